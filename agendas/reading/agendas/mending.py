"""Lists whose marks came to harm: the lines as they were before it.

1 Opening             → 1. Opening           the dots were lost
l. Opening            → 1. Opening           a scanner read a letter
Opening [1]           → 1. Opening           the number stands after the title
(a) / (b) / X; / Y.   → (a) X; / (b) Y.      the marks were drawn together
"""

import re

from agendas.reading.agendas.item_documents import symbols_listed
from agendas.reading.languages import JOINT
from agendas.reading.languages.no_documents import says_no_document
from agendas.reading.lines.marks import (
    LETTERS,
    number_value,
    read_label,
    read_mark,
    roman_mark,
)
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.table_lines import NOTHING, column_role

_BARE = re.compile(r"(\d{1,2})\s+(?=[^\W\d_])")
_BRACKETED = re.compile(r"[(（]\s?(?P<number>\d{1,2})\s?[)）](?:\s*(?=[^\W\d_])|$)")
_MISREAD = re.compile(
    r"(?P<number>[lI|!OoS\d]{1,2})(?:\s?[.,:]|(?<=\d))\s+(?=[^\W\d_a-z])"
)
_LETTERS_FOR = str.maketrans("lI|!OoS", "1111005")
_AFTER = re.compile(r"(?P<title>.*\S)\s*\[(?P<number>\d{1,2})\]")
_LONE_LETTER = re.compile(r"[(（]?(?P<letter>[^\W\d_])[)）]")
# Between two columns: wide, or lost but for the number after it.
_COLUMN_GAP = re.compile(
    r"\s{3,}|(?<=[^\W\d_])\s(?=\d{1,2}\.\s[A-ZÀ-ÝА-Я\u4e00-\u9fff])"
)
_LONG_TITLE = 120  # characters
_MOST_ROWS = 200  # lines of a list
_FEWEST_ROWS = 3  # of a table of items
_MOST_CELLS = 6
_HEADS = {"item", "title"}  # of the columns of a table of items
_LONGEST_ROW = 500
_LETTER_ALONE = re.compile(r"[(（][a-zа-яأ-ي][)）]|[a-zа-яأ-ي]\)")
_ENDS = (";", ".", "；", "。", "؛")


