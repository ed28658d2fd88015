"""What the row of a list of meetings says: a meeting, and what is in doubt.

The row, and the lines it stands on, are put together before.
"""

from dataclasses import dataclass

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.days_and_places import COMMA, is_online, is_place
from agendas.reading.bodies.names import names_meeting
from agendas.reading.bodies.ordinals import first_ordinal
from agendas.reading.languages import MOVED_TO
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.hours_beside_days import are_hours
from agendas.reading.meetings.moved_days import Moved, moved_days, original_span
from agendas.reading.meetings.places import (
    begin_in_cities,
    begin_in_places,
    end_behind_signs,
    end_in_cities,
    ends_in_places,
    is_known_with_venue,
    part_place,
)
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.rows import drop_glued_notes
from agendas.reading.meetings.statuses import part_status
from agendas.reading.meetings.titles import is_sentence, may_be_meeting
from agendas.reading.results import Days, Meeting
from agendas.reading.times.certainty import (
    brackets,
    is_status,
    status_of,
    tells_of_end,
    without_notes,
    without_status,
)
from agendas.reading.times.days import FoundSpan, read_span
from agendas.reading.times.figures import DIGIT
from meetings.dates import Span

_LONGEST_TITLE = 300


@dataclass
class Draft:
    """One row and the lines it stands on; its title may still go on."""

    lines: list[Line]
    row: Row
    year: int | None
    days: Line

    @property
    def names_meeting(self) -> bool:
        """Whether the title names a body or a kind of meeting."""
        return may_be_meeting(self.row.title[:_LONGEST_TITLE])

    def goes_on_below_cells(self, line: Line) -> bool:
        """Whether the title in the last cell of the row goes on with the line."""
        last, text = self.lines[-1], line.text
        is_last = not last.cells or last.text.endswith(self.row.title[-20:])
        is_small = text[:1].islower() or text[:1] in "(（"
        is_end = bool(self.lines[0].cells) and is_last and is_small
        return is_end and not line.gap and not is_sentence(text)

    def has_place_below(self, line: Line) -> bool:
        """Whether the line is the place of the row, which has none yet."""
        is_open = self.row.place is None and not is_place(self.row.title.strip(" ,"))
        return is_open and is_known_with_venue(line.text)

    def is_place_above(self, line: Line) -> bool:
        """Whether what was taken for the title is a place, and the title below it."""
        is_first = not self.row.place and is_place(self.row.title)
        return is_first and names_meeting(line.text)


def meetings_of(sheet: Sheet, drafts: list[Draft]) -> list[Meeting]:
    """The meetings of the rows of one list, which shows where its places stand."""
    drop_glued_notes([draft.row for draft in drafts])
    titles = [draft.row.title for draft in drafts]
    ends = {
        "has_places": ends_in_places(titles),
        "has_cities": end_in_cities(titles),
        "cities_first": begin_in_cities(titles),
        "behind_signs": end_behind_signs(titles),
        "places_first": begin_in_places(titles),
    }
    meetings = [_meeting_of(sheet, draft, ends) for draft in drafts]
    return _without_untitled(sheet, drafts, meetings)


def _without_untitled(
    sheet: Sheet, drafts: list[Draft], meetings: list[Meeting]
) -> list[Meeting]:
    """The meetings; among those with titles, one without is reported and left."""
    titled = [meeting for meeting in meetings if meeting.title]
    if len(titled) * 2 <= len(meetings):
        return meetings  # of one body, that does not name itself in each row
    for draft, meeting in zip(drafts, meetings, strict=True):
        if not meeting.title:
            sheet.report(draft.days, "days_without_meeting")
    return titled


def _meeting_of(sheet: Sheet, draft: Draft, ends: dict[str, bool]) -> Meeting:
    """The meeting of a row; what its days leave in doubt is reported."""
    row = draft.row
    _leave_hours(row)
    title, certainty = part_status(without_status(row.title))
    notes = " ".join([row.notes, certainty, *brackets(row.when), row.place or ""])
    moved = _moved(row, draft.year)
    when = without_notes(moved.when)
    found = read_span(when, draft.year) if when else None
    whole = f"{row.when} {notes} {' '.join(brackets(row.title))}"
    status = status_of(whole if not is_status(title) else f"{whole} {title}")
    if not is_status(row.when):
        _report(sheet, draft.days, found, when)
    _report_words(sheet, draft, title, status)
    span = found.span if found else None
    is_open = row.place and is_status(row.place)  # "to be determined"
    place = without_status(row.place).strip(" ,-–—") if row.place else None
    title, place = _title_and_place(title, place, ends)
    texts = [title, *brackets(title)] if len(title) < _LONGEST_TITLE else []
    return Meeting(
        title=title,
        ordinal=first_ordinal(texts) or ordinal_of(title.rpartition(" ")[2]),
        start=span.first if span else None,
        end=span.last if span else None,
        place=None if is_open else place or None,
        precision=str(span.precision) if span else None,
        status=status,
        original_dates=_original_dates(sheet, draft, moved, notes, span),
        line=draft.lines[0].number,
    )


def _leave_hours(row: Row) -> None:
    """Take hours out of the place: "5 March 2031, 10:00–13:00, Room 4"."""
    if row.place is None or not DIGIT.search(row.place):
        return
    parts = COMMA.split(row.place)
    hours = [part for part in parts if are_hours(part)]
    if hours:
        row.left += hours
        row.place = ", ".join(part for part in parts if part not in hours) or None


def _title_and_place(
    title: str, place: str | None, ends: dict[str, bool]
) -> tuple[str, str | None]:
    """The title without its place, also of "Committee on Fog, Geneva (hybrid)"."""
    if place is None:
        title, place = part_place(title, **ends)
    if not place or not is_online(place):
        return title, place
    title, city = part_place(title, **ends)
    return title, f"{city} ({place})" if city else place


def _moved(row: Row, year: int | None) -> Moved:
    """The days of now and of before, also of "3–7 June (postponed to 1–5 May)"."""
    if moved := moved_days(row.when, year):
        return moved
    for note in (row.notes, *brackets(row.when), *brackets(row.title)):
        is_moved = MOVED_TO.search(note) is not None
        if is_moved and (moved := moved_days(f"{row.when}, {note}", year)):
            return moved
    return Moved(row.when)


def _original_dates(
    sheet: Sheet, draft: Draft, moved: Moved, notes: str, now: Span | None
) -> Days | None:
    """The days from which the meeting was moved; if in doubt, that is reported."""
    words = [*brackets(draft.row.when), *brackets(draft.row.title), notes]
    found = original_span(moved, words, now, draft.year)
    if found and not found.span:
        sheet.report(draft.days, found.problem)
    return Days(found.span.first, found.span.last) if found and found.span else None


def _report(sheet: Sheet, line: Line, found: FoundSpan | None, when: str) -> None:
    if found and found.span is None:
        sheet.report(line, found.problem)
    elif found is None and when and not is_status(when):
        sheet.report(line, "days_unreadable")


def _report_words(sheet: Sheet, draft: Draft, title: str, status: str) -> None:
    """Report the cells that nothing explains, and a title that tells of its end."""
    for cell in draft.row.left:
        sheet.report(draft.days.number, "not_understood", text=cell)
    if status == "confirmed" and tells_of_end(title):
        sheet.report(draft.days, "status_uncertain")
