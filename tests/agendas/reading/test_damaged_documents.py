"""The project's own documents, damaged in ways that nobody thought of: each is read.

No exception, no loop without end, and no line that is neither used nor reported.
"""

import random

import pytest

from tests.agendas.reading.checks import lost_lines
from tests.agendas.reading.test_documents import OWN

SEED = 20261127


def shuffled(lines: list[str], dice: random.Random, _other: list[str]) -> list[str]:
    return dice.sample(lines, len(lines))


def thinned(lines: list[str], dice: random.Random, _other: list[str]) -> list[str]:
    return [line for line in lines if dice.random() > 0.3]


def grafted(lines: list[str], _dice: random.Random, other: list[str]) -> list[str]:
    return lines[: len(lines) // 2] + other[len(other) // 2 :]


def joined(lines: list[str], dice: random.Random, other: list[str]) -> list[str]:
    return [
        f"{line} {dice.choice(other)}" if dice.random() < 0.3 else line
        for line in lines
    ]


def beheaded(lines: list[str], dice: random.Random, _other: list[str]) -> list[str]:
    return [
        line[dice.randrange(len(line) + 1) :] if dice.random() < 0.3 else line
        for line in lines
    ]


def in_cells(lines: list[str], dice: random.Random, other: list[str]) -> list[str]:
    def row(line: str) -> str:
        spans = f'<td rowspan="{dice.randrange(5)}">{line}</td>'
        return f"<tr>{spans}<td colspan=3>{dice.choice(other)}<br>{line}</td></tr>"

    return [row(line) if dice.random() < 0.3 else line for line in lines]


def half_bold(lines: list[str], dice: random.Random, _other: list[str]) -> list[str]:
    marks = ("**{}", "{}**", "{}", "{}")
    return [dice.choice(marks).format(line) for line in lines]


DAMAGES = [shuffled, thinned, grafted, joined, beheaded, in_cells, half_bold]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda each: each.__name__)
def test_a_damaged_document_is_read(damage):
    dice = random.Random(SEED)  # noqa: S311 (the same damages each time)
    texts = [path.read_text().splitlines() for path in OWN]

    for lines in texts:
        text = "\n".join(damage(lines, dice, dice.choice(texts)))
        assert lost_lines(text) == [], text
