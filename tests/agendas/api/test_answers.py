"""What the API gives out, and how it answers whatever it is asked."""

import datetime as dt

import pytest

from agendas import actions
from tests.factories import (
    AT,
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
)

pytestmark = pytest.mark.django_db
DAY = dt.date(2027, 5, 18)
LATER = AT + dt.timedelta(days=1)
SITE = "https://calendar.example.org"
LISTS = [
    *("bodies", "sessions", "agendas", "items", "sittings", "side-events"),
    *("documents", "changes"),
]
MOMENT = "2026-01-15T12:00:00Z"


def results(client, path: str, **query) -> list[dict]:
    response = client.get(f"/api/v1/{path}", query)
    assert response.status_code == 200, response.content
    return response.json()["results"]


def test_a_body(client, body):
    below = make_body(slug="below", parent=body, working_languages="ar,en")

    wanted = {
        "slug": "ccpcj",
        "name": "Commission du crime",
        "short_name": "",
        "acronym": "CCPCJ",
        "parent": None,
        "kind": "commission",
        "context": "commission",
        "unit": "session",
        "symbol_series": "",
        "mandate": "",
        "participation": "",
        "languages": [],
        "website": "",
        "is_active": True,
        "url": f"{SITE}/fr/bodies/ccpcj/",
        "feed": f"{SITE}/fr/bodies/ccpcj.ics",
    }
    found = {each["slug"]: each for each in results(client, "bodies", lang="fr")}
    assert found["ccpcj"] == wanted
    assert found["below"]["parent"] == "ccpcj"
    assert found["below"]["languages"] == ["ar", "en"]
    assert client.get("/api/v1/bodies/ccpcj", {"lang": "fr"}).json() == wanted
    assert below.parent == body


def test_a_session(client, session):
    [found] = results(client, "sessions")

    assert found == {
        "slug": "ccpcj-36",
        "uid": session.uid,
        "name": "Thirty-sixth session of the Commission on Crime",
        "kind": "regular",
        "convenings": [
            {
                "body": "ccpcj",
                "ordinal": 36,
                "unit": "session",
                "label": "Thirty-sixth session",
            }
        ],
        "first_day": "2027-05-18",
        "last_day": "2027-05-19",
        "precision": "day",
        "dates": "18 and 19 May 2027",
        "status": "confirmed",
        "original_first_day": None,
        "original_last_day": None,
        "change_reason": "",
        "mode": "",
        "place": {
            "name": "Conference Centre",
            "city": "Doha",
            "country": "Qatar",
            "time_zone": "Asia/Qatar",
            "is_confirmed": True,
        },
        "is_title_confirmed": True,
        "part_of": None,
        "held_during": None,
        "languages": [],
        "remarks": "",
        "registration": {"opens": None, "closes": None, "url": ""},
        "website": "",
        "webcast": "",
        "sequence": 0,
        "changed_at": MOMENT,
        "url": f"{SITE}/en/sessions/ccpcj-36/",
        "feed": f"{SITE}/en/sessions/ccpcj-36.ics",
    }


def test_all_that_hangs_on_a_session(client, session):
    agenda = make_agenda(session=session, stage="annotated")
    item = make_item(agenda=agenda, number="1", title="Firearms", annotation="*So.*")
    make_document(items=[item], symbol="E/CN.15/2027/2", title="Note", session=session)
    sitting = make_sitting(
        session=session,
        items=[item],
        room=make_room(venue=session.venue, name="Hall 1"),
    )
    event = make_side_event(session=session, title="Launch", organizers=["Qatar"])

    whole = client.get("/api/v1/sessions/ccpcj-36").json()

    parts = {
        "agendas": [
            {
                "session": "ccpcj-36",
                "body": "ccpcj",
                "stage": "annotated",
                "document": None,
                "note": "",
                "url": f"{SITE}/en/sessions/ccpcj-36/agenda/#agenda",
            }
        ],
        "items": [
            {
                "session": "ccpcj-36",
                "body": "ccpcj",
                "number": "1",
                "parent": None,
                "title": "Firearms",
                "annotation": "*So.*",
                "documents": ["E/CN.15/2027/2"],
                "joint_with": [],
            }
        ],
        "sittings": [
            {
                "id": sitting.public_id,
                "uid": sitting.uid,
                "session": "ccpcj-36",
                "joint_sessions": [],
                "starts_at": "2027-05-18T11:00:00+03:00",
                "ends_at": "2027-05-18T14:00:00+03:00",
                "room": "Hall 1",
                "track": "plenary",
                "title": "",
                "note": "",
                "is_closed": False,
                "is_cancelled": False,
                "webcast": "",
                "entries": [{"number": "1", "body": "ccpcj", "title": "Firearms"}],
                "sequence": 0,
                "changed_at": MOMENT,
            }
        ],
        "side-events": [
            {
                "id": event.public_id,
                "uid": event.uid,
                "session": "ccpcj-36",
                "title": "Launch",
                "description": "",
                "starts_at": "2027-05-18T15:00:00+03:00",
                "ends_at": "2027-05-18T15:50:00+03:00",
                "room": "",
                "organizers": ["Qatar"],
                "panels": [],
                "refreshments": "",
                "is_cancelled": False,
                "website": "",
                "sequence": 0,
                "changed_at": MOMENT,
                "url": f"{SITE}/en/side-events/{event.public_id}/",
            }
        ],
        "documents": [
            {
                "symbols": ["E/CN.15/2027/2"],
                "title": "Note",
                "kind": "note",
                "session": "ccpcj-36",
                "issued_on": None,
                "languages": ["en", "fr"],
                "url": f"{SITE}/en/documents/E/CN.15/2027/2",
            }
        ],
    }
    for name, wanted in parts.items():
        assert whole[name.replace("-", "_")] == wanted, name
        assert results(client, name) == wanted, name
    assert (
        client.get("/api/v1/documents/E/CN.15/2027/2").json() == (parts["documents"][0])
    )
    found = client.get(f"/api/v1/side-events/{event.public_id}").json()
    assert found == parts["side-events"][0]


