"""Calendars whose rows ran together on one line."""

import pytest

from agendas.reading import read_text
from agendas.reading.breaks.meetings_run_together import rows_of_calendar

DAYS_FIRST = {
    "en": "Calendar of meetings, 2031 3–7 June: Group on Lamps, Vienna 6–8 October: "
    "Board on Buoys, Nairobi 1 and 2 December: Committee on Bells, Rome",
    "fr": "Calendrier des réunions 2031 du 3 au 7 juin : Groupe de travail sur les "
    "lampes les 6 et 7 octobre : Conseil des bouées 1er décembre : Comité des cloches",
    "es": "Calendario de reuniones 2031 3 a 7 de junio: Grupo de Trabajo sobre Faros "
    "6 y 7 de octubre: Comité de Boyas del 30 de noviembre al 1 de diciembre: Mesa",
    "ru": "Календарь заседаний на 2031 год 3–7 июня — Рабочая группа по лампам "
    "6–8 октября — Совет по буям 1 и 2 декабря — Комитет по колоколам",
    "zh": "2031年会议日历 6月3日至7日：灯具工作组第五届会议，维也纳 10月6日至8日："
    "浮标理事会，内罗毕 12月1日至2日：雾钟委员会",
    "ar": "جدول الاجتماعات لعام 2031 3-7 حزيران/يونيه: الفريق العامل المعني بالمصابيح "
    "6-8 تشرين الأول/أكتوبر: مجلس العوامات 1-2 كانون الأول/ديسمبر: لجنة الأجراس",
}


@pytest.mark.parametrize("language", DAYS_FIRST)
def test_rows_that_begin_with_days_are_parted(language):
    meetings = read_text(DAYS_FIRST[language]).to_json()["meetings"]

    assert [each["start"][:7] for each in meetings] in (
        ["2031-06", "2031-10", "2031-12"],
        ["2031-06", "2031-10", "2031-11"],
    )
    assert meetings[0]["end"] == "2031-06-07"


def test_rows_that_end_with_days_their_place_and_status_are_parted():
    found = read_text(
        "Forthcoming meetings Body Dates Venue Group on Lamps, fifth session 3–7 June "
        "2031 Vienna Board on Buoys 6–8 October 2031 (tentative) Committee on Bells "
        "1–2 December 2031 Rome"
    ).to_json()["meetings"]

    assert [(each["start"], each["status"]) for each in found] == [
        ("2031-06-03", "confirmed"),
        ("2031-10-06", "tentative"),
        ("2031-12-01", "confirmed"),
    ]
    assert found[0]["title"] == "Group on Lamps, fifth session"


@pytest.mark.parametrize(
    "text",
    [
        "The group met from 3 to 7 June 2031 in Vienna, on 6 October 2031 in Rome and "
        "on 1 December 2031 in Rome, where the report was adopted on 2 December 2031.",
        # What stands behind the first days may be their place, or begin the next name.
        "Group on Lamps 3–7 June 2031, Avalon Board on Buoys 6–8 October 2031, "
        "Ruritania Committee on Bells 1–2 December 2031",
    ],
)
def test_what_may_be_read_in_two_ways_stays_whole(text):
    assert rows_of_calendar(text) == [text]
