"""Every address of the entry screens, for each kind of person."""

from collections.abc import Iterator

import pytest
from django.contrib import admin
from django.core.management.color import no_style
from django.db import connection
from django.test import Client
from django.urls import URLPattern, URLResolver
from django_otp.plugins.otp_totp.models import TOTPDevice

from agendas.admin.sources.parts import PARTS
from agendas.models import SourceText
from agendas.roles import ROLES
from tests.agendas.entry_pages import staff_client
from tests.factories import (
    make_agenda,
    make_document,
    make_item,
    make_side_event,
    make_sitting,
    make_source,
    make_user,
)

pytestmark = pytest.mark.django_db


def addresses() -> Iterator[str]:
    """Every address of the site; where one wants a key it is that of the first row."""
    yield from _walk(admin.site.get_urls(), "/admin/")
    # Of a part of a review the slug is no key.
    yield from (f"/admin/agendas/sourcetext/1/part/{part}/" for part in PARTS)


def _walk(patterns: list, before: str) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern.url_patterns, before + _filled(pattern))
        elif isinstance(pattern, URLPattern) and pattern.name != "view_on_site":
            yield before + _filled(pattern)


def _filled(pattern: URLPattern | URLResolver) -> str:
    """The address with keys put in; the three written as expressions are told apart."""
    text = str(pattern.pattern)
    if "(?P<app_label>" in text:
        return "meetings/"
    if "(?P<url>" in text:
        return "nowhere/"
    for name, converter in getattr(pattern.pattern, "converters", {}).items():
        kind = type(converter).__name__
        for prefix in ("int:", "path:", "str:", "slug:", ""):
            text = text.replace(f"<{prefix}{name}>", "1")
        assert kind in {
            "IntConverter",
            "PathConverter",
            "StringConverter",
            "SlugConverter",
        }
    return text.replace("^", "").replace("$", "")


ADDRESSES = sorted(set(addresses()))
# The way in and out, and the words of the scripts, which are the same for everyone.
OPEN = {"/admin/login/", "/admin/logout/", "/admin/jsi18n/"}
# What every member of staff has: the first page, their own password, the way out.
COMMON = {
    "/admin/",
    "/admin/password_change/",
    "/admin/password_change/done/",
}
CLOSED = [each for each in ADDRESSES if each not in OPEN]
WITH_PERMISSION = [each for each in CLOSED if each not in COMMON]


def begin_keys_with_one() -> None:
    """PostgreSQL goes on counting where an earlier test, though undone, had got to."""
    ours = [
        sequence
        for sequence in connection.introspection.sequence_list()
        if sequence["table"].startswith(("meetings_", "agendas_", "otp_totp_"))
    ]
    with connection.cursor() as cursor:
        for sql in connection.ops.sequence_reset_by_name_sql(no_style(), ours):
            cursor.execute(sql)


@pytest.fixture
def rows():
    """One row of everything, all of it public, under the key 1 where it can be."""
    begin_keys_with_one()
    item = make_item(agenda=make_agenda(), annotation="Text")
    make_sitting(session=item.agenda.session, items=[item])
    make_side_event(session=item.agenda.session)
    make_document(items=[item])
    make_source()
    TOTPDevice.objects.create(user=make_user(), name="phone")
    return item


def test_the_sweep_walks_the_screens_that_matter():
    wanted = {
        "/admin/meetings/session/1/publish/",
        "/admin/meetings/session/1/preview/",
        "/admin/meetings/session/deleted/1/restore/",
        "/admin/agendas/agenda/1/withdraw/",
        "/admin/agendas/sitting/add/",
        "/admin/auth/user/1/password/",
        "/admin/meetings/session/1/history/",
        "/admin/agendas/sourcetext/add/",
        "/admin/agendas/sourcetext/1/confirm/",
        "/admin/agendas/sourcetext/1/original/",
        "/admin/agendas/sourcetext/1/part/items/",
    }

    assert wanted - set(ADDRESSES) == set()


@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_unknown_gets_past_the_login(method, rows):
    ask = getattr(Client(), method)

    strangers = {address: ask(address).get("Location", "") for address in CLOSED}

    let_in = [a for a, to in strangers.items() if not to.startswith("/admin/login/")]
    assert let_in == []


@pytest.mark.parametrize("method", ["get", "post"])
def test_staff_without_a_role_see_nothing(method, rows):
    client = Client()
    client.force_login(make_user(is_staff=True))
    ask = getattr(client, method)

    answers = {address: ask(address) for address in WITH_PERMISSION}

    # 404: an index without anything in it. 405: restoring is asked for by POST only.
    shown = {a for a, r in answers.items() if r.status_code not in {403, 404, 405}}
    # The old address of a page tells its new one; what is not there, nothing.
    told = {a: answers[a].get("Location") for a in shown}
    assert {a for a in told if told[a] not in {f"{a}change/", "/admin/"}} == set()


@pytest.mark.parametrize("role", ROLES)
def test_every_address_answers_every_role(role, rows):
    client = staff_client(role)

    answers = {a: client.get(a).status_code for a in WITH_PERMISSION}

    assert {a: code for a, code in answers.items() if code >= 500} == {}


@pytest.mark.parametrize("role", ["viewer", "editor"])
def test_neither_viewer_nor_editor_changes_what_is_public(role, rows):
    client = staff_client(role)
    before = state()

    for address in WITH_PERMISSION:
        client.post(address, CHANGES)
        assert state() == before, address


def test_a_viewer_changes_no_source(rows):
    client = staff_client("viewer")
    before = list(SourceText.objects.values())

    for address in (each for each in WITH_PERMISSION if "/sourcetext/" in each):
        client.post(address, CHANGES)

    assert list(SourceText.objects.values()) == before


def test_a_publisher_could_have(rows):
    """The same sending changes something when a publisher does it."""
    client = staff_client("publisher")
    before = state()

    client.post("/admin/meetings/session/1/withdraw/", CHANGES)

    assert state() != before


CHANGES = {
    "title_en": "Mine",
    "number": "99",
    "what": "whole",
    "post": "yes",
    "action": "publish_whole",
    "_selected_action": "1",
}


def state() -> list:
    """All rows of the programme, as they are in the database."""
    models = [
        model
        for model in admin.site._registry
        if model._meta.app_label in {"meetings", "agendas"}
        # A source is never public: an editor puts it aside, for example.
        and model is not SourceText
    ]
    return [list(model._base_manager.order_by("pk").values()) for model in models]
