"""Warnings on a page of their own: with the way there, dismissed with a reason."""

import datetime as dt
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError
from django.utils.translation import override

from agendas.models import DismissedWarning
from agendas.programme_checks import warnings_of
from tests.agendas.entry_pages import staff_client
from tests.factories import (
    make_agenda,
    make_item,
    make_session,
    make_sitting,
    make_user,
)

pytestmark = pytest.mark.django_db
REASON = "The Bureau has decided so."


@pytest.fixture
def session():
    """A session whose item 2 no sitting takes up."""
    session = make_session(slug="group-9", published=False)
    agenda = make_agenda(session=session)
    taken = make_item(agenda=agenda, number="1", title_en="Opening of the session")
    make_item(agenda=agenda, number="2", title_en="Other matters", title_fr="Questions")
    make_sitting(session=session, items=[taken])
    return session


def page(session) -> str:
    return f"/admin/meetings/session/{session.pk}/warnings/"


def dismiss(client, session, reason=REASON):
    [warning] = warnings_of(session, "en")
    return client.post(
        page(session), {"warning": warning.identity, "reason": reason}, follow=True
    )


def test_the_page_shows_each_warning_with_the_way_to_its_place(session):
    shown = staff_client("editor").get(page(session)).content.decode()

    agenda = session.convenings.get().agenda
    assert "No sitting takes up item 2, “Other matters”." in shown
    assert f'href="/admin/agendas/agenda/{agenda.pk}/change/"' in shown


def test_a_sitting_that_is_warned_of_leads_to_itself(session):
    sitting = session.sittings.get()
    for _row in range(2):
        sitting.entries.create(item=sitting.entries.get(position=0).item, position=9)

    warnings = {each.code: each.subject for each in warnings_of(session, "en")}

    assert warnings["continued_where_it_began"] == sitting


def test_dismissing_keeps_the_reason_and_shows_the_warning_no_more(session):
    client = staff_client("editor")

    shown = dismiss(client, session).content.decode()

    [kept] = DismissedWarning.objects.values_list("session", "text", "reason")
    assert kept == (
        session.pk,
        "No sitting takes up item 2, “Other matters”.",
        REASON,
    )
    assert REASON in shown
    assert "There is nothing to look at." in shown
    change = client.get(f"/admin/meetings/session/{session.pk}/change/")
    assert change.context["warnings"] == []


def test_a_reason_is_asked_for_and_nothing_is_dismissed_without(session):
    shown = dismiss(staff_client("editor"), session, reason=" ").content.decode()

    assert 'aria-invalid="true"' in shown
    assert not DismissedWarning.objects.exists()


def test_what_was_dismissed_in_english_is_dismissed_in_french(session):
    dismiss(staff_client("editor"), session)

    with override("fr"):
        [warning] = warnings_of(session, "fr")

    assert warning.dismissal.reason == REASON


def test_a_dismissed_warning_comes_back_when_it_is_another(session):
    dismiss(staff_client("editor"), session)
    item = session.convenings.get().agenda.items.get(number="2")
    item.number = "3"
    item.save()

    [warning] = warnings_of(session, "en")

    assert warning.dismissal is None


def test_a_dismissed_warning_is_shown_again_when_asked_for(session):
    client = staff_client("editor")
    dismiss(client, session)
    kept = DismissedWarning.objects.get()

    client.get(f"{page(session)}{kept.pk}/again/")
    assert DismissedWarning.objects.exists()
    client.post(f"{page(session)}{kept.pk}/again/")

    assert not DismissedWarning.objects.exists()


def test_a_warning_that_is_gone_meanwhile_is_not_dismissed(session):
    client = staff_client("editor")

    answer = client.post(
        page(session), {"warning": "0" * 64, "reason": REASON}, follow=True
    )

    assert "has changed" in answer.content.decode()
    assert not DismissedWarning.objects.exists()


def test_a_viewer_sees_warnings_and_dismisses_none(session):
    client = staff_client("viewer")

    assert client.get(page(session)).status_code == 200
    assert dismiss(client, session).status_code == 403
    assert not DismissedWarning.objects.exists()


def test_the_database_wants_a_reason(session):
    with pytest.raises(IntegrityError):
        DismissedWarning.objects.create(
            session=session,
            identity="1",
            text="Text",
            dismissed_by=make_user(),
            dismissed_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
        )


def told(*args: str, **options) -> str:
    output = StringIO()
    call_command("check_programme", *args, stdout=output, **options)
    return output.getvalue()


def test_check_programme_tells_what_the_page_tells(session, settings):
    agenda = session.convenings.get().agenda

    assert told("group-9") == (
        f"group-9: {session}\n"
        "  warning: No sitting takes up item 2, “Other matters”. "
        f"{settings.SITE_URL}/admin/agendas/agenda/{agenda.pk}/change/\n"
        "Warnings: 1.\n"
    )
    assert "Questions" in told("group-9", language="fr")


def test_check_programme_leaves_out_what_was_dismissed(session):
    dismiss(staff_client("editor"), session)

    assert told("group-9") == "Warnings: 0.\n"
    assert f"(dismissed: {REASON})" in told("group-9", dismissed=True)


def test_check_programme_checks_what_is_to_come_unless_told(session):
    over = make_session(
        first_day=dt.date(2020, 5, 16), last_day=dt.date(2020, 5, 18), slug="over"
    )

    assert "over:" not in told()
    assert f"over: {over}" in told(all=True)


def test_check_programme_names_a_session_that_is_none():
    with pytest.raises(CommandError, match="There is no session nowhere."):
        told("nowhere")
