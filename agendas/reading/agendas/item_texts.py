"""What is said on an item right under it, where list and annotations are one.

2. Prevention

The Working Group will continue its discussion.      → the text on item 2

PART TWO: OTHER WORK                                 → a heading of the items below
"""

from dataclasses import replace

from agendas.reading.agendas.item_documents import documents_said, symbols_listed
from agendas.reading.agendas.item_titles import (
    SEES_DOCUMENT,
    ItemText,
    ListedAgenda,
    OpenList,
)
from agendas.reading.agendas.listed_documents import opens_documents
from agendas.reading.agendas.lost_items import before_lost_item
from agendas.reading.lines.blocks import Block, is_in_capitals, make_blocks
from agendas.reading.lines.marks import read_mark, roman_mark, section_number
from agendas.reading.lines.sheet import Line
from agendas.symbols import find_symbols

_SHORTEST, _SHORTEST_CHINESE = 25, 12  # characters of a sentence
_LONGEST_HEADING = 120  # characters
_LONGEST_NOTE = 200
_STOPS = (".", "。")
_SENTENCE_ENDS = (*_STOPS, ":", "：")
_ENDS = (".", ";", ":", ",", "。", "；", "：", "،", "؛")


def settle_texts(
    found: OpenList, agendas: list[ListedAgenda], after: list[Line]
) -> list[Line]:
    """Keep what is said on items as their texts, and report what else is between them.

    `after` is what follows the last item; the lines of it that say nothing on it.
    """
    for agenda in agendas:
        _settle(found, agenda)
    last = agendas[-1] if agendas else None
    if not last or not last.texts or _counts_again(after):
        return after
    below = _text_below(after, found.width)
    if below:
        last.texts.append(ItemText(last.items[-1].label, found.lines[0], below))
    return after[len(below) :]


def _settle(found: OpenList, agenda: ListedAgenda) -> None:
    """Keep the texts between the items of one agenda, if there are enough."""
    between = agenda.texts
    texts = (replace(each, lines=_text_between(each, found.width)) for each in between)
    agenda.texts = [text for text in texts if text.lines]
    if len(agenda.texts) < found.fewest_texts:
        agenda.texts = []
    said = {id(line) for text in agenda.texts for line in text.lines}
    for each in between:
        for line in each.lines:
            if id(line) not in said and not _takes(found, line, agenda, each.label):
                found.sheet.report(line, "line_without_number")


def takes_documents(found: OpenList, line: Line) -> bool:
    """Take a document of the last item, under lines that are no part of its title."""
    agenda = found.agendas[-1] if found.agendas else None
    if not agenda or not agenda.items:
        return False
    return _takes(found, line, agenda, agenda.items[-1].label)


def _takes(found: OpenList, line: Line, agenda: ListedAgenda, label: str) -> bool:
    """Put the documents of a line to an item; whether there were any."""
    symbols = symbols_listed("", line.text)
    if not symbols and SEES_DOCUMENT.match(line.text):
        symbols = find_symbols(line.text[:_LONGEST_NOTE])
    if not symbols and (said := documents_said(line.text)) and not said[0]:
        symbols = said[1]
    if symbols:
        agenda.documents.setdefault(label, []).extend(symbols)
        found.sheet.use(line)
    return bool(symbols)


def _counts_again(lines: list[Line]) -> bool:
    """Whether another list, or the annotations, begin with item 1."""
    marks = filter(None, (read_mark(line.text) for line in lines))
    return any(mark.number == "1" for mark in marks)


def _text_between(found: ItemText, width: int) -> list[Line]:
    """The lines that say something on the item above them, up to the item below.

    Headings of the items below are none of them; no lines where no sentence is first.
    `width` is that of the page.
    """
    blocks = _blocks(found.lines, width)
    if not (blocks and _says(blocks[0])):
        return []
    if found.may_be_item:
        blocks = before_lost_item(blocks)
    is_listed = any(map(_opens, blocks))
    while blocks and _is_heading(blocks[-1], is_listed=is_listed):
        blocks.pop()
    return [line for block in blocks for line in block.lines]


def _text_below(lines: list[Line], width: int) -> list[Line]:
    """The lines that say something on the last item, up to what is another matter."""
    blocks = _blocks(lines, width)
    if not (blocks and _says(blocks[0])):
        return []
    is_listed = False
    for place, block in enumerate(blocks):
        is_listed = is_listed or _opens(block)
        is_entry = is_listed and bool(find_symbols(block.text))
        is_point = read_mark(block.text) is not None or block.text.endswith(_ENDS)
        is_text = is_point or _says(block)
        if not (is_text or is_entry or _opens(block)):
            blocks = blocks[:place]
            break
    return [line for block in blocks for line in block.lines]


def _blocks(lines: list[Line], width: int) -> list[Block]:
    """The paragraphs; none goes on to "Documentation" and the documents below it."""
    places = [place for place, line in enumerate(lines) if opens_documents(line)]
    parts = zip([0, *places], [*places, len(lines)], strict=True)
    return [
        block for part in parts for block in make_blocks(lines[slice(*part)], width)
    ]


def _says(block: Block) -> bool:
    """Whether the block is a sentence, or begins one that points go on with."""
    text = block.text
    if text[:1].islower() or read_mark(text) or not text.endswith(_SENTENCE_ENDS):
        return False
    return len(text) >= (_SHORTEST_CHINESE if text[-1] in "。：" else _SHORTEST)


def _opens(block: Block) -> bool:
    return opens_documents(block.line)


def _is_heading(block: Block, *, is_listed: bool) -> bool:
    """Whether the last block heads what is below; among documents by its form alone."""
    text = block.text
    if heads_items(block.line, text):
        return True
    is_short = len(text) <= _LONGEST_HEADING and not text.endswith(_ENDS)
    return is_short and block.line.gap and not (is_listed or read_mark(text))


def heads_items(line: Line, text: str) -> bool:
    """Whether the words that begin on the line have the form of a heading of items.

    "PART TWO: OTHER WORK", "II. Reports", or bold type
    """
    if len(text) > _LONGEST_HEADING or text.endswith(_ENDS):
        return False
    if not (line.gap or is_in_capitals(text)):
        return False
    if "/" in text and find_symbols(text):
        return False
    is_formed = line.is_heading or text.isupper() or section_number(text)
    return bool(is_formed) or roman_mark(text) is not None
