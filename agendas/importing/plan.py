"""What an import would do, worked out without writing anything.

`draft` is the whole of it: `plan` shows what it says, and `applying` writes what it
says, so that a plan and the import that follows cannot differ.
"""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _

from agendas.importing.calendars import Calendar, chosen_sessions
from agendas.importing.choices import Choices
from agendas.importing.documents import Documents, report_without_symbols
from agendas.importing.entries import Entries
from agendas.importing.items import (
    load_agendas,
    put_agenda,
    put_annotations,
    put_items,
    report_footnotes,
)
from agendas.importing.joining import put_joint_items, said_by_partners
from agendas.importing.ledger import Ledger
from agendas.importing.memory import Memory
from agendas.importing.refusals import refuse_what_cannot_be
from agendas.importing.results import Plan
from agendas.importing.side_events import SideEvents
from agendas.importing.sittings import Sittings
from agendas.importing.targets import (
    Target,
    find_target,
    put_convenings,
    put_session,
)
from agendas.reading import Reading
from meetings.models import Session


@dataclass(frozen=True)
class Original:
    """A reading before people worked at it, as far as they did.

    `read` has the same rows as the document words them, `whole` those left out as well.
    """

    read: Reading | None = None
    whole: Reading | None = None


@dataclass
class Draft:
    """A plan with the rows that it is about, before anything is written."""

    ledger: Ledger
    sessions: list[Session] = field(default_factory=list)

    @property
    def plan(self) -> Plan:
        return self.ledger.plan


def plan(reading: Reading, choices: Choices) -> Plan:
    """What importing the reading so would do; nothing is written."""
    return draft(reading, choices).plan


def draft(
    reading: Reading,
    choices: Choices,
    *,
    lock: bool = False,
    read: Reading | None = None,
) -> Draft:
    """The plan and its rows; `lock` keeps others from the sessions meanwhile.

    `read` is the reading before people corrected it, if they did.
    """
    try:
        target = find_target(reading, choices, lock=lock)
    except LookupError as error:
        return _refused(choices, str(error))
    listed = chosen_sessions(choices, lock=lock)
    sessions = [*(target.sessions if target else []), *listed.values()]
    zone = target.main.zone if target else ZoneInfo(settings.TIME_ZONE)
    ledger = Ledger(choices, Memory(sessions), zone)
    if read is not None:
        ledger.as_read = draft(read, choices).ledger.said()
    if target is not None:
        _draft_document(ledger, target, reading)
    elif not reading.meetings:
        ledger.refuse(None, _("Choose the session to which the document belongs."))
    calendar = Calendar(ledger, reading, listed)
    if reading.meetings:
        calendar.put()
    refuse_what_cannot_be(ledger)
    touched = [each for each in calendar.touched if each not in sessions]
    return Draft(ledger, [*sessions, *touched])


def _refused(choices: Choices, sentence: str) -> Draft:
    ledger = Ledger(choices, Memory([]), ZoneInfo(settings.TIME_ZONE))
    ledger.refuse(None, sentence)
    return Draft(ledger)


def _draft_document(ledger: Ledger, target: Target, reading: Reading) -> None:
    put_session(ledger, target, reading)
    put_convenings(ledger, target)
    load_agendas(target)
    documents = Documents(ledger, target, reading)
    own = documents.put_own()
    documents.put_cited()
    report_without_symbols(ledger, reading)
    for part in target.parts.values():
        put_agenda(ledger, part, reading, own)
        put_items(ledger, part, reading.language)
    put_joint_items(ledger, target, reading)
    for place, part in target.parts.items():
        said = said_by_partners(reading, place)
        put_annotations(ledger, part, reading, said=said)
        documents.put_citations(part, place)
    sittings = Sittings(ledger, target, reading)
    sittings.put()
    Entries(ledger, target, sittings).put()
    SideEvents(ledger, target, reading).put()
    report_footnotes(ledger, reading)
