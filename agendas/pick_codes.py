"""What a delegate ticked of one session, as a code short enough for an address.

    1ht7kq2m9xw38fmq4kd2xbb-t5w2hcY     two sittings and a side event of session ht7k…

A row is named by the end of its public id: six of 31 letters and digits, so that among
a thousand rows of a session two share it once in two thousand sessions. Of those the
older is meant, for ever: a row that is added changes nobody's programme. Calendar
programs keep the code for ten years; see `meetings.feed_codes`. PURE: no Django.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from meetings.feed_codes import check_digit

VERSION = "1"
SESSION, ROW = 10, 6  # letters
# With https://, a host of 35 characters, /en/mine/ and .ics: 256, which Google takes.
MAX_PICKS = 31
MAX_LENGTH = len(VERSION) + SESSION + MAX_PICKS * ROW + len("-") + 1
_SHAPE = re.compile(
    rf"{VERSION}([a-z0-9]{{{SESSION}}})((?:[a-z0-9]{{{ROW}}})*)"
    rf"-((?:[a-z0-9]{{{ROW}}})*)[A-Za-z0-9_-]"
)


class WrongPicks(ValueError):
    """No programme has this code: it was mistyped, cut, or never given out."""


@dataclass(frozen=True)
class Picks:
    """The public id of a session, and the keys of what was ticked of it."""

    session: str
    sittings: frozenset[str] = frozenset()
    side_events: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        return len(self.sittings) + len(self.side_events)


def row_key(public_id: str) -> str:
    """What names a row among those of its session."""
    return public_id[-ROW:]


def is_row_key(text: str) -> bool:
    return bool(re.fullmatch(rf"[a-z0-9]{{{ROW}}}", text))


def format_picks(picks: Picks) -> str:
    """The one code of what was ticked; a ValueError if it is too much."""
    if picks.count > MAX_PICKS:
        raise ValueError("too many rows")
    rows = "-".join("".join(sorted(e)) for e in (picks.sittings, picks.side_events))
    text = f"{VERSION}{picks.session}{rows}"
    return text + check_digit(text)


def parse_picks(code: str) -> Picks:
    """What the code names; WrongPicks if it names nothing."""
    found = _SHAPE.fullmatch(code) if len(code) <= MAX_LENGTH else None
    if not found:
        raise WrongPicks(code)
    session, *rows = found.groups()
    picks = Picks(session, *(frozenset(_split(each)) for each in rows))
    if picks.count > MAX_PICKS or format_picks(picks) != code:
        raise WrongPicks(code)
    return picks


def _split(text: str) -> Iterable[str]:
    return (text[start : start + ROW] for start in range(0, len(text), ROW))
