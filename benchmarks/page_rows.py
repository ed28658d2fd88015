"""The rows of two databases in which the same pages are measured: few, and many.

To what `benchmarks.rows` makes come a practice of each body, a change of each session
and the texts of feeds; one session and one document hold words of no other.
"""

import datetime as dt

from django.db import connection, transaction

from agendas.models import Change, Document, EventText
from benchmarks.rows import AT, Batch, make_batch, store_texts
from meetings.models import Body, Practice, Session

FEW = Batch(1_000, range(2020, 2030))
# As many in each year before and after.
BEFORE = Batch(51_000, range(1945, 2020), first=1_000)
AFTER = Batch(48_000, range(2030, 2101), first=52_000)
WORDS = "unicum \u8150\u8d25"


def is_empty() -> bool:
    """Whether nothing is there yet; rows are made all or none."""
    return not Body.objects.exists()


@transaction.atomic
def make_few() -> None:
    make_batch(FEW)
    Practice.objects.bulk_create(
        Practice(body=body, anchor_year=2020, month=body.position % 12 + 1)
        for body in Body.objects.all()
    )
    _changes(FEW)
    only = Session.objects.get(slug="session-500")
    only.search_text += f" {WORDS}"
    only.save()
    Document.objects.filter(session=only).update(title_en=f"On the {WORDS}")
    store_texts()
    _analyze()


@transaction.atomic
def make_many() -> None:
    make_few()
    for batch in [BEFORE, AFTER]:
        make_batch(batch)
        _changes(batch)
        _texts(batch)
    _analyze()


def _changes(batch: Batch) -> None:
    """One of each session, an hour apart."""
    sessions = Session.objects.filter(public_id__in=_ids(batch)).order_by("pk")
    found = list(sessions.values_list("public_id", "slug", "convenings__body"))
    changes = Change.objects.bulk_create(
        (
            Change(
                at=AT - dt.timedelta(hours=batch.first + n),
                session_public_id=public_id,
                session_slug=slug,
                names={"en": f"Meeting {slug}"},
                differences=[],
            )
            for n, (public_id, slug, _body) in enumerate(found)
        ),
        batch_size=1000,
    )
    through = Change.bodies.through
    through.objects.bulk_create(
        (
            through(change=change, body_id=body)
            for change, (_id, _slug, body) in zip(changes, found, strict=True)
        ),
        batch_size=1000,
    )


def _ids(batch: Batch) -> list[str]:
    return [f"s{n:09}" for n in batch.numbers]


def _texts(batch: Batch) -> None:
    """Stand-ins, of days of which no feed is asked for."""
    like = EventText.objects.filter(variant="session").first()
    sessions = Session.objects.filter(public_id__in=_ids(batch))
    EventText.objects.bulk_create(
        (
            EventText(
                session=session,
                uid=session.uid,
                variant=like.variant,
                language=like.language,
                writer=like.writer,
                first_day=session.first_day,
                last_day=session.last_day,
                starts=0,
                ends=0,
                text=like.text,
            )
            for session in sessions
        ),
        batch_size=1000,
    )


def _analyze() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
