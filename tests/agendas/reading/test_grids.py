"""Programmes laid out as grids of days and hours, between bars, tabs, tags, spaces."""

import datetime as dt

import pytest

from agendas.reading import read_file, read_text
from tests.agendas.reading.checks import lost_lines
from tests.agendas.reading.layouts.spaced_tables import set_in_columns
from tests.agendas.reading.test_pdf_tables import pdf_of

DAYS = [dt.date(2031, 5, day) for day in (12, 13, 14)]
HALVES = ((dt.time(10), dt.time(13)), (dt.time(15), dt.time(18)))


class Words:
    """The words of one language: what heads a programme, its days, what is held."""

    def __init__(self, *words: str) -> None:
        self.date, *rest = words
        self.halves, self.hours = rest[0:2], rest[2:4]
        self.days, self.morning, self.afternoon = rest[4:7], rest[7:10], rest[10:13]
        self.head = rest[13]


WORDS = {
    "en": Words(
        *("Date", "Morning", "Afternoon", "10 a.m.–1 p.m.", "3–6 p.m."),
        *("Monday, 12 May", "Tuesday, 13 May", "Wednesday, 14 May"),
        *("Opening of the session", "Lamps", "Report of the committee"),
        *("Election of officers", "Fog signals and bells", "Closure"),
        "Committee on Lamps\nTwelfth session\nGeneva, 12–14 May 2031\n\n"
        "Organization of work",
    ),
    "fr": Words(
        *("Date", "Matin", "Après-midi", "10 heures-13 heures", "15 heures-18 heures"),
        *("Lundi 12 mai", "Mardi 13 mai", "Mercredi 14 mai"),
        *("Ouverture de la session", "Lampes", "Rapport du comité"),
        *("Élection du Bureau", "Cloches et cornes de brume", "Clôture"),
        "Comité des lampes\nDouzième session\nGenève, 12-14 mai 2031\n\n"
        "Organisation des travaux",
    ),
    "es": Words(
        *("Fecha", "Mañana", "Tarde", "10.00 a 13.00 horas", "15.00 a 18.00 horas"),
        *("Lunes 12 de mayo", "Martes 13 de mayo", "Miércoles 14 de mayo"),
        *("Apertura del período de sesiones", "Lámparas", "Informe del comité"),
        *("Elección de la Mesa", "Campanas y señales de niebla", "Clausura"),
        "Comité de Lámparas\n12º período de sesiones\n"
        "Ginebra, 12 a 14 de mayo de 2031\n\nOrganización de los trabajos",
    ),
    "ru": Words(
        *("Дата", "Утро", "Вторая половина дня", "10.00–13.00", "15.00–18.00"),
        *("Понедельник, 12 мая", "Вторник, 13 мая", "Среда, 14 мая"),
        *("Открытие сессии", "Лампы", "Доклад комитета"),
        *("Выборы должностных лиц", "Колокола и туманные сигналы", "Закрытие"),
        "Комитет по лампам\nДвенадцатая сессия\nЖенева, 12–14 мая 2031 года\n\n"
        "Организация работы",
    ),
    "zh": Words(
        *("日期", "上午", "下午", "上午10时至下午1时", "下午3时至6时"),
        *("5月12日星期一", "5月13日星期二", "5月14日星期三"),
        *("会议开幕", "灯具", "委员会报告"),
        *("选举主席团成员", "雾号和钟", "会议闭幕"),
        "灯具委员会\n第十二届会议\n2031年5月12日至14日，日内瓦\n\n工作安排",
    ),
    "ar": Words(
        *("التاريخ", "صباحا", "بعد الظهر", "10/00–13/00", "15/00–18/00"),
        *("الاثنين، 12 أيار/مايو", "الثلاثاء، 13 أيار/مايو", "الأربعاء، 14 أيار/مايو"),
        *("افتتاح الدورة", "المصابيح", "تقرير اللجنة"),
        *("انتخاب أعضاء المكتب", "الأجراس وإشارات الضباب", "اختتام الدورة"),
        "لجنة المصابيح\nالدورة الثانية عشرة\nجنيف، 12-14 أيار/مايو 2031\n\nتنظيم العمل",
    ),
}


def by_days(words: Words, head: str, tops: list[str]) -> list[list[str]]:
    """A row for each day, its halves beside each other."""
    rows = zip(words.days, words.morning, words.afternoon, strict=True)
    return [[head, *tops], *map(list, rows)]


def by_times(words: Words, times: list[str]) -> list[list[str]]:
    """A column for each day, its halves below each other."""
    held = (words.morning, words.afternoon)
    rows = ([time, *titles] for time, titles in zip(times, held, strict=True))
    return [["", *words.days], *rows]


def in_cells(words: Words) -> list[list[str]]:
    """A column for each day, the hours inside its cells."""
    held = zip(words.hours, (words.morning, words.afternoon), strict=True)
    return [words.days, *([f"{time} {t}" for t in titles] for time, titles in held)]


# Each grid, and whether its hours are printed.
GRIDS = {
    "halves": (lambda w: by_days(w, w.date, w.halves), False),
    "halves, no head over days": (lambda w: by_days(w, "", w.halves), False),
    "hours": (lambda w: by_days(w, w.date, w.hours), True),
    "days over halves": (lambda w: by_times(w, w.halves), False),
    "days over hours": (lambda w: by_times(w, w.hours), True),
    "days alone": (lambda w: [w.days, w.morning, w.afternoon], False),
    "hours in the cells": (in_cells, True),
}


