"""The elements of a Word document that hold its words, and what stands for signs.

What was deleted with its paragraph mark goes on in the paragraph after it, as Word
shows it; of two copies of a text box one is shown.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from agendas.reading.lines.cell_breaks import rows_of_breaks
from agendas.reading.lines.marks import read_mark

MOST_COLUMNS = 60
# What only holds other elements: content controls, insertions, what was moved here.
_HOLDERS = {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"}
_LOST = {"del", "moveFrom"}
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
    "softHyphen": "\u200b",
}
# The fonts of signs have their own in these places, others the signs of ASCII.
_PRIVATE = range(0xF020, 0xF07F)
_BREAK = "<br>"
_PICTURES = ("wingdings", "webdings")


def sign_of(element: ET.Element) -> str | None:
    """What an element stands for by itself; None for one that holds words."""
    if element.tag != "sym":
        return _SIGNS.get(element.tag)
    try:
        code = int(element.get("char", ""), 16)
    except ValueError:
        return None
    if code in _PRIVATE and not element.get("font", "").lower().startswith(_PICTURES):
        code -= 0xF000
    return chr(code) if 0x20 <= code <= 0xFFFD and not 0xD800 <= code < 0xE000 else None


def blocks(element: ET.Element) -> Iterator[ET.Element]:
    """Paragraphs and tables, a paragraph whose mark was deleted within the next."""
    waiting: list[ET.Element] = []
    for block in _every_block(element):
        if block.tag == "p" and waiting:
            words = [child for each in waiting for child in each if child.tag != "pPr"]
            has_properties = block.find("pPr") is not None
            block[has_properties:has_properties] = words
            waiting = []
        yield from waiting
        waiting = []
        if block.tag == "p" and _has_lost_mark(block):
            waiting = [block]
        else:
            yield block
    yield from waiting


def _every_block(element: ET.Element) -> Iterator[ET.Element]:
    for child in element:
        if child.tag in {"p", "tbl"}:
            yield child
        elif child.tag in _HOLDERS:
            yield from _every_block(child)


def _has_lost_mark(paragraph: ET.Element) -> bool:
    properties = paragraph.find("pPr")
    mark = properties.find("rPr") if properties is not None else None
    return mark is not None and any(each.tag in _LOST for each in mark)


def text_boxes(paragraph: ET.Element) -> list[ET.Element]:
    """The text boxes of a paragraph, each once."""
    if next(paragraph.iter("txbxContent"), None) is None:
        return []
    copies: set[ET.Element] = set()
    for choice in paragraph.iter("AlternateContent"):
        if any(
            next(each.iter("txbxContent"), None) is not None
            for each in choice.iter("Choice")
        ):
            for copy in choice.iter("Fallback"):
                copies.update(copy.iter("txbxContent"))
    found: list[ET.Element] = []
    for box in paragraph.iter("txbxContent"):
        if box not in copies:
            found.append(box)
            copies.update(box.iter("txbxContent"))  # those inside go with it
    return found


def children(element: ET.Element, tag: str) -> Iterator[ET.Element]:
    """The elements of that tag below, also those inside content controls."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _HOLDERS:
            yield from children(child, tag)


def skipped(properties: ET.Element | None) -> int:
    """The columns that a row leaves out at its head."""
    before = properties.find("gridBefore") if properties is not None else None
    return _number(before, 0)


def span(cell: ET.Element) -> int:
    """The columns over which a cell goes."""
    properties = cell.find("tcPr")
    return _number(properties.find("gridSpan"), 1) if properties is not None else 1


def is_frame(cell: ET.Element) -> bool:
    """Whether the only cell of a row holds several paragraphs, or a table."""
    below = list(blocks(cell))[1:]
    holds_more = any(each.tag == "tbl" or _has_words(each) for each in below)
    return holds_more and span(cell) == 1


def _has_words(paragraph: ET.Element) -> bool:
    return any(text.text for text in paragraph.iter("t"))


def _number(element: ET.Element | None, default: int) -> int:
    value = element.get("val", "") if element is not None else ""
    is_number = value.isdecimal() and len(value) < 4
    return min(int(value), MOST_COLUMNS) if is_number else default


def rows_of(cells: list[list[str]]) -> list[list[str]]:
    """One row; or as many as its cells have paragraphs abreast, or items in them."""
    heights = {len(cell) for cell in cells if len(cell) > 1}
    if not heights:
        return [[" ".join(cell) for cell in cells]]
    is_abreast = len(heights) == 1 and sum(len(cell) > 1 for cell in cells) > 1
    is_masthead = any("istr." in line or "riginal" in line for c in cells for line in c)
    if is_abreast or is_masthead:
        return [
            [cell[place] if place < len(cell) else "" for cell in cells]
            for place in range(max(heights))
        ]
    if not any(len(cell) > 1 and all(map(_is_item, cell)) for cell in cells):
        return [[" ".join(cell) for cell in cells]]
    rows = rows_of_breaks([_BREAK.join(cell) for cell in cells])
    return [[cell.replace(_BREAK, " ") for cell in row] for row in rows]


def _is_item(line: str) -> bool:
    mark = read_mark(line)
    return mark is not None and bool(mark.number)
