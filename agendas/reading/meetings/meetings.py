"""Lists of meetings: what meets, when, where, and how certain that is.

UNTOC calendar of meetings, 2017
Working Group on Trafficking in Persons 6-8 September
Resumed 8th session of the Implementation Review Group   7-8 November (tentative tbc)
"""

import re
from dataclasses import dataclass, field, replace

from agendas.reading.bodies.days_and_places import (
    is_place,
)
from agendas.reading.bodies.names import names_meeting
from agendas.reading.languages import LABELS_NO_MEETING
from agendas.reading.lines.blocks import continues, join, page_width
from agendas.reading.lines.marks import clean_title, section_number
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sections import Section
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.arranging import put_in_rows
from agendas.reading.meetings.bullets import is_entry, part_at_bullets, part_at_numbers
from agendas.reading.meetings.cells import row_of_cells
from agendas.reading.meetings.days_above import DaysAbove
from agendas.reading.meetings.drafts import Draft, meetings_of
from agendas.reading.meetings.headings import Headings
from agendas.reading.meetings.known_forms import read_announced, read_bare
from agendas.reading.meetings.layout import (
    Layout,
    ends_sentence,
    is_note_of_row,
    read_layout,
)
from agendas.reading.meetings.month_rows import row_of_month, row_of_vague_days
from agendas.reading.meetings.places import (
    ends_in_place,
    row_of_label,
)
from agendas.reading.meetings.regular_rows import read_regular
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.rows import (
    begins_row,
    row_of_words,
    without_number,
)
from agendas.reading.meetings.seasons import (
    Season,
    only_days,
    season_of,
)
from agendas.reading.meetings.statuses import row_of_open_days, row_of_status
from agendas.reading.meetings.strays import leave_strays
from agendas.reading.meetings.titles import (
    is_no_meeting,
    is_place_or_label,
    may_be_meeting,
)
from agendas.reading.meetings.wrapped_rows import (
    OPEN_END,
    full_width,
    is_full,
    is_note,
    join_wrapped,
    may_go_on,
    would_fit,
)
from agendas.reading.meetings.year_columns import YearColumns, columns_apart
from agendas.reading.meetings.years_beside import (
    take_years_beside,
    take_years_in_order,
)
from agendas.reading.results import Meeting
from agendas.reading.tables.columns import Columns
from agendas.reading.times.certainty import is_status
from agendas.reading.times.years import year_ahead

_ABOVE = "…"  # stands for a title on the line above
_LONGEST_TITLE = 300
_MONTH_AHEAD = re.compile(
    r"[^\W\d_]{3,12}\.?(?:\s(?:19|20)\d{2})?(?:\s[–—-]\s|\s?:\s)"
    r"|(?:\d{4}年)?\d{1,2}月份?[，,、：:\s]|(?:19|20)\d{2}(?:\s[–—-]\s|\s?[:：])"
)
_MOST_OF_TITLE = 1200  # characters; no title goes on behind them
_MOST_WAITING = 4  # lines of a title above its days, but for the last
_SCANNED = 60  # lines that show how it is made


def read_meetings(sheet: Sheet, section: Section, year: int | None) -> list[Meeting]:
    """The meetings listed under a heading, whose year holds where a row has none."""
    if section.is_regular:
        return meetings_of(sheet, read_bare(sheet, section.lines))
    if apart := columns_apart(section.lines):
        sheet.report(apart, "columns_together")
        return []
    announced = None if section.is_bare else section.heading or section.lines[0]
    season = season_of(announced.text if announced else "", year)
    section.lines = put_in_rows(sheet, section.lines, season)
    body = [line for line in section.lines if line is not announced]
    part_at_bullets(body)
    part_at_numbers(body)
    layout = read_layout(body[:_SCANNED], season)
    drafts = read_announced(sheet, body, season)
    section.lines = [line for line in section.lines if not line.is_used]
    width = full_width(section.lines)
    section.lines = join_wrapped(sheet, section.lines, width)
    reader = _MeetingReader(sheet, season, section.lines, width, layout)
    for line in section.lines:
        if line is not announced:
            reader.read(line)
    sheet.use(*filter(None, [announced]))
    reader.drafts += drafts
    reader.drafts.sort(key=lambda draft: draft.lines[0].number)
    reader.drafts = reader.drafts or read_regular(sheet, body, season.year)
    return reader.finish()


