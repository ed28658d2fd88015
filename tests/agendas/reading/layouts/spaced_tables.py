"""Tables in columns of spaces, whose cells take several lines."""

from itertools import zip_longest
from unicodedata import east_asian_width

from tests.agendas.reading.layouts.tables import Rows


def width(text: str) -> int:
    """How many letters wide a text is, of which a Chinese sign is two."""
    return len(text) + sum(east_asian_width(sign) in "WF" for sign in text)


def wrapped(cell: str, size: int) -> list[str]:
    """The lines of a cell; Chinese has no spaces at which it would be broken."""
    joint = "" if width(cell) > len(cell) else " "
    lines = [""]
    for word in cell.split(" ") if joint else cell:
        longer = f"{lines[-1]}{joint}{word}" if lines[-1] else word
        lines[-1:] = [longer] if width(longer) <= size else [lines[-1], word]
    return lines


def set_in_columns(
    rows: Rows, *, widest: int, gap: int = 3, blank: bool = False
) -> str:
    """The rows in columns at most so wide; a blank line after each, if `blank`."""
    columns = list(zip(*rows, strict=True))
    words = [word for row in rows for cell in row for word in cell.split(" ")]
    # No word is broken; Chinese has none.
    longest = [width(word) for word in words if width(word) == len(word)]
    widest = max([widest, *longest])
    sizes = [min(max(map(width, column)), widest) for column in columns]
    lines: list[str] = []
    for row in rows:
        cells = [wrapped(*each) for each in zip(row, sizes, strict=True)]
        for parts in zip_longest(*cells, fillvalue=""):
            padded = (
                part + " " * (size + gap - width(part))
                for part, size in zip(parts, sizes, strict=True)
            )
            lines.append("".join(padded).rstrip())
        lines += [""] * blank
    return "\n".join(lines)
