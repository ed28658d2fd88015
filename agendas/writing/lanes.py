"""What stands side by side in a timetable, and which columns that takes.

A lane is what one reader follows: the plenary, what is parallel to it, or, where two
bodies meet jointly, the agenda of each.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from agendas.writing.records import SessionRecord, Sitting, Text

_TRACKS = ("plenary", "parallel", "parallel_2", "informal")
_WIDTHS = {"when": 18, "venue": 12, "item": 12}


@dataclass(frozen=True)
class Lane:
    """`guests` is set where a track needs a lane for each of those who sit in it.

    `agenda` is set where each body has a lane; it counts them from 0.
    """

    track: str
    guests: tuple[tuple[str, str], ...] = ()
    agenda: int | None = None


class Lanes:
    """The lanes of a timetable in their order, and the columns of each."""

    def __init__(
        self, session: SessionRecord, sittings: Sequence[Sitting], *, has_items: bool
    ) -> None:
        self.session = session
        slots = Counter((s.day, s.start, s.end, s.track) for s in sittings)
        self.crowded = {slot[-1] for slot, count in slots.items() if count > 1}
        self.guests: dict[Lane, tuple[Text, ...]] = {}
        columns: dict[Lane, set[str]] = {}
        for sitting in sittings:
            for lane in self.of(sitting):
                self.guests[lane] = sitting.guests if lane.guests else ()
                found = columns.setdefault(lane, {"title"})
                found |= {"venue"} if sitting.room else set()
                found |= {"item"} if has_items and _has_numbers(sitting) else set()
        order = ("venue", "item", "title")
        self.columns = {
            lane: [column for column in order if column in columns[lane]]
            for lane in sorted(columns, key=_place)
        }

    def of(self, sitting: Sitting) -> list[Lane]:
        """The lanes that a sitting fills: one, or one for each body."""
        bodies = len(self.session.convened)
        has_agendas = any(entry.agenda is not None for entry in sitting.entries)
        if sitting.is_own and bodies > 1 and has_agendas:
            return [Lane(sitting.track, agenda=place) for place in range(bodies)]
        is_apart = sitting.track in self.crowded
        guests = [guest.said("en") for guest in sitting.guests]
        return [Lane(sitting.track, tuple(guests) if is_apart else ())]

    @property
    def size(self) -> int:
        """How many columns there are beside that of the hours."""
        return sum(map(len, self.columns.values()))

    def widths(self) -> tuple[int, ...]:
        """Parts of the page, in hundredths: what is left belongs to the titles."""
        count = len(self.columns)
        scale = 1 if count < 3 else 2
        first = _WIDTHS["when"] // scale
        widths = [
            _WIDTHS.get(column, 0) // scale
            for columns in self.columns.values()
            for column in columns
        ]
        left, title = 100 - first - sum(widths), 0
        for place, width in enumerate(widths):
            if not width:
                widths[place] = left // count + (title < left % count)
                title += 1
        return (first, *widths)


def _has_numbers(sitting: Sitting) -> bool:
    return any(entry.number for entry in sitting.entries)


def _place(lane: Lane) -> tuple:
    return _TRACKS.index(lane.track), lane.agenda or 0, lane.guests
