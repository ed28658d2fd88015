"""Rows of calendars: which days and which place are whose, and how certain they are."""

import datetime as dt

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines


def meetings(text: str) -> list[tuple[dt.date | None, str, str | None, str]]:
    assert lost_lines(text) == []
    return [
        (each.start, each.title, each.place, each.status)
        for each in read_text(text).meetings
    ]


BLOCKS = {
    "en": ("Meetings in 2031", "13 to 17 January", "7 and 8 April"),
    "fr": ("Réunions en 2031", "Du 13 au 17 janvier", "Les 7 et 8 avril"),
    "es": ("Reuniones en 2031", "Del 13 al 17 de enero", "Los días 7 y 8 de abril"),
    "ru": ("Заседания в 2031 году", "С 13 по 17 января", "7 и 8 апреля"),
}


@pytest.mark.parametrize("gap", ["\n", ""])
@pytest.mark.parametrize("language", BLOCKS)
def test_days_above_a_meeting_are_its_own_where_the_last_one_has_no_place(
    language, gap
):
    heading, one, two = BLOCKS[language]
    rows = [f"{one}\nLamp Board, 6th session\nOslo, Norway\n"]
    rows += [f"{two}\nLamp Board, 7th session\nRome, Italy\n"]
    rows += [f"{two}\nLamp Board, 8th session\n"]
    found = meetings(f"{heading}\n\n{gap.join(rows)}")

    assert found[:2] == [
        (dt.date(2031, 1, 13), "Lamp Board, 6th session", "Oslo, Norway", "confirmed"),
        (dt.date(2031, 4, 7), "Lamp Board, 7th session", "Rome, Italy", "confirmed"),
    ]


def test_a_dash_in_the_last_column_joins_no_rows():
    text = "Meetings in 2031\n\nSession               Date                Venue\n"
    text += "Lamp Board            13-17 January       Geneva\n"
    text += "Group on fog          To be announced     -\n"
    text += "Keepers' Conference   w/c 24 March        Oslo\n\n"
    text += "Committee on Oil      7-8 April           Rome\n"

    assert [each[:3] for each in meetings(text)] == [
        (dt.date(2031, 1, 13), "Lamp Board", "Geneva"),
        (None, "Group on fog", None),
        (dt.date(2031, 3, 24), "Keepers' Conference", "Oslo"),
        (dt.date(2031, 4, 7), "Committee on Oil", "Rome"),
    ]


def test_words_that_leave_days_open_begin_a_row():
    text = "Meetings in 2031\n\nFebruary\n2-6 Working Group on Oil Geneva\n"
    text += "to be determined Task Force on Fog Rome\n9 Lamp Board Online\n"

    assert meetings(text) == [
        (dt.date(2031, 2, 2), "Working Group on Oil", "Geneva", "confirmed"),
        (dt.date(2031, 2, 1), "Task Force on Fog", "Rome", "tbc"),
        (dt.date(2031, 2, 9), "Lamp Board", "Online", "confirmed"),
    ]


def test_a_status_behind_days_in_a_bracket_is_that_of_the_meeting():
    text = (
        "Meetings in 2031\n\nWorkshop on lamps, Nairobi, Kenya (10–12 March) POSTPONED"
    )
    text += "\nWorkshop on oil: Bangkok, Thailand, 7-9 April - CANCELLED\n"
    text += "Workshop on fog, Bonn, Germany (5-9 May)\n"

    assert meetings(text) == [
        (dt.date(2031, 3, 10), "Workshop on lamps", "Nairobi, Kenya", "postponed"),
        (dt.date(2031, 4, 7), "Workshop on oil", "Bangkok, Thailand", "cancelled"),
        (dt.date(2031, 5, 5), "Workshop on fog", "Bonn, Germany", "confirmed"),
    ]


@pytest.mark.parametrize(
    ("heading", "row", "title", "place"),
    [
        (
            "План заседаний на 2031 год",
            "24–28 марта  Совет маяков, Осло (перенесен на май)",
        )
        + ("Совет маяков", "Осло"),
        ("Meetings in 2031", "24–28 March  Lamp Board, Oslo (postponed to May)")
        + ("Lamp Board", "Oslo"),
    ],
)
def test_a_bracket_that_tells_of_moving_is_no_part_of_the_title(
    heading, row, title, place
):
    found = read_text(f"{heading}\n\n{row}\n").meetings

    assert [(each.title, each.place, each.status) for each in found] == [
        (title, place, "postponed")
    ]
    assert found[0].start == dt.date(2031, 5, 1)
    assert found[0].original_dates.start == dt.date(2031, 3, 24)


def test_the_number_of_a_row_in_columns_of_spaces_is_no_part_of_its_title():
    text = "План заседаний на 2031 год\n\n№   Наименование   Дата   Место\n"
    text += "1.  Заседание Совета маяков   15–17 января   Минск\n"
    text += "2.  Заседание Рабочей группы   3 февраля   Астана\n"

    assert [each[1] for each in meetings(text)] == [
        "Заседание Совета маяков",
        "Заседание Рабочей группы",
    ]


@pytest.mark.parametrize(
    "row", ["7 June: Deadline for reports", "7 June: Final deadline", "7 June: Holiday"]
)
def test_a_deadline_is_no_meeting_and_is_reported(row):
    text = f"Meetings in 2031\n\n3-5 June: Lamp Board\n{row}\n10-12 June: Fog Board\n"

    assert [each[1] for each in meetings(text)] == ["Lamp Board", "Fog Board"]


@pytest.mark.parametrize("heading", ["LAMP calendar", "Calendar of meetings, 2031"])
def test_days_with_a_colon_are_of_the_meeting_below_them(heading):
    text = f"""{heading}

January 2031

  • 13-17 January:

    Lamp Board, 6th session, Oslo, Norway. Click here for more information.

  • 20 January: 5th Forum of Pilots, Panama City, Panama
  • 27-28 January:

    Briefing on the Lamp Board. Click here to see the page of the event

April 2031

  • 7 April:

    Lamp Board, 7th session, Washington, D.C. Click here
"""

    assert meetings(text) == [
        (dt.date(2031, 1, 13), "Lamp Board, 6th session", "Oslo, Norway", "confirmed"),
        (dt.date(2031, 1, 20), "5th Forum of Pilots")
        + ("Panama City, Panama", "confirmed"),
        (dt.date(2031, 1, 27), "Briefing on the Lamp Board", None, "confirmed"),
        (dt.date(2031, 4, 7), "Lamp Board, 7th session")
        + ("Washington, D.C.", "confirmed"),
    ]


@pytest.mark.parametrize(
    "note",
    [
        "Countries under review: Malta, Peru",
        "Pays examinés : Malte, Pérou",
        "Países examinados: Malta, Perú",
        "Рассматриваемые страны: Мальта, Перу",
        "受审议国家：马耳他、秘鲁",
        "البلدان قيد الاستعراض: مالطة، بيرو",
    ],
)
def test_a_note_between_a_meeting_and_its_days_parts_them_not(note):
    text = (
        "Calendar of meetings, 2031\n\nBoard on Lamps\n\n31 January – 11 February\n\n"
        f"Working Group on Buoys\n\n{note}\n\n14 February – 4 March\n"
    )

    reading = read_text(text)

    assert [each.title for each in reading.meetings] == [
        "Board on Lamps",
        "Working Group on Buoys",
    ]
    assert [each.text for each in reading.problems] == [note]
