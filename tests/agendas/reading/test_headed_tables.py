"""Tables that no heading announces: those of meetings, and those that are none."""

import pytest

from agendas.reading import read_text
from agendas.reading.times.certainty import is_status, status_of

NONE = {
    "a conference day by day": """\
| Date | Event |
|---|---|
| 3 June 2031 | Opening ceremony |
| 4 June 2031 | Plenary session |
| 5 June 2031 | Closing session |
""",
    "steps before a meeting": """\
| Date | Activity |
|---|---|
| 3–7 June 2031 | Deadline for papers of the board |
| 9–12 June 2031 | Committee on Lamps |
| 15–16 June 2031 | Registration closes |
""",
    "Russian steps before a meeting": """\
| Дата | Событие |
|---|---|
| 3–7 июня 2031 г. | Прием заявок на семинар |
| 9–13 июня 2031 г. | Рассмотрение заявок комитетом |
""",
    "papers": """\
| Document | Date | Body |
|---|---|---|
| Report of the Committee | 3 June 2031 | Committee on Lamps |
| Report of the Board | 5 June 2031 | Board on Buoys |
""",
    "terms": """\
| Member | Term | Body |
|---|---|---|
| A. Keeper | 1 January 2031 – 31 December 2033 | Committee on Lamps |
| B. Pilot | 1 January 2031 – 31 December 2032 | Board on Buoys |
""",
    "posts": """\
| Post | Organ | Closing date |
|---|---|---|
| Secretary of the Committee on Lamps | Secretariat | 3 June 2031 |
| Clerk of the Board on Buoys | Secretariat | 5 June 2031 |
""",
    "hours": """\
| Meeting | Date | Place |
|---|---|---|
| Committee on Lamps | 3 June 2031, 10:00–13:00 | Vienna |
| Committee on Buoys | 4 June 2031, 15:00–18:00 | Vienna |
""",
    "years without days": """\
| Body | 2030 | 2031 |
|---|---|---|
| Committee on Lamps | 30 | 45 |
| Committee on Buoys | 20 | 25 |
""",
}


@pytest.mark.parametrize("name", NONE)
def test_other_tables_with_days_are_no_meetings(name):
    assert read_text(NONE[name]).meetings == []


def test_two_rows_under_heads_of_columns_are_enough():
    text = """\
| Session | Date | Venue |
|---|---|---|
| Committee on Lamps, third session | 3–7 June 2031 | Vienna |
| Committee on Buoys, first session | Not yet scheduled | Oslo |
"""

    found = read_text(text).meetings

    assert [(each.ordinal, each.place, each.status) for each in found] == [
        (3, "Vienna", "confirmed"),
        (1, "Oslo", "tbc"),
    ]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Not yet scheduled", "tbc"),
        ("new dates to be announced", "tbc"),
        ("date non fixée", "tbc"),
        ("sous réserve de confirmation", "tbc"),
        ("سيتم الإعلان عنها لاحقا", "tbc"),
        ("لم يحدد بعد", "tbc"),
        ("postponed until further notice", "postponed"),
        ("reportée à une date ultérieure", "postponed"),
        ("postergada", "postponed"),
        ("已取消", "cancelled"),
    ],
)
def test_words_of_a_status_are_known(words, status):
    assert is_status(words)
    assert status_of(words) == status


def test_a_country_stands_behind_its_city():
    text = """\
Calendar of meetings 2031

| Event | Dates | City | Country |
|---|---|---|---|
| Committee on Lamps | 3–7 June | Vienna | Austria |
| Committee on Buoys | 10–14 June | | Norway |
"""

    found = read_text(text).meetings

    assert [each.place for each in found] == ["Vienna, Austria", "Norway"]


@pytest.mark.parametrize(
    "heading",
    [
        "Calendario de sesiones ordinarias 2031",
        "Agenda des réunions 2031",
        "Календарь событий 2031",
        "2031年会议预告",
    ],
)
def test_headings_of_lists_are_known_by_their_words(heading):
    rows = ["Board on Buoys: 3 March", "Board on Fog: 5 May", "Board on Ice: 7 July"]

    reading = read_text("\n".join([heading, "", *rows]))

    assert (reading.title, len(reading.meetings)) == (heading, 3)


def test_a_heading_of_one_session_opens_no_list_of_sessions():
    text = (
        "PROGRAMA DEL 12º PERÍODO DE SESIONES\n\n1. Apertura (Roma, 3 de mayo de 2031)"
    )

    assert read_text(text).meetings == []


LABELS = {
    "side events": """\
Title: Lamps for all ports
Date: 3–4 June 2031
Time: 13:00–14:00
Venue: Room IX
Organizers: Malta

Title: Forum on buoys for all
Date: 5–6 June 2031
Time: 13:00–14:00
Venue: Room IX
Organizers: Peru
""",
    "one meeting": """\
Seminar on Lamps
Date: 3–5 June 2031
Venue: Vienna
Registration deadline: 1 May 2031
""",
    "papers": """\
Report on lamps
Date: 3–5 June 2031

Report on buoys
Date: 9–11 June 2031
""",
}


@pytest.mark.parametrize("name", LABELS)
def test_other_lines_with_labels_are_no_list_of_meetings(name):
    assert read_text(LABELS[name]).meetings == []


def test_two_titles_without_letters_are_read_as_they_stand():
    text = """\
Calendar of meetings 2031

| Meeting | Title | Dates |
|---|---|---|
| 12345 | 67890 | 3–7 June |
| Board on Lamps | 67890 | 9–12 June |
"""

    assert f"{read_text(text).meetings[-1].start}" == "2031-06-09"


@pytest.mark.parametrize(
    ("heading", "head", "days"),
    [
        ("灯塔合作组织2034年会议计划", "序号\t会议名称\t时间\t地点", "4月15日至17日"),
        ("灯塔合作组织2034年会议日历", "序号\t会议名称\t时间\t地点", "4月15日至17日"),
        (
            "План заседаний на 2034 год",
            "№ п/п\tНаименование заседания\tВремя\tМесто",
            "15–17 апреля",
        ),
        (
            "رزنامة اجتماعات عام 2034",
            "الرقم\tاسم الاجتماع\tالوقت\tالمكان",
            "15-17 نيسان/أبريل",
        ),
    ],
)
def test_a_numbered_list_of_meetings_is_no_timetable(heading, head, days):
    text = f"{heading}\n\n{head}\n1\tABC 7\t{days}\tGeneva\n2\tABC 8\t{days}\tRome\n"

    reading = read_text(text)

    assert (reading.kind, reading.organization_of_work) == ("calendar", [])
    assert [(each.title, each.place) for each in reading.meetings] == [
        ("ABC 7", "Geneva"),
        ("ABC 8", "Rome"),
    ]
    assert {f"{each.start} {each.end}" for each in reading.meetings} == {
        "2034-04-15 2034-04-17"
    }
    assert read_text(text.split("\n\n", 1)[1]).organization_of_work == []
