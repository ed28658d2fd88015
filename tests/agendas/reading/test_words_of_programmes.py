"""What stands in programmes beside hours and titles: rooms, halves, who speaks."""

import pytest

from agendas.reading import read_text


@pytest.mark.parametrize("room", ["(Room 5)", "– Room 5", "– *Room 5*", ", Room 5"])
def test_rooms_behind_titles_are_rooms(room):
    text = f"Schedule\n\nMonday 5 May 2031\n\n10:00–11:30 – Lamps {room}\n"

    [sitting] = read_text(text).organization_of_work

    assert (sitting.room, sitting.entries[0].title) == ("Room 5", "Lamps")


def test_words_in_brackets_that_are_no_room_stay():
    text = "Schedule\n\nMonday 5 May 2031\n\n10:00–11:30 – Lamps (second part)\n"

    [sitting] = read_text(text).organization_of_work

    assert (sitting.room, sitting.entries[0].title) == (None, "Lamps (second part)")


HALVES = {
    "en": ("Programme of work", "Monday, 5 May 2031", "Morning – 1st meeting")
    + ("Afternoon – 2nd meeting", "Item 1. Opening", "Item 2. Lamps"),
    "fr": ("Programme de travail", "Lundi 5 mai 2031", "Matin – 1re séance")
    + ("Après-midi – 2e séance", "Point 1. Ouverture", "Point 2. Lampes"),
    "zh": ("会议安排", "5月5日星期一", "上午 第1次会议", "下午 第2次会议")
    + ("项目1. 会议开幕", "项目2. 灯"),
}


@pytest.mark.parametrize("language", HALVES)
def test_the_half_of_the_day_stands_before_the_name_of_its_sitting(language):
    heading, day, morning, afternoon, opening, lamps = HALVES[language]
    text = f"{heading}\n\n{day}\n{morning}\n{opening}\n{afternoon}\n{lamps}\n"

    sittings = read_text(text).organization_of_work

    items = [[entry.item for entry in sitting.entries] for sitting in sittings]
    assert items == [["1"], ["2"]]


def test_counted_speakers_are_no_entries():
    text = "Programme\n\nMonday 5 May 2031\n\n10:00–11:30\tLamps\n"
    text += "\tSpeaker 1: Mr. A. Faro\n\tSpeaker 2: Ms. B. Phare\n"

    reading = read_text(text)

    [sitting] = reading.organization_of_work
    assert [entry.title for entry in sitting.entries] == ["Lamps"]
    assert len(reading.problems) == 2


def test_the_heading_may_say_the_year_of_the_days():
    text = "Organization of work (5 to 7 May 2031)\n\nMonday, 5 May\n\n"
    text += "10:00–13:00 Item 1. Lamps\n"

    [sitting] = read_text(text).organization_of_work

    assert f"{sitting.date}" == "2031-05-05"


def test_the_title_of_a_programme_is_no_part_of_the_name_of_its_body():
    text = "PROGRAMME OF THE INTERNATIONAL CONFERENCE ON LAMPS\n"
    text += "Riga, 5–6 May 2031\n\nMonday 5 May 2031\n10:00–13:00\tLamps\n"

    reading = read_text(text)

    assert reading.agendas[0].body == "INTERNATIONAL CONFERENCE ON LAMPS"
    assert reading.title == "PROGRAMME OF THE INTERNATIONAL CONFERENCE ON LAMPS"


def test_whom_to_ask_is_no_title_of_a_side_event():
    event = "Date: {} May 2031\nTime: 1.15–2.45 p.m.\nVenue: Room XII\nTitle: {}\n"
    event += "Organizers: Malta; Union of Lamps\nContact: faro@example.org\n\n"
    text = f"Side events\n\n{event.format(5, 'Lamps')}{event.format(6, 'Keys')}"

    reading = read_text(text)

    events = [(f"{each.date}", each.title) for each in reading.side_events]
    assert events == [("2031-05-05", "Lamps"), ("2031-05-06", "Keys")]


