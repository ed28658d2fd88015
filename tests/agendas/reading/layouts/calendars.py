"""Lists of meetings: tables, lists and blocks, with days in many forms."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.tables import piped, spaced, tabbed
from tests.agendas.reading.layouts.words import (
    LANGUAGES,
    MONTHS_ALONE,
    SPAN_FORMS,
    colon,
    comma,
    printed_span,
)

DAYS = [
    (dt.date(2031, 3, 10), dt.date(2031, 3, 14)),
    (dt.date(2031, 4, 28), dt.date(2031, 5, 2)),
    (dt.date(2031, 6, 2), dt.date(2031, 6, 3)),
    (dt.date(2031, 9, 15), dt.date(2031, 9, 19)),
    (dt.date(2031, 11, 6), dt.date(2031, 11, 6)),
]
ORDINALS = [4, 20, None, 6, None]
TITLES = {
    "en": [
        "Working Group on Lamps, fourth session",
        "Commission on Lighthouses, twentieth session",
        "Expert meeting on foghorns",
        "Conference of the Parties to the Lamp Convention, sixth session",
        "Meeting of the Bureau",
    ],
    "fr": [
        "Groupe de travail sur les lampes, quatrième session",
        "Commission des phares, vingtième session",
        "Réunion d’experts sur les cornes de brume",
        "Conférence des Parties à la Convention sur les lampes, sixième session",
        "Réunion du Bureau",
    ],
    "es": [
        "Grupo de Trabajo sobre Lámparas, cuarto período de sesiones",
        "Comisión de Faros, 20º período de sesiones",
        "Reunión de expertos sobre sirenas de niebla",
        "Conferencia de las Partes en la Convención sobre Lámparas, sexto período de "
        "sesiones",
        "Reunión de la Mesa",
    ],
    "ru": [
        "Рабочая группа по лампам, четвертая сессия",
        "Комиссия по маякам, двадцатая сессия",
        "Совещание экспертов по туманным горнам",
        "Конференция участников Конвенции о лампах, шестая сессия",
        "Заседание Бюро",
    ],
    "ar": [
        "الفريق العامل المعني بالمصابيح، الدورة الرابعة",
        "لجنة المنارات، الدورة العشرون",
        "اجتماع الخبراء المعني بأبواق الضباب",
        "مؤتمر الأطراف في اتفاقية المصابيح، الدورة السادسة",
        "اجتماع المكتب",
    ],
    "zh": [
        "灯具工作组第四届会议",
        "灯塔委员会第二十届会议",
        "雾号问题专家会议",
        "灯具公约缔约方会议第六届会议",
        "主席团会议",
    ],
}
PLACES = {
    "en": ["Vienna", "Geneva", "Nairobi", "New York", "Vienna"],
    "fr": ["Vienne", "Genève", "Nairobi", "New York", "Vienne"],
    "es": ["Viena", "Ginebra", "Nairobi", "Nueva York", "Viena"],
    "ru": ["Вена", "Женева", "Найроби", "Нью-Йорк", "Вена"],
    "ar": ["فيينا", "جنيف", "نيروبي", "نيويورك", "فيينا"],
    "zh": ["维也纳", "日内瓦", "内罗毕", "纽约", "维也纳"],
}
HEADINGS = {
    "en": "Calendar of meetings for 2031",
    "fr": "Calendrier des réunions pour 2031",
    "es": "Calendario de reuniones para 2031",
    "ru": "Расписание совещаний на 2031 год",
    "ar": "جدول الاجتماعات لعام 2031",
    "zh": "2031年会议日历",
}
COLUMNS = {
    "en": {"title": "Meeting", "days": "Date", "place": "Place"},
    "fr": {"title": "Réunion", "days": "Date", "place": "Lieu"},
    "es": {"title": "Reunión", "days": "Fecha", "place": "Lugar"},
    "ru": {"title": "Название", "days": "Дата", "place": "Место проведения"},
    "ar": {"title": "الاجتماع", "days": "التاريخ", "place": "المكان"},
    "zh": {"title": "会议", "days": "日期", "place": "地点"},
}


@dataclass(frozen=True)
class Row:
    """A meeting as it is printed; `month` is the first that it touches."""

    title: str
    days: str
    place: str
    month: int


@dataclass(frozen=True)
class Layout:
    """A way to set the rows; without a place in it none can be read."""

    body: Callable[[str, list[Row]], str]
    has_places: bool


# A meeting on one line.
LINES = {
    "title, days, place": "{title}{comma}{days}{comma}{place}",
    "title, place, days": "{title}{comma}{place}{comma}{days}",
    "title (days)": "{title} ({days})",
    "title (place, days)": "{title} ({place}{comma}{days})",
    "days: title": "{days}{colon}{title}",
    "days: title, place": "{days}{colon}{title}{comma}{place}",
    "title: days": "{title}{colon}{days}",
    "title: days, place": "{title}{colon}{days}{comma}{place}",
    "days – title": "{days} – {title}",
    "title – days": "{title} – {days}",
    "days title, place": "{days} {title}{comma}{place}",
    "title days place": "{title} {days} {place}",
    "title days": "{title} {days}",
    "- days: title, place": "- {days}{colon}{title}{comma}{place}",
    "• title, place, days": "• {title}{comma}{place}{comma}{days}",
    "1. title, place, days": "{number}. {title}{comma}{place}{comma}{days}",
}
# A meeting on lines of its own, with a blank line to the next.
BLOCKS = {
    "title / days": "{title}\n{days}",
    "title / place, days": "{title}\n{place}{comma}{days}",
    "title / days, place": "{title}\n{days}{comma}{place}",
    "days / title": "{days}\n{title}",
    "days / title, place": "{days}\n{title}{comma}{place}",
    "title / days / place": "{title}\n{days}\n{place}",
    "days / title / place": "{days}\n{title}\n{place}",
    "bold title / days, place": "**{title}**\n{days}{comma}{place}",
    "heading title / days, place": "### {title}\n\n{days}{comma}{place}",
}
TABLES = {"piped": piped, "tabs": tabbed, "spaces": spaced}
ORDERS = [
    ("title", "days", "place"),
    ("days", "title", "place"),
    ("days", "place", "title"),
    ("place", "title", "days"),
    ("title", "days"),
    ("days", "title"),
]


def _written(template: str, between: str) -> Layout:
    """The meetings one after another, each by the template."""

    def body(language: str, rows: list[Row]) -> str:
        signs = {"comma": comma(language), "colon": colon(language)}
        return between.join(
            template.format(number=number, **signs, **vars(row))
            for number, row in enumerate(rows, start=1)
        )

    return Layout(body, "{place}" in template)


def _table(marks: str, order: tuple[str, ...], *, headed: bool) -> Layout:
    def body(language: str, rows: list[Row]) -> str:
        cells = [[getattr(row, column) for column in order] for row in rows]
        names = [[COLUMNS[language][column] for column in order]] if headed else []
        return TABLES[marks](names + cells, headed=headed)

    return Layout(body, "place" in order)


def _under_months(language: str, rows: list[Row]) -> str:
    """The name of the month above its meetings."""
    line = _written(LINES["days: title, place"], "\n").body
    return "\n\n".join(
        f"{_month(language, month)}\n\n{line(language, list(meetings))}"
        for month, meetings in groupby(rows, key=lambda row: row.month)
    )


def _month(language: str, month: int) -> str:
    return MONTHS_ALONE[language][month - 1].capitalize()


LAYOUTS = (
    {name: _written(template, "\n") for name, template in LINES.items()}
    | {name: _written(template, "\n\n") for name, template in BLOCKS.items()}
    | {
        f"{marks}, {' | '.join(order)}{'' if headed else ', no headings'}": _table(
            marks, order, headed=headed
        )
        for marks, order, headed in product(TABLES, ORDERS, (True, False))
    }
    | {"months above": Layout(_under_months, has_places=True)}
)


def cases(layout: str) -> Iterator[Case]:
    """The calendar of a year in that layout: six languages, all forms of days."""
    for language in LANGUAGES:
        if layout == "months above" and language == "ar":
            continue  # The two names of a month alone on a line are not read.
        american = ["month first"] if language == "en" else []
        for form, year in product([*SPAN_FORMS, *american], (True, False)):
            name = f"{language}, days: {form}, {'with' if year else 'without'} year"
            rows = _rows(language, form, year=year)
            body = LAYOUTS[layout].body(language, rows)
            text = f"{HEADINGS[language]}\n\n{body}\n"
            yield Case(name, text, _facts(language, LAYOUTS[layout]))


def _rows(language: str, form: str, *, year: bool) -> list[Row]:
    return [
        Row(
            title=title,
            days=printed_span(language, first, last, form, year=year),
            place=place,
            month=first.month,
        )
        for (first, last), title, place in zip(
            DAYS, TITLES[language], PLACES[language], strict=True
        )
    ]


def _facts(language: str, layout: Layout) -> dict[str, object]:
    meetings = []
    for number, (first, last) in enumerate(DAYS):
        meeting = {
            "title": TITLES[language][number],
            "start": first.isoformat(),
            "end": last.isoformat(),
            "precision": "day",
            "status": "confirmed",
        }
        if ORDINALS[number]:
            meeting["ordinal"] = ORDINALS[number]
        if layout.has_places:
            meeting["place"] = PLACES[language][number]
        meetings.append(meeting)
    return {
        "kind": "calendar",
        "language": language,
        "title": HEADINGS[language],
        "meetings": meetings,
        "problems": [],
    }
