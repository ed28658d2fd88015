"""Side events: when, where, whose, and what.

1 - 2 p.m.  Boardroom A  Slovenia / Belgium: A treaty on mutual assistance *
9 - 10 a.m. M3           SPLIT PANEL: A) Austria: Trafficking B) Thailand: Victims
"""

import datetime as dt
import re
from dataclasses import dataclass, field

from agendas.reading.days import (
    FoundSpan,
    band_at_start,
    read_span,
    read_time,
    span_at_start,
)
from agendas.reading.folding import fold
from agendas.reading.languages import (
    COLUMN_ROLES,
    DESCRIPTION_WORDS,
    REFRESHMENT_WORDS,
    REFRESHMENTS,
)
from agendas.reading.lines import Line, Sheet
from agendas.reading.marks import clean_title, note_marks
from agendas.reading.results import Footnote, Panel, Reading, SideEvent
from agendas.reading.tables import Columns
from meetings.dates import Band

_SPLIT = re.compile(
    r"(?:split[- ]panel|panel partagé|panel dividido|секционная дискуссия"
    r"|分组讨论|حلقة نقاش مقسمة)s?\s*[:：–-]?\s*",
    re.IGNORECASE,
)
_PANEL = re.compile(r"(?<![\w)])(?P<label>[A-Da-d])\)\s*")
_SLASH = re.compile(r"\s*/\s*|\s*;\s*")
_LABEL = re.compile(r"(?P<label>[^:：]{2,40})[:：]\s*(?P<value>.*)")
_ROOM = re.compile(
    r"(?:(?:conference\s|meeting\s|press\s)?room|board\s?room|salle|sala|зал|会议室|القاعة"
    r"|m-?building|plenary hall|hall)\b.{0,40}|[MC]\d?[EO0-9]{1,5}\w?",
    re.IGNORECASE,
)
_COLON = re.compile("[:：]")
_LONGEST_ORGANIZERS = 300


def read_side_events(
    sheet: Sheet,
    lines: list[Line],
    reading: Reading,
    year: int | None,
    marks: dict[str, str | None],
) -> list[SideEvent]:
    """The side events in the rows of a table, or in lines with labels.

    `marks` say what the asterisks after the titles mean.
    """
    reader = _SideEventReader(sheet, reading, year, marks)
    for line in lines:
        if reader.read(line):
            sheet.use(line)
    reader.finish()
    return reader.events


@dataclass
class _Draft:
    """What one side event says, before its title is taken apart."""

    line: Line
    title: str = ""
    room: str | None = None
    organizers: list[str] = field(default_factory=list)
    description: list[str] = field(default_factory=list)


