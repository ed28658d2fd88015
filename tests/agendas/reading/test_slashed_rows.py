"""Lists of meetings whose cells slashes part, under the heading of two years."""

import datetime as dt

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

# Heading of two years, heads of columns, organizer, rows without and days with a year.
TWO_YEARS = {
    "en": (
        "Indicative calendar of main UNEP/MAP meetings in the biennium 2031-2032",
        "Organizer / Meeting / Date / Venue",
        "Secretariat",
        [
            ("85th meeting of the Bureau", "30-31 January", "Athens, Greece"),
            ("Committee on Fog, third session", "18 April", "Rome"),
            ("Workshop on buoys", "28 June - 2 July", "Copenhagen, Denmark"),
        ],
        "{} 2031",
    ),
    "fr": (
        "Calendrier indicatif des principales réunions de l’exercice 2031-2032",
        "Organisateur / Réunion / Date / Lieu",
        "Secrétariat",
        [
            ("85e réunion du Bureau", "30-31 janvier", "Athènes, Grèce"),
            ("Comité du brouillard, troisième session", "18 avril", "Rome"),
            ("Atelier sur les bouées", "28 juin - 2 juillet", "Copenhague, Danemark"),
        ],
        "{} 2031",
    ),
    "es": (
        "Calendario indicativo de las principales reuniones del bienio 2031-2032",
        "Organizador / Reunión / Fecha / Lugar",
        "Secretaría",
        [
            ("85ª reunión de la Mesa", "30-31 de enero", "Atenas, Grecia"),
            ("Comité de Niebla, tercera reunión", "18 de abril", "Roma"),
            ("Taller sobre boyas", "28 de junio - 2 de julio", "Copenhague, Dinamarca"),
        ],
        "{} de 2031",
    ),
    "ru": (
        "Предварительное расписание основных совещаний на 2031-2032 годы",
        "Организатор / Совещание / Дата / Место",
        "Секретариат",
        [
            ("85-е совещание Бюро", "30-31 января", "Афины, Греция"),
            ("Комитет по туману, третья сессия", "18 апреля", "Рим"),
            ("Семинар по буям", "28 июня - 2 июля", "Копенгаген, Дания"),
        ],
        "{} 2031 года",
    ),
    "zh": (
        "2031-2032两年期主要会议日历",
        "主办方 / 会议 / 日期 / 地点",
        "秘书处",
        [
            ("主席团第85次会议", "1月30-31日", "希腊雅典"),
            ("雾委员会第三届会议", "4月18日", "罗马"),
            ("浮标讲习班", "6月28日至7月2日", "丹麦哥本哈根"),
        ],
        "2031年{}",
    ),
    "ar": (
        "جدول الاجتماعات الرئيسية لفترة السنتين 2031-2032",
        "المنظم / الاجتماع / التاريخ / المكان",
        "الأمانة",
        [
            ("الاجتماع الخامس والثمانون للمكتب", "30-31 يناير", "أثينا، اليونان"),
            ("لجنة الضباب، الدورة الثالثة", "18 أبريل", "روما"),
            ("حلقة عمل بشأن العوامات", "28 يونيه - 2 يوليه", "كوبنهاغن، الدانمرك"),
        ],
        "{} 2031",
    ),
}
DAYS = [
    (dt.date(2031, 1, 30), dt.date(2031, 1, 31)),
    (dt.date(2031, 4, 18), dt.date(2031, 4, 18)),
    (dt.date(2031, 6, 28), dt.date(2031, 7, 2)),
]


@pytest.mark.parametrize("language", TWO_YEARS)
def test_rows_under_two_years_have_days_of_neither(language):
    heading, heads, organizer, rows, _ = TWO_YEARS[language]
    lines = [" / ".join([organizer, *row]) for row in rows]
    text = "\n".join([heading, "", heads, *lines])

    reading = read_text(text)

    assert reading.kind == "calendar"
    assert [(each.title, each.start, each.place) for each in reading.meetings] == [
        (title, None, place) for title, _, place in rows
    ]
    missing = {p.line for p in reading.problems if p.code == "year_is_missing"}
    assert missing == {4, 5, 6}
    assert lost_lines(text) == []


@pytest.mark.parametrize("language", TWO_YEARS)
def test_rows_of_slashes_need_no_heads_where_all_have_days_in_one_place(language):
    heading, _, _, rows, form = TWO_YEARS[language]
    lines = [" / ".join([title, form.format(d), place]) for title, d, place in rows]
    text = "\n".join([heading, "", *lines])

    found = read_text(text).meetings

    assert [(each.title, each.start, each.end, each.place) for each in found] == [
        (title, *days, place)
        for (title, _, place), days in zip(rows, DAYS, strict=True)
    ]


@pytest.mark.parametrize("language", TWO_YEARS)
def test_a_year_over_rows_of_bars_is_that_of_their_days(language):
    heading, heads, organizer, rows, _ = TWO_YEARS[language]
    lines = [heads.replace("/", "|"), "2031"]
    lines += [" | ".join([organizer, *row]) for row in rows]

    found = read_text("\n".join([heading, "", *lines])).meetings

    assert [(each.title, each.start, each.end, each.place) for each in found] == [
        (title, *days, place)
        for (title, _, place), days in zip(rows, DAYS, strict=True)
    ]


@pytest.mark.parametrize("language", TWO_YEARS)
def test_blocks_of_a_title_days_and_a_place_begin_with_the_title(language):
    heading, _, _, rows, form = TWO_YEARS[language]
    blocks = ["\n".join([title, form.format(d), place]) for title, d, place in rows]

    found = read_text("\n\n".join([heading, *blocks])).meetings

    assert [(each.title, each.start, each.end, each.place) for each in found] == [
        (title, *days, place)
        for (title, _, place), days in zip(rows, DAYS, strict=True)
    ]


def test_the_slash_of_an_empty_first_cell_is_of_no_fact():
    text = "/ LB/GC/20/1/Add.1\n\nLamp Board\n\n/ Distr.: General\n24 January 2031\n"
    text += "Twentieth session\nOslo, 4–8 April 2031\n\nProvisional agenda\n\n"
    text += "1. Opening\n2. Lamps\n3. Closing\n"

    reading = read_text(text)

    assert lost_lines(text) == []
    assert reading.symbol == "LB/GC/20/1/Add.1"
    assert reading.distribution == "General"


def test_slashes_behind_the_numbers_of_items_are_no_part_of_titles():
    text = "Question(s): / All / Oslo, 4-8 April 2031\nSource: / Bureau\n\n"
    text += "Draft agenda\n\n# / Agenda items\n1.  / Opening of the meeting\n"
    text += "1.1  Approval of the agenda\n2.  / Lamps and/or buoys\n3.  / Closing\n"

    reading = read_text(text)

    assert lost_lines(text) == []
    assert [(each.number, each.title) for each in reading.agendas[0].items] == [
        ("1", "Opening of the meeting"),
        ("1.1", "Approval of the agenda"),
        ("2", "Lamps and/or buoys"),
        ("3", "Closing"),
    ]
    assert reading.dates.start == dt.date(2031, 4, 4)
    assert reading.place.city == "Oslo"
