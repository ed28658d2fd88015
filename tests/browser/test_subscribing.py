"""Subscribing as delegates do: on a phone, by keyboard, with and without JavaScript."""

import re

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from meetings.models import Body, Session
from tests.factories import make_session

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("programme"),
]

PHONE = {"width": 320, "height": 640}


def address(page: Page) -> str:
    return page.get_by_label("Address of the feed").input_value()


def path_of(https: str) -> str:
    return https.removeprefix("https://calendar.example.org")


def titles(page: Page, https: str) -> list[str]:
    content = page.request.get(path_of(https)).body()
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(content).events]


def test_a_delegate_finds_the_next_meeting_of_a_body_on_a_phone(page: Page):
    """Two taps from the first page, and nothing to scroll to or to type."""
    body = Body.objects.get(slug="untoc-wg-firearms")
    ahead = Session.objects.latest("last_day").last_day.replace(year=2099)
    found = make_session(body=body, first_day=ahead, ordinal=40)
    page.set_viewport_size(PHONE)

    page.goto("/en/")
    page.get_by_role("link", name="Bodies").click()
    page.get_by_role("link", name="Working Group on Firearms").click()

    meeting = page.get_by_role("link", name=found.name).first
    expect(meeting).to_be_in_viewport()
    expect(page.locator("time").first).to_be_in_viewport()


def test_a_feed_is_chosen_by_keyboard_and_without_javascript(new_context):
    page = new_context(java_script_enabled=False, viewport=PHONE).new_page()
    page.goto("/en/bodies/uncac-irg/")
    page.get_by_role("link", name="Subscribe to its meetings").press("Enter")
    alone = address(page)
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)

    page.get_by_label("Organized Crime Conference").press("Space")
    # Below a body that is ticked the others are told to be in it.
    expect(page.get_by_label("Firearms (included)")).to_be_visible()
    page.get_by_label("Sessions as whole days").focus()
    page.keyboard.press("ArrowDown")
    page.get_by_label("With side events").press("Space")
    page.get_by_role("button", name="Make the address").press("Enter")

    both = address(page)
    assert both != alone
    assert len(both) <= 100
    assert page.get_by_label("Implementation Review Group").is_checked()
    assert page.get_by_label("Also each sitting at its time").is_checked()
    assert page.request.get(path_of(both)).status == 200
    image = page.get_by_role("img", name="QR code of the address")
    assert image.evaluate("image => image.complete && image.naturalWidth > 0")


def test_the_address_is_copied(page: Page, complaints):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/en/subscribe/?body=ccpcj")

    page.get_by_role("button", name="Copy").click()

    expect(page.get_by_role("status")).to_have_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == address(page)
    assert complaints == []


def test_a_delegate_ticks_an_own_programme_without_javascript(new_context):
    page = new_context(java_script_enabled=False, viewport=PHONE).new_page()
    page.goto("/en/sessions/untoc-cop-6/")
    page.get_by_role("link", name="My programme").click()
    page.get_by_label(re.compile("Firearms Protocol")).first.check()
    page.get_by_label(re.compile("NGO participation")).check()
    page.get_by_role("button", name="Show my programme").click()

    expect(page.get_by_role("heading", name="16 October 2012").first).to_be_visible()
    fed = titles(page, address(page))
    assert len(fed) == 2
    assert any("NGO participation" in title for title in fed)
    assert len(address(page)) <= 256

    page.emulate_media(media="print")
    expect(page.get_by_label(re.compile("NGO participation"))).to_be_hidden()
    expect(page.get_by_role("link", name="Google Calendar")).to_be_hidden()
    expect(page.get_by_role("img", name="QR code of the address")).to_be_visible()
    expect(page.get_by_text("NGO participation").first).to_be_visible()
