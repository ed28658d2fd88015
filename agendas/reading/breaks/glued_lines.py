"""Long lines of a paper that lost the spaces between its paragraphs with the breaks."""

from agendas.reading.breaks.lost_spaces import with_spaces
from agendas.reading.lines.glued import are_glued, with_lost_spaces
from agendas.reading.lines.lost_breaks import LONG
from agendas.reading.lines.sheet import MOST_LETTERS, Sheet

_FEWEST = 4  # marks of items, by which a line is known


def put_spaces_in_glued(sheet: Sheet) -> None:
    """Put the spaces where the paragraphs of such a line begin."""
    for line in sheet.lines:
        if line.cells or not LONG <= len(line.text) <= MOST_LETTERS:
            continue
        if are_glued(line.text, _FEWEST):
            line.text = with_spaces(with_lost_spaces(line.text), has_runs=True)
