"""Rows of a list of meetings that were broken at the width of the page, joined again.

Expert Group on Ramps: 27–29 July 2020 (original dates:
6–8 April 2020)                          → one row

A line is joined only where its words would not have fitted on the line before, and
that line cannot be the end of a row: else it stays, and is read or reported as it is.
"""

import re
from dataclasses import replace

from agendas.reading.languages import ANY_STATUS
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import BULLETS, read_mark
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.layout import is_menu
from agendas.reading.meetings.places import is_known_with_venue
from agendas.reading.meetings.rows import begins_row
from agendas.reading.times.days import ANY_YEAR, is_date_word, is_weekday
from agendas.reading.times.days_within import span_within
from meetings.dates.vocabulary import VOCABULARY

OPEN_END = re.compile(
    r"(?:\s(?:the|of|and|on|for|to|in|de|des|du|la|le|les|et|y|el|los|las|al|del|por|para|по|и|о|в|на)|,|(?<!\s{2})-)$",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"://|\bwww\.|@")  # of a page or a person: no title
_LABEL = re.compile(r"[^\W\d_][\w -]{2,24}[:：]\s")  # "Focal point: …"
_NARROWEST, _WIDEST = 40, 120  # characters of a page
_LOOSE = 0.87  # of the width; lines of a PDF page hold more or fewer letters
_LONGEST_ROW = 400
_YEAR = re.compile(r"(?:19|20)\d{2}\b")
_BRACKET = re.compile(r"[(（][^()（）]{1,100}(?:[)）]|$)")
_CLOSING = ")]）»”,;.，；。"
_DASHES = {"-", "–", "—"}
_JOINING = {"to", "and", "noise", "comma", "slash"}


def join_wrapped(sheet: Sheet, lines: list[Line], width: int) -> list[Line]:
    """The lines of a page of that width; the ends of rows joined to their heads."""
    if not width:
        return lines
    joined: list[Line] = []
    last: Line | None = None  # as it stood, the lower end of a joined row
    for line in lines:
        if last and is_full(last, line, width) and _goes_on(joined[-1], last, line):
            last = line
            _add(joined[-1], line)
            sheet.use(line)
        else:
            last = replace(line)
            joined.append(line)
    return joined


def full_width(lines: list[Line]) -> int:
    """The length of the longest line; 0 where that is no page's width."""
    lengths = [line.indent + len(line.printed) for line in lines if not line.cells]
    longest = max(lengths, default=0)
    return longest if _NARROWEST <= longest <= _WIDEST else 0


def _goes_on(row: Line, last: Line, line: Line) -> bool:
    """Whether the row cannot end before the line."""
    if len(row.text) + len(line.text) > _LONGEST_ROW or is_menu(row.text):
        return False
    if ADDRESS.search(line.text) or (begins_row(line.text) and _has_days(row.text)):
        return False
    if is_known_with_venue(line.text) and not last.text.endswith((",", "،", "(")):
        return False  # the place has a line of its own
    if _is_open(row.text) or line.text[0] in _CLOSING or line.text[0].islower():
        return True
    if read_mark(line.text[:40]):
        return False
    if is_note(line.printed) or line.indent > row.indent:
        return True
    is_open = OPEN_END.search(last.printed.rstrip())
    return bool(is_open) or _is_date_cut(last.text, line.printed)


def _has_days(text: str) -> bool:
    text = text[:_LONGEST_ROW]
    return begins_row(text) or span_within(text, ANY_YEAR) is not None


def is_note(text: str) -> bool:
    """ "(to be confirmed)   Vienna": a bracket that ends what is above."""
    match = _BRACKET.match(text)
    rest = text[match.end() :] if match else ""
    return bool(match) and not (rest[:1] == " " and rest[1:2].isupper())


def may_go_on(line: Line) -> bool:
    """Whether the line may be the end of a title: no label, address, bullet or day."""
    text = line.text
    if _LABEL.match(text) or ADDRESS.search(text) or is_weekday(text):
        return False
    return line.printed[0] not in BULLETS


def is_full(last: Line, line: Line, width: int) -> bool:
    """Whether the first word of the line did not fit on the one before."""
    if line.gap or line.cells or last.cells or last.is_heading or line.is_heading:
        return False
    length = last.indent + len(last.printed)
    return length <= width < length + 1 + _first_word(line)


def would_fit(last: Line, line: Line, width: int) -> bool:
    """Whether the first word of the line had room on the one before for certain."""
    return last.indent + len(last.printed) + 1 + _first_word(line) < _LOOSE * width


def _first_word(line: Line) -> int:
    return len(line.printed.split(" ", 1)[0])


def _is_open(text: str) -> bool:
    """Whether a bracket is not closed."""
    return text.count("(") + text.count("（") > text.count(")") + text.count("）")


def _is_date_cut(before: str, after: str) -> bool:
    """Whether days end on the next line: "4 May" and "2020", "3 to" and "7 June"."""
    last, first = before.split(" ")[-1], after.split(" ")[0]
    if not is_date_word(last) or not is_date_word(first):
        return False
    if first in _DASHES:
        return last.isdigit() and len(last) < 3
    if _kind(last) in _JOINING or last in _DASHES:
        return True
    if len(after.split(" ")) == 1:
        return False  # a heading
    is_month = _kind(first) == "month" and _kind(last) != "month"
    return is_month or bool(_YEAR.match(first))


def _kind(word: str) -> str:
    return VOCABULARY.get(fold(word).strip(".,:;()"), ("", 0))[0]


def _add(row: Line, line: Line) -> None:
    """Put the line to the row, which stands under its first number."""
    # Between columns of spaces a status alone is a column.
    space = "    " if ANY_STATUS.fullmatch(line.text) else " "
    row.raw = f"{row.printed}{space}{line.printed}"
    # A dash at the head of a line counts as a bullet.
    is_dash = line.printed[0] in _DASHES and not row.is_piece
    row.text = f"{row.text} {plain(line.printed) if is_dash else line.text}"
