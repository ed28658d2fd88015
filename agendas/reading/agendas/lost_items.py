"""Items that lost their numbers, among what is said on the item before them.

2.1 Officers
The Board will elect a Chair.
Lamps of harbours               → an item or a sub-item, as 2.3 comes next
The Board will discuss them.
"""

from agendas.reading.agendas.item_headings import stands_over_text
from agendas.reading.agendas.listed_documents import is_sentence, opens_documents
from agendas.reading.lines.blocks import Block
from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.sheet import Line
from agendas.symbols import find_symbols

_LONGEST_HEADING = 120  # characters
_SHORTEST_CHINESE = 12  # characters of a sentence
_STOPS = (".", "。")
_ENDS = (".", ";", ":", ",", "。", "；", "：", "،", "؛")


def lines_before_lost_item(lines: list[Line], width: int) -> list[Line]:
    """The lines above a title without a number, right under which a text stands."""
    for place in range(1, len(lines)):
        line = lines[place]
        if len(line.text) > _LONGEST_HEADING or line.text.endswith(_ENDS):
            continue
        if not _is_other(line) and stands_over_text(lines, place, 1, width):
            return lines[:place]
    return lines


def before_lost_item(blocks: list[Block]) -> list[Block]:
    """What is said before what may be an item that lost its number, and its text."""
    before = ""
    for place, block in enumerate(blocks):
        is_apart = block.line.gap or not before or before.endswith(_STOPS)
        if is_apart and _may_be_title(block, is_last=place + 1 == len(blocks)):
            return blocks[:place]
        before = block.text
    return blocks


def _may_be_title(block: Block, *, is_last: bool) -> bool:
    """Whether the block is short and no sentence; a full stop may end a title, too."""
    text = block.text
    if _is_other(block.line) or find_symbols(text):
        return False
    if not text[:1].isalnum() or len(text) > _LONGEST_HEADING:
        return False
    if not text.endswith(_ENDS):
        return True
    is_short = not is_sentence(text) or len(text) < _SHORTEST_CHINESE
    return text.endswith(_STOPS) and is_short and not is_last


def _is_other(line: Line) -> bool:
    """Whether the line has a number, or is of documents."""
    text = line.text
    return (
        opens_documents(line) or bool(find_symbols(text)) or read_mark(text) is not None
    )
