"""Lists of the sessions of a body, each counted on a line above its days and place."""

import datetime as dt

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

ENGLISH = """\
Sessions of the Board on Buoys

Session
Place and date

1st
Valletta, Malta, 25 June-3 July 2011
2nd
Geneva, 28 September-7 October 2012
3rd
Valletta, Malta, 19-28 October 2013
"""
FRENCH = """\
Sessions

3e session
Ville des Phares, 19-28 octobre 2013
2e session
Genève, 28 septembre-7 octobre 2012
1re session
Ville des Phares, 25 juin-3 juillet 2011
"""
SPANISH = """\
Primer período de sesiones
25 de junio a 3 de julio de 2011
La Valeta
Segundo período de sesiones
28 de septiembre a 7 de octubre de 2012
Ginebra
Tercer período de sesiones
19 a 28 de octubre de 2013
La Valeta
"""
RUSSIAN = """\
1-я сессия
Валлетта, 25 июня – 3 июля 2011 года

2-я сессия
Женева, 28 сентября – 7 октября 2012 года

3-я сессия
Валлетта, 19–28 октября 2013 года
"""
CHINESE = """\
第1届
马耳他瓦莱塔,2011年6月25日至7月3日
第2届
瑞士日内瓦,2012年9月28日至10月7日
第3届
马耳他瓦莱塔,2013年10月19日至28日
"""
ARABIC = """\
الدورة الأولى
فاليتا، 25 حزيران/يونيه - 3 تموز/يوليه 2011
الدورة الثانية
جنيف، 28 أيلول/سبتمبر - 7 تشرين الأول/أكتوبر 2012
الدورة الثالثة
فاليتا، 19 - 28 تشرين الأول/أكتوبر 2013
"""
DAYS = {
    1: ("2011-06-25", "2011-07-03"),
    2: ("2012-09-28", "2012-10-07"),
    3: ("2013-10-19", "2013-10-28"),
}


@pytest.mark.parametrize(
    ("text", "titles", "places"),
    [
        (
            ENGLISH,
            [f"Board on Buoys {each}" for each in ("1st", "2nd", "3rd")],
            ["Valletta, Malta", "Geneva"],
        ),
        (
            FRENCH,
            ["3e session", "2e session", "1re session"],
            ["Ville des Phares", "Genève"],
        ),
        (
            SPANISH,
            [f"{each} período de sesiones" for each in ("Primer", "Segundo", "Tercer")],
            ["La Valeta", "Ginebra"],
        ),
        (RUSSIAN, [f"{n}-я сессия" for n in (1, 2, 3)], ["Валлетта", "Женева"]),
        (CHINESE, ["第1届", "第2届", "第3届"], ["马耳他瓦莱塔", "瑞士日内瓦"]),
        (
            ARABIC,
            ["الدورة الأولى", "الدورة الثانية", "الدورة الثالثة"],
            ["فاليتا", "جنيف"],
        ),
    ],
    ids=["en", "fr", "es", "ru", "zh", "ar"],
)
def test_sessions_are_counted_above_their_days_and_place(text, titles, places):
    meetings = read_text(text).meetings

    assert [each.title for each in meetings] == titles
    assert [each.place for each in meetings] == [places[0], places[1], places[0]]
    assert {each.ordinal: (f"{each.start}", f"{each.end}") for each in meetings} == DAYS


SHORT = """\
First session
Valletta, 3-7 March 2031
Second session
Geneva, 5-9 May 2032
Third session
Valletta, 1-5 June 2033
"""


@pytest.mark.parametrize(
    "change",
    [
        ("Second", "Fourth"),  # the counts do not go on
        ("2032", "2022"),  # nor do the days
        ("Second session", "Lamps"),
        (" session", " report"),
        ("-", "; "),  # single days are those of sittings
        (" 20", ", 10 a.m.-1 p.m., 20"),
        ("Valletta", "Inspection of the lamps of all ports and harbours"),
    ],
)
def test_what_only_looks_so_is_no_list_of_sessions(change):
    reading = read_text(SHORT)
    other = read_text(SHORT.replace(*change))

    assert [each.ordinal for each in reading.meetings] == [1, 2, 3]
    assert other.meetings == []
    assert other.problems


