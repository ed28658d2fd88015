"""The organization of work as sittings: known by day, hour and column."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from agendas.importing.ledger import Ledger, Wanted
from agendas.importing.results import Kind
from agendas.importing.rooms import Rooms, is_in_bounds, moment
from agendas.importing.targets import Target
from agendas.importing.tracks import track_of
from agendas.models import ProgrammeEntry, Sitting
from agendas.reading import Reading
from agendas.reading.results import Sitting as ReadSitting
from agendas.vocabulary import Track
from meetings.dates import Band, format_band, format_day
from meetings.models import Session
from meetings.search import fold


@dataclass
class Placed:
    """A sitting that was read, with the row that it becomes."""

    read: ReadSitting
    key: str
    session: Session
    row: Sitting


class Sittings:
    """The sittings of one import; what they take up is put by `entries`."""

    def __init__(self, ledger: Ledger, target: Target, reading: Reading) -> None:
        self.ledger, self.target, self.reading = ledger, target, reading
        self.rooms = Rooms(target.main)
        pks = [session.pk for session in target.sessions if session.pk]
        there = Sitting.objects.of_sessions(pks).select_related(
            "room", "session__venue"
        )
        self.there = list(there) if pks else []
        for row in self.there:
            row.session = next(
                (s for s in target.sessions if s == row.session), row.session
            )
        self.pool = {row.pk: row for row in self.there}
        ledger.pools[Sitting] = self.there
        # A sitting that is shared may have come with another session's document.
        ledger.memory.also(Kind.SITTING, self.pool)
        self._leads = self._is_leading()
        self.placed: list[Placed] = []
        self._used: dict[str, ReadSitting] = {}

    def put(self) -> None:
        for read in self.reading.organization_of_work:
            self._put(read)
        if self.placed:
            own = [row for row in self.there if row.session in self.target.sessions]
            self.ledger.leave(Kind.SITTING, own, key=_key_of)

    def _put(self, read: ReadSitting) -> None:
        line = read.entries[0].line if read.entries else None
        if None in (read.date, read.time_from, read.time_to):
            self._report(read, line, _("a sitting without day or hours"))
            return
        if not is_in_bounds(read.date):
            self.ledger.refuse(line, _("The years go from 1945 to 2100."))
            return
        track = track_of(read.track)
        if track is None:
            self._report(read, line, _("a column that nobody knows: “{words}”"))
            return
        key, track = self._place(read, track, line)
        if key is None:
            return
        session, others = self._sessions(read)
        starts_at = moment(session, read.date, read.time_from)
        found = self.ledger.find(
            Kind.SITTING, key, session, self.pool, self._natural(read, starts_at, track)
        )
        row = self.ledger.put(self._wanted(read, key, session, found, track, line))
        if row is not None:
            self.placed.append(Placed(read, key, session, row))
            if row.pk is None:
                self.ledger.links += [(row, other) for other in others]

    def _wanted(
        self,
        read: ReadSitting,
        key: str,
        session: Session,
        found: Sitting | None,
        track: str,
        line: int | None,
    ) -> Wanted:
        return Wanted(
            kind=Kind.SITTING,
            key=key,
            label=_when(read),
            model=Sitting,
            session=session,
            found=found,
            make={"session": session},
            values=self._values(read, session, found, track, line),
            line=line,
        )

    def _values(
        self,
        read: ReadSitting,
        session: Session,
        found: Sitting | None,
        track: str,
        line: int | None,
    ) -> dict[str, Any]:
        values: dict[str, Any] = {
            "starts_at": moment(session, read.date, read.time_from),
            "ends_at": moment(session, read.date, read.time_to),
        }
        if read.track or found is None:
            values["track"] = track
        return values | self._room(read, found, line)

    def _room(
        self, read: ReadSitting, found: Sitting | None, line: int | None
    ) -> dict[str, Any]:
        """The room; as it is printed where it is none of the venue's."""
        if not read.room:
            return {}
        if room := self.rooms.find(read.room):
            return {"room": room, "printed_room": ""} if self._leads else {"room": room}
        if found is None or not found.room_label:
            return {"printed_room": read.room}
        if not self._leads:
            return {}  # another language has said it
        before = self.ledger.memory.facts(Kind.SITTING, found.pk).get("room")
        if not found.room_id or found.room_id == before:
            return {"room": None, "printed_room": read.room}
        sentence = _("“{printed}” is none of the rooms; the sitting stays in {room}.")
        self.ledger.report(line, sentence.format(printed=read.room, room=found.room))
        return {}

    def _is_leading(self) -> bool:
        """Whether the document names rooms: in English, or before anything English."""
        if self.reading.language == "en":
            return True
        worded = Q(printed_title_en__gt="") | Q(item__title_en__gt="")
        entries = ProgrammeEntry.objects.filter(worded, sitting__in=self.there)
        return not entries.exists()

    def _place(
        self, read: ReadSitting, track: str, line: int | None
    ) -> tuple[str | None, str]:
        """The key of the sitting and its column: one beside, if it is taken.

        Only what is called parallel, or has another heading or another room, is beside.
        """
        for each in dict.fromkeys([track, Track.PARALLEL, Track.PARALLEL_2]):
            key = f"sitting:{read.date}:{read.time_from:%H:%M}:{each}"
            there = self._used.setdefault(key, read)
            if there is read:
                if each != track != Track.PARALLEL:
                    self.ledger.report(line, _beside(read, each))
                return key, each
            if track != Track.PARALLEL and not _are_apart(read, there):
                break
        sentence = _("Two sittings stand in one column ({when}). Correct one of them.")
        self.ledger.refuse(line, sentence.format(when=_when(read)))
        return None, track

    def _natural(
        self, read: ReadSitting, starts_at: dt.datetime, track: str
    ) -> Sitting | None:
        """The sitting at that hour in that column; in any, where none is printed."""
        same = [row for row in self.there if row.starts_at == starts_at]
        exact = [row for row in same if row.track == track]
        if exact or read.track or len(same) != 1:
            return exact[0] if exact else None
        return same[0]

    def _sessions(self, read: ReadSitting) -> tuple[Session, list[Session]]:
        """The session of the first item; the others sit jointly in the same meeting."""
        found: list[Session] = []
        for entry in read.entries:
            part = self.target.parts.get(entry.agenda)
            if part is not None and part.session not in found:
                found.append(part.session)
        return (found[0], found[1:]) if found else (self.target.main, [])

    def _report(self, read: ReadSitting, line: int | None, reason: str) -> None:
        titles = ", ".join(entry.item or entry.title for entry in read.entries)
        sentence = _("“{titles}” is not imported: {reason}.").format(
            titles=titles[:200], reason=reason.format(words=read.track)
        )
        self.ledger.report(line, sentence)


def _are_apart(one: ReadSitting, other: ReadSitting) -> bool:
    """Whether they have different headings, or rooms."""
    pairs = [(one.track, other.track), (one.room, other.room)]
    return any(a and b and fold(a) != fold(b) for a, b in pairs)


def _beside(read: ReadSitting, track: str) -> str:
    sentence = _(
        "Two sittings are at one time; that of {when} is entered as “{track}”."
    )
    return sentence.format(when=_when(read), track=Track(track).label)


def _when(read: ReadSitting) -> str:
    language = get_language() or "en"
    if read.time_from < read.time_to:
        hours = format_band(Band(read.time_from, read.time_to), language)
    else:
        hours = f"{read.time_from:%H:%M}–{read.time_to:%H:%M}"
    day = format_day(read.date, language)
    return ", ".join(filter(None, [day, hours, read.track]))


def _key_of(row: Sitting) -> str:
    start = row.starts_at.astimezone(row.zone)
    return f"sitting:{start:%Y-%m-%d}:{start:%H:%M}:{row.track}"
