"""Rules about every public address, so that tomorrow's page obeys them too."""

import datetime as dt
import os
import re
from itertools import product

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.urls import URLResolver, get_resolver, reverse
from django.utils import timezone
from django.utils.translation import get_language, override

from agendas.actions import note_changes
from agendas.mail.tokens import confirmation_token, stop_token
from agendas.models import Change, JointItem, Sitting, Subscriber
from agendas.pick_codes import Picks, format_picks, row_key
from agendas.reading.sources import source_text
from meetings.dates import official_language
from meetings.feed_codes import FeedChoice, format_code
from meetings.models import Panel, Session, SideEvent
from tests.factories import (
    AT,
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_session,
    make_side_event,
    make_sitting,
)

pytestmark = pytest.mark.django_db
CANARY = "zqx7"
DAY = dt.date(2027, 5, 18)
LANGUAGES = [code for code, _name in settings.LANGUAGES]
PUBLIC_APPS = ["meetings", "agendas"]
EVERYTHING = format_code(
    FeedChoice(detail="agenda", flags=frozenset({"side_events", "expected"}))
)
# What takes forms, without a cookie: tests/agendas/mail/.
FORMS = {
    f"agendas:{name}"
    for name in ("changes_by_email", "changes_confirm", "changes_stop")
}
FEED_QUERY = "?detail=agenda&side-events=1&expected=1"


def public_patterns() -> list[tuple[str, list[str]]]:
    """Every public address as its name and the names of its parts."""
    found = []

    def walk(resolver, namespace):
        for each in resolver.url_patterns:
            if isinstance(each, URLResolver):
                walk(each, each.namespace or namespace)
            elif namespace in [*PUBLIC_APPS, "api"]:
                parts = list(each.pattern.converters)
                found.append((f"{namespace}:{each.name}", parts))

    walk(get_resolver(), "")
    return found


def text_fields(row) -> dict[str, str]:
    """The canary for every free text of a row; languages and addresses keep form."""
    found = {}
    for field in row._meta.concrete_fields:
        if not isinstance(field, models.CharField | models.TextField) or field.choices:
            continue
        if field.unique or not field.editable or "language" in field.name:
            continue
        found[field.attname] = (
            f"https://{CANARY}.example/"
            if isinstance(field, models.URLField) or field.name.endswith("_url")
            else CANARY
        )
    return found


def picks_of(session, *rows) -> str:
    """The own programme of everything there is, drafts included."""
    keys = {
        kind: frozenset(row_key(row.public_id) for row in rows if type(row) is kind)
        for kind in (Sitting, SideEvent)
    }
    return format_picks(Picks(session.public_id, keys[Sitting], keys[SideEvent]))


def hide(row) -> None:
    type(row)._base_manager.filter(pk=row.pk).update(**text_fields(row))


@pytest.fixture(scope="module")
def world(rows_of_module):
    """A public session with a draft of everything beside it, below it and inside it."""
    body = make_body(slug="ccpcj")
    public = make_session(
        body=body, slug="ccpcj-36", first_day=DAY, meetings_allotted=4
    )
    agenda = make_agenda(session=public)
    item = make_item(agenda=agenda, annotation="What is said of it.")
    shown = make_document(items=[item], symbol="E/CN.15/2027/2", session=public)

    draft = make_session(
        body=body, slug="ccpcj-36-resumed", first_day=DAY, published=False,
        kind="resumed",
    )  # fmt: skip
    Session.objects.filter(pk=draft.pk).update(part_of=public, held_during=public)
    hide(draft)
    inside = make_agenda(session=draft)
    inside_item = make_item(agenda=inside, annotation=CANARY)
    hide(inside)
    hide(inside_item)
    hide(make_sitting(session=draft, items=[inside_item]))
    hide(make_side_event(session=draft))

    other = make_session(body=make_body(slug="cnd"), slug="cnd-70", first_day=DAY)
    draft_agenda = make_agenda(session=other, published=False)
    draft_item = make_item(agenda=draft_agenda, annotation=CANARY)
    joint = JointItem.objects.create()
    type(item).objects.filter(pk__in=[item.pk, draft_item.pk]).update(joint_item=joint)
    hide(draft_agenda)
    hide(draft_item)
    make_sitting(session=other, items=[draft_item, item])
    hidden_sitting = make_sitting(session=public, published=False)
    hide(hidden_sitting)

    event = make_side_event(session=public, published=False)
    hide(event)
    hide(Panel.objects.create(side_event=event, label="A", title=CANARY))
    public_event = make_side_event(session=public)

    hidden = make_document(
        items=[item], session=public, symbol="E/CN.15/2027/9", published=False
    )
    hide(hidden)
    # What drafts hold is noted with everything else, and is no change.
    note_changes(Session.objects.all(), at=AT)
    assert Change.objects.exists()
    # Nor is the address of anybody who wants to be told of changes.
    reader = Subscriber.objects.create(
        address=f"{CANARY}@example.org", language="en", asked_at=timezone.now()
    )
    return {
        "slug": ["ccpcj-36", "ccpcj-36-resumed", "cnd-70", "ccpcj"],
        "public_id": [event.public_id, public_event.public_id],
        "symbol": [shown.symbol_list[0], "E/CN.15/2027/9"],
        "year": [2027],
        "month": [5],
        "day": [18],
        "choice": [EVERYTHING],
        "picks": [picks_of(public, event, public_event, hidden_sitting)],
        "id": [event.public_id, public_event.public_id],
        "rest": ["nothing"],
        "token": [confirmation_token(reader.public_id), stop_token(reader.public_id)],
    }


