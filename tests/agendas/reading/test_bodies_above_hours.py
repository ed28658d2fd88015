"""Names of bodies above hours, and what stands behind the name of a sitting."""

import datetime as dt

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

BODIES = [
    ("Plenary", "Committee of the Whole"),
    ("Plénière", "Comité plénier"),
    ("Plenaria", "Comité plenario"),
    ("Пленарное заседание", "Комитет полного состава"),
    ("全体会议", "全体委员会"),
    ("الجلسة العامة", "اللجنة الجامعة"),
]


def sittings(text: str) -> list[tuple[str | None, int | None, list[str]]]:
    assert lost_lines(text) == []
    return [
        (each.track, each.time_from and each.time_from.hour, titles_of(each))
        for each in read_text(text).organization_of_work
    ]


def titles_of(sitting) -> list[str]:
    return [entry.title for entry in sitting.entries]


@pytest.mark.parametrize(("one", "other"), BODIES)
def test_a_body_above_hours_is_no_entry_of_the_sitting_above_it(one, other):
    text = "PROGRAMME OF MEETINGS\n\nThursday, 6 May 2032\n\n"
    text += f"{one}\n15:00–18:00\nOil for lamps\n{other}\n10:00–13:00\nNew lamps\n"

    assert sittings(text) == [
        (one, 15, ["Oil for lamps"]),
        (other, 10, ["New lamps"]),
    ]


def test_a_body_under_hours_sits_then_where_none_stands_above_the_first_hours():
    text = (
        "PROGRAMME OF MEETINGS\n\nThursday, 6 May 2032\n\n10:00–13:00\nOil for lamps\n"
    )
    text += "Committee of the Whole\n15:00–18:00\nNew lamps\n"

    assert [hour for _track, hour, _titles in sittings(text)] == [10, 10, 15]


def test_words_behind_the_name_of_a_sitting_are_no_room_but_a_room_is():
    text = "PROGRAMME OF MEETINGS\n\nThursday, 6 May 2032\n\n"
    text += "10:00–13:00 7th meeting — consultations of keepers\n(Conference Room 2)\n"
    text += "Oil for lamps\n15:00–18:00 8th meeting — Room 4\nNew lamps\n"

    rooms = [each.room for each in read_text(text).organization_of_work]

    assert rooms == ["Conference Room 2", "Room 4"]
    assert lost_lines(text) == []


def test_the_masthead_under_the_title_of_a_page_is_no_list_of_meetings():
    text = "i. programme of meetings i. programme des réunions lamps\n\n"
    text += (
        "Ninth session of the Lamp Board\nOslo, 5–7 May 2032\nThursday, 6 May 2032\n"
    )
    text += "No. 2032/2\nI. Programme of meetings\n10:00–13:00 2nd meeting\nOil\n"

    reading = read_text(text)

    assert reading.meetings == []
    assert reading.dates.start == dt.date(2032, 5, 5)


def test_the_programme_of_the_united_nations_is_named_whole_in_french():
    text = "Programme des Nations Unies pour les phares\n\nConseil d'administration\n"
    text += "Deuxième session\nGenève, 3-7 mai 2032\n\nOrdre du jour provisoire\n\n"
    text += "1. Ouverture de la session\n2. Lampes\n3. Huiles\n"

    reading = read_text(text)

    assert reading.parent_body == "Programme des Nations Unies pour les phares"


def test_a_room_between_a_body_and_its_hours_is_of_that_body_alone():
    text = "PROGRAMME FOR TODAY\n\nThursday, 6 May 2032\n\nPlenary\nConference Room 1\n"
    text += "10 a.m. to 1 p.m.\nOil for lamps\n\nDrafting Committee\nRoom 2\n"
    text += "3 p.m. to 6 p.m.\nNew lamps\n\nMain Committee\n10 a.m. to 1 p.m.\nFog\n"
    text += "\nPlenary, Conference Room 3\n4 p.m. to 5 p.m.\nKeys\n"

    found = [(each.track, each.room) for each in read_text(text).organization_of_work]

    assert lost_lines(text) == []
    assert found == [
        ("Plenary", "Conference Room 1"),
        ("Drafting Committee", "Room 2"),
        ("Main Committee", None),
        ("Plenary", "Conference Room 3"),
    ]
