"""From a corrected review to drafts: where it goes, what would change, confirming."""

import datetime as dt
import html
import re

import pytest
from django.contrib.admin.models import LogEntry

from agendas import actions
from agendas.models import (
    Agenda,
    AgendaItem,
    Document,
    Sitting,
    SourceText,
)
from agendas.vocabulary import SourceState
from meetings.models import Session
from meetings.vocabulary import SessionKind
from tests.agendas.entry_pages import form_data, sent_fields, staff_client
from tests.agendas.test_admin_review import field, page, save
from tests.factories import (
    AT,
    DOCUMENT,
    make_agenda,
    make_body,
    make_item,
    make_session,
    make_source,
)

pytestmark = pytest.mark.django_db
TIMETABLE = """
Annex
Proposed organization of work
Date and time\tAgenda item\tTitle or description
Monday, 29 May 2023
10 a.m.–1 p.m.\t1 (a)\tOpening of the meeting
3–6 p.m.\t2\tTracing of firearms
"""
MAY_29 = dt.date(2023, 5, 29)
CALENDAR = """Calendar of meetings, 2027
Working Group on Firearms\t3 and 4 May 2027
Working Group on Trees\t10–12 May 2027
"""


@pytest.fixture
def body():
    return make_body(slug="firearms", name="Working Group on Firearms")


def confirm(client, source: SourceText, **fields):
    """Press the one button of the plan."""
    shown = client.get(page(source, "plan/"))
    seen = {"seen": shown.context["seen"]}
    data = {"opened_version": str(shown.context["source"].version)} | seen | fields
    response = client.post(page(source, "confirm/"), data, follow=True)
    source.refresh_from_db()
    return response


def choose(client, source: SourceText, typed: dict):
    address = page(source, "destination/")
    response = client.post(address, form_data(client.get(address)) | typed)
    source.refresh_from_db()
    return response


def test_an_editor_takes_a_document_into_the_programme(body):
    source = make_source(DOCUMENT + TIMETABLE)
    client = staff_client("editor")

    shown = client.get(page(source, "destination/")).content.decode()
    assert "Working Group on Firearms – by its name" in shown
    planned = client.get(page(source, "plan/"))
    assert "Confirm: import as drafts" in planned.content.decode()
    assert not Session.objects.exists()
    done = confirm(client, source)

    session = Session.objects.get()
    assert (session.first_day, session.last_day, session.is_public) == (
        dt.date(2023, 5, 29),
        dt.date(2023, 5, 30),
        False,
    )
    agenda = Agenda.objects.get()
    assert [item.number for item in agenda.items.all()] == [
        *("1", "1 (a)", "1 (b)", "2", "3")
    ]
    assert Sitting.objects.count() == 2
    assert Document.objects.get().symbol_list == ["CTOC/COP/WG.6/2023/2"]
    assert (source.state, source.imported_by) == (SourceState.IMPORTED, client.user)
    assert source.session == session
    content = done.content.decode()
    assert f'href="/admin/meetings/session/{session.pk}/change/"' in content
    assert f'href="/admin/agendas/agenda/{agenda.pk}/change/"' in content
    assert LogEntry.objects.filter(change_message="Imported.").exists()


def test_the_plan_says_when_an_import_is_public_at_once(body):
    publisher = staff_client("publisher")
    source = make_source(DOCUMENT + TIMETABLE)
    drafts = publisher.get(page(source, "plan/")).content.decode()
    confirm(publisher, source)
    actions.publish_session(session=Session.objects.get(), by=publisher.user, at=AT)
    revision = make_source(
        (DOCUMENT + TIMETABLE).replace("consider tracing", "consider marking")
    )

    shown = publisher.get(page(revision, "plan/")).content.decode()

    assert "Nothing becomes public" in drafts
    assert "Nothing becomes public" not in shown
    assert "What belongs to something public is public at once" in shown


def test_what_was_corrected_and_left_out_is_what_is_imported(body):
    source = make_source()
    client, rows = staff_client("editor"), source.review["items"]
    typed = {field(rows[3], "title"): "Marking", field(rows[4], "dropped"): "on"}

    save(client, source, "items", typed)
    confirm(client, source)

    titles = AgendaItem.objects.order_by("position").values_list("title_en", flat=True)
    assert list(titles)[3:] == ["Marking"]