BODIES = """\
Organes de la Ligue des phares

COMITÉ DES LAMPES (CL-7)

Sessions

1re

Rome (Italie), 8 - 12 septembre 2031

2e

Rome (Italie), 13 - 17 avril 2032

3e

Rome (Italie), 22 - 26 février 2033

Mandat:

Donner de la lumière aux ports.

COMITÉ DES BOUÉES (CB-9)

Pays hôte: Malte

Sessions:

1re

La Valette, 4-8 octobre 2031

2e

La Valette, 16-19 octobre 2032

3e

La Valette, 9-13 décembre 2033
"""


def test_a_body_named_above_a_second_list_is_in_its_titles():
    reading = read_text(BODIES)

    assert [agenda.body for agenda in reading.agendas] == ["COMITÉ DES LAMPES (CL-7)"]
    assert [each.title for each in reading.meetings] == [
        *("1re", "2e", "3e"),
        *(f"COMITÉ DES BOUÉES (CB-9) {each}" for each in ("1re", "2e", "3e")),
    ]
    assert "COMITÉ DES BOUÉES (CB-9)" not in [each.text for each in reading.problems]
    assert lost_lines(BODIES) == []


def test_other_meetings_below_are_not_lost():
    others = "Board on Lamps\nRome, 4-8 May 2031\nKeepers\nLima, 3-7 March 2032\n"

    reading = read_text(f"Past sessions\n\n{SHORT}{others}")

    assert [each.title for each in reading.meetings] == [
        "First session",
        "Second session",
        "Third session",
        "Board on Lamps",
        "Keepers",
    ]


TABLE = """\
| Session | Place and date |
|---|---|
| 1st | Valletta, Malta, 25 June-3 July 2011 |
| 2nd | Geneva, 28 September-7 October 2012 |
| 3rd | Valletta, Malta, 19-28 October 2013 |
"""


def test_sessions_are_counted_in_the_first_cell_of_a_row():
    meetings = read_text(f"Manual of the Board on Buoys\n\n{TABLE}").meetings

    assert [each.title for each in meetings] == ["1st", "2nd", "3rd"]
    assert [each.place for each in meetings] == [
        "Valletta, Malta",
        "Geneva",
        "Valletta, Malta",
    ]
    assert {each.ordinal: (f"{each.start}", f"{each.end}") for each in meetings} == DAYS


def test_special_sessions_stand_between_with_a_count_of_their_own():
    text = f"{SHORT}First special session\nLima, 3-7 October 2033\n"
    text += "Fourth session\nGeneva, 4-8 May 2034\n"

    meetings = read_text(text).meetings

    assert [each.ordinal for each in meetings] == [1, 2, 3, 1, 4]
    assert meetings[3].title == "First special session"


