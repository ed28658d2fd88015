"""A run of hours within one day: a sitting, 10 a.m. to 1 p.m."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Band:
    """The time from `start` to `end` on one day, to the minute, without a zone.

    Raises ValueError when the end is not after the start, or a time is not a whole
    minute of the clock on the wall.
    """

    start: dt.time
    end: dt.time

    def __post_init__(self) -> None:
        for time in (self.start, self.end):
            if time.second or time.microsecond or time.tzinfo:
                raise ValueError("A band holds whole minutes, without a time zone.")
        if self.end <= self.start:
            raise ValueError("The end is not after the start.")
