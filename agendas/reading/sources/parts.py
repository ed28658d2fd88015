"""The parts of a DOCX archive as trees: bounded, without entities, without links.

A document type declaration ends the reading, so nothing is expanded or fetched; sizes
are checked before anything is unpacked, and elements counted before they become a tree.
"""

import io
import struct
import xml.etree.ElementTree as ET
import zipfile
import zlib
from itertools import chain

from agendas.reading.sentences import Unreadable

MAX_UNPACKED = 60_000_000  # bytes of the whole archive, and of one part
MAX_FILES = 3_000
MAX_ELEMENTS = 600_000  # of all parts; a page of Word has some thousands
MAX_DEPTH = 100
_MAIN = "word/document.xml"
_LINKS = "_rels/.rels"
_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,  # encrypted
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
    struct.error,
    OverflowError,
)


class Parts:
    """The archive, opened; its directory says the sizes before anything is unpacked.

    All parts that are read count against one limit.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            files = self._archive.infolist()
        except _ERRORS:
            raise Unreadable("docx_damaged") from None
        sizes = sum(each.file_size for each in files)
        if sizes > MAX_UNPACKED or len(files) > MAX_FILES:
            raise Unreadable("docx_too_large")
        self.names = [each.filename for each in files]
        self._left, self._elements_left = MAX_UNPACKED, MAX_ELEMENTS

    def main_name(self) -> str:
        """The name of the document's own part, which the archive itself tells."""
        if _MAIN in self.names:
            return _MAIN
        links = self.tree(_LINKS)
        for link in links if links is not None else []:
            if link.get("Type", "").endswith("/officeDocument"):
                return link.get("Target", "").lstrip("/")
        return _MAIN

    def tree(self, name: str) -> ET.Element | None:
        """The part as a tree, None when the archive has none of that name."""
        if name not in self.names:
            return None
        try:
            with self._archive.open(name) as part:
                # A directory may lie about the size, and its entries may overlap.
                content = part.read(self._left + 1)
        except _ERRORS:
            raise Unreadable("docx_damaged") from None
        self._left -= len(content)
        self._elements_left -= content.count(b"<") - content.count(b"</")
        if self._left < 0 or self._elements_left < 0:
            raise Unreadable("docx_too_large")
        return _tree(content)


class _Builder(ET.TreeBuilder):
    """Builds a tree as its parent does, in C, and refuses a document type."""

    def doctype(self, *_declaration: object) -> None:
        """End the reading: nothing that a type declares is expanded or fetched."""
        raise Unreadable("docx_with_type")


def _tree(content: bytes) -> ET.Element:
    """A tree of local names: "p" for "w:p", whatever the prefix."""
    parser = ET.XMLParser(target=_Builder())
    try:
        parser.feed(content)
        root = parser.close()
    except (ET.ParseError, AssertionError, ValueError, LookupError):
        raise Unreadable("docx_damaged") from None
    if _is_too_deep(root):
        raise Unreadable("docx_damaged")
    names = _Local()
    for element in root.iter():
        element.tag = names[element.tag]
        if element.attrib:
            element.attrib = {
                names[name]: value for name, value in element.attrib.items()
            }
    return root


def _is_too_deep(root: ET.Element) -> bool:
    level, depth = [root], 0
    while level and depth <= MAX_DEPTH:
        level = list(chain.from_iterable(level))
        depth += 1
    return bool(level)


class _Local(dict[str, str]):
    """The local part of each name, "p" of "{…}p", kept as most come again."""

    def __missing__(self, name: str) -> str:
        local = self[name] = name.rpartition("}")[2]
        return local
