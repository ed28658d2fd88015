"""Lists of meetings whose rows have days and places, and no title of their own."""

import pytest

from agendas.reading import read_text


def meetings(text):
    """The meetings of a text, each as its title, days and place."""
    return [
        (each.title, f"{each.start}", f"{each.end}", each.place)
        for each in read_text(text).meetings
    ]


BODIES = """\
Calendar of meetings 2031

Working Group on Lamps
3–7 June 2031, Vienna
1–5 December 2031, Geneva

Committee on Lighthouses
14–25 April 2031, Geneva
"""
BODIES_FOUND = [
    ("Working Group on Lamps", "2031-06-03", "2031-06-07", "Vienna"),
    ("Working Group on Lamps", "2031-12-01", "2031-12-05", "Geneva"),
    ("Committee on Lighthouses", "2031-04-14", "2031-04-25", "Geneva"),
]
UNHEADED = """\
Grupo de Trabajo sobre Lámparas
- 3 a 7 de junio de 2031, Viena
- 1 a 5 de diciembre de 2031, Ginebra
Comité de Faros
- 14 a 25 de abril de 2031, Ginebra
"""
UNHEADED_FOUND = [
    ("Grupo de Trabajo sobre Lámparas", "2031-06-03", "2031-06-07", "Viena"),
    ("Grupo de Trabajo sobre Lámparas", "2031-12-01", "2031-12-05", "Ginebra"),
    ("Comité de Faros", "2031-04-14", "2031-04-25", "Ginebra"),
]
SESSIONS_OF = """\
Sessions of the Committee on Lighthouses

Monday 3 February 2031, Paris
Monday 9 June 2031 (by videoconference)
Wednesday 29 October 2031, Strasbourg
"""
SESSIONS_OF_FOUND = [
    ("Committee on Lighthouses", "2031-02-03", "2031-02-03", "Paris"),
    ("Committee on Lighthouses", "2031-06-09", "2031-06-09", "by videoconference"),
    ("Committee on Lighthouses", "2031-10-29", "2031-10-29", "Strasbourg"),
]
FIGURES = """\
Комиссия по маякам и буям

Сессии
2031
Рим (Италия), 03/04/2031 - 07/04/2031
2029
Осло (Норвегия), 22/10/2029 - 26/10/2029
2027
04/05/2027 - 08/05/2027
"""
FIGURES_FOUND = [
    ("Комиссия по маякам и буям", "2031-04-03", "2031-04-07", "Рим (Италия)"),
    ("Комиссия по маякам и буям", "2029-10-22", "2029-10-26", "Осло (Норвегия)"),
    ("Комиссия по маякам и буям", "2027-05-04", "2027-05-08", None),
]
CHINESE = """\
灯塔委员会
会议
2031年4月9日至20日，罗马
2030年4月8日至19日，日内瓦
2029年4月14日至25日，日内瓦
"""
CHINESE_FOUND = [
    ("灯塔委员会", "2031-04-09", "2031-04-20", "罗马"),
    ("灯塔委员会", "2030-04-08", "2030-04-19", "日内瓦"),
    ("灯塔委员会", "2029-04-14", "2029-04-25", "日内瓦"),
]
ARABIC = """\
هيئة المنارات والعوامات

Commission on Lights and Buoys

الدورات السابقة
Rome (Italy), 20/09/2031 - 24/09/2031
(Malta), 18/10/2029 - 22/10/2029
Oslo (Norway), 02/10/2027 - 06/10/2027
"""
ARABIC_FOUND = [
    ("هيئة المنارات والعوامات", "2031-09-20", "2031-09-24", "Rome (Italy)"),
    ("هيئة المنارات والعوامات", "2029-10-18", "2029-10-22", "Malta"),
    ("هيئة المنارات والعوامات", "2027-10-02", "2027-10-06", "Oslo (Norway)"),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (BODIES, BODIES_FOUND),
        (UNHEADED, UNHEADED_FOUND),
        (SESSIONS_OF, SESSIONS_OF_FOUND),
        (FIGURES, FIGURES_FOUND),
        (CHINESE, CHINESE_FOUND),
        (ARABIC, ARABIC_FOUND),
    ],
    ids=["bodies", "unheaded", "sessions of", "figures", "Chinese", "Arabic"],
)
def test_rows_without_titles_have_that_of_the_body_named_above(text, found):
    assert meetings(text) == found


