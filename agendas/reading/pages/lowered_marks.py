"""Marks of notes that are not raised any more, known by their notes further down.

3. Buoys and beacons1                       → Buoys and beacons¹
1 As approved by the Board in May.          → ¹ As approved by the Board in May.

As text comes out of many files, and as notes were marked with "a/" until the 1990s.
"""

import re

from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.markup import SUPERSCRIPTS
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.times.days import is_date_word

_BARE = r"(?P<bare>\d{1,2})"
_OTHER = (
    r"\[(?P<square>\d{1,2})\]|\((?P<round>\d{1,2})\)|\^(?P<caret>\d{1,2})"
    r"|(?P<slashed>\d{1,2}|[a-z])/|(?P<sign>[†‡])"
)
_REFERENCE = re.compile(
    rf"(?:(?:(?<=[a-zà-ÿа-яё]{{3}})|(?<=[a-zà-ÿа-яё)”»]\.)|(?<=[)”»。])){_BARE}"
    rf"|\s?(?:{_OTHER}))(?P<end>[.;:,]?)$"
)
# "3–5 March1 Board on Buoys": behind the month of a row.
_BEHIND_MONTH = re.compile(
    r"\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\s(?P<month>[^\W\d_]{3,12})(?P<bare>\d)(?=\s)"
)
_NOTE = re.compile(rf"(?:{_BARE}\s|(?:{_OTHER})\s?)(?P<text>[^\W\d_“\"«].{{14,}})")
_SIGNS = frozenset("0123456789])/†‡")  # a mark ends with
_OPENINGS = frozenset("0123456789[(^†‡")  # a note begins with
_NEAR_END = 16  # characters
_LONGEST_TITLE = 300  # characters
_FORMS = ("bare", "square", "round", "caret", "slashed", "sign")


def raise_marks(sheet: Sheet) -> None:
    """Raise the marks of notes whose notes stand below them, and those of the notes."""
    awaited: dict[tuple[str, str], list[tuple[Line, re.Match[str]]]] = {}
    for line in sheet.lines:
        if line.cells:
            continue
        note = _NOTE.match(line.text) if _may_be_note(line.text) else None
        if note and (found := awaited.pop(_mark_of(note), None)):
            for reference, match in found:
                _raise(reference, match)
            _, mark = _mark_of(note)
            line.text = f"[^{mark}]: {note['text']}"
        elif line.text[-1:] in _SIGNS or line.text[-2:-1] in _SIGNS:
            start = max(0, len(line.text) - _NEAR_END)
            if match := _REFERENCE.search(line.text, start):
                awaited.setdefault(_mark_of(match), []).append((line, match))
        elif match := _mark_behind_month(line.text):
            awaited.setdefault(("bare", match["bare"]), []).append((line, match))


def _mark_behind_month(text: str) -> re.Match[str] | None:
    match = _BEHIND_MONTH.match(text) if text[:1].isdigit() else None
    return match if match and is_date_word(match["month"]) else None


def _may_be_note(text: str) -> bool:
    return text[:1] in _OPENINGS or text[1:2] == "/"


def _mark_of(match: re.Match[str]) -> tuple[str, str]:
    """The form of a mark and the mark itself: ("slashed", "a/")."""
    form = next(form for form in _FORMS if match[form])
    mark = match[form]
    return form, mark if form == "sign" or mark.isdigit() else f"{mark}/"


def _raise(line: Line, match: re.Match[str]) -> None:
    """Raise the mark; of a title, one that cannot be raised is no part."""
    if "month" in match.groupdict():
        line.text = f"{match[0][:-1]}{line.text[match.end() :]}"
        return
    _, mark = _mark_of(match)
    before = line.text[: match.start()].rstrip()
    if mark.isdigit():
        line.text = f"{before}{mark.translate(SUPERSCRIPTS)}{match['end']}"
    elif read_mark(line.text) and len(line.text) < _LONGEST_TITLE:
        line.text = before + match["end"]