def addresses(world, *, without: set[str] = frozenset()) -> list[str]:
    """Every public address in the language of the moment, for each known part."""
    found = []
    for name, parts in public_patterns():
        if name in without:
            continue
        for values in product(*(world[part] for part in parts)):
            path = reverse(name, kwargs=dict(zip(parts, values, strict=True)))
            found.append(path + (FEED_QUERY if path.endswith(".ics") else ""))
            # What describes the API is the same in every language.
            if path.startswith("/api/") and not path.endswith(("json", "/v1/")):
                found[-1] += f"?lang={official_language(get_language())}"
    return found


def cannot(path: str, response) -> bool:
    """Whether a PDF file cannot be made here, which is said; see `pango.py`."""
    is_missing = path.endswith(".pdf") and response.status_code == 503
    return is_missing and not os.environ.get("REQUIRE_PDF")


def shown(path: str, response) -> str:
    """What an answer tells, also one that is an archive."""
    if response.status_code == 200 and path.endswith((".docx", ".pdf")):
        return source_text(path, response.content)
    return response.content.decode()


def test_the_world_would_show_the_canary_if_it_were_published(client, world):
    """What the sweep finds absent could have been there."""
    for model in [Session, SideEvent, Sitting]:
        drafts = model._base_manager.filter(published_at=None)
        assert drafts.filter(title__contains=CANARY).exists(), model


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_address_shows_anything_unpublished(client, world, language):
    with override(language):
        paths = addresses(world)

    for path in paths:
        response = client.get(path)
        answers = {200, 301, 302, 404}
        assert response.status_code in answers or cannot(path, response), path
        assert CANARY not in shown(path, response), path
        assert CANARY not in str(response.headers), path


def test_the_map_of_the_site_shows_nothing_unpublished(client, world):
    maps = re.findall(r"<loc>([^<]+)", client.get("/sitemap.xml").text)
    texts = [client.get(each.removeprefix(settings.SITE_URL)).text for each in maps]
    mapped = {
        path for text in texts for path in re.findall(r"<loc>[^<]+?/en(/[^<]*)", text)
    }

    assert not [text for text in texts if CANARY in text]
    for path in mapped:
        assert client.get(f"/en{path}").status_code == 200, path
    assert "/sessions/ccpcj-36/" in mapped
    assert not {path for path in mapped if "ccpcj-36-resumed" in path}


