"""Organizations of work with days, hours or parallel meetings in columns.

| Date            | Morning (10 a.m.–1 p.m.) | Afternoon (3–6 p.m.)  |
| Monday, 10 March | Item 1. Opening          | Item 2. Lamps         |
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.programme_words import (
    COLUMNS,
    HALVES,
    HEADINGS,
    START_AND_END,
    TITLES,
)
from tests.agendas.reading.layouts.programmes import DAYS, TABLES, Entry
from tests.agendas.reading.layouts.sessions import masthead, masthead_facts
from tests.agendas.reading.layouts.words import (
    DAY_AND_HOUR_FORMS,
    LANGUAGES,
    day_in_form,
    printed_hour,
    printed_hours,
)

TRACKS = {
    "en": ("Plenary", "Committee I"),
    "fr": ("Plénière", "Commission I"),
    "es": ("Plenaria", "Comisión I"),
    "ru": ("Пленарное заседание", "Комитет I"),
    "ar": ("الجلسة العامة", "اللجنة الأولى"),
    "zh": ("全体会议", "第一委员会"),
}
ROOMS = {
    "en": ("Assembly Hall", "Virtual Room 2"),
    "fr": ("Salle des Assemblées", "Salle virtuelle 2"),
    "es": ("Sala de Asambleas", "Sala virtual 2"),
    "ru": ("Зал ассамблей", "Виртуальный зал 2"),
    "ar": ("قاعة الجمعية", "القاعة الافتراضية 2"),
    "zh": ("第1会议室", "第2虚拟会议室"),
}
MORNING, AFTERNOON = (10, 13), (15, 18)


@dataclass(frozen=True)
class Sitting:
    """The one item of a sitting, and of a track where two sit at the same time."""

    day: dt.date
    hours: tuple[int, int]
    item: str
    track: int | None = None
    has_room: bool = False


SITTINGS = [
    Sitting(DAYS[0], MORNING, "1"),
    Sitting(DAYS[0], AFTERNOON, "2"),
    Sitting(DAYS[1], MORNING, "3"),
    Sitting(DAYS[1], AFTERNOON, "4"),
]
# The second track does not sit in the last hours.
PARALLEL = [
    Sitting(DAYS[0], MORNING, "1", track=0),
    Sitting(DAYS[0], MORNING, "2", track=1),
    Sitting(DAYS[0], AFTERNOON, "3", track=0),
    Sitting(DAYS[0], AFTERNOON, "4", track=1),
    Sitting(DAYS[1], MORNING, "5", track=0),
]
IN_ROOMS = [replace(sitting, has_room=True) for sitting in PARALLEL]


@dataclass(frozen=True)
class Printed:
    """The days, hours and items as they are printed in a language."""

    language: str
    days: list[str]
    morning: str
    afternoon: str
    clocks: list[str]  # from and to of the morning, and of the afternoon
    items: dict[str, str]


Arrangement = Callable[[Printed], list[list[str]]]


def _halves_of_days(printed: Printed) -> list[list[str]]:
    """A row for each day; the hours stand in brackets behind the half."""
    morning, afternoon = HALVES[printed.language]
    bands = f"{morning} ({printed.morning})", f"{afternoon} ({printed.afternoon})"
    return _a_row_for_each_day(printed, *bands)


def _bands_of_hours(printed: Printed) -> list[list[str]]:
    return _a_row_for_each_day(printed, printed.morning, printed.afternoon)


def _a_row_for_each_day(printed: Printed, *bands: str) -> list[list[str]]:
    items, (first, second) = printed.items, printed.days
    return [
        [COLUMNS[printed.language][1], *bands],
        [first, items["1"], items["2"]],
        [second, items["3"], items["4"]],
    ]


def _days(printed: Printed) -> list[list[str]]:
    """A column for each day, and a row for each band of hours."""
    items = printed.items
    return [
        [COLUMNS[printed.language][2], *printed.days],
        [printed.morning, items["1"], items["3"]],
        [printed.afternoon, items["2"], items["4"]],
    ]


def _tracks_under_days(printed: Printed) -> list[list[str]]:
    """A column for each of two bodies; a day has a row of its own."""
    items, (first, second) = printed.items, printed.days
    return [
        [COLUMNS[printed.language][2], *TRACKS[printed.language]],
        [first, "", ""],
        [printed.morning, items["1"], items["2"]],
        [printed.afternoon, items["3"], items["4"]],
        [second, "", ""],
        [printed.morning, items["5"], ""],
    ]


def _tracks_alone(printed: Printed) -> list[list[str]]:
    """Nothing heads the column of days and hours."""
    (_time, *tracks), *rows = _tracks_under_days(printed)
    return [["", *tracks], *rows]


def _tracks_in_rooms(printed: Printed) -> list[list[str]]:
    """A room stands in the cell of each body."""
    (time, *tracks), *rows = _tracks_under_days(printed)
    rooms = ROOMS[printed.language]
    return [[time, *map(" ".join, zip(tracks, rooms, strict=True))], *rows]


def _tracks_beside_days(printed: Printed) -> list[list[str]]:
    items, (first, second) = printed.items, printed.days
    return [
        [*COLUMNS[printed.language][1:3], *TRACKS[printed.language]],
        [first, printed.morning, items["1"], items["2"]],
        ["", printed.afternoon, items["3"], items["4"]],
        [second, printed.morning, items["5"], ""],
    ]


def _starts_and_ends(printed: Printed, *, once: bool = True) -> list[list[str]]:
    """A column for the hours from which, and one for those up to which they sit."""
    _both, day, _time, _item, title = COLUMNS[printed.language]
    items, (first, second) = printed.items, printed.days
    morning, afternoon = printed.clocks[:2], printed.clocks[2:]
    return [
        [day, *START_AND_END[printed.language], title],
        [first, *morning, items["1"]],
        ["" if once else first, *afternoon, items["2"]],
        [second, *morning, items["3"]],
        ["" if once else second, *afternoon, items["4"]],
    ]


def _starts_and_ends_of_days(printed: Printed) -> list[list[str]]:
    return _starts_and_ends(printed, once=False)


ARRANGEMENTS: dict[str, tuple[Arrangement, list[Sitting]]] = {
    "halves of days": (_halves_of_days, SITTINGS),
    "bands of hours": (_bands_of_hours, SITTINGS),
    "days": (_days, SITTINGS),
    "starts and ends": (_starts_and_ends, SITTINGS),
    "starts and ends of days": (_starts_and_ends_of_days, SITTINGS),
    "tracks under days": (_tracks_under_days, PARALLEL),
    "tracks alone": (_tracks_alone, PARALLEL),
    "tracks in rooms": (_tracks_in_rooms, IN_ROOMS),
    "tracks beside days": (_tracks_beside_days, PARALLEL),
}
LAYOUTS = {
    f"{marks}, {arrangement}": (TABLES[marks], *ARRANGEMENTS[arrangement])
    for marks, arrangement in product(TABLES, ARRANGEMENTS)
}


def cases(layout: str) -> Iterator[Case]:
    """A timetable in that layout: six languages, all forms of days and hours."""
    written, arrange, sittings = LAYOUTS[layout]
    for language, (days, hours) in product(LANGUAGES, DAY_AND_HOUR_FORMS):
        body = written(arrange(_printed(language, days, hours)))
        text = masthead(language) + f"{HEADINGS[language]}\n\n{body}\n"
        facts = masthead_facts(language) | {
            "kind": "programme",
            "title": HEADINGS[language],
            "organization_of_work": [_sitting_facts(language, s) for s in sittings],
            "problems": [] if "year" in days else ["day_of_meeting_year"],
        }
        yield Case(f"{language}, days: {days}, hours: {hours}", text, facts)


def _printed(language: str, days: str, hours: str) -> Printed:
    return Printed(
        language=language,
        days=[day_in_form(language, day, days) for day in DAYS],
        morning=printed_hours(language, *MORNING, hours),
        afternoon=printed_hours(language, *AFTERNOON, hours),
        clocks=[printed_hour(language, each, hours) for each in MORNING + AFTERNOON],
        items={
            str(number): Entry(language, str(number), title, is_continued=False).named
            for number, title in enumerate(TITLES[language], start=1)
        },
    )


def _sitting_facts(language: str, sitting: Sitting) -> dict[str, object]:
    start, end = sitting.hours
    title = TITLES[language][int(sitting.item) - 1]
    entry = {"agenda": 0, "item": sitting.item, "title": title, "continued": False}
    facts = {
        "date": sitting.day.isoformat(),
        "time_from": f"{start}:00",
        "time_to": f"{end}:00",
        "entries": [entry],
    }
    if sitting.track is None:
        return facts
    if sitting.has_room:
        facts["room"] = ROOMS[language][sitting.track]
    return facts | {"track": TRACKS[language][sitting.track]}
