"""Correcting what was understood of a document, part by part, page by page."""

import pytest

from agendas.admin.sources.parts import PARTS
from agendas.models import SourceText
from agendas.vocabulary import SourceState
from tests.agendas.entry_pages import form_data, sent_fields, staff_client
from tests.agendas.reading.test_documents import DOCUMENTS
from tests.factories import (
    make_agenda,
    make_body,
    make_item,
    make_session,
    make_source,
)

pytestmark = pytest.mark.django_db


def page(source: SourceText, tail: str) -> str:
    return f"/admin/agendas/sourcetext/{source.pk}/{tail}"


def document(name: str) -> SourceText:
    return make_source((DOCUMENTS / name).read_text(), file_name=name)


def field(row: dict, name: str) -> str:
    return f"r{row['key']}-{name}"


def save(client, source: SourceText, part: str, typed: dict, *, query: str = ""):
    """Open a part, type something, save."""
    address = page(source, f"part/{part}/{query}")
    response = client.post(address, form_data(client.get(address)) | typed)
    source.refresh_from_db()
    return response


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    "name",
    [
        "en_joint_bodies_piped.txt",
        "ar_fariq_al_istiradh.txt",
        "side_events_blocks.txt",
        "calendar_statuses.txt",
    ],
)
def test_a_page_that_is_saved_as_it_is_changes_nothing(part, name):
    source = document(name)
    before = source.review

    response = save(staff_client("editor"), source, part, {})

    assert response.status_code == 302
    assert source.review == before
    assert (source.version, source.state) == (1, SourceState.WAITING)


def test_a_title_is_corrected_beside_its_line():
    source = make_source()
    client, row = staff_client("editor"), source.review["items"][3]

    shown = client.get(page(source, "part/items/")).content.decode()
    assert f'<a href="#L{row["line"]}"' in shown
    assert f'id="L{row["line"]}"' in shown
    save(client, source, "items", {field(row, "title"): "Marking and  tracing"})

    assert source.review["items"][3]["title"] == "Marking and tracing"
    assert (source.version, source.state) == (2, SourceState.IN_REVIEW)
    [saved] = source.review["saves"]
    assert (saved["by"], saved["part"]) == ("editor", "items")
    [change] = saved["changes"]
    assert (change["label"], change["old"], change["new"]) == (
        *("Item 2: Title", "Tracing of firearms", "Marking and tracing"),
    )


def test_what_cites_an_item_follows_when_its_number_is_corrected():
    source = make_source()
    row = source.review["items"][3]

    save(staff_client("editor"), source, "items", {field(row, "number"): "9(b)"})

    assert source.review["items"][3]["number"] == "9 (b)"
    assert source.review["items"][3]["parts"] == ["9", "b", None]
    assert [each["item"] for each in source.review["annotations"]] == ["9 (b)"]
    assert [each["item"] for each in source.review["documents"]] == ["9 (b)"]


def test_an_item_that_is_missing_is_added_at_its_place():
    source = make_source()
    typed = {"new0-number": "1 (c)", "new0-title": "Participation of observers"}

    save(staff_client("editor"), source, "items", typed)

    assert [row["number"] for row in source.review["items"]] == [
        *("1", "1 (a)", "1 (b)", "1 (c)", "2", "3")
    ]


def test_a_row_is_left_out_and_taken_back():
    source = make_source()
    client, row = staff_client("editor"), source.review["items"][4]

    save(client, source, "items", {field(row, "dropped"): "on"})
    assert source.review["items"][4]["dropped"] is True
    assert (
        b"<strong>left out</strong>" in client.get(page(source, "part/items/")).content
    )

    address = page(source, "part/items/")
    data = form_data(client.get(address))
    data.pop(field(row, "dropped"))
    client.post(address, data)
    source.refresh_from_db()
    assert source.review["items"][4]["dropped"] is False


