"""The side events read so far, each with the day and the hours that stood over it.

13:00–14:00
• Lamps for islands
• Mirrors in harbours        → at the same hours: it begins with the same sign
"""

from collections.abc import Sequence

from agendas.reading.languages import CONTINUED
from agendas.reading.lines.sheet import Line
from agendas.reading.side_events.forms import POINT, Draft
from agendas.reading.side_events.open_hours import OpenHours
from agendas.reading.side_events.results import Timed
from agendas.reading.side_events.rows import hours_without_title
from agendas.reading.tables.columns import Columns


class Drafts:
    """The events in the order in which they stand; `now` says when the next one is."""

    def __init__(self, now: OpenHours) -> None:
        self.now = now
        self.timed: list[Timed] = []

    def __len__(self) -> int:
        return len(self.timed)

    @property
    def last(self) -> Draft | None:
        """The event above."""
        return self.timed[-1][0] if self.timed else None

    def keep(self, draft: Draft) -> bool:
        """Keep an event under the hours that are open; False when it has no title."""
        if not draft.title or CONTINUED.fullmatch(draft.title):
            return False
        draft.room = draft.room or None
        self.now.is_fresh = False
        self.now.day_line = None
        self.timed.append((draft, self.now.day, self.now.band, self.now.start))
        return True

    def complete(self, line: Line, columns: Columns, cells: Sequence[str]) -> bool:
        """Take the hours below the day of the row above, where no title stands."""
        found = hours_without_title(columns, cells)
        draft, day, *times = self.timed[-1] if self.timed else (None, None)
        if not (found and day) or any(times) or line.gap:
            return False
        self.timed[-1] = (draft, day, found[0], None)
        for role, cell in found[1]:
            draft.take_below(role, cell)
        return True

    def is_next_point(self, line: Line) -> bool:
        """Whether another event of the same hours begins, each with the same sign."""
        sign = POINT.match(line.text)
        is_under = self.last is not None and not self.now.is_fresh
        return bool(sign and is_under and self.last.title.startswith(sign[0]))
