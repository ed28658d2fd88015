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
    inside = make_session(held_during=session)
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
    assert [column.label for column in day.columns] == [
        "Plenary",
        "Parallel meeting",
        inside.name,
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

    assert [column.body for column in day.columns] == [first, second]
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
