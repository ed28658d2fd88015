"""Lines that hold several lines, because the breaks between them were lost.

"1. Organizational matters: (a) Opening; (b) Election of officers. 2. Prevention."
"""

import os.path
import re

from agendas.reading.lines import Line, Sheet

_INLINE = re.compile(
    r"(?<=[.;:,。；：؛،\w)])\s+(?=(?:(?P<number>\d{1,2})\.\s?(?=[^\W\d_]|[«“\"'(])"
    r"|[(（]?(?P<letter>[a-zأ-ي])[)）]\s))"
)
_FACTS = r"Distr\.?\s?:|Original\s?:|Distr\.\s(?:générale|limitée|general|limitada)"
_PHRASES = (
    r"(?:(?:Draft )?Annotated provisional agendas?(?! \()"
    r"|Provisional (?:[Aa]genda and [Aa]nnotations|annotated agenda)\*{0,2}"
    r"|(?:[IVX]{1,4}\.\s)?Provisional Agenda(?=\s1\s?\.)"
    r"|(?:[IVX]{1,4}\.\s)?Provisional agenda(?=\s1\s?\.)"
    r"|(?<!rovisional )Agenda(?=\s1\s?\.)"
    r"|(?:[IVX]{1,4}\.\s)?Annotations(?: to the provisional agenda)?"
    r"(?=\s(?:Item\s)?1\s?[.:])"
    r"|Ordre du jour provisoire(?: annoté| et annotations)?(?=\s1\s?\.|\sOrdre du jour)"
    r"|Annotations(?=\s(?:Point\s)?1\s?[.:])"
    r"|Ordre du jour provisoire (?:annoté|et annotations)"
    r"|Programa provisional (?:anotado|y anotaciones)"
    r"|(?:[IVX]{1,4}\.\s)?Programa provisional"
    r"(?=\s1\s?\.|\s(?:[IVX]{1,4}\.\s)?Programa)"
    r"|Anotaciones(?=\s(?:Tema\s)?1\s?[.:])"
    r"|(?:Аннотированная п|П)редварительная повестка дня(?: и аннотации)?"
    r"(?=\s1\s?\.|\sПредварительная)|Аннотации(?=\s(?:Пункт\s)?1\s?[.:])"
    r"|Documentation(?=\s[A-Z])|Note by the (?:Secretariat|Secretary-General)"
    r"|Annex(?:e)?(?=\s(?:I\s)?(?:Proposed|Organization|Projet|Tentative))"
    r"|Proposed organization of work(?=\s(?:Date|Monday|Tuesday|Wednesday)))"
)
_CUT = re.compile(rf"(?<=\s)(?={_FACTS}|{_PHRASES}\s)")
# After these a new line begins: a heading, the distribution, the language.
_AFTER = re.compile(
    rf"(?:{_PHRASES}|Distr\.?\s?:?\s(?:General|Limited|générale|general)"
    r"|Original\s?:\s?\w+)(?=\s)"
)
_JOB = re.compile(
    r"\s(?:V|GE)\.?\s?\([A-Z]\)(?:\s\*)*(?=\s|$)|\s(?:V|GE)\.\d{2}-\d{4,6}(?:\s\([A-Z]\))?(?:\s\d{6})*(?:\s\*\d+\*)?(?=\s|$)"
)
_PAGE_BEFORE = re.compile(r"\d{1,3}\s(?=[^\W\d_])")
_SECTION = re.compile(r"[IVX]{1,4}\.")
_MAY_HOLD_ITEMS = re.compile(r"[(\s]a\)|[.;]\s+\d{1,2}\.\s")
_FIRST_NUMBER = re.compile(r"(\d{1,2})[.\s]")
_LONG = 300  # characters; a shorter line has its breaks


def unfold_items(sheet: Sheet, line: Line) -> list[Line]:
    """The items in one line of a list, each as a line of its own.

    A cut is made only before the number or letter that is next in order, so that a
    year or an article inside a title parts nothing.
    """
    if line.cells or not _MAY_HOLD_ITEMS.search(line.text):
        return [line]
    texts, start = [], 0
    head = _FIRST_NUMBER.match(line.text)
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
            if line.text[start : match.start()].strip(" .") == str(number):
                continue  # "1 (a) Opening": one number
        texts.append(line.text[start : match.start()].strip())
        start = match.end()
    texts.append(line.text[start:].strip())
    return [line] if len(texts) == 1 else sheet.part(line, texts)


def unfold_annotations(sheet: Sheet, line: Line, headings: list[str]) -> list[Line]:
    """The headings and texts in one line of annotations, each as its own line.

    `headings` are the items as a heading names them ("2. Prevention"), in order.
    """
    if len(line.raw) < _LONG or line.cells:
        return [line]
    texts, start = [], 0
    for heading in headings:
        found, size = _find_heading(line.text, heading, start)
        if not size:
            continue
        texts += [line.text[start:found].strip(), line.text[found : found + size]]
        start = found + size
    texts.append(line.text[start:].strip())
    texts = [text for text in texts if text]
    return [line] if len(texts) == 1 else sheet.part(line, texts)


def _find_heading(text: str, heading: str, start: int) -> tuple[int, int]:
    """Where the heading stands from `start` on, and its length there; 0 for nowhere.

    A title cut short, of which half its words and three stand, is one too when a
    capital follows it.
    """
    mark, _, title = heading.partition(" ")
    found = text.find(f"{mark} ", start)
    while found >= 0 and found - start < 20_000:
        same = len(os.path.commonprefix([text[found:], heading]))
        if same == len(heading) and text[found - 1 : found] in {"", " "}:
            return found, same
        words = heading[:same].rpartition(" ")[0]
        enough = len(words.split()) > max(3, len(title.split()) // 2)
        if enough and text[found + len(words) :].lstrip()[:1].isupper():
            return found, len(words)
        found = text.find(f"{mark} ", found + 1)
    return 0, 0


def unfold(sheet: Sheet) -> None:
    """Break the very long lines of a document at the headings inside them."""
    unfolded: list[Line] = []
    for line in sheet.lines:
        if len(line.text) < _LONG or line.cells:
            unfolded.append(line)
            continue
        texts = _pieces(line.text)
        unfolded += [line] if len(texts) == 1 else sheet.part(line, texts)
    sheet.lines = unfolded


def _pieces(text: str) -> list[str]:
    if not _CUT.search(text):
        return [text]
    texts = []
    # Some extractions begin each page with its number: "2 Annotations 1. …".
    bare = _PAGE_BEFORE.sub("", text, count=1) if _PAGE_BEFORE.match(text) else text
    for part in _CUT.split(_JOB.sub(" ", bare)):
        part = " ".join(part.split())
        if texts and _SECTION.fullmatch(texts[-1]):
            part = f"{texts.pop()} {part}"
        match = _AFTER.match(part)
        if match and match.end() < len(part):
            texts += [part[: match.end()], part[match.end() :].strip()]
        elif part:
            texts.append(part)
    return texts
