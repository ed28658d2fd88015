"""What a process that answers visitors does not carry about."""

import subprocess
import sys

from django.conf import settings

# Each takes megabytes and is asked for by few: it is loaded for the first of them.
HEAVY = ["docx", "pypdfium2", "weasyprint"]
ASK = f"""
import sys
import django
django.setup()
from django.core.handlers.wsgi import WSGIHandler
from django.urls import resolve
WSGIHandler()
resolve("/en/calendar.ics"), resolve("/admin/")
print([name for name in {HEAVY} if name in sys.modules])
"""


def test_what_few_ask_for_is_not_loaded_at_the_start():
    told = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert told == "[]\n"
