"""The main job: a delegate reads, an editor enters, a publisher shows."""

import re

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from agendas.accounts import give_role
from meetings.models import Session
from tests.feeds.points import check_bytes

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("programme"),
]

PASSWORD = "a long word of one's own"
SLUG = "untoc-wg-firearms"
ITEMS = """1. Organizational matters
(a) Opening of the meeting
(b) Adoption of the agenda
2. Tracing of firearms
3. Other matters"""


def sign_in(new_context, role: str) -> Page:
    """The entry screens as that role sees them, in a browser of its own."""
    give_role(username=role, role=role, password=PASSWORD)
    page = new_context().new_page()
    page.goto("/admin/")
    page.get_by_label("Username").fill(role)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    # A heading stands on the page of the form too: only this one waits for the answer.
    expect(page.get_by_role("button", name="Log out")).to_be_visible()
    return page


def feed(page: Page, path: str) -> list:
    """The events of a feed, which must be good by the points of octets."""
    content = page.request.get(path).body()
    assert check_bytes(content) == []
    return Calendar.from_ical(content).events


def test_a_delegate_reads_item_2_and_subscribes(page: Page, complaints):
    page.goto("/en/bodies/untoc-wg-technical-assistance/")
    page.get_by_role("link", name=re.compile("Fourteenth meeting")).first.click()
    page.get_by_role("link", name="Agenda", exact=True).first.click()

    item = page.locator("#item-2")
    expect(item).to_contain_text("Matters pertaining to the Mechanism for the Review")
    expect(item).to_contain_text("country reviews")
    expect(item).to_contain_text("CTOC/COP/WG.2/2023/2")

    page.goto("/en/sessions/untoc-wg-technical-assistance-14/programme/")
    rows = page.get_by_role("row").filter(has_text="3–6 p.m.").first
    expect(rows).to_contain_text("Matters pertaining to the Mechanism for the Review")

    # What is over is in the feed of its year; the plain one begins six months back.
    held = feed(page, "/en/bodies/untoc-wg-technical-assistance/2023.ics")
    assert any("Fourteenth meeting" in str(event["SUMMARY"]) for event in held)
    assert complaints == []


def test_an_editor_enters_a_session_and_a_publisher_shows_it(new_context, page: Page):
    editor = sign_in(new_context, "editor")
    editor.goto(f"/admin/meetings/session/add/?body={SLUG}")
    editor.get_by_label("Dates:", exact=True).fill("6 and 7 September 2027")
    editor.get_by_label("Add the usual sittings").check()
    editor.get_by_role("button", name="Save and continue editing").click()
    editor.get_by_role("link", name=re.compile("^Enter the agenda of")).click()
    editor.get_by_label("More items, one a line:").fill(ITEMS)
    editor.get_by_role("button", name="Save", exact=True).click()

    expect(editor.get_by_role("heading", level=1)).to_contain_text("agenda")
    entered = Session.objects.get(published_at=None)
    address = f"/en/sessions/{entered.slug}/"
    assert page.request.get(address).status == 404
    editor.goto(f"/admin/meetings/session/{entered.pk}/change/")
    expect(editor.get_by_role("link", name="Preview", exact=True)).to_be_visible()
    expect(editor.get_by_role("link", name="Publish", exact=True)).to_have_count(0)

    publisher = sign_in(new_context, "publisher")
    publisher.goto(f"/admin/meetings/session/{entered.pk}/change/")
    publisher.get_by_role("link", name="Publish", exact=True).click()
    publisher.get_by_role("button", name="Publish").click()

    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Working Group on")
    expect(page.get_by_text("6 and 7 September 2027").first).to_be_visible()
    page.goto(f"{address}agenda/")
    expect(page.locator("#item-1-b")).to_contain_text("Adoption of the agenda")
    expect(page.locator("#item-2")).to_contain_text("Tracing of firearms")

    found = feed(page, f"/en/bodies/{SLUG}.ics?detail=sittings&year=2027")
    assert sorted(event.start.isoformat() for event in found) == [
        "2027-09-06",
        "2027-09-06T10:00:00+02:00",
        "2027-09-06T15:00:00+02:00",
        "2027-09-07T10:00:00+02:00",
        "2027-09-07T15:00:00+02:00",
    ]
