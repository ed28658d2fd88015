"""Choosing a feed, and the short addresses of what was chosen."""

import re

import pytest
from django.http import QueryDict
from django.test import Client, override_settings
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M

from agendas.choices import choice_of, query_of, topmost
from meetings.feed_codes import BODY_NUMBERS, KINDS, FeedChoice, format_code
from meetings.models import Body
from tests.factories import make_body, make_session, make_side_event, make_sitting

SITE = "https://calendar.example.org"


@pytest.fixture
def tree(db):
    """A conference with two groups, and a commission."""
    conference = make_body(slug="untoc-cop", name="Conference of the Parties")
    make_body(slug="firearms", name="Firearms", parent=conference)
    make_body(slug="trafficking", name="Trafficking", parent=conference)
    make_body(slug="ccpcj", name="Crime Commission")


def address(client, query: str) -> str:
    """The path of the feed that the page gives for a query string.

    Asked of a process of its own: a page that is kept has no context.
    """
    return Client().get(f"/en/subscribe/?{query}").context["feed"].path


def uids(client, path: str) -> list[str]:
    response = client.get(path)
    assert response.status_code == 200, path
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return sorted(re.findall(r"^UID:(\S+)", response.text, re.M))


def without_source(content: bytes) -> bytes:
    """Without the lines that tell at which address a feed was asked for."""
    return re.sub(rb"(SOURCE;|URL:)[^\r]*\r\n( [^\r]*\r\n)*", b"", content)


QUERIES = [
    "",
    "body=untoc-cop",
    "body=firearms&body=ccpcj&detail=agenda&side-events=1",
    "kind=regular&kind=training&tentative=0&cancelled=0",
    "body=ccpcj&expected=1&detail=sittings",
]


@pytest.mark.parametrize("query", QUERIES)
def test_a_short_address_gives_what_the_calendar_s_feed_gives(client, tree, query):
    for body in Body.objects.all():
        session = make_session(body=body)
        make_sitting(session=session)
        make_side_event(session=session)
        make_session(body=body, status="tentative")
        make_session(body=body, status="cancelled", kind="training")

    path = address(client, query)

    assert re.fullmatch(r"/en/f/[A-Za-z0-9_-]+\.ics", path)
    short = client.get(path).content
    long = client.get(f"/en/calendar.ics?{query}").content
    assert without_source(short) == without_source(long)
    assert b"BEGIN:VEVENT" in short


def test_the_address_is_the_same_whatever_the_order_and_the_database(client, tree):
    query = "body=ccpcj&body=firearms&kind=regular"
    before = address(client, query)
    Body.objects.exclude(parent=None).delete()
    Body.objects.all().delete()
    make_body(slug="another")
    make_body(slug="firearms")
    make_body(slug="ccpcj")

    assert address(client, query) == before == "/en/f/1GyZuAIA8.ics"
    assert address(client, "kind=regular&body=firearms&body=ccpcj") == before


def test_what_stands_below_a_chosen_body_changes_nothing(client, tree):
    query = "body=untoc-cop&body=firearms"

    assert address(client, query) == address(client, "body=untoc-cop")


def test_a_feed_survives_new_bodies_and_a_new_address_of_its_own(client, tree):
    path = address(client, "body=firearms")
    session = make_session(body=Body.objects.get(slug="firearms"))
    make_session(body=make_body(slug="new"))
    Body.objects.filter(slug="firearms").update(slug="arms")

    assert uids(client, path) == [session.uid]
    assert address(client, "body=arms") == path


def test_a_body_keeps_its_number_when_it_is_saved_under_another_address(tree):
    body = Body.objects.get(slug="firearms")
    number = body.feed_number
    body.slug = "arms"
    body.save()
    body.refresh_from_db()

    assert body.feed_number == number


