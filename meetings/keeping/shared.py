"""What the processes of all machines share, where `CACHE_URL` names a Redis.

Without one nothing is shared here: each process makes its answers of the texts that
are stored in the database.
"""

import hashlib
import logging
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.core.cache import cache, caches
from django.core.cache.backends.dummy import DummyCache
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)
SECONDS = 6 * 60 * 60


def is_shared() -> bool:
    return not isinstance(caches["default"], DummyCache)


def recall(*key: object) -> object | None:
    """What another process has put under `key`; None also while the cache is away."""
    try:
        return cache.get(_name(key))
    except RedisError as error:
        logger.warning("The shared cache does not answer: %s", error)
        return None


def share(value: object, *key: object) -> None:
    try:
        cache.set(_name(key), value, SECONDS)
    except RedisError as error:
        logger.warning("The shared cache takes nothing: %s", error)


def _name(key: tuple) -> str:
    named = repr((key, _program(), settings.SITE_URL, settings.UID_DOMAIN))
    return hashlib.sha256(named.encode()).hexdigest()[:40]


@lru_cache(maxsize=1)
def _program() -> str:
    """What makes the answers: those of another version are not for this one.

    The cache outlives an upgrade, and for a while both are asked.
    """
    found = hashlib.sha256()
    for folder in ["agendas", "locale", "meetings", "uncrime"]:
        for path in sorted(Path(settings.BASE_DIR, folder).rglob("*.*")):
            if path.suffix in {".py", ".mo"}:
                found.update(path.read_bytes())
    return found.hexdigest()
