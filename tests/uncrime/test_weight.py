"""What a process that answers visitors has loaded at its start, and what not."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

# Each takes megabytes and is asked for by few: it is loaded for the first of them.
HEAVY = ["docx", "pypdfium2", "weasyprint"]
VIEWS = ["agendas.api.answers", "agendas.feeds", "agendas.mail.views", "meetings.views"]


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, uncrime.wsgi; print(*sys.modules)"],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DEBUG": "1", "DJANGO_SETTINGS_MODULE": "uncrime.settings"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return set(told.split())


def test_what_few_ask_for_is_not_loaded_at_the_start(loaded):
    assert [name for name in HEAVY if name in loaded] == []


def test_all_that_answers_is_loaded_before_the_first_request(loaded):
    """Else an upgrade that changes the files meanwhile would be mixed with it."""
    assert [name for name in VIEWS if name not in loaded] == []