def mend_list(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines of a list with the numbers and letters where they belong."""
    lines = _with_documents_behind(sheet, _without_nested(sheet, lines))
    lines = _of_table(sheet, lines)
    lines = _in_one_column(sheet, lines)
    lines = _without_brackets(sheet, lines)
    lines = _with_dots(sheet, lines)
    lines = _with_numbers_before(sheet, lines)
    lines = _as_scanned(sheet, lines)
    return _with_titles(sheet, lines)


def _without_nested(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines without lists that stand inside one, set in, and begin again with 1.

    Mark-up counts them so; under which numbers they are printed cannot be known.
    Paragraphs that are counted so are no items.
    """
    numbered = [line for line in lines if _has_number(line)]
    outer = numbered[0].indent if numbered else 0
    inner = [line for line in numbered if line.indent > outer]
    is_again = any(read_mark(line.text).number == "1" for line in inner)
    if not is_again or read_mark(numbered[0].text).number != "1":
        return lines
    if sum(map(_is_paragraph, inner)) * 2 > len(inner):
        return lines
    for line in inner:
        sheet.report(line, "line_without_number")
    nested = {id(line) for line in inner}
    return [line for line in lines if id(line) not in nested]


def _is_paragraph(line: Line) -> bool:
    return len(line.text) > _LONG_TITLE and line.text.endswith((".", "。"))


def _of_table(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The items of a table, "2 (a) | Election of officers", as lines of a list."""
    found = [_item_of_row(line) for line in lines]
    if sum(text != "" for text, _left in found) < _FEWEST_ROWS:
        return lines
    mended: list[Line] = []
    for line, (text, left) in zip(lines, found, strict=True):
        roles = [column_role(cell) for cell in _cells(line)]
        if set(roles) >= _HEADS or _heads_items(roles):
            sheet.use(line)  # "Item | Title"
        else:
            mended += sheet.part(line, [text]) if text else [line]
            for cell in left:
                sheet.report(line.number, "not_understood", text=cell)
    return mended


def _heads_items(roles: list[str | None]) -> bool:
    """ "No. | Agenda item | Presenter | Document"."""
    return roles.count("item") > 1 or {"item", "speaker"} <= set(roles)


def _item_of_row(line: Line) -> tuple[str, list[str]]:
    """The number, with a dot, and the title of a row; "" for no such row.

    The letter of a sub-item may stand in a cell of its own, or without its number,
    and a document of the item behind its title. Other cells are left.
    """
    cells = _cells(line)
    if not 1 < len(cells) < _MOST_CELLS or len(line.text) > _LONGEST_ROW:
        return "", []
    label, *others = cells
    if len(others) > 1 and _LETTER_ALONE.fullmatch(others[0]):
        label, others = f"{label} {others[0]}", others[1:]
    others = [cell for cell in others if not _says_none(cell)]
    left = [cell for cell in others[1:] if not _is_of_item(cell)]
    title = " ".join(cell for cell in others if cell not in left)
    if _LETTER_ALONE.fullmatch(label):
        return f"{label} {title}", left
    number = read_label(label.rstrip("."))
    if not number or read_label(title) or not title[:1].isalpha():
        return "", []
    whole, _, letter = number.partition(" ")
    return (f"{whole} {letter} {title}" if letter else f"{whole}. {title}"), left


def _cells(line: Line) -> list[str]:
    """The cells of a row that have words, also of one in three columns of spaces."""
    columns = () if line.cells else line.columns
    cells = columns if len(columns) > 2 else line.cells
    return [cell for cell in cells if cell]


def _with_documents_behind(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The items of a table that has the column of documents before them."""
    mended: list[Line] = []
    for line in lines:
        cells = (line.cells or line.columns) if "/" in line.text else ()
        is_behind = len(cells) > 1 and symbols_listed("", cells[0])
        mark = read_mark(cells[1]) if is_behind else None
        if mark and mark.number and mark.rest[:1].isalpha():
            mended += sheet.part(line, [" ".join([*cells[1:], cells[0]])])
        else:
            mended.append(line)
    return mended


def _says_none(cell: str) -> bool:
    """Whether a cell says that there is no document: "–", "(no document)"."""
    return set(cell) <= NOTHING or says_no_document(cell)


def _is_of_item(cell: str) -> bool:
    """Whether a cell goes on with the title beside it: a document, "(joint item)"."""
    return bool(symbols_listed("", cell) or JOINT.match(cell))


def roman_lines(sheet: Sheet, lines: list[Line]) -> tuple[list[Line], dict[int, str]]:
    """The lines with figures for numbers that have none, and those as printed.

    The list has such numbers when it counts I, II, III …, 一, 二, 三 … and nowhere 1.
    """
    found = [_roman(line) for line in lines]
    counted = [value for value in found if value]
    if len(counted) < 3 or counted[:3] != [1, 2, 3]:
        return lines, {}
    if _have_numbers(lines, counted):
        return lines, {}
    figured: list[Line] = []
    printed: dict[int, str] = {}
    for line, value in zip(lines, found, strict=True):
        if value == len(printed) + 1:
            mark = roman_mark(line.text)
            figured += sheet.part(line, [f"{value}. {mark.rest}"])
            printed[value] = mark.number
        else:
            figured.append(line)
    return figured, printed


def _roman(line: Line) -> int:
    mark = roman_mark(line.text)
    return number_value(mark.number) if mark else 0


def _has_number(line: Line) -> bool:
    mark = read_mark(line.text)
    return bool(mark and mark.number)


def _in_one_column(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The items of two columns under each other: the left ones, then the right ones.

    Only where the numbers go on from the foot of the left to the head of the right.
    """
    rows = [line.printed.strip() for line in lines[:_MOST_ROWS]]
    halves = [_COLUMN_GAP.split(row) if len(row) < 300 else [row] for row in rows]
    places = [n for n, each in enumerate(halves) if _are_items(each)]
    if len(places) < 2 or places[-1] - places[0] != len(places) - 1:
        return lines
    columns = [[halves[place][side] for place in places] for side in (0, 1)]
    numbers = [int(read_mark(text).number) for text in [*columns[0], *columns[1]]]
    if numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return lines
    parted = [sheet.part(lines[place], list(halves[place])) for place in places]
    moved = [pieces[side] for side in (0, 1) for pieces in parted]
    return [*lines[: places[0]], *moved, *lines[places[-1] + 1 :]]


def _are_items(texts: list[str]) -> bool:
    if len(texts) != 2:
        return False
    marks = [read_mark(text) for text in texts]
    return all(m and m.number and m.number.isdigit() and m.rest for m in marks)


def _with_dots(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines with the dots put back that a list has lost after its numbers.

    "1 Opening", "2 Officers", "3 Agenda": only where no number has its dot and the
    first three are in order.
    """
    bare = [match and int(match[1]) for match in (_BARE.match(e.text) for e in lines)]
    numbers = [number for number in bare if number]
    if numbers[:3] != [1, 2, 3] or _have_numbers(lines, numbers):
        return lines
    restored: list[Line] = []
    expected, left = 1, numbers
    for line, number in zip(lines, bare, strict=True):
        left = left[1:] if number else left
        if number == 1 and expected > 3 and left[:1] == [2]:
            expected = 1  # the list of another body begins
        if number == expected:
            restored += sheet.part(line, [_BARE.sub(r"\1. ", line.text, count=1)])
            expected += 1
        else:
            restored.append(line)
    return restored


def _have_numbers(lines: list[Line], counted: list[int]) -> bool:
    """Whether a line has a number that is not of a sub-item: "2.1", "2 (a)"."""
    marks = [mark for line in lines if (mark := read_mark(line.text)) and mark.number]
    return any(
        not (mark.letter or "." in mark.number)
        or number_value(mark.number) not in counted
        for mark in marks
    )


def _without_brackets(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """ "(1) Opening" → "1. Opening", where all numbers of a list stand so."""
    found = [_BRACKETED.match(line.text) for line in lines]
    numbers = [int(match["number"]) for match in found if match]
    if numbers[:3] != [1, 2, 3] or _have_numbers(lines, numbers):
        return lines
    bare: list[Line] = []
    for line, match in zip(lines, found, strict=True):
        words = line.text[match.end() :] if match else ""
        bare += sheet.part(line, [f"{match['number']}. {words}"]) if match else [line]
    return bare


def _with_numbers_before(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """ "Opening of the Congress [1]" → "1. Opening of the Congress"."""
    found = [_number_after(line.text) for line in lines]
    numbers = [int(match["number"]) for match in found if match]
    if numbers[:3] != [1, 2, 3] or any(_has_number(line) for line in lines):
        return lines
    moved: list[Line] = []
    waiting: list[Line] = []
    for line, match in zip(lines, found, strict=True):
        if not match:
            waiting.append(line)
            continue
        title = match["title"]
        if moved and waiting and title[:1].islower():
            # A title over several lines ends with its number.
            title = " ".join([*(each.text for each in waiting), title])
            sheet.use(*waiting)
            waiting = []
        moved += [*waiting, *sheet.part(line, [f"{match['number']}. {title}"])]
        waiting = []
    return [*moved, *waiting]


def _number_after(text: str) -> re.Match[str] | None:
    may_be = text.endswith("]") and len(text) < 400
    return _AFTER.fullmatch(text) if may_be else None


def _as_scanned(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """Numbers that a scanner misread, put right where the order leaves no doubt."""
    mended: list[Line] = []
    number = 0
    for place, line in enumerate(lines):
        mark = read_mark(line.text)
        if mark and mark.number and mark.number.isdigit():
            number = int(mark.number)
        elif (match := _MISREAD.match(line.text)) and _is_next(
            match[0].strip(), number, lines[place + 1 : place + 9]
        ):
            number, printed = _value(match["number"]), match[0].strip()
            if printed != str(number):  # else only its dot was lost
                sheet.report(line, "number_misread", number=number, printed=printed)
            text = f"{number}. {line.text[match.end() :]}"
            mended += sheet.part(line, [text])
            continue
        mended.append(line)
    return mended


def _is_next(printed: str, before: int, following: list[Line]) -> bool:
    """Whether the misread number is the one after `before`, as the next one shows."""
    value, is_bare = _value(printed.rstrip(" .,:")), printed.isdecimal()
    later = next((number for number in map(_counted, following) if number), None)
    is_roman = printed[:1] == "I" and not printed[1:2].isalnum()
    if value == 1 and later == 2 and before > 2 and not (is_roman or is_bare):
        return True  # the list of another body begins
    if value != before + 1 or (is_roman and _counts_on(following)):
        return False
    return later == before + 2 or (later is None and before > 1 and not is_bare)


def _value(printed: str) -> int:
    return int(printed.translate(_LETTERS_FOR))


def _counted(line: Line) -> int:
    """The number of a line, also one that was misread; 0 for none."""
    mark = read_mark(line.text)
    if mark and mark.number:
        return number_value(mark.number)
    match = _MISREAD.match(line.text)
    return _value(match["number"]) if match else 0


def _counts_on(following: list[Line]) -> bool:
    return any(_roman(line) == 2 for line in following)


def _with_titles(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """Letters drawn together before their titles, each with its own again."""
    mended: list[Line] = []
    place = 0
    while place < len(lines):
        size = _lone_letters(lines, place)
        after = lines[place + size : place + 6 * size]
        titles = _titles(after, size) if size > 1 else []
        if titles:
            mended += _paired(sheet, lines[place : place + size], titles)
            place += size + sum(map(len, titles))
        else:
            mended.append(lines[place])
            place += 1
    return mended


def _lone_letters(lines: list[Line], place: int) -> int:
    """How many lines from `place` on hold only a letter each, in their order."""
    size, last = 0, ""
    while place + size < len(lines) and size < 20:
        match = _LONE_LETTER.fullmatch(lines[place + size].text)
        if not match or (size and not LETTERS.follows(match["letter"], last)):
            break
        last = match["letter"]
        size += 1
    return size


def _titles(lines: list[Line], size: int) -> list[list[Line]]:
    """The first `size` titles in the lines, each ended by its mark; [] for fewer."""
    titles: list[list[Line]] = [[]]
    for line in lines:
        if read_mark(line.text):
            break
        titles[-1].append(line)
        if line.text.endswith(_ENDS):
            if len(titles) == size:
                return titles
            titles.append([])
    return []


def _paired(sheet: Sheet, marks: list[Line], titles: list[list[Line]]) -> list[Line]:
    pieces = []
    for mark, title in zip(marks, titles, strict=True):
        sheet.use(mark, *title[1:])
        words = " ".join(line.text for line in title)
        pieces += sheet.part(title[0], [f"{mark.text} {words}"])
    return pieces


def next_inside(number: str, title: str) -> bool:
    """Whether the next number stands in a long title without its dot: two items."""
    if not number.isdigit() or len(title) < _LONG_TITLE:
        return False
    following = rf"[^\W\d_]{{4}}\s{int(number) + 1}\s[A-ZÀ-ÝА-Я]"
    return re.search(following, title) is not None