def test_noon_of_spanish_america_is_an_hour():
    text = "Programa de trabajo\n\nLunes 5 de mayo de 2031\n\n"
    text += "9:00 a.m.-12:00 m. Lámparas\n2:00-5:00 p.m. Llaves\n"

    morning, _afternoon = read_text(text).organization_of_work

    assert (f"{morning.time_from}", f"{morning.time_to}") == ("09:00:00", "12:00:00")


@pytest.mark.parametrize(
    ("heading", "day", "first", "second"),
    [
        (
            "Programme",
            "Monday, 5 May 2031",
            "Visit of all delegations to the tower and its LAMPS AND BELLS.",
            "Leaflets of the keepers.",
        ),
        (
            "Programme",
            "Lundi 5 mai 2031",
            "Visite de toutes les délégations au phare, DE SES LAMPES ET CLOCHES.",
            "Brochures des gardiens.",
        ),
        (
            "Programa",
            "Lunes, 5 de mayo de 2031",
            "Visita de todas las delegaciones al faro, SUS LUCES Y CAMPANAS:",
            "Folletos de los guardas.",
        ),
    ],
)
def test_a_stop_between_two_lines_of_a_title_stays(heading, day, first, second):
    text = f"{heading}\n\n{day}\n\n10:00–12:00\n{first}\n{second}\n"

    [sitting] = read_text(text).organization_of_work

    assert [entry.title for entry in sitting.entries] == [
        f"{first} {second.rstrip('.')}"
    ]


@pytest.mark.parametrize(
    ("heading", "day", "name", "entry"),
    [
        ("Programme", "Monday, 5 May 2031", "Fifth meeting – Talks of keepers", "Fog"),
        ("Programme", "Lundi 5 mai 2031", "5e séance – Débat des gardiens", "Brume"),
        ("Programa", "Lunes, 5 de mayo de 2031", "5ª sesión – Diálogo", "Niebla"),
        ("Программа", "5 мая 2031 года", "5-е заседание – Диалог", "Туман"),
        ("会议日程", "2031年5月5日", "第5次会议 – 守护者对话会", "海上的雾"),
        ("برنامج العمل", "5 أيار/مايو 2031", "الجلسة الخامسة – حوار الحراس", "الضباب"),
    ],
)
def test_what_stands_behind_the_name_of_a_sitting_is_held(heading, day, name, entry):
    text = f"{heading}\n\n{day}\n\n10:00–12:00\n{name}\n{entry}\n"
    counted = text.replace(name, name.partition(" –")[0])

    assert titles_of(text) == [name, entry]
    assert titles_of(counted) == [entry]


def titles_of(text: str) -> list[str]:
    sittings = read_text(text).organization_of_work
    return [entry.title for sitting in sittings for entry in sitting.entries]


@pytest.mark.parametrize(
    ("heading", "day", "columns"),
    [
        ("Programme of work", "5 May 2031", "TIME | ACTIVITIES | RESPONSIBLE PERSONS"),
        ("Programme de travail", "5 mai 2031", "HEURES | ACTIVITES | RESPONSABLES"),
        ("Programa de trabajo", "5 de mayo de 2031", "HORA | ACTIVIDAD | ENCARGADOS"),
    ],
)
def test_a_column_of_those_in_charge_holds_no_sittings(heading, day, columns):
    rows = "08:30-09:00 | Lamps | Keepers\n09:00-10:00 | Buoys | Pilots\n"

    reading = read_text(f"{heading}\n\n{day}\n{columns}\n{rows}")

    assert [
        (sitting.track, [entry.title for entry in sitting.entries])
        for sitting in reading.organization_of_work
    ] == [(None, ["Lamps"]), (None, ["Buoys"])]
    assert {"Keepers", "Pilots"} <= {each.text for each in reading.problems}


def test_what_a_meeting_leads_to_is_no_name_of_a_sitting():
    text = "Programme\n\n5 May 2031\n\n10:00–11:00: Summary of meeting outcomes\n\n"

    assert titles_of(f"{text}Transport\n") == ["Summary of meeting outcomes"]
