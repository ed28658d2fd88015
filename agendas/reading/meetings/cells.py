"""The rows of a table of meetings, by its headings or by what its cells hold.

| 6–8 May | Working Group on Firearms | Vienna |      | January | 10–14 | Council |
"""

from agendas.reading.bodies.days_and_places import (
    COMMA,
    days_and_place,
    is_known_place,
    is_place,
    may_be_place,
)
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import CONFIRMED, may_tell_of_moving, tells_status
from agendas.reading.languages.columns import COLUMNS_OF_MEETINGS
from agendas.reading.languages.folding import fold
from agendas.reading.meetings.bare_days import are_bare_days
from agendas.reading.meetings.moved_days import moved_days
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.rows import EITHER_DAYS, row_of_words, without_number
from agendas.reading.meetings.seasons import Season, is_month
from agendas.reading.meetings.titles import may_be_meeting
from agendas.reading.meetings.two_languages import are_two_languages
from agendas.reading.meetings.vague_days import are_vague_days, is_part_of_year
from agendas.reading.tables.columns import Columns
from agendas.reading.times.certainty import is_status, without_notes, without_status
from agendas.reading.times.days import read_span
from agendas.reading.times.years import year_of

_MOST_CELLS = 30
_QUARTERS = {*"1234", "I", "II", "III", "IV", *"一二三四"}


def row_of_cells(
    cells: tuple[str, ...], columns: Columns, season: Season
) -> Row | None:
    """The meeting of a row; None where no cell holds days."""
    if len(cells) > _MOST_CELLS:
        return None  # no table of meetings has as many columns
    cells = _with_month(columns.with_ends(cells), columns, season)
    named, loose = _by_role(cells, columns, season)
    unread, others = named.pop("hours", []), named.pop("other", [])
    countries = named.pop("country", [])
    if "when" not in named:
        filled = [cell for cell in cells if cell]
        whole = row_of_words(" ".join(filled), season, waits=False)
        return whole if len(filled) == 1 else None
    if "title" not in named and (untitled := loose or others):
        named["title"] = _take_title(untitled)
    title = without_number(_title_of(named.get("title", []), unread), season)
    _leave_open(named)
    named["when"] = [season.of_open_days(cell) for cell in named["when"]]
    when, beside = _part_place(" ".join(named["when"]), season.form_year)
    if not (_may_be_days(when, season.form_year) or may_be_meeting(title)):
        return None  # of a menu, or the foot of a page
    venue = named.get("venue") or beside or _take_place(loose)
    venue = _in_country(venue or _take_place(others, known=True), countries)
    notes = [*named.get("status", []), *loose, *others]
    left = [*unread, *(cell for cell in notes if not _says_status(cell))]
    return Row(title, when, ", ".join(venue) or None, " ".join(notes), left)


def _leave_open(named: dict[str, list[str]]) -> None:
    """Take "to be confirmed" beside days for a status of the place, and for no days."""
    days = [cell for cell in named["when"] if not is_status(cell)]
    if days and len(days) < len(named["when"]):
        opened = [cell for cell in named["when"] if is_status(cell)]
        named.setdefault("status", []).extend(opened)
        named["when"] = days


def _title_of(titles: list[str], unread: list[str]) -> str:
    """The words of the columns of titles; of two languages those of the first."""
    if len(titles) > 1 and are_two_languages(*titles[:2]):
        unread += titles[1:]
        titles = titles[:1]
    return " ".join(titles)


def _in_country(venue: list[str], countries: list[str]) -> list[str]:
    """The place, and behind it the country of a column of its own."""
    return [*venue, *(each for each in countries if each not in " ".join(venue))]


def _take_title(loose: list[str]) -> list[str]:
    """Take the title out of the cells without a heading."""
    # A number of the row goes before its title.
    if len(loose) > 1 and loose[0].strip(".").isdigit():
        loose.pop(0)
    if len(loose) > 1 and is_place(loose[0]) and not is_place(loose[1]):
        loose[:2] = loose[1::-1]
    title = [loose.pop(0)]
    if loose and read_ordinal(loose[0]):
        title.append(loose.pop(0))  # "Council", "125th session"
    return title


