"""A paper as PDF: tagged after PDF/UA-1, its fonts inside, and nothing fetched.

The same paper gives the same bytes.
"""

import hashlib
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Any

from agendas.writing.blocks import Paper
from agendas.writing.html import page_for_pdf
from agendas.writing.loading import library
from agendas.writing.pdf_tables import link_heads

STYLE_SHEET = Path(__file__).parent.parent / "static" / "agendas" / "paper.css"
# What fontconfig must know; without it a paper would be boxes.
_SCRIPTS = {"ar": "ar", "zh": "zh-cn", "ru": "ru"}


# Some two hundred pages, which take a quarter of a minute.
MAX_SIGNS = 400_000


class PdfUnavailable(Exception):
    """This machine cannot make the PDF file; the message says what it lacks."""


def write_pdf(paper: Paper) -> bytes:
    """The bytes of a .pdf file; raises PdfUnavailable, with a sentence for people."""
    if lacking := what_is_lacking(paper.language):
        raise PdfUnavailable(lacking)
    weasyprint = library("weasyprint")
    page = page_for_pdf(paper)
    if len(page) > MAX_SIGNS:
        raise PdfUnavailable("This document is too long; its Word file has all of it.")
    document = weasyprint.HTML(string=page, url_fetcher=_refuse)
    style = weasyprint.CSS(string=STYLE_SHEET.read_text(), url_fetcher=_refuse)
    return document.write_pdf(
        stylesheets=[style],
        pdf_variant="pdf/ua-1",
        finisher=_finish,
        pdf_identifier=hashlib.sha256(page.encode()).digest()[:16],
    )


def what_is_lacking(language: str) -> str:
    """What this machine lacks for papers in that language, in a sentence, or ""."""
    script = _SCRIPTS.get(language, "en")
    if not has_font(script):
        return f"It has no font for the script of “{language}”."
    try:
        library("weasyprint")
    except (ImportError, OSError):
        return "It has no Pango, the library that sets pages."
    return ""


def _finish(_document: Any, pdf: Any) -> None:
    """Tell cells their heads, and leave the metadata readable.

    ISO 32000-1, 14.3.2: programs that only look for these cannot decompress them.
    """
    link_heads(pdf)
    for each in pdf.objects:
        if getattr(each, "extra", {}).get("Type") == "/Metadata":
            each.compress = False


def _refuse(url: str, *_arguments: object, **_options: object) -> dict:
    """A paper names addresses, and none of them is ever opened."""
    raise ValueError(f"{url} is not fetched.")


@lru_cache(maxsize=8)
def has_font(script: str) -> bool:
    """Whether fontconfig, which Pango asks too, knows a font for the script."""
    command = ["fc-list", f":lang={script}", "family"]
    try:
        found = subprocess.run(command, capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return bool(found.stdout.strip())