class _SideEventReader:
    def __init__(
        self,
        sheet: Sheet,
        reading: Reading,
        year: int | None,
        marks: dict[str, str | None],
    ) -> None:
        self.sheet = sheet
        self.dates = reading.dates
        self.year = year
        self.marks = marks
        self.columns = Columns()
        self.drafts: list[
            tuple[_Draft, dt.date | None, Band | None, dt.time | None]
        ] = []
        self.events: list[SideEvent] = []
        self.day: dt.date | None = None
        self.band: Band | None = None
        self.start: dt.time | None = None
        self.room: str | None = None
        self.label: str | None = None

    def read(self, line: Line) -> bool:
        """Take one line; whether it was understood."""
        if len(line.cells) > 1:
            if self.columns.take_header(line.cells):
                return True
            return self._read_row(line)
        return self._read_words(line)

    def _read_row(self, line: Line) -> bool:
        filled = [(place, cell) for place, cell in enumerate(line.cells) if cell]
        if len(filled) == 1:
            return self._read_time(line, filled[0][1]) or self._extend(line, *filled[0])
        draft = _Draft(line)
        others: list[str] = []
        for place, cell in filled:
            role = self.columns.role(place)
            if role in {"when", "time", "date"} or (
                not self.columns.columns and not others
            ):
                if self._read_time(line, cell):
                    continue
                if role:
                    self.sheet.report(line, "the hours cannot be read")
                    self.band = self.start = None
                    continue
            self._take_cell(draft, role, cell, others)
        if not draft.title and others:
            draft.title = others.pop(0)
        draft.description += others
        return self._keep(draft)

    def _take_cell(
        self, draft: _Draft, role: str | None, cell: str, others: list[str]
    ) -> None:
        if role == "venue" or (
            role is None and not draft.room and _ROOM.fullmatch(cell)
        ):
            draft.room = cell
        elif role == "organizers":
            draft.organizers = _listed_organizers(cell)
        elif role == "description":
            draft.description.append(cell)
        elif role in {"title", "item"} and not draft.title:
            draft.title = cell
        else:
            others.append(cell)

    def _keep(self, draft: _Draft) -> bool:
        if not draft.title:
            return False
        draft.room = draft.room or None
        self.drafts.append((draft, self.day, self.band, self.start))
        return True

    def _extend(self, line: Line, place: int, cell: str) -> bool:
        """A row with one cell only goes on with the cell above it."""
        role = self.columns.role(place)
        if not self.drafts or role not in {"title", "description"}:
            return False
        draft = self.drafts[-1][0]
        if role == "description":
            draft.description.append(cell)
        else:
            draft.title = f"{draft.title} {cell}"
        return True

    def _read_time(self, line: Line, cell: str) -> bool:
        """Take a day, hours or both."""
        found = read_span(cell.strip(" :"), self.year) if len(cell) < 100 else None
        rest = ""
        head = None if found else span_at_start(cell[:120], self.year)
        if head and head.is_day and band_at_start(head.rest):
            found, rest = head, head.rest
        if found and (found.is_day or not found.span):
            self._take_day(line, found)
            return not rest or self._read_hours(line, rest)
        return self._read_hours(line, cell)

    def _read_hours(self, line: Line, cell: str) -> bool:
        band = band_at_start(cell)
        if band and not band[2].strip(" ."):
            self.band, self.start = band[0], None
            if band[0] is None:
                self.sheet.report(line, "the hours cannot be read for certain")
            return True
        if time := read_time(cell):
            self.band, self.start = None, time
            return True
        return False

    def _take_day(self, line: Line, found: FoundSpan) -> None:
        self.day = found.span.first if found.span else None
        self.band = self.start = self.room = None
        if found.problem:
            known = self.day and f"; {self.day.year} is the year of the meeting"
            self.sheet.report(line, found.problem + (known or ""))
        if self.day and self.dates and not self.dates.holds(self.day):
            self.sheet.report(line, "the day is not one of the meeting's days")

    def _read_words(self, line: Line) -> bool:
        """A line outside a table: a day, hours with a room or title, or a label."""
        text = line.text
        if self._read_time(line, text):
            self.label = None
            return True
        if not self.day or len(text) > 3_000:
            return False
        band = band_at_start(text)
        if band and band[0]:
            return self._begin(line, *band)
        return self._read_label(line) or self._go_on(line)

    def _begin(self, line: Line, band: Band | None, _words: str, rest: str) -> bool:
        self.band, self.start, self.label = band, None, None
        rest = rest.strip(" ,|–—-")
        parts = [
            part.strip() for part in re.split(r"[,|]\s+|\s[–—]\s", rest, maxsplit=1)
        ]
        if parts and _ROOM.fullmatch(parts[0]):
            self.room = parts.pop(0)
        if parts and parts[0]:
            return self._keep(_Draft(line, parts[-1], self.room))
        return True

    def _read_label(self, line: Line) -> bool:
        match = _LABEL.match(line.text)
        role = COLUMN_ROLES.get(fold(match["label"])) if match else None
        if match and fold(match["label"]) in DESCRIPTION_WORDS:
            role = "description"
        if not role:
            return False
        return self._take_labelled(line, role, match["value"].strip())

    def _take_labelled(self, line: Line, role: str, value: str) -> bool:
        self.label = role
        if role == "title":
            return self._keep(_Draft(line, value, self.room))
        if role in {"when", "time", "date"}:
            return self._read_time(line, value)
        draft = self.drafts[-1][0] if self.drafts else None
        if role == "venue":
            # The room of the event above, or of the one whose title follows.
            if draft and draft.room is None and line.number - draft.line.number < 4:
                draft.room = value
            else:
                self.room = value
            return True
        if draft and role == "organizers":
            draft.organizers = _listed_organizers(value)
        elif draft and role == "description":
            draft.description.append(value)
        return draft is not None

    def _go_on(self, line: Line) -> bool:
        if not self.drafts or line.gap or self.label not in {"description", "title"}:
            return False
        draft = self.drafts[-1][0]
        if self.label == "description" and sum(map(len, draft.description)) < 5_000:
            draft.description.append(line.text)
            return True
        if len(draft.title) < 300:
            draft.title = f"{draft.title} {line.text}"
            return True
        return False

    def finish(self) -> None:
        """Make the events of what was read."""
        prefixed = sum(_has_organizers(draft.title) for draft, *_ in self.drafts)
        is_custom = prefixed * 2 > len(self.drafts)
        for draft, day, band, start in self.drafts:
            self.events.append(
                self._event(draft, day, band, start, is_custom=is_custom)
            )

    def _event(
        self,
        draft: _Draft,
        day: dt.date | None,
        band: Band | None,
        start: dt.time | None,
        *,
        is_custom: bool,
    ) -> SideEvent:
        title, refreshments = self._without_marks(draft)
        panels = _panels(title)
        organizers = draft.organizers
        if panels:
            title = _SPLIT.match(title)[0]
        elif not organizers and is_custom and _has_organizers(title):
            organizers, title = _split_organizers(title)
        description = " ".join(draft.description).strip() or None
        first, last = (band.start, band.end) if band else (start, None)
        return SideEvent(
            day,
            first,
            last,
            draft.room,
            clean_title(title),
            organizers,
            description,
            refreshments,
            panels,
            draft.line.number,
        )

    def _without_marks(self, draft: _Draft) -> tuple[str, str | None]:
        """The title without its marks, and what the legend says of them."""
        marks = note_marks(draft.title)
        if not marks or "*" not in marks:
            return draft.title, None
        title = draft.title.rstrip().removesuffix(marks).rstrip()
        if marks not in self.marks:
            self.sheet.report(draft.line, f"no note explains the mark {marks}")
        return title, self.marks.get(marks)


