"""The public pages of the calendar: home, list, year and month."""

import datetime as dt

import pytest
import time_machine

from meetings.models import Practice
from tests.factories import make_body, make_session, make_venue

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 5, 18)


@pytest.fixture(autouse=True)
def _frozen_day():
    with time_machine.travel(dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.UTC), tick=False):
        yield


def test_home_tells_what_is_on_now_and_what_is_next(client):
    on = make_session(first_day=TODAY)
    over = make_session(first_day=dt.date(2026, 5, 4))
    following = make_session(first_day=dt.date(2026, 6, 1))
    later = make_session(first_day=dt.date(2026, 7, 6))
    make_session(first_day=TODAY, published=False)

    context = client.get("/en/").context

    shown = [session for group in context["months"] for session in group.sessions]
    assert over not in [*context["now"], *shown]
    assert (context["now"], context["next"], shown) == (
        [on],
        [following],
        [following, later],
    )


def test_home_tells_what_was_held_last_when_nothing_is_on_or_ahead(client):
    days = [dt.date(2026, month, 2) for month in (1, 2, 3, 4)]
    held = [make_session(first_day=day) for day in days]
    make_session(first_day=dt.date(2026, 5, 4), status="cancelled")
    make_session(first_day=dt.date(2026, 5, 4), published=False)

    alone = client.get("/en/")
    make_session(first_day=dt.date(2026, 6, 1))
    with_one_ahead = client.get("/en/")

    assert alone.context["last"] == [held[3], held[2], held[1]]
    assert ("Held last" in alone.text, with_one_ahead.context["last"]) == (True, [])


def test_home_calls_nothing_next_that_is_cancelled_or_without_days(client):
    make_session(first_day=dt.date(2026, 6, 1), status="cancelled")
    make_session(
        first_day=dt.date(2026, 7, 1), last_day=dt.date(2026, 7, 31), precision="month"
    )

    response = client.get("/en/")

    assert response.context["next"] == []
    assert [group.key for group in response.context["months"]] == ["2026-06", "2026-07"]


def test_home_shows_what_practice_leads_to_expect_apart_from_what_is_decided(client):
    body = make_body()
    Practice.objects.create(body=body, month=9, anchor_year=2020)

    response = client.get("/en/")

    [group] = response.context["months"]
    assert (group.key, group.sessions) == ("2026-09", [])
    assert [each.body for each in group.expected] == [body]
    assert "September 2026, expected by practice, not decided" in response.text


def test_the_front_door_leads_to_the_language_of_the_browser(client):
    answers = {
        accepted: client.get("/", headers={"accept-language": accepted}).url
        for accepted in ["fr-CH, en;q=0.8", "zh-CN", "ar", "de, es;q=0.5", "", "x;;y"]
    }

    assert answers == {
        "fr-CH, en;q=0.8": "/fr/",
        "zh-CN": "/zh/",
        "ar": "/ar/",
        "de, es;q=0.5": "/es/",
        "": "/en/",
        "x;;y": "/en/",
    }


def test_the_front_door_varies_by_the_browsers_language_and_reads_no_cookie(client):
    client.cookies["django_language"] = "ru"

    response = client.get("/", headers={"accept-language": "es"})

    assert (response.status_code, response.url) == (302, "/es/")
    assert response["Vary"] == "Accept-Language"


def test_public_pages_may_be_kept_by_a_proxy(client):
    response = client.get("/en/calendar/")

    assert response["Cache-Control"] == "public, max-age=60"
    assert not response.cookies
    assert "Cookie" not in response["Vary"]


def test_calendar_lists_what_is_to_come_first_and_then_the_past_by_year(client):
    last_year = make_session(first_day=dt.date(2025, 3, 3))
    before_that = make_session(first_day=dt.date(2024, 3, 3))
    this_year = make_session(first_day=dt.date(2026, 2, 2))
    later = make_session(first_day=dt.date(2026, 9, 1))
    sooner = make_session(first_day=dt.date(2026, 6, 1))
    make_session(published=False)

    groups = client.get("/en/calendar/").context["groups"]

    assert [(group.key, group.sessions) for group in groups] == [
        ("upcoming", [sooner, later]),
        ("2026", [this_year]),
        ("2025", [last_year]),
        ("2024", [before_that]),
    ]


