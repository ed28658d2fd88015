"""A year in a name is none of the days: "2030 Agenda", "Horizon 2030"."""

import pytest

from agendas.reading import read_text

MEETINGS = {
    "en": ("High-level meeting on the 2030 Agenda", "Programme", "5 May"),
    "fr": ("Réunion sur le Programme 2030", "Programme de travail", "5 mai"),
    "es": ("Reunión sobre la Agenda 2030", "Programa de trabajo", "5 de mayo"),
    "ru": ("Заседание по Повестке дня на период до 2030 года", "Программа работы")
    + ("5 мая",),
    "zh": ("2030年可持续发展议程会议", "工作安排", "5月5日"),
    "ar": ("اجتماع بشأن خطة التنمية لعام 2030", "برنامج العمل", "5 أيار/مايو"),
}
CALENDARS = {
    "en": ("Calendar of meetings {}", "for the 2030 Agenda", "5–9 May"),
    "fr": ("Calendrier des réunions {}", "sur l’horizon 2030", "5-9 mai"),
    "es": ("Calendario de reuniones {}", "de la Agenda 2030", "5 a 9 de mayo"),
    "ru": ("Календарь совещаний {}", "по Повестке дня 2030", "5–9 мая"),
    "zh": ("{}会议日历", "2030年议程", "5月5日至9日"),
    "ar": ("جدول الاجتماعات {}", "بشأن خطة عام 2030", "5-9 أيار/مايو"),
}


@pytest.mark.parametrize("language", MEETINGS)
def test_the_year_of_a_plan_dates_no_sitting(language):
    name, title, day = MEETINGS[language]
    reading = read_text(
        f"{name}\n\n{title}\n\n{day}\n\n10:00–13:00  AAA\n15:00–18:00  BBB\n"
    )

    assert [sitting.date for sitting in reading.organization_of_work] == [None, None]
    assert "year_is_missing" in {problem.code for problem in reading.problems}


@pytest.mark.parametrize("language", CALENDARS)
def test_the_year_of_a_plan_dates_no_meeting(language):
    heading, plan, days = CALENDARS[language]
    of_plan = read_text(f"{heading.format(plan)}\n\n{days}  AAA\n{days}  BBB\n")
    of_year = read_text(f"{heading.format('2031')}\n\n{days}  AAA\n{days}  BBB\n")

    assert {meeting.start for meeting in of_plan.meetings} <= {None}
    assert of_plan.problems
    assert [meeting.start.year for meeting in of_year.meetings] == [2031, 2031]
