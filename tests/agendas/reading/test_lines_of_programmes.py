"""Hours, titles and items of programmes on several lines, or at their ends."""

import datetime as dt

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

DAY = "Timetable\n\nWednesday, 5 May 2032\n\n"


def entries(text: str) -> list[tuple[str | None, str]]:
    assert lost_lines(text) == []
    sittings = read_text(text).organization_of_work
    return [(each.item, each.title) for sitting in sittings for each in sitting.entries]


def hours(text: str) -> list[tuple[dt.time | None, dt.time | None]]:
    assert lost_lines(text) == []
    return [(s.time_from, s.time_to) for s in read_text(text).organization_of_work]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("08.00 hours to", "10.00 hours - Registration"),
        ("08:00 –", "10:00 Registration"),
        ("8 h 00 à", "10 h 00 Inscription"),
        ("08:00 до", "10:00 Регистрация"),
        ("08:00 至", "10:00 注册"),
        ("08:00 إلى", "10:00 التسجيل"),
    ],
)
def test_hours_over_two_lines_keep_their_start(first, second):
    found = hours(f"{DAY}{first}\n{second}\n\n10:30 Lamps\n11:30 Oil\n")

    assert found == [
        (dt.time(8), dt.time(10)),
        (dt.time(10, 30), None),
        (dt.time(11, 30), None),
    ]


def test_a_column_of_items_at_the_end_of_lines_is_seen():
    text = "Agenda Item\nWednesday, 5 May 2032\n\n10.00 hours - Opening ceremony 1\n\n"
    text += "- Election of the Chairperson and\nAppointment of a Rapporteur 2\n\n"
    text += "- Lamps of the harbour: for decision\n(LB/32/4) 3\n\n"
    text += "14.30 hours Round Table of Keepers\nOil for the lamps of the islands 5\n"

    assert entries(text) == [
        ("1", "Opening ceremony"),
        ("2", "Election of the Chairperson and Appointment of a Rapporteur"),
        ("3", "Lamps of the harbour: for decision (LB/32/4)"),
        (None, "Round Table of Keepers"),
        ("5", "Oil for the lamps of the islands"),
    ]


def test_numbers_at_the_end_of_lines_are_of_titles_where_no_column_is_named():
    text = f"{DAY}10:00 Opening of Pier 1\n11:00 Works on Pier 2\n12:00 Oil of Pier 3\n"

    assert [title for _item, title in entries(text)] == [
        "Opening of Pier 1",
        "Works on Pier 2",
        "Oil of Pier 3",
    ]


def test_a_bracket_that_goes_on_below_is_part_of_the_title():
    text = f"{DAY}10:00 Lamps (outcome of the conference of keepers, Oslo,\n"
    text += "25–28 February 2031): for decision\n12:00 Oil\n"

    assert [title for _item, title in entries(text)] == [
        "Lamps (outcome of the conference of keepers, Oslo, "
        "25–28 February 2031): for decision",
        "Oil",
    ]


def test_a_day_continued_is_that_day():
    text = f"{DAY}10:00 Lamps\n12:00 Oil\n\nWednesday, 5 May 2032 (cont'd)\n\n"
    text += "15:00 Keys\n"

    days = [each.date for each in read_text(text).organization_of_work]
    assert days == [dt.date(2032, 5, 5)] * 3


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("Item IV. Lamps", "Lamps"),
        ("• Item IV. Lamps", "Lamps"),
        ("Point IV : Lampes", "Lampes"),
        ("Punto IV.- Faros", "Faros"),
        ("Пункт IV. Лампы", "Лампы"),
        ("البند IV: المصابيح", "المصابيح"),
    ],
)
def test_an_item_with_a_roman_number_is_one_also_as_a_point_below_an_entry(row, title):
    text = f"{DAY}10:00–13:00 Opening\n{row}\n• Ms. A. Keeper\n15:00–18:00 Oil\n"

    assert entries(text) == [(None, "Opening"), ("IV", title), (None, "Oil")]


def test_days_behind_a_city_its_country_and_a_colon_are_those_of_the_meeting():
    text = "24e réunion du Comité des phares\n\nGland, Suisse : 29 novembre-2 décembre "
    text += "2032\n\nOrdre du jour provisoire\n\n1. Ouverture\n2. Lampes\n3. Huiles\n"

    reading = read_text(text)

    assert (reading.place.city, reading.place.country) == ("Gland", "Suisse")
    assert reading.dates.start == dt.date(2032, 11, 29)


def test_noon_and_a_lone_hour_with_a_point_are_hours_as_the_others_are():
    text = f"{DAY}09.00–09.30 Registration\n09.30–11.00 Lamps\n12.00 Closing\n"
    text += "12:00 noon Lunch\n"

    assert hours(text)[2:] == [(dt.time(12), None)] * 2


@pytest.mark.parametrize("marks", ["ab", "(a (b"])
def test_sub_items_below_an_item_are_no_part_of_its_title(marks):
    one, two = marks.split(" ") if " " in marks else marks
    text = f"{DAY}10.00–13.00 hours     2    Questions of order:\n"
    text += f"                        {one}) Election of officers\n"
    text += f"                        {two}) Adoption of the agenda\n"
    text += "15.00–18.00 hours     3    Lamps\n"

    assert entries(text) == [
        ("2", "Questions of order"),
        ("2 (a)", "Election of officers"),
        ("2 (b)", "Adoption of the agenda"),
        ("3", "Lamps"),
    ]


