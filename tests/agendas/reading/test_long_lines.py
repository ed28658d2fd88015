"""Long lines of one sign, and many headings: the time grows only with the text."""

import time

import pytest

from agendas.reading import read_text

_N = 16_000
_EVENT = "Side events\n\nMonday, 5 May 2031\n\nTime\tTitle\tOrganizers\n1–2 p.m.\tLamps"
_ITEMS = "\n".join(f"{number}. Lamps of kind {number}" for number in range(1, 1000))
_WORDS = "and consider it with care " * 12
_TEXTS = "1. Lamps of kind 1\n\n" + "\n\n".join(
    f"The Board takes up part {n} {_WORDS}" for n in range(2_000)
)


@pytest.mark.parametrize(
    "text",
    [
        f"{_EVENT} {'.' * _N} x\n",
        f"{_EVENT}\t{'a, ' * 2 * _N}\n",
        f"|{'-' * 2 * _N}x",
        f"a\t{' ' * 4 * _N}b<br>1. c\td",
        f"Provisional agenda\n\n{_ITEMS}\n\nAnnotations\n\n{_TEXTS}",
    ],
    ids=["dots", "commas", "dashes", "spaces", "headings"],
)
def test_long_lines_are_read_in_linear_time(text):
    start = time.process_time()
    read_text(text)

    assert time.process_time() - start < 3