def test_calendar_shows_a_body_with_everything_below_it(client):
    above = make_body(slug="above")
    below = make_body(parent=above)
    wanted = [
        make_session(body=above, first_day=dt.date(2026, 6, 1)),
        make_session(body=below, first_day=dt.date(2026, 7, 1)),
    ]
    make_session()

    response = client.get("/en/calendar/", {"body": "above"})

    assert list(response.context["page"]) == wanted


def test_calendar_subscribes_to_the_list_that_it_shows(client):
    make_body(slug="ccpcj")

    response = client.get("/en/calendar/?body=ccpcj&year=&q=fire+arms&page=1")

    assert "/en/calendar.ics?body=ccpcj&amp;q=fire+arms" in response.text


def test_calendar_keeps_what_was_mistyped_and_says_what_is_wrong(client):
    session = make_session()

    response = client.get("/en/calendar/", {"year": "20x6", "q": "arms"})

    assert response.status_code == 400
    assert response.text.count("Enter a whole number.") == 2
    assert 'value="20x6"' in response.text
    assert 'value="arms"' in response.text
    assert session.name not in response.text


@pytest.mark.parametrize(
    "query",
    ["year=1944", "year=2101", "from=soon", "body=nobody", "kind=x", f"q={'x' * 101}"],
)
def test_calendar_refuses_what_is_out_of_bounds(client, query):
    assert client.get(f"/en/calendar/?{query}").status_code == 400


@pytest.mark.parametrize("page", ["0", "-1", "2", "x", "99999999", "١"])
def test_calendar_has_no_page_beyond_its_last(client, page):
    make_session()

    assert client.get("/en/calendar/", {"page": page}).status_code == 404


def test_calendar_has_pages_of_fifty(client):
    for n in range(51):
        make_session(first_day=dt.date(2027, 1, 1) + dt.timedelta(days=n))

    first, second = (client.get(f"/en/calendar/?page={n}") for n in (1, 2))

    assert [len(first.context["page"]), len(second.context["page"])] == [50, 1]
    assert "Page 2 of 2" in second.text


@pytest.mark.parametrize("n", [1, 3])
def test_calendar_needs_the_same_queries_for_any_number_of_sessions(
    client, django_assert_num_queries, n
):
    sessions = [
        make_session(venue=make_venue(), first_day=dt.date(2026, 6, day + 1))
        for day in range(n)
    ]

    # Sessions to come and over, their count and bodies; of the form, the bodies and the
    # cities.
    with django_assert_num_queries(7):
        response = client.get("/en/calendar/")

    assert list(response.context["page"]) == sessions


@pytest.mark.parametrize("n", [1, 3])
def test_home_needs_the_same_queries_for_any_number_of_sessions(
    client, django_assert_num_queries, n
):
    for day in range(n):
        make_session(first_day=dt.date(2026, 6, day + 1), venue=make_venue())
        Practice.objects.create(body=make_body(), month=9, anchor_year=2020)

    # Sessions, their bodies, practices and what is decided of them.
    with django_assert_num_queries(5):
        response = client.get("/en/")

    assert [len(group.sessions) for group in response.context["months"]] == [n, 0]


def test_year_puts_each_session_in_its_months_and_its_bodies_rows(client):
    first, second = make_body(position=1), make_body(position=2)
    make_body(position=3)
    joint = make_session(
        bodies=[first, second],
        first_day=dt.date(2026, 4, 30),
        last_day=dt.date(2026, 5, 2),
    )
    make_session(body=first, first_day=dt.date(2025, 5, 5))

    [table] = client.get("/en/calendar/2026/").context["tables"]

    months = [[] for _ in range(3)] + [[joint], [joint]] + [[] for _ in range(7)]
    shown = [
        (row.key, [[placed.item for placed in cell] for cell in row.months])
        for row in table.rows
    ]
    assert shown == [(first, months), (second, months)]


