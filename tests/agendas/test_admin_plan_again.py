"""A document that comes again: what people corrected, left out or removed stays so."""

import pytest

from agendas.models import AgendaItem, Annotation, Document, Sitting, SourceText
from meetings.models import Session
from tests.agendas.entry_pages import form_data, sent_fields, staff_client
from tests.agendas.test_admin_plan import TIMETABLE, confirm
from tests.agendas.test_admin_review import field, page, save
from tests.factories import DOCUMENT, make_body, make_source

pytestmark = pytest.mark.django_db
ANNOTATED = f"""{DOCUMENT}
3. Adoption of the report
The Working Group will adopt its report.
{TIMETABLE}"""


@pytest.fixture(autouse=True)
def body():
    return make_body(slug="firearms", name="Working Group on Firearms")


def test_what_was_corrected_in_a_review_stays_when_a_revision_comes():
    client, source = staff_client("editor"), make_source(DOCUMENT + TIMETABLE)
    rows, sitting = source.review["items"], source.review["sittings"][1]
    save(client, source, "items", {field(rows[3], "title"): "Marking"})
    save(client, source, "programme", {field(sitting, "time_to"): "17:00"})
    confirm(client, source)

    revision = make_source((DOCUMENT + TIMETABLE).replace("Tracing", "Trading"))
    shown = client.get(page(revision, "plan/"))
    confirm(client, revision)

    kept = {q.row.key for q in shown.context["questions"] if q.row.state == "kept"}
    assert "item:firearms:2" in kept
    assert AgendaItem.objects.get(number="2").title_en == "Marking"
    assert [each.band.end.hour for each in Sitting.objects.all()] == [13, 17]


def test_imported_again_nothing_is_new():
    client, source = staff_client("editor"), make_source(DOCUMENT + TIMETABLE)
    confirm(client, source)

    again = make_source(DOCUMENT + TIMETABLE)
    shown = client.get(page(again, "plan/"))

    assert {q.row.state for q in shown.context["questions"]} == {"unchanged"}
    confirm(client, again)
    assert Session.objects.count() == 1
    assert AgendaItem.objects.count() == 5


def test_what_was_corrected_by_hand_stays_unless_it_is_ticked():
    client = staff_client("editor")
    confirm(client, make_source())
    item = AgendaItem.objects.get(number="2")
    item.title = item.title_en = "Corrected by hand"
    item.save()
    again = make_source()

    shown = client.get(page(again, "plan/"))
    assert "stays; the document has" in shown.content.decode()
    [key] = [value for name, value in sent_fields(shown) if name == "kept"]
    confirm(client, again)
    item.refresh_from_db()
    assert item.title_en == "Corrected by hand"

    address = page(again, "plan/")
    client.post(address, form_data(client.get(address)) | {"overwrite": key})
    assert ("overwrite", key) in sent_fields(client.get(address))
    confirm(client, again)
    item.refresh_from_db()
    assert item.title_en == "Tracing of firearms"


def test_what_the_document_has_no_more_goes_only_if_it_is_ticked():
    client = staff_client("editor")
    confirm(client, make_source())
    without = make_source(DOCUMENT.replace("3. Adoption of the report.\n", ""))
    confirm(client, without)
    assert AgendaItem.objects.filter(number="3").exists()

    address = page(without, "plan/")
    shown = client.get(address)
    [key] = [value for name, value in sent_fields(shown) if name == "gone"]
    client.post(address, form_data(shown) | {"remove": key})
    confirm(client, without)

    assert not AgendaItem.objects.filter(number="3").exists()


def test_whoever_goes_back_and_confirms_again_makes_nothing_twice():
    source = make_source(DOCUMENT + TIMETABLE)
    client = staff_client("editor")
    before = client.get(page(source, "plan/")).context["seen"]
    confirm(client, source)
    made = Session.objects.count(), AgendaItem.objects.count(), Sitting.objects.count()

    confirm(client, source, seen=before)

    assert made[0] == 1
    assert made == (
        Session.objects.count(),
        AgendaItem.objects.count(),
        Sitting.objects.count(),
    )


def without_some(client, source: SourceText) -> None:
    """An item, an annotation, a document and an entry of the timetable left out."""
    review = source.review
    for part, row in [
        ("items", next(row for row in review["items"] if row["number"] == "1 (b)")),
        ("annotations", review["annotations"][0]),
        ("documents", review["documents"][0]),
        ("programme", review["sittings"][1]["entries"][0]),
    ]:
        save(client, source, part, {field(row, "dropped"): "on"})


def test_what_was_left_out_stays_out_when_a_revision_comes():
    client = staff_client("editor")
    first = make_source(ANNOTATED)
    without_some(client, first)
    confirm(client, first)

    again = make_source(ANNOTATED)
    shown = client.get(page(again, "plan/"))
    confirm(client, again)

    rows = [each.row for each in shown.context["questions"]]
    kept = {row.key.split(":")[0] for row in rows if row.state == "kept"}
    assert {row.state for row in rows} == {"unchanged", "kept"}
    assert kept == {"item", "annotation", "citation", "entry"}
    assert all("left it out" in row.note for row in rows if row.state == "kept")
    assert AgendaItem.objects.filter(number="1 (b)").count() == 0
    assert (Document.objects.count(), Annotation.objects.count()) == (0, 1)


def test_what_was_left_out_is_taken_back_where_it_is_ticked():
    client = staff_client("editor")
    first = make_source(ANNOTATED)
    without_some(client, first)
    confirm(client, first)
    again = make_source(ANNOTATED)
    address = page(again, "plan/")
    shown = client.get(address)
    keys = [value for name, value in sent_fields(shown) if name == "kept"]

    client.post(address, form_data(shown) | {"overwrite": keys})
    confirm(client, again)

    assert len(keys) == 4
    assert AgendaItem.objects.count() == 5
    assert (Document.objects.count(), Annotation.objects.count()) == (1, 2)
    third = make_source(ANNOTATED)
    shown = client.get(page(third, "plan/"))
    assert {q.row.state for q in shown.context["questions"]} == {"unchanged"}


def test_a_number_that_was_corrected_was_not_left_out():
    client = staff_client("editor")
    first = make_source()
    row = first.review["items"][4]
    save(client, first, "items", {field(row, "number"): "4"})
    dropped = first.review["annotations"][0]
    save(client, first, "annotations", {field(dropped, "dropped"): "on"})
    confirm(client, first)

    again = make_source()
    shown = client.get(page(again, "plan/"))

    left_out = {
        each.row.key
        for each in shown.context["questions"]
        if "left it out" in each.row.note
    }
    assert left_out == {"annotation:firearms:2"}