def test_an_editor_does_not_change_what_is_public_and_a_publisher_does(body):
    session = make_session(
        body=body, first_day=dt.date(2023, 5, 29), last_day=dt.date(2023, 5, 30)
    )
    item = make_item(agenda=make_agenda(session=session), title="Before")
    source = make_source(session=session)
    editor, publisher = staff_client("editor"), staff_client("publisher")

    shown = editor.get(page(source, "plan/"))
    assert "only a publisher changes it" in shown.content.decode()
    assert "Confirm: import" not in shown.content.decode()
    refused = confirm(editor, source)
    assert "Nothing is imported" in refused.content.decode()
    assert AgendaItem.objects.count() == 1
    assert source.state == SourceState.WAITING

    confirm(publisher, source)

    assert AgendaItem.objects.count() == 5
    item.refresh_from_db()
    assert source.state == SourceState.IMPORTED


def test_a_plan_that_is_no_more_the_one_that_was_seen_is_not_written(body):
    source = make_source()
    client = staff_client("editor")
    version = client.get(page(source, "plan/")).context["source"].version
    row = source.review["items"][0]
    save(staff_client("publisher"), source, "items", {field(row, "title"): "Theirs"})

    answer = client.post(page(source, "confirm/"), {"opened_version": str(version)})

    content = answer.content.decode()
    assert "Saved by somebody else meanwhile" in content
    assert "<ins>Theirs</ins>" in content
    assert not Session.objects.exists()


def test_a_session_that_is_gone_since_the_plan_was_seen_is_not_made_anew(body):
    days = {"first_day": MAY_29, "last_day": dt.date(2023, 5, 30)}
    session = make_session(bodies=[body], **days)
    source = make_source(DOCUMENT + TIMETABLE)
    client = staff_client("editor")
    seen = client.get(page(source, "plan/")).context["seen"]
    session.delete()

    answer = confirm(client, source, seen=seen)

    assert "Something else has changed meanwhile." in answer.content.decode()
    assert answer.context["seen"] != seen
    assert (Session.objects.count(), Agenda.objects.count()) == (0, 0)


def test_nothing_is_written_when_the_last_step_fails(body, monkeypatch):
    source = make_source()
    client = staff_client("editor")

    def fail(*_args, **_kwargs):
        raise RuntimeError

    monkeypatch.setattr("agendas.sources._log", fail)
    with pytest.raises(RuntimeError):
        confirm(client, source)

    assert not Session.objects.exists()
    source.refresh_from_db()
    assert source.state == SourceState.WAITING


SIDE_EVENTS = """Side events
Tuesday, 19 May 2026
| Time | Room | Title |
| 1.10-2 p.m. | M2 | Lenses for islands |
"""


def test_the_body_of_a_document_that_names_none_is_chosen(body):
    source, client = make_source(SIDE_EVENTS), staff_client("editor")
    [agenda] = source.review["agendas"]

    shown = client.get(page(source, "destination/")).content.decode()
    assert "The body, which the document does not name" in shown
    days = {"session-first_day": "2026-05-18", "session-last_day": "2026-05-22"}
    choose(client, source, {"session-session": "new"} | days)
    planned = client.get(page(source, "plan/")).content.decode()
    assert "A new session needs a body" in planned
    choose(client, source, {f"agenda{agenda['key']}-body": str(body.pk)})
    confirm(client, source)

    session = Session.objects.get()
    assert [each.body for each in session.convenings.all()] == [body]
    assert session.side_events.get().title == "Lenses for islands"
    assert not Agenda.objects.exists()


def test_a_body_whose_name_stands_in_the_title_is_likely(body):
    text = SIDE_EVENTS.replace(
        "Side events", "Side events of the Working Group on Firearms", 1
    )
    session = make_session(body=body, first_day=dt.date(2026, 5, 19), published=False)
    source, client = make_source(text), staff_client("editor")

    shown = client.get(page(source, "destination/")).content.decode()
    assert "its name stands in the text" in shown
    choose(client, source, {"session-session": str(session.pk)})
    confirm(client, source)

    assert session.side_events.count() == 1


