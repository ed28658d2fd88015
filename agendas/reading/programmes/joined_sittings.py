"""Sittings whose rows repeat their day and hours, put together.

10 a.m.–1 p.m.   Item 1
10 a.m.–1 p.m.   Item 2      → one sitting
"""

from agendas.reading.results import Sitting


def joined(sittings: list[Sitting]) -> list[Sitting]:
    """The sittings, those of rows that repeat their day and hours as one.

    Only where each row is an item and the next line: without numbers, or with the
    hours over them once more, they are meetings side by side.
    """
    whole: list[Sitting] = []
    are_items = False  # all entries of the last one
    for sitting in sittings:
        before = whole[-1] if whole else None
        has_items = all(entry.item for entry in sitting.entries)
        if (
            before
            and sitting.time_from
            and _when(before) == _when(sitting)
            and (are_items and has_items)
            and sitting.entries[0].line - before.entries[-1].line < 2
        ):
            before.entries += sitting.entries
        else:
            whole.append(sitting)
            are_items = has_items
    return whole


def _when(sitting: Sitting) -> tuple:
    times = (sitting.date, sitting.time_from, sitting.time_to)
    return (*times, sitting.track, sitting.room)