def test_year_tells_days_and_status_in_words(client):
    make_session(
        first_day=dt.date(2026, 4, 30), last_day=dt.date(2026, 5, 2), status="tentative"
    )

    text = client.get("/en/calendar/2026/").text

    assert ("<bdi>30–</bdi>" in text, "<bdi>–2</bdi>" in text) == (True, True)
    assert "<small>Tentative</small>" in text


@pytest.mark.parametrize("year", ["1944", "2101", "99", "0000", "20260", "year"])
def test_year_beyond_the_calendar_is_unknown(client, year):
    assert client.get(f"/en/calendar/{year}/").status_code == 404


@pytest.mark.parametrize("year", ["1945", "2100"])
def test_year_at_the_ends_of_the_calendar_has_one_neighbour(client, year):
    response = client.get(f"/en/calendar/{year}/")

    assert response.status_code == 200
    assert [response.context["previous"], response.context["next"]].count(None) == 1


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize("address", ["/en/calendar/2026/", "/fr/calendar/2026/"])
def test_year_needs_the_same_queries_for_any_number_of_sessions(
    client, django_assert_num_queries, n, address
):
    for _ in range(n):
        make_session(venue=make_venue())

    # The sessions, the bodies of each, all bodies, and their practices.
    with django_assert_num_queries(5):
        response = client.get(address)

    assert len(response.context["tables"][0].rows) == n


def test_month_shows_a_session_on_each_of_its_days(client):
    session = make_session(first_day=TODAY, last_day=dt.date(2026, 5, 20))
    make_session(first_day=TODAY, published=False)

    grid = client.get("/en/calendar/2026/05/").context["grid"]

    days = [cell.date.day for week in grid.weeks for cell in week if cell.items]
    assert days == [18, 19, 20]
    assert grid.weeks[3][0].items == [session]


def test_month_sets_apart_what_has_no_days(client):
    session = make_session(
        first_day=dt.date(2026, 5, 1), last_day=dt.date(2026, 5, 31), precision="month"
    )

    response = client.get("/en/calendar/2026/05/")

    assert response.context["grid"].apart == [session]
    assert response.context["sessions"] == []
    assert "Days not fixed" in response.text


@pytest.mark.parametrize("month", ["00", "13", "5", "005", "xx"])
def test_month_that_is_none_is_unknown(client, month):
    assert client.get(f"/en/calendar/2026/{month}/").status_code == 404


@pytest.mark.parametrize("n", [1, 3])
def test_month_needs_the_same_queries_for_any_number_of_sessions(
    client, django_assert_num_queries, n
):
    sessions = [make_session(venue=make_venue()) for _ in range(n)]

    # The sessions, the bodies of each, and practices.
    with django_assert_num_queries(4):
        response = client.get("/en/calendar/2026/05/")

    shown = sorted(response.context["sessions"], key=lambda session: session.pk)
    assert shown == sessions


@pytest.mark.parametrize("address", ["/en/", "/en/calendar/", "/en/calendar/2026/"])
def test_pages_of_the_calendar_take_no_posts(client, address):
    assert client.post(address).status_code == 405


def test_pages_link_to_themselves_in_the_six_languages(client):
    response = client.get("/zh/calendar/?q=x")

    assert '<html lang="zh" dir="ltr">' in response.text
    for code in ["ar", "en", "es", "fr", "ru", "zh"]:
        assert f'href="/{code}/calendar/?q=x" hreflang="{code}"' in response.text
        assert f'<link rel="alternate" hreflang="{code}"' in response.text


def test_pages_in_arabic_go_from_right_to_left(client):
    assert '<html lang="ar" dir="rtl">' in client.get("/ar/").text


def test_an_unknown_address_is_answered_by_our_own_page(client):
    response = client.get("/en/nowhere/")

    assert response.status_code == 404
    assert "There is no such page" in response.text
