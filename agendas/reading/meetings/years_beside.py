"""The year of a row that leaves it out, from the rows before and after it.

3–13 June 2031   Board on Buoys
10–14 June       Board on Fog       → of 2031, where no heading says which year it is
23–26 July 2031  Board on Lamps
"""

from collections.abc import Sequence

from agendas.reading.lines.sheet import Sheet
from agendas.reading.meetings.drafts import Draft
from agendas.reading.times.days import read_span
from agendas.reading.times.years import year_of


def take_years_beside(sheet: Sheet, drafts: Sequence[Draft]) -> None:
    """Give rows without a year that of both their neighbours, and report it."""
    years = [year_of(draft.row.when) for draft in drafts]
    after, following = [*years], None
    for place in range(len(years) - 1, -1, -1):
        following = after[place] = years[place] or following
    before = None
    for draft, year, later in zip(drafts, years, after, strict=True):
        if before and before == later and _lacks_year(draft):
            draft.year = before
            sheet.report(draft.days, "day_without_year")
        before = year or before


def _lacks_year(draft: Draft) -> bool:
    if draft.year is not None or not draft.row.when:
        return False
    found = read_span(draft.row.when)
    return bool(found and found.problem and found.problem.code == "year_is_missing")
