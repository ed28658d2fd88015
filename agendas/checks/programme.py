"""What is odd in one session's organization of work, against its agendas and days."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from agendas.checks.allotted import meetings_said
from agendas.checks.annotations import annotations_that_disagree
from agendas.checks.order import order_of_work
from agendas.checks.records import (
    CheckedEntry,
    CheckedItem,
    CheckedSession,
    CheckedSitting,
    Finding,
    Key,
)

REMOTE_MODES = frozenset({"hybrid", "online"})
# Remote interpretation limits a meeting to two hours (the annotated agendas of
# 23–27 May 2022, on the impact of the pandemic on the organization of work).
LONGEST_REMOTE_SITTING = dt.timedelta(hours=2)

Holidays = Mapping[dt.date, str]
Path = tuple[str, ...]


def check_session(
    session: CheckedSession,
    sittings: Iterable[CheckedSitting],
    items: Sequence[CheckedItem],
    holidays: Holidays,
) -> list[Finding]:
    """The findings on `session`; `sittings` and `items` are all that it has.

    `holidays` are the United Nations holidays at its place, by day. Its time zone
    must be known to the system: ZoneInfoNotFoundError.
    """
    ordered = _in_order(sittings)
    return [
        *_items_never_taken_up(ordered, items),
        *_more_sittings_than_allotted(session, ordered, items),
        *_session_days(session, ordered, holidays),
        *(
            finding
            for sitting in ordered
            for finding in _sitting_times(session, sitting, holidays)
        ),
        *_continued_where_it_began(session, ordered),
        *_titles_that_differ(session, ordered),
        *_joint_items_of_one_body(session, ordered, items),
        *_continued_before_it_began(session, ordered),
        *order_of_work(ordered, items),
        *annotations_that_disagree(session, ordered, items),
    ]


def continued_flags(sittings: Iterable[CheckedSitting]) -> dict[tuple[Key, int], bool]:
    """For each sitting's key and place in its entries: whether its item goes on there.

    An item goes on when an earlier sitting took it up, or a row above for the same
    agenda: the two rows of a joint item in one sitting begin it together, and so do
    two sittings that start together.
    """
    ordered = _in_order(sittings)
    begun = _begun(ordered)
    flags: dict[tuple[Key, int], bool] = {}
    for sitting in ordered:
        above: set[tuple[Key, Key]] = set()
        for place, entry in enumerate(sitting.entries):
            key = entry.item_key
            flags[sitting.key, place] = key is not None and (
                begun[key] < sitting.start or (entry.agenda, key) in above
            )
            if key is not None:
                above.add((entry.agenda, key))
    return flags


def _in_order(sittings: Iterable[CheckedSitting]) -> list[CheckedSitting]:
    return sorted(sittings, key=lambda sitting: (sitting.start, str(sitting.key)))


def _begun(ordered: list[CheckedSitting]) -> dict[Key, dt.datetime]:
    """The start of the first sitting that takes up each item."""
    begun: dict[Key, dt.datetime] = {}
    for sitting in ordered:
        for entry in _entries_with_item(sitting):
            begun.setdefault(entry.item_key, sitting.start)
    return begun


def _entries_with_item(sitting: CheckedSitting) -> list[CheckedEntry]:
    return [entry for entry in sitting.entries if entry.item_key is not None]


def _items_never_taken_up(
    ordered: list[CheckedSitting], items: Sequence[CheckedItem]
) -> Iterator[Finding]:
    """One for each item whose absence an item above it does not already explain.

    A programme without a single item is one that nobody has entered yet.
    """
    keys = set(_begun(ordered))
    if not keys:
        return
    missing = _not_taken_up(items, keys)
    places = {_place(item) for item in missing}
    reported: set[Key] = set()
    for item in missing:
        agenda, path = _place(item)
        is_explained = any((agenda, up) in places for up in _above(path))
        if not is_explained and item.key not in reported:
            reported.add(item.key)
            values = {"number": item.number, "title": item.title}
            yield Finding("item_never_taken_up", item.key, values, str(agenda))


def _not_taken_up(items: Sequence[CheckedItem], keys: set[Key]) -> list[CheckedItem]:
    """The items that no sitting takes up with one of them above or below."""
    taken = {_place(item) for item in items if item.key in keys}
    above_taken = {(agenda, up) for agenda, path in taken for up in _above(path)}
    missing: list[CheckedItem] = []
    for item in items:
        agenda, path = place = _place(item)
        is_taken = (
            item.key in keys
            or (item.has_children and place in above_taken)
            or any((agenda, up) in taken for up in _above(path))
        )
        if not is_taken:
            missing.append(item)
    return missing


def _place(item: CheckedItem) -> tuple[Key, Path]:
    return (item.agenda, item.path)


def _above(path: Path) -> list[Path]:
    return [path[:length] for length in range(1, len(path))]


def _more_sittings_than_allotted(
    session: CheckedSession,
    ordered: list[CheckedSitting],
    items: Sequence[CheckedItem],
) -> Iterator[Finding]:
    """By the number that was entered; without one, by that of an annotation."""
    allotted, planned = session.meetings_allotted, len(ordered)
    subject: Key = session.slug
    if allotted is None:
        # What is parallel to a plenary meeting has services of its own.
        planned = len({sitting.start for sitting in ordered})
        said = ((item.key, meetings_said(item.annotation)) for item in items)
        found = (each for each in said if each[1] is not None)
        subject, allotted = next(found, (subject, None))
    if allotted is not None and planned > allotted:
        values = {"planned": planned, "allotted": allotted}
        yield Finding("more_sittings_than_allotted", subject, values)


def _session_days(
    session: CheckedSession, ordered: list[CheckedSitting], holidays: Holidays
) -> Iterator[Finding]:
    """Days off, unless a sitting on that day is warned of by itself.

    A weekend in the middle of a long session is no work day and no mistake.
    """
    if session.precision != "day":
        return
    with_sitting = {_local(session, sitting.start).date() for sitting in ordered}
    for day in sorted({session.first, session.last} - with_sitting):
        if day.weekday() in session.rest_days:
            yield Finding("session_on_rest_day", session.slug, {"day": day})
    for day in sorted(set(holidays) - with_sitting):
        is_work_day = day.weekday() not in session.rest_days
        if session.first <= day <= session.last and is_work_day:
            values = {"day": day, "holiday": holidays[day]}
            yield Finding("session_on_holiday", session.slug, values)


def _sitting_times(
    session: CheckedSession, sitting: CheckedSitting, holidays: Holidays
) -> Iterator[Finding]:
    start, end = _local(session, sitting.start), _local(session, sitting.end)
    # A sitting may end at midnight, which is the first moment of the next day.
    days = {start.date(), (end - dt.timedelta(microseconds=1)).date()}
    if sitting.end <= sitting.start:
        days = {start.date()}
        yield _about(session, sitting, "sitting_ends_before_it_starts")
    elif len(days) > 1:
        yield _about(session, sitting, "sitting_crosses_midnight", end=end)
    is_within = session.first <= min(days) and max(days) <= session.last
    if session.precision == "day" and not is_within:
        limits = {"first": session.first, "last": session.last}
        yield _about(session, sitting, "sitting_outside_session", **limits)
    if start.weekday() in session.rest_days:
        yield _about(session, sitting, "sitting_on_rest_day")
    if holiday := holidays.get(start.date()):
        yield _about(session, sitting, "sitting_on_holiday", holiday=holiday)
    is_long = sitting.end - sitting.start > LONGEST_REMOTE_SITTING
    if session.mode in REMOTE_MODES and is_long:
        yield _about(session, sitting, "remote_sitting_too_long")


def _continued_where_it_began(
    session: CheckedSession, ordered: list[CheckedSitting]
) -> Iterator[Finding]:
    """Where a printed timetable may have lost the time of the next sitting."""
    begun = _begun(ordered)
    flags = continued_flags(ordered)
    for sitting in ordered:
        told: set[Key] = set()
        for place, entry in enumerate(sitting.entries):
            key = entry.item_key
            begins_here = flags[sitting.key, place] and begun[key] == sitting.start
            if begins_here and key not in told:
                told.add(key)
                values = {"number": entry.item_number, "title": entry.title}
                yield _about(session, sitting, "continued_where_it_began", **values)


def _continued_before_it_began(
    session: CheckedSession, ordered: list[CheckedSitting]
) -> Iterator[Finding]:
    """Where "(continued)" is printed of an item that no row above takes up."""
    flags = continued_flags(ordered)
    for sitting in ordered:
        for place, entry in enumerate(sitting.entries):
            is_first = entry.item_key is not None and not flags[sitting.key, place]
            if entry.is_continued and is_first:
                values = {"number": entry.item_number, "title": entry.title}
                yield _about(session, sitting, "continued_before_it_began", **values)


def _titles_that_differ(
    session: CheckedSession, ordered: list[CheckedSitting]
) -> Iterator[Finding]:
    """Once for each item and each way the timetable prints it."""
    told: set[tuple[Key, Key, str]] = set()
    for sitting in ordered:
        for entry in _entries_with_item(sitting):
            printed = _plain(entry.printed_title)
            once = (entry.agenda, entry.item_key, printed)
            if printed and printed != _plain(entry.title) and once not in told:
                told.add(once)
                values = {
                    "number": entry.item_number,
                    "printed": entry.printed_title,
                    "title": entry.title,
                }
                yield _about(session, sitting, "title_differs", **values)


def _plain(title: str) -> str:
    """The words without the punctuation of a list."""
    return " ".join(title.split()).rstrip(" .;:")


def _joint_items_of_one_body(
    session: CheckedSession,
    ordered: list[CheckedSitting],
    items: Sequence[CheckedItem],
) -> Iterator[Finding]:
    """Sittings that start together count as one: each body may have its own."""
    numbers: dict[Key, dict[Key, str]] = defaultdict(dict)
    for item in items:
        if item.joint:
            numbers[item.key][item.agenda] = item.number
    for rows in _rows_of_items(ordered, set(numbers)):
        sitting, entry = next(iter(rows.values()))
        for agenda, missing in numbers[entry.item_key].items():
            if agenda not in rows:
                yield _about(
                    session,
                    sitting,
                    "joint_item_of_one_body_only",
                    number=entry.item_number,
                    title=entry.title,
                    missing=missing,
                )


def _rows_of_items(
    ordered: list[CheckedSitting], keys: set[Key]
) -> list[dict[Key, tuple[CheckedSitting, CheckedEntry]]]:
    """For each time and item of `keys`, the first row of each agenda."""
    rows: dict[tuple[dt.datetime, Key], dict] = defaultdict(dict)
    for sitting in ordered:
        for entry in _entries_with_item(sitting):
            if entry.item_key in keys:
                of_item = rows[sitting.start, entry.item_key]
                of_item.setdefault(entry.agenda, (sitting, entry))
    return list(rows.values())


def _about(
    session: CheckedSession, sitting: CheckedSitting, code: str, **values: object
) -> Finding:
    """A finding on a sitting, with its start on the clock of the place."""
    start = _local(session, sitting.start)
    where = start.isoformat()[:16]
    return Finding(code, sitting.key, {"start": start, **values}, where)


def _local(session: CheckedSession, moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(ZoneInfo(session.zone))
