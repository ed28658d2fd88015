"""Programmes of a workshop: what begins when, with its breaks, in six languages.

10 a.m. – Registration          10 a.m.
11 a.m. – Coffee break          11 a.m.
                                Registration
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.programme_words import HEADINGS
from tests.agendas.reading.layouts.sessions import masthead, masthead_facts
from tests.agendas.reading.layouts.words import (
    DAY_AND_HOUR_FORMS,
    LANGUAGES,
    colon,
    day_in_form,
    printed_hour,
    printed_hours,
)

DAYS = (dt.date(2031, 3, 10), dt.date(2031, 3, 11))
# From and to, and the place of the title in TITLES.
ROWS = [
    (DAYS[0], 10, 11, 0),
    (DAYS[0], 11, 13, 1),
    (DAYS[0], 13, 14, 2),
    (DAYS[0], 14, 17, 3),
    (DAYS[1], 10, 13, 4),
    (DAYS[1], 13, 15, 5),
]
TITLES = {
    "en": [
        "Registration of participants", "Coffee break", "Lenses of the north",
        "Lunch", "Work in groups", "Reception",
    ],
    "fr": [
        "Accueil des participants", "Pause-café", "Les lentilles du nord",
        "Déjeuner", "Travaux en groupes", "Réception",
    ],
    "es": [
        "Inscripción de los participantes", "Pausa para el café",
        "Las lentes del norte", "Almuerzo", "Trabajo en grupos", "Recepción",
    ],
    "ru": [
        "Регистрация участников", "Перерыв на кофе", "Линзы севера", "Обед",
        "Работа в группах", "Приём",
    ],
    "ar": [
        "تسجيل المشاركين", "استراحة القهوة", "عدسات الشمال", "الغداء",
        "العمل في مجموعات", "حفل استقبال",
    ],
    "zh": ["签到", "茶歇", "北方的透镜", "午餐", "分组讨论", "招待会"],
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A row as it is printed."""

    language: str
    day: str
    start: str
    end: str
    hours: str
    title: str


@dataclass(frozen=True)
class Layout:
    """The lines of one row; `has_ends` where they say when it ends."""

    lines: Callable[[Row], list[str]]
    has_ends: bool = False


def _before_colon(row: Row) -> list[str]:
    return [f"{row.start}{colon(row.language)}{row.title}"]


def _before_dash(row: Row) -> list[str]:
    return [f"{row.start} – {row.title}"]


def _alone(row: Row) -> list[str]:
    return [row.start, row.title, ""]


def _in_twos(row: Row) -> list[str]:
    """From and to each stand on a line of their own."""
    return [row.start, row.end, row.title, ""]


def _hours_before_title(row: Row) -> list[str]:
    return [f"{row.hours} {row.title}"]


LAYOUTS = {
    "start – title": Layout(_before_dash),
    "start: title": Layout(_before_colon),
    "start / title": Layout(_alone),
    "start / end / title": Layout(_in_twos, has_ends=True),
    "hours title": Layout(_hours_before_title, has_ends=True),
}


def cases(layout: str) -> Iterator[Case]:
    """A programme in that layout: six languages, all forms of days and hours."""
    for language, (days, hours) in product(LANGUAGES, DAY_AND_HOUR_FORMS):
        written = []
        for row in _rows(language, days, hours):
            if row.day not in written:
                written += ["", row.day, ""]
            written += LAYOUTS[layout].lines(row)
        body = "\n".join(written).strip("\n")
        text = masthead(language) + f"{HEADINGS[language]}\n\n{body}\n"
        facts = masthead_facts(language) | {
            "kind": "programme",
            "title": HEADINGS[language],
            "organization_of_work": _facts(language, LAYOUTS[layout]),
            "problems": [] if "year" in days else ["day_of_meeting_year"],
        }
        yield Case(f"{language}, days: {days}, hours: {hours}", text, facts)


def _rows(language: str, days: str, hours: str) -> list[Row]:
    return [
        Row(
            language=language,
            day=day_in_form(language, day, days),
            start=_hour(language, start, hours),
            end=_hour(language, end, hours),
            hours=printed_hours(language, start, end, hours),
            title=TITLES[language][number],
        )
        for day, start, end, number in ROWS
    ]


def _hour(language: str, hour: int, form: str) -> str:
    printed = printed_hour(language, hour, form)
    return printed.replace(f"{hour}/", f"الساعة {hour}/")  # else it may be a day


def _facts(language: str, layout: Layout) -> list[dict[str, object]]:
    return [
        {
            "date": day.isoformat(),
            "time_from": f"{start}:00",
            "entries": [{"title": TITLES[language][number], "continued": False}],
        }
        | ({"time_to": f"{end}:00"} if layout.has_ends else {})
        for day, start, end, number in ROWS
    ]
