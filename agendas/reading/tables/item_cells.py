"""The items of an agenda as cells and words name them.

1 (a)     Point 5.I.A     1. Opening. 2. Lamps.     Lamps [6]     (b) Lenses
"""

import re

from agendas.reading.languages import ITEM_WORDS
from agendas.reading.lines.marks import (
    clean_title,
    read_label,
    read_mark,
    roman_value,
)
from agendas.reading.times.hours import read_time

_SUB_ITEM = re.compile(r"[(（]?\s?(?P<letter>[a-zأ-ي])\s?[)）]\s*(?P<title>\S.{2,})")
_IN_BRACKETS = re.compile(
    r"\s\[(?P<label>\d{1,2}(?: \([a-z]\))?)\](?:\s\([A-Z][^()]{3,300}\))?$"
)
_OF_AGENDA = (
    r"(?:\s(?:del (?:temario|programa|orden del día)|de l[’']ordre du jour"
    r"|of the agenda|повестки дня|من جدول الأعمال))?"
)
# "General debate (agenda item 3 (a))", "General debate [item 8]"
_NAMED_IN_BRACKETS = re.compile(
    rf"\s?[(（\[【](?:{ITEM_WORDS})\s?(?P<label>\d{{1,2}}(?:\.\d{{1,2}})?(?:\s?[(（]?\w[)）])?)"
    rf"{_OF_AGENDA}[)）\]】]$",
    re.IGNORECASE,
)
_BRACKETS_END = (")", "）", "]", "】")
# "1 2", "1 (a) 2": the items of two rows, whose break was lost.
_RUN_TOGETHER = re.compile(r"\d{1,3}(?:\s?\(\w\))?(?:\s\d{1,3}(?:\s?\(\w\))?)+")
_LABELLED = re.compile(r"\d{1,2}\.?\s[^\W\d_]{4}")
_DECIMAL = re.compile(r"[1-9]\d?\.(?!0|15|30|45)\d{1,2}")  # "14.30" is a time
_FIGURES = re.compile(r"\d{1,2}")
# "… of the meeting. 2. Adoption": the next item in one cell.
_ANOTHER_ITEM = re.compile(r"\s(?=\d{1,2}\.\s[^\W\d_a-zа-я])(?<=[^\W\d_]{2}[.;)]\s)")
# "Item 2: Agenda; Item 3: Lamps"
_ANOTHER_NAMED = re.compile(
    rf"\s?[;；/]\s?(?=(?:{ITEM_WORDS})\s?\d{{1,2}}(?!\d))", re.IGNORECASE
)
# "Election of officers (Item 1) - Adoption of the agenda (Item 2)"
_ANOTHER_IN_BRACKETS = re.compile(
    rf"(?<=[)）])\s[-–—]\s(?=[^\W\d_a-zа-я].{{2,300}}[(（](?i:{ITEM_WORDS})\s?\d)"
)
_NAMED = re.compile(rf"(?:{ITEM_WORDS})\s?\d", re.IGNORECASE)
_LONGEST_CELL = 2_000  # characters
_ODD_ITEM = re.compile(
    rf"(?:{ITEM_WORDS})\s?(?P<label>\d{{1,2}}(?:\.(?:[IVX]{{1,4}}|[A-Z]))+)",
    re.IGNORECASE,
)
_ONE = r"\d{1,2}(?:\s?[(（]?[a-zа-я][)）])?"
_JOINT = r"(?:\s?[,،、]\s?|\s?(?:and|et|y|и|&|和|及)\s?|\sو\s?)"
_BEGINS_LABEL = r"(?=[\d(（]|[a-zа-я][)）])"
_JOINT_LABEL = re.compile(rf"[\d)）]{_JOINT}{_BEGINS_LABEL}")
_JOINTS = re.compile(rf"(?<=[\d)）]){_JOINT}{_BEGINS_LABEL}")
_ROMAN_NAMED = re.compile(
    rf"(?i:{ITEM_WORDS})\s(?P<number>[IVX]{{1,5}})"
    r"(?:\s?[.:：–—-]{1,2}\s*|\s(?=[^\W\d_a-zа-я]))(?=\S)"
)
# "Items 3 and 6: Lamps", "Points 3 a) et 4. Phares"
_SEVERAL_NAMED = re.compile(
    rf"(?i:{ITEM_WORDS}|البندا?ي?ن|البنود)\s?(?P<labels>{_ONE}(?:{_JOINT}{_ONE}){{1,5}})\s?[.:：]\s?"
    r"(?=[^\W\d_])"
)
# "1.", "5.b", "5 (b)", "13-" and "(b)", alone on a line.
_LONE_NUMBER = re.compile(
    r"(?P<number>[1-9]\d?)(?:\s?[.．、)）-]|(?:\s?\.)?\s?[(（]?(?P<letter>[a-zа-я])[)）.]?)"
    r"|[(（](?P<only>[a-zа-яأ-ي])[)）]"
)
_LONGEST_NUMBER, _LONGEST_BELOW = 8, 60  # characters
# "[Agenda item 9 (b)]", "(Point 9 de l’ordre du jour)" under a title.
_ITEM_BELOW = re.compile(
    rf"[\[(（【](?:{ITEM_WORDS})\s?(?P<label>\d{{1,2}}(?:\.\d{{1,2}})?(?:\s?[(（]?\w[)）])?)"
    rf"{_OF_AGENDA}[\])）】]",
    re.IGNORECASE,
)
_WORDED = re.compile(rf"(?!(?:{ITEM_WORDS})\s?\d)[^\W\d_]{{3}}.*?\d.*", re.IGNORECASE)


