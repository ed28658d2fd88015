"""The days of sessions: how far they reach, and how those of some days are found."""

import datetime as dt
from typing import Any

from django.db import models
from django.db.models import Q

FIRST_DAY, LAST_DAY = dt.date(1945, 1, 1), dt.date(2100, 12, 31)
# What is known to the year only lasts a whole one, and nothing lasts longer: a search
# for days begins so long before them, and not with the first session there ever was.
MAX_LENGTH = dt.timedelta(days=366)


class Days(models.Func):
    """How many days lie between two dates, the later first."""

    output_field = models.IntegerField()
    arity = 2

    def as_sql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        """PostgreSQL: the difference of two dates is a number."""
        context |= {"template": "(%(expressions)s)", "arg_joiner": " - "}
        return super().as_sql(compiler, connection, **context)

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        """A date is a text there; its Julian day is a number."""
        days = [
            models.Func(day, function="julianday") for day in self.source_expressions
        ]
        return Days(*days).as_sql(compiler, connection, **context)


def in_days(first: dt.date | None, last: dt.date | None, prefix: str = "") -> Q:
    """The condition of a session with at least one day from `first` to `last`; None is
    open. `prefix` is the lookup of the session, such as "session__".
    """
    found = Q()
    if first is not None:
        earliest = max(first, FIRST_DAY + MAX_LENGTH) - MAX_LENGTH
        found &= Q(
            **{f"{prefix}last_day__gte": first, f"{prefix}first_day__gte": earliest}
        )
    if last is not None:
        found &= Q(**{f"{prefix}first_day__lte": last})
    return found
