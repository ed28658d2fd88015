"""The page of changes and its Atom feed."""

import datetime as dt
import xml.etree.ElementTree as ET

import pytest

from agendas import actions
from agendas.changes.views import NEWEST
from agendas.models import Change
from meetings.answers import PAGE_SIZE
from meetings.models import Session
from tests.factories import AT, make_body, make_session, make_user, make_venue

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(days=1)
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def ccpcj():
    return make_body(slug="ccpcj", name="Commission on Crime", acronym="CCPCJ")


def make_moved(*, body=None, at: dt.datetime = LATER) -> Session:
    """A session announced at AT and moved at `at`."""
    session = make_session(body=body)
    session.last_day += dt.timedelta(days=1)
    session.save()
    actions.note_changes([session], at=at)
    return session


def entries(response) -> list[tuple[str, ...]]:
    """Title, link, moment and content of each entry of a feed."""
    root = ET.fromstring(response.content)
    return [
        (
            entry.findtext(f"{ATOM}title"),
            entry.find(f"{ATOM}link").get("href"),
            entry.findtext(f"{ATOM}updated"),
            entry.findtext(f"{ATOM}summary"),
        )
        for entry in root.iter(f"{ATOM}entry")
    ]


def test_the_page_shows_changes_by_day_the_newest_first(client, ccpcj):
    session = make_moved(body=ccpcj)

    response = client.get("/en/changes/")

    days = response.context["days"]
    assert [
        (day.day, [(str(each.name_html), each.lines_html) for each in day.changes])
        for day in days
    ] == [
        (
            dt.date(2026, 1, 16),
            [
                (
                    f"<bdi>{session.name}</bdi>",
                    ["Moved from 18 and 19 May 2026 to 18–20 May 2026"],
                )
            ],
        ),
        (
            dt.date(2026, 1, 15),
            [
                (
                    f"<bdi>{session.name}</bdi>",
                    ["New in the calendar: 18 and 19 May 2026"],
                )
            ],
        ),
    ]


def test_what_is_not_translated_is_marked_as_english(client):
    session = make_session(title="Expert talks", venue=make_venue(name="", city="Oslo"))

    page = client.get("/ar/changes/").content.decode()

    assert (
        f'href="/ar/sessions/{session.slug}/"><span lang="en" dir="ltr">Expert' in page
    )
    assert '<span lang="en" dir="ltr">Oslo</span>' in page


def test_text_of_staff_is_escaped(client):
    make_session(title="<b>bold</b> & “x”")

    page = client.get("/en/changes/").content.decode()
    feed = client.get("/en/changes.atom")

    assert "&lt;b&gt;bold&lt;/b&gt; &amp; “x”" in page
    assert "<b>" not in page
    assert entries(feed)[0][0] == "<b>bold</b> & “x”"


def test_a_session_that_is_no_longer_public_is_no_link(client):
    session = make_moved()
    actions.withdraw_session(session=session, by=make_user(), at=LATER)

    page = client.get("/en/changes/").content.decode()

    assert "no longer announced" in page
    assert f"/sessions/{session.slug}/" not in page


def test_changes_are_narrowed_to_bodies_with_all_below_them(client, ccpcj):
    below = make_body(parent=ccpcj)
    other = make_body(slug="fingov")
    sessions = [make_session(body=body) for body in (ccpcj, below, other, make_body())]

    def told(query) -> set[str]:
        page = client.get("/en/changes/", query).context["page"]
        return {each.session_slug for each in page}

    slugs = [session.slug for session in sessions]
    assert told({"body": "ccpcj"}) == set(slugs[:2])
    assert told({"body": ["ccpcj", "fingov"]}) == set(slugs[:3])
    assert told({"session": slugs[3]}) == {slugs[3]}
    assert told({}) == set(slugs)


@pytest.mark.parametrize(
    "query",
    [
        "body=nothing",
        "session=draft",
        "session=nothing",
        "&".join(f"body=b{n}" for n in range(60)),
    ],
)
def test_a_bad_query_is_400_and_shows_nothing(client, query):
    make_session(slug="draft", published=False)
    make_session()

    page, feed = (
        client.get(f"/en/{path}?{query}") for path in ("changes/", "changes.atom")
    )

    assert (page.status_code, feed.status_code) == (400, 400)
    assert "page" not in page.context
    assert feed["Content-Type"] == "text/plain; charset=utf-8"
    assert len(feed.content.decode().splitlines()) == 1


@pytest.mark.parametrize("page", ["0", "2", "x", "-1", "99999", "1.5"])
def test_a_page_that_is_not_there_is_not_found(client, page):
    make_session()

    assert client.get("/en/changes/", {"page": page}).status_code == 404


