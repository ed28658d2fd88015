"""Lines that look like parts of a known form, whose other words would be lost."""

import pytest

from agendas.reading import read_text
from agendas.reading.parts.unsaid import says_more


def reported(text: str) -> set[int]:
    return {problem.line for problem in read_text(text).problems}


@pytest.mark.parametrize(
    "heading",
    [
        "Calendar of meetings for the rest of 2031",
        "Calendrier des réunions de mars",
        "Calendario de reuniones, mayo de 2031",
        "Расписание заседаний на май 2031 года",
        "2031年5月会议日历",
        "جدول الاجتماعات، أيار/مايو 2031",
    ],
)
def test_a_heading_of_known_words_and_days_says_no_more(heading):
    assert not says_more(heading, [])


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Meetings of the Lantern Board, islands and harbours", "Lantern Board"),
        ("Réunions du Conseil des phares, îles et ports", "Conseil des phares"),
        ("Reuniones del Consejo de Faros, islas y puertos", "Consejo de Faros"),
        ("Заседания Совета маяков, острова и гавани", "Совет маяков"),
        ("灯塔理事会各岛屿及港口会议", "灯塔理事会"),
        ("اجتماعات مجلس المنارات والجزر والموانئ والسفن", "مجلس المنارات"),
    ],
)
def test_a_heading_of_other_words_than_those_that_are_said_says_more(heading, body):
    assert says_more(heading, [body])
    assert not says_more(heading, [heading])


def test_the_second_heading_of_a_list_is_reported_when_it_says_more():
    rows = "5-9 May 2031 Board on Buoys, Vienna\n12-16 May 2031 Board on Fog, Rome\n"
    second = "Calendar of meetings of lighthouse keepers, pilots, divers and salvors"
    text = f"Calendar of meetings\n\n{rows}\n{second}\n\n{rows}"

    assert reported(text) == {6}
    assert reported(text.replace(second, "Calendar of meetings for 2031")) == set()


def test_a_paragraph_among_the_contents_is_reported():
    long = "The keepers read the guide of the tower before they climb it. " * 4
    text = (
        "Lantern Board\n\nContents\n\nI. Opening ... 2\n\n"
        f"{long}\n\nII. Lamps ... 3\n\nIII. Closing ... 4\n"
    )

    assert 7 in reported(text)
    assert {5, 9, 11}.isdisjoint(reported(text))


@pytest.mark.parametrize("item", ["b) 通过议程和时间表", "(b) 核准时间表"])
def test_what_is_done_with_an_agenda_is_no_title(item):
    text = f"灯塔理事会\n第九届会议\n2031年5月5日至9日，罗马\n\n{item}\n"

    assert read_text(text).title is None
    assert reported(text) == {5}


@pytest.mark.parametrize(
    "point",
    [
        "• Side event of the Guild of Keepers / 2 June at 13:30",
        "• Événement parallèle de la Guilde des gardiens, le 2 juin à 13 h 30",
        "• Evento paralelo del Gremio de Guardas, 2 de junio, 13.30 horas",
        "• Параллельное мероприятие Гильдии смотрителей, 2 июня, 13:30",
        "• 边会：灯塔守护者，6月2日13时30分",
        "• حدث جانبي لنقابة الحراس، 2 حزيران/يونيو، 13:30",
    ],
)
def test_a_point_that_tells_of_one_event_is_no_heading(point):
    text = f"Lanterns\n\n{point}\n• ABC, 13:30\n• DEF, 14:30\n"

    assert read_text(text).title is None
    assert 3 in reported(text)


def test_the_session_of_a_name_that_is_not_taken_is_reported():
    text = (
        "灯塔理事会\n\n第九届会议\n\n2031年5月5日至9日，罗马\n\n"
        "各成员国关于权限的声明\n\na) 第十届会议的安排\n"
    )

    reading = read_text(text)

    assert reading.agendas[0].ordinal == 9
    assert {7, 9} <= reported(text)


@pytest.mark.parametrize(
    "links", ["Главная   Органы   Календарь", "首页   机构   日历"]
)
def test_a_link_beside_others_is_no_title(links):
    title = "План заседаний органов на 2031 год"
    text = f"{links}\n\n{title}\n\n5–9 мая, Совет маяков, Вена\n"

    assert read_text(text).title == title
    assert 1 in reported(text)


@pytest.mark.parametrize(
    "names",
    [
        ("Lamp Commission", "Committee on Fog", "Working Group on Bells"),
        ("Commission des phares", "Comité de la brume", "Groupe de travail des sons"),
        ("Comisión de Faros", "Comité de Niebla", "Grupo de Trabajo sobre Campanas"),
        ("Совет маяков", "Комитет по туману", "Рабочая группа по колоколам"),
        ("灯塔委员会", "雾问题委员会", "钟声问题工作组"),
        ("مجلس المنارات", "لجنة الضباب", "الفريق العامل المعني بالأجراس"),
    ],
)
def test_a_name_that_is_no_body_of_the_agenda_is_reported(names):
    text = "\n\n".join(names) + "\n\n1. ABC\n"
    reading = read_text(text)
    said = [reading.parent_body, *(agenda.body for agenda in reading.agendas)]

    unsaid = {2 * n + 1 for n, name in enumerate(names) if name not in said}

    assert unsaid <= reported(text)
    assert len(unsaid) >= 1
