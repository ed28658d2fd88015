"""The days a meeting was moved from, and those it was moved to.

"6–8 September (original dates: 1–3 March)"
"Postponed from 1–3 March to 6–8 September"
"""

import re
from dataclasses import dataclass
from itertools import combinations

from agendas.reading.languages import MOVED_FROM, MOVED_TO, may_tell_of_moving
from agendas.reading.sentences import Doubt
from agendas.reading.times.certainty import BRACKET, with_commas, without_notes
from agendas.reading.times.days import FoundSpan, read_span, span_at_end, span_at_start
from meetings.dates import Span

# Between the days of before and those of now, where one word moves both.
_TO = re.compile(
    r"\s(?:to|until|au|aux|à|al|a|hasta|на|до|إلى|حتى)\s|[至到为]", re.IGNORECASE
)
_LEADS = re.compile(r"(?:从|由|(?:from|du|de[ls]?|с|من)\s)", re.IGNORECASE)
# Between the parts of a line, the brackets of its notes among them.
_PARTING = re.compile(r"[,،，]\s*|\s[–—-]\s|\s?[:：]\s?|\s?[(（]|[)）]\s?")
_MOST_PARTS = 12
_AROUND = " ,،，:：–—-()（）"
_LONGEST = 160  # characters of two runs of days and the words between them


@dataclass(frozen=True)
class Moved:
    """The words of the days that hold now, and those of the days before, if printed."""

    when: str
    before: str = ""


def moved_days(when: str, year: int | None) -> Moved | None:
    """Both runs of days that a cell holds; None where it does not surely say so.

    "Postponed to 6 September" has none before, "postponed from 1–3 March" none now.
    """
    text = with_commas(when)
    parts = _parts(text) if len(text) < _LONGEST and may_tell_of_moving(text) else None
    if not parts:
        return None
    here, before, now = parts
    if before and not here and not now:
        pairs = [pair for pair in _pairs(before) if _are_spans(pair, year)]
        if len(pairs) == 1:
            return pairs[0]
        return Moved("", before) if _are_spans(Moved(before), year) else None
    moved = Moved(now or here, before or (here if now else ""))
    return moved if _are_spans(moved, year) else None


def tells_of_moving(text: str, year: int | None) -> bool:
    """Whether words of moving stand outside brackets, and days behind them."""
    if not may_tell_of_moving(text):
        return False
    bare = BRACKET.sub(" ", text)
    return any(
        span_at_start(bare[match.end() :], year)
        for words in (MOVED_FROM, MOVED_TO)
        for match in words.finditer(bare)
    )


def moved_within(text: str, year: int | None) -> tuple[str, str, str] | None:
    """The words before the days of a line, both runs of them, and the words behind.

    "Expert meeting, 1–3 March, postponed to 6–8 September, Doha"
    """
    if not may_tell_of_moving(text):
        return None
    cuts = [0, *(match.end() for match in _PARTING.finditer(text)), len(text)]
    if len(cuts) > _MOST_PARTS or not (
        MOVED_FROM.search(text) or MOVED_TO.search(text)
    ):
        return None
    pieces = sorted(combinations(cuts, 2), key=lambda piece: piece[0] - piece[1])
    for start, end in pieces:
        moved = moved_days(text[start:end].strip(_AROUND), year)
        if moved and moved.when:
            inside = text[start:end].strip(_AROUND)
            return text[:start].strip(_AROUND), inside, text[end:].strip(_AROUND)
    return None


def original_span(
    moved: Moved, notes: list[str], now: Span | None, year: int | None
) -> FoundSpan | None:
    """The days from which a meeting was moved; None where no words tell of them.

    Those without a year are of the year of the list. If they lay after the days of
    now in it, their year is not known.
    """
    matches = [(text, MOVED_FROM.search(text)) for text in notes]
    behind = [text[match.end() :] for text, match in matches if match]
    for words in filter(None, [moved.before, *behind]):
        found = span_at_start(words, year) or span_at_end(words, year)
        if found and found.span:
            is_open = found.problem and now and found.span.first > now.last
            return FoundSpan(None, Doubt("year_is_missing")) if is_open else found
    return None


def _parts(text: str) -> tuple[str, str, str] | None:
    """The days behind no word, behind one of MOVED_FROM and behind one of MOVED_TO."""
    marks = [(match, 1) for match in MOVED_FROM.finditer(text)]
    marks += [(match, 2) for match in MOVED_TO.finditer(text)]
    marks.sort(key=lambda mark: mark[0].start())
    if not marks:
        return None
    parts = [text[: marks[0][0].start()], "", ""]
    ends = [match.start() for match, _part in marks[1:]] + [len(text)]
    for (match, part), end in zip(marks, ends, strict=True):
        parts[part] = parts[part] or text[match.end() : end]
    here, before, now = (_LEADS.sub("", without_notes(part), count=1) for part in parts)
    return here, before, now


def _pairs(text: str) -> list[Moved]:
    """The words before and behind each word for "to"."""
    return [
        Moved(text[match.end() :].strip(), text[: match.start()].strip())
        for match in _TO.finditer(text)
    ]


def _are_spans(moved: Moved, year: int | None) -> bool:
    """Whether each of the words is one run of days, and no more."""
    found = [read_span(text, year) for text in (moved.when, moved.before) if text]
    return bool(moved.when) and all(each and each.span for each in found)
