"""What stands on one line with hours: a title, a room, or a note on the hours."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.tables.tracks import organ_and_time

PROGRAMME = {
    "en": "Programme of work\n\nMonday, 5 May 2031\n",
    "fr": "Programme de travail\n\nLundi 5 mai 2031\n",
    "es": "Programa de trabajo\n\nLunes 5 de mayo de 2031\n",
    "ru": "Программа работы\n\nПонедельник, 5 мая 2031 года\n",
    "zh": "工作安排\n\n2031年5月5日星期一\n",
    "ar": "تنظيم الأعمال\n\nالاثنين، 5 أيار/مايو 2031\n",
}
NOON = (dt.time(10), dt.time(13))
EVENING = (dt.time(15), dt.time(18))


def sittings_of(text: str) -> list[tuple]:
    """Hours and titles of the sittings in a text."""
    return [
        (each.time_from, each.time_to, [entry.title for entry in each.entries])
        for each in read_text(text).organization_of_work
    ]


def unread(text: str) -> list[tuple[int, str]]:
    return [(each.line, each.text) for each in read_text(text).problems]


@pytest.mark.parametrize(
    ("language", "lines", "titles"),
    [
        (
            "en",
            "10 a.m.–1 p.m., Opening of the session\n3–6 p.m.; Lamps and buoys\n",
            ["Opening of the session", "Lamps and buoys"],
        ),
        (
            "fr",
            "10 heures-13 heures, Ouverture\n15 heures-18 heures ; Phares\n",
            ["Ouverture", "Phares"],
        ),
        (
            "es",
            "10.00 a 13.00 horas, Apertura\n15.00 a 18.00 horas; Faros\n",
            ["Apertura", "Faros"],
        ),
        (
            "ru",
            "10:00–13:00, Открытие сессии\n15:00–18:00; Маяки\n",
            ["Открытие сессии", "Маяки"],
        ),
        (
            "zh",
            "10:00–13:00，会议开幕\n15:00–18:00；灯塔\n",
            ["会议开幕", "灯塔"],
        ),
        (
            "ar",
            "10:00-13:00، افتتاح الدورة\n15:00-18:00؛ المنارات\n",
            ["افتتاح الدورة", "المنارات"],
        ),
    ],
)
def test_words_behind_a_comma_are_the_title(language, lines, titles):
    found = sittings_of(PROGRAMME[language] + lines)

    assert found == [(*NOON, [titles[0]]), (*EVENING, [titles[1]])]


@pytest.mark.parametrize(
    ("language", "line", "title", "note"),
    [
        (
            "en",
            "3–6 p.m. or later, if required: Lamps",
            "Lamps",
            "or later, if required",
        ),
        ("fr", "15 heures-18 heures ou plus tard : Phares", "Phares", "ou plus tard"),
        ("es", "15.00 a 18.00 horas o más tarde: Faros", "Faros", "o más tarde"),
        ("ru", "15:00–18:00 или позднее: Маяки", "Маяки", "или позднее"),
        ("zh", "15:00–18:00，如有必要：灯塔", "灯塔", "如有必要"),
        ("ar", "15:00-18:00 أو بعد ذلك: المنارات", "المنارات", "أو بعد ذلك"),
    ],
)
def test_a_note_on_the_hours_is_no_title_and_is_reported(language, line, title, note):
    text = PROGRAMME[language] + line

    assert sittings_of(text) == [(*EVENING, [title])]
    assert (4, note) in unread(text)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("3–6 p.m., Tentative schedule of lamps", "Tentative schedule of lamps"),
        ("3–6 p.m., Question time", "Question time"),
        ("15:00–18:00，提问时间", "提问时间"),
    ],
)
def test_a_title_that_begins_as_a_note_does_is_whole(line, title):
    assert sittings_of(PROGRAMME["en"] + line) == [(*EVENING, [title])]


def test_a_side_event_behind_a_note_on_its_hours_is_kept():
    text = (
        "Side events\n\nMonday, 5 May 2031\n\n1–2 p.m., Fog\n2–3 p.m. or later: Lamps\n"
    )

    events = read_text(text).side_events

    assert [(each.start.hour, each.title) for each in events] == [
        (13, "Fog"),
        (14, "Lamps"),
    ]
    assert unread(text) == [(6, "or later")]


def test_words_in_the_column_of_the_hours_are_a_room_or_reported():
    text = PROGRAMME["en"] + (
        "Time | Item | Title\n"
        "10 a.m.–1 p.m., Conference Room 2 | 1 | Opening\n"
        "3–6 p.m., in two groups | 2 | Lamps\n"
    )

    assert sittings_of(text) == [(*NOON, ["Opening"]), (*EVENING, ["Lamps"])]
    assert [each.room for each in read_text(text).organization_of_work] == [
        "Conference Room 2",
        None,
    ]
    assert unread(text) == [(6, "in two groups")]


def test_words_behind_hours_in_a_table_without_headings_are_the_title():
    text = PROGRAMME["en"] + (
        "10 a.m.–1 p.m. | Opening\n3–6 p.m., Lamps | Ms. A. Faro\n6–7 p.m. | Fog\n"
    )

    assert [found[2][0] for found in sittings_of(text)] == ["Opening", "Lamps", "Fog"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "10 a.m. (Item 3)"),
        ("fr", "10 h 30 (Point 3)"),
        ("es", "10.30 horas (Tema 3)"),
        ("ru", "10:30 (Пункт 3)"),
        ("zh", "上午10时（项目3）"),
        ("ar", "10:30 (البند 3)"),
    ],
)
def test_a_time_before_an_item_in_brackets_is_no_title(language, line):
    text = PROGRAMME[language] + line

    assert sittings_of(text) == []
    assert 4 in [number for number, _ in unread(text)]


def test_hours_that_stand_on_one_another_are_of_nobody():
    rows = "9–10 a.m.\n10–11 a.m.\n11 a.m.–1 p.m.\nLamps\nLenses\n\n3–6 p.m.\nTowers\n"

    text = PROGRAMME["en"] + rows

    assert sittings_of(text) == [(*EVENING, ["Towers"])]
    assert [line for line, _ in unread(text)] == [4, 5, 6, 7, 8]


@pytest.mark.parametrize(
    "note",
    ["Geneva time", "heure de Genève", "hora local", "местное время", "当地时间"],
)
def test_a_note_on_the_hours_on_its_own_line_is_reported(note):
    text = f"{PROGRAMME['en']}10 a.m.–1 p.m.\n{note}\nLamps\n3–6 p.m.\nTowers\n"

    assert sittings_of(text) == [(*NOON, ["Lamps"]), (*EVENING, ["Towers"])]
    assert unread(text) == [(5, note)]


def test_each_room_at_the_same_hours_has_a_sitting_of_its_own():
    rows = "10 a.m.–1 p.m.\nNorthern lamps - Room A\nSouthern lamps - Room B\n"

    found = read_text(PROGRAMME["en"] + rows).organization_of_work

    assert [(each.room, each.entries[0].title) for each in found] == [
        ("Room A", "Northern lamps"),
        ("Room B", "Southern lamps"),
    ]


def test_a_line_with_other_hours_in_brackets_is_reported():
    rows = "3–6 p.m.\nTowers\nLamp makers (2–4 p.m.)\n"

    text = PROGRAMME["en"] + rows

    assert sittings_of(text) == [(*EVENING, ["Towers"])]
    assert unread(text) == [(6, "Lamp makers (2–4 p.m.)")]


def test_a_title_whose_bracket_is_open_goes_on():
    rows = "3–6 p.m.\nReport of the keeper (given by the\nSecretary of Lamps)\n"

    assert sittings_of(PROGRAMME["en"] + rows) == [
        (*EVENING, ["Report of the keeper (given by the Secretary of Lamps)"])
    ]


@pytest.mark.parametrize(
    ("line", "name", "room"),
    [
        (
            "Committee of the Whole: 3–6 p.m., Room C",
            "Committee of the Whole",
            "Room C",
        ),
        ("Drafting Committee (3–6 p.m.)", "Drafting Committee", None),
        ("Commission I, 15 heures-18 heures", "Commission I", None),
        ("Пленарное заседание, 15.00–18.00", "Пленарное заседание", None),
        ("第一委员会:下午3时至6时", "第一委员会", None),
        ("اللجنة الأولى: 15:00-18:00", "اللجنة الأولى", None),
    ],
)
def test_the_hours_of_a_body_stand_behind_its_name(line, name, room):
    found = organ_and_time(line)

    assert (found.name, found.room) == (name, room)
    assert f"{found.band.start}–{found.band.end}" == "15:00:00–18:00:00"


@pytest.mark.parametrize(
    "line",
    [
        "Working group on lamps met 3–6 p.m. daily",
        "Plenary: 11 a.m. and 3 p.m.",
        "Commission report, 5 May 2031",
        "Lamps: 3–6 p.m.",
    ],
)
def test_other_words_with_hours_are_no_body(line):
    assert organ_and_time(line) is None


SIGNS_AHEAD = """\
h. 8.30–10.00 Faros
h. 10.00 Boyas
H 14.30 - 16.00
Lámparas
"""
SIGNS_IN_CELLS = """\
| h. 8.30–10.00 | Faros |
| h. 10.00 | Boyas |
| H 14.30 - 16.00 | Lámparas |
"""


@pytest.mark.parametrize("rows", [SIGNS_AHEAD, SIGNS_IN_CELLS])
def test_the_sign_of_hours_goes_before_them(rows):
    text = PROGRAMME["es"] + rows

    assert sittings_of(text) == [
        (dt.time(8, 30), dt.time(10), ["Faros"]),
        (dt.time(10), None, ["Boyas"]),
        (dt.time(14, 30), dt.time(16), ["Lámparas"]),
    ]
    assert unread(text) == []


def test_a_letter_before_a_number_is_no_sign_of_hours():
    text = "Agenda\n\n1. Money\n\nh. 10.00 for lamps\n\n2. Closing\n"

    assert "h. 10.00 for lamps" in str(read_text(text))


NOTED_HALVES = {
    "en": ("Morning (10.00–13.00)", "Afternoon (15.00–18.00, to go on if needed)"),
    "fr": ("Matin (10.00-13.00)", "Après-midi (15.00-18.00, à prolonger au besoin)"),
    "es": ("Mañana (10.00-13.00)", "Tarde (15.00-18.00, con prórroga si hace falta)"),
    "ru": ("Утро (10.00–13.00)", "После обеда (15.00–18.00, с возможным продлением)"),
    "zh": ("上午(10:00-13:00)", "下午(15:00-18:00,必要时继续)"),
    "ar": ("الصباح (10.00-13.00)", "بعد الظهر (15.00-18.00، مع التمديد عند الحاجة)"),
}


@pytest.mark.parametrize("language", NOTED_HALVES)
def test_a_note_in_the_bracket_of_the_hours_is_reported(language):
    morning, afternoon = NOTED_HALVES[language]
    text = f"{PROGRAMME[language]}\n{morning}\n\nLamps\n\n{afternoon}\n\nBuoys\n"

    assert sittings_of(text) == [(*NOON, ["Lamps"]), (*EVENING, ["Buoys"])]
    [(number, note)] = unread(text)
    assert (number, f" {note}" in afternoon or f",{note}" in afternoon) == (9, True)


def test_hours_of_a_half_that_cannot_be_read_end_those_before():
    morning, _ = NOTED_HALVES["en"]
    afternoon = "Afternoon (15.00–18.00 or as the Chair decides; see below)"
    text = f"{PROGRAMME['en']}\n{morning}\n\nLamps\n\n{afternoon}\n\nBuoys\n"

    assert sittings_of(text) == [(*NOON, ["Lamps"])]
    assert unread(text) == [(9, afternoon), (11, "Buoys")]


def test_the_sign_of_hours_may_be_a_capital():
    text = PROGRAMME["fr"] + "09H00 : Phares\n12H30 : Bouées\n14H à 15H : Lampes\n"

    assert sittings_of(text) == [
        (dt.time(9), None, ["Phares"]),
        (dt.time(12, 30), None, ["Bouées"]),
        (dt.time(14), dt.time(15), ["Lampes"]),
    ]
    assert unread(text) == []


@pytest.mark.parametrize(
    ("heading", "day", "line", "title"),
    [
        ("Programme", "Monday, 5 May 2031", "From 8.30 Registration", "Registration"),
        ("Programme", "Monday, 5 May 2031", "As of 8:30: Registration")
        + ("Registration",),
        ("Programme", "Lundi 5 mai 2031", "A partir de 8.30 Inscription")
        + ("Inscription",),
        ("Programme", "Lundi 5 mai 2031", "Dès 8 h 30 : Inscription", "Inscription"),
        ("Programa de trabajo", "Lunes 5 de mayo de 2031")
        + ("A partir de las 8.30 horas Inscripción", "Inscripción"),
        ("Программа", "Понедельник, 5 мая 2031 года", "С 8:30 Регистрация")
        + ("Регистрация",),
        ("日程", "2031年5月5日（星期一）", "8:30起 注册", "注册"),
        ("日程", "2031年5月5日（星期一）", "从8:30开始 注册", "注册"),
        ("برنامج العمل", "الاثنين، 5 أيار/مايو 2031", "من الساعة 8:30 التسجيل")
        + ("التسجيل",),
        ("برنامج العمل", "الاثنين، 5 أيار/مايو 2031")
        + ("ابتداء من الساعة 8:30 صباحا التسجيل", "التسجيل"),
    ],
)
def test_hours_from_which_something_goes_on_are_its_start(heading, day, line, title):
    reading = read_text(f"{heading}\n\n{day}\n\n{line}\n\n10.00–13.00 Lamps\n")

    first, _second = reading.organization_of_work
    assert (f"{first.time_from}", first.time_to) == ("08:30:00", None)
    assert [entry.title for entry in first.entries] == [title]


def test_a_figure_alone_is_of_no_half_where_hours_say_theirs():
    reading = read_text(
        "Programme\n\nMonday, 5 May 2031\n\n10 a.m.–1 p.m. Lamps\n\nFrom 8.30 Supper\n"
    )

    assert len(reading.organization_of_work) == 1
    assert [problem.text for problem in reading.problems] == ["From 8.30 Supper"]


def test_an_arabic_half_of_the_day_is_of_the_hour_and_not_of_the_title():
    reading = read_text(
        "برنامج العمل\n\nالاثنين، 5 أيار/مايو 2031\n\n08:30 صباحا التسجيل\n\n"
        "02:30 مساء المصابيح\n"
    )

    assert [
        (f"{sitting.time_from:%H:%M}", [entry.title for entry in sitting.entries])
        for sitting in reading.organization_of_work
    ] == [("08:30", ["التسجيل"]), ("14:30", ["المصابيح"])]
