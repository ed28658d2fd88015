"""What is the name of a room, and what only begins as one."""

import pytest

from agendas.reading import read_text
from agendas.reading.bodies.rooms import is_room, may_be_room, room_at_end
from agendas.reading.side_events.organizers import event_in_line


@pytest.mark.parametrize(
    "room",
    [
        "Boardroom D",
        "Conference Room 3",
        "RED ROOM",
        "Assembly Hall - 4th floor",
        "Trusteeship Council Chamber",
        "Economic and Social Council Chamber",
        "Conference Room 3, Vienna International Centre",
        "Salle XIX",
        "Salle de conférence 11",
        "Salle des Pas Perdus",
        "Salle de l’Iran",
        "Rooms 5 & 6, level 3, Centre",
        "Salles III et IV",
        "Salle verte",
        "Sala B (edificio A)",
        "Sala Lago Kariba",
        "Espace A1",
        "Espacio 3",
        "Sala de Asambleas",
        "Зал XXVI",
        "Зал заседаний № 2",
        "Думский зал",
        "第十九号会议厅",
        "多瑙河厅",
        "大礼堂",
        "A2会议室",
        "القاعة السابعة والعشرون",
        "قاعة اللؤلؤة",
        "القاعة 5",
    ],
)
def test_a_noun_with_a_name_or_a_number_is_a_room(room):
    assert is_room(room)


@pytest.mark.parametrize(
    "words",
    [
        "Room",
        "Room for improvement",
        "Rooms 3 and lamps",
        "Hall of fame",
        "Room XIX Opening",
        "Opening Room XIX",
        "Committee B Room XIX",
        "Salle comble",
        "Salle III Phares en mer",
        "Sala de espera",
        "Sala XVIII Otros Sala VII",
        "Зал",
        "Зал ожидания и маяки",
        "会议室",
        "第1会议室 主席团会议",
        "القاعة 5 العواصف الرملية",
        "M2",
        "International Chamber of Commerce",
        "外交部办公厅",
    ],
)
def test_words_that_go_on_or_say_no_more_than_the_noun_are_no_room(words):
    assert not is_room(words)


@pytest.mark.parametrize(
    "sign",
    ["Hémicycle", "Auditorium", "M2", "MBR-A", "CR 4", "online", "En ligne", "线上"],
)
def test_the_sign_of_a_room_stands_for_it_at_side_events(sign):
    assert may_be_room(sign)


@pytest.mark.parametrize(
    ("text", "rooms", "titles"),
    [
        (
            "Programme of work\n\nMonday, 5 May 2031\n"
            "10 a.m.–1 p.m., Boardroom D\nOpening\n",
            ["Boardroom D"],
            ["Opening"],
        ),
        (
            "Programme de travail\n\nLundi 5 mai 2031\n"
            "10 heures-13 heures, Salle de conférence 2\nOuverture\n",
            ["Salle de conférence 2"],
            ["Ouverture"],
        ),
        (
            "Programa de trabajo\n\nLunes 5 de mayo de 2031\n"
            "10.00 a 13.00 horas, Sala Lago Kariba\nApertura\n",
            ["Sala Lago Kariba"],
            ["Apertura"],
        ),
        (
            "Программа работы\n\n5 мая 2031 года\n"
            "10:00–13:00, Зал заседаний № 2\nОткрытие\n",
            ["Зал заседаний № 2"],
            ["Открытие"],
        ),
        (
            "工作安排\n\n2031年5月5日\n10:00–13:00，第二会议厅\n会议开幕\n",
            ["第二会议厅"],
            ["会议开幕"],
        ),
        (
            "تنظيم الأعمال\n\n5 أيار/مايو 2031\n"
            "10:00-13:00، القاعة السابعة\nافتتاح الدورة\n",
            ["القاعة السابعة"],
            ["افتتاح الدورة"],
        ),
    ],
)
def test_a_room_behind_the_hours_is_where_the_sitting_is(text, rooms, titles):
    sittings = read_text(text).organization_of_work

    assert [sitting.room for sitting in sittings] == rooms
    assert [sitting.entries[0].title for sitting in sittings] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Side events\n\nMonday, 5 May 2031\n\n"
            "1–2 p.m. Room for improvement: lamps at sea\n"
            "2–3 p.m. Hall of fame, lamps and buoys\n",
            [
                "Room for improvement: lamps at sea",
                "Hall of fame, lamps and buoys",
            ],
        ),
        (
            "Manifestations parallèles\n\nLundi 5 mai 2031\n\n"
            "13 h-14 h Salle comble : les phares\n",
            ["Salle comble : les phares"],
        ),
        (
            "Actos paralelos\n\nLunes 5 de mayo de 2031\n\n"
            "13.00 a 14.00 horas Sala de espera: los faros\n",
            ["Sala de espera: los faros"],
        ),
        (
            "Параллельные мероприятия\n\n5 мая 2031 года\n\n"
            "13:00–14:00 Зал ожидания: маяки\n",
            ["Зал ожидания: маяки"],
        ),
    ],
)
def test_a_title_that_begins_with_the_noun_is_whole(text, titles):
    events = read_text(text).side_events

    assert [(event.room, event.title) for event in events] == [
        (None, title) for title in titles
    ]


