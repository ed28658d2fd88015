"""The document itself, line by line, beside what was understood of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from agendas.reviews import Window, windows

# Of one line so much is shown: a damaged document may be one line of megabytes.
LONGEST_LINE = 1200


@dataclass
class SourceLine:
    """A line as it came, with what was noted on it."""

    number: int
    text: str
    # How many letters more it has than are shown.
    more: int = 0
    problems: list[dict[str, Any]] = field(default_factory=list)
    # The row of the page that was made of it.
    row: str = ""


@dataclass(frozen=True)
class Stretch:
    """Consecutive lines of the document; `hidden` are those left out before them."""

    hidden: Window | None
    lines: list[SourceLine]


@dataclass(frozen=True)
class Pane:
    stretches: list[Stretch]
    total: int
    rest: Window | None


def make_pane(
    text: str,
    problems: Iterable[dict[str, Any]],
    wanted: Iterable[int],
    rows: dict[int, str] | None = None,
) -> Pane:
    """The lines around `wanted`; `rows` are the ids of the rows made of them."""
    lines = text.splitlines()
    noted: dict[int, list[dict[str, Any]]] = {}
    for each in problems:
        noted.setdefault(each["line"], []).append(each)
    found: list[Stretch] = []
    before = 0
    for window in windows(wanted, len(lines)):
        hidden = Window(before + 1, window.first - 1)
        found.append(
            Stretch(
                hidden if hidden.last >= hidden.first else None,
                [
                    _line(number, lines[number - 1], noted, rows or {})
                    for number in range(window.first, window.last + 1)
                ],
            )
        )
        before = window.last
    rest = Window(before + 1, len(lines)) if before < len(lines) else None
    return Pane(found, len(lines), rest)


def _line(number: int, text: str, noted: dict, rows: dict[int, str]) -> SourceLine:
    return SourceLine(
        number,
        text[:LONGEST_LINE],
        max(len(text) - LONGEST_LINE, 0),
        noted.get(number, []),
        rows.get(number, ""),
    )