def sub_item(text: str) -> tuple[str, str] | None:
    """ "(b) Firearms" → "b", "Firearms"."""
    match = _SUB_ITEM.match(text)
    return (match["letter"], match["title"]) if match else None


def several_items(text: str) -> tuple[str, str] | None:
    """ "Items 3 and 6: Lamps" → "3 and 6", as printed, and the title they share."""
    match = _SEVERAL_NAMED.match(text)
    return (match["labels"], text[match.end() :]) if match else None


def is_joint(label: str | None) -> bool:
    """ "3 and 6", "1 (a) and (b)": the label names more items than one."""
    return label is not None and bool(_JOINT_LABEL.search(label))


def joint_labels(label: str) -> list[str]:
    """ "3 and 6" → "3", "6"; "1 (a) and (b)" → "1 (a)", "1 (b)"; else the label."""
    labels: list[str] = []
    number = ""
    for part in _JOINTS.split(label) if is_joint(label) else []:
        if part[:1].isdigit():
            number = _FIGURES.match(part)[0]
        one = read_label(part if part[:1].isdigit() else f"{number} {part}")
        if not one:
            return [label]
        labels.append(one)
    return labels or [label]


def roman_item(text: str) -> tuple[str, str] | None:
    """ "Item IV. Lamps", "Punto IV.- Faros" → "IV", the title."""
    match = _ROMAN_NAMED.match(text)
    if not match or not roman_value(match["number"]):
        return None
    return match["number"], text[match.end() :]


def bracketed_item(text: str) -> tuple[str, str] | None:
    """ "Smuggling of migrants [6] (A/CONF.300/7)" → "6", "Smuggling of migrants".

    Also "General debate (agenda item 3 (a))".
    """
    if not text.endswith(_BRACKETS_END):
        return None
    if named := _NAMED_IN_BRACKETS.search(text):
        label, title = read_label(named["label"]), text[: named.start()]
        return (label, title) if label and title and not read_time(title) else None
    match = _IN_BRACKETS.search(text)
    return (match["label"], text[: match.start()]) if match else None


def ends_with_item(text: str) -> bool:
    """Whether an item is named in brackets behind the words: "Lamps (item 4.1)"."""
    is_near = text.endswith(_BRACKETS_END)
    return is_near and _NAMED_IN_BRACKETS.search(text[-_LONGEST_BELOW:]) is not None


def item_below(text: str) -> str | None:
    """ "[Agenda item 9 (b)]", alone under its title → "9 (b)"."""
    may_be = text[:1] in {"[", "(", "（", "【"} and len(text) < _LONGEST_BELOW
    match = _ITEM_BELOW.fullmatch(text) if may_be else None
    return read_label(match["label"]) if match else None


def lone_number(text: str, above: str | None) -> str | None:
    """ "5.b" alone on its line → "5 (b)"; "(b)" below an item 5 → the same."""
    match = _LONE_NUMBER.fullmatch(text) if len(text) < _LONGEST_NUMBER else None
    if not match:
        return None
    number, letter = match["number"] or above, match["letter"] or match["only"]
    return number and (f"{number} ({letter})" if letter else number)


def split_items(cell: str) -> list[str]:
    """ "1. Opening. 2. Lamps." → both, where the numbers go up; else the cell whole."""
    if len(cell) > _LONGEST_CELL:
        return [cell]
    if _NAMED.match(cell):
        return _ANOTHER_NAMED.split(cell)
    if ") - " in cell or ") – " in cell or ") — " in cell:
        parts = _ANOTHER_IN_BRACKETS.split(cell)
        if len(parts) > 1 and ends_with_item(parts[0]):
            return parts
    if not _ANOTHER_ITEM.search(cell):
        return [cell]
    parts = [part.strip() for part in _ANOTHER_ITEM.split(cell)]
    numbers = [int(match[0]) for match in map(_FIGURES.match, parts) if match]
    is_counted = len(numbers) == len(parts) and numbers == sorted(set(numbers))
    return parts if is_counted else [cell]


def _odd_item(cell: str) -> str | None:
    """ "Point 5.I.A" → "5.I.A"."""
    match = _ODD_ITEM.fullmatch(cell)
    return match["label"] if match else None


def has_title(cell: str) -> bool:
    """Whether a cell for an item holds a title: "2 Firearms", "Other matters"."""
    if not any(map(str.isdigit, cell)) or _LABELLED.match(cell):
        return True
    return bool(_WORDED.fullmatch(cell))


def is_item_cell(cell: str, role: str | None) -> bool:
    """Whether a cell holds the number of an item, or of several, and no title."""
    if lone_item(cell) or (role == "item" and not has_title(cell)):
        return True
    return role != "title" and bool(read_label(cell) or _odd_item(cell))


def label_of_cell(cell: str) -> str:
    """The item of a cell; as printed where it names several: "1 (a) and (b)"."""
    return _odd_item(cell) or read_label(cell) or clean_title(cell)


def ran_together(label: str) -> bool:
    """ "1 2": of which of these items a row is, nobody can say."""
    return bool(_RUN_TOGETHER.fullmatch(label))


def lone_item(text: str) -> str | None:
    """The item of a line that says nothing else: "Item 3:", "16.1"."""
    if _DECIMAL.fullmatch(text):
        return text
    mark = read_mark(text) if len(text) < 60 else None
    return mark.label if mark and mark.is_named and not mark.rest else None