# The body, "previous sessions", then counts, days and places of four sessions.
OF_ONE_BODY = {
    "en": (
        "Lamp Commission",
        "Previous sessions",
        ["32nd session", "Thirty-first session", "30th Session"],
        ["29 November - 10 December 2031", "2-13 November 2029", "12-23 May 2027"],
        ["Rome, Italy", "Lima, Peru", "Kingston"],
    ),
    "fr": (
        "Commission des lampes",
        "Sessions précédentes",
        ["32e session", "Trente et unième session", "30ème session"],
        ["29 novembre - 10 décembre 2031", "2-13 novembre 2029", "12-23 mai 2027"],
        ["Rome, Italie", "Lima, Pérou", "Kingston"],
    ),
    "es": (
        "Comisión de Lámparas",
        "Períodos de sesiones anteriores",
        ["32.º período de sesiones", "Trigésimo primer período de sesiones"]
        + ["30.ª reunión"],
        ["29 de noviembre - 10 de diciembre de 2031", "2-13 de noviembre de 2029"]
        + ["12-23 de mayo de 2027"],
        ["Roma, Italia", "Lima, Perú", "Kingston"],
    ),
    "ru": (
        "Комиссия по лампам",
        "Предыдущие сессии",
        ["32-я сессия", "Тридцать первая сессия", "30-я сессия"],
        ["29 ноября - 10 декабря 2031 года", "2-13 ноября 2029 года"]
        + ["12-23 мая 2027 г."],
        ["Рим, Италия", "Лима, Перу", "Кингстон"],
    ),
    "zh": (
        "灯具委员会",
        "上届会议",
        ["第三十二届会议", "第三十一届会议", "第30届会议"],
        ["2031年11月29日-12月10日", "2029年11月2-13日", "2027年5月12日至23日"],
        ["罗马", "秘鲁利马", "金斯敦"],
    ),
    "ar": (
        "لجنة المصابيح",
        "الدورات السابقة",
        ["الدورة الثانية والثلاثون", "الدورة الحادية والثلاثون", "الدورة الثلاثون"],
        ["29 تشرين الثاني/نوفمبر - 10 كانون الأول/ديسمبر 2031"]
        + ["2-13 تشرين الثاني/نوفمبر 2029", "12-23 أيار/مايو 2027"],
        ["روما، إيطاليا", "ليما، بيرو", "كينغستون"],
    ),
}
SESSION_DAYS = [
    (dt.date(2031, 11, 29), dt.date(2031, 12, 10)),
    (dt.date(2029, 11, 2), dt.date(2029, 11, 13)),
    (dt.date(2027, 5, 12), dt.date(2027, 5, 23)),
]
LINES_OF_SESSIONS = {
    "commas": "{count}, {days}, {place}",
    "place first": "{count}, {place}, {days}",
    "bars": "| {count} | {days} | {place} |",
    "tabs": "{count}\t{place}\t{days}",
    "slashes": "{count} / {days} / {place}",
    "bracket": "{count} ({place}, {days})",
    "colon": "{count}: {place}, {days}",
    "dashes": "{count} – {days} – {place}",
    "lines": "{count}\n{days}\n{place}",
}


# On lines of its own, one before the heading is the masthead.
PLACED = [
    (layout, above)
    for layout in LINES_OF_SESSIONS
    for above in ("nothing", "heading", "one before the heading")
    if (layout, above) != ("lines", "one before the heading")
]


@pytest.mark.parametrize(("layout", "above"), PLACED)
@pytest.mark.parametrize("language", OF_ONE_BODY)
def test_the_sessions_of_one_body_are_a_list_in_each_layout(language, layout, above):
    body, heading, counts, days, places = OF_ONE_BODY[language]
    form = LINES_OF_SESSIONS[layout]
    rows = [
        form.format(count=count, days=when, place=place)
        for count, when, place in zip(counts, days, places, strict=True)
    ]
    if above == "heading":
        rows = [heading, "", *rows]
    elif above == "one before the heading":
        rows = [body, "", rows[0], "", heading, "", *rows[1:]]
    text = "\n".join(rows)

    reading = read_text(text)

    assert [(each.title, each.start, each.end) for each in reading.meetings] == [
        (count, *span) for count, span in zip(counts, SESSION_DAYS, strict=True)
    ]
    assert [each.place for each in reading.meetings] == places
    assert [each.ordinal for each in reading.meetings] == [32, 31, 30]
    assert {agenda.body for agenda in reading.agendas} <= {None, body}
    assert lost_lines(text) == []


@pytest.mark.parametrize(
    ("session", "number"),
    [
        ("الدورة (45)", 45),
        ("الدورة العادية (160)", 160),
        ("الدورة الـ 45", 45),
        ("الدورة غير العادية رقم (7)", 7),
        ("الدورة (٤٥)", 45),
    ],
)
@pytest.mark.parametrize(
    ("of", "body"),
    [
        ("لمجلس وزراء المنارات", "مجلس وزراء المنارات"),
        ("للمكتب التنفيذي لمجلس المنارات", "المكتب التنفيذي لمجلس المنارات"),
        ("للجنة المصابيح", "لجنة المصابيح"),
        (None, "مجلس وزراء المنارات"),
    ],
)
def test_arabic_sessions_counted_in_figures(session, number, of, body):
    head = f"{session} {of}" if of else f"{body}\n{session}"
    text = f"{head}\nتونس، 3-4 مايو 2033\n\nمشروع جدول أعمال\n\n"
    text += "1- افتتاح الدورة\n2- المصابيح\n"

    reading = read_text(text)

    [agenda] = reading.agendas
    assert (agenda.body, agenda.ordinal, agenda.unit) == (body, number, "session")
    assert len(agenda.items) == 2
    assert lost_lines(text) == []
