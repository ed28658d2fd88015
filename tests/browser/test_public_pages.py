"""Every kind of public page on the real programme: readable by everyone, everywhere."""

import re

import pytest
from playwright.sync_api import Page

from meetings.models import SideEvent

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LANGUAGES = ["en", "fr", "es", "ru", "zh", "ar"]
WIDTHS = [1280, 320]
EXPECTED_FAULT = re.compile(r"status of 40[04]\b")
JOINT = "untoc-wg-international-cooperation-13-untoc-wg-technical-assistance-13"
PAGES = [
    "",
    "calendar/",
    "calendar/?body=nothing&year=0",
    "calendar/?q=firearms&status=tentative",
    "calendar/?expected=1",
    "calendar/2017/",
    "calendar/2027/",
    "calendar/2027/05/",
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
    "sessions/untoc-cop-6/mine/?sitting=w4tffx&event=g5c8yv&event=26y69j",
    "sessions/untoc-cop-6/mine/?sitting=none",
    "subscribe/",
    "subscribe/?body=ccpcj&body=uncac-irg&detail=agenda&side-events=1&kind=regular",
    "subscribe/?body=nothing&detail=everything",
    "changes/",
    "changes/?body=untoc-cop",
    "changes/?body=nothing",
    "changes/by-email/",
    "changes/by-email/asked/",
    "changes/by-email/stop/no-such-token/",
    "api/",
    "documents/",
    "documents/CTOC/COP/WG.2/2022/3",
    "nowhere/",
]


@pytest.fixture
def pages(programme) -> list[str]:
    event = SideEvent.objects.published().first()
    return [*PAGES, f"side-events/{event.public_id}/"]


def show(page: Page, *, width: int = 1280, media: str = "screen", scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(media=media, color_scheme=scheme)


# One test for each language, so that two workers share them.
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_open_to_everyone(
    page: Page, pages, axe, too_wide, complaints, language
):
    """Wide and narrow; in English and Arabic also in the dark and on paper.

    The other languages have the elements of the English page: narrow, only their
    words can be too long for it.
    """
    wide, narrow = ({"width": width, "scheme": "light"} for width in WIDTHS)
    looks = [wide]
    if language in ("en", "ar"):
        looks += [narrow, {"scheme": "dark"}, {"media": "print", "scheme": "light"}]
    problems = []
    for path in pages:
        show(page, **wide)
        page.goto(f"/{language}/{path}")
        for look in looks:
            show(page, **look)
            found = axe(page) + too_wide(page)
            problems += [f"{path} {look}: {each}" for each in found]
        show(page, **narrow)
        problems += [f"{path} {narrow}: {each}" for each in too_wide(page)]

    assert problems == []
    # To the console a wrong query and a page that is not there are faults.
    assert {each for each in complaints if not EXPECTED_FAULT.search(each)} == set()


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


@pytest.mark.parametrize("year", [2017, 2027])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_year_is_one_landscape_sheet_of_a4(page: Page, pages, language, year):
    page.goto(f"/{language}/calendar/{year}/")

    sheet = page.pdf(prefer_css_page_size=True)

    boxes = re.findall(rb"/MediaBox\s*\[([^]]*)\]", sheet)
    sizes = [[round(float(each)) for each in box.split()] for box in boxes]
    # In points of 1/72 inch: 297 by 210 millimetres.
    assert sizes == [[0, 0, 842, 595]]
