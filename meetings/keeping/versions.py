"""The version of everything public, asked of the database at most once a second."""

import datetime as dt
import threading
import time

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS
from django.db.models import Sum
from django.utils import timezone

from meetings.keeping.replicas import AWAY, Replicas
from meetings.models import PublicChange

State = tuple[int, dt.date]
# How long a primary that is away is not asked again, as long as replicas answer: what
# it has written meanwhile is on them.
PRIMARY_PAUSE = 2.0  # seconds


def public_version(alias: str = DEFAULT_DB_ALIAS) -> int:
    """Rises with each transaction that may have changed what the public sees."""
    changes = PublicChange.objects.using(alias)
    return changes.aggregate(sum=Sum("weight"))["sum"] or 0


class PresentState:
    """The version and today's date; never older than `PUBLIC_VERSION_SECONDS`.

    The time counts from before the question: a request that comes a second after the
    end of a transaction never sees the version of before it. The replicas are asked in
    the same moment, after the primary, so that they have what the version stands for.
    """

    def __init__(self) -> None:
        self.replicas = Replicas(settings.REPLICAS, public_version)
        self._primary_not_before = float("-inf")
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
                self._state = (self._version(), timezone.localdate())
                self._asked_at = asked_at
            return self._state

    def _version(self) -> int:
        """That of the primary; while it is away, the latest that a replica has."""
        if time.monotonic() < self._primary_not_before:
            version = self._version_of_replicas()
            if version is not None:
                return version
        try:
            version = public_version()
        except AWAY:
            self._primary_not_before = time.monotonic() + PRIMARY_PAUSE
            version = self._version_of_replicas()
            if version is None:
                raise
            return version
        self.replicas.ask(version)
        return version

    def _version_of_replicas(self) -> int | None:
        return self.replicas.ask_without_primary(self._state[0] if self._state else 0)
