"""Timetables of three days: how days, hours and items are printed and set."""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby

from tests.agendas.reading.forms import Choice, Genre, Printed
from tests.agendas.reading.forms.times import (
    day_forms,
    has_year,
    hour_forms,
    printed_day_of,
    printed_hours_of,
)
from tests.agendas.reading.layouts.programme_words import (
    COLUMNS,
    CONTINUED,
    HEADINGS,
    ITEM,
    TITLES,
)
from tests.agendas.reading.layouts.sessions import BODIES, CITIES, SESSIONS
from tests.agendas.reading.layouts.tables import html, piped, spaced, tabbed
from tests.agendas.reading.layouts.words import comma, printed_span

_DAYS = [dt.date(2031, 3, day) for day in (12, 13, 14)]
# The day, the hours, the items, the places of their titles, and which go on.
_SITTINGS = [
    (0, 10, 13, [("1", 0, False), ("2", 1, False)]),
    (0, 15, 18, [("3", 2, False)]),
    (1, 9, 12, [("3", 2, True)]),
    (1, 15, 18, [("4 (a)", 3, False)]),
    (2, 10, 13, [("5", 4, False)]),
    (2, 15, 18, [("6", 5, False)]),
]
_TABLES = {"tabs": tabbed, "pipes": piped, "spaces": spaced, "HTML": html}
_LAYOUTS = [
    "tabs, days on rows",
    "tabs, days in a column",
    "pipes, days on rows",
    "pipes, days beside hours",
    "pipes, days in every row",
    "spaces, days in every row",
    "HTML, days in a column",
    "list",
    "list, hours before items",
    "list, day and hours",
    "list, blank lines",
]
# Each gives the words of an entry, or those of two columns.
_ITEMS = {
    "1. Title": ["{item}{stop} {title}"],
    "Item 1": ["{word} {item}. {title}"],
    "Title (item 1)": ["{title} ({small_word} {item})"],
    "column 1": ["{item}", "{title}"],
    "column Item 1": ["{word} {item}", "{title}"],
    "1 Title": ["{item} {title}"],
    "Title": ["{title}"],
}
_DAY_DRESSES = {"bold days": "**{}**", "headings": "## {}"}
_DRESSES = ["plain", *_DAY_DRESSES, "bullets"]


@dataclass(frozen=True)
class _Row:
    """A sitting as it is printed: each entry has one cell, or two."""

    day: str
    hours: str
    entries: list[list[str]]


def _dimensions(language: str) -> dict[str, list[str]]:
    return {
        "day": day_forms(language),
        "hours": hour_forms(language),
        "layout": _LAYOUTS,
        "item": [*_ITEMS],
        "dress": _DRESSES,
    }


def _document(language: str, choice: Choice) -> Printed:
    span = printed_span(language, _DAYS[0], _DAYS[-1], "dash", year=True)
    place_and_days = f"{CITIES[language]}{comma(language)}{span}"
    head = [BODIES[language], SESSIONS[language], place_and_days]
    rows = [_row(language, choice, sitting) for sitting in _SITTINGS]
    body = _body(language, choice, rows)
    text = "\n".join([*head, "", HEADINGS[language], "", body, ""])
    return Printed(text, _facts(language, choice))


def _row(language: str, choice: Choice, sitting: tuple) -> _Row:
    place, start, end, entries = sitting
    return _Row(
        printed_day_of(language, _DAYS[place], choice["day"], place + 1),
        printed_hours_of(language, start, end, choice["hours"]),
        [_cells(language, choice["item"], entry) for entry in entries],
    )


def _cells(language: str, form: str, entry: tuple[str, int, bool]) -> list[str]:
    item, title, goes_on = entry
    words = TITLES[language][title]
    gaps = {
        "item": item,
        "title": f"{words} {CONTINUED[language]}" if goes_on else words,
        "stop": "." if item.isdigit() else "",
        "word": ITEM[language],
        "small_word": ITEM[language].lower(),
    }
    return [template.format(**gaps) for template in _ITEMS[form]]


def _facts(language: str, choice: Choice) -> dict[str, object]:
    has_items = choice["item"] != "Title"
    # Rows that repeat their hours are one sitting only where each is an item.
    is_apart = not has_items and choice["layout"].endswith("every row")
    sittings = []
    for place, start, end, entries in _SITTINGS:
        hours = {"time_from": f"{start:02}:00", "time_to": f"{end}:00"}
        when = {"date": _DAYS[place].isoformat()} | hours
        known = [
            {"title": TITLES[language][title], "continued": goes_on}
            | ({"agenda": 0, "item": item} if has_items else {})
            for item, title, goes_on in entries
        ]
        for one in [[entry] for entry in known] if is_apart else [known]:
            sittings.append(when | {"entries": one})
    return {
        "language": language,
        "agendas": [{"body": BODIES[language], "ordinal": 4, "unit": "session"}],
        "place": {"city": CITIES[language]},
        "dates": {"start": _DAYS[0].isoformat(), "end": _DAYS[-1].isoformat()},
        "kind": "programme",
        "title": HEADINGS[language],
        "organization_of_work": sittings,
        "problems": [] if has_year(choice["day"]) else ["day_of_meeting_year"],
    }


def _body(language: str, choice: Choice, rows: list[_Row]) -> str:
    marks, _, arrangement = choice["layout"].partition(", ")
    if marks == "list":
        return _list(language, choice["dress"], arrangement, rows)
    both, day, time, item, title = COLUMNS[language]
    ends = [item, title] if len(rows[0].entries[0]) > 1 else [title]
    heads = {"days on rows": [time], "days beside hours": [both]}
    table = [[*heads.get(arrangement, [day, time]), *ends]]
    bold = "**{}**" if choice["dress"] == "bold days" else "{}"
    for printed, of_day in groupby(rows, key=lambda row: row.day):
        table += _rows_of_day(bold.format(printed), list(of_day), arrangement)
    return _TABLES[marks](table)


def _rows_of_day(day: str, rows: list[_Row], arrangement: str) -> list[list[str]]:
    table = []
    if arrangement == "days on rows":
        table.append([day, *[""] * len(rows[0].entries[0])])
    for place, row in enumerate(rows):
        for number, entry in enumerate(row.entries):
            is_first = number == 0
            hours = row.hours if is_first else ""
            when = {
                "days on rows": [hours],
                "days beside hours": [f"{day} {hours}" if is_first else ""],
                "days in a column": [day if is_first and place == 0 else "", hours],
                "days in every row": [day, row.hours],
            }
            table.append([*when[arrangement], *entry])
    return table


def _list(language: str, dress: str, arrangement: str, rows: list[_Row]) -> str:
    heading = _DAY_DRESSES.get(dress, "{}")
    bullet = "- " if dress == "bullets" else ""
    lines = []
    for day, of_day in groupby(rows, key=lambda row: row.day):
        if arrangement != "day and hours":
            lines += ["", heading.format(day)]
        for row in of_day:
            entries = [" ".join(entry) for entry in row.entries]
            marked = [bullet + entry for entry in entries]
            match arrangement:
                case "hours before items":
                    lines += [f"{bullet}{row.hours} {entries[0]}", *entries[1:]]
                case "day and hours":
                    both = f"{day}{comma(language)}{row.hours.lower()}"
                    lines += ["", heading.format(both), *marked]
                case "blank lines":
                    lines += ["", row.hours, *(f"\n{entry}" for entry in marked)]
                case _:
                    lines += [row.hours, *marked]
    return "\n".join(lines).strip("\n")


GENRE = Genre(_dimensions, _document)
