"""A part of a document: its heading and its lines."""

from dataclasses import dataclass

from agendas.reading.lines.sheet import Line


@dataclass
class Section:
    """One part: its heading, if it has one, and the lines under it."""

    role: str
    heading: Line | None
    lines: list[Line]
    last_roman: int = 0
    last_number: int = 0
    has_figures: bool = False
    is_bare: bool = False  # a list that nothing announces
    is_regular: bool = False  # whose rows are all of one form
