"""The entries of a YAML file, taken key by key; what nobody takes is an error. PURE.

    untoc-cop-4:
      body: untoc-cop
      ordinal: 4
      dates: 8–17 October 2008

Every scalar is read as text ("no" stays "no", 1.10 stays "1.10"); the reader of a key
knows what it should be. A text is a plain string, which is English, or a mapping of
languages.
"""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from meetings.dates import Band, Precision, Span, parse_band, parse_span

# In files as in addresses; in columns as Django names them.
COLUMNS = {
    "ar": "ar",
    "en": "en",
    "es": "es",
    "fr": "fr",
    "ru": "ru",
    "zh": "zh_hans",
}
MAX_INTEGER = 9999

# Texts by the language of their column: {"en": "Vienna", "zh_hans": "维也纳"}.
Text = dict[str, str]


class LoadError(Exception):
    """What is wrong with a file, in one sentence that names file and entry."""


class _Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):
    """YAML without types, and without a second value for the same key."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict:  # noqa: FBT001, FBT002  (the signature is PyYAML's)
        seen = set()
        for key, _value in node.value:
            if key.value in seen:
                line = key.start_mark.line + 1
                raise LoadError(f"“{key.value}” stands twice (line {line}).")
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


class Entry:
    """A mapping of a file under its name; `where` is both, for messages."""

    def __init__(self, where: str, data: Any) -> None:
        if not isinstance(data, dict):
            raise LoadError(f"{where}: keys and values are expected here.")
        self.where = where
        self._data = dict(data)

    def error(self, message: str) -> LoadError:
        return LoadError(f"{self.where}: {message}")

    def has(self, key: str) -> bool:
        return key in self._data

    def done(self) -> None:
        """Refuse what nobody has taken."""
        if self._data:
            raise self.error(f"unknown key “{next(iter(self._data))}”.")

    def keys(self) -> list[str]:
        return list(self._data)

    def take(self, key: str) -> Any:
        """The value, once; an error where there is none."""
        if self._data.get(key, "") in ("", [], {}):
            raise self.error(f"“{key}” is missing or empty.")
        return self._data.pop(key)

    def word(self, key: str, default: str | None = None) -> str:
        """One line or paragraph of plain text; it must be there without a default."""
        if default is not None and not self.has(key):
            return default
        value = self.take(key)
        if not isinstance(value, str):
            raise self.error(f"“{key}” is one text.")
        return value.strip()

    def words(self, key: str) -> tuple[str, ...]:
        """A list of plain texts, or nothing."""
        if not self.has(key):
            return ()
        value = self.take(key)
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self.error(f"“{key}” is a list of texts.")
        return tuple(value)

    def text(self, key: str, *, required: bool = False) -> Text:
        """A text in one or more languages; {} where it is not there."""
        if not required and not self.has(key):
            return {}
        value = self.take(key)
        texts = value if isinstance(value, dict) else {"en": value}
        for language, text in texts.items():
            if language not in COLUMNS:
                raise self.error(f"“{key}” has an unknown language “{language}”.")
            if not isinstance(text, str) or not text:
                raise self.error(f"“{key}” is not a text ({language}).")
        if "en" not in texts:
            raise self.error(f"“{key}” is missing in English.")
        return {COLUMNS[code]: text.strip() for code, text in texts.items()}

    def number(self, key: str) -> int | None:
        if not self.has(key):
            return None
        value = self.word(key)
        if not (value.isascii() and value.isdigit()) or int(value[:9]) > MAX_INTEGER:
            raise self.error(f"“{key}” is a number, not “{value}”.")
        return int(value)

    def flag(self, key: str, *, default: bool) -> bool:
        value = self.word(key, "yes" if default else "no")
        if value not in {"yes", "no"}:
            raise self.error(f"“{key}” is yes or no, not “{value}”.")
        return value == "yes"

    def span(self, key: str) -> Span:
        return self._parsed(key, parse_span)

    def day(self, key: str) -> dt.date:
        span = self.span(key)
        if span.days != 1 or span.precision != Precision.DAY:
            raise self.error(f"“{key}” is one day.")
        return span.first

    def band(self, key: str) -> Band:
        return self._parsed(key, parse_band)

    def moment(self, key: str) -> dt.datetime:
        """A moment in ISO 8601 with its distance to UTC."""
        moment = self._parsed(key, dt.datetime.fromisoformat)
        if moment.tzinfo is None:
            raise self.error(f"“{key}” lacks its distance to UTC, such as +00:00.")
        return moment

    def entry(self, key: str) -> "Entry":
        return Entry(f"{self.where}, {key}", self.take(key))

    def entries(self, key: str, label: str) -> list["Entry"]:
        """The mappings of a list; in messages each has its `label` and its place."""
        if not self.has(key):
            return []
        value = self.take(key)
        if not isinstance(value, list):
            raise self.error(f"“{key}” is a list.")
        return [
            Entry(f"{self.where}, {label} {place}", data)
            for place, data in enumerate(value, start=1)
        ]

    def named(self) -> list[tuple[str, "Entry"]]:
        """All that is left, as entries under their keys."""
        names = list(self._data)
        return [
            (name, Entry(f"{self.where}: {name}", self._data.pop(name)))
            for name in names
        ]

    def _parsed(self, key: str, parse: Callable[[str], Any]) -> Any:
        text = self.word(key)
        try:
            return parse(text)
        except ValueError as error:
            reason = str(error).rstrip(".")
            raise self.error(f"“{key}: {text}” cannot be read ({reason}).") from error


def read_file(path: Path, directory: Path) -> Entry:
    """The mapping that a file holds; an empty file is an error as well."""
    where = path.relative_to(directory).as_posix()
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506  (a loader without types)
    except LoadError as error:
        raise LoadError(f"{where}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise LoadError(f"{where}: the file cannot be read ({error}).") from error
    except yaml.YAMLError as error:
        reason = " ".join(str(error).split())
        raise LoadError(f"{where}: this is not YAML ({reason}).") from error
    return Entry(where, data)
