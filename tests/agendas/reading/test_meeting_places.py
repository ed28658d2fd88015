"""Where the meetings of a list are held: cities, countries, or no place at all."""

import pytest

from agendas.reading import read_text


def places_of(*rows: str) -> list[tuple[str, str | None]]:
    text = "\n".join(["Calendar of meetings for 2031", "", *rows])
    return [(each.title, each.place) for each in read_text(text).meetings]


@pytest.mark.parametrize(
    ("words", "title", "place"),
    [
        ("Board of Lamps, Belem-Nova, Brazil", "Board of Lamps", "Belem-Nova, Brazil"),
        ("Board of Lamps, Kenya", "Board of Lamps", "Kenya"),
        ("Board of Lamps (Doha, Qatar)", "Board of Lamps", "Doha, Qatar"),
        ("Board of Lamps, Washington, D.C.", "Board of Lamps", "Washington, D.C."),
        ("Workshop in Doha, Qatar", "Workshop in Doha, Qatar", None),
        ("Mission to China, Japan", "Mission to China, Japan", None),
        ("Review of Malta, Peru, Chile", "Review of Malta, Peru, Chile", None),
        ("Treaty of Rome", "Treaty of Rome", None),
        ("Vienna – Board of Lamps", "Board of Lamps", "Vienna"),
        ("Rome – Paris railway forum", "Rome – Paris railway forum", None),
        ("Board of Lamps Geneva", "Board of Lamps Geneva", None),
    ],
)
def test_a_place_is_parted_from_a_title_where_nothing_else_can_be_meant(
    words, title, place
):
    assert places_of(f"3–7 March: {words}") == [(title, place)]


def test_a_city_without_a_comma_is_the_place_where_most_rows_end_so():
    rows = [
        "3–7 March: Board of Lamps Geneva",
        "10–14 March: Board of Buoys New York",
        "17–21 March: Conference on the Treaty of Rome",
        "24–28 March: Group of Pilots Vienna",
        "31 March: Meeting with Paris",
    ]

    assert places_of(*rows) == [
        ("Board of Lamps", "Geneva"),
        ("Board of Buoys", "New York"),
        ("Conference on the Treaty of Rome", None),
        ("Group of Pilots", "Vienna"),
        ("Meeting with Paris", None),
    ]


def test_the_stop_of_an_abbreviation_stays_in_a_title():
    text = "Расписание совещаний на 2031 г.\n\n3–7 марта: Итоги 2030 г.;"

    reading = read_text(text)

    assert reading.title == "Расписание совещаний на 2031 г."
    assert [each.title for each in reading.meetings] == ["Итоги 2030 г."]
