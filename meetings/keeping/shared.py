"""What the processes of all machines share, where `CACHE_URL` names a Redis.

Without one nothing is shared here: each process makes its answers of the texts that
are stored in the database.
"""

import hashlib
import logging

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
    return hashlib.sha256(repr(key).encode()).hexdigest()[:40]
