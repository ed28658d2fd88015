"""Spans are read for certain or refused, and read back as they were written."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.dates import (
    LANGUAGES,
    Precision,
    Span,
    format_day,
    format_span,
    month_abbreviation,
    month_name,
    official_language,
    parse_span,
    weekday_abbreviation,
    weekday_name,
)
from tests.meetings.spans import days, languages, spans


def make_span(first: str, last: str = "", precision: str = "day") -> Span:
    ends = [dt.date.fromisoformat(day) for day in (first, last or first)]
    return Span(*ends, Precision(precision))


READ = {
    "29 and 30 May 2023": make_span("2023-05-29", "2023-05-30"),
    "23–27 May 2022": make_span("2022-05-23", "2022-05-27"),
    "29 May 2023 – Monday": make_span("2023-05-29"),
    "Monday – 29 May 2023": make_span("2023-05-29"),
    "Monday, 2023-05-29": make_span("2023-05-29"),
    "2023-05-29 (lundi)": make_span("2023-05-29"),
    "2-6 November 2015": make_span("2015-11-02", "2015-11-06"),
    "29 - 30 May 2019": make_span("2019-05-29", "2019-05-30"),
    "3\N{NO-BREAK SPACE}to 5 October 2007": make_span("2007-10-03", "2007-10-05"),
    "from 3 until 5 October 2007.": make_span("2007-10-03", "2007-10-05"),
    "30 May–1 June 2012": make_span("2012-05-30", "2012-06-01"),
    "30 December 2026–2 January 2027": make_span("2026-12-30", "2027-01-02"),
    "June 23 - 27, 2003": make_span("2003-06-23", "2003-06-27"),
    "May 30–June 1, 2012": make_span("2012-05-30", "2012-06-01"),
    "MAY 29, 2023": make_span("2023-05-29"),
    "16th Sept. 2019": make_span("2019-09-16"),
    "24, 25 and 26 May 2023": make_span("2023-05-24", "2023-05-26"),
    "31 May and 1 June 2012": make_span("2012-05-31", "2012-06-01"),
    "2027-09-06": make_span("2027-09-06"),
    "2027-09-06/2027-09-08": make_span("2027-09-06", "2027-09-08"),
    "Week of 6 September 2021": make_span("2021-09-06", "2021-09-12", "week"),
    "May 2027": make_span("2027-05-01", "2027-05-31", "month"),
    "May–June 2027": make_span("2027-05-01", "2027-06-30", "month"),
    "2027": make_span("2027-01-01", "2027-12-31", "year"),
    "Monday, 29 May 2023": make_span("2023-05-29"),
    "Mon 29 May 2023": make_span("2023-05-29"),
    "29 May 2023 (Monday)": make_span("2023-05-29"),
    "Monday, 29, and Tuesday, 30 May 2023": make_span("2023-05-29", "2023-05-30"),
    "Monday to Friday, 23–27 May 2022": make_span("2022-05-23", "2022-05-27"),
    "1er-5 juin 2015": make_span("2015-06-01", "2015-06-05"),
    "lundi 29 et mardi 30 mai 2023": make_span("2023-05-29", "2023-05-30"),
    "du 8 au 17 octobre 2008": make_span("2008-10-08", "2008-10-17"),
    "du 30 decembre 2026 au 2 janvier 2027": make_span("2026-12-30", "2027-01-02"),
    "del 8 al 17 de octubre de 2008": make_span("2008-10-08", "2008-10-17"),
    "29 y 30 de mayo de 2023": make_span("2023-05-29", "2023-05-30"),
    "1.º de junio de 2015": make_span("2015-06-01"),
    "15–19 октября 2018 года": make_span("2018-10-15", "2018-10-19"),
    "с 15 по 19 октября 2018 г.": make_span("2018-10-15", "2018-10-19"),
    "29 и 30 мая 2023 года": make_span("2023-05-29", "2023-05-30"),
    "2015年6月1日至5日": make_span("2015-06-01", "2015-06-05"),
    "2023年5月29日和30日": make_span("2023-05-29", "2023-05-30"),
    "2023年5月29日（星期一）": make_span("2023-05-29"),
    "29 و30 أيار/مايو 2023": make_span("2023-05-29", "2023-05-30"),
    "٢٣-٢٧ أيار ٢٠٢٢": make_span("2022-05-23", "2022-05-27"),
    "من 23 إلى 27 مايو 2022": make_span("2022-05-23", "2022-05-27"),
    "من 28 ماي إلى 2 يوليوز 2034": make_span("2034-05-28", "2034-07-02"),
    "30 غشت - 2 شتنبر 2034": make_span("2034-08-30", "2034-09-02"),
    "30 نونبر و1 دجنبر 2034": make_span("2034-11-30", "2034-12-01"),
    "30 جوان - 2 جويلية 2034": make_span("2034-06-30", "2034-07-02"),
    "31 جانفي - 2 فيفري 2034": make_span("2034-01-31", "2034-02-02"),
    "3 أفريل 2034": make_span("2034-04-03"),
    "9-11 أوت 2034": make_span("2034-08-09", "2034-08-11"),
    "3-5 تشرين الأول/أكتوبر 2007": make_span("2007-10-03", "2007-10-05"),
    "الاثنين 29 والثلاثاء 30 أيار/مايو 2023": make_span("2023-05-29", "2023-05-30"),
}

REFUSED = {
    "": "There is no date.",
    "29 May": "The year is missing.",
    "2023-05-29, 30": "Only one run of days can be read at a time.",
    "29 2023": "The month is missing.",
    "29 May–30 2023": "The month is missing.",
    "14 18 May 2018": ("A dash or a word seems to be missing between “14” and “18”."),
    "Tuesday, 29 May 2023": "29 May 2023 is a Monday, not a Tuesday.",
    "Monday to Thursday, 23–27 May 2022": "27 May 2022 is a Friday, not a Thursday.",
    "Monday": "“monday” is not in the order of a date.",
    "Monday May 2023": "A weekday stands without its day.",
    "Week of 7 September 2021": (
        "7 September 2021 is a Tuesday; a week is named by its Monday."
    ),
    "Week of May 2027": "A week is named by one day, its Monday.",
    "29/05/2023": "Days in figures like 5/6/2023 can be read in two ways.",
    "24 and 26 May 2023": "The days are not consecutive.",
    "23–25 and 27 May 2023": "Only one run of days can be read at a time.",
    "19 Foo 2025": "“foo” is not part of a date.",
    "5² May 2020": "“²” is not part of a date.",
    "30 February 2023": "There is no 30 February 2023.",
    "2023-02-30": "There is no such day: 2023-02-30 or 2023-02-30.",
    "2023年13月1日": "There is no month 13.",
    "月1日": "A number is missing before “月”.",
    "1 May 1930": "The year 1930 is not between 1945 and 2100.",
    "2101-05-01": "The year 2101 is not between 1945 and 2100.",
    "201 May 2023": "“201” is neither a day nor a year.",
    "29 May 20234": "“20234” is neither a day nor a year.",
    "30 December–2 January 2027": (
        "The last day is before the first; give both years."
    ),
    "29 May–June 2023": "One end is a day, the other is not.",
    "May 2026–2027": "One end is a month, the other a year.",
    "May 29–1 June 2012": "The month stands now before, now after the day.",
    "29 أيار/يونيه 2023": "“ايار” and “يونيه” are not the same month.",
    "29 May 2023–": "A day is missing beside a comma, a dash or a joining word.",
    "1 " * 150: "The text is longer than 200 characters.",
}

WRITTEN = {
    make_span("2023-05-29", "2023-05-30"): [
        "29 and 30 May 2023",
        "29 et 30 mai 2023",
        "29 y 30 de mayo de 2023",
        "29 и 30 мая 2023 года",
        "2023年5月29日和30日",
        "29 و30 أيار/مايو 2023",
    ],
    make_span("2015-06-01", "2015-06-05"): [
        "1–5 June 2015",
        "1er-5 juin 2015",
        "1 a 5 de junio de 2015",
        "1–5 июня 2015 года",
        "2015年6月1日至5日",
        "1-5 حزيران/يونيه 2015",
    ],
    make_span("2012-05-30", "2012-06-01"): [
        "30 May–1 June 2012",
        "30 mai-1er juin 2012",
        "30 de mayo a 1 de junio de 2012",
        "30 мая – 1 июня 2012 года",
        "2012年5月30日至6月1日",
        "30 أيار/مايو - 1 حزيران/يونيه 2012",
    ],
    make_span("2026-12-30", "2027-01-02"): [
        "30 December 2026–2 January 2027",
        "30 décembre 2026-2 janvier 2027",
        "30 de diciembre de 2026 a 2 de enero de 2027",
        "30 декабря 2026 года – 2 января 2027 года",
        "2026年12月30日至2027年1月2日",
        "30 كانون الأول/ديسمبر 2026 - 2 كانون الثاني/يناير 2027",
    ],
    make_span("2021-09-06", "2021-09-12", "week"): [
        "Week of 6 September 2021",
        "Semaine du 6 septembre 2021",
        "Semana del 6 de septiembre de 2021",
        "Неделя с 6 сентября 2021 года",
        "2021年9月6日起的一周",
        "أسبوع 6 أيلول/سبتمبر 2021",
    ],
    make_span("2027-05-01", "2027-05-31", "month"): [
        "May 2027",
        "mai 2027",
        "mayo de 2027",
        "май 2027 года",
        "2027年5月",
        "أيار/مايو 2027",
    ],
    make_span("2027-01-01", "2027-12-31", "year"): [
        "2027",
        "2027",
        "2027",
        "2027 год",
        "2027年",
        "2027",
    ],
}


@pytest.mark.parametrize("text", READ)
def test_parse_span_reads_the_forms_found_in_documents(text):
    assert parse_span(text) == READ[text]


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:40])
def test_parse_span_says_what_it_cannot_read_for_certain(text):
    with pytest.raises(ValueError, match=r"\.$") as error:
        parse_span(text)

    assert str(error.value) == REFUSED[text]


@pytest.mark.parametrize("text", ["29 and 30 May", "May 29–30", "5月29日至30日"])
def test_parse_span_takes_the_given_year_where_the_text_has_none(text):
    assert parse_span(text, year=2023) == make_span("2023-05-29", "2023-05-30")


def test_parse_span_keeps_the_year_of_the_text_before_the_given_one():
    assert parse_span("29 May 2023", year=2020) == make_span("2023-05-29")


@pytest.mark.parametrize("span", WRITTEN, ids=str)
def test_format_span_writes_as_each_language_does(span):
    assert [format_span(span, language) for language in LANGUAGES] == WRITTEN[span]


@given(spans, languages)
def test_parse_span_reads_every_span_as_it_was_written(span, language):
    assert parse_span(format_span(span, language)) == span


@given(days, languages, st.booleans())
def test_parse_span_reads_every_day_as_it_was_written(day, language, has_year):
    text = format_day(day, language, weekday=True, year=has_year)

    assert parse_span(text, year=day.year) == Span(day, day)


PIECES = [
    "29",
    "2023",
    "May",
    "-",
    "and",
    ",",
    "/",
    "Monday",
    "年",
    "月",
    "日",
    "و",
    "week",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30))
def test_parse_span_gives_a_span_or_a_value_error_for_any_text(pieces):
    try:
        span = parse_span(" ".join(pieces))
    except ValueError:
        return
    assert parse_span(format_span(span, "en")) == span


def test_format_day_writes_the_weekday_where_each_language_has_it():
    day = dt.date(2023, 5, 29)

    written = [format_day(day, language, weekday=True) for language in LANGUAGES]

    assert written == [
        "Monday, 29 May 2023",
        "lundi 29 mai 2023",
        "lunes 29 de mayo de 2023",
        "понедельник, 29 мая 2023 года",
        "2023年5月29日星期一",
        "الاثنين، 29 أيار/مايو 2023",
    ]


def test_format_day_can_leave_out_the_year():
    day = dt.date(2023, 6, 1)

    written = [format_day(day, language, year=False) for language in LANGUAGES]

    assert written == [
        "1 June",
        "1er juin",
        "1 de junio",
        "1 июня",
        "6月1日",
        "1 حزيران/يونيه",
    ]


@pytest.mark.parametrize(
    ("first", "last", "precision"),
    [
        ("2023-05-30", "2023-05-29", "day"),
        ("2023-05-30", "2023-06-05", "week"),
        ("2023-05-29", "2023-06-11", "week"),
        ("2023-05-01", "2023-05-30", "month"),
        ("2023-05-02", "2023-05-31", "month"),
        ("2023-02-01", "2023-12-31", "year"),
        ("2023-05-01", "2023-05-01", "decade"),
    ],
)
def test_span_refuses_days_that_do_not_fill_its_precision(first, last, precision):
    with pytest.raises(ValueError, match=r"."):
        make_span(first, last, precision)


def test_span_takes_its_precision_as_plain_text():
    span = Span(dt.date(2024, 2, 1), dt.date(2024, 2, 29), "month")

    assert span.precision is Precision.MONTH


def test_spans_sort_by_their_first_day():
    later, earlier = make_span("2023-05-30"), make_span("2023-05-29", "2023-06-30")

    assert sorted([later, earlier]) == [earlier, later]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (month_name, ["May", "mai", "mayo", "май", "5月", "أيار/مايو"]),
        (month_abbreviation, ["May", "mai", "may.", "май", "5月", "مايو"]),
    ],
)
def test_months_have_a_name_in_every_language(name, wanted):
    assert [name(5, language) for language in LANGUAGES] == wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (
            weekday_name,
            ["Monday", "lundi", "lunes", "понедельник", "星期一", "الاثنين"],
        ),
        (weekday_abbreviation, ["Mon", "lun.", "lun.", "пн", "周一", "الاثنين"]),
    ],
)
def test_weekdays_have_a_name_in_every_language(name, wanted):
    assert [name(0, language) for language in LANGUAGES] == wanted


@pytest.mark.parametrize(("name", "number"), [(month_name, 0), (weekday_name, 7)])
def test_names_refuse_a_number_without_a_name(name, number):
    with pytest.raises(ValueError, match="names"):
        name(number, "en")


def test_official_language_accepts_the_variants_of_a_code():
    codes = ["zh-hans", "zh_Hans", "FR", "en-gb"]

    assert [official_language(code) for code in codes] == ["zh", "zh", "fr", "en"]


def test_official_language_refuses_any_other_language():
    with pytest.raises(ValueError, match="'de' is not one of the languages"):
        official_language("de")
