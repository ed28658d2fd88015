"""Long lines of one sign, and many headings: the time grows only with the text."""

import time
from collections.abc import Callable

import pytest

from agendas.reading import read_text

EVENT = "Side events\n\nMonday, 5 May 2031\n\nTime\tTitle\tOrganizers\n1–2 p.m.\tLamps"
WORDS = "and consider it with care " * 12
FEW, MANY = 4_000, 16_000  # signs
BUSY = 0.03  # seconds, below which a machine that does other things measures nothing


def headings_and_paragraphs(signs: int) -> str:
    """As many headings of items as there are paragraphs, sixteen signs for each."""
    count = signs // 16
    items = "\n".join(f"{n}. Lamps of kind {n}" for n in range(1, count))
    texts = (f"The Board takes up part {n} {WORDS}" for n in range(count))
    return "\n\n".join(
        ["Provisional agenda", items, "Annotations", "1. Lamps of kind 1", *texts]
    )


SHAPES: dict[str, Callable[[int], str]] = {
    "dots": lambda signs: f"{EVENT} {'.' * signs} x\n",
    "commas": lambda signs: f"{EVENT}\t{'a, ' * 2 * signs}\n",
    "dashes": lambda signs: f"|{'-' * 2 * signs}x",
    "spaces": lambda signs: f"a\t{' ' * 4 * signs}b<br>1. c\td",
    "headings": headings_and_paragraphs,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_long_lines_are_read_in_linear_time(shape):
    make = SHAPES[shape]

    # The best of three: four times the text, and not sixteen times as long.
    assert any(
        _seconds(make(MANY)) < 12 * max(_seconds(make(FEW)), BUSY) for _ in "abc"
    )


def _seconds(text: str) -> float:
    start = time.process_time()
    read_text(text)
    return time.process_time() - start
