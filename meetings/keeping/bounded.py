"""A store that forgets what was used longest ago: PURE, and safe between threads."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


def one(value: object) -> int:
    return 1


class Bounded(Generic[Value]):
    """Keeps values up to a limit: of their number, or of their sizes."""

    def __init__(self, limit: int, size: Callable[[Value], int] = one) -> None:
        self.limit, self.size = limit, size
        self.total = 0
        self._values: OrderedDict[Hashable, Value] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> Value | None:
        with self._lock:
            value = self._values.get(key)
            if value is not None:
                self._values.move_to_end(key)
            return value

    def put(self, key: Hashable, value: Value) -> None:
        """Keep `value`; what alone is beyond the limit is not kept at all."""
        with self._lock:
            self._forget(key)
            if self.size(value) > self.limit:
                return
            self._values[key] = value
            self.total += self.size(value)
            while self.total > self.limit:
                self._forget(next(iter(self._values)))

    def _forget(self, key: Hashable) -> None:
        value = self._values.pop(key, None)
        if value is not None:
            self.total -= self.size(value)
