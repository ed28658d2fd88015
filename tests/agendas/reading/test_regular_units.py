"""Lists of meetings in units of as many lines, and in columns one below the other."""

import pytest

from agendas.reading import read_text

BLOCKS = """\
Upcoming events of the Lighthouse Network

Regional workshop on lamps
Nairobi, Kenya
3–5 March 2031

Expert meeting on buoys
House of the Keepers
10–14 March 2031

Seminar on ports
Lima, Peru
24–28 March 2031 (postponed)
"""
BLOCKS_FOUND = [
    ("Regional workshop on lamps", "2031-03-03", "2031-03-05", "Nairobi, Kenya"),
    ("Expert meeting on buoys", "2031-03-10", "2031-03-14", "House of the Keepers"),
    ("Seminar on ports", "2031-03-24", "2031-03-28", "Lima, Peru"),
]
UNHEADED = """\
Atelier régional sur les lampes
3-5 mars 2031
Nairobi (Kenya)

Réunion d’experts sur les bouées
10-14 mars 2031
Genève (Suisse)

Séminaire sur les ports
24-28 mars 2031
Lima (Pérou)
"""
UNHEADED_FOUND = [
    ("Atelier régional sur les lampes", "2031-03-03", "2031-03-05", "Nairobi (Kenya)"),
    ("Réunion d’experts sur les bouées", "2031-03-10", "2031-03-14", "Genève (Suisse)"),
    ("Séminaire sur les ports", "2031-03-24", "2031-03-28", "Lima (Pérou)"),
]
PAIRS = """\
La Asamblea de los Faros se reúne en Lima.

3 a 5 de marzo de 2031:
Sesión del Comité de Lámparas

10 a 14 de marzo de 2031:
Sesión del Consejo de Boyas

24 a 28 de marzo de 2031:
Sesión de la Asamblea de Puertos
"""
PAIRS_FOUND = [
    ("Sesión del Comité de Lámparas", "2031-03-03", "2031-03-05", None),
    ("Sesión del Consejo de Boyas", "2031-03-10", "2031-03-14", None),
    ("Sesión de la Asamblea de Puertos", "2031-03-24", "2031-03-28", None),
]
DAYS_FIRST = """\
План мероприятий на 2031 год

3–5 марта
10–14 марта
24–28 марта

Совещание экспертов по лампам
Семинар по буям
Заседание Совета портов
"""
DAYS_FIRST_FOUND = [
    ("Совещание экспертов по лампам", "2031-03-03", "2031-03-05", None),
    ("Семинар по буям", "2031-03-10", "2031-03-14", None),
    ("Заседание Совета портов", "2031-03-24", "2031-03-28", None),
]
THREE_COLUMNS = """\
2031年会议日历

灯具专家会议
浮标研讨会
港口讲习班

2031年3月3日至5日
2031年3月10日至14日
2031年3月24日至28日

内罗毕
日内瓦
罗马
"""
THREE_COLUMNS_FOUND = [
    ("灯具专家会议", "2031-03-03", "2031-03-05", "内罗毕"),
    ("浮标研讨会", "2031-03-10", "2031-03-14", "日内瓦"),
    ("港口讲习班", "2031-03-24", "2031-03-28", "罗马"),
]
ARABIC = """\
رزنامة الاجتماعات 2031

اجتماع خبراء المصابيح
القاهرة
3-5 آذار/مارس 2031

ندوة العوامات
دار المنائر
10-14 آذار/مارس 2031

ورشة عمل الموانئ
تونس
24-28 آذار/مارس 2031
"""
ARABIC_FOUND = [
    ("اجتماع خبراء المصابيح", "2031-03-03", "2031-03-05", "القاهرة"),
    ("ندوة العوامات", "2031-03-10", "2031-03-14", "دار المنائر"),
    ("ورشة عمل الموانئ", "2031-03-24", "2031-03-28", "تونس"),
]
LISTS = {
    "blocks": (BLOCKS, BLOCKS_FOUND),
    "unheaded": (UNHEADED, UNHEADED_FOUND),
    "pairs": (PAIRS, PAIRS_FOUND),
    "days first": (DAYS_FIRST, DAYS_FIRST_FOUND),
    "three columns": (THREE_COLUMNS, THREE_COLUMNS_FOUND),
    "Arabic": (ARABIC, ARABIC_FOUND),
}


@pytest.mark.parametrize("name", LISTS)
def test_units_and_columns_are_meetings(name):
    text, found = LISTS[name]

    assert [
        (each.title, f"{each.start}", f"{each.end}", each.place)
        for each in read_text(text).meetings
    ] == found


def test_a_line_that_may_be_no_place_is_reported():
    text = """\
Past meetings

Second meeting
12–14 May 2030
House of the Keepers
First meeting
3–5 June 2029
Hall of Lamps
Preparatory meeting
8–9 May 2028
Hall of Lamps
"""
    reading = read_text(text)

    assert [(each.title, f"{each.start}", each.place) for each in reading.meetings] == [
        ("Second meeting", "2030-05-12", None),
        ("First meeting", "2029-06-03", None),
        ("Preparatory meeting", "2028-05-08", None),
    ]
    assert [each.text for each in reading.problems] == [
        "House of the Keepers",
        "Hall of Lamps",
        "Hall of Lamps",
    ]


@pytest.mark.parametrize(
    "text",
    [
        DAYS_FIRST.replace("Семинар по буям\n", ""),
        DAYS_FIRST.replace("Семинар по буям\n", "Семинар по буям\nСовет буёв\n"),
        THREE_COLUMNS.replace("浮标研讨会\n", ""),
        THREE_COLUMNS.replace("日内瓦\n", ""),
        DAYS_FIRST.replace("\n\nСовещание", "\nСовещание").replace(
            "Семинар по буям", ""
        ),
    ],
)
def test_columns_that_do_not_agree_are_reported(text):
    reading = read_text(text)

    assert reading.meetings == []
    reported = {each.line for each in reading.problems}
    lines = enumerate(text.splitlines(), start=1)
    unread = {n for n, line in lines if line and n not in reported}
    assert unread <= {1}


NONE = {
    "papers": """\
Report of the meeting on lamps
3–7 March 2031

Report of the meeting on buoys
10–14 March 2031

Minutes of the seminar on ports
17–21 March 2031
""",
    "sentences": """\
The meeting was opened in the house of the keepers and closed there.
3–7 March 2031

The session was opened in the house of the keepers and closed there.
10–14 March 2031

The seminar was opened in the house of the keepers and closed there.
17–21 March 2031
""",
    "terms of office": """\
A. Keeper
1 January 2031–31 December 2032

B. Pilot
1 January 2031–31 December 2032

C. Master
1 July 2031–30 June 2033
""",
    "decisions": """\
Décision adoptée à la réunion de Genève
3-7 mars 2031

Décision adoptée à la réunion de Rome
10-14 mars 2031

Décision adoptée à la réunion de Lima
17-21 mars 2031
""",
    "two names": """\
Совещание по лампам
Семинар по буям
3–7 марта 2031 года

Совещание по портам
Семинар по маякам
10–14 марта 2031 года

Совещание по докам
Семинар по кораблям
17–21 марта 2031 года
""",
}


@pytest.mark.parametrize("name", NONE)
def test_other_paragraphs_with_days_are_no_meetings(name):
    assert read_text(NONE[name]).meetings == []
