"""Documents of every kind and language on their whole way: looked through, chosen
where they go, taken in, and taken in again, as an editor does it.
"""

import json

import pytest

from agendas.admin.sources.parts import PARTS
from agendas.models import SourceText
from agendas.vocabulary import SourceState
from meetings.models import Body, Session
from tests.agendas.entry_pages import form_data, staff_client
from tests.agendas.reading.test_documents import DOCUMENTS
from tests.agendas.test_admin_plan import choose, confirm
from tests.agendas.test_admin_review import document, page, save
from tests.factories import make_body, make_source

pytestmark = pytest.mark.django_db
# Of a body that has them all, a row of each part that nobody has read.
ADDED = {
    "items": {"new0-number": "77", "new0-title": "Something else"},
    "annotations": {"new0-item": "1", "new0-text": "What is meant by it."},
    "documents": {"new0-item": "1", "new0-symbols": "CTOC/COP/2031/99"},
    "programme": {
        "new0-date": "2023-05-30",
        "new0-time_from": "15:00",
        "new0-time_to": "18:00",
        "new0-new0-title": "Drafting",
    },
    "side-events": {
        "new0-title": "Lunch",
        "new0-date": "2023-05-30",
        "new0-start": "13:10",
        "new0-end": "14:00",
        "new0-new0-label": "A",
        "new0-new0-title": "First course",
    },
    "meetings": {"new0-title": "Panel on Oil", "new0-start": "2031-05-30"},
    "footnotes": {"new0-mark": "*", "new0-text": "Reissued."},
}
# What an editor must type or correct before anything is taken in.
IN_THE_WAY = ("is no symbol of a document", "has no title", "stand in one column")


def one_of_each() -> list[str]:
    """The first own document of each kind in each language."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted(DOCUMENTS.iterdir()):
        expected = DOCUMENTS / "expected" / f"{path.stem}.json"
        if path.suffix in {".txt", ".md"} and expected.exists():
            said = json.loads(expected.read_text())
            found.setdefault((said["kind"], said["language"]), path.name)
    return sorted(found.values())


def body_called(name: str) -> str:
    """The key of the body, which is made if there is none."""
    body = Body.objects.filter(name_en=name).first() or make_body(name=name)
    return str(body.pk)


def destination_of(source: SourceText, shown, session: Session | None) -> dict:
    """A session, new or the one that is there; a body for each agenda and meeting."""
    review, facts = source.review, source.review["facts"]
    typed = {
        f"agenda{row['key']}-body": body_called(row["body"] or f"Body {place}")
        for place, row in enumerate(review["agendas"])
    }
    listed = body_called("Body of the list") if review["meetings"] else ""
    typed |= {f"meeting{row['key']}-to": f"n{listed}" for row in review["meetings"]}
    if shown.context["session_form"] and session:
        typed |= {"session-session": "other", "session-other": session.slug}
    elif shown.context["session_form"]:
        days = [row["date"] for row in review["sittings"] if row["date"]]
        first = facts["start"] or min(days, default="2031-05-05")
        typed |= {
            "session-session": "new",
            "session-first_day": first,
            "session-last_day": facts["end"] or first,
        }
    return typed


def send(client, source: SourceText, session: Session | None = None) -> dict:
    """Choose where it goes; the context of the plan that follows."""
    shown = client.get(page(source, "destination/"))
    answer = choose(client, source, destination_of(source, shown, session))
    assert answer.status_code == 302, answer.context["error_summary"]
    return client.get(page(source, "plan/")).context


@pytest.mark.parametrize("name", one_of_each())
def test_a_document_goes_its_whole_way(name):
    source, client = document(name), staff_client("editor")
    for part in PARTS:
        assert save(client, source, part, {}).status_code == 302, part
    assert source.version == 1

    refused = [str(each.sentence) for each in send(client, source)["refusals"]]
    if refused:
        assert all(any(w in each for w in IN_THE_WAY) for each in refused)
        return
    confirm(client, source)
    assert source.state == SourceState.IMPORTED

    again = send(client, document(name), Session.objects.order_by("pk").first())
    assert {each.row.state for each in again["questions"]} <= {"unchanged"}


@pytest.mark.parametrize("part", ADDED)
def test_a_row_that_nobody_read_is_taken_in(part):
    source, client = make_source(), staff_client("editor")

    assert save(client, source, part, ADDED[part]).status_code == 302
    assert source.version == 2
    assert send(client, source)["refusals"] == []
    confirm(client, source)

    assert source.state == SourceState.IMPORTED


def test_an_unread_value_holds_up_no_correction_of_another():
    """An entry that takes up "1 (a) and (b)", which is no number of an item."""
    source = document("en_documentation_inline.txt")
    client = staff_client("editor")
    entries = [row for each in source.review["sittings"] for row in each["entries"]]
    entry = next(row for row in entries if "and" in (row["item"] or ""))
    address = page(source, "part/programme/")
    opened = form_data(client.get(address))
    name = f"r{entry['key']}-"

    client.post(address, opened | {f"{name}title": "Opening"})
    wrong = client.post(address, opened | {f"{name}item": "1 (a) or (b)"})

    source.refresh_from_db()
    entries = [row for each in source.review["sittings"] for row in each["entries"]]
    [after] = [row for row in entries if row["key"] == entry["key"]]
    assert (after["item"], after["title"]) == (entry["item"], "Opening")
    assert wrong.status_code == 200
