"""The number of a session or meeting in a line or a title.

"Sixth session of the Conference" → 6, "session", "Conference"; "第九届会议" → 9
"""

import re

from agendas.reading.heads import PARTED
from agendas.reading.languages import UNITS
from agendas.reading.marks import clean_title
from meetings.ordinals import parse_ordinal

_UNIT_NAMES = {
    unit: re.compile(
        rf"(?<![^\W_])(?:{words})(?![^\W_])|(?:届会议|次会议|届大会)", re.I
    )
    for unit, words in UNITS.items()
}
_CHINESE_ORDINAL = re.compile(r"第[一二三四五六七八九十百0-9]{1,5}[届次]")
_ARTICLES = re.compile(
    r"^(?:the|resumed|reconvened|reprise de la|la|le|el|l[’'])\s", re.I
)
_BRACKETS = re.compile(r"\s*[(（][^()（）]{0,150}[)）]\s*")


def read_ordinal(text: str) -> tuple[int | None, str, str | None] | None:
    """The number, the unit and the body of "Sixth session of the Conference"."""
    text = PARTED.sub("", clean_title(_BRACKETS.sub(" ", text)))
    if chinese := _CHINESE_ORDINAL.search(text):
        unit = "congress" if text.endswith("大会") else "session"
        unit = "meeting" if chinese[0].endswith("次") else unit
        number = parse_ordinal(chinese[0], "zh")
        ends = len(text) < 14 or text.endswith(("会议", "大会", "续会"))
        return (number, unit, None) if number and ends else None
    for unit, pattern in _UNIT_NAMES.items():
        for match in pattern.finditer(text):
            before, after = text[: match.start()].strip(), text[match.end() :].strip()
            number = _number(before.rpartition(",")[2].strip(), after)
            if number is None and unit == "congress" and len(text) < 80:
                number = parse_ordinal(before.partition(" ")[0])
            if number is not None:
                return number, unit, _of(after)
            if not after and re.search(r"\d", before) and len(text) < 40:
                return None, unit, None
    return None


def _number(before: str, after: str) -> int | None:
    while before != (before := _ARTICLES.sub("", before)):
        pass
    if len(before.split()) > 4:
        return None
    candidates = [before, *(" ".join(before.split()[-n:]) for n in (3, 2, 1))]
    candidates += [" ".join(after.split()[:n]) for n in (2, 1)]
    for words in candidates:
        if words and (number := parse_ordinal(words)) is not None:
            return number
    return None


def _of(after: str) -> str | None:
    match = re.match(r"(?:of|de|du|des|del)\s(?:the\s|la\s|l[’'])?(.{4,100})", after)
    return match[1] if match else None
