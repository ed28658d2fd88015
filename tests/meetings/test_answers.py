"""Pages of long lists: counted so far and no further, and all of them reached."""

import datetime as dt

import pytest
from django.http import Http404

from meetings import answers
from meetings.answers import page_of
from meetings.lists import NearestFirst
from meetings.models import Session
from tests.factories import make_session

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 6, 1)


@pytest.fixture
def small(monkeypatch):
    """Pages of three, and lists that are counted up to seven."""
    monkeypatch.setattr(answers, "PAGE_SIZE", 3)
    monkeypatch.setattr(answers, "MAX_COUNTED", 7)


def make_sessions(over: int, to_come: int) -> list[Session]:
    """In the order of a list: what is to come, then what is over."""
    day = dt.timedelta(days=1)
    ahead = [make_session(first_day=TODAY + n * day) for n in range(to_come)]
    return ahead + [make_session(first_day=TODAY - (n + 9) * day) for n in range(over)]


@pytest.mark.parametrize("to_come", range(11))
def test_every_row_is_on_one_page_whatever_is_over(small, to_come):
    sessions = make_sessions(10 - to_come, to_come)
    rows = NearestFirst(Session.objects.all(), TODAY)

    pages = [page_of(rows, str(number)) for number in range(1, 5)]

    assert [each for page in pages for each in page] == sessions
    assert [page.has_next() for page in pages] == [True, True, True, False]
    assert [each.is_over for page in pages for each in page] == [
        n >= to_come for n in range(10)
    ]
    with pytest.raises(Http404):
        page_of(rows, "5")


def test_what_lasts_from_before_today_is_to_come(small):
    over = make_session(first_day=dt.date(2026, 5, 20), last_day=dt.date(2026, 5, 31))
    now = make_session(first_day=dt.date(2026, 5, 1), last_day=TODAY)

    assert list(page_of(NearestFirst(Session.objects.all(), TODAY), "")) == [now, over]


@pytest.mark.parametrize(("rows", "more"), [(0, False), (7, False), (8, True)])
def test_a_list_is_counted_so_far_and_no_further(small, rows, more):
    make_sessions(rows, 0)

    paginator = page_of(Session.objects.order_by("pk"), "1").paginator

    assert (paginator.count, paginator.has_more) == (min(rows, 7), more)


@pytest.mark.parametrize(("rows", "last"), [(0, 1), (3, 1), (6, 2), (9, 3), (10, 4)])
def test_beyond_the_last_page_is_an_unknown_address(small, rows, last):
    make_sessions(rows, 0)
    sessions = Session.objects.order_by("pk")

    assert not page_of(sessions, str(last)).has_next()
    with pytest.raises(Http404):
        page_of(sessions, str(last + 1))


def test_a_long_list_says_that_it_is_longer(small, client):
    make_sessions(8, 0)

    text = client.get("/en/calendar/?page=2").text

    assert "More than 7 meetings" in text
    assert "Page 2<" in text
    assert 'rel="next" href="?page=3"' in text
