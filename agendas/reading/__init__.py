"""Reading documents of the United Nations: a text or a file in, plain records out.

1. Organizational matters:
    (a) Opening of the meeting;
3–6 p.m.    2    Prevention (continued)
"""

from agendas.reading.reading import read_text
from agendas.reading.results import Reading
from agendas.reading.sources import MAX_BYTES, Unreadable, source_text

__all__ = ["MAX_BYTES", "Reading", "Unreadable", "read_file", "read_text"]


def read_file(name: str, data: bytes, *, year: int | None = None) -> Reading:
    """What a .txt, .md, .docx or .pdf file says.

    Raises Unreadable, with a sentence for the person who has the file, when it is
    over MAX_BYTES, damaged, a scan, or no text. Lines are counted in its text.
    """
    return read_text(source_text(name, data), year=year)
