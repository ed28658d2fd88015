"""Documents that a list names beside its items, in a column that was lost.

2. Buoys and beacons  ECE/LH/R.650                     → the title, and its document
   ECE/LH/WP.4/CRP.127                                 → one more
3. Fog horns (A/65/INF/2) (A/65/3)                     → the whole title, and both
"""

import re

from agendas.reading.agendas.changed_documents import documents_named
from agendas.reading.languages.cited import LEADS_TO_SYMBOL
from agendas.reading.lines.sheet import Line
from agendas.reading.pages.furniture import is_agency_symbol, page_symbol
from agendas.symbols import is_symbol

_JOINING = {"and", "et", "y", "и", "و", "和", "&", "-", "–"}
_LONGEST = 200  # characters in which symbols are looked for
_BRACKET_AT_END = re.compile(r"\s*[(（](?P<inner>[^()（）]{3,190})[)）]$")
# "Lamps (A/75/1) – for decision"
_PURPOSE = re.compile(
    r"(?<=[)）])\s?[-–—:：]?\s?(?:(?:for|pour|para|для)\s[^()（）]{3,40}|供[^()（）]{2,20})$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s?[;；,，、]\s?|\s(?:and|et|y|и|و|和|&)\s")
# Alone in a bracket of its own: "H/A/44/1", of no series that is known.
_LIKE_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Z\d][A-Z\d.-]{0,9}){1,5}/\d{1,4}")
# "A/1/2 and Add.1"
_CHANGE = re.compile(r"(?:Add|Amend|Corr|Rev)\.\d{1,2}[,;]?")
_MOST_OF_SYMBOL = 5  # words of a symbol
_OPENS = frozenset("([（")
_ARROWS = " →⇒➔➜►▶▸›»>"  # "→ A/75/1", under the title
_WORD = (
    r"(?:documents?|docs?\b\.?|documentos?|документ\w{0,3}|док\.|文件"
    r"|(?:ال)?(?:وثيقة|وثائق|وثيقتان))"
)
_NOTE = re.compile(
    rf"[(（\[]\s?(?:(?:see|voir|véase|см\.?|见|انظر)\s)?{_WORD}\s?[:：]?\s?"
    r"(?P<words>[^()（）\[\]]{3,190})[)）\]]",
    re.IGNORECASE,
)
# Behind a word that says so, of any organization: "Documents A74/1, A74/1 Add.1".
_CHANGED = r"(?:\s(?:Add|Corr|Rev)\.\s?\d{1,2}){0,2}"
_LIKE = rf"[A-Z]{{1,6}}\.?\d{{0,3}}(?:/[A-Z\d][\w.-]{{0,14}}){{1,5}}{_CHANGED}"
_SAID = re.compile(
    rf"(?:^|(?<=[\w.)])\s)(?:Documents?|Documentos?|Документы?)\s?[:：]?\s(?P<words>{_LIKE}"
    rf"(?:(?:,\s|\s(?:and|et|y|и)\s){_LIKE})*)[.;]?$"
)
_SAYS = ("Document", "Документ")
_LABEL = re.compile(rf"{_WORD}\s?[:：]\s?", re.IGNORECASE)
_RESOLUTION = "/RES/"  # is what the item is about


def symbols_listed(title: str, text: str) -> list[str]:
    """The symbols at the head of a line under an item: documents listed for it."""
    if "Doc." in text[:_LONGEST] and is_agency_symbol(text):
        return [text]
    if "/" not in text[:_LONGEST] or LEADS_TO_SYMBOL.search(title):
        return []
    words = text[:_LONGEST].lstrip(_ARROWS).split(" ")
    size = 0
    while size < len(words) and _may_be_cited(words[size]):
        size += 1
    return documents_named(" ".join(words[:size])) if _is_cited(words[0]) else []


def split_symbols(title: str) -> tuple[str, list[str]]:
    """A title and the symbols at its end; those in brackets stay in the title."""
    said = documents_said(title)
    if said and said[0]:
        return said
    if "Doc." in title and (named := _agency_document(title)):
        return named
    bare = _PURPOSE.sub("", title) if "/" in title else title
    if bare[-1:] in {")", "）"}:
        return title, _symbols_in_brackets(bare)
    if "/" not in title:
        return title, []
    words = title.split(" ")
    start = len(words)
    while start > 1 and _may_be_cited(words[start - 1]):
        start -= 1
    while start < len(words) and not _is_cited(words[start]):
        start += 1
    before = " ".join(words[:start]).rstrip(" ,;:–—-") or words[0]
    if start == len(words) or LEADS_TO_SYMBOL.search(before):
        return title, []
    return before, documents_named(" ".join(words[start:]))


def _agency_document(title: str) -> tuple[str, list[str]] | None:
    """ "Secret ballots SC51 Doc. 6.2" → the title and its document."""
    words = title.split(" ")
    for size in range(min(_MOST_OF_SYMBOL, len(words) - 1), 1, -1):
        symbol, before = " ".join(words[-size:]), " ".join(words[:-size])
        if is_agency_symbol(symbol) and not LEADS_TO_SYMBOL.search(before):
            return before.rstrip(" ,;:–—-"), [symbol]
    return None


def documents_said(text: str) -> tuple[str, list[str]] | None:
    """ "Awards Document A74/6" → "Awards" and the symbols, as printed."""
    found = _SAID.search(text) if any(word in text for word in _SAYS) else None
    if not found:
        return None
    return text[: found.start()].rstrip(" ,;:–—-"), _BETWEEN.split(found["words"])


def _symbols_in_brackets(title: str) -> list[str]:
    """The documents in the brackets at the end, which hold nothing else."""
    symbols: list[str] = []
    while bracket := _BRACKET_AT_END.search(title[-_LONGEST:]):
        parts = _BETWEEN.split(bracket["inner"].strip())
        found = [_symbol_in_bracket(part) for part in parts]
        if not all(found):
            break
        title = title[: len(title) - len(bracket[0])]
        symbols = [one for each in found for one in each.split("–")] + symbols
    if LEADS_TO_SYMBOL.search(title) or any(_RESOLUTION in each for each in symbols):
        return []
    return symbols


def _symbol_in_bracket(text: str) -> str | None:
    return page_symbol(Line(0, text, text)) or (
        text if _LIKE_SYMBOL.fullmatch(text) else None
    )


def symbols_noted(text: str) -> list[str] | None:
    """The symbols of a line that is a note: "(documents A/1/2)", "Document: A/1/2".

    None for a line that is no such note; a note may give documents of no known series.
    """
    if text[:1] in _OPENS:
        note = _NOTE.fullmatch(text)
        return documents_named(note["words"]) if note else None
    label = _LABEL.match(text) if "/" in text[:_LONGEST] else None
    words = text[label.end() : _LONGEST] if label else ""
    are_symbols = words and all(
        map(_symbol_in_bracket, _BETWEEN.split(words.strip(" .")))
    )
    return documents_named(words) if are_symbols else None


def _may_be_cited(word: str) -> bool:
    return word.lower() in _JOINING or _is_cited(word) or bool(_CHANGE.fullmatch(word))


def _is_cited(word: str) -> bool:
    bare = word.rstrip(",;.*")
    return "/" in bare and bare[0] not in "([" and is_symbol(bare)
