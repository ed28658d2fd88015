"""The documents listed under an item, and the sentences that stand among them.

Documentation: Note by the secretariat (ECE/FERRY/2031/2)     → a document
The Working Party will be invited to discuss the note.        → words on the item
"""

import re

from agendas.reading.languages import ANNOUNCES_DOCUMENTS, heading_role
from agendas.reading.languages.folding import fold
from agendas.reading.languages.verbs import tells, tells_in_programme
from agendas.reading.lines.blocks import Block, make_blocks
from agendas.reading.lines.marks import clean_title, read_mark
from agendas.reading.lines.sheet import Line
from agendas.symbols import find_symbols

NO_DOCUMENTS = re.compile(
    r"none|no documentation|aucun|ninguna?|нет|无|لا توجد", re.IGNORECASE
)
_LONGEST_LEAD = 200  # characters
_LONG = 60  # characters; a longer text that ends as a sentence is one
_DASHES = {"- ", "– ", "— ", "* "}
_WORD = re.compile(r"\s[^\W\d_]{2}")
_ENDS = (".", "。")
_AFTER_SYMBOL = " .,;)）]*"
# "A/1/2 and Add.1", "A/1/2, Add.1 et Corr.1", "A/1/2 (Notes on lamps)"
_CHANGES = re.compile(
    r"(?:(?:,\s?|\s?(?:and|et|y|и|و|和|、)\s?)(?:(?:Add|Amend|Corr|Rev)\.)?\d{1,2}){1,4}$"
)
_TITLE = re.compile(r"\s?[(（][^()（）/]{3,150}[)）]$")
_GOES_ON = (",", ";", "，", "、", "؛", "،")


def opens_documents(line: Line) -> bool:
    """Whether the line is "Documentation", or begins with it and a colon."""
    head = clean_title(line.text.partition(":")[0]) if len(line.text) < 2_000 else ""
    return bool(head) and heading_role(fold(head)) == "documentation"


def announces_documents(text: str) -> bool:
    """Whether a sentence ends that says which documents are listed below it."""
    end = text[-_LONGEST_LEAD:]
    return end.endswith((":", "：")) and ANNOUNCES_DOCUMENTS.search(end) is not None


def announced_documents(blocks: list[Block], width: int) -> list[Block]:
    """The entries below "The Board will have before it:", each with its symbols."""
    found: list[Block] = []
    is_announced = False
    for block in blocks:
        text = block.text
        if announces_documents(text):
            is_announced = True
        elif is_announced and "/" in text and find_symbols(text):
            is_announced = not (is_sentence(text) and tells(text))
            found += entries_of(block.lines, width) if is_announced else []
        else:
            is_announced = False
    return [block for block in found if find_symbols(block.text)]


def entries_of(lines: list[Line], width: int) -> list[Block]:
    """The entries of a list of documents.

    Below a line that ends with a symbol another one begins.
    """
    runs: list[list[Line]] = [[]]
    for line in lines:
        before = runs[-1][-1] if runs[-1] else None
        if before and not line.text[:1].islower() and _ends_with_symbol(before.text):
            runs.append([])
        runs[-1].append(line)
    return [block for run in runs for block in make_blocks(run, width)]


def _ends_with_symbol(text: str) -> bool:
    if "/" not in text[-_LONGEST_LEAD:] or text.endswith(_GOES_ON):
        return False
    end = _TITLE.sub("", text) if text.endswith((")", "）")) else text
    end = _CHANGES.sub("", end[-_LONG:].rstrip(_AFTER_SYMBOL))
    symbols = find_symbols(end)
    return bool(symbols) and end.endswith(symbols[-1])


def is_sentence(text: str) -> bool:
    """Whether the words are a sentence, and no title of a document."""
    bare = text.rstrip(" ⁰¹²³⁴⁵⁶⁷⁸⁹*")
    if not bare.endswith(_ENDS):
        return False
    if len(bare) > _LONG or bare.endswith("。") or tells(bare):
        return True
    return tells_in_programme(bare.replace(" May", ""))  # no month is a verb


def is_only_cited(text: str, symbols: list[str]) -> bool:
    """Whether a sentence goes on after the symbols it cites: "see A/1/2, and decide."""
    after = text[text.rfind(symbols[-1]) + len(symbols[-1]) :]
    return bool(tells(text) and _WORD.search(after) and is_sentence(text))


def document_title(text: str, symbols: list[str]) -> str:
    """The words of an entry before the bracket with its symbol.

    Else those behind it; of an entry that is nothing but symbols none.
    """
    mark = read_mark(text)
    text = mark.rest if mark and mark.rest else text  # "(b) Note by the Secretariat"
    text = text[2:] if text[:2] in _DASHES else text
    start = text.find(symbols[0])
    if before := clean_title(text[:start].rstrip(" ([（")):
        return before
    bare = text
    for symbol in symbols:
        bare = bare.replace(symbol, "")
    return clean_title(text[:300]) if _WORD.search(bare) else ""