def _part_place(when: str, year: int) -> tuple[str, list[str]]:
    """The days of a cell that has a place as well: "10–14 March, Vienna"."""
    head, *rest = COMMA.split(when, maxsplit=1)
    if rest and is_place(rest[0]) and read_span(without_notes(head), year):
        return head, rest
    placed = days_and_place(when, year)
    return (placed[0], [placed[1]]) if placed and placed[1] else (when, [])


def _may_be_days(when: str, year: int) -> bool:
    """Whether a cell tells of days, if not for certain: a month, or what is open."""
    bare = without_notes(when)
    is_read = not bare or read_span(bare, year) or moved_days(when, year)
    is_read = is_read or are_vague_days(bare)
    return bool(is_read) or any(map(is_month, bare.replace(",", " ").split()))


def _take_place(loose: list[str], *, known: bool = False) -> list[str]:
    """Take the first cell that names a place; under a strange heading a `known` one."""
    for place, cell in enumerate(loose):
        bare = without_status(cell)
        may_be = is_status(cell) or is_place(bare) or may_be_place(bare)
        if any(map(is_known_place, COMMA.split(bare))) or (may_be and not known):
            return [loose.pop(place)]
    return []


def _says_status(cell: str) -> bool:
    """Whether a cell says how certain a meeting is, or when it was to be; or counts."""
    says = CONFIRMED.fullmatch(cell) or tells_status(cell)
    return bool(says or may_tell_of_moving(cell) or cell.strip(".").isdigit())


def _with_month(
    cells: tuple[str, ...], columns: Columns, season: Season
) -> tuple[str, ...]:
    """The cells, where a column has months and another the days: "January", "10–14".

    The month holds for the rows below, which leave it out.
    """
    places = [n for n, cell in enumerate(cells) if cell and is_month(cell)]
    if len(places) != 1 or places[0] + 1 >= len(cells):
        return cells
    if columns.role(places[0] + 1) == "venue":
        return cells  # "March", "by agreement"
    days = cells[places[0] + 1]
    if are_bare_days(days):
        season.month = cells[places[0]]
    elif is_status(days):
        cells = (
            *cells[: places[0] + 1],
            f"{cells[places[0]]} {days}",
            *cells[places[0] + 2 :],
        )
    elif read_span(days, season.form_year):
        season.month = ""
    else:
        return cells
    return (*cells[: places[0]], "", *cells[places[0] + 1 :])


def _by_role(
    cells: tuple[str, ...], columns: Columns, season: Season
) -> tuple[dict[str, list[str]], list[str]]:
    named: dict[str, list[str]] = {}
    loose: list[str] = []
    for place, cell in enumerate(cells):
        role = _role(columns, place)
        if not cell or _is_of_year(cell, role, season):
            continue
        if role in {None, "when", "date", "month"}:
            cell = season.with_month(cell)
        if role in {"when", "date"}:
            cell = season.with_figured_year(cell)
        is_when = role is None and _is_when(cell, season)
        is_when = is_when or (role is None and not place and _is_vague(cell))
        if role == "time" and columns.has_dates and not _is_when(cell, season):
            named.setdefault("hours", []).append(cell)  # the days have their own
        elif is_when or role in {"when", "date", "time", "month"}:
            named.setdefault("when", []).append(cell)
        elif role in {"title", "venue", "status", "country"}:
            named.setdefault(role, []).append(cell)
        elif role:
            named.setdefault("other", []).append(cell)
        else:
            loose.append(cell)
    return named, loose


def _is_of_year(cell: str, role: str | None, season: Season) -> bool:
    """Whether a cell tells the year or the quarter of the days beside it."""
    if role == "year" and (year := year_of(cell)):
        season.year = year
        return True
    return role == "quarter" and (is_part_of_year(cell) or cell in _QUARTERS)


def _role(columns: Columns, place: int) -> str | None:
    """The role of a column, also of one that only lists of meetings have."""
    role = columns.role(place)
    if role != "track":
        return role
    return COLUMNS_OF_MEETINGS.get(fold(columns.group(place) or ""), role)


def _is_vague(cell: str) -> bool:
    """Whether days that nobody can tell yet go first: "Early March (tbc)"."""
    return are_vague_days(without_notes(cell))


def _is_when(cell: str, season: Season) -> bool:
    bare = without_notes(cell)
    if is_status(cell):
        return True
    if not bare:
        return tells_status(cell)
    if EITHER_DAYS.fullmatch(bare) or is_status(bare):
        return True
    year = season.form_year
    return bool(read_span(bare, year) or moved_days(cell, year))