def in_bars(rows: list[list[str]]) -> str:
    bars = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([bars[0], "|" + "---|" * len(rows[0]), *bars[1:]])


def in_tabs(rows: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in rows)


def in_tags(rows: list[list[str]]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def in_spaces(rows: list[list[str]]) -> str:
    return set_in_columns(rows, widest=60)


def in_wrapped_cells(rows: list[list[str]]) -> str:
    return set_in_columns(rows, widest=20, blank=True)


LAYOUTS = [in_bars, in_tabs, in_tags, in_spaces, in_wrapped_cells]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("language", WORDS)
def test_each_cell_of_a_grid_is_held_on_its_day_at_its_hours(language, grid, layout):
    words = WORDS[language]
    rows, has_hours = GRIDS[grid]
    text = f"{words.head}\n\n{layout(rows(words))}\n"
    expected = set()
    for half, titles in zip(HALVES, (words.morning, words.afternoon), strict=True):
        hours = half if has_hours else (None, None)
        expected |= {(day, *hours, t) for day, t in zip(DAYS, titles, strict=True)}

    sittings = read_text(text).organization_of_work

    assert {
        (sitting.date, sitting.time_from, sitting.time_to, entry.title)
        for sitting in sittings
        for entry in sitting.entries
    } == expected
    assert lost_lines(text) == []


def test_a_table_in_spaces_of_which_the_page_leaves_doubt_is_not_guessed():
    words = WORDS["en"]
    text = f"""{words.head}

Date              Morning           Afternoon
Monday, 12 May    Opening           Election
                  Bells             Lamps
Tuesday, 13 May   Mirrors of the    Lenses of the islands
harbour and of the islands
"""

    reading = read_text(text)

    assert "Mirrors of the harbour" not in str(reading.organization_of_work)
    assert lost_lines(text) == []


# With cells drawn, with lines between the rows, and where only places tell the columns.
STYLES = {
    "borders": "td {border: 0.5pt solid black}",
    "rules": "td {border-bottom: 0.5pt solid black}",
    "nothing": "td {padding: 2pt 6pt; vertical-align: top}",
}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("grid", ["days over hours", "days alone", "halves"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_on_a_page_is_held_on_another_day(language, grid, style):
    words = WORDS[language]
    rows, has_hours = GRIDS[grid]
    page = in_tags(rows(words))
    pdf = pdf_of(words.head.split("\n"), page, STYLES[style], language)

    sittings = read_file("grid.pdf", pdf).organization_of_work

    titles = (*words.morning, *words.afternoon)
    assert {
        (sitting.date, entry.title) for sitting in sittings for entry in sitting.entries
    } == set(zip(DAYS * 2, titles, strict=True))
    assert has_hours == any(sitting.time_from for sitting in sittings)


def test_the_times_of_a_grid_may_have_no_cell_over_them():
    words = WORDS["en"]
    [_, *days], *rows = by_times(words, words.hours)
    text = f"{words.head}\n\n{in_tabs([days, *rows])}\n"

    sittings = read_text(text).organization_of_work

    assert [(each.date, each.time_from) for each in sittings] == [
        (day, half[0]) for day in DAYS for half in HALVES
    ]


def test_a_row_with_more_cells_than_a_grid_has_days_is_reported():
    words = WORDS["en"]
    rows = [words.days, ["Plenary", *words.morning], ["Group", *words.afternoon]]
    text = f"{words.head}\n\n{in_tabs(rows)}\n"

    reading = read_text(text)

    assert reading.organization_of_work == []
    assert lost_lines(text) == []


WEEKS = ["First week", "Week 2", "Première semaine", "Primera semana", "Первая неделя"]
WEEKS += ["第一周", "الأسبوع الأول", "Date"]


@pytest.mark.parametrize("week", WEEKS)
def test_a_grid_of_hours_beside_days_needs_no_heading(week):
    text = (
        f"Meetings of the Board\n\n{week} | 10:00-13:00 | 13:00-15:00 | 15:00-18:00 |\n"
    )
    text += (
        "---|---|---|---|\n9.3.2032 | Lamps | | Oil |\n10.3.2032 | Wicks | Cans | |\n"
    )

    reading = read_text(text)

    assert reading.kind == "programme"
    assert [
        (s.date.day, s.time_from.hour, s.entries[0].title)
        for s in reading.organization_of_work
    ] == [(9, 10, "Lamps"), (9, 15, "Oil"), (10, 10, "Wicks"), (10, 13, "Cans")]


def test_items_in_brackets_part_what_a_cell_of_a_grid_holds():
    text = "Timetable\n\nDate | 10 a.m.-1 p.m. | 3-6 p.m. |\n---|---|---|\n"
    text += "9 March 2032 | Opening - Election of a Chair (Item 1) - Adoption of the"
    text += " agenda (Item 2) - Lamps (Item 3) | Oil - and wicks (Item 4) |\n"

    morning, afternoon = read_text(text).organization_of_work

    assert [(e.item, e.title) for e in morning.entries] == [
        ("1", "Opening - Election of a Chair"),
        *[("2", "Adoption of the agenda"), ("3", "Lamps")],
    ]
    assert [(e.item, e.title) for e in afternoon.entries] == [("4", "Oil - and wicks")]
