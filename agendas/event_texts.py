"""The texts of events: made of rows in every language, stored, and joined by feeds.

A text is made when what is announced changes, not when it is asked for. What the public
sees of a session, a sitting or a side event *is* these texts: their digest decides
whether LAST-MODIFIED moves.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import override
from modeltranslation.settings import AVAILABLE_LANGUAGES

from agendas.announced import Announced, announced
from agendas.feed_entries import session_entry, side_event_entry, sitting_entry
from agendas.models import CompleteTexts, EventText
from agendas.models.event_texts import writer
from meetings.ical import Entry, WrittenEvent, write_event
from meetings.models import Session
from meetings.publishing import Stamped

logger = logging.getLogger(__name__)

# What a sitting or a session tells more of with ?detail=agenda.
WITH_AGENDA = "+agenda"
SESSION, SITTING, SIDE_EVENT = "session", "sitting", "sideevent"
# At most so many texts are held at a time while all are made anew.
BATCH = 1000


@dataclass(frozen=True)
class Composed:
    """An entry in one variant, as it stands in the feeds of some sessions."""

    row: Stamped
    sessions: list[Session]
    variant: str
    entry: Entry


def compose(found: Announced) -> Iterator[Composed]:
    """The entries in all variants, in the language of the moment.

    A row with times that no event can have is left out and kills no feed.
    """
    for row in [*found.sessions, *found.sittings, *found.side_events]:
        try:
            yield from _variants(row, found)
        except ValueError:
            logger.exception("Left out of the feeds: %s", row.uid)


def _variants(row: Any, found: Announced) -> list[Composed]:
    match row._meta.model_name:
        case "session":
            items = found.items.get(row.pk, [])
            entries = [session_entry(row), session_entry(row, items=items)]
            sessions = [row]
        case "sitting":
            entries = [
                sitting_entry(row, continued=found.continued, documents=documents)
                for documents in (False, True)
            ]
            sessions = [row.session, *row.joint_sessions.all()]
        case _:
            entries, sessions = [side_event_entry(row)], [row.session]
    names = [row._meta.model_name, row._meta.model_name + WITH_AGENDA]
    return [
        Composed(row, sessions, variant, entry)
        for variant, entry in zip(names, entries, strict=False)
    ]


def in_every_language(found: Announced) -> dict[str, list[Composed]]:
    """All entries by language."""
    by_language = {}
    for language in AVAILABLE_LANGUAGES:
        with override(language):
            by_language[language] = list(compose(found))
    return by_language


def shown(composed: dict[str, list[Composed]]) -> dict[str, list]:
    """What the public sees of each row, by its UID; without the stamps, JSON-able."""
    seen: dict[str, list] = defaultdict(list)
    for language, entries in composed.items():
        for each in entries:
            facts = asdict(each.entry)
            del facts["changed"], facts["sequence"]
            zone = str(each.entry.zone)
            seen[each.row.uid].append([language, each.variant, zone, facts])
    return seen


def store(composed: dict[str, list[Composed]], sessions: Iterable[Session]) -> bool:
    """Make what is composed the texts of `sessions`; whether anything was different.

    Texts of rows that are not among them any more go.
    """
    wanted = {
        (session.pk, event.uid, each.variant, language): _row(
            event, session, each, language
        )
        for language, entries in composed.items()
        for each in entries
        for event in [_written(each)]
        for session in each.sessions
    }
    uids = {uid for _session, uid, _variant, _language in wanted}
    stored = EventText.objects.filter(
        Q(session__in=[session.pk for session in sessions]) | Q(uid__in=uids)
    )
    stale = []
    for text in stored:
        key = (text.session_id, text.uid, text.variant, text.language)
        if key in wanted and _same(text, wanted[key]):
            del wanted[key]
        else:
            stale.append(text.pk)
    EventText.objects.filter(pk__in=stale).delete()
    EventText.objects.bulk_create(wanted.values(), batch_size=BATCH)
    return bool(stale or wanted)


def note_completeness() -> None:
    """If now all that is public has its texts, say so.

    Called when sessions have just got theirs; another writer's are complete no more: of
    these sessions it has none.
    """
    present = writer()
    CompleteTexts.objects.exclude(writer=present).delete()
    if CompleteTexts.objects.filter(writer=present).exists():
        return
    texts = EventText.objects.current(settings.LANGUAGE_CODE, [SESSION])
    without = ~Exists(texts.filter(session=OuterRef("pk")))
    if not Session.objects.published().filter(without).exists():
        are_complete()


def are_complete() -> None:
    """Every public session has texts by the present writer, and by no other."""
    CompleteTexts.objects.exclude(writer=writer()).delete()
    CompleteTexts.objects.get_or_create(writer=writer())


def _written(each: Composed) -> WrittenEvent:
    """With the stamps of the row as they are now."""
    row = each.row
    changed = row.changed_at or row.published_at
    return write_event(replace(each.entry, changed=changed, sequence=row.sequence))


def _row(
    event: WrittenEvent, session: Session, each: Composed, language: str
) -> EventText:
    return EventText(
        session_id=session.pk,
        uid=event.uid,
        variant=each.variant,
        language=language,
        writer=writer(),
        first_day=session.first_day,
        last_day=session.last_day,
        starts=event.starts,
        ends=event.ends,
        zone=event.zone,
        parent=session.uid if event.parents else "",
        text=event.text,
    )


def _same(stored: EventText, wanted: EventText) -> bool:
    names = ["writer", "first_day", "last_day", "starts", "ends", "zone", "parent"]
    return bytes(stored.text) == wanted.text and all(
        getattr(stored, name) == getattr(wanted, name) for name in names
    )


def stored_events(texts: Iterable[tuple]) -> list[WrittenEvent]:
    """Events of `EventText.values_list(*COLUMNS)`, each once with all its parents."""
    parents: dict[str, list[str]] = defaultdict(list)
    first: dict[str, tuple] = {}
    for row in texts:
        first.setdefault(row[0], row)
        if row[1]:
            parents[row[0]].append(row[1])
    return [
        WrittenEvent(uid, starts, ends, zone, tuple(parents[uid]), bytes(text))
        for uid, _parent, starts, ends, zone, text in first.values()
    ]


COLUMNS = ["uid", "parent", "starts", "ends", "zone", "text"]


def fresh_events(
    sessions: Iterable[Session], variants: Iterable[str]
) -> list[WrittenEvent]:
    """The same made of the rows themselves, in the language of the moment."""
    wanted, sessions = set(variants), list(sessions)
    if not sessions:
        return []
    return [
        _written(each)
        for each in compose(announced(sessions))
        if each.variant in wanted
    ]