UNNAMED = """\
Calendar and documents

Monday 3 February 2031, Paris
 Summary of decisions taken on 3 February 2031

Friday 28 March 2031, Geneva (cancelled)
Wednesday 29 October 2031, Strasbourg (37th Session)
"""


def test_rows_without_titles_are_reported_where_no_body_is_named():
    reading = read_text(UNNAMED)

    assert [(each.title, each.place, each.status) for each in reading.meetings] == [
        ("", "Paris", "confirmed"),
        ("", "Geneva", "cancelled"),
        ("", "Strasbourg", "confirmed"),
    ]
    assert [(each.line, each.code) for each in reading.problems] == [
        (1, "not_understood"),
        (3, "days_without_meeting"),
        (4, "not_understood"),
        (6, "days_without_meeting"),
        (7, "days_without_meeting"),
        (7, "not_understood"),
    ]


def test_rows_of_places_alone_under_a_heading_of_meetings_are_reported():
    text = """\
Regional seminars

Lima (Peru): 3–5 March 2031
Quito (Ecuador): 10–14 March 2031
Rome (Italy): 24–28 March 2031
"""

    reading = read_text(text)

    assert [each.title for each in reading.meetings] == ["", "", ""]
    assert [each.line for each in reading.problems] == [1, 3, 4, 5]


NONE = {
    "news": """\
Press conferences

Geneva, 3 March 2031
New lamps on the quay
Paris, 7 April 2031
Buoys found
Rome, 9 May 2031
Fog is back
""",
    "no body and no word of meetings": """\
Ports of call

3–7 June 2031, Vienna
1–5 December 2031, Geneva
10–12 December 2031, Rome
""",
    "exhibitions": """\
Exhibitions of the Conference Centre

3–7 June 2031, Vienna
9–11 June 2031, Rome
20–24 June 2031, Paris
""",
    "letters": """\
Council of the Ports

Vienna, 3 June 2031
Rome, 9 June 2031
Paris, 20 June 2031
""",
    "two bodies": """\
Working Group on Lamps
Committee on Lighthouses
Visits

3–7 June 2031, Vienna
1–5 December 2031, Geneva
10–12 December 2031, Rome
""",
}


@pytest.mark.parametrize("name", NONE)
def test_other_days_at_places_are_no_meetings(name):
    assert read_text(NONE[name]).meetings == []


@pytest.mark.parametrize(
    ("printed", "start"),
    [
        ("05/06/2031 - 07/06/2031", "2031-06-05"),
        ("05/06/2031", "2031-06-05"),
    ],
)
def test_figures_are_read_as_the_other_days_of_a_document_are(printed, start):
    text = f"Calendar of meetings\n\nBoard on Buoys, {printed}, Rome\n"
    text += "Board on Lamps, 22/05/2031 - 25/05/2031, Rome\n"

    assert f"{read_text(text).meetings[0].start}" == start


def test_figures_in_both_orders_stay_unread():
    text = "Calendar of meetings\n\nBoard on Buoys, 05/06/2031, Rome\n"
    text += "Board on Lamps, 22/05/2031, Rome\nBoard on Fog, 05/22/2031, Rome\n"

    assert "2031-06-05" not in [f"{each.start}" for each in read_text(text).meetings]


def test_rows_above_the_first_name_are_of_nobody():
    text = "Upcoming sessions\n\n• 28 June to 16 July 2031, Vienna\n\n"
    text += "Board on Buoys\n\n• 28 September to 2 October 2031, Vienna\n\n"
    text += "• 25-29 January 2032, Rome (falls on a holiday) (tentative)\n\n"
    text += "Committee on Fog\n\n• 22-26 March 2032, Rome\n"

    reading = read_text(text)

    assert [(each.title, f"{each.start}") for each in reading.meetings] == [
        ("Board on Buoys", "2031-09-28"),
        ("Board on Buoys", "2032-01-25"),
        ("Committee on Fog", "2032-03-22"),
    ]
    assert "28 June to 16 July 2031" in " ".join(p.text for p in reading.problems)
    assert [each.place for each in reading.meetings] == ["Vienna", "Rome", "Rome"]
    assert reading.meetings[1].status == "tentative"
