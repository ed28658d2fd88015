"""What search engines read of sessions and side events, in the words of schema.org."""

import datetime as dt
import json
import re

import pytest
from django.utils.html import escape

from agendas.actions import note_changes
from meetings.markdown import to_json
from meetings.models import Session
from tests.factories import (
    AT,
    make_agenda,
    make_body,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_venue,
)

pytestmark = pytest.mark.django_db

SITE = "https://calendar.example.org"
DAY = dt.date(2026, 5, 18)
PLACE = {
    "@type": "Place",
    "name": "Convention Centre",
    "address": {
        "@type": "PostalAddress",
        "addressLocality": "Doha",
        "addressCountry": "Qatar",
    },
}


def data(client, path: str) -> dict:
    text = client.get(path).text
    [block] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)
    return json.loads(block)


def doha(**fields):
    venue = make_venue(
        name="Convention Centre", city="Doha", country="Qatar", time_zone="Asia/Qatar"
    )
    body = make_body(name="Conference of the Parties", slug="cop")
    made_up = {"slug": "cop-13", "body": body, "ordinal": 13, "venue": venue}
    return make_session(**made_up | {"first_day": DAY} | fields)


def test_a_session_tells_its_facts(client):
    session = doha(mode="hybrid", working_languages="ar,en")

    assert data(client, "/en/sessions/cop-13/") == {
        "@context": "https://schema.org",
        "@type": "Event",
        "url": f"{SITE}/en/sessions/cop-13/",
        "name": session.name,
        "startDate": "2026-05-18",
        "endDate": "2026-05-19",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
        "location": [
            PLACE,
            {"@type": "VirtualLocation", "url": f"{SITE}/en/sessions/cop-13/"},
        ],
        "organizer": [
            {
                "@type": "Organization",
                "name": "Conference of the Parties",
                "url": f"{SITE}/en/bodies/cop/",
            }
        ],
        "inLanguage": ["ar", "en"],
    }


BEFORE = {
    "original_first_day": dt.date(2025, 5, 5),
    "original_last_day": dt.date(2025, 5, 9),
}
MONTH = {
    "first_day": dt.date(2026, 5, 1),
    "last_day": dt.date(2026, 5, 31),
    "precision": "month",
}


@pytest.mark.parametrize(
    ("fields", "start", "end", "before", "status"),
    [
        ({}, "2026-05-18", "2026-05-19", None, "EventScheduled"),
        ({"status": "tentative"}, "2026-05-18", "2026-05-19", None, None),
        ({"status": "cancelled"}, "2026-05-18", "2026-05-19", None, "EventCancelled"),
        (
            {"status": "postponed"} | BEFORE,
            *("2026-05-18", "2026-05-19", "2025-05-05", "EventRescheduled"),
        ),
        (
            {"status": "postponed"} | BEFORE | MONTH,
            *("2025-05-05", "2025-05-09", "2025-05-05", "EventPostponed"),
        ),
        (
            {"status": "cancelled"} | BEFORE,
            *("2026-05-18", "2026-05-19", "2025-05-05", "EventCancelled"),
        ),
        (MONTH, "2026-05", None, None, "EventScheduled"),
        (
            {
                "first_day": dt.date(2026, 1, 1),
                "last_day": dt.date(2026, 12, 31),
                "precision": "year",
            },
            *("2026", None, None, "EventScheduled"),
        ),
        (
            {"last_day": dt.date(2026, 5, 24), "precision": "week"},
            *("2026-W21", None, None, "EventScheduled"),
        ),
    ],
)
def test_days_are_told_as_exactly_as_they_are_known(
    client, fields, start, end, before, status
):
    doha(**fields)

    told = data(client, "/en/sessions/cop-13/")

    names = ["startDate", "endDate", "previousStartDate", "eventStatus"]
    status = status and f"https://schema.org/{status}"
    assert [told.get(name) for name in names] == [start, end, before, status]


def test_a_session_tells_what_is_above_and_below_it(client):
    session = doha()
    above = make_session(slug="above", first_day=DAY)
    inside = make_session(slug="inside", first_day=DAY)
    hidden = make_session(slug="hidden", published=False)
    Session.objects.filter(pk=session.pk).update(held_during=above)
    Session.objects.filter(pk__in=[inside.pk, hidden.pk]).update(held_during=session)
    item = make_item(agenda=make_agenda(session=session), title="Opening")
    room = make_room(name="Plenary Hall")
    make_sitting(session=session, items=[item], room=room, is_cancelled=True)
    later = dt.datetime(2026, 5, 18, 12, tzinfo=dt.UTC)
    make_sitting(session=session, published=False, title="Secret", starts_at=later)
    make_sitting(session=inside, title="Of the one inside")
    note_changes([session], at=AT)

    told = data(client, "/en/sessions/cop-13/")

    assert told["superEvent"]["url"] == f"{SITE}/en/sessions/above/"
    assert told["subEvent"] == [
        {
            "@type": "Event",
            "url": f"{SITE}/en/sessions/inside/",
            "name": inside.name,
            "startDate": "2026-05-18",
            "endDate": "2026-05-19",
            "eventStatus": "https://schema.org/EventScheduled",
        },
        {
            "@type": "Event",
            "name": "Opening",
            "startDate": "2026-05-18T11:00:00+03:00",
            "endDate": "2026-05-18T14:00:00+03:00",
            "eventStatus": "https://schema.org/EventCancelled",
            "location": {"@type": "Place", "name": "Plenary Hall"},
        },
    ]


def test_a_side_event_tells_its_hours_its_organizers_and_its_session(client):
    session = doha()
    event = make_side_event(
        session=session,
        title="A launch",
        organizers=["Qatar", "A network"],
        room=make_room(name="M3"),
    )

    assert data(client, f"/en/side-events/{event.public_id}/") == {
        "@context": "https://schema.org",
        "@type": "Event",
        "url": f"{SITE}/en/side-events/{event.public_id}/",
        "name": "A launch",
        "startDate": "2026-05-18T15:00:00+03:00",
        "endDate": "2026-05-18T15:50:00+03:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "location": {"@type": "Place", "name": "M3", "containedInPlace": PLACE},
        "organizer": [
            {"@type": "Organization", "name": "Qatar"},
            {"@type": "Organization", "name": "A network"},
        ],
        "superEvent": {
            "@type": "Event",
            "url": f"{SITE}/en/sessions/cop-13/",
            "name": session.name,
            "startDate": "2026-05-18",
            "endDate": "2026-05-19",
            "eventStatus": "https://schema.org/EventScheduled",
        },
    }


def test_hostile_text_ends_no_script(client):
    hostile = '</script><script>alert(1)</script><!-- & \u2028 “quoted” \\ "'
    event = make_side_event(session=doha(), title=hostile)

    path = event.get_absolute_url()
    assert data(client, path)["name"] == hostile
    assert "<script>alert" not in client.get(path).text
    assert escape(hostile)[:30] in client.get(path).text


def test_json_keeps_its_facts_and_no_character_of_html():
    facts = {"a": ["<>&", "\u2028\u2029", "é中", None, 1]}

    text = to_json(facts)

    assert json.loads(text) == facts
    assert not set("<>&\u2028\u2029") & set(text)


@pytest.mark.parametrize("n", [1, 3])
def test_the_data_asks_the_database_for_nothing(client, django_assert_num_queries, n):
    """As many queries as the page without it: see `test_views_sessions`."""
    event = make_side_event(
        session=doha(), organizers=[f"Network {i}" for i in range(n)]
    )

    with django_assert_num_queries(6):
        client.get(event.get_absolute_url())