def test_a_room_between_the_sentences_of_one_line_is_numbered():
    line = "LENSES AND MIRRORS Organized by Malta. Conference Room M2 Words"
    text = "LENSES AND MIRRORS Organized by Malta in a meeting room with lamps"

    assert event_in_line(line)[2] == "Conference Room M2"
    assert event_in_line(text)[2] is None


def test_a_text_below_the_hours_is_no_title():
    words = "The event shows how lamps are kept " + "by those who keep them " * 6
    text = f"Side events\n\nMonday, 5 May 2031\n\n1–2 p.m., Miro Hall\n\n{words}all.\n"

    reading = read_text(text)

    assert reading.side_events == []
    assert [problem.line for problem in reading.problems] == [5, 7]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Committee of the Whole Committee Room 2",
            ("Committee of the Whole", "Committee Room 2"),
        ),
        ("Conference Room C", ("Conference Room C", None)),
        ("Board Room 4", ("Board Room 4", None)),
    ],
)
def test_a_room_at_the_end_leaves_other_words(text, found):
    assert room_at_end(text) == found


@pytest.mark.parametrize(
    ("text", "room"),
    [
        ("Joint session (Neuer Saal, 2nd floor)", "Neuer Saal, 2nd floor"),
        ("Séance commune (Neuer Saal, 2e étage)", "Neuer Saal, 2e étage"),
        ("Sesión conjunta (Neuer Saal, segundo piso)", "Neuer Saal, segundo piso"),
        ("Общее заседание (Neuer Saal, 2-й этаж)", "Neuer Saal, 2-й этаж"),
        ("Lamps and lenses, Conference Room 3", "Conference Room 3"),
    ],
)
def test_the_room_behind_a_point_under_hours_is_where_it_is(text, room):
    reading = read_text(
        f"Programme\n\nMonday, 5 May 2031\n\n09:00 – 10:15\n\n• {text}\n"
        "\n10:30 – 11:15\n\n• Buoys\n"
    )

    assert [
        (sitting.room, entry.title)
        for sitting in reading.organization_of_work
        for entry in sitting.entries
    ] == [(room, text.replace(room, "").strip(" ,()")), (None, "Buoys")]


def test_a_meeting_room_below_the_last_title_of_a_day_is_no_sitting():
    reading = read_text(
        "Programme\n\nWednesday, 21 May 2031\n\n14:00\nSub-Committee on Lamps*\n"
        "Main meeting room, House of Harbours\n\nThursday, 22 May 2031\n\n"
        "10:00\nPanel on Fog\nMain meeting room, House of Harbours\n"
    )

    assert [
        (each.room, [entry.title for entry in each.entries])
        for each in reading.organization_of_work
    ] == [
        ("Main meeting room, House of Harbours", ["Sub-Committee on Lamps"]),
        ("Main meeting room, House of Harbours", ["Panel on Fog"]),
    ]