def refreshments(notes: list[Footnote]) -> dict[str, str | None]:
    """What each mark of the legend says: "before", "after" or nothing of food."""
    marks: dict[str, str | None] = {}
    for note in notes:
        marks[note.mark] = None
        if REFRESHMENT_WORDS.search(note.text):
            for when, pattern in REFRESHMENTS.items():
                if pattern.search(note.text):
                    marks[note.mark] = when
    return marks


def _has_organizers(title: str) -> bool:
    """Whether a title begins with who organizes it: "Mexico / UNODC: …"."""
    head, colon, rest = _at_colon(title)
    return bool(colon and rest.strip() and 1 < len(head) < _LONGEST_ORGANIZERS)


def _at_colon(title: str) -> tuple[str, str, str]:
    """The title parted at its first colon, of either width."""
    colon = _COLON.search(title)
    if not colon:
        return title, "", ""
    return title[: colon.start()], colon[0], title[colon.end() :]


def _split_organizers(title: str) -> tuple[list[str], str]:
    head, _, rest = _at_colon(title)
    return _organizers(head), rest.strip()


def _organizers(text: str) -> list[str]:
    return [part.strip(" ,") for part in _SLASH.split(text) if part.strip(" ,")]


def _listed_organizers(text: str) -> list[str]:
    """The names in a column of their own, where commas part them too."""
    return _organizers(text if _SLASH.search(text) else text.replace(", ", " / "))


def _panels(title: str) -> list[Panel]:
    """The halves of "SPLIT PANEL: A) … B) …", none for other titles."""
    split = _SPLIT.match(title)
    if not split:
        return []
    parts = _PANEL.split(title[split.end() :])
    panels = []
    for label, words in zip(parts[1::2], parts[2::2], strict=False):
        organizers, name = [], words
        if _has_organizers(words):
            organizers, name = _split_organizers(words)
        panels.append(Panel(label, organizers, clean_title(name)))
    return panels if len(panels) > 1 else []
