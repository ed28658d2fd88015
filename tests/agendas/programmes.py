"""The programmes of 2022 and 2023 as they were printed, and what builds others."""

import datetime as dt
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from agendas.checks import CheckedEntry, CheckedItem, CheckedSession, CheckedSitting

VIENNA = ZoneInfo("Europe/Vienna")
WGTA = "untoc-wg-technical-assistance"
WGIC = "untoc-wg-international-cooperation"
COP = "untoc-cop"


def at(day: dt.date, clock: str) -> dt.datetime:
    return dt.datetime.combine(day, dt.time.fromisoformat(clock), VIENNA)


def make_sitting(key, day, start="10:00", end="13:00", *entries, **fields):
    known = {"session": "session", "entries": entries}
    return CheckedSitting(key, start=at(day, start), end=at(day, end), **known | fields)


def make_entry(item: CheckedItem, printed: str | None = None) -> CheckedEntry:
    title = item.title if printed is None else printed
    return CheckedEntry(item.agenda, item.number, item.key, title, item.title)


def make_items(agenda: str, **titles: str) -> dict[str, CheckedItem]:
    """Items by short names: i1="…" is item 1, i1a="…" is item 1 (a)."""
    numbers = {name: re.sub(r"([a-z])$", r" (\1)", name[1:]) for name in titles}
    return {
        name: CheckedItem(
            agenda,
            numbers[name],
            f"{agenda} {numbers[name]}",
            title,
            has_children=any(other.startswith(f"{name}a") for other in titles),
        )
        for name, title in titles.items()
    }


def make_session(first, last, **fields) -> CheckedSession:
    known = {"slug": "session", "title": "Session", "precision": "day"}
    known |= {"zone": "Europe/Vienna", "first": first, "last": last}
    return CheckedSession(**known | fields)


# The annotated agenda of 29 and 30 May 2023, CTOC/COP/WG.2/2023/1.
MONDAY_2023, TUESDAY_2023 = dt.date(2023, 5, 29), dt.date(2023, 5, 30)
ITEMS_2023 = make_items(
    WGTA,
    i1="Organizational matters",
    i1a="Opening of the meeting",
    i1b="Adoption of the agenda and organization of work",
    i2="Matters pertaining to the Mechanism for the Review",
    i3="Technical assistance needs in the prevention of organized crime",
    i4="Other matters",
    i5="Adoption of the report",
)
SESSION_2023 = make_session(
    MONDAY_2023,
    TUESDAY_2023,
    slug=f"{WGTA}-14",
    title="Fourteenth meeting of the Working Group",
    meetings_allotted=4,
    bodies=(WGTA,),
    parents=(COP,),
)


def entries_2023(*names: str) -> tuple[CheckedEntry, ...]:
    return tuple(make_entry(ITEMS_2023[name]) for name in names)


# As printed: the label of the afternoon stands one row too high on Monday.
PRINTED_2023 = [
    make_sitting(1, MONDAY_2023, "10:00", "13:00", *entries_2023("i1a", "i1b")),
    make_sitting(2, MONDAY_2023, "15:00", "18:00", *entries_2023("i2", "i2", "i3")),
    make_sitting(3, TUESDAY_2023, "10:00", "13:00", *entries_2023("i3", "i4")),
    make_sitting(4, TUESDAY_2023, "15:00", "18:00", *entries_2023("i5")),
]
# As meant: the first row of item 2 belongs to the morning.
MEANT_2023 = [
    replace(PRINTED_2023[0], entries=entries_2023("i1a", "i1b", "i2")),
    replace(PRINTED_2023[1], entries=entries_2023("i2", "i3")),
    *PRINTED_2023[2:],
]


# The annotated agendas of 23–27 May 2022: joint items have one key in both.
ITEMS_IC = make_items(
    WGIC,
    i1="Organizational matters",
    i1a="Opening of the meeting",
    i1b="Adoption of the agenda and organization of work",
    i2="Transfer of sentenced persons",
    i3="Crimes that affect the environment",
    i4="Other matters",
    i5="Adoption of the joint report",
)
ITEMS_TA = make_items(
    WGTA,
    i1="Organizational matters",
    i1a="Opening of the meeting",
    i1b="Adoption of the agenda and organization of work",
    i2="Crimes that affect the environment",
    i3="Effective strategies",
    i4="Draft recommendations of the twelfth meeting",
    i5="Matters pertaining to the Mechanism for the Review",
    i6="Other matters",
    i7="Adoption of the joint report",
)
JOINT = {"i1": "i1", "i1a": "i1a", "i1b": "i1b", "i3": "i2", "i4": "i6", "i5": "i7"}
for one, other in JOINT.items():
    ITEMS_IC[one] = replace(ITEMS_IC[one], joint=True)
    ITEMS_TA[other] = replace(ITEMS_TA[other], joint=True, key=ITEMS_IC[one].key)
SESSION_2022 = make_session(
    dt.date(2022, 5, 23), dt.date(2022, 5, 27), meetings_allotted=9, parents=(COP,)
)


def sitting_2022(key, day, start, ic="", ta=""):
    """The two columns of one band: "1a 1b" are the items 1 (a) and 1 (b)."""
    entries = [make_entry(ITEMS_IC[f"i{name}"]) for name in ic.split()]
    entries += [make_entry(ITEMS_TA[f"i{name}"]) for name in ta.split()]
    end = {"10:00": "13:00", "15:00": "18:00"}[start]
    return make_sitting(key, dt.date(2022, 5, day), start, end, *entries)


SITTINGS_2022 = [
    sitting_2022(1, 23, "10:00", "1a 1b", "1a 1b"),
    sitting_2022(2, 23, "15:00", "2 2"),
    sitting_2022(3, 24, "10:00", "3", "2"),
    sitting_2022(4, 24, "15:00", "3", "2"),
    sitting_2022(5, 25, "10:00", "", "3"),
    sitting_2022(6, 25, "15:00", "", "3"),
    sitting_2022(7, 26, "10:00", "", "4 5"),
    sitting_2022(8, 26, "15:00", "4 5", "6 7"),
    sitting_2022(9, 27, "10:00", "5", "7"),
]
EVERY_ITEM_2022 = [*ITEMS_IC.values(), *ITEMS_TA.values()]


# Days of 2026 on which something is the matter, and one on which nothing is.
SATURDAY, SUNDAY = dt.date(2026, 4, 25), dt.date(2026, 4, 26)
WORKDAY, MAY_DAY = dt.date(2026, 4, 30), dt.date(2026, 5, 1)
HOLIDAYS = {MAY_DAY: "Labour Day", dt.date(2026, 4, 6): "Easter Monday"}