def test_a_second_body_of_the_same_number_takes_the_next(tree):
    first = Body.objects.get(slug="firearms")
    wanted = first.feed_number
    Body.objects.filter(pk=first.pk).update(slug="moved")

    second = make_body(slug="firearms")

    assert second.feed_number != wanted
    first.refresh_from_db()
    assert first.feed_number == wanted


def test_a_deleted_body_leaves_the_others_of_a_feed(client, tree):
    session = make_session(body=Body.objects.get(slug="ccpcj"))
    make_session()
    both = address(client, "body=ccpcj&body=firearms")
    one = address(client, "body=firearms")
    Body.objects.get(slug="firearms").delete()

    assert uids(client, both) == [session.uid]
    # Never more than was chosen: not the feed of all bodies.
    assert client.get(one).status_code == 404


@pytest.mark.parametrize("kind", ["ics", "svg"])
@pytest.mark.parametrize("code", ["1Al", "2Ak", "x", "1" * 10_000, "é", "1Ak%0A"])
def test_a_wrong_code_is_not_found_in_one_sentence(client, db, code, kind):
    response = client.get(f"/en/f/{code}.{kind}")

    assert response.status_code == 404
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.text == (
        "No feed has this address: it is incomplete or mistyped. "
        f"Choose again at {SITE}/en/subscribe/.\n"
    )


def test_a_code_of_unknown_bodies_is_not_found(client, tree):
    code = format_code(FeedChoice(bodies=frozenset({0, 1, BODY_NUMBERS - 1})))

    assert client.get(f"/en/f/{code}.ics").status_code == 404


def test_the_query_after_a_short_address_changes_nothing(client, tree):
    make_session()
    plain = without_source(client.get("/en/f/1Ak.ics").content)

    assert without_source(client.get("/en/f/1Ak.ics?kind=training").content) == plain


def test_more_bodies_than_a_code_takes_are_refused_with_a_sentence(client, db):
    for n in range(26):
        make_body(slug=f"b{n}")
    query = "&".join(f"body=b{n}" for n in range(26))

    response = client.get(f"/en/subscribe/?{query}")

    assert response.status_code == 400
    assert "Choose at most 25 bodies, or one above several of them." in response.text
    assert response.text.count(" checked") == 27  # and the radio of the detail


@pytest.mark.parametrize(
    "query", ["body=nobody", "detail=all", "side-events=x", "kind=x", "tentative=2"]
)
def test_a_bad_choice_is_400_with_the_form(client, tree, query):
    response = client.get(f"/en/subscribe/?{query}")

    assert response.status_code == 400
    assert "There is a problem" in response.text
    assert 'name="detail"' in response.text
    assert "feed-address" not in response.text


def test_what_no_code_can_say_keeps_the_calendar_s_own_query(client, tree):
    response = client.get("/en/subscribe/?body=ccpcj&q=arms&year=2026&page=2&x=y")

    feed = response.context["feed"]
    assert feed.path == "/en/calendar.ics?body=ccpcj&q=arms&year=2026"
    assert feed.code_path == ""
    assert '<input type="hidden" name="q" value="arms">' in response.text
    assert client.get(feed.path).status_code == 200


def test_every_program_is_told_the_address_as_it_wants_it(client, db):
    text = client.get("/en/subscribe/").text
    at = "calendar.example.org%2Fen%2Ff%2F1Ak.ics"

    for link in [
        'value="https://calendar.example.org/en/f/1Ak.ics"',
        'href="webcal://calendar.example.org/en/f/1Ak.ics"',
        f'href="https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F{at}"',
        f'href="https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2F{at}',
        f'href="https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2F{at}',
        'href="/en/f/1Ak.ics"',
        'src="/en/f/1Ak.svg"',
        '<link rel="alternate" type="text/calendar" href="/en/f/1Ak.ics">',
    ]:
        assert link in text, link


