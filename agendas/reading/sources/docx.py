"""The text of a DOCX file, a paragraph or a row to a line.

The XML is read here and not by a library, because the numbers of lists must be
counted ("1.", "(a)" are not in the text) and rows must stay rows.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice, pairwise

from agendas.reading.collector import without_collector
from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.markup import SUPERSCRIPTS
from agendas.reading.lines.sheet import MAX_LINES
from agendas.reading.sentences import Unreadable
from agendas.reading.sources.docx_elements import (
    MOST_COLUMNS,
    blocks,
    children,
    is_frame,
    rows_of,
    sign_of,
    skipped,
    span,
    text_boxes,
)
from agendas.reading.sources.numbering import Numbering, read_numbering
from agendas.reading.sources.parts import Parts
from agendas.symbols import find_symbols

# What stands in the file but not on the page: deleted, field codes, second copies.
# What a text box holds goes after its paragraph.
_UNSEEN = {"del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "pPr"}
_UNSEEN |= {"txbxContent", "rt"}
_FEWEST_BLANK = 2  # places at which empty paragraphs part others
_LEAST_BLANK = 0.04  # of the paragraphs stand before such a place
_MOST_RUNS = 40  # of a paragraph that may be a heading


def docx_text(data: bytes) -> str:
    """The text of the document; raises Unreadable."""
    with without_collector():
        return _text(Parts(data))


def _text(parts: Parts) -> str:
    root = parts.tree(parts.main_name())
    body = root.find("body") if root is not None else None
    if body is None:
        raise Unreadable("no_file_of_kind", kind="DOCX")
    reader = _Reader(
        read_numbering(parts.tree("word/numbering.xml")),
        _styles(parts.tree("word/styles.xml")),
    )
    lines = list(_at_most(reader.lines(body)))
    for kind in ("footnote", "endnote"):
        lines += reader.notes(kind, parts.tree(f"word/{kind}s.xml"))
    lines += _page_symbols(parts, reader)
    text = "\n".join(lines)
    if not text.strip():
        raise Unreadable("docx_without_text")
    return text


def _at_most(lines: Iterator[str]) -> Iterator[str]:
    """The lines up to the first that is not read any more, which `read_text` says."""
    left = MAX_LINES
    for line in lines:
        yield line
        left -= bool(line)
        if left < 0:
            return


@dataclass(frozen=True)
class _Style:
    """What a style says of its paragraphs."""

    list_id: str | None = None
    depth: int = 0
    is_heading: bool = False
    based_on: str | None = None


@dataclass
class _Reader:
    numbering: Numbering
    styles: dict[str, _Style]
    marks: dict[tuple[str, str], str] = field(default_factory=dict)
    inherited: dict[str, _Style] = field(default_factory=dict)

    def lines(self, body: ET.Element) -> Iterator[str]:
        """The paragraphs and rows, with a blank line around each paragraph.

        Where empty paragraphs part others they are the blank lines, as they were typed.
        """
        elements = list(blocks(body))
        is_typed = _has_blank_lines(elements)
        for element in elements:
            if element.tag == "p":
                lines = self.paragraph(element)
                yield from lines
                if not (lines and is_typed):
                    yield ""
                for box in text_boxes(element):
                    yield from self.lines(box)
            elif element.tag == "tbl":
                yield from self.table(element)
                yield ""

    def paragraph(self, element: ET.Element) -> list[str]:
        """The lines of one paragraph: its label and its words."""
        style = self._style(element)
        parts = self._parts(element, style)
        if parts and (style.is_heading or _is_bold(element)):
            parts[0] = f"## {parts[0]}"
        return parts

    def _parts(
        self, element: ET.Element, style: _Style, *, is_cell: bool = False
    ) -> list[str]:
        """The lines of a paragraph; Word counts it in its list though it is empty.

        The number of a row may be all that its cell holds.
        """
        words = self._runs(element)
        parts = [part.strip() for part in words.split("\n") if part.strip()]
        label = self._label(element, style)
        if not parts:
            return [label] if label and is_cell else []
        return [_labelled(label, parts[0]), *parts[1:]]

    def paragraph_words(self, element: ET.Element) -> list[str]:
        """The words of a paragraph alone."""
        words = self._runs(element).strip()
        return [line for line in words.split("\n") if line.strip()]

    def _runs(self, element: ET.Element) -> str:
        """The words inside a paragraph, in order."""
        words = []
        for child in element:
            tag = child.tag
            if tag == "t":
                words.append(child.text or "")
            elif tag == "r":
                words.append(self._run(child))
            elif tag in {"footnoteReference", "endnoteReference"}:
                words.append(self._mark(child))
            elif tag not in _UNSEEN:
                words.append(sign_of(child) or self._runs(child))
        return "".join(words)

    def _run(self, run: ET.Element) -> str:
        properties = run.find("rPr")
        if properties is None:
            return self._runs(run)
        if _is_hidden(properties):
            return ""
        is_raised = _is_raised(run, properties)
        return self._runs(run).translate(SUPERSCRIPTS) if is_raised else self._runs(run)

    def _mark(self, reference: ET.Element) -> str:
        kind = reference.tag.removesuffix("Reference")
        if reference.get("customMarkFollows") in {"1", "true"}:
            return ""
        key = (kind, reference.get("id", ""))
        number = str(len(self.marks) + 1).translate(SUPERSCRIPTS)
        return self.marks.setdefault(key, number)

    def _style(self, element: ET.Element) -> _Style:
        """The list and heading of a paragraph: its own, else those of its styles."""
        properties = element.find("pPr")
        if properties is None:
            return self._inherited("")
        named = properties.find("pStyle")
        name = named.get("val", "") if named is not None else ""
        style = self._inherited(name)
        own = properties.find("numPr")
        if own is None:
            depth = self.numbering.depth_of(style.list_id or "", name)
            return style if depth is None else replace(style, depth=depth)
        list_id, depth = _list_of(own)
        return _Style(list_id or style.list_id, depth, style.is_heading)

    def _inherited(self, name: str) -> _Style:
        """The style of that name with what it takes from those it is based on."""
        if name in self.inherited:
            return self.inherited[name]
        style, seen = self.styles.get(name, _Style()), 0
        while style.list_id is None and style.based_on in self.styles and seen < 12:
            parent, seen = self.styles[style.based_on], seen + 1
            style = _Style(
                parent.list_id,
                parent.depth,
                style.is_heading or parent.is_heading,
                parent.based_on,
            )
        self.inherited[name] = style
        return style

    def _label(self, element: ET.Element, style: _Style) -> str:
        # List 0 takes a paragraph out of the list of its style.
        if not style.list_id or style.list_id == "0":
            return ""
        return self.numbering.next_label(style.list_id, style.depth)

    def table(self, element: ET.Element) -> Iterator[str]:
        """The rows of a table; a row of several paragraphs becomes several.

        Tables inside its cells come below their row, and what a frame holds as it is.
        """
        for row in children(element, "tr"):
            properties = row.find("trPr")
            if properties is not None and properties.find("del") is not None:
                continue  # a tracked deletion
            inner: list[ET.Element] = []
            cells: list[list[str]] = [[]] * skipped(properties)
            whole = list(children(row, "tc"))
            if len(whole) == 1 and not cells and is_frame(whole[0]):
                yield from ["", *self.lines(whole[0])]
                continue
            for cell in whole:
                cells.append(self._cell(cell, inner))
                cells += [[]] * (span(cell) - 1)
            for texts in rows_of(cells[:MOST_COLUMNS]):
                if any(texts):
                    yield "\t".join(texts)
            for each in inner:
                yield from ["", *self.table(each), ""]

    def _cell(self, cell: ET.Element, inner: list[ET.Element]) -> list[str]:
        """The lines of a cell; the tables in it are put to `inner`."""
        properties = cell.find("tcPr")
        merged = properties.find("vMerge") if properties is not None else None
        if merged is not None and merged.get("val", "continue") == "continue":
            return []
        lines: list[str] = []
        for block in blocks(cell):
            if block.tag == "tbl":
                inner.append(block)
                continue
            lines += self._parts(block, self._style(block), is_cell=True)
            for box in text_boxes(block):
                for each in box.iter("p"):
                    lines += self.paragraph_words(each)
        return [" ".join(line.split()) for line in lines]

    def notes(self, kind: str, root: ET.Element | None) -> list[str]:
        """The notes that the text refers to, each after its mark."""
        found = []
        for note in root if root is not None else []:
            mark = self.marks.get((kind, note.get("id", "")))
            lines = [line for p in note.iter("p") for line in self.paragraph_words(p)]
            text = " ".join(" ".join(lines).split())
            if text and note.get("type") not in {"separator", "continuationSeparator"}:
                starred = text.startswith("*")
                found.append(text if starred or mark is None else f"{mark} {text}")
        return found


def _labelled(label: str, words: str) -> str:
    """The words after their label; a tab after a typed number is a space."""
    if not label and "\t" not in words:
        return words
    words = f"{label} {words}" if label else words
    head, tab, rest = words.partition("\t")
    if tab and read_mark(head.strip()) and len(head) < 12:
        words = f"{head.strip()} {rest.lstrip()}"
    return words.replace("\t", "    ").strip()


def _is_hidden(properties: ET.Element) -> bool:
    hidden = properties.find("vanish")
    return hidden is not None and hidden.get("val", "1") not in {"0", "false", "off"}


def _is_raised(run: ET.Element, properties: ET.Element) -> bool:
    raised = properties.find("vertAlign")
    if raised is None or raised.get("val") != "superscript":
        return False
    return all((text.text or "").strip().isdigit() for text in run.iter("t"))


def _has_blank_lines(elements: list[ET.Element]) -> bool:
    """Whether empty paragraphs part others: some, but not each from the next."""
    filled = [place for place, each in enumerate(elements) if not _is_empty(each)]
    parted = sum(two - one > 1 for one, two in pairwise(filled))
    return parted >= max(_FEWEST_BLANK, _LEAST_BLANK * len(filled))


def _is_empty(element: ET.Element) -> bool:
    """Whether it is a paragraph without words."""
    texts = (each.text or "" for each in element.iter("t"))
    return element.tag == "p" and not any(map(str.strip, texts))


def _is_bold(element: ET.Element) -> bool:
    """Whether every word of a short paragraph is bold."""
    if next(element.iter("b"), None) is None:
        return False
    filled = (run for run in element.iter("r") if any(t.text for t in run.iter("t")))
    runs = list(islice(filled, _MOST_RUNS))
    return 0 < len(runs) < _MOST_RUNS and all(_has_bold(run) for run in runs)


def _has_bold(run: ET.Element) -> bool:
    properties = run.find("rPr")
    bold = properties.find("b") if properties is not None else None
    return bold is not None and bold.get("val", "1") not in {"0", "false", "off"}


def _styles(root: ET.Element | None) -> dict[str, _Style]:
    found = {}
    for style in root.iter("style") if root is not None else []:
        parts = {child.tag: child for child in style}
        name, based_on = parts.get("name"), parts.get("basedOn")
        properties = parts.get("pPr")
        numbered = properties.find("numPr") if properties is not None else None
        list_id, depth = _list_of(numbered) if numbered is not None else (None, 0)
        title = name.get("val", "") if name is not None else ""
        found[style.get("styleId", "")] = _Style(
            list_id,
            depth,
            title.lower().startswith(("heading", "title")),
            based_on.get("val") if based_on is not None else None,
        )
    return found


def _list_of(numbered: ET.Element) -> tuple[str | None, int]:
    list_id, depth = numbered.find("numId"), numbered.find("ilvl")
    level = depth.get("val", "0") if depth is not None else "0"
    is_level = level.isdecimal() and len(level) == 1
    return (
        list_id.get("val") if list_id is not None else None,
        int(level) if is_level else 0,
    )


def _page_symbols(parts: Parts, reader: _Reader) -> list[str]:
    """The lines of page heads and feet that name the document."""
    names = [n for n in parts.names if n.startswith(("word/header", "word/footer"))]
    found: dict[str, None] = {}
    for name in sorted(names)[:20]:
        root = parts.tree(name) if name.endswith(".xml") else None
        for paragraph in root.iter("p") if root is not None else []:
            for line in reader.paragraph_words(paragraph):
                words = " ".join(line.split())
                if find_symbols(words) and len(words) < 60:
                    found[words] = None
    # A rule parts the edge of the page from the text.
    return ["———", *found] if found else []
