"""Organizations of work: days, sittings and items in tables and lists."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.programme_words import (
    COLUMNS,
    CONTINUED,
    HALVES,
    HEADINGS,
    ITEM,
    MEETINGS,
    TITLES,
)
from tests.agendas.reading.layouts.sessions import masthead, masthead_facts
from tests.agendas.reading.layouts.tables import html, piped, tabbed
from tests.agendas.reading.layouts.words import (
    DAY_AND_HOUR_FORMS,
    LANGUAGES,
    colon,
    comma,
    day_in_form,
    printed_hours,
)

DAYS = (dt.date(2031, 3, 10), dt.date(2031, 3, 11))
# The items of each sitting, and the place of their titles in TITLES; what an earlier
# sitting has begun is continued.
SITTINGS = [
    (DAYS[0], 10, 13, [("1 (a)", 0), ("1 (b)", 1), ("2", 2)]),
    (DAYS[0], 15, 18, [("2", 2), ("3", 3)]),
    (DAYS[1], 10, 13, [("3", 3)]),
    (DAYS[1], 15, 18, [("4", 4), ("5", 5)]),
]


@dataclass(frozen=True)
class Entry:
    """An item at a sitting; "1 (a)" is printed "1 a)" in some languages."""

    language: str
    item: str
    title: str
    is_continued: bool

    @property
    def printed(self) -> str:
        bracket = self.language in ("en", "ar", "zh")
        return self.item if bracket else self.item.replace("(", "")

    @property
    def words(self) -> str:
        """The title, and that it was begun before."""
        if not self.is_continued:
            return self.title
        return f"{self.title} {CONTINUED[self.language]}"

    @property
    def named(self) -> str:
        """The item with its word: "Item 2. Lamps"."""
        sign = {"ar": " - ", "zh": "："}.get(self.language, ". ")
        return f"{ITEM[self.language]} {self.printed}{sign}{self.words}"

    @property
    def numbered(self) -> str:
        stop = "." if self.printed.isdigit() else ""
        return f"{self.printed}{stop} {self.words}"

    @property
    def cited(self) -> str:
        """The item in brackets behind its title."""
        return f"{self.words} ({ITEM[self.language].lower()} {self.printed})"


@dataclass(frozen=True)
class Sitting:
    """A sitting with its day and hours as they are printed."""

    language: str
    day: str
    hours: str
    name: str
    is_morning: bool
    entries: list[Entry]


@dataclass(frozen=True)
class Layout:
    """A way to set the sittings; without numbers in it no item can be read."""

    body: Callable[[list[Sitting]], str]
    has_items: bool = True


def _rows(sittings: list[Sitting]) -> Iterator[tuple[str, str, Entry]]:
    """Day and hours, each only where it is new, with each entry."""
    for day, of_day in groupby(sittings, key=lambda sitting: sitting.day):
        shown = day
        for sitting in of_day:
            hours = sitting.hours
            for entry in sitting.entries:
                yield shown, hours, entry
                shown = hours = ""


def _days_on_rows(sittings: list[Sitting]) -> list[list[str]]:
    """A day has a row of its own above its sittings."""
    both, _day, _time, item, title = COLUMNS[sittings[0].language]
    rows = [[both, item, title]]
    for day, hours, entry in _rows(sittings):
        rows += [[day, "", ""]] if day else []
        rows.append([hours, entry.printed, entry.words])
    return rows


def _days_on_rows_without_headings(sittings: list[Sitting]) -> list[list[str]]:
    return _days_on_rows(sittings)[1:]


def _days_beside_hours(sittings: list[Sitting]) -> list[list[str]]:
    both, _day, _time, item, title = COLUMNS[sittings[0].language]
    return [[both, item, title]] + [
        [f"{day} {hours}".strip(), entry.printed, entry.words]
        for day, hours, entry in _rows(sittings)
    ]


def _days_in_a_column(sittings: list[Sitting]) -> list[list[str]]:
    _both, *columns = COLUMNS[sittings[0].language]
    return [columns] + [
        [day, hours, entry.printed, entry.words]
        for day, hours, entry in _rows(sittings)
    ]


def _days_in_every_row(sittings: list[Sitting]) -> list[list[str]]:
    _both, *columns = COLUMNS[sittings[0].language]
    return [columns] + [
        [sitting.day, sitting.hours, entry.printed, entry.words]
        for sitting in sittings
        for entry in sitting.entries
    ]


def _items_in_titles(sittings: list[Sitting]) -> list[list[str]]:
    """Hours, and items with their words: "Item 2. Lamps"."""
    _both, _day, time, _item, title = COLUMNS[sittings[0].language]
    rows = [[time, title]]
    for day, hours, entry in _rows(sittings):
        rows += [[day, ""]] if day else []
        rows.append([hours, entry.named])
    return rows


TABLES = {"piped": piped, "tabs": tabbed, "HTML": html}
ARRANGEMENTS = {
    "days on rows": _days_on_rows,
    "days on rows, no headings": _days_on_rows_without_headings,
    "days beside hours": _days_beside_hours,
    "days in a column": _days_in_a_column,
    "days in every row": _days_in_every_row,
    "items in titles": _items_in_titles,
}


def _table(marks: str, arrangement: str) -> Layout:
    headed = "no headings" not in arrangement
    return Layout(
        lambda sittings: TABLES[marks](
            ARRANGEMENTS[arrangement](sittings), headed=headed
        )
    )


def _days_above(
    lines: Callable[[Sitting], list[str]], *, day: str = "{}", has_items: bool = True
) -> Layout:
    """Days as headings; under them the lines of each sitting."""

    def body(sittings: list[Sitting]) -> str:
        written = []
        for printed, of_day in groupby(sittings, key=lambda sitting: sitting.day):
            written += ["", day.format(printed), ""]
            for sitting in of_day:
                written += lines(sitting)
        return "\n".join(written).strip("\n")

    return Layout(body, has_items)


def _hours_above(
    entry: str, *, hours: str = "{}", day: str = "{}", has_items: bool = True
) -> Layout:
    """Hours as headings as well; under them the entries, each by its template."""

    def lines(sitting: Sitting) -> list[str]:
        entries = [entry.format(each) for each in sitting.entries]
        return [hours.format(sitting.hours), *entries, ""]

    return _days_above(lines, day=day, has_items=has_items)


def _hours_beside(sitting: Sitting) -> list[str]:
    """The hours in the line of the first item."""
    first, *rest = [entry.named for entry in sitting.entries]
    return [f"{sitting.hours} {first}", *rest]


def _hours_and_dash(sitting: Sitting) -> list[str]:
    first, *rest = [entry.named for entry in sitting.entries]
    return [f"{sitting.hours} – {first}", *rest]


def _after_tabs(sitting: Sitting) -> list[str]:
    first, *rest = [f"\t{entry.named}" for entry in sitting.entries]
    return [sitting.hours + first, *rest]


def _in_columns(sitting: Sitting) -> list[str]:
    """Hours and items in two columns that spaces part."""
    first, *rest = [entry.named for entry in sitting.entries]
    return [f"{sitting.hours:24}{first}", *(" " * 24 + words for words in rest)]


def _halves_above(sitting: Sitting, template: str = "{half} ({hours})") -> list[str]:
    """The half of the day above its items, with the hours in brackets."""
    morning, afternoon = HALVES[sitting.language]
    half = morning if sitting.is_morning else afternoon
    heading = template.format(half=half, hours=sitting.hours)
    return [heading, *(each.named for each in sitting.entries), ""]


def _halves_over_hours(sitting: Sitting) -> list[str]:
    return _halves_above(sitting, "{half}\n{hours}")


def _halves_before_hours(sitting: Sitting) -> list[str]:
    return _halves_above(sitting, f"{{half}}{colon(sitting.language)}{{hours}}")


def _named(template: str) -> Callable[[Sitting], list[str]]:
    """The name of a sitting and its hours over its items."""

    def lines(sitting: Sitting) -> list[str]:
        heading = template.format(sitting, comma=comma(sitting.language))
        return [heading, *(each.named for each in sitting.entries), ""]

    return lines


def _days_with_hours(template: str) -> Layout:
    """The day and the hours on one line, over each sitting."""

    def body(sittings: list[Sitting]) -> str:
        written = []
        for sitting in sittings:
            heading = template.format(sitting, comma=comma(sitting.language))
            written += [heading, *(each.named for each in sitting.entries), ""]
        return "\n".join(written).strip("\n")

    return Layout(body)


LISTS = {
    "hours / Item 1. Title": _hours_above("{.named}"),
    "hours / 1. Title": _hours_above("{.numbered}"),
    "hours / - Title (item 1)": _hours_above("- {.cited}", hours="{}\n"),
    "hours / – Title": _hours_above("– {.words}", has_items=False),
    "hours / • Title": _hours_above("• {.words}", hours="{}\n", has_items=False),
    "bold days, italic hours": _hours_above("- {.named}", hours="*{}*\n", day="**{}**"),
    "headings": _hours_above("{.named}", hours="### {}\n", day="## {}"),
    "hours Item 1. Title": _days_above(_hours_beside),
    "hours, a tab, Item 1. Title": _days_above(_after_tabs),
    "hours, spaces, Item 1. Title": _days_above(_in_columns),
    "Morning (hours) / Item 1. Title": _days_above(_halves_above),
    "Morning / hours / Item 1. Title": _days_above(_halves_over_hours),
    "Morning: hours / Item 1. Title": _days_above(_halves_before_hours),
    "hours – Item 1. Title": _days_above(_hours_and_dash),
    "1st meeting, hours / Item 1. Title": _days_above(
        _named("{0.name}{comma}{0.hours}")
    ),
    "1st meeting (hours) / Item 1. Title": _days_above(_named("{0.name} ({0.hours})")),
    "hours (1st meeting) / Item 1. Title": _days_above(_named("{0.hours} ({0.name})")),
    "day, hours (1st meeting) / Item 1. Title": _days_with_hours(
        "{0.day}{comma}{0.hours} ({0.name})"
    ),
    "day – 1st meeting (hours) / Item 1. Title": _days_with_hours(
        "{0.day} – {0.name} ({0.hours})"
    ),
    "hours / 1st meeting / Item 1. Title": _days_above(_named("{0.hours}\n{0.name}")),
    "day, hours / Item 1. Title": _days_with_hours("{0.day}{comma}{0.hours}"),
    "day (hours) / Item 1. Title": _days_with_hours("{0.day} ({0.hours})"),
    "day, hours / 1st meeting / Item 1. Title": _days_with_hours(
        "{0.day}{comma}{0.hours}\n{0.name}"
    ),
}
LAYOUTS = {
    f"{marks}, {arrangement}": _table(marks, arrangement)
    for marks, arrangement in product(TABLES, ARRANGEMENTS)
} | LISTS


def cases(layout: str) -> Iterator[Case]:
    """A timetable in that layout: six languages, all forms of days and hours."""
    for language, (days, hours) in product(LANGUAGES, DAY_AND_HOUR_FORMS):
        sittings = _sittings(language, days, hours)
        body = LAYOUTS[layout].body(sittings)
        text = masthead(language) + f"{HEADINGS[language]}\n\n{body}\n"
        facts = _facts(language, LAYOUTS[layout], has_year="year" in days)
        yield Case(f"{language}, days: {days}, hours: {hours}", text, facts)


def _sittings(language: str, days: str, hours: str) -> list[Sitting]:
    return [
        Sitting(
            language=language,
            day=day_in_form(language, day, days),
            hours=printed_hours(language, start, end, hours),
            name=name,
            is_morning=start < 12,
            entries=entries,
        )
        for (day, start, end, _items), name, entries in zip(
            SITTINGS, MEETINGS[language], _entries(language), strict=True
        )
    ]


def _entries(language: str) -> Iterator[list[Entry]]:
    """The entries of each sitting."""
    begun = set()
    for *_when, items in SITTINGS:
        entries = []
        for item, number in items:
            if language == "ar":
                item = item.replace("a", "أ").replace("b", "ب")
            entries.append(
                Entry(language, item, TITLES[language][number], item in begun)
            )
        begun |= {entry.item for entry in entries}
        yield entries


def _facts(language: str, layout: Layout, *, has_year: bool) -> dict[str, object]:
    """Days without a year take that of the session, which is told as a problem."""
    sittings = [
        {
            "date": day.isoformat(),
            "time_from": f"{start}:00",
            "time_to": f"{end}:00",
            "entries": [_entry_facts(entry, layout) for entry in entries],
        }
        for (day, start, end, _items), entries in zip(
            SITTINGS, _entries(language), strict=True
        )
    ]
    return masthead_facts(language) | {
        "kind": "programme",
        "title": HEADINGS[language],
        "organization_of_work": sittings,
        "problems": [] if has_year else ["day_of_meeting_year"],
    }


def _entry_facts(entry: Entry, layout: Layout) -> dict[str, object]:
    facts = {"title": entry.title, "continued": entry.is_continued}
    return facts | ({"agenda": 0, "item": entry.item} if layout.has_items else {})
