"""Hours in other figures and with other signs, written as most documents print them.

10/00-13/00   14‚30   1000–1300 hours   ١٠:٠٠   h. 9.30–10.00
"""

import re
from collections.abc import Iterable

from agendas.reading.lines.sheet import Line

# Figures of full width, Arabic and Persian ones; few lines have any.
_OTHER_FIGURE = re.compile("[０-９٠-٩۰-۹]")
_FIGURES = str.maketrans("０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 3)
_SLASHED_HOURS = re.compile(
    r"^(?:من )?(?:الساعة )?(?P<first>\d{1,2})[/\u201a](?P<second>\d{2})"
    r"\s?(?:[-–—]|إلى)\s?(?:الساعة )?(?P<third>\d{1,2})[/\u201a](?P<fourth>\d{2})(?!\d)"
)
# "1000–1300 hours"; without the word they could be years.
_FOUR_FIGURES = re.compile(
    r"([01]\d|2[0-4])([0-5]\d)(?:\s?(?:hours|hrs?\.?|h)\b)?\s?[-–—]\s?"
    r"([01]\d|2[0-4])([0-5]\d)\s?(?:hours|hrs?\b\.?|h\b)",
    re.IGNORECASE,
)
_PARTED_CLOCK = re.compile(r"^(?:الساعة )?(?P<first>\d{1,2})\u201a(?P<second>\d{1,2})$")
# "الساعة 10/00", and as it comes apart "الساعة 00/10".
_ARABIC_CLOCK = re.compile(r"الساعة\s(?P<first>\d{1,2})[/:](?P<second>\d{2})(?!\d)")
_QUARTERS = {"00", "15", "30", "45"}


# "صباحًا", with its sign before the last letter and not behind it.
_HALF_WITH_SIGN = re.compile("(صباح|ظهر)\u064bا")
# "12:00 m.", the noon of Spanish America.
_NOON = re.compile(r"(?<=12[:.]00)\s?m\b\.?(?!\w)")
_LONGEST_HOURS = 80  # characters
_SIGN_AHEAD = re.compile(
    r"h(?:rs?)?(?:\.\s?|\s)(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?![.\d])"
    r"(?P<until>\s?[-–—]\s?(?P<last>[01]?\d|2[0-3])[.:](?P<after>[0-5]\d)(?![.\d]))?",
    re.IGNORECASE,
)
_FEWEST_SIGNS = 2  # "h." with one time alone may be the letter of an entry


_CAPITAL_SIGN = re.compile(r"(?<=\d)\s?H(?=\s?\d{2}(?!\d)|\s?[:–—-]|\s(?:à|a)\s|$)")
_HEAD = 20  # characters in which the hours of a row stand


def settle_signs(lines: list[Line]) -> None:
    """Write "9H30 : Phares" and "h. 9.30–10.00" at the head of rows as most do."""
    for line in lines:
        head = _head(line)
        if head[:1].isdigit() and "H" in head[:_HEAD]:
            small = _CAPITAL_SIGN.sub("h", head[:_HEAD]) + head[_HEAD:]
            _put_head(line, small)
    _drop_signs_ahead(lines)


def _drop_signs_ahead(lines: Iterable[Line]) -> None:
    rows = [line for line in lines if _head(line)[:1] in ("h", "H")]
    found = [_SIGN_AHEAD.match(_head(line)) for line in rows]
    if any(each and each["until"] for each in found) or _are_many(found):
        for line, match in zip(rows, found, strict=True):
            if match:
                _put_clocks(line, match)


def _are_many(found: list[re.Match[str] | None]) -> bool:
    return sum(map(bool, found)) >= _FEWEST_SIGNS


def _head(line: Line) -> str:
    return line.cells[0] if line.cells else line.text


def _put_clocks(line: Line, match: re.Match[str]) -> None:
    clocks = f"{match['hour'].zfill(2)}:{match['minute']}"
    if match["until"]:
        clocks += f"–{match['last'].zfill(2)}:{match['after']}"
    _put_head(line, clocks + _head(line)[match.end() :])


def _put_head(line: Line, head: str) -> None:
    if line.cells:
        line.cells = (head, *line.cells[1:])
    else:
        line.text = head


def hours_in_usual_signs(text: str) -> str:
    """The text with the hours at its head so written that they can be read."""
    if not text.isascii() and _OTHER_FIGURE.search(text):
        text = text.translate(_FIGURES)
    if "\u064b\u0627" in text[:_LONGEST_HOURS]:
        text = _HALF_WITH_SIGN.sub(r"\1ا", text)
    if " m" in text[:_LONGEST_HOURS]:
        text = _NOON.sub(" noon", text, count=1)
    if "/" in text[:30] or "\u201a" in text[:30]:
        text = _SLASHED_HOURS.sub(_as_clock, text, count=1)
    if text[:4].isdigit() and (match := _FOUR_FIGURES.match(text)):
        text = match.expand(r"\1:\2-\3:\4") + text[match.end() :]
    return text


def time_in_usual_signs(text: str) -> str:
    """The same of a text that is one moment."""
    if "\u064b\u0627" in text:
        text = _HALF_WITH_SIGN.sub(r"\1ا", text)
    if "\u201a" in text:
        return _PARTED_CLOCK.sub(_as_one_clock, text)
    match = _ARABIC_CLOCK.fullmatch(text) if "/" in text else None
    return _as_one_clock(match) if match else text


def arabic_time_within(text: str) -> str | None:
    """The first "الساعة 10/00" in a sentence, as a clock."""
    match = _ARABIC_CLOCK.search(text)
    return _as_one_clock(match) if match else None


def _as_clock(match: re.Match[str]) -> str:
    """ "10/00-13/00", and as lines from right to left come apart "00/10-00/13"."""
    ends = [match["first"], match["second"]], [match["third"], match["fourth"]]
    if all(one in _QUARTERS and 6 <= int(other) < 24 for one, other in ends):
        ends = tuple(end[::-1] for end in ends)
    if not all(int(one) < 24 and other in _QUARTERS for one, other in ends):
        return match[0]
    return "-".join(f"{one}:{other}" for one, other in ends)


def _as_one_clock(match: re.Match[str]) -> str:
    """ "14‚30", and as lines from right to left come apart "30‚14" and "00‚9"."""
    first, second = match["first"], match["second"]
    if first in _QUARTERS and 6 <= int(second) < 24:
        first, second = second, first
    return f"{int(first):02}:{second}" if second in _QUARTERS else match[0]
