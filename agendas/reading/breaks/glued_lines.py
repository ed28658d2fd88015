"""Long lines of a paper that lost the spaces between its paragraphs with the breaks."""

from agendas.reading.breaks.lost_spaces import with_spaces
from agendas.reading.lines.glued import FEWEST_OF_LINE, are_glued, with_lost_spaces
from agendas.reading.lines.lost_breaks import LONG
from agendas.reading.lines.sheet import MOST_LETTERS, Sheet


def put_spaces_in_glued(sheet: Sheet) -> None:
    """Put the spaces where the paragraphs of such a line begin."""
    for line in sheet.lines:
        if line.cells or not LONG <= len(line.text) <= MOST_LETTERS:
            continue
        if are_glued(line.text, FEWEST_OF_LINE):
            line.text = with_spaces(with_lost_spaces(line.text), has_runs=True)