def test_a_draft_answers_like_an_address_that_never_existed(client, world):
    pairs = [
        ("/en/sessions/ccpcj-36-resumed/", "/en/sessions/nothing-of-the-sort/"),
        (
            f"/en/side-events/{world['public_id'][0]}/",
            "/en/side-events/nothinghere/",
        ),
        ("/en/documents/E/CN.15/2027/9", "/en/documents/E/CN.15/2027/99"),
        ("/en/sessions/ccpcj-36-resumed.ics", "/en/sessions/nothing-there.ics"),
        ("/api/v1/sessions/ccpcj-36-resumed", "/api/v1/sessions/nothing"),
        ("/api/v1/documents/E/CN.15/2027/9", "/api/v1/documents/E/CN.15/2027/99"),
        (
            f"/api/v1/side-events/{world['public_id'][0]}",
            "/api/v1/side-events/nothinghere",
        ),
    ]
    for draft, nothing in pairs:
        answers = [client.get(path) for path in (draft, nothing)]
        assert [answer.status_code for answer in answers] == [404, 404], draft
        assert answers[0].headers.keys() == answers[1].headers.keys(), draft


def test_searching_for_what_is_not_public_finds_nothing(client, world):
    paths = ["/en/calendar/", "/en/calendar.ics", "/en/documents/"]
    paths += [f"/api/v1/{name}" for name in ("sessions", "items", "documents")]
    for path in paths:
        found = client.get(path, {"q": CANARY}).content.decode()
        nothing = client.get(path, {"q": "nosuchword"}).content.decode()

        assert found.replace(CANARY, "nosuchword") == nothing, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_public_answers_set_no_cookie_and_depend_on_nothing_but_their_address(
    client, world, language
):
    with override(language):
        paths = addresses(world)

    for path in paths:
        response = client.get(path, headers={"accept-language": "fr", "cookie": "a=b"})
        vary = response.headers.get("Vary", "").lower()
        assert not response.cookies, path
        assert "cookie" not in vary, path
        assert "accept-language" not in vary, path


BAD_QUERIES = [
    "year=0", "year=10000", "year=x", "year=2023.5", "month=13", "body=nothing",
    "kind=nothing", "status=nothing", "from=2023-13-01", "from=31/12/2023", "to=x",
    "city=Atlantis", "q=" + "a" * 101, "cancelled=maybe", "tentative=2",
    "&".join(f"body=b{n}" for n in range(60)),
]  # fmt: skip


@pytest.mark.parametrize("query", BAD_QUERIES)
def test_a_bad_query_is_400_in_feeds_and_an_error_on_the_page(client, query):
    page = client.get(f"/en/calendar/?{query}")
    data = client.get(f"/api/v1/sessions?{query}")
    feed = client.get(f"/en/calendar.ics?{query}")

    assert data.status_code == 400
    assert list(data.json()) == ["detail"]
    if query.startswith("month"):  # no parameter of the list: ignored by both
        assert (page.status_code, feed.status_code) == (200, 200)
        return
    assert feed.status_code == 400
    assert feed["Content-Type"].startswith("text/plain")
    assert page.status_code in (200, 400)
    assert (
        'class="error' in page.content.decode() or "errorlist" in page.content.decode()
    )


@pytest.mark.parametrize(
    "path",
    [
        "/en/calendar/0/", "/en/calendar/10000/", "/en/calendar/1944/",
        "/en/calendar/2023/13/", "/en/calendar/2023/00/", "/en/calendar/2023/02/30/",
        "/en/calendar/9999/12/31/", "/en/calendar/2101/", "/en/sessions/%20/",
        "/en/documents/%2e%2e/%2e%2e/etc/passwd", "/xx/", "/zh-hans/",
        "/en/bodies/nothing/", "/en/bodies/nothing.ics", "/en/side-events/0/",
    ],
)  # fmt: skip
def test_a_wrong_path_is_not_found(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/en/calendar/?q=a%00b", "/en/calendar.ics?q=a%00b", "/en/calendar/?q=%ff",
        "/en/sessions/a%00b/", "/en/calendar/?q=%1b", f"/en/calendar/?q={3000 * 'a'}",
    ],
)  # fmt: skip
def test_what_is_no_text_is_refused_at_the_door(client, path):
    response = client.get(path)

    assert response.status_code == 400
    assert response["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_public_addresses_only_answer(client, world, method):
    with override("en"):
        paths = addresses(world, without=FORMS if method == "post" else set())

    for path in paths:
        assert getattr(client, method)(path).status_code == 405, path


def test_every_app_of_ours_is_swept():
    ours = {app.label for app in apps.get_app_configs() if app.name in PUBLIC_APPS}

    swept = {name.split(":")[0] for name, _parts in public_patterns()}
    assert swept == {*ours, "api"}
