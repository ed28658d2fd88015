"""Lists of meetings: cells, labels and words that say more than what meets and when."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Meeting, Reading

HEADINGS = {
    "en": "Calendar of meetings 2031",
    "fr": "Calendrier des réunions 2031",
    "es": "Calendario de reuniones 2031",
    "ru": "Календарь совещаний, 2031 год",
    "zh": "2031年会议日历",
    "ar": "جدول الاجتماعات 2031",
}
ENDED = {
    "en": [
        "Board on Buoys, postponed, 7–8 July, Geneva",
        "Board on Ramps has been cancelled, 9–10 July, Geneva",
    ],
    "fr": [
        "Bureau des bouées, reporté, 7-8 juillet, Genève",
        "Bureau des rampes a été annulé, 9-10 juillet, Genève",
    ],
    "es": [
        "Junta de Boyas, aplazada, 7 y 8 de julio, Ginebra",
        "Junta de Rampas ha sido cancelada, 9 y 10 de julio, Ginebra",
    ],
    "ru": [
        "Совет по буям, отложен, 7–8 июля, Женева",
        "Совет по пандусам отменен, 9–10 июля, Женева",
    ],
    "zh": [
        "浮标委员会，推迟，7月7日至8日，日内瓦",
        "坡道委员会已取消，7月9日至10日，日内瓦",
    ],
    "ar": [
        "مجلس العوامات، مؤجل، 7-8 تموز/يوليه، جنيف",
        "مجلس المنحدرات ألغي، 9-10 تموز/يوليه، جنيف",
    ],
}
NO_MEETINGS = {
    "en": ["Contact: Ms. Faro, 2–4 May, Geneva", "Deadline: 3 May"],
    "fr": ["Contact : Mme Faro, 2-4 mai, Genève", "Date limite : 3 mai"],
    "es": ["Contacto: Sra. Faro, 2 a 4 de mayo, Ginebra", "Fecha límite: 3 de mayo"],
    "ru": ["Контакт: г-жа Фаро, 2–4 мая, Женева", "Крайний срок: 3 мая"],
    "zh": ["联系人：法罗女士，5月2日至4日，日内瓦", "截止日期：5月3日"],
    "ar": ["للاتصال: السيدة فارو، 2-4 أيار/مايو، جنيف", "الموعد النهائي: 3 أيار/مايو"],
}
ROWS = {
    "en": ["Group on Lamps, 5–9 May, Vienna", "Committee on Fog, 12–16 June, Rome"],
    "fr": ["Groupe des phares, 5-9 mai, Vienne", "Comité de brume, 12-16 juin, Rome"],
    "es": [
        "Grupo de Faros, 5 a 9 de mayo, Viena",
        "Comité de Niebla, 12 de junio, Roma",
    ],
    "ru": ["Группа по маякам, 5–9 мая, Вена", "Комитет по туману, 12 июня, Рим"],
    "zh": ["灯塔工作组，5月5日至9日，维也纳", "雾委员会，6月12日，罗马"],
    "ar": ["فريق المنارات، 5-9 أيار/مايو، فيينا", "لجنة الضباب، 12 حزيران/يونيه، روما"],
}
SCHEDULES = {
    "en": (
        "Schedule of meetings",
        "Working Group on Lamps: 5–9 May 2031, Geneva",
        "Committee on Fog: 12–16 June 2031, Vienna",
    ),
    "fr": (
        "Programme des réunions",
        "Groupe de travail des phares : 5-9 mai 2031, Genève",
        "Comité du brouillard : 12-16 juin 2031, Vienne",
    ),
    "es": (
        "Programa de reuniones",
        "Grupo de Faros: 5 a 9 de mayo de 2031, Ginebra",
        "Comité de Niebla: 12 a 16 de junio de 2031, Viena",
    ),
    "ru": (
        "Программа заседаний",
        "Рабочая группа по маякам: 5–9 мая 2031 года, Женева",
        "Комитет по туману: 12–16 июня 2031 года, Вена",
    ),
    "zh": (
        "会议日程",
        "灯塔工作组：2031年5月5日至9日，日内瓦",
        "雾委员会：2031年6月12日至16日，维也纳",
    ),
    "ar": (
        "برنامج الاجتماعات",
        "فريق المنارات: 5-9 أيار/مايو 2031، جنيف",
        "لجنة الضباب: 12-16 حزيران/يونيه 2031، فيينا",
    ),
}


def _read(language: str, *lines: str) -> Reading:
    return read_text("\n".join([HEADINGS[language], "", *lines]) + "\n")


def _days(meeting: Meeting) -> str | None:
    return str(meeting.start) if meeting.start else None


def _table(*rows: str) -> list[str]:
    return [rows[0], "|---|---|---|---|", *rows[1:]]


def test_a_status_in_a_column_of_a_strange_heading_is_read():
    reading = _read(
        "en",
        *_table(
            "| Date | Meeting | Place | Certainty |",
            "| 6–9 May | Group on Lamps | Vienna | confirmed |",
            "| 12 June | Committee on Fog | Rome | tentative |",
            "| 7–8 July | Board on Buoys | Geneva | cancelled |",
        ),
    )

    statuses = [each.status for each in reading.meetings]
    assert statuses == ["confirmed", "tentative", "cancelled"]
    assert reading.problems == []


def test_other_words_in_a_column_of_a_strange_heading_are_reported():
    reading = _read(
        "en",
        *_table(
            "| Date | Meeting | Focal point | Size |",
            "| 6–9 May | Group on Lamps | Ms. Faro | Vienna, 30 seats |",
            "| 12 June | Committee on Fog | Mr. Boya | |",
        ),
    )

    assert [problem.text for problem in reading.problems] == ["Ms. Faro", "Mr. Boya"]
    assert [each.place for each in reading.meetings] == ["Vienna, 30 seats", None]


@pytest.mark.parametrize(
    ("language", "heading", "certain", "word"),
    [
        ("en", "Remarks", "confirmed", "badges"),
        ("fr", "Observations", "confirmée", "badges"),
        ("es", "Observaciones", "confirmada", "pases"),
        ("ru", "Примечания", "подтверждено", "пропуска"),
        ("zh", "备注", "已确认", "证件"),
        ("ar", "ملاحظات", "مؤكد", "بطاقات"),
    ],
)
def test_remarks_are_a_status_or_reported(language, heading, certain, word):
    rows = [f"| 2031-05-06 | X | {certain} |", f"| 2031-06-12 | Y | {word} |"]
    head = {"zh": "日期", "ar": "التاريخ", "ru": "Дата", "es": "Fecha"}
    title = {"zh": "会议", "ar": "الاجتماع", "ru": "Совещание", "es": "Reunión"}
    names = [head.get(language, "Date"), title.get(language, "Meeting"), heading]
    reading = _read(language, f"| {' | '.join(names)} |", "|---|---|---|", *rows)

    assert [each.status for each in reading.meetings] == ["confirmed"] * 2
    assert [problem.text for problem in reading.problems] == [word]


def test_hours_in_a_column_of_their_own_are_no_days():
    reading = _read(
        "en",
        *_table(
            "| Date | Time | Meeting | Place |",
            "| 6 May | 10 a.m. | Group on Lamps | Vienna |",
            "| 12 June | 3 p.m. | Committee on Fog | Rome |",
        ),
    )

    assert list(map(_days, reading.meetings)) == ["2031-05-06", "2031-06-12"]
    assert [problem.text for problem in reading.problems] == ["10 a.m.", "3 p.m."]


@pytest.mark.parametrize("language", ENDED)
def test_what_a_title_says_of_its_end_is_a_status(language):
    reading = _read(language, *ROWS[language], *ENDED[language])

    statuses = [each.status for each in reading.meetings]
    assert statuses == ["confirmed", "confirmed", "postponed", "cancelled"]
    assert reading.problems == []


def test_other_words_of_an_end_are_reported():
    reading = _read("en", *ROWS["en"], "Cancelled Lamps Forum, 9–10 July, Geneva")

    assert [problem.code for problem in reading.problems] == ["status_uncertain"]


@pytest.mark.parametrize(
    "note",
    [
        "delegates arrive from 10 June",
        "documents available from 3 March",
        "whose host was 12 June Ltd",
    ],
)
def test_days_of_something_else_are_no_days_of_before(note):
    reading = _read("en", *ROWS["en"], f"Board on Buoys, 7–8 July, Geneva ({note})")

    assert reading.meetings[-1].original_dates is None


def test_days_of_before_may_stand_behind_a_word_alone():
    reading = _read("en", *ROWS["en"], "Board on Buoys, 7–8 July (was 1–3 June)")

    assert str(reading.meetings[-1].original_dates.start) == "2031-06-01"


@pytest.mark.parametrize("words", ["Status: tentative", "Venue: to be confirmed"])
def test_a_label_before_a_status_names_no_meeting(words):
    reading = _read("en", "5–9 May  Group on Lamps", words, "12 June  Group on Fog")

    assert [each.title for each in reading.meetings] == [
        "Group on Lamps",
        "Group on Fog",
    ]


@pytest.mark.parametrize("heading", ["B. Meetings in Rome", "II. Meetings in Rome"])
def test_a_heading_with_its_letter_is_no_end_of_a_title(heading):
    rows = ["5–9 May  Group on Lamps", "12–16 May  Group on Fog", heading]
    reading = _read("en", *rows, "2–4 June  Board on Buoys")

    titles = [each.title for each in reading.meetings]
    assert titles == ["Group on Lamps", "Group on Fog", "Board on Buoys"]
    assert [problem.line for problem in reading.problems] == [5]


@pytest.mark.parametrize("language", NO_MEETINGS)
def test_whom_to_ask_and_till_when_are_no_meetings(language):
    reading = _read(language, *ROWS[language], *NO_MEETINGS[language])

    assert len(reading.meetings) == 2
    assert [problem.line for problem in reading.problems] == [5, 6]


def test_a_city_before_a_colon_may_be_of_the_title():
    rows = ["5–9 May  Paris: the agreement at ten", "12 June  Committee on Fog, Rome"]
    [meeting, _other] = _read("en", *rows).meetings

    assert (meeting.title, meeting.place) == ("Paris: the agreement at ten", None)


def test_cities_before_colons_are_places():
    rows = ["5–9 May  Paris: Lamps at ten", "12 June  Rome: Committee on Fog"]
    meetings = _read("en", *rows).meetings

    assert [each.place for each in meetings] == ["Paris", "Rome"]


@pytest.mark.parametrize("language", SCHEDULES)
def test_a_schedule_of_meetings_with_days_is_a_list_of_them(language):
    heading, *rows = SCHEDULES[language]
    reading = read_text("\n".join([heading, "", *rows]) + "\n")

    days = list(map(_days, reading.meetings))
    assert (reading.kind, days) == ("calendar", ["2031-05-05", "2031-06-12"])
    assert reading.agendas == []


@pytest.mark.parametrize(
    ("heading", "year"),
    [
        ("Follow-up to the 2030 summit", "2031"),
        ("Meetings in 2030", "2030"),
        ("2030", "2030"),
        ("Réunions de 2030", "2030"),
        ("Reuniones de 2030", "2030"),
        ("2030 год", "2030"),
        ("2030年会议", "2030"),
        ("اجتماعات 2030", "2030"),
    ],
)
def test_a_heading_with_a_year_gives_it_only_if_it_is_of_that_year(heading, year):
    rows = ["**2031**", "", ROWS["en"][0], "", f"**{heading}**", "", ROWS["en"][1]]
    meetings = read_text("Calendar of meetings\n\n" + "\n".join(rows) + "\n").meetings

    assert [str(each.start)[:4] for each in meetings] == ["2031", year]
