"""Where the meetings of a list are held: cities, countries, or no place at all."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines


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
        ("Board of Lamps, Panama City, Panama", "Board of Lamps")
        + ("Panama City, Panama",),
        ("Board of Lamps, Panama", "Board of Lamps", "Panama"),
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


# Heading, days, a title, places with their hall, what a bracket holds that is none.
HALLS = {
    "en": (
        "Calendar of meetings 2031",
        "11-13 June",
        "Third session of the Committee on Fog",
        ["UNESCO Headquarters, Paris", "Palais des Nations, Geneva, Switzerland"],
        ["third part, resumed", "open to observers"],
        " - closed meeting",
    ),
    "fr": (
        "Calendrier des réunions 2031",
        "11-13 juin",
        "Réunion du Bureau du Comité des lampes",
        ["Siège de l’UNESCO, Paris", "Palais des Nations, Genève", "Genève (Suisse)"],
        ["consultation électronique"],
        " - réunion privée",
    ),
    "es": (
        "Calendario de reuniones 2031",
        "11-13 de junio",
        "Tercer período de sesiones del Comité de Niebla",
        ["Sede de la UNESCO, París", "Palacio de las Naciones, Ginebra"],
        ["segunda parte"],
        " - reunión privada",
    ),
    "ru": (
        "Расписание совещаний на 2031 год",
        "11-13 июня",
        "Третья сессия Комитета по туману",
        ["Штаб-квартира ЮНЕСКО, Париж", "Дворец Наций, Женева"],
        ["вторая часть"],
        " - закрытое заседание",
    ),
    "zh": (
        "2031年会议日历",
        "6月11日至13日",
        "雾委员会第三届会议",
        ["粮农组织总部，罗马", "巴黎教科文组织总部", "法国巴黎"],
        ["电子协商"],
        " – 闭门会议",
    ),
    "ar": (
        "جدول اجتماعات 2031",
        "11-13 يونيه",
        "الدورة الثالثة للجنة الضباب",
        ["مقر اليونسكو، باريس", "قصر الأمم، جنيف"],
        ["الجزء الثاني", "مشاورات إلكترونية"],
        " - اجتماع مغلق",
    ),
}
LAYOUTS_OF_HALLS = {
    "days first": "{days} {title} ({place})",
    "days last": "{title} ({place}), {days}",
    "cells": "| {days} | {title} ({place}) |",
    "something behind": "{days} {title} ({place}){more}",
}


@pytest.mark.parametrize("layout", LAYOUTS_OF_HALLS)
@pytest.mark.parametrize("language", HALLS)
def test_a_bracket_with_a_hall_and_its_city_is_the_place(language, layout):
    heading, days, title, places, _, more = HALLS[language]
    form = LAYOUTS_OF_HALLS[layout]
    rows = [form.format(days=days, title=title, place=p, more=more) for p in places]
    text = "\n".join([heading, "", *rows])

    found = read_text(text).meetings

    whole = title + more if layout == "something behind" else title
    assert [(each.title, each.place) for each in found] == [(whole, p) for p in places]
    assert lost_lines(text) == []


@pytest.mark.parametrize("layout", LAYOUTS_OF_HALLS)
@pytest.mark.parametrize("language", HALLS)
def test_a_bracket_that_is_no_place_stays_in_the_title(language, layout):
    heading, days, title, _, words, more = HALLS[language]
    form = LAYOUTS_OF_HALLS[layout]
    rows = [form.format(days=days, title=title, place=w, more=more) for w in words]

    found = read_text("\n".join([heading, "", *rows])).meetings

    whole = f"{{}} ({{}}){more if layout == 'something behind' else ''}"
    assert [(each.title, each.place) for each in found] == [
        (whole.format(title, each), None) for each in words
    ]


@pytest.mark.parametrize(
    ("heading", "month", "open_place"),
    [
        ("Calendar of meetings 2031", "FEBRUARY", "To be confirmed"),
        ("Calendrier des réunions 2031", "FÉVRIER", "À confirmer"),
        ("Calendario de reuniones 2031", "FEBRERO", "Por confirmar"),
    ],
)
def test_the_month_above_is_no_place_where_that_is_open(heading, month, open_place):
    text = (
        f"{heading}\n\n{month}\n3 – 5\tCommittee on Lamps\t{open_place}\n"
        "20 – 24\tGroup on Buoys\tLima\n"
    )

    first, second = read_text(text).meetings

    assert (first.title, first.place, first.status) == (
        "Committee on Lamps",
        None,
        "tbc",
    )
    assert (f"{first.start}", second.place) == ("2031-02-03", "Lima")
