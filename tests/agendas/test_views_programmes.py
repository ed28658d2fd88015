"""The public page of a session's organization of work."""

import datetime as dt

import pytest

from agendas.models import JointItem, ProgrammeEntry
from tests.factories import (
    make_agenda,
    make_body,
    make_item,
    make_session,
    make_sitting,
    make_venue,
)

pytestmark = pytest.mark.django_db

MONDAY = dt.datetime(2026, 5, 18, 8, 0, tzinfo=dt.UTC)


def test_programme_sets_tracks_and_sessions_inside_side_by_side(client):
    session = make_session(slug="cop-13")
    group = make_body(name="Working Group on Firearms")
    inside = make_session(body=group, held_during=session)
    plenary = make_sitting(session=session, starts_at=MONDAY)
    parallel = make_sitting(session=session, starts_at=MONDAY, track="parallel")
    within = make_sitting(session=inside, starts_at=MONDAY)
    make_sitting(session=session, starts_at=MONDAY, track="informal", published=False)
    make_sitting(
        session=make_session(held_during=session, published=False), starts_at=MONDAY
    )

    [day] = client.get("/en/sessions/cop-13/programme/").context["days"]

    assert [[cell.sitting for cell in row.cells] for row in day.rows] == [
        [plenary, parallel, within]
    ]
    assert [head.label for head in day.heads] == [
        "Plenary",
        "Parallel meeting",
        "Working Group on Firearms",
    ]


def test_programme_of_a_joint_session_has_a_column_for_each_agenda(client):
    first, second = make_body(), make_body()
    session = make_session(slug="joint", bodies=[first, second])
    joint = JointItem.objects.create()
    three = make_item(
        agenda=make_agenda(session=session, body=first), number="3", joint_item=joint
    )
    two = make_item(
        agenda=make_agenda(session=session, body=second), number="2", joint_item=joint
    )
    make_sitting(session=session, starts_at=MONDAY, items=[three, two])
    make_sitting(
        session=session, starts_at=MONDAY + dt.timedelta(hours=5), items=[three, two]
    )

    [day] = client.get("/en/sessions/joint/programme/").context["days"]

    assert [head.bodies for head in day.heads] == [[first], [second]]
    assert [
        [[(each.entry.item, each.is_continued) for each in cell.entries]
         for cell in row.cells]
        for row in day.rows
    ] == [
        [[(three, False)], [(two, False)]],
        [[(three, True)], [(two, True)]],
    ]  # fmt: skip


def test_programme_tells_hours_of_the_place(client):
    doha = make_venue(city="Doha", time_zone="Asia/Qatar")
    session = make_session(slug="cop-13", venue=doha)
    make_sitting(session=session, starts_at=MONDAY.replace(hour=22))

    response = client.get("/en/sessions/cop-13/programme/")

    [day] = response.context["days"]
    assert day.day == dt.date(2026, 5, 19)
    assert '<time datetime="2026-05-19T01:00:00+03:00">1–4 a.m.</time>' in response.text


def test_programme_leaves_out_entries_of_an_agenda_that_is_a_draft(client):
    session = make_session(slug="cop-13")
    hidden = make_item(agenda=make_agenda(session=session, published=False))
    sitting = make_sitting(session=session, items=[hidden])
    ProgrammeEntry.objects.create(sitting=sitting, printed_title="Lunch", position=1)

    [day] = client.get("/en/sessions/cop-13/programme/").context["days"]

    [[cell]] = [row.cells for row in day.rows]
    assert [each.entry.title for each in cell.entries] == ["Lunch"]


def conference_with_groups():
    """A conference; two groups meet during it, on the last day both together."""
    conference = make_session(slug="cop-6")
    agenda = make_agenda(session=conference)
    one, two = make_body(name="Group One"), make_body(name="Group Two")
    first = make_session(slug="first", body=one, held_during=conference)
    second = make_session(slug="second", body=two, held_during=conference)
    for day in range(3):
        start = MONDAY + dt.timedelta(days=day)
        items = [make_item(agenda=agenda)]
        make_sitting(session=conference, starts_at=start, items=items)
    tuesday, wednesday = (MONDAY + dt.timedelta(days=n) for n in (1, 2))
    make_sitting(session=first, track="parallel", starts_at=MONDAY)
    make_sitting(session=first, track="parallel", starts_at=tuesday)
    make_sitting(
        session=second, track="parallel", starts_at=tuesday + dt.timedelta(hours=5)
    )
    shared = make_sitting(
        session=second, track="parallel", starts_at=wednesday, title="Joint discussion"
    )
    shared.joint_sessions.add(first)
    return one, two


def test_programme_of_a_conference_has_one_column_for_all_that_is_parallel(client):
    one, two = conference_with_groups()

    days = client.get("/en/sessions/cop-6/programme/").context["days"]

    assert [[head.label for head in day.heads] for day in days] == [
        ["Plenary", "Parallel meeting: Group One"],
        ["Plenary", "Parallel meeting"],
        ["Plenary", "Parallel meeting: Group Two, Group One"],
    ]
    parallel = [[row.cells[1] for row in day.rows] for day in days]
    assert [[(each.bodies, each.is_continued) for each in day] for day in parallel] == [
        [([one], False)],
        [([one], True), ([two], False)],
        [([two, one], False)],
    ]


def test_programme_says_in_its_cells_who_sits(client):
    conference_with_groups()

    text = client.get("/en/sessions/cop-6/programme/").text

    again = '<bdi>Group One</bdi> <span class="note">(continued)</span>'
    assert text.count(again) == 1
    assert '<p class="sitting-title"><bdi>Joint discussion</bdi></p>' in text


def test_programme_parts_what_sits_at_the_same_time_in_one_track(client):
    conference = make_session(slug="cop-6")
    groups = [make_body(name="Group One"), make_body(name="Group Two")]
    for slug, body in zip(["first", "second"], groups, strict=True):
        inside = make_session(slug=slug, body=body, held_during=conference)
        make_sitting(session=inside, track="parallel", starts_at=MONDAY)

    [day] = client.get("/en/sessions/cop-6/programme/").context["days"]

    assert [head.label for head in day.heads] == [
        "Parallel meeting: Group One",
        "Parallel meeting: Group Two",
    ]


@pytest.mark.parametrize("n", [1, 3])
def test_programme_needs_the_same_queries_for_any_number_of_meetings_inside(
    client, django_assert_num_queries, n
):
    conference = make_session(slug="cop-6")
    for day in range(n):
        inside = make_session(held_during=conference)
        start = MONDAY + dt.timedelta(days=day)
        sitting = make_sitting(session=inside, track="parallel", starts_at=start)
        sitting.joint_sessions.add(make_session(held_during=conference))

    with django_assert_num_queries(11):
        response = client.get("/en/sessions/cop-6/programme/")

    assert len(response.context["days"]) == n
