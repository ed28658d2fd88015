"""How the items of a list are numbered, and which numbered lines are no items.

"II. Composition of the Working Group" between the list and the annotations.
"""

from agendas.reading.lines.marks import (
    number_value,
    read_mark,
    roman_mark,
    section_number,
)
from agendas.reading.lines.sections import Section
from agendas.reading.lines.sheet import Line

AGENDA = {"annotated", "list", "annotations"}
LISTS = {"annotated", "list"}
_MOST_ITEMS = 200  # lines of a list that say how it counts


def _is_roman_item(line: Line, sections: list[Section]) -> bool:
    """Whether the line is an item, or its heading, in an agenda with Roman numbers."""
    mark = roman_mark(line.text)
    if not mark or sections[-1].role not in AGENDA:
        return False
    listed = next((each for each in reversed(sections) if each.role in LISTS), None)
    if listed is None or listed.has_figures:
        return False
    value = number_value(mark.number)
    if sections[-1] is listed:
        return value == listed.last_roman + 1
    return value <= listed.last_roman


def count(section: Section, line: Line) -> None:
    """Note how the items of a list are numbered, by its first lines."""
    if section.role not in LISTS or len(section.lines) > _MOST_ITEMS:
        return
    mark = read_mark(line.text)
    if mark and mark.number:
        section.last_number = number_value(mark.number)
    if section.has_figures:
        return
    if mark := roman_mark(line.text):
        is_next = number_value(mark.number) == section.last_roman + 1
        section.last_roman += is_next
    elif (mark := read_mark(line.text)) and mark.number:
        section.has_figures = True


def is_foreign_heading(line: Line, sections: list[Section]) -> bool:
    """Whether a numbered heading opens a part that no rule here reads.

    "II. Composition of the Working Group" between the list and the annotations.
    """
    if sections[-1].role not in {"list", "annotations", "foreign", "annotated"}:
        return False
    if _is_roman_item(line, sections):
        return False
    match = section_number(line.text)
    if not match or len(line.text) > 150 or line.cells:
        return False
    # "A." to "H." part the annotations of one item; only Roman numbers end them.
    is_letter = line.text[0] in "ABEFGH" or line.text[:2] in {"C.", "D."}
    is_single = len(match[0].strip(" .．:–-、")) == 1 and line.text[0] in "IVX"
    if is_letter and not is_single:
        return False
    return not line.text.rstrip().endswith((".", ";")) and read_mark(line.text) is None
