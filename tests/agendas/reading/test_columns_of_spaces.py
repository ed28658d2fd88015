"""Tables in columns of spaces are read as the same tables with tabs between cells."""

from itertools import product

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines
from tests.agendas.reading.layouts.side_events import EVENTS, HEADINGS, LABELS
from tests.agendas.reading.layouts.spaced_tables import set_in_columns
from tests.agendas.reading.layouts.tables import Rows, tabbed

DAYS = {
    "en": ["Monday, 10 March 2031", "10–14 March 2031", "30 June–4 July 2031"],
    "fr": ["Lundi 10 mars 2031", "10-14 mars 2031", "30 juin-4 juillet 2031"],
    "es": [
        *("Lunes 10 de marzo de 2031", "10 a 14 de marzo de 2031"),
        "30 de junio a 4 de julio de 2031",
    ],
    "ru": [
        *("Понедельник, 10 марта 2031 года", "10–14 марта 2031 года"),
        "30 июня – 4 июля 2031 года",
    ],
    "ar": [
        *("الاثنين، 10 آذار/مارس 2031", "10-14 آذار/مارس 2031"),
        "30 حزيران/يونيه - 4 تموز/يوليه 2031",
    ],
    "zh": ["2031年3月10日星期一", "2031年3月10日至14日", "2031年6月30日至7月4日"],
}
HOURS = {
    "en": ["9–10 a.m.", "1.15–2.30 p.m.", "3–4 p.m.", "5–6 p.m."],
    "fr": ["9 h 00-10 h 00", "13 h 15-14 h 30", "15 h 00-16 h 00", "17 h 00-18 h 00"],
    "es": ["9.00 a 10.00", "13.15 a 14.30", "15.00 a 16.00", "17.00 a 18.00"],
    "ru": ["9.00–10.00", "13.15–14.30", "15.00–16.00", "17.00–18.00"],
    "ar": ["9:00-10:00", "13:15-14:30", "15:00-16:00", "17:00-18:00"],
    "zh": ["9:00–10:00", "13:15–14:30", "15:00–16:00", "17:00–18:00"],
}
MEETINGS = {
    "en": ("Calendar of meetings", ["Meeting", "Dates", "Place"]),
    "fr": ("Calendrier des réunions", ["Réunion", "Dates", "Lieu"]),
    "es": ("Calendario de reuniones", ["Reunión", "Fechas", "Lugar"]),
    "ru": ("Расписание совещаний", ["Совещание", "Сроки", "Место"]),
    "ar": ("جدول الاجتماعات", ["الاجتماع", "التواريخ", "المكان"]),
    "zh": ("会议日历", ["会议", "日期", "地点"]),
}
BODIES = {
    "en": ["Council of Harbour Masters, third session", "Group on Fog Signals"],
    "fr": ["Conseil des capitaines de port, troisième session", "Groupe des cornes"],
    "es": ["Consejo de Capitanes de Puerto, tercera reunión", "Grupo de Faros"],
    "ru": ["Совет капитанов портов, третья сессия", "Рабочая группа по маякам"],
    "ar": ["مجلس ربابنة الموانئ، الدورة الثالثة", "فريق المنارات"],
    "zh": ["港务长理事会第三届会议", "雾号问题工作组会议"],
}
PLACES = {
    "en": ["Geneva", "Vienna"],
    "fr": ["Genève", "Vienne"],
    "es": ["Ginebra", "Viena"],
    "ru": ["Женева", "Вена"],
    "ar": ["جنيف", "فيينا"],
    "zh": ["日内瓦", "维也纳"],
}
# Orders of the columns: what is held, when, where.
ORDERS = [(0, 1, 2), (1, 0, 2), (1, 2, 0)]
FORMS = list(product((60, 22), (2, 3, 6), (False, True)))


