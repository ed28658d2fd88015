"""One moment of a day is read in six languages, or refused."""

import datetime as dt

import pytest

from meetings.dates import parse_time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("10 a.m.", dt.time(10)),
        ("3.30 p.m.", dt.time(15, 30)),
        ("noon", dt.time(12)),
        ("12 noon", dt.time(12)),
        ("10:00", dt.time(10)),
        ("10 heures", dt.time(10)),
        ("10 h 30", dt.time(10, 30)),
        ("10.00 horas", dt.time(10)),
        ("10 ч. 00 м.", dt.time(10)),
        ("上午10时", dt.time(10)),
        ("下午3时", dt.time(15)),
        ("الساعة 10 صباحا", dt.time(10)),
        ("From 3 p.m.", dt.time(15)),
        ("10 a.m. onwards", dt.time(10)),
        ("À partir de 9 heures:", dt.time(9)),
        ("A partir de las 9 horas", dt.time(9)),
        ("10.30 hs.", dt.time(10, 30)),
        ("С 15 ч. 00 м.", dt.time(15)),
        ("в 10 час. 30 мин.", dt.time(10, 30)),
        ("自下午3时起", dt.time(15)),
        ("ابتداء من الساعة 15:00", dt.time(15)),
    ],
)
def test_a_time_is_read_in_each_language(text, time):
    assert parse_time(text) == time


@pytest.mark.parametrize("text", ["", "10", "9:30", "25:00", "10 a.m.–1 p.m.", "soon"])
def test_what_is_no_certain_time_is_refused(text):
    with pytest.raises(ValueError, match=r"\S"):
        parse_time(text)
