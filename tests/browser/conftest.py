"""The system's Chromium, driven against the whole program."""

import itertools
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from playwright.sync_api import Page

from meetings.models import PublicChange

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
# Nothing but the pages under test is to be asked for; root has no sandbox.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

_GIVEN = Axe(axe_script="")  # by us, once for each page
# Nothing but faults is told, and no style sheet is fetched a second time.
_ONLY_FAULTS = {"resultTypes": ["violations"], "preload": False}


# Last of all hooks: pytest-django puts tests in an order of its own.
@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests come last and, without a browser, say so.

    Playwright's loop runs in the thread of the tests from its first use to the end;
    a test of the database that came later would be refused.
    """
    items.sort(key=_is_browser_test)
    if CHROMIUM is None:
        missing = pytest.mark.skip(reason="Chromium is missing: make browser")
        for item in filter(_is_browser_test, items):
            item.add_marker(missing)


def _is_browser_test(item: pytest.Item) -> bool:
    return item.get_closest_marker("browser") is not None


@pytest.fixture(scope="session", autouse=True)
def _database_beside_playwright() -> None:
    """Tests write rows while Playwright's loop runs; Django would refuse that."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    return browser_type_launch_args | {"executable_path": CHROMIUM, "args": FLAGS}


@pytest.fixture(scope="session")
def base_url(live_server) -> str:
    """`page.goto("/en/")` asks the program under test."""
    return live_server.url


@pytest.fixture(scope="session")
def fill() -> Iterator[Callable[[Path], None]]:
    """fill(directory): what its files say, in an empty database.

    Each is loaded once: on SQLite the filled database is copied, and put back later.
    """
    copies: dict[Path, sqlite3.Connection] = {}
    # The server under test lives longer than the rows, and keeps pages by the version.
    versions = itertools.count(1_000_000, 1_000_000)

    def fill(directory: Path) -> None:
        connection.ensure_connection()
        if directory in copies:
            copies[directory].backup(connection.connection)
        else:
            call_command("load_programme", directory=directory, verbosity=0)
            if connection.vendor == "sqlite":
                copies[directory] = sqlite3.connect(":memory:", check_same_thread=False)
                connection.connection.backup(copies[directory])
        PublicChange.objects.create(weight=next(versions))

    yield fill
    for copy in copies.values():
        copy.close()


@pytest.fixture
def programme(transactional_db, fill) -> None:
    """The real programme, as the demo shows it."""
    fill(settings.BASE_DIR / "fixtures")


@pytest.fixture
def axe():
    """axe(page): what axe finds wrong, a line for each element; [] is good."""
    return _violations


def _violations(page: Page) -> list[str]:
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE_SCRIPT)
    found = _GIVEN.run(page, options=_ONLY_FAULTS).response["violations"]
    return [
        f"{violation['id']}: {violation['help']}: {node['html']}"
        for violation in found
        for node in violation["nodes"]
    ]


@pytest.fixture
def too_wide():
    """too_wide(page): whether it is wider than its window, in a line; [] is good."""
    return _overhang


def _overhang(page: Page) -> list[str]:
    pixels = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return [f"{pixels} pixels wider than its window"] if pixels > 0 else []


@pytest.fixture
def complaints(page: Page) -> list[str]:
    """What the console of the browser says while the test runs, faults and refusals."""
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on(
        "console",
        lambda message: (
            said.append(message.text) if message.type in {"error", "warning"} else None
        ),
    )
    return said
