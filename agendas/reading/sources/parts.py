"""The parts of a DOCX archive as trees: bounded, without entities, without links.

Read with expat itself: a document type declaration ends the reading, so nothing is
expanded or fetched, and the C parser keeps large files quick.
"""

import io
import struct
import xml.etree.ElementTree as ET
import zipfile
import zlib
from xml.parsers import expat

from agendas.reading.sentences import Unreadable

MAX_UNPACKED = 60_000_000  # bytes of the whole archive, and of one part
MAX_FILES = 3_000
MAX_DEPTH = 400
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
        self._left = MAX_UNPACKED

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
        if self._left < 0:
            raise Unreadable("docx_too_large")
        return _tree(content)


def _tree(content: bytes) -> ET.Element:
    """A tree of local names: "p" for "w:p", whatever the prefix."""
    builder = ET.TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise Unreadable("docx_damaged")
        local = {_local(name): value for name, value in attributes.items()}
        builder.start(_local(tag), local)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_local(tag))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(content, True)  # noqa: FBT003 (expat takes no keywords)
        return builder.close()
    except (expat.ExpatError, AssertionError, ValueError):
        raise Unreadable("docx_damaged") from None


def _refuse(*_declaration: object) -> None:
    raise Unreadable("docx_with_type")


def _local(name: str) -> str:
    return name.rpartition("}")[2]
