"""The addresses of sessions, made from their bodies; they stay for ever.

    untoc-wg-firearms-10      untoc-cop-6-resumed      ccpcj-32-intersessional-2
    eg-cybercrime-2017-04     cnd-66-ccpcj-32-reconvened

PURE: no Django.
"""

import datetime as dt
from collections.abc import Container, Sequence

MAX_LENGTH = 150
REGULAR = "regular"

# The slug of a body, and the ordinal under which it counts the session.
Part = tuple[str, int | None]


def make_session_slug(
    parts: Sequence[Part],
    kind: str,
    first_day: dt.date,
    *,
    taken: Container[str] = frozenset(),
) -> str:
    """The address of a session of the bodies in `parts`, in their order.

    `kind` is a SessionKind; all but the regular one are named. A second of the same
    name gets a 2 at its end: whatever is in `taken` is not used. Without a body it is
    "session" and the month.
    """
    name = "-".join([*_bodies(parts, first_day), *_kind(kind)])[:MAX_LENGTH]
    return free_slug(name, taken=taken)


def free_slug(name: str, *, taken: Container[str]) -> str:
    """The name, or with the first number from 2 at its end that is not in `taken`."""
    slug, number = name, 1
    while slug in taken:
        number += 1
        end = f"-{number}"
        slug = name[: MAX_LENGTH - len(end)] + end
    return slug


def _bodies(parts: Sequence[Part], first_day: dt.date) -> list[str]:
    month = f"{first_day.year}-{first_day.month:02}"
    match parts:
        case []:
            return ["session", month]
        case [(body, None)]:
            return [body, month]
    counted = [body if n is None else f"{body}-{n}" for body, n in parts]
    if any(n is None for _body, n in parts):
        counted.append(str(first_day.year))
    return counted


def _kind(kind: str) -> list[str]:
    return [] if kind == REGULAR else [kind.replace("_", "-")]
