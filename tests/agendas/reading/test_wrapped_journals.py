"""Journals whose titles, names and rooms stand on lines of their own."""

import pytest

from agendas.reading import read_text

DAYS = {
    "en": ("Programme of meetings", "Thursday, 16 October 2014"),
    "fr": ("Programme des séances", "Jeudi 16 octobre 2014"),
    "es": ("Programa de sesiones", "Jueves 16 de octubre de 2014"),
    "ru": ("Программа заседаний", "Четверг, 16 октября 2014 года"),
    "zh": ("会议日程", "2014年10月16日星期四"),
    "ar": ("برنامج الجلسات", "الخميس، 16 تشرين الأول/أكتوبر 2014"),
}
HOURS = ("10:00–13:00", "13:00–14:00", "15:00–18:00")
# A body, its hours, room and item, twice; the name stands over the hours.
UNDER_NAMES = {
    "en": ("Working Group on Lenses", "Regional group for Africa", "Item 3: Lamps"),
    "fr": ("Groupe de travail sur les lentilles", "Comité A", "Point 3 : Phares"),
    "es": ("Grupo de trabajo sobre las lentes", "Comisión A", "Tema 3: Faros"),
    "ru": ("Рабочая группа по линзам", "Комитет A", "Пункт 3: Маяки"),
    "zh": ("透镜工作组", "非洲区域集团", "项目3：灯塔"),
    "ar": (
        "الفريق العامل المعني بالعدسات",
        "المجموعة الإقليمية الأفريقية",
        "البند 3: منارات",
    ),
}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("language", UNDER_NAMES)
def test_hours_under_the_name_of_a_body_are_its_own(language, gap):
    first, second, item = UNDER_NAMES[language]
    day = DAYS[language][1]
    lines = [DAYS[language][0], day]
    lines += [first, "10:00–13:00", item, second, "15:00–18:00", item]

    sittings = read_text(gap.join(lines)).organization_of_work

    found = [
        (each.time_from.hour, each.track or each.entries[0].title) for each in sittings
    ]
    assert found == [(10, first), (15, second)]


AWAITED = {
    "en": "To be announced",
    "fr": "À déterminer",
    "es": "Se anunciará próximamente",
    "ru": "Будет объявлено позже",
    "zh": "另行通知",
    "ar": "يعلن عنها لاحقا",
}
BROKEN = ("Lamps of the harbours and of the islands of the", "Baltic Sea")


@pytest.mark.parametrize("language", AWAITED)
@pytest.mark.parametrize(
    "words", ["(LC/CONF.3/2, LC/CONF.3/3)", "Documents: LC/CONF.3/2", "", "Room M2"]
)
def test_documents_and_rooms_below_a_title_are_no_part_of_it(language, words):
    below = words or AWAITED[language]
    lines = [DAYS["en"][0], DAYS["en"][1]]
    for hours in HOURS:
        lines += [hours, f"Item 3: {BROKEN[0]}", BROKEN[1], below]
        lines += ["Item 4: Report of the Secretariat on the state of the lamps,"]
        lines += ["lenses and towers of the harbours that are", "closed", below]

    sittings = read_text("\n".join(lines)).organization_of_work

    titles = [entry.title for each in sittings for entry in each.entries]
    assert titles[::2] == [" ".join(BROKEN)] * len(HOURS)
    assert titles[1] == (
        "Report of the Secretariat on the state of the lamps, lenses and towers of the "
        "harbours that are closed"
    )


def test_words_before_a_colon_that_go_on_with_a_title_are_no_speaker():
    text = """Programme of meetings
5 May 2031
10:00–13:00
Item 1: Lamps of the harbours and islands
of the northern sea: report of the working
group on lenses
15:00–18:00
Item 2: Lamps of the harbours:
Report of the group
Chair: Ms. A. Lund
"""

    first, second = read_text(text).organization_of_work

    assert [each.title for each in (*first.entries, *second.entries)] == [
        "Lamps of the harbours and islands of the northern sea: report of the working "
        "group on lenses",
        "Lamps of the harbours: Report of the group",
    ]


def test_a_title_of_two_lines_has_no_room_in_its_second_line():
    lines = [DAYS["en"][0], "5 May 2031", "Time", "Meeting", "Room", "10:00–13:00"]
    lines += ["Report of the Secretariat on the state of the", "towers", "Plenary Hall"]
    lines += ["15:00–18:00", "Election of officers", "Room M2"]

    first, second = read_text("\n".join(lines)).organization_of_work

    assert (first.room, second.room) == ("Plenary Hall", "Room M2")
    assert (
        first.entries[0].title == "Report of the Secretariat on the state of the towers"
    )


@pytest.mark.parametrize("sign", [".", ":"])
def test_what_begins_at_an_hour_before_a_dash_may_have_a_small_letter(sign):
    rows = [f"12{sign}00 – встреча глав", f"14{sign}15 – заявления для прессы"]
    rows += [f"15{sign}30 – заседание Совета маяков", f"17{sign}00 – приём"]

    sittings = read_text("\n".join(["Программа", *rows])).organization_of_work

    assert [f"{each.time_from:%H.%M}" for each in sittings] == [
        row[:5].replace(":", ".") for row in rows
    ]
    assert [each.entries[0].title for each in sittings] == [row[8:] for row in rows]


ROWS_OF_ITEMS = {
    "en": ("Provisions on lamps", "Provisions on towers", "Final provisions"),
    "ru": ("Положения о лампах", "Положения о башнях", "Заключительные положения"),
    "zh": ("关于灯的规定", "关于塔楼的规定", "最后条款"),
    "ar": (
        "الأحكام المتعلقة بالمصابيح",
        "الأحكام المتعلقة بالأبراج",
        "الأحكام الختامية",
    ),
}


@pytest.mark.parametrize("language", ROWS_OF_ITEMS)
def test_a_bare_number_behind_all_hours_is_the_item(language):
    titles = ROWS_OF_ITEMS[language]
    day = DAYS[language][1]
    rows = [
        f"{hours} {n} {title}"
        for hours, n, title in zip(HOURS, "678", titles, strict=True)
    ]

    sittings = read_text("\n".join([DAYS[language][0], day, *rows]))

    assert [
        (entry.item, entry.title)
        for each in sittings.organization_of_work
        for entry in each.entries
    ] == list(zip("678", titles, strict=True))


def test_figures_that_count_behind_hours_are_no_items():
    text = """Programme of meetings
5 May 2031
10:00–11:00 5 years of lamps
11:00–12:00 Towers
12:00–13:00 12 keepers speak
"""

    sittings = read_text(text).organization_of_work

    assert [each.entries[0].title for each in sittings] == [
        "5 years of lamps",
        "Towers",
        "12 keepers speak",
    ]
