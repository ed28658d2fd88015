"""Side events: known by day, hour and room, and by title where these do not tell."""

import datetime as dt
from collections import Counter
from typing import Any

from django.utils.translation import gettext as _

from agendas.importing.ledger import Ledger, Wanted
from agendas.importing.organizers import Organizers
from agendas.importing.results import Kind
from agendas.importing.rooms import Rooms, claimed, is_in_bounds, moment
from agendas.importing.targets import Target
from agendas.importing.values import column
from agendas.reading import Reading
from agendas.reading.lines.likeness import same_title
from agendas.reading.results import Panel as ReadPanel
from agendas.reading.results import SideEvent as ReadEvent
from meetings.models import Organizer, Organizing, Panel, SideEvent
from meetings.models.places import room_key
from meetings.search import fold

# Who organizes the event as a whole, then each of its panels.
Lists = list[tuple[Panel | None, list[str]]]


class SideEvents:
    """The side events of one import, with their panels and organizers."""

    def __init__(self, ledger: Ledger, target: Target, reading: Reading) -> None:
        self.ledger, self.reading, self.session = ledger, reading, target.main
        self.language = reading.language
        self.rooms = Rooms(target.main)
        self.organizers = Organizers(ledger, target.main, reading.language)
        rows = SideEvent.objects.filter(session=target.main.pk).with_details()
        self.there = list(rows) if target.main.pk else []
        for row in self.there:
            row.session = target.main
        self.pool = {row.pk: row for row in self.there}
        self._used: set[str] = set()
        self._places = Counter(
            _place(each) for each in reading.side_events if each.date and each.start
        )

    def put(self) -> None:
        for position, read in enumerate(self.reading.side_events):
            self._put(read, position)
        if self._used:
            self.ledger.leave(Kind.SIDE_EVENT, self.there, key=self._key_of)

    def _put(self, read: ReadEvent, position: int) -> None:
        if None in (read.date, read.start, read.end):
            sentence = _("“{title}” is not imported: it has no day or hours.")
            self.ledger.report(read.line, sentence.format(title=read.title))
            return
        if not is_in_bounds(read.date):
            self.ledger.refuse(read.line, _("The years go from 1945 to 2100."))
            return
        name = _place(read)
        if self._places[name] > 1:
            # Where day, hour and room do not tell, the title does.
            name += f":{fold(read.title)[:60]}"
        key = claimed(self._used, name)
        self._used.add(key)
        starts_at = moment(self.session, read.date, read.start)
        natural = self._natural(read, starts_at)
        found = self.ledger.find(Kind.SIDE_EVENT, key, self.session, self.pool, natural)
        if found is None and self._may_be_there(starts_at):
            sentence = _(
                "“{title}” may be one of the events at that hour; see by hand."
            )
            self.ledger.report(read.line, sentence.format(title=read.title))
            return
        is_translation = self._is_other_language(found)
        row = self.ledger.put(self._wanted(read, key, found, position))
        if row is not None:
            self._put_parts(read, row, key, is_translation=is_translation)

    def _wanted(
        self, read: ReadEvent, key: str, found: SideEvent | None, position: int
    ) -> Wanted:
        values: dict[str, Any] = {
            "starts_at": moment(self.session, read.date, read.start),
            "ends_at": moment(self.session, read.date, read.end),
            column("title", self.language): read.title,
            "refreshments": read.refreshments or "",
            "position": position,
        }
        if read.description:
            values[column("description", self.language)] = read.description
        return Wanted(
            kind=Kind.SIDE_EVENT,
            key=key,
            label=f"{read.date} {read.start:%H:%M} {read.title}".strip(),
            model=SideEvent,
            session=self.session,
            found=found,
            make={"session": self.session},
            values=values | self._room(read, found),
            line=read.line,
        )

    def _room(self, read: ReadEvent, found: SideEvent | None) -> dict[str, Any]:
        """The room; as it is printed where it is unknown or spelled otherwise."""
        room = self.rooms.find(read.room)
        if not read.room or (room is None and self._is_other_language(found)):
            return {}
        is_other = room is None or read.room != room.name_en
        if room is not None and self._is_other_language(found):
            return {"room": room}
        return {"room": room, "printed_room": read.room if is_other else ""}

    def _is_other_language(self, found: SideEvent | None) -> bool:
        """Whether the event is there, and not yet in the language of the document."""
        return found is not None and not getattr(found, column("title", self.language))

    def _natural(self, read: ReadEvent, starts_at: dt.datetime) -> SideEvent | None:
        same = [
            row
            for row in self.there
            if row.starts_at == starts_at
            and not self.ledger.is_seen(Kind.SIDE_EVENT, row.pk)
        ]
        room, title = self.rooms.find(read.room), column("title", self.language)
        key = room_key(read.room or "")
        in_room = [
            row
            for row in same
            if (room and row.room_id == room.pk) or room_key(row.room_label) == key
        ]
        named = [r for r in same if same_title(getattr(r, title) or "", read.title)]
        both = [row for row in in_room if row in named]
        if both or len(in_room) == 1:
            return (both or in_room)[0]
        if named:
            return named[0]
        # The only one at that hour, where the document speaks another language.
        is_only = len(same) == 1 and self._is_other_language(same[0])
        return same[0] if is_only and self._alone(read) else None

    def _alone(self, read: ReadEvent) -> bool:
        when = [(each.date, each.start) for each in self.reading.side_events]
        return when.count((read.date, read.start)) == 1

    def _may_be_there(self, starts_at: dt.datetime) -> bool:
        """Whether an event of that hour still lacks the language of the document."""
        return any(
            row.starts_at == starts_at and self._is_other_language(row)
            for row in self.there
            if not self.ledger.is_seen(Kind.SIDE_EVENT, row.pk)
        )

    def _key_of(self, row: SideEvent) -> str:
        start = row.starts_at.astimezone(self.session.zone)
        room = room_key(row.room_label)
        return f"side-event:{start:%Y-%m-%d}:{start:%H:%M}:{room}"

    def _put_parts(
        self, read: ReadEvent, row: SideEvent, key: str, *, is_translation: bool
    ) -> None:
        """The panels, and who organizes the event and each of them."""
        lists: Lists = [(None, read.organizers), *self._put_panels(read, row, key)]
        if not (is_translation and self._has_unknown(read, row, lists)):
            self._put_organizings(read, row, key, lists)

    def _put_panels(self, read: ReadEvent, row: SideEvent, key: str) -> Lists:
        """The panels with the names of their organizers."""
        panels = {each.label: each for each in row.panels.all()} if row.pk else {}
        lists: Lists = []
        for each in read.panels:
            if any(panel.label == each.label for panel, _names in lists):
                sentence = _("Panel {label} stands twice. Correct one of the labels.")
                self.ledger.refuse(read.line, sentence.format(label=each.label))
                continue
            found = panels.get(each.label)
            panel = self.ledger.put(self._panel(read, row, key, each, found))
            if panel is not None:
                lists.append((panel, each.organizers))
        if read.panels:
            self.ledger.leave(
                Kind.PANEL,
                panels.values(),
                key=lambda panel: f"panel:{key}:{panel.label}",
            )
        return lists

    def _panel(
        self,
        read: ReadEvent,
        row: SideEvent,
        key: str,
        each: ReadPanel,
        found: Panel | None,
    ) -> Wanted:
        return Wanted(
            kind=Kind.PANEL,
            key=f"panel:{key}:{each.label}",
            label=f"{each.label}) {each.title}",
            model=Panel,
            session=self.session,
            found=found,
            make={"side_event": row, "label": each.label},
            values={column("title", self.language): each.title},
            line=read.line,
        )

    def _has_unknown(self, read: ReadEvent, row: SideEvent, lists: Lists) -> bool:
        """Whether an organizer may be one that is there under another name."""
        if not row.pk or not row.organizings.all():
            return False
        names = [name for _panel, listed in lists for name in listed]
        unknown = [name for name in names if self.organizers.find(name) is None]
        for name in unknown:
            sentence = _("“{name}” may be an organizer under another name.")
            self.ledger.report(read.line, sentence.format(name=name))
        return bool(unknown)

    def _put_organizings(
        self,
        read: ReadEvent,
        row: SideEvent,
        key: str,
        lists: Lists,
    ) -> None:
        there = list(row.organizings.all()) if row.pk else []
        known = {(each.panel_id, each.organizer_id): each for each in there}
        names = [(panel, name) for panel, listed in lists for name in listed]
        done: set[tuple[Any, Any]] = set()
        for position, (panel, name) in enumerate(names):
            organizer = self.organizers.put(name, read.line)
            if organizer is None or (id(panel), id(organizer)) in done:
                continue
            done.add((id(panel), id(organizer)))
            self._put_organizing(row, key, panel, organizer, position, known)
        if names:
            self._leave_organizings(row, key, there)

    def _leave_organizings(
        self, row: SideEvent, key: str, there: list[Organizing]
    ) -> None:
        panels = {each.pk: each for each in row.panels.all()} if row.pk else {}
        self.ledger.leave(
            Kind.ORGANIZING,
            there,
            key=lambda each: _organizing_key(
                key, panels.get(each.panel_id), each.organizer
            ),
        )

    def _put_organizing(
        self,
        row: SideEvent,
        key: str,
        panel: Panel | None,
        organizer: Organizer,
        position: int,
        known: dict[tuple[Any, Any], Organizing],
    ) -> None:
        is_new = row.pk is None or (panel is not None and panel.pk is None)
        pair = (panel.pk if panel else None, organizer.pk)
        found = None if is_new or organizer.pk is None else known.get(pair)
        self.ledger.put(
            Wanted(
                kind=Kind.ORGANIZING,
                key=_organizing_key(key, panel, organizer),
                label=f"{row.title}: {organizer.name}",
                model=Organizing,
                session=self.session,
                found=found,
                make={"side_event": row, "panel": panel, "organizer": organizer},
                values={"position": position},
            )
        )


def _place(read: ReadEvent) -> str:
    room = room_key(read.room or "")
    return f"side-event:{read.date}:{read.start:%H:%M}:{room}"


def _organizing_key(key: str, panel: Panel | None, organizer: Organizer) -> str:
    label = panel.label if panel else ""
    return f"organizing:{key}:{label}:{organizer.name}"
