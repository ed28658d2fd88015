"""A sentence about a change, with the stored texts in it still marked as such.

A page marks what stands in for another language, a mail writes plain text; both are
made of the same line.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, pgettext

from meetings.dates import Span, format_day, format_span
from meetings.templatetags.display import band_text, page_language
from meetings.vocabulary import Status

PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Stored:
    """A text that somebody has entered; English may stand in for it."""

    text: str
    is_english: bool = False


Piece = str | Stored
Line = tuple[Piece, ...]


def say(template: str, **values: Any) -> Line:
    """The sentence with `values` in its braces: strings, stored texts or lines."""
    pieces: list[Piece] = []
    for place, part in enumerate(PLACEHOLDER.split(template)):
        value = values[part] if place % 2 else part
        pieces += value if isinstance(value, tuple) else [value]
    return tuple(piece for piece in pieces if piece != "")


def stored(texts: dict[str, str] | None) -> Line:
    """The text in the language of the moment; else in English, marked as such."""
    if not texts:
        return ()
    language = get_language() or settings.LANGUAGE_CODE
    own = texts.get(language)
    text = own or texts["en"]
    return (Stored(text, is_english=not own and page_language() != "en"),)


def plain(line: Line) -> str:
    return "".join(
        piece.text if isinstance(piece, Stored) else str(piece) for piece in line
    )


def html(line: Line) -> SafeString:
    return format_html_join("", "{}", ((_html(piece),) for piece in line))


def _html(piece: Piece) -> str:
    if isinstance(piece, str):
        return piece
    if piece.is_english:
        return format_html('<span lang="en" dir="ltr">{}</span>', piece.text)
    return format_html("<bdi>{}</bdi>", piece.text)


def join(*lines: Line | str) -> Line:
    """What is not empty, with the comma of the language between."""
    found = [(line,) if isinstance(line, str) else line for line in lines if line]
    joined: list[Piece] = []
    for line in found:
        joined += [*([gettext(", ")] if joined else []), *line]
    return tuple(joined)


def days_text(facts: dict[str, Any]) -> str:
    """The days of a session, and what makes them doubtful: "May 2027 (tentative)"."""
    days = format_span(span(facts), page_language())
    if facts["status"] in (Status.CONFIRMED, Status.POSTPONED):
        return days
    status = status_text(facts["status"])
    return gettext("%(days)s (%(status)s)") % {"days": days, "status": status}


def span(facts: dict[str, Any]) -> Span:
    first, last, precision = facts["days"]
    return Span(dt.date.fromisoformat(first), dt.date.fromisoformat(last), precision)


def status_text(status: str) -> str:
    """As it stands within a sentence; Status.choices begin one."""
    words: dict[str, Callable[[], str]] = {
        Status.CONFIRMED: lambda: pgettext("status, within a sentence", "confirmed"),
        Status.TENTATIVE: lambda: pgettext("status, within a sentence", "tentative"),
        Status.TBC: lambda: pgettext("status, within a sentence", "to be confirmed"),
        Status.POSTPONED: lambda: pgettext("status, within a sentence", "postponed"),
        Status.CANCELLED: lambda: pgettext("status, within a sentence", "cancelled"),
    }
    return words[status]() if status in words else status


def moment(text: str) -> dt.datetime:
    """On the clock of the place, as a picture keeps it."""
    return dt.datetime.fromisoformat(text)


def day_text(facts: dict[str, Any]) -> str:
    """As "Monday, 29 May 2023"."""
    return format_day(moment(facts["starts"]).date(), page_language(), weekday=True)


def hours_text(facts: dict[str, Any]) -> str:
    """As "10 a.m.–1 p.m."."""
    return band_text(moment(facts["starts"]).time(), moment(facts["ends"]).time())


def when_text(facts: dict[str, Any]) -> str:
    return gettext("%(day)s, %(hours)s") % {
        "day": day_text(facts),
        "hours": hours_text(facts),
    }
