"""The load as a whole: one transaction, and what it brings is public afterwards."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils.translation import override

from agendas.accounts import programme_user
from agendas.actions import note_changes, publish_agenda, publish_sessions
from agendas.changes.recording import begin_here
from agendas.loading.reading import read_programme
from agendas.loading.records import Programme
from agendas.loading.rows import Rows
from agendas.loading.writing_agendas import write_documents, write_works
from agendas.loading.writing_meetings import (
    write_bodies,
    write_organizers,
    write_sessions,
    write_side_events,
    write_venues,
)
from agendas.models import Agenda, Document, Sitting
from meetings.models import Session, SideEvent


@dataclass(frozen=True)
class Tally:
    """How many rows a load has added and changed."""

    created: int
    changed: int


def load_programme(
    directory: Path, *, overwrite: bool = False, now: dt.datetime
) -> Tally:
    """Load the files of `directory`; raises LoadError, and then nothing is saved.

    What is there stays as it is unless `overwrite`. In a database without sessions
    everything is stamped with the moment that the files name, so that the feeds of
    two fresh demos are the same bytes; later changes are stamped `now`.
    """
    programme = read_programme(directory)
    # Names fall back to English wherever a text is compared or checked.
    with transaction.atomic(), override("en"):
        is_fresh = not Session.objects.exists()
        at = programme.published_at if is_fresh else now
        rows = Rows(overwrite=overwrite)
        sessions = _write(programme, rows, at=at)
        if rows.created or rows.changed:
            _publish(sessions, rows, at=at)
        if is_fresh:
            begin_here(at=at)
    return Tally(created=len(rows.created), changed=len(rows.changed))


def _write(programme: Programme, rows: Rows, *, at: dt.datetime) -> list[Session]:
    venues = write_venues(programme, rows)
    bodies = write_bodies(programme, venues, rows, at=at)
    sessions = write_sessions(programme, bodies, venues, rows)
    documents = write_documents(programme, sessions, rows)
    write_works(programme, sessions, venues, documents, rows)
    organizers = write_organizers(programme, rows)
    write_side_events(programme, sessions, venues, organizers, rows)
    return list(sessions.values())


def _publish(sessions: list[Session], rows: Rows, *, at: dt.datetime) -> None:
    """Make public what is new, except under a session that staff keep as a draft."""
    by = programme_user()
    new = {row.pk for row in rows.created if isinstance(row, Session)}
    # Documents first: the text that is searched holds their symbols.
    for row in rows.created:
        if isinstance(row, Document) and _is_open(row.session, new):
            row.publish(by=by, at=at)
    publish_sessions(sessions=[s for s in sessions if s.pk in new], by=by, at=at)
    for row in rows.created:
        is_part = isinstance(row, Agenda | Sitting | SideEvent)
        if is_part and row.session.pk not in new and row.session.is_public:
            _publish_part(row, by, at)
    # A body or a room that was overwritten shows in any session.
    note_changes(Session.objects.exclude(pk__in=new), at=at)


def _is_open(session: Session | None, new: set[int]) -> bool:
    return session is None or session.is_public or session.pk in new


def _publish_part(part: Agenda | Sitting | SideEvent, by: Any, at: dt.datetime) -> None:
    if isinstance(part, Agenda):
        publish_agenda(agenda=part, by=by, at=at)
    else:
        part.publish(by=by, at=at)
