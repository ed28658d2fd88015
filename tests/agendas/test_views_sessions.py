"""The public pages of a session: itself and its agenda."""

import datetime as dt
import re

import pytest
import time_machine
from django.test import Client

from agendas.models import JointItem
from meetings.models import FormerSlug
from tests.factories import (
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_venue,
)

pytestmark = pytest.mark.django_db

PAGES = ["", "agenda/", "programme/", "side-events/", "mine/"]
MONDAY = dt.datetime(2026, 5, 18, 8, 0, tzinfo=dt.UTC)


def with_everything(**fields):
    """A session with an agenda, a sitting and a side event."""
    session = make_session(**fields)
    item = make_item(agenda=make_agenda(session=session), annotation="A *word*.")
    make_document(items=[item], session=session)
    make_sitting(session=session, items=[item])
    make_side_event(session=session)
    return session


@pytest.mark.parametrize("part", PAGES)
def test_pages_of_a_published_session_are_shown(client, part):
    session = with_everything(slug="cop-13")

    response = client.get(f"/en/sessions/cop-13/{part}")

    assert response.status_code == 200
    assert session.name in response.text


@pytest.mark.parametrize("part", PAGES)
def test_pages_of_a_draft_answer_as_an_unknown_address_does(client, part):
    with_everything(slug="draft", published=False)

    draft = client.get(f"/en/sessions/draft/{part}")
    unknown = client.get(f"/en/sessions/nosuc/{part}")

    assert (draft.status_code, unknown.status_code) == (404, 404)
    assert draft.text == unknown.text.replace("nosuc", "draft")
    assert _headers(draft) == _headers(unknown)


def _headers(response):
    """But for those that differ as the address does that the page repeats."""
    own = {"X-Request-ID", "ETag"}
    return {k: v for k, v in response.headers.items() if k not in own}


@pytest.mark.parametrize("part", PAGES[1:])
def test_pages_of_parts_that_are_drafts_are_unknown(client, part):
    session = make_session(slug="cop-13")
    make_item(agenda=make_agenda(session=session, published=False))
    make_sitting(session=session, published=False)
    make_side_event(session=session, published=False)

    assert client.get(f"/en/sessions/cop-13/{part}").status_code == 404


@pytest.mark.parametrize("part", PAGES)
def test_an_address_that_a_session_had_leads_to_the_present_one(client, part):
    session = with_everything(slug="cop-13")
    FormerSlug.objects.create(slug="cop-old", session=session)

    response = client.get(f"/fr/sessions/cop-old/{part}")

    assert (response.status_code, response.url) == (301, f"/fr/sessions/cop-13/{part}")


def test_an_address_that_a_draft_had_is_unknown(client):
    session = make_session(published=False)
    FormerSlug.objects.create(slug="cop-old", session=session)

    assert client.get("/en/sessions/cop-old/").status_code == 404


def test_session_pages_take_no_posts():
    session = make_session(slug="cop-13")

    response = Client().post(session.get_absolute_url())

    assert response.status_code == 405


def test_session_tells_its_facts(client):
    venue = make_venue(name="Convention Centre", city="Doha", country="Qatar")
    make_session(
        slug="cop-13",
        body=make_body(name="Conference of the Parties"),
        ordinal=13,
        venue=venue,
        is_place_confirmed=False,
        status="postponed",
        mode="hybrid",
        working_languages="en,fr",
        original_first_day=dt.date(2025, 5, 5),
        original_last_day=dt.date(2025, 5, 9),
        change_reason="Moved for want of a host",
        registration_closes=dt.date(2026, 5, 1),
        registration_url="https://indico.example.org/1/",
        remarks="Bring **badges**.",
    )

    text = client.get("/en/sessions/cop-13/").text

    for fact in [
        "Conference of the Parties",
        "18 and 19 May 2026",
        "Convention Centre",
        "Qatar",
        "(to be confirmed)",
        "Postponed",
        "5–9 May 2025",
        "Moved for want of a host",
        "Hybrid",
        "English, French",
        "1 May 2026",
        'href="https://indico.example.org/1/"',
        "<strong>badges</strong>",
        "/en/sessions/cop-13.ics",
    ]:
        assert fact in text


