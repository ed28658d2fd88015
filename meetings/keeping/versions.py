"""The version of everything public, asked of the database at most once a second."""

import datetime as dt
import threading
import time

from django.conf import settings
from django.db.models import Sum
from django.utils import timezone

from meetings.models import PublicChange

State = tuple[int, dt.date]


def public_version() -> int:
    """Rises with each transaction that may have changed what the public sees."""
    return PublicChange.objects.aggregate(sum=Sum("weight"))["sum"] or 0


class PresentState:
    """The version and today's date; never older than `PUBLIC_VERSION_SECONDS`.

    The time counts from before the question: a request that comes a second after the
    end of a transaction never sees the version of before it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked_at = float("-inf")
        self._state: State | None = None

    def now(self) -> State:
        state, asked_at = self._state, self._asked_at
        if state and time.monotonic() - asked_at < settings.PUBLIC_VERSION_SECONDS:
            return state
        with self._lock:
            # Another thread may just have asked.
            age = time.monotonic() - self._asked_at
            if self._state is None or age >= settings.PUBLIC_VERSION_SECONDS:
                asked_at = time.monotonic()
                self._state = (public_version(), timezone.localdate())
                self._asked_at = asked_at
            return self._state
