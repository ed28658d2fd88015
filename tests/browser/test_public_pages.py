"""Every kind of public page on the real programme: readable by everyone, everywhere."""

import pytest
from django.core.management import call_command
from playwright.sync_api import Page

from meetings.models import SideEvent

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LANGUAGES = ["en", "fr", "es", "ru", "zh", "ar"]
WIDTHS = [1280, 320]
JOINT = "untoc-wg-international-cooperation-13-untoc-wg-technical-assistance-13"
PAGES = [
    "",
    "calendar/",
    "calendar/?body=nothing&year=0",
    "calendar/?q=firearms&status=tentative",
    "calendar/2017/",
    "calendar/2012/10/",
    "calendar/2012/10/17/",
    "bodies/",
    "bodies/untoc-wg-technical-assistance/",
    "sessions/untoc-cop-6/",
    f"sessions/{JOINT}/",
    f"sessions/{JOINT}/agenda/",
    f"sessions/{JOINT}/programme/",
    "sessions/untoc-cop-6/programme/",
    "sessions/untoc-cop-6/side-events/",
    "documents/",
    "documents/CTOC/COP/WG.2/2022/3",
    "nowhere/",
]


@pytest.fixture
def pages(django_db_setup, transactional_db) -> list[str]:
    call_command("load_programme", verbosity=0)
    event = SideEvent.objects.published().first()
    return [*PAGES, f"side-events/{event.public_id}/"]


def problems_of(page: Page, path: str, axe) -> list[str]:
    """What axe finds on a page, and whether it is wider than its window."""
    page.goto(path)
    found = [f"{path} at {page.viewport_size['width']}: {each}" for each in axe(page)]
    overhang = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    if overhang > 0:
        found.append(f"{path} is {overhang} pixels wider than its window")
    return found


def test_every_page_of_every_language_is_open_to_everyone(
    page: Page, pages, axe, complaints
):
    problems = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for language in LANGUAGES:
            for path in pages:
                problems += problems_of(page, f"/{language}/{path}", axe)

    assert problems == []
    # A page that is not there is a fault to the console, and nothing else is.
    assert {each for each in complaints if "404" not in each} == set()


@pytest.mark.parametrize("media", [{"color_scheme": "dark"}, {"media": "print"}])
def test_every_page_is_readable_in_the_dark_and_on_paper(page: Page, pages, axe, media):
    page.emulate_media(**media)
    page.set_viewport_size({"width": 1280, "height": 800})
    problems = []
    for language in ["en", "ar"]:
        for path in pages:
            problems += problems_of(page, f"/{language}/{path}", axe)

    assert problems == []


def test_a_first_view_is_small(page: Page, pages):
    """At most 60 kB and six requests, on a slow line."""
    for path in [
        "/en/",
        "/en/calendar/",
        "/en/calendar/2017/",
        "/ar/sessions/untoc-cop-6/",
    ]:
        loaded: list[int] = []
        listener = loaded.append

        def count(response, listener=listener):
            listener(response.request.sizes()["responseBodySize"])

        page.on("response", count)
        page.goto(path, wait_until="networkidle")
        page.remove_listener("response", count)

        assert len(loaded) <= 6, path
        assert sum(loaded) <= 60_000, path


def test_the_year_is_one_sheet_of_paper(page: Page, pages, tmp_path):
    page.goto("/en/calendar/2017/")

    sheet = page.pdf(prefer_css_page_size=True)

    assert sheet.count(b"/Type /Page\n") + sheet.count(b"/Type /Page ") == 1
