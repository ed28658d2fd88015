"""The warnings of a session, and those dismissed, on a phone."""

import re

import pytest

from tests.browser.test_main_job import sign_in
from tests.factories import make_agenda, make_item, make_session, make_sitting

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
# A word as long as some are.
REASON = "Registrierungsverfahrensordnung"
TITLE = "Registers of small vessels, their owners and those who insure them"


def test_warnings_are_dismissed_and_read_on_a_phone(new_context, axe, too_wide):
    session = make_session(published=False)
    agenda = make_agenda(session=session)
    make_item(agenda=agenda, number="2", title=TITLE)
    make_sitting(session=session, items=[make_item(agenda=agenda, number="1")])
    editor = sign_in(new_context, "publisher")
    editor.set_viewport_size({"width": 320, "height": 700})
    editor.goto(f"/admin/meetings/session/{session.pk}/warnings/")

    editor.get_by_label("Why it is right as it is").fill(REASON)
    editor.get_by_role("button", name=re.compile("^Dismiss")).click()

    editor.get_by_text(REASON).wait_for()
    assert axe(editor) + too_wide(editor) == []