def side_events(language: str) -> tuple[str, Rows]:
    _date, *labels = LABELS[language]
    held = zip(HOURS[language], EVENTS[language], strict=True)
    rows = [
        [hours, room, title, ", ".join(organizers)]
        for hours, (title, organizers, room) in held
    ]
    return f"{HEADINGS[language]}\n\n{DAYS[language][0]}", [labels, *rows]


def meetings(language: str, order: tuple[int, ...]) -> tuple[str, Rows]:
    heading, labels = MEETINGS[language]
    *_, days, later = DAYS[language]
    places = PLACES[language]
    held = zip(BODIES[language] * 2, [days, later] * 2, [*places, *places], strict=True)
    return heading, [[row[place] for place in order] for row in [labels, *held]]


def check(heading: str, rows: Rows) -> None:
    """Compare what is read of each form with what is read of the table with tabs."""
    whole = read_text(f"{heading}\n\n{tabbed(rows)}\n")
    assert whole.side_events or whole.meetings
    for widest, gap, blank in FORMS:
        laid_out = set_in_columns(rows, widest=widest, gap=gap, blank=blank)
        text = f"{heading}\n\n{laid_out}\n"
        reading = read_text(text)
        assert facts(reading) == facts(whole), text
        assert lost_lines(text) == []


def facts(reading) -> list[dict]:
    rows = [*reading.side_events, *reading.meetings]
    return [{**vars(row), "line": None} for row in rows]


@pytest.mark.parametrize("headed", [True, False])
@pytest.mark.parametrize("language", EVENTS)
def test_side_events_in_columns_of_spaces(language, headed):
    heading, rows = side_events(language)

    check(heading, rows if headed else rows[1:])


@pytest.mark.parametrize("headed", [True, False])
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("language", MEETINGS)
def test_meetings_in_columns_of_spaces(language, order, headed):
    heading, rows = meetings(language, order)

    check(heading, rows if headed else rows[1:])


@pytest.mark.parametrize(
    "below",
    [
        "                (a) Bells;",
        "                a) Bells",
        "                Moderator: A. Keeper",
        "                2. Bells",
    ],
)
def test_a_list_inside_a_cell_is_no_end_of_a_title(below):
    text = "Organization of work\n\nMonday, 10 March 2031\n\n"
    text += f"9 a.m.–noon     Lamps and the many mirrors\n{below}\n"
    text += "1–2 p.m.        Towers\n3–4 p.m.        Closing\n"

    [first, *_] = read_text(text).organization_of_work

    assert first.entries[0].title == "Lamps and the many mirrors"
    assert lost_lines(text) == []


def test_a_table_that_goes_on_in_another_form_stays_as_it_is():
    text = "Organization of work\n\nDate/time    Agenda item    Title\n"
    text += "Monday, 5 May 2031\n10 a.m.–1 p.m. 1      Opening\n"
    text += "               2      Lamps\n3–6 p.m.       3      Bells\n"

    sittings = read_text(text).organization_of_work

    assert [[entry.item for entry in each.entries] for each in sittings] == [
        ["1", "2"],
        ["3"],
    ]


@pytest.mark.parametrize(
    ("wrapped", "open_hours"),
    [
        ("(12 Mole Street, hall)", "12.00"),
        ("(ул. Маяковая, 17, фойе)", "12.00 – 12.30"),
        ("（灯塔路17号大厅）", "12:00"),
    ],
)
def test_a_line_between_two_rows_takes_no_words_of_other_rows(wrapped, open_hours):
    text = "Organization of work\n\nMonday, 10 March 2031\n\n"
    text += f"9.30 – 10.00     Registration\n                 {wrapped}\n"
    text += "10.00 – 11.30    Council (room of keepers)\n11.30 – 12.00    Coffee\n"
    text += f"{open_hours:17}Press\n13.00 – 14.00    Lunch\n"

    reading = read_text(text)

    titles = [each.entries[0].title for each in reading.organization_of_work]
    assert titles[0] in {"Registration", f"Registration {wrapped}"}
    assert titles[1:] == ["Council (room of keepers)", "Coffee", "Press", "Lunch"]
    assert lost_lines(text) == []