def test_the_qr_code_is_the_address_and_may_be_kept(client, db):
    response = client.get("/fr/f/1Ak.svg")

    assert response["Content-Type"] == "image/svg+xml"
    assert response["Cache-Control"] == "public, max-age=604800"
    assert "style" not in response.text
    code = QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data("webcal://calendar.example.org/fr/f/1Ak.ics")
    dark = {
        (x, y)
        for y, row in enumerate(code.get_matrix())
        for x, is_dark in enumerate(row)
        if is_dark
    }
    drawn = re.findall(r"M(\d+),(\d+)H\d+V\d+H\d+z", response.text)
    assert {(int(x), int(y)) for x, y in drawn} == dark


@override_settings(SITE_URL="http://127.0.0.1:8000")
def test_a_demo_without_tls_gives_addresses_of_its_own(client, db):
    feed = client.get("/en/subscribe/").context["feed"]

    assert feed.https == "http://127.0.0.1:8000/en/f/1Ak.ics"
    assert feed.webcal == "webcal://127.0.0.1:8000/en/f/1Ak.ics"


@pytest.mark.parametrize("n", [1, 3])
def test_subscribing_needs_the_same_queries_for_any_number_of_bodies(
    client, db, django_assert_num_queries, n
):
    above = make_body(slug="above")
    for _ in range(n):
        make_body(parent=above)

    with django_assert_num_queries(3):  # all bodies; those asked for; the version
        response = client.get("/en/subscribe/?body=above")

    assert response.status_code == 200


@pytest.mark.parametrize("language", ["ar", "zh", "en", "fr", "ru", "es"])
def test_the_feed_is_in_the_language_of_the_page(client, db, language):
    feed = client.get(f"/{language}/subscribe/").context["feed"]

    assert feed.path == f"/{language}/f/1Ak.ics"


@pytest.mark.parametrize(
    ("page", "query"),
    [
        ("/en/bodies/ccpcj/", "body=ccpcj"),
        ("/en/calendar/?body=ccpcj&year=&kind=regular", "body=ccpcj&amp;kind=regular"),
    ],
)
def test_pages_lead_to_subscribing_with_their_choice_and_to_the_feed(
    client, tree, page, query
):
    text = client.get(page).text

    assert f'href="/en/subscribe/?{query}"' in text
    assert re.search(r'<link rel="alternate" type="text/calendar" href="[^"]+"', text)


@given(
    bodies=st.sets(st.sampled_from(["untoc-cop", "firearms", "trafficking", "ccpcj"])),
    kinds=st.sets(st.sampled_from(KINDS)),
    detail=st.sampled_from(["", "sessions", "sittings", "agenda"]),
    flags=st.sets(
        st.sampled_from(["side-events=1", "cancelled=0", "tentative=0", "expected=1"])
    ),
)
# The bodies are only read.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_query_string_and_its_code_say_the_same(tree, bodies, kinds, detail, flags):
    said = [f"body={slug}" for slug in bodies] + [f"kind={kind}" for kind in kinds]
    query = QueryDict("&".join([*said, f"detail={detail}", *flags]))
    every = list(Body.objects.all())
    asked = topmost([body for body in every if body.slug in bodies], of=every)

    code = format_code(choice_of(query, asked))

    back = query_of(code)
    chosen = [body for body in every if body.slug in back.getlist("body")]
    assert chosen == asked
    assert set(back.getlist("kind")) == kinds
    assert format_code(choice_of(back, chosen)) == code


@pytest.mark.parametrize(
    ("query", "held"),
    [
        ("", ["Sessions as whole days"]),
        (
            "detail=agenda&side-events=1&tentative=0",
            [
                "Also what each sitting takes up, with documents",
                "With side events",
                "Without tentative meetings",
            ],
        ),
    ],
)
def test_the_page_says_what_the_feed_beside_it_holds(client, tree, query, held):
    page = client.get(f"/en/subscribe/?{query}").text

    facts = re.search(r'<dl class="facts">(.*?)</dl>', page, re.S)[1]
    said = re.search(r"<dt>Detail</dt><dd>(.*?)</dd>", facts, re.S)[1]
    assert [words.strip() for words in said.split("<br>")] == held
