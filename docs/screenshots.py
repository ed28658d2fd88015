"""Takes the pictures of README.md from a running calendar: `make screenshots`.

    python docs/screenshots.py http://127.0.0.1:8000

It needs the system's Chromium (`make browser`) and the programme of `make demo`. What
it writes stands beside it: year.png, session-phone.png and year-arabic-dark.png.
"""

import shutil
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

FOLDER = Path(__file__).parent
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
]


def main(address: str) -> None:
    wait_for(address)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for picture in PICTURES:
            print(take(browser, address, picture))
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
    """Takes one picture; SystemExit if it is too large to be kept."""
    page = browser.new_page(
        viewport={"width": picture.width, "height": picture.height},
        color_scheme=picture.colors,
        device_scale_factor=1,
    )
    page.goto(address + picture.path, wait_until="networkidle")
    path = FOLDER / f"{picture.name}.png"
    page.screenshot(path=path)
    page.close()
    if path.stat().st_size > MAX_BYTES:
        raise SystemExit(f"{path} has more than {MAX_BYTES} bytes.")
    return path


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8000")
