"""PDF files need libraries of the system, which a laptop may lack."""

import os

import pytest

from agendas.writing import PdfUnavailable
from agendas.writing.loading import library


def skip_without_pango() -> None:
    """Skip the test, unless REQUIRE_PDF is set, as it is where changes are taken in."""
    if os.environ.get("REQUIRE_PDF"):
        return
    try:
        library("weasyprint")
    except (ImportError, OSError, PdfUnavailable):
        pytest.skip("PDF needs libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0")
