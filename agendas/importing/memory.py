"""What earlier imports wrote: asked once, and brought up to date at the end."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q

from agendas.importing.results import Kind
from agendas.models import ImportedRow
from meetings.models import Session


class Memory:
    """The imported rows of some sessions, and of documents wherever imported."""

    def __init__(self, sessions: Iterable[Session]) -> None:
        self._by_row: dict[tuple[str, int], ImportedRow] = {}
        self._by_key: dict[tuple[int, str], ImportedRow] = {}
        keys = [session.pk for session in sessions if session.pk]
        self._take(Q(session__in=keys))

    def also(self, kind: Kind, rows: Iterable[int]) -> None:
        """Ask for rows that another session's import may have written."""
        missing = [pk for pk in rows if (kind, pk) not in self._by_row]
        if missing:
            self._take(Q(kind=kind, row__in=missing))

    def _take(self, condition: Q) -> None:
        for found in ImportedRow.objects.filter(condition):
            if found.row is not None:
                self._by_row[found.kind, found.row] = found
            self._by_key[found.session_id, found.key] = found

    def facts(self, kind: Kind, pk: int | None) -> dict[str, Any]:
        """What the last import wrote into the row; empty if none ever did."""
        found = self._by_row.get((kind, pk)) if pk else None
        return found.facts if found else {}

    def key(self, kind: Kind, pk: int | None) -> str | None:
        """How a document names the row, if one ever did."""
        found = self._by_row.get((kind, pk)) if pk else None
        return found.key if found else None

    def session(self, kind: Kind, pk: int | None) -> int | None:
        """The session with whose document the row was imported last."""
        found = self._by_row.get((kind, pk)) if pk else None
        return found.session_id if found else None

    def row(self, session: Session, key: str) -> int | None:
        """The row that an earlier document of the session named so."""
        found = self._by_key.get((session.pk, key))
        return found.row if found else None

    def is_left_out(self, session: Session, key: str) -> bool:
        """Whether people left it out when a document of the session was imported."""
        found = self._by_key.get((session.pk, key))
        return found is not None and found.row is None

    def leave_out(self, rows: Iterable[tuple[Session, Kind, str]]) -> None:
        """Keep what people have left out: (session, kind, key)."""
        ImportedRow.objects.bulk_create(
            ImportedRow(session=session, kind=kind, key=key)
            for session, kind, key in rows
            if (session.pk, key) not in self._by_key
        )

    def write(self, rows: Iterable[tuple[Session, Kind, str, int, dict]]) -> None:
        """Keep what is now imported: (session, kind, key, row, facts)."""
        new, changed = [], []
        for session, kind, key, pk, facts in rows:
            found = self._by_row.get((kind, pk))
            if found is None and self.is_left_out(session, key):
                found = self._by_key[session.pk, key]
                found.row, found.facts = pk, facts
                self._by_row[kind, pk] = found
                changed.append(found)
            elif found is None:
                found = ImportedRow(
                    session=session, kind=kind, key=key, row=pk, facts=facts
                )
                self._by_row[kind, pk] = found
                new.append(found)
            elif found.facts | facts != found.facts:
                found.facts = found.facts | facts
                changed.append(found)
        ImportedRow.objects.bulk_create(new)
        ImportedRow.objects.bulk_update(changed, ["row", "facts"])

    def forget(self, rows: Iterable[tuple[Kind, int]]) -> None:
        """Rows that an import has removed."""
        gone = [self._by_row[each].pk for each in rows if each in self._by_row]
        ImportedRow.objects.filter(pk__in=gone).delete()
