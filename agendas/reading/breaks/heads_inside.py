"""Headings inside a text without line breaks, which no mark and no title shows.

"… of the report. Group on Lamps 1. Opening …"    the body whose list begins
"Vienna, 3–7 May 2031 Group on Buoys Vienna, …"   the name behind the days of another
"(LC/2031/4) 3. Lamps …"                          what follows a document
"""

import re

from agendas.reading.bodies.names import is_body
from agendas.reading.lines.lost_breaks import parted_at
from agendas.reading.lines.marks import read_mark
from agendas.reading.parts.headings import role_of_words
from agendas.symbols import find_symbols

# "Vienna, 3–7 May 2031", "3–7 May 2031, Vienna", before a word with a capital.
_DAYS = re.compile(
    r"[^\W\d_]{3},\s\d{1,2}[^\d,.;()]{1,20}(?:\d{1,2}[^\d,.;()]{1,20})?(?:19|20)\d{2}"
    r"(?:\sгода)?(?=\s[A-ZÀ-ÝА-Я])"
    r"|\d{1,2}[^\d,.;()]{3,20}(?:19|20)\d{2}(?:\sгода)?,\s[A-ZÀ-ÝА-Я][^\W\d_]{2,20}"
    r"(?=\s[A-ZÀ-ÝА-Я])"
)
_AFTER_STOP = re.compile(r"[.;)）。；]\s?(?=[A-ZÀ-ÝА-Я\u4e00-\u9fff\u0621-\u064a])")
_DOCUMENT = re.compile(r"[(（][^()（）]{5,60}[)）](?=\s[A-ZÀ-ÝА-Я\d¹²³⁴-⁹])")
# A name, and the first item of its list: the texts of another body begin.
_NAME_OVER_ITEMS = re.compile(
    r"(?<=[.)。])\s(?P<name>[A-ZÀ-ÝА-Я][^.:;!?()]{5,150}?)\s(?=1\.\s[A-ZÀ-ÝА-Я])"
)
_LONGEST = 200  # characters of a heading
_SHORTEST = 5
_MOST_WORDS = 4  # of a title before the name of a body


def with_heads_apart(pieces: list[str], *, is_head: bool) -> list[str]:
    """The pieces, each heading at the end of one on a line of its own.

    `is_head` says that the document may begin with them.
    """
    parted: list[str] = []
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        is_head = is_head and role_of_words(piece) is None and not read_mark(piece)
        if is_head:
            parted += parted_at(piece, [match.end() for match in _DAYS.finditer(piece)])
        elif following and _is_first(following):
            parted += _with_body_apart(piece)
        elif parted and role_of_words(parted[-1]) == "documentation":
            documents = parted_at(piece, _ends_of_documents(piece))
            parted += [part for each in documents for part in _with_names_apart(each)]
        else:
            parted += _with_names_apart(piece)
    return parted


def _with_names_apart(piece: str) -> list[str]:
    if " 1. " not in piece:
        return [piece]
    found = _NAME_OVER_ITEMS.finditer(piece)
    names = [m for m in found if is_body(m["name"]) or role_of_words(m["name"])]
    return parted_at(piece, [place for match in names for place in match.span("name")])


def _is_first(text: str) -> bool:
    mark = read_mark(text)
    return bool(mark and mark.number == "1")


def _with_body_apart(piece: str) -> list[str]:
    """ "… of the report. Annotations Group on Lamps" → the sentence, title and name."""
    stops = [match.end() for match in _AFTER_STOP.finditer(piece)]
    start = stops[-1] if stops else 0
    tail = piece[start:].strip()
    if not start or not _SHORTEST < len(tail) < _LONGEST or role_of_words(piece):
        return [piece]
    words = tail.split(" ")
    for size in range(min(_MOST_WORDS, len(words) - 1), -1, -1):
        title, name = " ".join(words[:size]), " ".join(words[size:])
        if not size and role_of_words(name):
            return [piece[:start].strip(), name]  # "Annotations to the agenda of …"
        if (not title or role_of_words(title)) and is_body(name):
            return [part for part in (piece[:start].strip(), title, name) if part]
    return [piece]


def _ends_of_documents(piece: str) -> list[int]:
    found = _DOCUMENT.finditer(piece)
    return [match.end() for match in found if find_symbols(match[0])]