def test_session_lists_the_items_of_its_agendas_with_their_other_numbers(client):
    first, second = make_body(), make_body(acronym="WGTA")
    session = make_session(slug="joint", bodies=[first, second])
    joint = JointItem.objects.create()
    agenda = make_agenda(session=session, body=first)
    top = make_item(agenda=agenda, number="3", title="Crimes", joint_item=joint)
    make_item(agenda=agenda, number="3 (a)", parent=top, title="At sea")
    make_item(
        agenda=make_agenda(session=session, body=second), number="2", joint_item=joint
    )

    text = client.get("/en/sessions/joint/").text

    assert text.count("/en/sessions/joint/agenda/#item-3") == 2
    assert '/en/sessions/joint/agenda/#item-3-a"' in text
    assert "joint item: <bdi><bdi>WGTA</bdi> 2</bdi>" in text


def test_session_tells_of_each_sitting_what_is_on_where(client):
    session = make_session(slug="cop-13")
    agenda = make_agenda(session=session)
    long = make_item(agenda=agenda, number="2", title="Word " * 40)
    room = make_room(name="Board Room A")
    make_sitting(session=session, items=[long], room=room)
    make_sitting(
        session=session,
        items=[long],
        starts_at=MONDAY + dt.timedelta(hours=5),
        is_closed=True,
        is_cancelled=True,
    )

    text = client.get("/en/sessions/cop-13/").text.partition("<main")[2]

    assert text.count(f"{'Word ' * 17}Word…") == 2
    for part, times in [("Board Room A", 1), ("Closed", 1), ("(continued)", 1)]:
        assert text.count(part) == times
    assert '<strong class="status s-cancelled">Cancelled</strong>' in text


@pytest.mark.parametrize("part", PAGES)
def test_pages_of_a_session_lead_to_each_other_and_mark_the_present_one(client, part):
    with_everything(slug="cop-13")

    text = client.get(f"/en/sessions/cop-13/{part}").text

    links = re.findall(r'href="([^"]*)"( aria-current="page")?', _row_of_links(text))
    here = f"/en/sessions/cop-13/{part}"
    assert links == [
        (address, ' aria-current="page"' if address == here else "")
        for address in [
            *(f"/en/sessions/cop-13/{each}" for each in PAGES),
            "/en/sessions/cop-13.ics",
        ]
    ]


def _row_of_links(text):
    return text.partition('<nav class="parts"')[2].partition("</nav>")[0]


def test_session_leads_to_no_page_that_is_not_public(client):
    session = make_session(slug="cop-13")
    make_agenda(session=session, published=False)
    make_sitting(session=session, published=False)
    make_side_event(session=session, published=False)

    text = client.get("/en/sessions/cop-13/").text

    assert [f"/cop-13/{part}" in text for part in PAGES[1:]] == 4 * [False]


def test_session_leads_to_the_programme_of_what_is_held_during_it(client):
    session = make_session(slug="cop-13")
    make_sitting(session=make_session(held_during=session))

    assert client.get("/en/sessions/cop-13/").context["parts"] == ["programme"]


@pytest.mark.parametrize(
    ("last_day", "mode", "shown"),
    [(18, "", "To be determined"), (17, "", None), (17, "hybrid", "Hybrid")],
)
def test_session_tells_its_format_if_it_is_known_or_to_come(
    client, last_day, mode, shown
):
    last = dt.date(2026, 5, last_day)
    make_session(slug="cop-13", first_day=last, last_day=last, mode=mode)

    with time_machine.travel(MONDAY, tick=False):
        text = client.get("/en/sessions/cop-13/").text

    assert ("<dt>Format</dt>" in text) == (shown is not None)
    assert (shown or "</html>") in text


def test_session_names_only_published_relatives(client):
    whole = make_session(slug="cop-13")
    part = make_session(part_of=whole, first_day=dt.date(2026, 6, 1))
    inside = make_session(held_during=whole)
    make_session(part_of=whole, published=False)
    make_session(held_during=whole, published=False)

    relatives = client.get("/en/sessions/cop-13/").context["relatives"]

    assert [(each.relation, each.session) for each in relatives] == [
        ("sessions_inside", inside),
        ("parts", part),
    ]


def test_session_does_not_name_the_draft_that_it_belongs_to(client):
    whole = make_session(published=False)
    make_session(slug="part", part_of=whole, held_during=whole)

    assert client.get("/en/sessions/part/").context["relatives"] == []


