"""Lists of side events: tables, and blocks of lines with and without labels."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.programme_words import COLUMNS as COLUMNS_OF_WORK
from tests.agendas.reading.layouts.sessions import masthead, masthead_facts
from tests.agendas.reading.layouts.tables import html, piped, tabbed
from tests.agendas.reading.layouts.words import (
    DAY_AND_HOUR_FORMS,
    LANGUAGES,
    colon,
    comma,
    day_in_form,
    printed_hours,
)

HEADINGS = {
    "en": "Side events",
    "fr": "Manifestations parallèles",
    "es": "Eventos paralelos",
    "ru": "Параллельные мероприятия",
    "ar": "الأنشطة الجانبية",
    "zh": "会外活动",
}
# The words that head the columns, and before a colon the lines of a block.
LABELS = {
    "en": ("Date", "Time", "Room", "Title", "Organizers"),
    "fr": ("Date", "Heure", "Salle", "Titre", "Organisateurs"),
    "es": ("Fecha", "Hora", "Sala", "Título", "Organizadores"),
    "ru": ("Дата", "Время", "Зал", "Название", "Организаторы"),
    "ar": ("التاريخ", "الوقت", "القاعة", "العنوان", "المنظمون"),
    "zh": ("日期", "时间", "会议室", "标题", "主办方"),
}
NUMBERS = {
    "en": "No.",
    "fr": "N°",
    "es": "Núm.",
    "ru": "№",
    "ar": "الرقم",
    "zh": "序号",
}
ORGANIZED_BY = {
    "en": "Organized by",
    "fr": "Organisée par",
    "es": "Organizado por",
    "ru": "Организаторы:",
    "ar": "تنظيم",
    "zh": "主办方：",
}
EVENTS = {
    "en": [
        ("Lamps for islands", ["Malta", "Institute of Lamps"], "Room M2"),
        ("Foghorns and health", ["Peru"], "Boardroom A"),
        ("Keeping the light", ["Japan", "League of Keepers"], "Room M2"),
        ("What lenses need", ["Norway"], "Boardroom A"),
    ],
    "fr": [
        ("Des lampes pour les îles", ["Malte", "Institut des lampes"], "Salle M2"),
        ("Cornes de brume et santé", ["Pérou"], "Salle M3"),
        ("Garder la lumière", ["Japon", "Ligue des gardiens"], "Salle M2"),
        ("Ce qu’il faut aux lentilles", ["Norvège"], "Salle M3"),
    ],
    "es": [
        ("Lámparas para las islas", ["Malta", "Instituto de Lámparas"], "Sala M2"),
        ("Sirenas y salud", ["Perú"], "Sala M3"),
        ("Guardar la luz", ["Japón", "Liga de Fareros"], "Sala M2"),
        ("Lo que las lentes necesitan", ["Noruega"], "Sala M3"),
    ],
    "ru": [
        ("Лампы для островов", ["Мальта", "Институт ламп"], "Зал M2"),
        ("Туманные горны и здоровье", ["Перу"], "Зал M3"),
        ("Хранить свет", ["Япония", "Лига смотрителей"], "Зал M2"),
        ("Что нужно линзам", ["Норвегия"], "Зал M3"),
    ],
    "ar": [
        ("مصابيح للجزر", ["مالطة", "معهد المصابيح"], "القاعة M2"),
        ("أبواق الضباب والصحة", ["بيرو"], "القاعة M3"),
        ("حفظ الضوء", ["اليابان", "رابطة الحراس"], "القاعة M2"),
        ("ما تحتاجه العدسات", ["النرويج"], "القاعة M3"),
    ],
    "zh": [
        ("岛屿的灯具", ["马耳他", "灯具研究所"], "M2会议室"),
        ("雾号与健康", ["秘鲁"], "M3会议室"),
        ("守护灯光", ["日本", "看守人联盟"], "M2会议室"),
        ("透镜需要什么", ["挪威"], "M3会议室"),
    ],
}
TIMES = [
    (dt.date(2031, 3, 10), 13, 14),
    (dt.date(2031, 3, 10), 14, 15),
    (dt.date(2031, 3, 11), 13, 14),
    (dt.date(2031, 3, 11), 14, 15),
]


@dataclass(frozen=True)
class Event:
    """A side event as it is printed."""

    language: str
    day: str
    hours: str
    room: str
    title: str
    organizer_names: list[str]

    @property
    def organizers(self) -> str:
        sign = "、" if self.language == "zh" else comma(self.language)
        return sign.join(self.organizer_names)

    @property
    def organizers_and_title(self) -> str:
        names = " / ".join(self.organizer_names)
        return f"{names}{colon(self.language)}{self.title}"

    @property
    def organized_by(self) -> str:
        return f"{ORGANIZED_BY[self.language]} {self.organizers}"

    def labelled(self, *labels: str) -> list[str]:
        """Lines of a label and what it names."""
        words = dict(zip(COLUMNS, LABELS[self.language], strict=True))
        sign = colon(self.language)
        return [f"{words[label]}{sign}{getattr(self, label)}" for label in labels]


COLUMNS = ("day", "hours", "room", "title", "organizers")
ORDERS = [
    COLUMNS,
    ("title", "organizers", "day", "hours", "room"),
    ("organizers", "title", "day", "hours", "room"),
    ("title", "day", "hours", "room", "organizers"),
    ("day", "hours", "title", "organizers", "room"),
    ("day", "hours", "organizers", "title", "room"),
]
Layout = Callable[[list[Event]], str]


def _headings(language: str, columns: tuple[str, ...]) -> list[str]:
    words = dict(zip(COLUMNS, LABELS[language], strict=True))
    return [words[column] for column in columns]


def _days_in_every_row(
    events: list[Event], columns: tuple[str, ...] = COLUMNS
) -> list[list[str]]:
    rows = [[getattr(event, column) for column in columns] for event in events]
    return [_headings(events[0].language, columns), *rows]


def _days_once(events: list[Event]) -> list[list[str]]:
    """A day stands in the row of its first event only."""
    headings, *rows = _days_in_every_row(events)
    last = ""
    for row in rows:
        row[0], last = ("" if row[0] == last else row[0]), row[0]
    return [headings, *rows]


def _days_on_rows(
    events: list[Event], *columns: str, headings: tuple[str, ...] = ()
) -> list[list[str]]:
    """A day has a row of its own above its events."""
    columns = columns or COLUMNS[1:]
    rows = [_headings(events[0].language, headings or columns)]
    for day, of_day in groupby(events, key=lambda event: event.day):
        rows.append([day, *[""] * (len(columns) - 1)])
        rows += [[getattr(event, column) for column in columns] for event in of_day]
    return rows


def _organizers_with_titles(events: list[Event]) -> list[list[str]]:
    """The organizers stand before the title, in its column."""
    columns = ("hours", "room", "organizers_and_title")
    return _days_on_rows(events, *columns, headings=("hours", "room", "title"))


TABLES = {"piped": piped, "tabs": tabbed, "HTML": html}
ARRANGEMENTS = {
    "days once": _days_once,
    "days on rows": _days_on_rows,
    "organizers: title": _organizers_with_titles,
}


def _table(marks: str, arrangement: str) -> Layout:
    return lambda events: TABLES[marks](ARRANGEMENTS[arrangement](events))


def _table_in_order(marks: str, order: tuple[str, ...]) -> Layout:
    return lambda events: TABLES[marks](_days_in_every_row(events, order))


def _numbered_table(marks: str) -> Layout:
    """The rows are counted in their first cells."""

    def body(events: list[Event]) -> str:
        headings, *rows = _days_in_every_row(events)
        counted = [[str(number), *row] for number, row in enumerate(rows, start=1)]
        return TABLES[marks]([[NUMBERS[events[0].language], *headings], *counted])

    return body


def _days_beside_hours(marks: str) -> Layout:
    """Days and hours in one cell: "10 March, 13.00-14.00"."""

    def body(events: list[Event]) -> str:
        (_day, _hours, *headings), *rows = _days_in_every_row(events)
        sign = comma(events[0].language)
        joined = [[f"{day}{sign}{hours}", *row] for day, hours, *row in rows]
        both = COLUMNS_OF_WORK[events[0].language][0]
        return TABLES[marks]([[both, *headings], *joined])

    return body


def _blocks(lines: Callable[[Event], list[str]], *, day: str = "") -> Layout:
    """A block of lines for each event; with `day`, the days stand above theirs."""

    def body(events: list[Event]) -> str:
        written = []
        for printed, of_day in groupby(events, key=lambda event: event.day):
            written += [day.format(printed)] if day else []
            written += ["\n".join(lines(event)) for event in of_day]
        return "\n\n".join(written)

    return body


def _labels(*labels: str, title: str = "{}") -> Callable[[Event], list[str]]:
    return lambda event: [title.format(event.title), *event.labelled(*labels)]


def _only_labels(event: Event) -> list[str]:
    return event.labelled("title", "day", "hours", "room", "organizers")


def _hours_and_room_first(event: Event) -> list[str]:
    line = f"{event.hours}{comma(event.language)}{event.room}"
    return [line, event.title, *event.labelled("organizers")]


def _no_labels(event: Event) -> list[str]:
    return [event.hours, event.room, event.title, event.organized_by]


def _rooms_last(event: Event) -> list[str]:
    return [event.hours, event.title, event.organized_by, event.room]


def _hours_over_title(event: Event) -> list[str]:
    return [event.hours, event.title, *event.labelled("organizers", "room")]


def _hours_before_title(event: Event) -> list[str]:
    return [f"{event.hours} {event.title}", *event.labelled("room", "organizers")]


def _lines(*templates: str) -> Callable[[Event], list[str]]:
    """Lines that say all without a label but who organizes it."""

    def lines(event: Event) -> list[str]:
        signs = {"comma": comma(event.language), "colon": colon(event.language)}
        return [each.format(event, **signs) for each in templates]

    return lines


_WHEN, _BY = "{0.hours}{comma}{0.room}", "{0.organized_by}"
_DAY_AND_WHEN = "{0.day}{comma}" + _WHEN
_UNDER_DAYS = ("hours", "room", "organizers")
LABELLED_DAYS = {
    "title / labels and day": _blocks(_labels("day", *_UNDER_DAYS)),
    "labels only": _blocks(_only_labels),
}
BLOCKS = {
    "day / title / labels": _blocks(_labels(*_UNDER_DAYS), day="{}"),
    "bold day / bold title / labels": _blocks(
        _labels(*_UNDER_DAYS, title="**{}**"), day="**{}**"
    ),
    "day / hours, room / title / organizers": _blocks(_hours_and_room_first, day="{}"),
    "day / hours / room / title / organized by": _blocks(_no_labels, day="{}"),
    "day / hours title / labels": _blocks(_hours_before_title, day="{}"),
    "day / hours / title / organized by / room": _blocks(_rooms_last, day="{}"),
    "day / hours / title / labels": _blocks(_hours_over_title, day="{}"),
}
NUMBERED = {f"{marks}, numbers of rows": _numbered_table(marks) for marks in TABLES} | {
    f"{marks}, days beside hours": _days_beside_hours(marks) for marks in TABLES
}
UNLABELLED = {
    "title / day, hours, room / organized by": _blocks(
        _lines("{0.title}", _DAY_AND_WHEN, _BY)
    ),
    "title / day / hours, room / organized by": _blocks(
        _lines("{0.title}", "{0.day}", _WHEN, _BY)
    ),
    "title / organized by / day, hours, room": _blocks(
        _lines("{0.title}", _BY, _DAY_AND_WHEN)
    ),
    "title, day, hours and room in paragraphs / organized by": _blocks(
        _lines("{0.title}", "", "{0.day}", "", _WHEN, "", _BY)
    ),
    "day, hours, room / title / organized by": _blocks(
        _lines(_DAY_AND_WHEN, "{0.title}", _BY)
    ),
    "day / title / hours, room / organized by": _blocks(
        _lines("{0.title}", _WHEN, _BY), day="{}"
    ),
    "day / title / organized by / hours, room": _blocks(
        _lines("{0.title}", _BY, _WHEN), day="{}"
    ),
    "day / title / organized by / hours / room": _blocks(
        _lines("{0.title}", _BY, "{0.hours}", "{0.room}"), day="{}"
    ),
    "day / hours, room: title / organized by": _blocks(
        _lines(_WHEN + "{colon}{0.title}", _BY), day="{}"
    ),
    "day / hours (room) / title / organized by": _blocks(
        _lines("{0.hours} ({0.room})", "{0.title}", _BY), day="{}"
    ),
    "day / hours title, room / organized by": _blocks(
        _lines("{0.hours} {0.title}{comma}{0.room}", _BY), day="{}"
    ),
}
LAYOUTS = {
    **{
        f"{marks}, {arrangement}": _table(marks, arrangement)
        for marks, arrangement in product(TABLES, ARRANGEMENTS)
    },
    **{
        f"{marks}, {' | '.join(order)}": _table_in_order(marks, order)
        for marks, order in product(TABLES, ORDERS)
    },
    **BLOCKS,
    **LABELLED_DAYS,
    **UNLABELLED,
    **NUMBERED,
}


def cases(layout: str) -> Iterator[Case]:
    """Side events in that layout: six languages, all forms of days and hours."""
    for language, (days, hours) in product(LANGUAGES, DAY_AND_HOUR_FORMS):
        body = LAYOUTS[layout](_events(language, days, hours))
        text = masthead(language) + f"{HEADINGS[language]}\n\n{body}\n"
        name = f"{language}, days: {days}, hours: {hours}"
        yield Case(name, text, _facts(language, has_year="year" in days))


def _events(language: str, days: str, hours: str) -> list[Event]:
    return [
        Event(
            language=language,
            day=day_in_form(language, day, days),
            hours=printed_hours(language, start, end, hours),
            room=room,
            title=title,
            organizer_names=organizers,
        )
        for (day, start, end), (title, organizers, room) in zip(
            TIMES, EVENTS[language], strict=True
        )
    ]


def _facts(language: str, *, has_year: bool) -> dict[str, object]:
    events = [
        {
            "date": day.isoformat(),
            "start": f"{start}:00",
            "end": f"{end}:00",
            "room": room,
            "title": title,
            "organizers": organizers,
        }
        for (day, start, end), (title, organizers, room) in zip(
            TIMES, EVENTS[language], strict=True
        )
    ]
    return masthead_facts(language) | {
        "kind": "side_events",
        "title": HEADINGS[language],
        "side_events": events,
        "problems": [] if has_year else ["day_of_meeting_year"],
    }
