"""The year of a row that leaves it out, from the rows before and after it.

3–13 June 2031   Board on Buoys
10–14 June       Board on Fog       → of 2031, where no heading says which year it is
23–26 July 2031  Board on Lamps

Meetings in 2031 and 2032
2–6 December     Board on Buoys     → of 2031
13–17 January    Board on Fog       → of 2032: the days begin anew once
"""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from agendas.reading.lines.sheet import Sheet
from agendas.reading.meetings.drafts import Draft
from agendas.reading.times.certainty import without_notes
from agendas.reading.times.days import read_span
from agendas.reading.times.years import year_of

_HALF_A_YEAR = dt.timedelta(days=182)


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


def take_years_in_order(
    sheet: Sheet, drafts: Sequence[Draft], years: tuple[int, ...]
) -> None:
    """Give rows in the order of their days the two years that the heading names."""
    if not years or any(year_of(draft.row.when) for draft in drafts):
        return
    dated = [draft for draft in drafts if _lacks_year(draft)]
    found = [read_span(without_notes(draft.row.when), years[0]) for draft in dated]
    days = [each.span.first if each and each.span else None for each in found]
    known = [day for day in days if day]
    falls = [day - later for day, later in pairwise(known) if later < day]
    if len(falls) != 1 or falls[0] < _HALF_A_YEAR:
        return
    before, year = known[0], years[0]
    for draft, day in zip(dated, days, strict=True):
        if day is None:
            continue  # its days are reported
        year = years[1] if day < before else year
        before, draft.year = day, year
        sheet.report(draft.days, "day_without_year")


def _lacks_year(draft: Draft) -> bool:
    if draft.year is not None or not draft.row.when:
        return False
    found = read_span(without_notes(draft.row.when))
    return bool(found and found.problem and found.problem.code == "year_is_missing")