def test_session_lists_its_public_documents_by_symbol(client):
    session = make_session(slug="cop-13")
    item = make_item(agenda=make_agenda(session=session))
    hidden = make_item(agenda=make_agenda(published=False))
    tenth = make_document(symbol="CTOC/COP/2026/10", session=session)
    second = make_document(symbol="CTOC/COP/2026/2", items=[item])
    make_document(symbol="CTOC/COP/2026/3", session=session, published=False)
    make_document(symbol="CTOC/COP/2026/4", items=[hidden])

    response = client.get("/en/sessions/cop-13/")

    assert response.context["documents"] == [second, tenth]
    assert "https://docs.un.org/fr/CTOC/COP/2026/2" in response.text


def test_agenda_shows_items_with_annotations_and_documents(client):
    agenda = make_agenda(session=make_session(slug="cop-13"), note="*Quick* note")
    first = make_item(agenda=agenda, number="1", title="Organizational matters")
    make_item(
        agenda=agenda,
        number="1 (a)",
        parent=first,
        title="Opening",
        annotation="At **ten**. <script>alert(1)</script>",
    )
    make_document(symbol="CTOC/COP/2026/2", items=[first])

    text = client.get("/en/sessions/cop-13/agenda/").text

    for part in [
        'id="item-1"',
        'id="item-1-a"',
        'href="#item-1-a"',
        "At <strong>ten</strong>. &lt;script&gt;",
        "<em>Quick</em> note",
        "/en/documents/CTOC/COP/2026/2",
    ]:
        assert part in text
    assert "<script" not in text


def test_agendas_of_a_joint_session_share_items_under_two_numbers(client):
    first, second = make_body(slug="first"), make_body(slug="second", name="Second")
    session = make_session(slug="joint", bodies=[first, second])
    joint = JointItem.objects.create()
    make_item(
        agenda=make_agenda(session=session, body=first),
        number="3",
        joint_item=joint,
        annotation="Said once.",
    )
    make_item(
        agenda=make_agenda(session=session, body=second), number="2", joint_item=joint
    )

    response = client.get("/en/sessions/joint/agenda/")

    shown = [each for agenda in response.context["agendas"] for each in agenda.items]
    assert [
        (each.anchor, each.annotated.annotation.text, each.partners[0].anchor)
        for each in shown
    ] == [
        ("item-3", "Said once.", "second-item-2"),
        ("second-item-2", "Said once.", "item-3"),
    ]
    assert "Joint item: item 2 of the <bdi>Second</bdi>" in response.text


def test_anchors_stay_when_the_first_agenda_is_a_draft(client):
    first, second = make_body(slug="first"), make_body(slug="second")
    session = make_session(slug="joint", bodies=[first, second])
    joint = JointItem.objects.create()
    hidden = make_agenda(session=session, body=first, published=False)
    make_item(agenda=hidden, joint_item=joint, title="Hidden", annotation="Hidden")
    make_item(agenda=make_agenda(session=session, body=second), joint_item=joint)

    response = client.get("/en/sessions/joint/agenda/")

    [agenda] = response.context["agendas"]
    assert [(each.anchor, each.partners) for each in agenda.items] == [
        ("second-item-1", [])
    ]
    assert "Hidden" not in response.text


def test_an_annotation_in_english_only_says_so(client):
    agenda = make_agenda(session=make_session(slug="cop-13"))
    make_item(agenda=agenda, annotation="In English.")

    texts = [
        client.get(f"/{code}/sessions/cop-13/agenda/").text for code in ("en", "ru")
    ]

    mark = '<div class="prose"><div lang="en" dir="ltr"><p>In English.</p>'
    assert [mark in text for text in texts] == [False, True]


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize(
    ("part", "queries"),
    [("", 19), ("agenda/", 9), ("programme/", 10), ("side-events/", 7)],
)
def test_pages_of_a_session_need_the_same_queries_for_any_number_of_rows(
    client, django_assert_num_queries, part, queries, n
):
    session = make_session(slug="cop-13", venue=make_venue())
    agenda = make_agenda(session=session)
    for each in range(n):
        item = make_item(agenda=agenda, annotation="Text")
        make_document(items=[item])
        start = MONDAY + dt.timedelta(days=each)
        room = make_room()
        make_sitting(session=session, items=[item], starts_at=start, room=room)
        make_side_event(session=session, starts_at=start, room=room)
        make_session(part_of=session)

    with django_assert_num_queries(queries):
        response = client.get(f"/en/sessions/cop-13/{part}")

    assert response.status_code == 200
