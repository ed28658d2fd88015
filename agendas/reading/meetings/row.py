"""The words of one row of a list of meetings, by what they are."""

from dataclasses import dataclass, field


@dataclass
class Row:
    """The words of one row by what they are."""

    title: str
    when: str
    place: str | None = None
    notes: str = ""
    left: list[str] = field(default_factory=list)  # cells that nothing here explains
