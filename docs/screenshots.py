"""Takes the pictures of README.md from a running calendar: `make screenshots`.

    python docs/screenshots.py http://127.0.0.1:8000

It needs the system's Chromium (`make browser`) and the programme and the accounts of
`make demo`: its editor pastes a document, looks at it, and discards it. What it writes
stands beside it, one file for each of PICTURES and REVIEW.
"""

import shutil
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent
ACCOUNTS = ROOT / "data" / "accounts.txt"
DOCUMENT = ROOT / "tests/agendas/documents/en_joint_bodies_piped.txt"
PATIENCE = 60  # seconds until the calendar must answer
MAX_BYTES = 200_000  # of a picture in the repository
JOINT = "untoc-wg-international-cooperation-13-untoc-wg-technical-assistance-13"


@dataclass(frozen=True)
class Picture:
    """A page as it looks in a window; the height is cut, not the page's own."""

    name: str
    path: str
    width: int = 1280
    height: int = 900
    colors: str = "light"


PICTURES = [
    Picture("year", "/en/calendar/2017/", height=915),
    Picture("session-phone", f"/en/sessions/{JOINT}/", width=390, height=1000),
    Picture("year-arabic-dark", "/ar/calendar/2017/", height=1000, colors="dark"),
    Picture("subscribe", "/en/subscribe/?body=untoc-wg-firearms&detail=agenda"),
]
REVIEW = Picture("review", "/admin/")


def main(address: str) -> None:
    wait_for(address)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for picture in PICTURES:
            print(take(browser, address, picture))
        print(take_review(browser, address))
        browser.close()


def wait_for(address: str) -> None:
    """Returns when the calendar answers; SystemExit when it does not."""
    for _second in range(PATIENCE):
        try:
            urllib.request.urlopen(f"{address}/livez", timeout=5)
        except urllib.error.URLError:
            time.sleep(1)
        else:
            return
    raise SystemExit(f"Nothing answers at {address}. Start it with: make demo")


def take(browser: Browser, address: str, picture: Picture) -> Path:
    """Takes one picture of a public page."""
    page = open_page(browser, address, picture)
    path = keep(page, picture)
    page.close()
    return path


def take_review(browser: Browser, address: str) -> Path:
    """Takes the picture of a document under review, of which nothing is imported."""
    page = open_page(browser, address, REVIEW)
    accounts = dict(line.split(": ") for line in ACCOUNTS.read_text().splitlines())
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill(accounts["editor"])
    page.get_by_role("button", name="Log in").click()
    page.goto(f"{address}/admin/agendas/sourcetext/add/")
    page.locator("textarea").fill(DOCUMENT.read_text())
    page.get_by_role("button", name="Keep and read").click()
    overview = page.url
    parts = page.get_by_role("navigation", name="Parts of this review")
    parts.get_by_role("link", name="Programme").click()
    path = keep(page, REVIEW)
    page.goto(overview)
    page.get_by_role("button", name="Discard").click()
    page.close()
    return path


def open_page(browser: Browser, address: str, picture: Picture) -> Page:
    page = browser.new_page(
        viewport={"width": picture.width, "height": picture.height},
        color_scheme=picture.colors,
        device_scale_factor=1,
    )
    page.goto(address + picture.path, wait_until="networkidle")
    return page


def keep(page: Page, picture: Picture) -> Path:
    """Writes what the window shows; SystemExit if it is too large to be kept."""
    path = FOLDER / f"{picture.name}.png"
    page.screenshot(path=path)
    if path.stat().st_size > MAX_BYTES:
        raise SystemExit(f"{path} has more than {MAX_BYTES} bytes.")
    return path


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8000")
