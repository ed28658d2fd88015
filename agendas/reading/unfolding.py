"""Lines that hold several lines, because the breaks between them were lost.

"1. Organizational matters: (a) Opening; (b) Election of officers. 2. Prevention."
"""

import re

from agendas.reading.folding import fold_all
from agendas.reading.languages import CONTINUED
from agendas.reading.lines import Line, Sheet

_INLINE = re.compile(
    r"(?<=[.;:,。；：؛،\w)])\s+(?=(?:(?P<number>\d{1,2})\.\s?(?=[^\W\d_]|[«“\"'(])"
    r"|[(（]?(?P<letter>[a-zأ-ي])[)）]\s))"
)
_FACTS = (
    r"Distr\.?\s?:|Original\s?:|Distr\.\s(?:générale|limitée|general|limitada)"
)
_PHRASES = (
    r"(?:(?:Draft )?Annotated provisional agendas?(?! \()"
    r"|Provisional (?:agenda and annotations|annotated agenda)"
    r"|Provisional agenda(?=\s1\s?\.)|Agenda(?=\s1\s?\.)"
    r"|(?:[IVX]{1,4}\.\s)?Annotations(?: to the provisional agenda)?"
    r"(?=\s(?:Item\s)?1\s?[.:])"
    r"|Ordre du jour provisoire(?: annoté| et annotations)?(?=\s1\s?\.|\sOrdre du jour)"
    r"|Annotations(?=\s(?:Point\s)?1\s?[.:])"
    r"|(?:[IVX]{1,4}\.\s)?Programa provisional(?: anotado| y anotaciones)?"
    r"(?=\s1\s?\.|\s(?:[IVX]{1,4}\.\s)?Programa)"
    r"|Anotaciones(?=\s(?:Tema\s)?1\s?[.:])"
    r"|(?:Аннотированная п|П)редварительная повестка дня(?: и аннотации)?"
    r"(?=\s1\s?\.|\sПредварительная)|Аннотации(?=\s(?:Пункт\s)?1\s?[.:])"
    r"|Documentation(?=\s[A-Z])|Note by the (?:Secretariat|Secretary-General)"
    r"|Annex(?:e)?(?=\s(?:I\s)?(?:Proposed|Organization|Projet|Tentative))"
    r"|Proposed organization of work(?=\s(?:Date|Monday|Tuesday|Wednesday)))"
)
_CUT = re.compile(rf"(?<=\s)(?={_FACTS}|{_PHRASES}\s)")
_AFTER_PHRASE = re.compile(rf"{_PHRASES}(?=\s)")
_LONG = 300  # characters; a shorter line has its breaks


def unfold_items(line: Line) -> list[Line]:
    """The items in one line of a list, each as a line of its own.

    A cut is made only before the number or letter that is next in order, so that a
    year or an article inside a title parts nothing.
    """
    if line.cells or ("(a)" not in line.text and " a)" not in line.text
                      and not re.search(r"[.;]\s+\d{1,2}\.\s", line.text)):
        return [line]
    pieces, start = [], 0
    head = re.match(r"(\d{1,2})[.\s]", line.text)
    number, letter = int(head[1]) if head else 0, None
    for match in _INLINE.finditer(line.text):
        if match["number"]:
            if int(match["number"]) != number + 1 or not head:
                continue
            number, letter = number + 1, None
        else:
            if ord(match["letter"]) != (ord(letter) + 1 if letter else ord("a")):
                continue
            letter = match["letter"]
        pieces.append(line.text[start : match.start()])
        start = match.end()
    pieces.append(line.text[start:])
    if len(pieces) == 1:
        return [line]
    return [
        Line(line.number, line.raw, piece.strip(), (), False, line.gap and not place)
        for place, piece in enumerate(pieces)
    ]


def unfold(sheet: Sheet) -> None:
    """Break the very long lines of a document at the headings inside them."""
    unfolded: list[Line] = []
    for line in sheet.lines:
        if len(line.text) < _LONG or line.cells:
            unfolded.append(line)
            continue
        pieces = _pieces(line.text)
        if len(pieces) == 1:
            unfolded.append(line)
            continue
        for piece in pieces:
            unfolded.append(Line(line.number, line.raw, piece, gap=True))
    sheet.lines = unfolded


def _pieces(text: str) -> list[str]:
    pieces = []
    for part in _CUT.split(text):
        part = part.strip()
        match = _AFTER_PHRASE.match(part)
        if match and match.end() < len(part):
            pieces += [part[: match.end()], part[match.end() :].strip()]
        elif part:
            pieces.append(part)
    return pieces


def words_of(text: str) -> list[str]:
    """The folded words of `text`, for comparing a title with running text."""
    return fold_all(CONTINUED.sub(" ", text)).split()
