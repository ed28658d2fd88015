"""Which read replicas may answer: those that have what the primary had when asked.

    primary 1204   replica-1 1204   replica-2 1201 (behind: left aside this time)

A replica only ever goes forward, so what has come up to the version of the primary
stays good until the next question: no answer is older than the one before it.
"""

import itertools
import logging
import time
from collections.abc import Callable, Sequence

from django.db import DEFAULT_DB_ALIAS, DatabaseError, InterfaceError

logger = logging.getLogger(__name__)

AWAY = (DatabaseError, InterfaceError)
# How long one that did not answer is not asked again: to ask costs a time-out.
PAUSE = 10.0  # seconds


class Replicas:
    """The replicas of one process, by their aliases in DATABASES; there may be none.

    `ask_version` asks one of them for the version of what is public.
    """

    def __init__(
        self, aliases: Sequence[str], ask_version: Callable[[str], int]
    ) -> None:
        self.aliases = list(aliases)
        self._ask_version = ask_version
        self._able: list[str] = []
        self._not_before = dict.fromkeys(self.aliases, float("-inf"))
        self._turns = itertools.count()

    def ask(self, version: int) -> None:
        """Find those that have come up to `version`, which the primary has."""
        versions = self._versions()
        self._able = [alias for alias, found in versions.items() if found >= version]

    def ask_without_primary(self, known: int) -> int | None:
        """The latest version that a replica has while the primary is away.

        It is None where no replica has come up to `known`, what the primary had when
        it was last asked: an older answer would take back what was published.
        """
        versions = self._versions()
        latest = max(versions.values(), default=-1)
        if latest < known:
            self._able = []
            return None
        self._able = [alias for alias, found in versions.items() if found == latest]
        return latest

    def leave_aside(self, alias: str) -> None:
        """Do not read from one that did not answer, for a while."""
        logger.warning("The replica %s does not answer.", alias)
        self._not_before[alias] = time.monotonic() + PAUSE
        self._able = [each for each in self._able if each != alias]

    def next(self) -> str:
        """The one whose turn it is; the primary where none is able."""
        able = self._able
        return able[next(self._turns) % len(able)] if able else DEFAULT_DB_ALIAS

    def _versions(self) -> dict[str, int]:
        asked = {alias: self._version_of(alias) for alias in self.aliases}
        return {alias: found for alias, found in asked.items() if found is not None}

    def _version_of(self, alias: str) -> int | None:
        if time.monotonic() < self._not_before[alias]:
            return None
        try:
            return self._ask_version(alias)
        except AWAY:
            self.leave_aside(alias)
            return None
