"""Lists of meetings: what meets, when, where, and how certain that is.

UNTOC calendar of meetings, 2017
Working Group on Trafficking in Persons 6-8 September
Resumed 8th session of the Implementation Review Group   7-8 November (tentative tbc)
"""

import re
from dataclasses import dataclass

from agendas.reading.blocks import join
from agendas.reading.days import FoundSpan, read_span, span_at_end, span_at_start
from agendas.reading.languages import CITIES, STATUS
from agendas.reading.lines import Line, Sheet
from agendas.reading.marks import clean_title, read_mark
from agendas.reading.ordinals import read_ordinal
from agendas.reading.outline import Section
from agendas.reading.results import Days, Meeting
from agendas.reading.tables import Columns
from meetings.dates import Precision

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d|[-–/]\d)")
_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{1,200})[)）\]]")
_ORIGINAL = re.compile(
    r"(?:original(?:ly)?(?: dates?| scheduled for| planned for)?|initialement prévue?s?"
    r"|dates? initiales?|fechas? originales?|previsto inicialmente"
    r"|первоначальн\w+(?: \w+)?"
    r"|原定(?:日期|于)?|المواعيد الأصلية|الموعد الأصلي|instead of|previously|was|from)"
    r"\s?[:：]?\s?",
    re.IGNORECASE,
)
_BARE_DAYS = re.compile(
    r"\d{1,2}(?:\s?(?:[-–—]|and|et|y|и|to)\s?\d{1,2})?(?!\d|[.:/]\d)"
)
_LONGEST_TITLE = 300
_SEPARATOR = re.compile(r"\s+[–—-]+\s+|\s*[:：;]\s+|\.{3,}|…+")


@dataclass
class _Row:
    """The words of one row by what they are."""

    title: str
    when: str
    place: str | None
    notes: str


def read_meetings(sheet: Sheet, section: Section, year: int | None) -> list[Meeting]:
    """The meetings listed under a heading, whose year holds where a row has none."""
    heading = section.heading.text if section.heading else ""
    reader = _MeetingReader(sheet, _year_of(heading) or year)
    for line in section.lines:
        reader.read(line)
    reader.drop_waiting()
    return reader.meetings


def _year_of(text: str) -> int | None:
    years = {int(match[0]) for match in _YEAR.finditer(text[:300])}
    return years.pop() if len(years) == 1 else None


