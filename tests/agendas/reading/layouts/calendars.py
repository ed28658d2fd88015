"""Lists of meetings: tables, lists and blocks, with days in many forms."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.tables import html, piped, spaced, tabbed
from tests.agendas.reading.layouts.words import (
    LANGUAGES,
    SPAN_FORMS,
    colon,
    comma,
    month_alone,
    printed_day,
    printed_span,
    span_under_month,
    span_with_weekdays,
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
    "en": ["Vienna", "Doha, Qatar", "Nairobi", "New York", "Brazil"],
    "fr": ["Vienne", "Doha (Qatar)", "Nairobi", "New York", "Brésil"],
    "es": ["Viena", "Doha, Qatar", "Nairobi", "Nueva York", "Brasil"],
    "ru": ["Вена", "Доха, Катар", "Найроби", "Нью-Йорк", "Бразилия"],
    "ar": ["فيينا", "الدوحة، قطر", "نيروبي", "نيويورك", "البرازيل"],
    "zh": ["维也纳", "卡塔尔多哈", "内罗毕", "纽约", "巴西"],
}
HEADINGS = {
    "en": "Calendar of meetings for 2031",
    "fr": "Calendrier des réunions pour 2031",
    "es": "Calendario de reuniones para 2031",
    "ru": "Расписание совещаний на 2031 год",
    "ar": "جدول الاجتماعات لعام 2031",
    "zh": "2031年会议日历",
}
# Over the number, the title, the days, the first and last of them, month and place.
_LABELS = {
    "en": ("No.", "Meeting", "Date", "Start date", "End date", "Month", "Place"),
    "fr": (
        *("N°", "Réunion", "Date", "Date de début", "Date de fin"),
        *("Mois", "Lieu"),
    ),
    "es": (
        *("Núm.", "Reunión", "Fecha", "Fecha de inicio", "Fecha de finalización"),
        *("Mes", "Lugar"),
    ),
    "ru": (
        *("№", "Название", "Дата", "Дата начала", "Дата окончания"),
        *("Месяц", "Место проведения"),
    ),
    "ar": (
        *("الرقم", "الاجتماع", "التاريخ", "تاريخ البدء", "تاريخ الانتهاء"),
        *("الشهر", "المكان"),
    ),
    "zh": ("编号", "会议", "日期", "开始日期", "结束日期", "月份", "地点"),
}
STATUS_LABELS = {
    "en": "Status",
    "fr": "Statut",
    "es": "Estado",
    "ru": "Статус",
    "ar": "الحالة",
    "zh": "状态",
}


@dataclass(frozen=True)
class Row:
    """A meeting as it is printed, its days in several ways.

    `month` is that of the first day; below it only `days_of_month` are printed.
    """

    number: str
    title: str
    days: str
    first_day: str
    last_day: str
    month: str
    bare_month: str
    days_of_month: str
    days_with_weekdays: str
    place: str
    # In brackets, or the word only for a column.
    status: str = ""
    bare_status: str = ""


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
    "days: title place": "{days}{colon}{title} {place}",
    "title place, days": "{title} {place}{comma}{days}",
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
    "title / Date: days / Place: place": (
        "{title}\n{days_label}{colon}{days}\n{place_label}{colon}{place}"
    ),
    "title / days with weekdays, place": "{title}\n{days_with_weekdays}{comma}{place}",
}
# Meetings under the name of their month.
UNDER_MONTHS = {
    "month / days: title, place": LINES["days: title, place"],
    "month / 10–14: title, place": "{days_of_month}{colon}{title}{comma}{place}",
    "month / 10–14 title, place": "{days_of_month} {title}{comma}{place}",
    "month / 10–14 title (place)": "{days_of_month} {title} ({place})",
    "month / 10–14 tab title tab place": "{days_of_month}\t{title}\t{place}",
    "month / 10–14    title    place": "{days_of_month}    {title}    {place}",
    "month / - 10–14: title, place": "- {days_of_month}{colon}{title}{comma}{place}",
}
TABLES = {"piped": piped, "tabs": tabbed, "spaces": spaced}
WIDE_TABLES = {"piped": piped, "tabs": tabbed, "HTML": html}
WIDE_ORDERS = [
    ("title", "days", "place"),
    ("days", "title", "place"),
    ("number", "title", "days", "place"),
    ("title", "first_day", "last_day", "place"),
    ("first_day", "last_day", "title", "place"),
    ("title", "days_with_weekdays", "place"),
    ("bare_month", "days_of_month", "title", "place"),
]
ORDERS = [
    ("title", "days", "place"),
    ("days", "title", "place"),
    ("days", "place", "title"),
    ("place", "title", "days"),
    ("title", "days"),
    ("days", "title"),
]


def written(template: str, between: str) -> Layout:
    """The meetings one after another, each by the template."""

    def body(language: str, rows: list[Row]) -> str:
        labels = labels_of(language)
        signs = {"comma": comma(language), "colon": colon(language)}
        signs |= {"days_label": labels["days"], "place_label": labels["place"]}
        return between.join(template.format(**signs, **vars(row)) for row in rows)

    return Layout(body, "{place}" in template)


def table(marks: str, order: tuple[str, ...], *, headed: bool = True) -> Layout:
    def body(language: str, rows: list[Row]) -> str:
        cells = [[getattr(row, column) for column in order] for row in rows]
        labels = labels_of(language)
        names = [[labels[column] for column in order]] if headed else []
        return (TABLES | WIDE_TABLES)[marks](names + cells, headed=headed)

    return Layout(body, "place" in order)


def labels_of(language: str) -> dict[str, str]:
    """The headings of columns, which also stand before a colon."""
    columns = "number", "title", "days", "first_day", "last_day", "bare_month", "place"
    labels = dict(zip(columns, _LABELS[language], strict=True))
    days = dict.fromkeys(("days_of_month", "days_with_weekdays"), labels["days"])
    return labels | days | {"bare_status": STATUS_LABELS[language]}


def _under_months(template: str) -> Layout:
    """The name of the month above its meetings."""
    line = written(template, "\n").body

    def body(language: str, rows: list[Row]) -> str:
        return "\n\n".join(
            f"{month}\n\n{line(language, list(meetings))}"
            for month, meetings in groupby(rows, key=lambda row: row.month)
        )

    return Layout(body, has_places=True)


def _months_on_rows(marks: str) -> Layout:
    """The name of the month in a row of its own above those of its meetings."""

    def body(language: str, rows: list[Row]) -> str:
        labels = labels_of(language)
        cells = [[labels[column] for column in ("days", "title", "place")]]
        for month, meetings in groupby(rows, key=lambda row: row.month):
            cells.append([month, "", ""])
            cells += [[row.days_of_month, row.title, row.place] for row in meetings]
        return WIDE_TABLES[marks](cells)

    return Layout(body, has_places=True)


def _cells_apart(order: tuple[str, ...], *, headed: bool) -> Layout:
    """Each cell in a paragraph of its own, one row after the other."""

    def body(language: str, rows: list[Row]) -> str:
        labels = labels_of(language)
        heads = [labels[column] for column in order] if headed else []
        cells = [getattr(row, column) for row in rows for column in order]
        return "\n\n".join(heads + cells)

    return Layout(body, "place" in order)


LAYOUTS = (
    {name: written(template, "\n") for name, template in LINES.items()}
    | {name: written(template, "\n\n") for name, template in BLOCKS.items()}
    | {name: _under_months(template) for name, template in UNDER_MONTHS.items()}
    | {
        f"{marks}, {' | '.join(order)}{'' if headed else ', no headings'}": table(
            marks, order, headed=headed
        )
        for marks, order, headed in product(TABLES, ORDERS, (True, False))
    }
    | {
        f"{marks}, {' | '.join(order)}": table(marks, order)
        for marks, order in product(WIDE_TABLES, WIDE_ORDERS)
    }
    | {
        f"cells apart, {' / '.join(order)}{'' if headed else ', no headings'}": (
            _cells_apart(order, headed=headed)
        )
        for order, headed in product(ORDERS, (True, False))
    }
    | {f"{marks}, months on rows": _months_on_rows(marks) for marks in WIDE_TABLES}
)
# In Chinese these do not come out yet.
_NOT_IN_CHINESE = {
    "title / days with weekdays, place",
    "month / 10–14 title (place)",
    *(name for name in LAYOUTS if "bare_month" in name),
}


def cases(layout: str) -> Iterator[Case]:
    """The calendar of a year in that layout: six languages, all forms of days."""
    for language in LANGUAGES:
        if language == "zh" and layout in _NOT_IN_CHINESE:
            continue
        american = ["month first"] if language == "en" else []
        for form, year in product([*SPAN_FORMS, *american], (True, False)):
            name = f"{language}, days: {form}, {'with' if year else 'without'} year"
            rows = rows_of(language, form, year=year)
            body = LAYOUTS[layout].body(language, rows)
            text = f"{HEADINGS[language]}\n\n{body}\n"
            yield Case(name, text, calendar_facts(language, LAYOUTS[layout]))


def rows_of(language: str, form: str, *, year: bool) -> list[Row]:
    return [
        Row(
            number=str(number),
            title=title,
            days=printed_span(language, first, last, form, year=year),
            first_day=printed_day(language, first, year=year),
            last_day=printed_day(language, last, year=year),
            month=month_alone(language, first, year=year),
            bare_month=month_alone(language, first, year=False),
            days_of_month=span_under_month(language, first, last, form),
            days_with_weekdays=span_with_weekdays(language, first, last, year=year),
            place=place,
        )
        for number, ((first, last), title, place) in enumerate(
            zip(DAYS, TITLES[language], PLACES[language], strict=True), start=1
        )
    ]


def calendar_facts(language: str, layout: Layout) -> dict[str, object]:
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