@pytest.mark.parametrize(
    ("part", "rows", "typed", "error"),
    [
        ("items", "items", {"number": "(a)"}, "for example 1 (a)"),
        ("items", "items", {"number": ""}, "This field is required"),
        ("items", "items", {"number": "2"}, "another item of that number"),
        ("items", "items", {"title": "x" * 601}, "at most 600"),
        ("annotations", "annotations", {"item": "7"}, "There is no item 7"),
        ("annotations", "annotations", {"text": " "}, "Type the text"),
        ("documents", "documents", {"symbols": "no symbol"}, "is no symbol"),
        ("facts", "facts", {"start": "2023-05-31"}, "before the first"),
        ("facts", "facts", {"document_date": "never"}, "valid date"),
        ("facts", "facts", {"end": "2150-01-01"}, "1945 to 2100"),
        ("bodies", "agendas", {"ordinal": "0"}, "greater than or equal to 1"),
    ],
)
def test_an_error_stands_beside_its_field_and_on_top(part, rows, typed, error):
    source = make_source()
    found = source.review[rows]
    row = found if rows == "facts" else found[0]
    typed = {field(row, name): value for name, value in typed.items()}

    response = save(staff_client("editor"), source, part, typed)

    assert response.status_code == 200
    summary = response.context["error_summary"]
    assert [error in each["message"] for each in summary] == [True]
    content = response.content.decode()
    assert f'href="#{summary[0]["id"]}"' in content
    assert f'id="{summary[0]["id"]}"' in content
    for name, value in typed.items():
        assert (name, value) in sent_fields(response)
    assert source.version == 1


def test_a_sitting_is_corrected_with_what_it_takes_up():
    source = document("programme_annex_lines.txt")
    sitting = source.review["sittings"][0]
    entry = sitting["entries"][0]
    typed = {
        field(sitting, "time_to"): "12:30",
        field(sitting, "room"): "Boardroom D",
        field(entry, "title"): "Opening",
        f"r{sitting['key']}-new0-title": "Election of officers",
    }

    save(staff_client("editor"), source, "programme", typed)

    changed = source.review["sittings"][0]
    assert (changed["time_to"], changed["room"]) == ("12:30", "Boardroom D")
    assert changed["entries"][0]["title"] == "Opening"
    assert changed["entries"][-1]["title"] == "Election of officers"
    assert changed["entries"][-1]["item"] is None


def test_a_sitting_is_added_with_its_first_entry():
    source = document("programme_annex_lines.txt")
    typed = {
        "new0-date": "2027-05-19",
        "new0-time_from": "10:00",
        "new0-time_to": "13:00",
        "new0-new0-title": "Closing",
    }

    save(staff_client("editor"), source, "programme", typed)

    added = source.review["sittings"][-1]
    assert (added["date"], added["time_from"]) == ("2027-05-19", "10:00")
    assert [entry["title"] for entry in added["entries"]] == ["Closing"]


def test_what_is_typed_inside_a_row_that_is_not_there_is_not_lost():
    source = document("side_events_blocks.txt")

    response = save(
        staff_client("editor"), source, "side-events", {"new0-new0-label": "A"}
    )

    [error] = response.context["error_summary"]
    assert error["id"] == "id_new0-title"


def test_a_side_event_is_corrected_with_its_organizers_and_panels():
    source = document("side_events_blocks.txt")
    event = source.review["side_events"][0]
    typed = {
        field(event, "organizers"): "Austria\r\n Japan \r\n",
        f"r{event['key']}-new0-label": "A",
        f"r{event['key']}-new0-title": "First half",
    }

    save(staff_client("editor"), source, "side-events", typed)

    changed = source.review["side_events"][0]
    assert changed["organizers"] == ["Austria", "Japan"]
    assert changed["panels"][-1]["title"] == "First half"


def test_joint_items_are_linked_by_their_numbers():
    source = document("en_joint_bodies_piped.txt")
    first, second = (row["key"] for row in source.review["agendas"])
    count = len(source.review["joint_items"])
    numbers = {f"new0-of_{first}": "1", f"new0-of_{second}": "99"}

    refused = save(staff_client("editor"), source, "joint", numbers)
    assert "There is no item 99" in refused.context["error_summary"][0]["message"]

    save(staff_client("editor"), source, "joint", numbers | {f"new0-of_{second}": "1"})

    assert len(source.review["joint_items"]) == count + 1
    assert source.review["joint_items"][-1]["members"] == {
        str(first): "1",
        str(second): "1",
    }