@dataclass
class _MeetingReader:
    sheet: Sheet
    season: Season
    lines: list[Line]
    full_width: int
    layout: Layout
    columns: Columns = field(default_factory=Columns)
    drafts: list[Draft] = field(default_factory=list)
    waiting: list[Line] = field(default_factory=list)
    years: YearColumns = field(default_factory=YearColumns)
    is_open: bool = False

    def __post_init__(self) -> None:
        self.headings = Headings(self.season, self.season.year)
        self.above = DaysAbove(self.sheet, self.season, self.layout)
        self.width = page_width(self.lines)
        # Where a blank line stands before each line, it parts nothing.
        self.is_spaced_out = all(line.gap for line in self.lines[1:_SCANNED])

    def read(self, line: Line) -> None:
        """Take one line: a row, the first half of one, or a heading with a year."""
        if found := year_ahead(line):
            self.season.year, line.text = found
        is_header = len(line.cells) > 1 and self.columns.take_header(line.cells)
        is_header = is_header or self.years.take_heading(line)
        if is_header or self.headings.take(line, self._row, waits=bool(self.waiting)):
            self._close()
            self.sheet.use(line)
        elif self.years.years:
            self._keep_by_years(line)
        elif self.layout.apart and (row := self.above.row_within(line)):
            self._keep_within(line, row)
        elif row := self._row(line):
            self._keep(line, row)
        elif self.layout.apart and self.above.take(line):
            self.waiting, self.is_open = [], False
        elif not (self._goes_on(line) or self._name(line)):
            self._wait(line)

    def _row(self, line: Line) -> Row | None:
        if len(line.cells) > 1:
            return row_of_cells(line.cells, self.columns, self.season)
        if LABELS_NO_MEETING.match(line.text):
            return None
        if self.layout.apart:
            row = row_of_label(line.text, self.season)
            return row or (None if self.above.days else row_of_open_days(line.text))
        cells = tuple(plain(cell) for cell in line.columns)
        if 1 < len(cells) < 6 and (row := self._row_of_columns(line, cells)):
            return row
        waits = bool(self.waiting) and not self.layout.days_first
        row = row_of_words(line.text, self.season, waits=waits)
        if row is None and self.layout.days_first and len(line.text) < _LONGEST_TITLE:
            row = row_of_month(line.text, self.season)
        if row is None and len(line.text) < _LONGEST_TITLE:
            text = without_number(line.text, self.season)
            row = self._row_of_month_ahead(text) or row_of_status(text)
            row = row or self._row_of_vague_days(text)
        if row:
            row.when = self.season.of_open_days(row.when)
        return row

    def _row_of_month_ahead(self, text: str) -> Row | None:
        """ "April – Board on Buoys": a month, a dash or a colon, and a meeting."""
        row = row_of_month(text, self.season) if _MONTH_AHEAD.match(text) else None
        return row if row and may_be_meeting(row.title) else None

    def _row_of_vague_days(self, text: str) -> Row | None:
        """ "Early March: Board on Buoys", where days go first, or a meeting follows."""
        row = None if ends_sentence(text) else row_of_vague_days(text)
        is_row = row and (self.layout.days_first or may_be_meeting(row.title))
        return row if is_row else None

    def _keep_within(self, line: Line, row: Row) -> None:
        """Keep a row whose month stands above; there may be others after it."""
        around = self.above.take_around()
        self._keep(line, row)
        self.above.around = around

    def _row_of_columns(self, line: Line, cells: tuple[str, ...]) -> Row | None:
        """The row in columns of spaces; its title may be the line above."""
        is_cut = self.waiting and not (line.gap or self.layout.days_first)
        if is_cut and only_days(cells[0], self.season):
            row = row_of_cells((_ABOVE, *cells), self.columns, self.season)
            if row and row.title == _ABOVE:
                row.title = ""
                return row
        if len(cells) == 2 and is_place(cells[1]):  # days and title ran together
            row = row_of_words(cells[0], self.season, waits=False)
            return replace(row, place=cells[1]) if row and not row.place else row
        return row_of_cells(cells, self.columns, self.season)

    def _name(self, line: Line) -> bool:
        """Take the meeting of the days above, or the place under them."""
        if self.above.take_place(line):
            return True
        if draft := self.above.name(line):
            self.drafts.append(draft)
            self.is_open = True
        return draft is not None

    def _goes_on(self, line: Line) -> bool:
        """Whether the line is the end of the title of the row above, or its status."""
        draft = self.drafts[-1] if self.is_open and not line.cells else None
        if draft is None or not self._may_follow(draft, line):
            return False
        before, text = draft.row.title, line.text
        is_open = OPEN_END.search(before)
        if text[0] in "(（" and not (is_open or is_note(line.printed)):
            return False
        if self._completes(draft, line):
            return True
        is_small = text[:1].islower() or is_note(line.printed)
        is_end = bool(is_open) or (not line.gap and is_small)
        if ends_in_place(before) and not is_end:
            return False
        if len(text) > _LONGEST_TITLE or not (
            is_end
            or (
                not would_fit(draft.lines[-1], line, self.full_width)
                and continues(before, draft.lines[-1], line, self.width)
            )
        ):
            return False
        draft.row.title = join(before, text)
        draft.lines.append(line)
        self.sheet.use(line)
        return True

    def _may_follow(self, draft: Draft, line: Line) -> bool:
        """Whether the line may stand under the row: no row, no heading, no label."""
        if not (self.layout.days_first or draft.goes_on_below_cells(line)):
            return False
        if begins_row(line.text) or not may_go_on(line):
            return False
        is_part = section_number(line.text)  # "B. Meetings in Rome"
        return not is_part and len(draft.row.title) <= _MOST_OF_TITLE

    def _completes(self, draft: Draft, line: Line) -> bool:
        """Take a status below a title, or the title below a place."""
        if line.gap:
            return False
        if is_status(line.text):
            draft.row.notes = f"{draft.row.notes} {line.text}"
        elif draft.has_place_below(line):
            draft.row.place = line.text
        elif self.layout.apart and draft.is_place_above(line):
            draft.row.title, draft.row.place = line.text, draft.row.title
            draft.lines.append(line)
        else:
            return False
        self.sheet.use(line)
        return True

    def _wait(self, line: Line) -> None:
        """Keep what may be the first half of a title, till its days are found.

        "Countries under review: …" between a title and its days is neither.
        """
        if LABELS_NO_MEETING.match(line.text) or (
            self.waiting and is_note_of_row(line.text)
        ):
            return
        if len(line.text) >= _LONGEST_TITLE or ends_sentence(line.text):
            self._close()
            return
        self.is_open = False
        last = self.waiting[-1].text if self.waiting else ""
        goes_on = last and line.text[:1].islower() and self.is_spaced_out
        is_new = line.gap and not (OPEN_END.search(last) or goes_on)
        if len(self.waiting) > _MOST_WAITING or is_new:
            self.waiting = []
        self.waiting.append(line)

    def _close(self) -> None:
        """Leave the lines that no row followed; they are reported at the end."""
        self.waiting, self.is_open = [], False
        self.above.leave()

    def _keep(self, line: Line, row: Row) -> None:
        first = line
        is_under = self.waiting and not (self.layout.days_first or row.place)
        if is_under and is_place(row.title):
            row.title, row.place = "", row.title  # "Vienna, 10–14 March 2031"
        if self.waiting and self._belongs(line, row):
            first = self.waiting[0]
            for part in reversed(self.waiting):
                row.title = join(part.text, row.title).strip()
            self.sheet.use(*self.waiting)
        self._close()
        row.title = clean_title(row.title)
        if not row.title or is_no_meeting(row.title):
            return
        if is_place_or_label(row.title):
            self.sheet.report(line, "days_without_meeting")
            return
        lines = [first] if first is line else [first, line]
        self.sheet.use(line)
        self.drafts.append(Draft(lines, row, self.season.year, line))
        self.is_open = True

    def _keep_by_years(self, line: Line) -> None:
        rows = self.years.rows(line, self.season)
        if rows is None:
            self.sheet.report(line, "days_unreadable")
            return
        self.sheet.use(line)
        self.drafts += [Draft([line], row, year, line) for row, year in rows]

    def _belongs(self, line: Line, row: Row) -> bool:
        """Whether the waiting lines are the first half of this row's title."""
        before = self.waiting[-1].text
        if not row.title:
            return True
        if self.layout.days_first:
            return False
        if before.endswith((":", ".")) or self.waiting[-1].is_heading:
            return False
        is_name = " " in row.title and names_meeting(row.title)
        if is_full(self.waiting[-1], line, self.full_width) and not is_name:
            return True
        goes_on = row.title[:1].islower() and not is_entry(line)
        return goes_on or bool(OPEN_END.search(before))

    def finish(self) -> list[Meeting]:
        """Make the meetings of the rows."""
        self._close()
        drafts = leave_strays(self.drafts, self.lines)
        take_years_beside(self.sheet, drafts)
        take_years_in_order(self.sheet, drafts, self.season.years)
        return meetings_of(self.sheet, drafts)
