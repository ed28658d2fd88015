"""The rooms of a venue by what documents call them, and hours on its clock."""

import datetime as dt
from collections.abc import Iterable

from meetings.models import Room, Session
from meetings.models.sessions import FIRST_DAY, LAST_DAY


class Rooms:
    """The rooms in which the parts of a session may meet."""

    def __init__(self, session: Session) -> None:
        venue = session.venue
        self._rooms = list(Room.objects.filter(venue=venue)) if venue else []

    def find(self, printed: str | None) -> Room | None:
        """The room of that name, or of that other spelling."""
        if not printed:
            return None
        return next((room for room in self._rooms if room.is_called(printed)), None)


def is_in_bounds(day: dt.date) -> bool:
    """Whether it can be the day of a meeting; the first years have no hours in UTC."""
    return FIRST_DAY <= day <= LAST_DAY


def moment(session: Session, day: dt.date, hour: dt.time) -> dt.datetime:
    """When the clock at the place of the session shows that hour of that day."""
    local = dt.datetime.combine(day, hour, tzinfo=session.zone)
    # In one zone, so that moments of before and after compare as they should.
    return local.astimezone(dt.UTC)


def claimed(used: Iterable[str], key: str) -> str:
    """The key, or with a number at its end where one of the same name came before."""
    used, number, name = set(used), 1, key
    while name in used:
        number += 1
        name = f"{key}:{number}"
    return name
