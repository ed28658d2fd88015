"""What is done with a source: kept, read, corrected, taken into the programme."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.contrib.admin.models import ADDITION, CHANGE, LogEntry
from django.db import transaction
from django.utils.text import Truncator

from agendas.importing.applying import import_reading
from agendas.importing.choices import Choices
from agendas.importing.plan import Original
from agendas.models import SourceText
from agendas.reading import Reading, read_file, read_text, source_text
from agendas.reviews import new_review
from agendas.reviews.saving import is_stale, remember_save, saves_since
from agendas.vocabulary import SourceState
from meetings.models import Session

# What no database keeps as text. The octets that came are kept beside it.
_NO_TEXT = dict.fromkeys([0, *range(0xD800, 0xE000)])


class Stale(Exception):
    """Somebody else has saved since; `saves` says what, the latest first."""

    def __init__(self, saves: list[dict[str, Any]]) -> None:
        super().__init__("saved meanwhile")
        self.saves = saves


def text_of(file_name: str, content: bytes) -> str:
    """The lines of a file as a database can keep them; raises Unreadable."""
    return source_text(file_name, content).translate(_NO_TEXT)


@transaction.atomic
def keep_source(
    *,
    file_name: str,
    content: bytes,
    text: str,
    by: Any,
    at: dt.datetime,
    year: int | None = None,
    session: Session | None = None,
) -> SourceText:
    """Keep what came, whatever becomes of it."""
    source = SourceText.objects.create(
        file_name=file_name.translate(_NO_TEXT)[:255],
        content=content,
        text=text.translate(_NO_TEXT),
        year=year,
        session=session,
        uploaded_by=by,
        uploaded_at=at,
    )
    _log(source, by, "Uploaded.", flag=ADDITION)
    return source


def read_source(source: SourceText) -> tuple[str, Reading]:
    """The lines and what they say, as the reader of today understands them.

    Raises Unreadable if a file that was readable is so no more.
    """
    if source.is_pasted:
        return source.text, read_text(source.text, year=source.year)
    content = bytes(source.content)
    text = text_of(source.file_name, content)
    return text, read_file(source.file_name, content, year=source.year)


@transaction.atomic
def take_reading(
    *, source: SourceText, text: str, reading: Reading, by: Any | None = None
) -> None:
    """Begin the review anew from a reading; corrections made so far go.

    `by` is whoever asked to read it again; the first reading needs nobody.
    """
    locked = SourceText.objects.select_for_update().get(pk=source.pk)
    if by is None and locked.review is not None:
        return
    choices = (locked.review or {}).get("choices", {})
    locked.text = text
    locked.version += 1
    kept = {"choices": choices, "began": locked.version}
    locked.review = new_review(reading) | kept
    locked.heading = _heading(reading, text)
    locked.save(update_fields=["text", "review", "heading", "version"])
    if by is not None:
        _log(locked, by, "Read again.")


@transaction.atomic
def change_review(
    *,
    source: SourceText,
    part: str,
    version: int,
    change: Callable[[dict[str, Any]], list[dict[str, str]]],
    by: Any,
    at: dt.datetime,
) -> SourceText:
    """Let `change` correct the review, unless its part was saved after `version`.

    `change` gives what it has changed, in words: {"label", "old", "new"}, and "part"
    where that is another part. Other parts may have been saved meanwhile; then both
    changes are kept. Raises Stale.
    """
    locked = SourceText.objects.select_for_update().get(pk=source.pk)
    review = locked.review
    if is_stale(review, part, version):
        raise Stale(saves_since(review, part, version))
    if changes := change(review):
        locked.version += 1
        save = {"part": part, "version": locked.version, "by": str(by)}
        remember_save(review, save | {"at": at.isoformat()}, changes)
        locked.state = SourceState.IN_REVIEW
        locked.save(update_fields=["review", "version", "state"])
    return locked


@transaction.atomic
def import_source(
    *,
    source: SourceText,
    version: int,
    reading: Reading,
    choices: Choices,
    by: Any,
    at: dt.datetime,
    original: Original | None = None,
) -> None:
    """Write what was reviewed as drafts, in one transaction with the note of it.

    `original` is the reading as it was before people worked at it, if they did.
    Raises Stale if the review is no more the one whose plan was seen, and Refused;
    then nothing is written.
    """
    locked = SourceText.objects.select_for_update().get(pk=source.pk)
    if locked.version != version:
        since = [e for e in locked.review["saves"] if e["version"] > version]
        raise Stale(since[::-1])
    done = import_reading(
        reading=reading,
        original=original,
        choices=choices,
        source=str(locked),
        by=by,
        at=at,
    )
    locked.review["result"] = {"sessions": done.sessions}
    locked.state = SourceState.IMPORTED
    locked.imported_at, locked.imported_by = at, by
    if locked.session_id is None and len(done.sessions) == 1:
        locked.session_id = done.sessions[0]
    fields = ["review", "state", "imported_at", "imported_by", "session"]
    locked.save(update_fields=fields)
    _log(locked, by, "Imported.")


@transaction.atomic
def discard_source(*, source: SourceText, by: Any) -> None:
    """Put it aside; it stays, and can be taken up again."""
    source.state = SourceState.DISCARDED
    source.save(update_fields=["state"])
    _log(source, by, "Discarded.")


@transaction.atomic
def take_up_source(*, source: SourceText, by: Any) -> None:
    """Take up again what was put aside, in the state that it had."""
    source.state = SourceState.IN_REVIEW
    if source.imported_at:
        source.state = SourceState.IMPORTED
    source.save(update_fields=["state"])
    _log(source, by, "Taken up again.")


def _heading(reading: Reading, text: str) -> str:
    """Title and symbol, or title and bodies; else the first words."""
    bodies = [agenda.body for agenda in reading.agendas if agenda.body]
    named = [reading.title, reading.symbol or ", ".join(bodies)]
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return Truncator(", ".join(filter(None, named)) or first).chars(300)


def _log(source: SourceText, by: Any, message: str, *, flag: int = CHANGE) -> None:
    LogEntry.objects.log_actions(by.pk, [source], flag, message, single_object=True)
