"""The rows of two databases in which the same pages are measured: few, and many.

To what `benchmarks.rows` makes come a practice of each body, a change of each session
and the texts of feeds. The many are the few and ninety-nine copies of them, whole
decades earlier or later, which PostgreSQL makes of its own rows. One session and one
document hold words of no other.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from django.db import connection, models, transaction

from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Change,
    Document,
    DocumentSymbol,
    EventText,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from agendas.word_indexes import DOCUMENT_WORDS
from benchmarks.rows import AT, Batch, make_batch, store_texts
from meetings.models import Body, Convening, Organizing, Practice, Session, SideEvent
from meetings.search import widen
from meetings.word_indexes import SESSION_WORDS, drop_word_indexes, make_word_indexes

FEW = Batch(1_000, range(2020, 2030))
COPIES = 99
WORDS = widen("unicum \u8150\u8d25")
# The parents before what hangs on them; all else is the ground that they share.
COPIED: list[type[models.Model]] = [
    Session,
    Convening,
    Document,
    DocumentSymbol,
    Agenda,
    AgendaItem,
    Annotation,
    ItemDocument,
    Sitting,
    ProgrammeEntry,
    SideEvent,
    Organizing,
    EventText,
    Change,
    Change.bodies.through,
]
# Ten years in whole weeks: a Monday stays one.
DECADE = 522 * 7
# Decades from that of the few, as they are in 1945 to 2100.
DECADES = [n for n in range(-7, 8) if n]
# Keys of copies lie so far apart.
STRIDE = 1_000_000
# Of copies within a year of ours; no other moment of a row tells of its meeting.
MOMENTS = {"starts_at", "ends_at"}
SECONDS = {"starts", "ends"}


@transaction.atomic
def make_common() -> None:
    """The thousand that both databases hold."""
    make_batch(FEW)
    Practice.objects.bulk_create(
        Practice(body=body, anchor_year=2020, month=body.position % 12 + 1)
        for body in Body.objects.all()
    )
    _changes()
    store_texts()


@transaction.atomic
def make_many() -> None:
    """Copies of what is there; only a superuser may make them."""
    with connection.cursor() as cursor:
        # A million references are right as they are made, and need no look-up each.
        cursor.execute("SET LOCAL session_replication_role = replica")
    words = SESSION_WORDS | DOCUMENT_WORDS
    drop_word_indexes(connection, words)
    for model in COPIED:
        _copy(model)
    make_word_indexes(connection, words)


def finish() -> None:
    """Words that one row alone has, and what PostgreSQL does when nobody measures."""
    only = Session.objects.get(slug="session-500")
    if WORDS not in only.search_text:
        text = f"{only.search_text} {WORDS}"
        Session.objects.filter(pk=only.pk).update(search_text=text)
    Document.objects.filter(session=only).update(title_en=f"On the {WORDS}")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE)")


def _changes() -> None:
    """One of each session, an hour apart."""
    sessions = Session.objects.order_by("pk")
    found = list(sessions.values_list("public_id", "slug", "convenings__body"))
    changes = Change.objects.bulk_create(
        Change(
            at=AT - dt.timedelta(hours=n),
            public_id=f"c{n:09}",
            session_public_id=public_id,
            session_slug=slug,
            names={"en": f"Meeting {slug}"},
            differences=[],
        )
        for n, (public_id, slug, _body) in enumerate(found)
    )
    through = Change.bodies.through
    through.objects.bulk_create(
        through(change=change, body_id=body)
        for change, (_id, _slug, body) in zip(changes, found, strict=True)
    )


def _copy(model: type[models.Model]) -> None:
    """Each row of it once more for each copy."""
    columns = ", ".join(_quoted(field.column) for field in model._meta.concrete_fields)
    values = ", ".join(_values(model._meta.concrete_fields))
    decades = "'{" + ",".join(map(str, DECADES)) + "}'::int[]"
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {_quoted(model._meta.db_table)} ({columns}) SELECT {values}"
            f" FROM {_quoted(model._meta.db_table)}"
            f" CROSS JOIN generate_series(1, {COPIES}) AS copy"
            f" CROSS JOIN LATERAL (SELECT ({decades})[copy % {len(DECADES)} + 1]"
            f" * {DECADE} AS days) AS later"
        )


def _values(fields: Iterable[models.Field]) -> Iterator[str]:
    """Of each column what a copy has in it."""
    for field in fields:
        name = _quoted(field.column)
        related = field.related_model
        if (field.primary_key and not related) or related in COPIED:
            yield f"{name} + copy * {STRIDE}"
        elif isinstance(field, models.DateTimeField):
            yield f"{name} + {_shift(field)}"
        elif isinstance(field, models.DateField):
            yield f"{name} + days"
        elif field.name in SECONDS:
            yield f"{name} + days * 86400::bigint"
        elif field.name in {"public_id", "session_public_id"}:
            yield f"overlay({name} placing lpad(copy::text, 2, '0') from 2)"
        elif field.name in {"uid", "parent"}:
            number = "lpad(copy::text, 2, '0')"
            yield f"regexp_replace({name}, '-(.)00', '-\\1' || {number})"
        elif field.name in {"slug", "session_slug"}:
            yield f"{name} || '-' || copy"
        elif field.name == "symbol":
            yield f"{name} || '/' || copy"
        elif field.name == "sort_key":
            yield f"{name} || '01' || copy"
        else:
            yield name


def _shift(field: models.DateTimeField) -> str:
    """Meetings go with their decade; what was done to them was done before all that was
    done to ours.
    """
    days = "days" if field.name in MOMENTS else "-60 * copy"
    return f"make_interval(days => {days})"


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
