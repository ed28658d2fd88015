"""What is expected by practice, on the pages of the calendar: apart from decisions."""

import datetime as dt

import pytest
import time_machine

from meetings.models import Practice
from tests.factories import make_body, make_session

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _frozen_day():
    with time_machine.travel(dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.UTC), tick=False):
        yield


def make_practice(**fields) -> Practice:
    body = fields.pop("body", None) or make_body()
    return Practice.objects.create(**{"body": body, "anchor_year": 2020} | fields)


def test_year_ahead_shows_in_its_months_what_is_expected(client):
    practice = make_practice(month=9, kind="resumed")

    response = client.get("/en/calendar/2027/")

    [table] = response.context["tables"]
    [row] = table.rows
    assert row.key == practice.body
    assert [[each.item.practice for each in cell] for cell in row.months] == [
        [practice] if month == 9 else [] for month in range(1, 13)
    ]
    cell = '">expected <small>Resumed session</small>'
    assert (response.text.count(cell), "Expected by practice, not decided: " in
            response.text) == (1, True)  # fmt: skip


def test_year_ahead_names_below_its_table_what_is_expected_without_a_month(client):
    practice = make_practice(month=None)
    idle = make_body()

    response = client.get("/en/calendar/2027/")

    assert [each.practice for each in response.context["expected"]] == [practice]
    assert response.context["tables"] == []
    assert response.context["without"] == [idle]
    assert "Expected in 2027, month not known:" in response.text


def test_year_shows_nothing_expected_where_it_is_decided_or_over(client):
    body = make_body()
    make_practice(body=body, month=9)
    decided = make_session(body=body, first_day=dt.date(2027, 9, 6))

    past, ahead = (client.get(f"/en/calendar/{year}/") for year in (2025, 2027))

    shown = [
        [each.item for row in table.rows for cell in row.months for each in cell]
        for table in ahead.context["tables"]
    ]
    assert (past.context["tables"], shown) == ([], [[decided]])


def test_month_ahead_shows_what_is_expected_apart(client):
    practice = make_practice(month=9)
    make_practice(month=10)
    make_practice(month=None)

    expected, none = (
        client.get(f"/en/calendar/{month}/").context["expected"]
        for month in ("2026/09", "2025/09")
    )

    assert ([each.practice for each in expected], none) == ([practice], [])


def test_calendar_shows_what_is_expected_if_asked(client):
    wanted = make_practice(month=9, body=make_body(slug="ccpcj"))
    make_practice(month=9)

    asked = client.get("/en/calendar/?body=ccpcj&expected=1&to=2026-12-31")
    unasked = client.get("/en/calendar/?body=ccpcj")

    assert [each.practice for each in asked.context["expected"]] == [wanted]
    assert unasked.context["expected"] == []
    assert "Expected by practice, not decided" in asked.text


def test_calendar_leads_from_what_is_decided_to_what_is_expected_and_back(client):
    make_body(slug="ccpcj")

    off, on, alone = (
        client.get(f"/en/calendar/{query}").text
        for query in ("?body=ccpcj", "?body=ccpcj&expected=1", "?expected=1")
    )

    assert '<a href="/en/calendar/?body=ccpcj&amp;expected=1">Show also' in off
    assert '<a href="/en/calendar/?body=ccpcj">Leave out' in on
    assert '<a href="/en/calendar/">Leave out' in alone
    assert "/en/calendar.ics?body=ccpcj&amp;expected=1" in on
    assert ("Show all meetings</a></p>" in on, "Clear" in alone) == (True, False)


@pytest.mark.parametrize("address", ["/en/calendar/", "/en/calendar.ics"])
def test_list_and_feed_refuse_the_same_answers_to_whether_to_expect(client, address):
    assert client.get(f"{address}?expected=maybe").status_code == 400


def test_calendar_shows_what_is_expected_on_its_first_page_only(client):
    make_practice(month=9)
    for n in range(51):
        make_session(first_day=dt.date(2027, 1, 1) + dt.timedelta(days=n))

    second = client.get("/en/calendar/?expected=1&page=2")

    assert "Expected by practice, not decided" not in second.text
    assert "?expected=1&amp;page=1" in second.text


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize(
    ("path", "queries"), [("2027/", 5), ("2027/09/", 4), ("?expected=1", 9)]
)
def test_pages_need_the_same_queries_for_any_number_of_expected_meetings(
    client, django_assert_num_queries, path, queries, n
):
    make_session()
    names = [make_practice(month=9).body.name for _ in range(n)]

    with django_assert_num_queries(queries):
        text = client.get(f"/en/calendar/{path}").text

    assert [name for name in names if f"<bdi>{name}</bdi>" not in text] == []
