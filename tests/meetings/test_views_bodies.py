"""The public pages of bodies."""

import datetime as dt

import pytest
import time_machine

from meetings.models import BodyAlias, Practice
from tests.factories import make_body, make_session, make_venue

pytestmark = pytest.mark.django_db


def test_bodies_stand_below_their_parents_under_their_context(client):
    conference = make_body(context="corruption", position=2)
    group = make_body(context="corruption", parent=conference, position=3)
    commission = make_body(context="commission", position=1)

    trees = client.get("/en/bodies/").context["trees"]

    shown = [
        (tree.context, [(node.body, [c.body for c in node.children]) for node in found])
        for tree in trees
        for found in [tree.nodes]
    ]
    assert shown == [
        ("commission", [(commission, [])]),
        ("corruption", [(conference, [group])]),
    ]


def test_body_shows_its_published_sessions_with_joint_ones(client):
    body = make_body(slug="ccpcj")
    own = make_session(body=body, first_day=dt.date(2020, 5, 18))
    joint = make_session(bodies=[make_body(), body], first_day=dt.date(2021, 5, 18))
    make_session(body=body, published=False)
    make_session()

    groups = client.get("/en/bodies/ccpcj/").context["groups"]

    assert [(group.key, group.sessions) for group in groups] == [
        ("2021", [joint]),
        ("2020", [own]),
    ]


@time_machine.travel(dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC), tick=False)
def test_body_tells_its_next_meeting_first(client):
    body = make_body(slug="ccpcj")
    make_session(body=body, first_day=dt.date(2026, 4, 1))
    cancelled = dt.date(2026, 5, 10)
    make_session(body=body, first_day=cancelled, status="cancelled")
    following = make_session(body=body, first_day=dt.date(2026, 5, 18), slug="next")
    make_session(body=body, first_day=dt.date(2026, 5, 4), published=False)
    make_session(body=body, first_day=dt.date(2027, 5, 18))

    response = client.get("/en/bodies/ccpcj/")

    assert response.context["next"] == following
    head = response.text.partition("</header>")[2].partition("</header>")[0]
    assert 'href="/en/sessions/next/"' in head
    assert "18 and 19 May 2026" in head


def test_body_says_that_no_meeting_is_announced(client):
    make_session(body=make_body(slug="ccpcj"), first_day=dt.date(2020, 5, 18))

    assert "No meeting has been announced." in client.get("/en/bodies/ccpcj/").text


def test_body_tells_its_facts_and_its_feed(client):
    parent = make_body(name="Conference of the Parties")
    body = make_body(
        slug="group",
        parent=parent,
        mandate="Conference, decision 2/6",
        symbol_series="CTOC/COP/WG.2",
        working_languages="ar,en",
    )
    BodyAlias.objects.create(body=body, name="Interim Working Group")

    text = client.get("/en/bodies/group/").text

    for fact in [
        "Conference of the Parties",
        "Conference, decision 2/6",
        "CTOC/COP/WG.2/…",
        "Arabic, English",
        "Interim Working Group",
        "/en/bodies/group.ics",
    ]:
        assert fact in text


def test_body_sets_apart_what_practice_leads_to_expect(client):
    body = make_body(slug="group")
    Practice.objects.create(body=body, month=5, anchor_year=2020)

    response = client.get("/en/bodies/group/")

    assert {each.body for each in response.context["expected"]} == {body}
    assert "Expected by practice, not decided" in response.text


def test_body_that_is_unknown_is_not_found(client):
    assert client.get("/en/bodies/nobody/").status_code == 404


def test_body_name_that_exists_in_english_only_says_so(client):
    make_body(slug="group", name="Working Group on Firearms")

    text = client.get("/fr/bodies/group/").text

    mark = '<span lang="en" dir="ltr">Working Group on Firearms</span>'
    assert f"<h1>{mark}</h1>" in text


@pytest.mark.parametrize("n", [1, 3])
def test_body_needs_the_same_queries_for_any_number_of_rows(
    client, django_assert_num_queries, n
):
    body = make_body(slug="group")
    for day in range(n):
        make_session(body=body, first_day=dt.date(2020, 5, day + 1), venue=make_venue())
        make_body(parent=body)
        BodyAlias.objects.create(body=body, name=f"Alias {day}")
        Practice.objects.create(body=body, month=day + 1, anchor_year=2020)

    # The body, its aliases, those below, sessions to come and over with bodies, their
    # count, practice, decided.
    with django_assert_num_queries(10):
        response = client.get("/en/bodies/group/")

    assert len(response.context["children"]) == n


@pytest.mark.parametrize("n", [1, 3])
def test_bodies_need_the_same_queries_for_any_number(
    client, django_assert_num_queries, n
):
    bodies = [make_body(position=each) for each in range(n)]

    with django_assert_num_queries(2):
        response = client.get("/en/bodies/")

    [tree] = response.context["trees"]
    assert [node.body for node in tree.nodes] == bodies


def test_a_body_with_many_meetings_has_pages(client):
    body = make_body(slug="ccpcj")
    for year in range(1970, 2030):
        make_session(body=body, first_day=dt.date(year, 5, 4))

    first, second = (
        client.get(f"/en/bodies/ccpcj/{query}").content.decode()
        for query in ["", "?page=2"]
    )

    shown = [page.count('href="/en/sessions/') for page in (first, second)]
    assert min(shown) >= 10
    assert "?page=2" in first
    assert client.get("/en/bodies/ccpcj/?page=3").status_code == 404
    assert client.get("/en/bodies/ccpcj/?page=x").status_code == 404