def test_a_session_is_chosen_by_its_address(body):
    other = make_session(body=body, slug="firearms-9", published=False)
    source = make_source()
    client = staff_client("editor")

    wrong = choose(
        client, source, {"session-session": "other", "session-other": "nowhere"}
    )
    assert wrong.context["error_summary"][0]["message"] == (
        "No session has this address."
    )
    choose(
        client,
        source,
        {"session-session": "other", "session-other": "/en/sessions/firearms-9/"},
    )

    assert source.review["choices"]["session"] == other.pk
    confirm(client, source)
    assert Session.objects.get() == other
    assert Agenda.objects.get().session == other


def test_a_new_session_needs_its_days(body):
    source = make_source()
    typed = {"session-session": "new", "session-first_day": ""}

    response = choose(staff_client("editor"), source, typed)

    [error] = response.context["error_summary"]
    assert (error["id"], error["message"]) == (
        "id_session-first_day",
        "A new session needs its days.",
    )


def test_a_body_that_nobody_has_is_offered_to_nobody_silently():
    source = make_source()
    editor, publisher = staff_client("editor"), staff_client("publisher")

    shown = editor.get(page(source, "destination/")).content.decode()
    assert "No body is called “Working Group on Firearms”" in shown
    assert "Add a body" not in shown
    offered = publisher.get(page(source, "destination/")).content.decode()
    [address] = re.findall(r'<a href="([^"]+)">Add a body</a>', offered)
    added = publisher.get(html.unescape(address))
    assert ("name_en", "Working Group on Firearms") in sent_fields(added)
    assert "Nothing can be imported yet" in (
        editor.get(page(source, "plan/")).content.decode()
    )
    body = make_body(name="Small Arms")
    agenda = source.review["agendas"][0]["key"]
    choose(
        editor, source, {f"agenda{agenda}-body": str(body.pk), "session-session": "new"}
    )
    confirm(editor, source)

    assert Agenda.objects.get().body == body


def test_a_list_of_meetings_becomes_sessions_once(body):
    source = make_source(CALENDAR)
    client = staff_client("editor")

    shown = client.get(page(source, "destination/")).content.decode()
    assert "3 and 4 May 2027" in shown
    confirm(client, source)
    confirm(client, make_source(CALENDAR))

    session = Session.objects.get()
    assert [each.body for each in session.convenings.all()] == [body]

    other = make_body(name="Woods")
    trees = source.review["meetings"][1]["key"]
    choose(client, source, {f"meeting{trees}-to": f"n{other.pk}"})
    confirm(client, source)

    assert Session.objects.filter(convenings__body=other).count() == 1


def test_a_row_of_a_list_whose_body_nobody_knows_says_so():
    text = "Calendar of meetings, 2027\nTenth session of the Panel on Oil\t3 May 2027\n"
    source = make_source(text)

    shown = staff_client("publisher").get(page(source, "destination/"))

    content = html.unescape(shown.content.decode())
    assert "No body is called “Panel on Oil”" in content
    assert "/body/add/?name_en=Panel+on+Oil" in content


def test_the_kind_of_a_row_is_offered_also_where_its_session_is_there(body):
    resumed = CALENDAR.replace("Working Group on F", "Resumed Working Group on F")
    confirm(staff_client("editor"), make_source(resumed))

    again = make_source(resumed)
    shown = staff_client("editor").get(page(again, "destination/"))

    [form, _other] = shown.context["meeting_forms"]
    assert form.initial == {
        "to": f"s{Session.objects.get().pk}",
        "kind": SessionKind.RESUMED,
    }


def test_a_document_of_nothing_but_words_can_be_filed_with_its_session(body):
    session = make_session(body=body)
    text = (
        "CTOC/COP/2027/9\n\nReport on what was done\n\nMuch was done in all places.\n"
    )
    source = make_source(text)
    client = staff_client("editor")

    typed = {"session-session": "other", "session-other": session.slug}
    choose(client, source, typed)
    confirm(client, source)

    document = Document.objects.get()
    assert (document.symbol_list, document.session) == (["CTOC/COP/2027/9"], session)


def test_a_viewer_sees_the_plan_and_confirms_nothing(body):
    source = make_source()
    client = staff_client("viewer")

    assert client.get(page(source, "plan/")).status_code == 200
    for tail in ["plan/", "confirm/"]:
        assert client.post(page(source, tail)).status_code == 403
    assert not Session.objects.exists()
