"""The organization of work as the pure checks want it, made of rows."""

from collections.abc import Iterable

from agendas.checks import CheckedEntry, CheckedSitting, continued_flags
from agendas.models import ProgrammeEntry, Sitting


def checked_sitting(sitting: Sitting) -> CheckedSitting:
    """A sitting with its entries, whose items must have been fetched."""
    return CheckedSitting(
        key=sitting.pk,
        session=sitting.session.slug,
        start=sitting.starts_at,
        end=sitting.ends_at,
        room=sitting.room_label or None,
        track=sitting.track,
        entries=tuple(checked_entry(entry) for entry in sitting.entries.all()),
    )


def checked_entry(entry: ProgrammeEntry) -> CheckedEntry:
    item = entry.item
    return CheckedEntry(
        agenda=item.agenda_id if item else 0,
        item_number=item.number if item else "",
        item_key="-".join(map(str, item.identity)) if item else None,
        printed_title=entry.printed_title,
        title=item.title if item else "",
    )


def continued_entries(sittings: Iterable[Sitting]) -> set[int]:
    """The primary keys of the entries whose item an earlier row took up.

    "(continued)" is never stored: it follows from the order of the sittings.
    """
    sittings = list(sittings)
    flags = continued_flags(checked_sitting(sitting) for sitting in sittings)
    return {
        entry.pk
        for sitting in sittings
        for position, entry in enumerate(sitting.entries.all())
        if flags[sitting.pk, position]
    }
