"""Lists at the head of a page, of which no row is what the paper is about."""

import pytest

from agendas.reading import read_text

SESSIONS = [
    "Fortieth session\nLima, Peru, 6–8 June 2010\nLamps for all\n"
    "Thirty-ninth session\nQuito, Ecuador, 2–4 June 2009\nLenses\n",
    "Cuadragésimo período ordinario de sesiones\nLima, Perú, 6-8 de junio de 2010\n"
    "Lámparas para todos\nTrigésimo noveno período ordinario de sesiones\n"
    "San Pedro Sula, Honduras, junio 2009\nLentes\n",
    "Quarantième session\nGenève, 6-8 juin 2010\nLampes\n"
    "Trente-neuvième session\nNairobi, 2-4 juin 2009\nLentilles\n",
    "Сороковая сессия\nЖенева, 6–8 июня 2010 года\nЛампы\n"
    "Тридцать девятая сессия\nНайроби, 2–4 июня 2009 года\nЛинзы\n",
    "第四十届会议\n2010年6月6日至8日，日内瓦\n灯\n第三十九届会议\n2009年6月2日至4日，内罗毕\n镜\n",
    "الدورة الأربعون\nجنيف، 6-8 حزيران/يونيه 2010\nالمصابيح\n"
    "الدورة التاسعة والثلاثون\nنيروبي، 2-4 حزيران/يونيه 2009\nالعدسات\n",
]


@pytest.mark.parametrize("rows", SESSIONS)
def test_no_row_of_a_list_of_sessions_is_the_masthead(rows):
    reading = read_text(f"Asamblea de Faros\n\nResolutions and Decisions\n\n{rows}")

    assert (reading.dates, reading.place) == (None, None)
    assert all(agenda.ordinal is None for agenda in reading.agendas)
    assert "Resolutions and Decisions" not in [one.body for one in reading.agendas]


def test_two_bodies_that_meet_together_keep_their_sessions():
    reading = read_text(
        "Working Group on Lamps\nFortieth session\nVienna, 6–8 June 2031\n"
        "Working Group on Lenses\nNinth session\nVienna, 9–10 June 2031\n"
    )

    assert [(one.body, one.ordinal) for one in reading.agendas] == [
        ("Working Group on Lamps", 40),
        ("Working Group on Lenses", 9),
    ]


DAYS = [
    ("Monday 12 October 2009", "Wednesday 14 October 2009"),
    ("Lundi 12 octobre 2009", "Mercredi 14 octobre 2009"),
    ("Lunes 12 de octubre de 2009", "Miércoles 14 de octubre de 2009"),
    ("Понедельник, 12 октября 2009 года", "Среда, 14 октября 2009 года"),
    ("2009年10月12日星期一", "2009年10月14日星期三"),
    ("الاثنين 12 تشرين الأول/أكتوبر 2009", "الأربعاء 14 تشرين الأول/أكتوبر 2009"),
]
LONG = "The experts will speak of lamps and lenses, and of what they cost. " * 5


@pytest.mark.parametrize(("first", "second"), DAYS)
def test_the_first_day_of_a_programme_is_not_that_of_the_paper(first, second):
    reading = read_text(
        f"World Lamp Week\n\n{first}\nForum on Lamps\n{LONG}\n\n"
        f"{second}\nA talk\n{LONG}\n"
    )

    assert (reading.document_date, reading.dates) == (None, None)


def test_the_day_of_a_paper_stays_above_the_days_of_a_programme():
    reading = read_text(
        f"LAMP/2009/1\nDistr.: General\nMonday, 12 October 2009\n\nCommittee on Lamps\n"
        f"{LONG}\n\nWednesday, 14 October 2009\nA talk\n{LONG}\n"
    )

    assert f"{reading.document_date}" == "2009-10-12"


def test_the_label_of_a_press_page_is_no_body():
    reading = read_text(
        "新闻稿 多个机制\n\n灯具咨询委员会将于2月22日至26日在日内瓦举行第十六届会议\n\n"
        "2016年2月18日\n\n届会期间,委员会将讨论灯具,并将报告提交灯具理事会第三十三届会议。\n"
    )

    assert [(one.body, one.ordinal) for one in reading.agendas] == [
        ("灯具咨询委员会", 16)
    ]
    assert "新闻稿 多个机制" in [problem.text for problem in reading.problems]