class _MeetingReader:
    def __init__(self, sheet: Sheet, year: int | None) -> None:
        self.sheet = sheet
        self.year = year
        self.columns = Columns()
        self.meetings: list[Meeting] = []
        self.waiting: list[Line] = []
        self.month = ""

    def read(self, line: Line) -> None:
        """Take one line: a row, the first half of one, or a heading with a year."""
        if len(line.cells) > 1 and self.columns.take_header(line.cells):
            self.drop_waiting()
            self.sheet.use(line)
            return
        if self._is_year_heading(line) or self._is_month_heading(line):
            return
        row = self._row(line)
        if row is None:
            if len(line.text) < _LONGEST_TITLE and not line.text.endswith("."):
                self._wait(line)
            else:
                self.drop_waiting()
            return
        self._keep(line, row)

    def _is_year_heading(self, line: Line) -> bool:
        """A line such as "2018" or "Meetings in 2018" that gives the year below it."""
        text = clean_title(line.text)
        found = read_span(text)
        bare_year = found and found.span and found.span.precision is Precision.YEAR
        year = _year_of(text)
        names_year = year and line.is_heading and not span_at_start(text, year)
        if not bare_year and not (names_year and not self._row(line)):
            return False
        self.drop_waiting()
        self.year = year
        self.sheet.use(line)
        return True

    def _is_month_heading(self, line: Line) -> bool:
        """A line such as "June 2019", which holds for the bare days below it."""
        text = clean_title(line.text)
        found = read_span(text, self.year) if len(line.cells) < 2 else None
        if not found or not found.span or found.span.precision is not Precision.MONTH:
            return False
        if found.span.first.month != found.span.last.month:
            return False
        self.drop_waiting()
        self.month, self.year = text, found.span.first.year
        self.sheet.use(line)
        return True

    def _with_month(self, days: str) -> str:
        """Bare days with the month of the heading above them."""
        bare = self.month and _BARE_DAYS.fullmatch(days.strip())
        return f"{days.strip()} {self.month}" if bare else days

    def _wait(self, line: Line) -> None:
        if len(self.waiting) > 2:
            self.drop_waiting()
        self.waiting.append(line)

    def drop_waiting(self) -> None:
        """Leave the lines that no row followed; they are reported at the end."""
        self.waiting = []

    def _row(self, line: Line) -> _Row | None:
        if len(line.cells) > 1:
            return self._row_of_cells(line.cells)
        text = line.text
        mark = read_mark(text)
        if (
            mark
            and mark.number
            and mark.rest
            and not read_span(text, self.year or 2024)
        ):
            text = mark.rest if not span_at_start(text, self.year or 2024) else text
        return self._row_of_words(text) if len(text) < 500 else None

    def _row_of_cells(self, cells: tuple[str, ...]) -> _Row | None:
        named: dict[str, list[str]] = {}
        loose: list[str] = []
        for place, cell in enumerate(cells):
            role = self.columns.role(place)
            if not cell:
                continue
            if role in {None, "when", "date"}:
                cell = self._with_month(cell)
            if role in {"when", "date", "time"} or (
                role is None and self._is_when(cell)
            ):
                named.setdefault("when", []).append(cell)
            elif role in {"title", "venue", "status"}:
                named.setdefault(role, []).append(cell)
            else:
                loose.append(cell)
        if "when" not in named:
            whole = self._row_of_words(" ".join(cell for cell in cells if cell))
            return whole if len([c for c in cells if c]) == 1 else None
        if "title" not in named and loose:
            # A number of the row goes before its title.
            if len(loose) > 1 and loose[0].strip(".").isdigit():
                loose.pop(0)
            named["title"] = [loose.pop(0)]
        title = " ".join(named.get("title", []))
        place = " ".join(named.get("venue", loose[:1])) or None
        notes = " ".join([*named.get("status", []), *loose[1:]])
        return _Row(title, " ".join(named["when"]), place, notes)

    def _is_when(self, cell: str) -> bool:
        bare = _without_notes(cell)
        if not bare:
            return any(pattern.search(cell) for pattern in STATUS.values())
        return bool(read_span(bare, self.year or 2024)) or _is_status(bare)

    def _row_of_words(self, text: str) -> _Row | None:
        head = _BARE_DAYS.match(text)
        if self.month and head and text[head.end() : head.end() + 1] in " :,":
            when, rest = self._with_month(head[0]), text[head.end() :].strip(" :,–—-")
            whole = span_at_start(text, self.year)
            if rest and not (whole and whole.span):
                notes = " ".join(_BRACKET.findall(rest))
                return _Row(_without_status(rest), when, None, notes)
        bare, notes = _BRACKET.sub(" ", text), " ".join(_BRACKET.findall(text))
        bare = " ".join(bare.split()).strip(" .;,–—-")
        found = span_at_end(bare, self.year or 2024)
        if found and found.rest and _is_certain_date(found):
            when = bare[len(found.rest) :].strip(" ,:–—-")
            return _Row(_title_before(text, when), when, None, notes)
        found = span_at_start(bare, self.year or 2024)
        if found and found.rest and _is_certain_date(found):
            when = bare[: len(bare) - len(found.rest)].strip(" ,:–—-")
            return _Row(found.rest, when, None, notes)
        if found and not found.rest and self.waiting:
            return _Row("", bare, None, notes)
        return self._row_of_middle(bare, notes)

    def _row_of_middle(self, bare: str, notes: str) -> _Row | None:
        """ "Commission on Narcotic Drugs, 13–17 March, Vienna"."""
        parts = [part.strip() for part in re.split(r"[,，،]\s*|\s[–—|]\s", bare)]
        for place, part in enumerate(parts):
            found = read_span(part, self.year or 2024) if place else None
            if found and _is_certain_date(found) and place + 1 < len(parts):
                after = parts[place + 1 :]
                if len(after) > 1 and re.fullmatch(r"\d{4}", after[0]):
                    part, after = f"{part} {after[0]}", after[1:]
                title = ", ".join(parts[:place])
                return _Row(title, part, ", ".join(after), notes)
        return None

    def _keep(self, line: Line, row: _Row) -> None:
        title = row.title
        first = line
        if self.waiting and self._belongs(line, row):
            first = self.waiting[0]
            for part in reversed(self.waiting):
                title = join(part.text, title).strip()
            self.sheet.use(*self.waiting)
        self.waiting = []
        title = clean_title(title)
        if not title:
            return
        self.sheet.use(line)
        self.meetings.append(self._meeting(first, line, row, title))

    def _belongs(self, line: Line, row: _Row) -> bool:
        """Whether the waiting lines are the first half of this row's title."""
        before = self.waiting[-1].text
        if not row.title:
            return True
        if before.endswith((":", ".")) or self.waiting[-1].is_heading:
            return False
        open_end = re.search(
            r"(?:\s(?:the|of|and|on|for|to|in|de|des|du|la|le|et|y|del|по|и|о|в)|,|-)$",
            before,
        )
        return bool(open_end) or row.title[:1].islower()

    def _meeting(self, first: Line, line: Line, row: _Row, title: str) -> Meeting:
        notes = " ".join([row.notes, *_BRACKET.findall(row.when), row.place or ""])
        when = _without_notes(row.when)
        found = read_span(when, self.year) if when else None
        whole = f"{row.when} {notes} {' '.join(_BRACKET.findall(title))}"
        status = _status(whole if not _is_status(title) else f"{whole} {title}")
        self._report(line, found, when, status)
        span = found.span if found else None
        counted = read_ordinal(title) if len(title) < 200 else None
        place = _without_status(row.place) if row.place else None
        if place is None and title.rpartition(", ")[2] in CITIES:
            title, _, place = title.rpartition(", ")
        return Meeting(
            title=title,
            ordinal=counted[0] if counted else None,
            start=span.first if span else None,
            end=span.last if span else None,
            place=place or None,
            precision=str(span.precision) if span else None,
            status=status,
            original_dates=self._original(row, notes),
            line=first.number,
        )

    def _report(
        self, line: Line, found: FoundSpan | None, when: str, status: str
    ) -> None:
        if found and found.span is None:
            self.sheet.report(line, found.problem)
        elif found is None and when and not _is_status(when):
            self.sheet.report(line, "the days cannot be read")

    def _original(self, row: _Row, notes: str) -> Days | None:
        """The days from which a meeting was moved."""
        for text in [*_BRACKET.findall(row.when), *_BRACKET.findall(row.title), notes]:
            match = _ORIGINAL.search(text)
            found = match and (
                span_at_start(text[match.end() :], self.year)
                or span_at_end(text[match.end() :], self.year)
            )
            if found and found.span:
                return Days(found.span.first, found.span.last)
        return None