def test_without_a_body_nothing_can_hang_on_one():
    source = document("calendar_fr.txt")
    client = staff_client("editor")

    shown = client.get(page(source, "part/items/")).content.decode()
    assert "First add the bodies" in shown
    save(client, source, "bodies", {"new0-body": "Commission"})
    save(client, source, "items", {"new0-number": "1", "new0-title": "Opening"})

    [item] = source.review["items"]
    assert item["agenda"] == source.review["agendas"][0]["key"]


def test_problems_are_ticked_when_they_have_been_seen():
    source = document("damaged_titles_differ.txt")
    client = staff_client("editor")
    first = source.review["problems"][0]

    shown = client.get(page(source, "problems/")).content.decode()
    assert f'href="#L{first["line"]}"' in shown
    client.post(
        page(source, "problems/"),
        form_data(client.get(page(source, "problems/")))
        | {"seen": [str(first["key"])]},
    )

    source.refresh_from_db()
    seen = [bool(each.get("is_seen")) for each in source.review["problems"]]
    assert seen == [True] + [False] * (len(seen) - 1)
    left = len(seen) - 1
    assert (
        f"{left} not seen yet" in client.get(page(source, "change/")).content.decode()
    )


def test_problems_of_a_page_are_ticked_all_at_once_and_the_next_page_follows():
    lines = "\n\n".join(f"Lamps of street {n} stand dark." for n in range(120))
    source = make_source(f"Lamp Board\n\n{lines}\n")
    client = staff_client("editor")
    shown = client.get(page(source, "problems/"))
    count = len(shown.context["page"].object_list)

    answer = client.post(page(source, "problems/"), form_data(shown) | {"all": "1"})

    source.refresh_from_db()
    seen = [bool(each.get("is_seen")) for each in source.review["problems"]]
    assert seen == [True] * count + [False] * (len(seen) - count)
    assert False in seen
    assert answer.url.endswith("?page=2")


@pytest.mark.parametrize("number", ["0", "-1", "99999999999", "x", "²"])
def test_a_page_that_is_not_there_is_the_nearest(number):
    source = make_source()
    client = staff_client("editor")

    for tail in ["part/items/", "problems/", "destination/"]:
        assert client.get(page(source, f"{tail}?page={number}")).status_code == 200
    assert client.get(page(source, f"document/?line={number}")).status_code == 200


def test_pages_of_what_is_not_there_are_not_found():
    source, unread = make_source(), make_source(is_read=False)
    client = staff_client("editor")

    gone = [
        page(source, "part/nothing/"),
        page(unread, "part/items/"),
        page(unread, "problems/"),
        page(unread, "destination/"),
        f"/admin/agendas/sourcetext/{unread.pk + 100}/change/",
        "/admin/agendas/sourcetext/nothing/change/",
    ]

    assert [client.get(each).status_code for each in gone] == [404] * len(gone)


def test_beside_a_second_language_stands_the_english_title():
    body = make_body(name="Group", name_fr="Groupe d’examen de l’application")
    session = make_session(body=body)
    item = make_item(
        agenda=make_agenda(session=session), title="Organizational matters"
    )
    source = make_source(
        (DOCUMENTS / "fr_examen_application.txt").read_text(), session=session
    )
    row = next(r for r in source.review["items"] if r["number"] == item.number)
    choices = {"agendas": {str(row["agenda"]): {"body": body.pk, "session": None}}}
    SourceText.objects.update(review=source.review | {"choices": choices})

    shown = staff_client("editor").get(page(source, "part/items/")).content.decode()

    assert '<span lang="en" dir="ltr">Organizational matters</span>' in shown
    assert "The English title stands beside each" in shown
    assert 'lang="fr"' in shown