def test_changes_in_words(client, session):
    session.last_day = DAY
    session.save()
    actions.note_changes([session], at=LATER)

    newest, first = results(client, "changes", lang="fr", body="ccpcj")

    assert newest | {"id": ""} == {
        "id": "",
        "at": "2026-01-16T12:00:00Z",
        "session": "ccpcj-36",
        "name": "Commission du crime : trente-sixième session",
        "bodies": ["ccpcj"],
        "lines": [newest["lines"][0]],
    }
    assert "18 mai 2027" in newest["lines"][0]
    assert first["at"] == MOMENT


# Narrowing


def test_every_list_is_narrowed_as_the_calendar_is(client, session):
    other = make_session(slug="other", first_day=dt.date(2026, 5, 18))
    for each in (session, other):
        item = make_item(agenda=make_agenda(session=each))
        make_document(items=[item])
        make_sitting(session=each)
        make_side_event(session=each)

    for query in [{"year": "2027"}, {"body": "ccpcj"}, {"from": "2027-01-01"}]:
        [found] = results(client, "sessions", **query)
        assert found["slug"] == "ccpcj-36", query
        for name in ("agendas", "items", "sittings", "side-events"):
            rows = results(client, name, **query)
            assert [row["session"] for row in rows] == ["ccpcj-36"], (name, query)
        assert len(results(client, "documents", **query)) == 1
    assert len(results(client, "documents")) == 2


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize(
    "query",
    [
        "bodies=ccpcj", "page=0", "page=1_0", "page=x", "page_size=101", "lang=xx",
        "page=10000", "lang=zh-hans",
    ],
)  # fmt: skip
def test_a_wrong_parameter_is_400_in_one_sentence(client, session, path, query):
    response = client.get(f"/api/v1/{path}?{query}")

    assert response.status_code == 400
    assert list(response.json()) == ["detail"]
    assert response.json()["detail"].startswith(query.split("=")[0] + ": ")


@pytest.mark.parametrize("path", LISTS)
def test_pages_follow_one_another(client, path):
    for _number in range(3):
        session = make_session()
        make_document(items=[make_item(agenda=make_agenda(session=session))])
        make_sitting(session=session)
        make_side_event(session=session)
    every = results(client, path)

    address, seen = f"/api/v1/{path}?page_size=2", []
    while address:
        page = client.get(address).json()
        seen += page["results"]
        assert page["count"] == len(every)
        address = (page["next"] or "").removeprefix(SITE)

    assert len(every) >= 3
    assert seen == every


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize(
    ("path", "queries"),
    [
        # The count, the rows and what they show; two moments for Last-Modified.
        ("bodies", 4),
        ("sessions", 5),
        ("agendas", 6),
        ("items", 6),
        ("sittings", 6),
        ("side-events", 6),
        ("documents", 3),
        ("changes", 6),
        ("sessions/the-one", 18),
    ],
)
def test_any_number_of_rows_takes_the_same_queries(
    client, django_assert_num_queries, path, queries, n
):
    one = make_session(slug="the-one")
    agenda = make_agenda(session=one)
    for _number in range(n):
        item = make_item(agenda=agenda)
        make_document(items=[item], session=one)
        start = dt.datetime(2026, 5, 18, 6 + _number, tzinfo=dt.UTC)
        make_sitting(session=one, items=[item], starts_at=start)
        make_side_event(session=one)
        make_session()

    with django_assert_num_queries(queries):
        client.get(f"/api/v1/{path}")