def test_speakers_in_a_column_of_their_own_are_no_entries():
    text = "Ordre du jour\n\nHoraire | Activité | Intervenant\n--- | --- | ---\n"
    text += "**Mercredi 5 mai 2032** | |\n8h30-9h00 | Inscription | Secrétariat\n"
    text += "9h00-9h30 | Ouverture | Ministre\n9h30-11h00 | Lampes | M. Dupont\n"

    assert [title for _item, title in entries(text)] == [
        "Inscription",
        "Ouverture",
        "Lampes",
    ]


def test_what_begins_in_small_letters_behind_an_hour_and_a_dash_is_held_then():
    text = "Расписание работы\n\n5 мая 2032 года, среда\n10:00–12:00 – пленарное "
    text += "заседание\n12:00 – закрытие конференции\n"

    assert hours(text) == [(dt.time(10), dt.time(12)), (dt.time(12), None)]
    assert entries(text)[1] == (None, "закрытие конференции")


def test_what_stands_below_an_hour_that_is_not_read_is_not_held_before_it():
    text = f"{DAY}10:00–12:00 Lamps\n12:00 – to be confirmed\nItem 5. Oil\n"

    assert hours(text) == [(dt.time(10), dt.time(12)), (None, None)]


def test_the_agenda_of_an_item_is_no_title():
    text = "Расписание работы\n\nСреда, 5 мая 2032 года\n\n10:00–13:00\n"
    text += "Пункт 5 повестки дня (продолжение)\n"

    assert entries(text) == [("5", "")]


@pytest.mark.parametrize(
    ("below", "title"),
    [
        (
            "(Rome, May 2031): for decision (LC/5)",
            " (Rome, May 2031): for decision (LC/5)",
        ),
        ("(LC/5; LC/6)", ""),
    ],
)
def test_brackets_at_both_ends_of_a_line_that_goes_on_are_of_the_title(below, title):
    text = f"{DAY}10:00–12:00\nItem 5. Report of the Lamp Board\n{below}\n"

    assert entries(text) == [("5", f"Report of the Lamp Board{title}")]


def test_an_item_alone_behind_its_hours_has_its_title_on_the_next_line():
    text = f"{DAY}10.00 hrs Item 1\nAdoption of the agenda\n14.30 hrs Item 2\n"
    text += (
        "Oil for the lamps of\nthe islands\n(doc. LB 3/4)\n16.00 hrs Item 3:\nWicks\n"
    )

    assert entries(text) == [
        ("1", "Adoption of the agenda"),
        ("2", "Oil for the lamps of the islands"),
        ("3", "Wicks"),
    ]


def test_an_item_alone_behind_its_hours_takes_no_other_hours_for_its_title():
    text = f"{DAY}10.00 hrs Item 1\n14.30 hrs Item 2\nWicks\n16.00 hrs Closure\n"

    assert ("2", "Wicks") in entries(text)
    assert ("1", "Wicks") not in entries(text)


def test_a_title_that_ends_with_a_small_word_goes_on_whatever_follows():
    text = f"{DAY}10.00 hrs\nItem 3\nSavings of oil: Reform of the\n"
    text += "General Debate on Lamps (LB/3)\nItem 4\nWicks\n"

    assert entries(text) == [
        ("3", "Savings of oil: Reform of the General Debate on Lamps (LB/3)"),
        ("4", "Wicks"),
    ]


@pytest.mark.parametrize("mark", [" cont’d", " cont'd.", ", continued", " – continued"])
def test_continued_is_read_without_brackets(mark):
    text = f"{DAY}10.00–13.00 Item 2. Lamps\n15.00–18.00 Item 2. Lamps{mark}\n"
    text += f"19.00–20.00 Item 3. Oil{mark} (LB/4)\n"

    *_, second, third = read_text(text).organization_of_work
    assert [(e.title, e.continued) for e in second.entries] == [("Lamps", True)]
    assert [(e.title, e.continued) for e in third.entries] == [("Oil (LB/4)", True)]


def test_continued_without_brackets_and_a_sign_stays_in_the_title():
    text = f"{DAY}10.00–13.00 Item 2. Lamps that are continued\n"

    assert entries(text) == [("2", "Lamps that are continued")]


def test_names_below_what_was_not_understood_are_not_held_on_the_day():
    text = f"{DAY}10.00–13.00\nItem 2\nLamps\n\nImmediately after plenary\n\n"
    text += "Meeting of the drafters\n\nOfficers of the Board\n\nVice-Chairpersons:\n\n"
    text += "Hanna Lund (Norway)\nPer Holm (Denmark)\nIda Berg (Sweden)\n"

    assert entries(text) == [("2", "Lamps")]


@pytest.mark.parametrize("stop", ["", "."])
def test_a_document_in_brackets_under_an_item_is_no_part_of_its_title(stop):
    text = f"{DAY}10.00 - 13.00 Item 2: Adoption of the agenda\n"
    text += f"(document LAMP-2032/1){stop}\nItem 3: Oil\n"

    assert entries(text) == [("2", "Adoption of the agenda"), ("3", "Oil")]


@pytest.mark.parametrize("parts", ["8 (a) and (b):", "8 (a), (b)", "8 a) et b)"])
def test_an_item_named_with_its_parts_heads_them(parts):
    text = f"{DAY}10.00 - 13.00 Item 7: Wicks\n15.00 - 18.00 Item {parts}\n"
    text += "8 (a): Lamps of the harbour\n8 (b): Lamps of the islands\n"

    assert entries(text) == [
        *[("7", "Wicks"), ("8 (a)", "Lamps of the harbour")],
        ("8 (b)", "Lamps of the islands"),
    ]