def test_pages_are_bounded(client):
    session = make_session()
    Change.objects.bulk_create(
        Change(
            at=AT,
            session_public_id=session.public_id,
            session_slug=session.slug,
            names={"en": "A"},
            differences=[],
        )
        for _n in range(PAGE_SIZE)
    )

    pages = [client.get("/en/changes/", {"page": n}).context["page"] for n in "12"]
    assert [len(page.object_list) for page in pages] == [PAGE_SIZE, 1]
    assert len(entries(client.get("/en/changes.atom"))) == NEWEST


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize(
    # The count, the changes, their bodies, the sessions; a page shows all bodies.
    ("path", "queries"),
    [("changes/", 6), ("changes.atom", 3), ("changes/?body=ccpcj", 8)],
)
def test_any_number_of_changes_takes_the_same_queries(
    client, django_assert_num_queries, ccpcj, path, queries, n
):
    for _number in range(n):
        make_moved(body=ccpcj)

    with django_assert_num_queries(queries):
        client.get(f"/en/{path}")


# Atom


def test_the_feed_is_atom(client, ccpcj):
    session = make_moved(body=ccpcj)

    response = client.get("/fr/changes.atom", {"body": "ccpcj"})

    root = ET.fromstring(response.content)
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    site = "https://calendar.example.org/fr"
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "fr"
    assert root.findtext(f"{ATOM}id").startswith("tag:")
    assert root.findtext(f"{ATOM}updated") == "2026-01-16T12:00:00+00:00"
    assert root.find(f"{ATOM}author/{ATOM}name") is not None
    assert links == {
        "alternate": f"{site}/changes/?body=ccpcj",
        "self": f"{site}/changes.atom?body=ccpcj",
    }
    [first, second] = entries(response)
    assert first[1:3] == (
        f"{site}/sessions/{session.slug}/",
        "2026-01-16T12:00:00+00:00",
    )
    assert first[3].startswith("<ul><li>")
    assert "18-20 mai 2026" in first[3]
    assert second[2] == "2026-01-15T12:00:00+00:00"


def test_one_poisoned_title_does_not_end_the_feed(client):
    make_session(title="Expert\x0b\uffff talks")

    feed = ET.fromstring(client.get("/en/changes.atom").content)

    assert feed.findtext(f"{ATOM}entry/{ATOM}title") == "Expert talks"


def test_the_ids_of_entries_stay_and_differ(client):
    make_moved()

    def ids() -> list[str]:
        root = ET.fromstring(client.get("/en/changes.atom").content)
        return [each.findtext(f"{ATOM}id") for each in root.iter(f"{ATOM}entry")]

    before = ids()
    make_moved(at=LATER + dt.timedelta(days=1))

    assert len(set(before)) == 2
    assert set(before) < set(ids())


def test_an_empty_feed_is_the_same_bytes_each_time(client):
    answers = [client.get("/en/changes.atom") for _time in range(2)]

    assert answers[0].content == answers[1].content
    assert answers[0]["ETag"] == answers[1]["ETag"]
    assert entries(answers[0]) == []


def test_an_unchanged_feed_is_304(client):
    make_moved()
    first = client.get("/en/changes.atom")

    by_tag = client.get("/en/changes.atom", headers={"if-none-match": first["ETag"]})
    by_time = client.get(
        "/en/changes.atom", headers={"if-modified-since": first["Last-Modified"]}
    )
    head = client.head("/en/changes.atom")

    assert (by_tag.status_code, by_time.status_code) == (304, 304)
    assert (head.status_code, head.content) == (200, b"")
    assert first["Last-Modified"] == "Fri, 16 Jan 2026 12:00:00 GMT"
    assert first["Cache-Control"] == "public, max-age=300"
    assert not first.cookies


def test_a_new_change_changes_the_feed(client):
    make_moved()
    first = client.get("/en/changes.atom")
    make_moved(at=LATER + dt.timedelta(seconds=1))

    again = client.get("/en/changes.atom", headers={"if-none-match": first["ETag"]})

    assert again.status_code == 200


def test_the_pages_of_bodies_and_sessions_lead_to_their_changes(client, ccpcj):
    session = make_session(body=ccpcj)

    of_body = client.get("/en/bodies/ccpcj/").content.decode()
    of_session = client.get(session.get_absolute_url()).content.decode()
    home = client.get("/en/").content.decode()

    assert "/en/changes/?body=ccpcj" in of_body
    assert f"/en/changes/?session={session.slug}" in of_session
    assert 'href="/en/changes/"' in home
