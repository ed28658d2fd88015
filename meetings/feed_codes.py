"""What a subscriber chose, as a code short enough for an address.

    1Bn         the whole calendar, with sittings

A code is made of the choice alone, so that every server gives the same one and none has
to remember it. Calendar programs keep it for ten years: nothing that is listed here may
change its place, what is new goes to the end, and what cannot be said this way takes
another first character. PURE: no Django.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import comb

VERSION = "1"
# RFC 4648, section 5: what an address takes as it is.
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
# With https://, a host of 35 characters, /en/f/ and .ics: 100 characters.
MAX_LENGTH = 47

DETAILS = ("sessions", "sittings", "agenda")
FLAGS = ("side_events", "without_cancelled", "without_tentative", "expected")
KINDS = (
    *("regular", "resumed", "reconvened", "intersessional", "pre_sessional"),
    *("opening", "organizational", "special", "concluding", "segment"),
    *("expert_discussion", "consultation", "dialogue", "drawing_of_lots", "training"),
)
# Bodies have numbers below this; see `numbers_of`.
BODY_NUMBERS = 2**13
MAX_BODIES = 25
# Room for choices of one kind: details, flags, and how many bodies there are.
_DETAIL_ROOM, _FLAG_ROOM, _COUNT_ROOM = 4, 2**6, 2**5
# x^6 + x + 1, which is primitive.
_POLYNOMIAL = 0b1000011


class WrongCode(ValueError):
    """No choice has this code: it was mistyped, cut, or never given out."""


@dataclass(frozen=True)
class FeedChoice:
    """What a feed is to hold; without bodies or kinds it holds those of all."""

    bodies: frozenset[int] = frozenset()
    kinds: frozenset[str] = frozenset()
    detail: str = DETAILS[0]
    flags: frozenset[str] = frozenset()


def numbers_of(slug: str) -> Iterator[int]:
    """The numbers that a body of this address may have, the first that is free.

    They follow from the address, so that the same body has the same number everywhere;
    once given it stays, also when the address changes.
    """
    for round_ in range(BODY_NUMBERS):
        octets = hashlib.sha256(f"{slug} {round_}".encode()).digest()
        yield int.from_bytes(octets[:2]) % BODY_NUMBERS


def format_code(choice: FeedChoice) -> str:
    """The one code of a choice; a ValueError if it has too many bodies."""
    if len(choice.bodies) > MAX_BODIES:
        raise ValueError("too many bodies")
    count = len(choice.bodies)
    number = _mask(choice.kinds, KINDS)
    number = number * comb(BODY_NUMBERS, count) + _rank(choice.bodies)
    number = number * _COUNT_ROOM + count
    number = number * _FLAG_ROOM + _mask(choice.flags, FLAGS)
    number = number * _DETAIL_ROOM + DETAILS.index(choice.detail)
    text = VERSION + _in_digits(number)
    return text + check_digit(text)


def parse_code(code: str) -> FeedChoice:
    """The choice that a code stands for; WrongCode if it stands for none."""
    text, check = code[:-1], code[-1:]
    if not 3 <= len(code) <= MAX_LENGTH or not set(code) <= set(DIGITS):
        raise WrongCode(code)
    if text[0] != VERSION or check != check_digit(text):
        raise WrongCode(code)
    number = 0
    for digit in text[1:]:
        number = number * len(DIGITS) + DIGITS.index(digit)
    number, detail = divmod(number, _DETAIL_ROOM)
    number, flags = divmod(number, _FLAG_ROOM)
    number, count = divmod(number, _COUNT_ROOM)
    kinds, rank = divmod(number, comb(BODY_NUMBERS, count))
    is_known = detail < len(DETAILS) and count <= MAX_BODIES
    if not is_known or flags >> len(FLAGS) or kinds >> len(KINDS):
        raise WrongCode(code)
    choice = FeedChoice(
        bodies=frozenset(_unrank(rank, count)),
        kinds=_unmask(kinds, KINDS),
        detail=DETAILS[detail],
        flags=_unmask(flags, FLAGS),
    )
    if format_code(choice) != code:  # as with a needless digit in front
        raise WrongCode(code)
    return choice


def _mask(chosen: Iterable[str], known: tuple[str, ...]) -> int:
    return sum(1 << known.index(each) for each in chosen)


def _unmask(mask: int, known: tuple[str, ...]) -> frozenset[str]:
    return frozenset(each for bit, each in enumerate(known) if mask >> bit & 1)


def _rank(numbers: Iterable[int]) -> int:
    """The place of a set among all sets of its size.

    Knuth, The Art of Computer Programming, 7.2.1.3: the combinatorial number system.
    Beside a list of the numbers it saves a third, and a set has one rank only.
    """
    return sum(comb(each, place) for place, each in enumerate(sorted(numbers), 1))


def _unrank(rank: int, count: int) -> Iterator[int]:
    """The numbers of the set of that rank, the greatest first."""
    for place in range(count, 0, -1):
        low, high = place - 1, BODY_NUMBERS  # comb(low) <= rank < comb(high)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if comb(middle, place) > rank else (middle, high)
        rank -= comb(low, place)
        yield low


def _in_digits(number: int) -> str:
    digits = ""
    while number or not digits:
        number, digit = divmod(number, len(DIGITS))
        digits = DIGITS[digit] + digits
    return digits


def check_digit(text: str) -> str:
    """One more digit, so that a mistyped code is told from another choice's.

    A cyclic redundancy check of six bits: it finds each mistyped digit, and each two
    neighbours that were swapped.
    """
    check = 0
    for digit in text:
        check ^= DIGITS.index(digit)
        for _bit in range(6):
            check = check << 1 ^ (_POLYNOMIAL if check & 0b100000 else 0)
    return DIGITS[check]
