"""The side events that come of what was read: titles taken apart, marks explained."""

import datetime as dt
import re

from agendas.reading.lines.marks import clean_title, note_marks
from agendas.reading.lines.sheet import Sheet
from agendas.reading.results import SideEvent
from agendas.reading.side_events.facts_behind import take_facts_behind
from agendas.reading.side_events.forms import NAMELESS, Draft
from agendas.reading.side_events.names_ahead import names_ahead
from agendas.reading.side_events.names_behind import are_organizers, names_behind
from agendas.reading.side_events.organizers import (
    are_certain,
    has_organizers,
    listed_organizers,
    read_panels,
    split_organizers,
    split_panel,
    without_organizers,
)
from meetings.dates import Band

_NUMBERED = re.compile(r"(?P<number>\d{1,3})\s?[.)．、]\s?(?=\S)")
_POINT = re.compile(r"^[-–—]\s+")  # of a list

Timed = tuple[Draft, dt.date | None, Band | None, dt.time | None]


def events_of(
    sheet: Sheet, drafts: list[Timed], marks: dict[str, str | None]
) -> list[SideEvent]:
    """The events of the drafts; `marks` say what the asterisks of titles mean."""
    for draft, *_ in drafts:
        if draft.drop_cut_names():
            sheet.report(draft.line, "not_understood")
        take_facts_behind(draft)
    _drop_numbers([draft for draft, *_ in drafts])
    _take_names_behind([draft for draft, *_ in drafts])
    _take_names_ahead([draft for draft, *_ in drafts])
    _take_unnamed([draft for draft, *_ in drafts])
    are_apart = any(draft.is_named_apart for draft, *_ in drafts)
    are_led = not are_apart and _lead_titles([draft.title for draft, *_ in drafts])
    return [
        _event(*timed, *_without_marks(sheet, timed[0], marks), are_led=are_led)
        for timed in drafts
    ]


def report_dateless(sheet: Sheet, drafts: list[Timed]) -> None:
    """Report that no day is printed where no event has one."""
    if drafts and not any(day for _, day, *_ in drafts):
        sheet.report(drafts[0][0].line, "days_not_printed")


def _drop_numbers(drafts: list[Draft]) -> None:
    """Let the numbers go that count the titles, where they count all: "1. Lamps"."""
    marks = [_NUMBERED.match(draft.title) for draft in drafts]
    counted = [int(mark["number"]) for mark in marks if mark]
    if len(drafts) > 1 and counted == list(range(1, len(drafts) + 1)):
        for draft, mark in zip(drafts, marks, strict=True):
            draft.title = draft.title[mark.end() :]


def _take_names_behind(drafts: list[Draft]) -> None:
    """Part the titles from their organizers, where no draft has others."""
    if any(draft.organizers for draft in drafts):
        return
    form = names_behind([draft.title for draft in drafts])
    for draft in drafts if form else ():
        match = form.fullmatch(draft.title)
        draft.title, draft.organizers = match["title"], [match["names"]]


def _take_names_ahead(drafts: list[Draft]) -> None:
    """Part the titles from the organizers before a dash, where no draft has others."""
    if any(draft.organizers for draft in drafts):
        return
    found = names_ahead([draft.title for draft in drafts])
    for draft, match in zip(drafts, found, strict=False):
        if match:
            draft.organizers = [match["names"]]
            draft.title = draft.title[match.start("title") :]


def _take_unnamed(drafts: list[Draft]) -> None:
    """Take the cells under no heading: organizers where all rows have one of them."""
    cells = [draft.unnamed[0] for draft in drafts if len(draft.unnamed) == 1]
    is_free = not any(draft.organizers for draft in drafts)
    are_names = is_free and len(cells) == len(drafts) and are_organizers(cells)
    for draft in drafts:
        (draft.organizers if are_names else draft.description).extend(draft.unnamed)


def _lead_titles(titles: list[str]) -> bool:
    """Whether organizers stand before the titles: "Slovenia / UNODC: Lamps at sea".

    Most titles have a colon, and of many of them the words before it can be nothing
    else; a colon alone is in any title.
    """
    led = [title for title in titles if has_organizers(title)]
    certain = sum(map(are_certain, led))
    return len(led) * 2 > len(titles) and certain * 3 >= len(led)


def _event(
    draft: Draft,
    day: dt.date | None,
    band: Band | None,
    start: dt.time | None,
    title: str,
    refreshments: str | None,
    *,
    are_led: bool,
) -> SideEvent:
    panels = read_panels(title)
    organizers = [n for names in draft.organizers for n in listed_organizers(names)]
    if panels:
        title = split_panel(title)
    elif not organizers:
        title, organizers = without_organizers(title)
        if not organizers and are_led and has_organizers(title):
            organizers, title = split_organizers(title)
    return SideEvent(
        day,
        band.start if band else start,
        band.end if band else None,
        draft.room,
        clean_title(_POINT.sub("", title.replace(NAMELESS, ""), count=1)),
        organizers,
        " ".join(draft.description).strip() or None,
        refreshments,
        panels,
        draft.line.number,
    )


def _without_marks(
    sheet: Sheet, draft: Draft, meanings: dict[str, str | None]
) -> tuple[str, str | None]:
    """The title without its marks, and what the legend says of them."""
    marks = note_marks(draft.title)
    if not marks or "*" not in marks:
        return draft.title, None
    title = draft.title.rstrip().removesuffix(marks).rstrip()
    if marks not in meanings:
        sheet.report(draft.line, "mark_without_note", mark=marks)
    return title, meanings.get(marks)