def _without_status(place: str) -> str:
    """The place as printed, without a bracket that says how certain it is."""
    kept = _BRACKET.sub(lambda m: " " if _is_status(m[1]) else m[0], place)
    return clean_title(" ".join(kept.split()))


def _is_certain_date(found: FoundSpan) -> bool:
    """Whether the words name more than a year, which may be part of a title."""
    return found.span is None or found.span.precision is not Precision.YEAR


def _without_notes(when: str) -> str:
    bare = _BRACKET.sub(" ", when)
    for pattern in STATUS.values():
        bare = pattern.sub(" ", bare)
    return " ".join(bare.split()).strip(" ,;:*–—-/")


def _title_before(text: str, when: str) -> str:
    """The words of the row before its days; brackets inside them stay."""
    start = text.rfind(when.split(" ")[0])
    title = text[:start] if start > 0 else text
    return _SEPARATOR.sub(" ", title[-4:]).join([title[:-4], ""]).strip(" ,:–—-")


def _is_status(text: str) -> bool:
    return any(pattern.fullmatch(text.strip(" .()")) for pattern in STATUS.values())


def _status(text: str) -> str:
    for status in ("cancelled", "postponed", "tentative", "tbc"):
        if STATUS[status].search(text):
            return status
    return "confirmed"
