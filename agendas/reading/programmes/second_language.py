"""A programme printed in two languages: the first is read, the second is reported.

10 a.m.–1 p.m. / 10 heures-13 heures        beside each other
Tuesday, 5 March 2030 … Mardi 5 mars 2030   or one after the other
"""

import datetime as dt
import re
from collections.abc import Container, Iterable, Iterator

from agendas.reading.languages.tongues import small_words
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Reading
from agendas.reading.times.day_headings import day_heading
from agendas.reading.times.hours import band_at_start
from meetings.dates import Band
from meetings.dates.words import MONTHS, WEEKDAYS

_LONGEST = 300  # characters of a line that may hold the same twice
_SLASH = " / "
_SIGNS = {
    "en": r"[ap]\.?\s?m\b|noon|items?\s\d|\d(?:st|nd|rd|th)\b|meeting|"
    + "|".join([*WEEKDAYS["en"], *MONTHS["en"]]),
    "fr": r"heures?|midi|points?\s\d|\d(?:re|e|ème)\b|séance|"
    + "|".join([*WEEKDAYS["fr"], *MONTHS["fr"]]),
    "es": r"horas?|mediodía|temas?\s\d|sesión|reunión|"
    + "|".join([*WEEKDAYS["es"], *MONTHS["es"]]),
}
# Looked for in small letters, which is thrice as quick as in either.
_SIGN = {
    code: re.compile(rf"(?<![^\W\d_])(?:{words.lower()})")
    for code, words in _SIGNS.items()
} | {
    "ru": re.compile("[а-яё]{3}"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ar": re.compile("[\u0621-\u064a]{3}"),
}
_LATIN = {code: _SIGN[code] for code in _SIGNS}
# What each of a day and its hours is, where both are known: a time of the programme.
_When = tuple[dt.date | None, Band | None]


class SecondLanguage:
    """Tells the lines that say in another language what was said before."""

    def __init__(
        self, sheet: Sheet, reading: Reading, year: int | None, day: dt.date | None
    ) -> None:
        self.sheet = sheet
        self.year = year
        self.first: str | None = None
        self.seen: set[_When] = set()
        self.day = day
        self.is_second = self.is_abreast = False
        self.before = reading.organization_of_work
        if self.before:
            self.first = reading.language

    def without(self, lines: list[Line]) -> Iterable[Line]:
        """The lines of the first language; those of the second are reported."""
        tongues = {self.first} if self.first else set()
        for line in lines:
            tongues |= set(_tongues(line.text[:80], tongues))
            if len(tongues) > 1:
                return self._of_first(lines)
        return lines

    def _learn(self) -> None:
        """Note the times of the programmes before, which this one may say again."""
        for sitting in self.before:
            self.seen.add((sitting.date, None))
            if sitting.time_from and sitting.time_to:
                band = Band(sitting.time_from, sitting.time_to)
                self.seen.add((sitting.date, band))

    def _of_first(self, lines: list[Line]) -> Iterator[Line]:
        self._learn()
        for line in lines:
            if len(line.text) > _LONGEST:
                yield line
            elif self._is_halved(line):
                self.sheet.report(line.number, "second_language", text=line.raw)
                yield line
            elif self._is_of_second(line):
                self.sheet.report(line, "second_language")
            else:
                yield line

    def _is_halved(self, line: Line) -> bool:
        """Take the second half off a line that says the same in both languages."""
        halves = _halves(line)
        if not halves:
            return False
        (one, _), (two, _) = halves
        if not self.is_abreast:
            when = self._when(one)
            tongues = {_tongue(one), _tongue(two)}
            is_same = when and when == self._when(two)
            if not is_same or None in tongues or len(tongues) < 2:
                return False
            self.is_abreast, self.first = True, self.first or _tongue(one)
        line.text, line.cells = halves[0]
        line.is_piece = True  # its words are no more the whole line
        self._note(line)
        return True

    def _note(self, line: Line) -> None:
        when = self._when(line.text)
        if when:
            self.day = when[0] or self.day
            self.seen |= {when, (self.day, None)}

    def _is_of_second(self, line: Line) -> bool:
        head = next(filter(None, line.cells), line.text)
        tongue = _tongue(head) or _tongue(line.text)
        when = self._when(head)
        if not when:
            is_foreign = self.is_abreast and tongue not in {None, self.first}
            return self.is_second or is_foreign
        self.day = when[0] or self.day
        is_known = (when[0] or self.day, when[1]) in self.seen
        is_foreign = tongue not in {None, self.first}
        if self.first is None:
            self.first = tongue
        if is_foreign or (tongue is None and self.is_second):
            self.is_second = bool(self.first) and is_known
        else:
            self.is_second = False
        if not self.is_second:
            self.seen |= {(self.day, when[1]), (self.day, None)}
        return self.is_second

    def _when(self, text: str) -> _When | None:
        """The day that a line names, with its hours, or hours of the day above."""
        found = day_heading(text, self.year) if len(text) < 100 else None
        if found and found.span:
            return found.span.first, None
        band = band_at_start(text)
        return (None, band[0]) if band and band[0] else None


def _halves(line: Line) -> list[tuple[str, tuple[str, ...]]]:
    """The text and cells of each half of a line in two columns or with a slash."""
    cells = line.cells
    if len(cells) > 1 and len(cells) % 2 == 0:
        middle = len(cells) // 2
        parts = [cells[:middle], cells[middle:]]
        if all(map(any, parts)):
            return [
                (" ".join(filter(None, part)), part if middle > 1 else ())
                for part in parts
            ]
    if cells or line.text.count(_SLASH) != 1:
        return []
    return [(part.strip(), ()) for part in line.text.split(_SLASH)]


def _tongues(text: str, known: Container[str] = ()) -> list[str]:
    """The languages of which a line has a sign; the `known` ones are not looked for."""
    lowered = text.lower()
    asked = _LATIN if lowered.isascii() else _SIGN
    signs = ((code, sign) for code, sign in asked.items() if code not in known)
    return [code for code, sign in signs if sign.search(lowered)]


def _tongue(text: str) -> str | None:
    """The language of a line by its day, hours or small words; None for no sign."""
    found = _tongues(text)
    if len(found) == 1:
        return found[0]
    return small_words(text) if not found else None
