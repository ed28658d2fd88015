"""Hours are read for certain or refused, and read back as they were written."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.dates import LANGUAGES, Band, format_band, format_time, parse_band
from tests.meetings.spans import bands, languages


def make_band(start: str, end: str) -> Band:
    return Band(dt.time.fromisoformat(start), dt.time.fromisoformat(end))


MORNING = make_band("10:00", "13:00")
AFTERNOON = make_band("15:00", "18:00")

READ = {
    "10 a.m.–1 p.m.": MORNING,
    "10 a.m. - 1 p.m.": MORNING,
    "from 10 am to 1 pm": MORNING,
    "10:00:00–13:00:00": MORNING,
    "10 صباحا – 1 بعد الظهر": MORNING,
    "10–1 p.m.": MORNING,
    "3–6 p.m.": AFTERNOON,
    "3pm-6pm": AFTERNOON,
    "1.30–3.00 p.m.": make_band("13:30", "15:00"),
    "1:15-2:30 PM": make_band("13:15", "14:30"),
    "11:00-1:00 PM": make_band("11:00", "13:00"),
    "9 – 11 am": make_band("09:00", "11:00"),
    "11 a.m.–noon": make_band("11:00", "12:00"),
    "11-12 noon": make_band("11:00", "12:00"),
    "12 noon to 2 pm": make_band("12:00", "14:00"),
    "noon–2 p.m.": make_band("12:00", "14:00"),
    "12–2 p.m.": make_band("12:00", "14:00"),
    "10:00 - 13:00": MORNING,
    "9:00-13:00": make_band("09:00", "13:00"),
    "10.00–11.45 hrs": make_band("10:00", "11:45"),
    "10 heures-13 heures": MORNING,
    "10 h 00-13 h 00": MORNING,
    "de 10 à 13 heures": MORNING,
    "10 h–13": MORNING,
    "10h–12h30": make_band("10:00", "12:30"),
    "10.00 a 13.00 horas": MORNING,
    "de las 10.00 a las 13.00 horas": MORNING,
    "10 ч. 00 м.–13 ч. 00 м.": MORNING,
    "с 10:00 до 13:00": MORNING,
    "上午10时至下午1时": MORNING,
    "上午10：00至下午1：00": MORNING,
    "下午3时至6时": AFTERNOON,
    "上午10:00-13:00": MORNING,
    "下午15:00-18:00": AFTERNOON,
    "上午9时至12时": make_band("09:00", "12:00"),
    "15时至18时": AFTERNOON,
    "من الساعة 10:00 إلى الساعة 13:00": MORNING,
    "١٠:٠٠-١٣:٠٠": MORNING,
    "من 10 ص إلى 1 م": MORNING,
}

REFUSED = {
    "3-6": "It is not said whether this is a.m. or p.m.",
    "10–13": "It is not said whether this is a.m. or p.m.",
    "9:00-12:00": "It is not said whether this is a.m. or p.m.",
    "10 a.m.–1": "It is not said whether this is a.m. or p.m.",
    "noon–2": "It is not said whether this is a.m. or p.m.",
    "10 a.m.": "A start and an end are needed, such as “10 a.m.–1 p.m.”.",
    "9-10-11 a.m.": "A start and an end are needed, such as “10 a.m.–1 p.m.”.",
    "13:00-10:00": "The end is not after the start.",
    "11–9 a.m.": "The end is not after the start.",
    "25:00-26:00": "There is no 25.00 on the clock.",
    "10:60-11:00": "There is no 10.60 on the clock.",
    "13–15 p.m.": "There is no 15 p.m. on the clock.",
    "10:–11:00": "The minutes are missing in “10:”.",
    "11 noon–2 p.m.": "Noon and midnight are at twelve.",
    "ten to eleven a.m.": "“ten” is not a time of day.",
    "1" * 201: "The text is longer than 200 characters.",
}

WRITTEN = {
    MORNING: [
        "10 a.m.–1 p.m.",
        "10 heures-13 heures",
        "10.00 a 13.00 horas",
        "10:00–13:00",
        "上午10时至下午1时",
        "10:00–13:00",
    ],
    AFTERNOON: [
        "3–6 p.m.",
        "15 heures-18 heures",
        "15.00 a 18.00 horas",
        "15:00–18:00",
        "下午3时至6时",
        "15:00–18:00",
    ],
    make_band("09:30", "12:00"): [
        "9.30 a.m.–noon",
        "9 h 30-12 heures",
        "9.30 a 12.00 horas",
        "09:30–12:00",
        "上午9时30分至中午12时",
        "09:30–12:00",
    ],
    make_band("12:00", "13:30"): [
        "noon–1.30 p.m.",
        "12 heures-13 h 30",
        "12.00 a 13.30 horas",
        "12:00–13:30",
        "中午12时至下午1时30分",
        "12:00–13:30",
    ],
}


@pytest.mark.parametrize("text", READ)
def test_parse_band_reads_the_forms_found_in_timetables(text):
    assert parse_band(text) == READ[text]


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:40])
def test_parse_band_says_what_it_cannot_read_for_certain(text):
    with pytest.raises(ValueError, match=r"\.$") as error:
        parse_band(text)

    assert str(error.value) == REFUSED[text]


@pytest.mark.parametrize("band", WRITTEN, ids=str)
def test_format_band_writes_as_each_language_does(band):
    assert [format_band(band, language) for language in LANGUAGES] == WRITTEN[band]


@given(bands, languages)
def test_parse_band_reads_every_band_as_it_was_written(band, language):
    assert parse_band(format_band(band, language)) == band


PIECES = [
    "10",
    "1",
    ".",
    ":",
    "30",
    "a.m.",
    "pm",
    "noon",
    "-",
    "to",
    "h",
    "上午",
    "时",
    "分",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30))
def test_parse_band_gives_a_band_or_a_value_error_for_any_text(pieces):
    try:
        band = parse_band("".join(pieces))
    except ValueError:
        return
    assert parse_band(format_band(band, "en")) == band


def test_format_time_writes_one_moment_in_every_language():
    written = [format_time(dt.time(13, 5), language) for language in LANGUAGES]

    assert written == [
        "1.05 p.m.",
        "13 h 05",
        "13.05 horas",
        "13:05",
        "下午1时5分",
        "13:05",
    ]


def test_format_time_names_noon_and_midnight_in_english():
    assert [format_time(dt.time(hour), "en") for hour in (0, 12)] == [
        "midnight",
        "noon",
    ]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("13:00", "10:00"),
        ("10:00", "10:00"),
        ("10:00:30", "11:00"),
        ("10:00", "11:00Z"),
    ],
)
def test_band_refuses_times_out_of_order_or_finer_than_minutes(start, end):
    with pytest.raises(ValueError, match=r"."):
        make_band(start, end)
