"""Programmes that print each sitting in two languages."""

import pytest

from agendas.reading import read_text

HEAD = "Working Group on Lanterns\n\nProgramme of work\n\n"
WAYS = {
    "a slash": (
        "Tuesday, 5 March 2030 / Mardi 5 mars 2030\n\n"
        "10 a.m.–1 p.m. / 10 heures-13 heures\n\n"
        "Item 4. Lanterns on harbour walls\nPoint 4. Les lanternes des murs de port\n\n"
        "3–6 p.m. / 15 heures-18 heures\n\n"
        "Item 5. Buoys and beacons / Point 5. Bouées et balises\n"
    ),
    "two columns": (
        "Tuesday, 5 March 2030\tMardi 5 mars 2030\n"
        "10 a.m.–1 p.m.\t10 heures-13 heures\n"
        "Item 4. Lanterns on harbour walls\tPoint 4. Les lanternes des murs de port\n"
        "3–6 p.m.\t15 heures-18 heures\n"
        "Item 5. Buoys and beacons\tPoint 5. Bouées et balises\n"
    ),
    "row after row": (
        "Tuesday, 5 March 2030\n\n"
        "10 a.m.–1 p.m.\tItem 4\tLanterns on harbour walls\n"
        "10 heures-13 heures\tPoint 4\tLes lanternes des murs de port\n"
        "3–6 p.m.\tItem 5\tBuoys and beacons\n"
        "15 heures-18 heures\tPoint 5\tBouées et balises\n"
    ),
    "day after day": (
        "Tuesday, 5 March 2030\n\n10 a.m.–1 p.m.\nItem 4. Lanterns on harbour walls\n\n"
        "3–6 p.m.\nItem 5. Buoys and beacons\n\n"
        "Вторник, 5 марта 2030 года\n\n10:00–13:00\nПункт 4. Фонари на молах\n\n"
        "15:00–18:00\nПункт 5. Буи и бакены\n"
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_sitting_in_two_languages_is_read_in_the_first(way):
    reading = read_text(HEAD + WAYS[way])

    found = [
        (each.time_from.hour, [(entry.item, entry.title) for entry in each.entries])
        for each in reading.organization_of_work
    ]
    assert found == [
        (10, [("4", "Lanterns on harbour walls")]),
        (15, [("5", "Buoys and beacons")]),
    ]
    assert "second_language" in {problem.code for problem in reading.problems}


def test_parallel_sittings_in_one_language_stay():
    text = (
        "Tuesday, 5 March 2030\n\n10 a.m.–1 p.m.\nItem 4. Les Lanternes du Port, film\n"
        "\n10 a.m.–1 p.m.\nItem 5. Buoys and beacons\n"
    )

    reading = read_text(HEAD + text)

    assert (len(reading.organization_of_work), reading.problems) == (2, [])
