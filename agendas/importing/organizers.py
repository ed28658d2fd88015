"""Who organizes side events: known by any of their names, else new ones.

A new one is a State, an organization or an entity as the review says; where it says
nothing and the name does not either, that is left for a person to say.
"""

import re

from django.conf import settings
from django.utils.translation import gettext as _

from agendas.importing.ledger import Ledger, Wanted
from agendas.importing.results import Kind
from agendas.importing.values import column
from meetings.models import Organizer, Session
from meetings.search import fold
from meetings.vocabulary import OrganizerKind

_ACRONYM = re.compile(r"(?P<name>.+?)\s*[(（](?P<acronym>[A-Z][\w./-]{1,28})[)）]")
_UN = re.compile(r"united nations|nations unies|naciones unidas|\bun(?:odc|icri)\b")


class Organizers:
    """All organizers by their names, and those that this import adds."""

    def __init__(self, ledger: Ledger, session: Session, language: str) -> None:
        self.ledger, self.session, self.language = ledger, session, language
        self._by_name: dict[str, Organizer] = {}
        columns = [column("name", code) for code, _name in settings.LANGUAGES]
        for row in Organizer.objects.all():
            for name in [row.acronym, *(getattr(row, each) for each in columns)]:
                if name:
                    self._by_name.setdefault(fold(name), row)

    def find(self, printed: str) -> Organizer | None:
        """The organizer of that name; "ICAT" and "Some Group (ICAT)" are one."""
        name, acronym = _parted(printed)
        for each in (printed, name, acronym):
            if each and (row := self._by_name.get(fold(each))):
                return row
        return None

    def put(self, printed: str, line: int | None) -> Organizer | None:
        """The organizer, added where there is none of that name; None for a blank."""
        if found := self.find(printed):
            return found
        name, acronym = _parted(printed)
        if not name:
            return None
        row = self.ledger.put(
            Wanted(
                kind=Kind.ORGANIZER,
                key=f"organizer:{fold(printed)}",
                label=printed,
                model=Organizer,
                session=self.session,
                found=None,
                values={
                    # Names of organizers are told apart in English; one that is only
                    # known in another language goes by that until somebody says it.
                    column("name", "en"): name,
                    column("name", self.language): name,
                    "acronym": acronym,
                    "kind": self._kind(printed, line),
                },
                line=line,
            )
        )
        if row is not None:
            self._by_name[fold(printed)] = self._by_name[fold(name)] = row
        return row

    def _kind(self, printed: str, line: int | None) -> str:
        chosen = self.ledger.choices.organizer_kinds.get(printed)
        if chosen in OrganizerKind.values:
            return chosen
        if _UN.search(fold(printed)):
            return OrganizerKind.UN
        sentence = _("“{name}” is new: say whether it is a State or an organization.")
        self.ledger.report(line, sentence.format(name=printed))
        return OrganizerKind.OTHER


def _parted(printed: str) -> tuple[str, str]:
    """Name and acronym of "Coordination Group (ICAT)"; without one it is empty."""
    if match := _ACRONYM.fullmatch(printed.strip()):
        return match["name"], match["acronym"]
    return printed.strip(), ""
