"""The list of items of one agenda, or of each body's in a joint document.

1. Organizational matters (joint item):
    (a) Opening of the meeting;
    (b) Adoption of the agenda and organization of work.
2. Prevention.
"""

import re

from agendas.reading.agendas.item_documents import (
    split_symbols,
    symbols_listed,
    symbols_noted,
)
from agendas.reading.agendas.item_headings import are_headings
from agendas.reading.agendas.item_texts import settle_texts, takes_documents
from agendas.reading.agendas.item_titles import (
    ItemText,
    ListedAgenda,
    OpenList,
    cleaned,
    continues,
    ends_title,
)
from agendas.reading.agendas.list_starts import (
    LONG_TITLE,
    NEAR,
    find_start,
    is_aside,
    is_prose,
)
from agendas.reading.agendas.mending import mend_list, next_inside, roman_lines
from agendas.reading.agendas.numbers_inside import with_numbers_inside
from agendas.reading.agendas.points_and_pages import without_pages, without_points
from agendas.reading.agendas.unnumbered import read_unnumbered
from agendas.reading.bodies.names import is_body, names_it
from agendas.reading.breaks.unfolding_lists import unfold_list
from agendas.reading.languages import JOINT, NOTES_BY
from agendas.reading.languages.folding import fold
from agendas.reading.languages.no_documents import (
    says_no_document,
    without_no_document,
)
from agendas.reading.lines.blocks import full_line, join, page_width
from agendas.reading.lines.marks import (
    LETTERS,
    Mark,
    clean_title,
    counts_on,
    number_value,
    read_mark,
    roman_value,
)
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Item
from agendas.reading.tables.table_lines import is_of_timetable

# "Marking; and" before the last entry of a list.
_LAST_BUT_ONE = re.compile(r"[;,；،]\s?(?:and|or|et|ou|y|o|и|或|和|و)$")
# "Opening of the meeting 4. Buoys": of two columns, drawn together.
_ANOTHER_INSIDE = re.compile(r"[^\W\d_]{3}\d?\s\d{1,2}\.\s[A-ZÀ-ÝА-Я\u4e00-\u9fff]")
_LARGEST_JUMP, _LARGEST_ROMAN = 20, 3
_FEWEST_TEXTS = 2  # under items, where the heading does not say that they are annotated


def read_list(
    sheet: Sheet, lines: list[Line], names: list[str], *, is_annotated: bool = False
) -> tuple[list[ListedAgenda], list[Line]]:
    """The agendas in `lines`, and the lines after the last item.

    `names` are the bodies of the masthead. Numbered paragraphs are no items; what is
    said between items is their texts, of more than one item unless the list has the
    heading of annotations.
    """
    found = OpenList(sheet)
    lines, found.printed = roman_lines(
        sheet, mend_list(sheet, without_points(sheet, without_pages(sheet, lines)))
    )
    lines = with_numbers_inside(sheet, unfold_list(sheet, lines))
    start = find_start(lines)
    if start is None:
        items, rest = read_unnumbered(sheet, lines)
        return ([ListedAgenda(None, items)] if items else []), rest
    if are_headings(lines, start, is_annotated=is_annotated):
        return [], lines
    found.fewest_texts = 1 if is_annotated else _FEWEST_TEXTS
    found.width, found.full = page_width(lines), full_line(lines)
    known = {fold(name) for name in names} - {""}
    found.before, found.pending = lines[:start], lines[:start]
    for place in range(start, len(lines)):
        ahead = lines[place + 1 : place + 1 + NEAR]
        if is_aside(found.number, lines[place], ahead):
            _close_item(found)
            found.pending.append(lines[place])
            continue
        _read_line(found, lines[place], ahead, known)
        if found.has_ended:
            _close_item(found)
            return _finished(found, lines[place:])
    _close_item(found)
    return _finished(found, [])


def _read_line(found: OpenList, line: Line, ahead: list[Line], known: set[str]) -> None:
    mark = read_mark(line.text)
    if mark and mark.number and _takes_number(found, mark, line, ahead, known):
        return
    if found.has_ended:
        return
    if mark and not mark.number and _takes_letter(found, mark, line, ahead):
        return
    if found.agendas and says_no_document(line.text):
        _close_item(found)
        found.sheet.use(line)
        return
    if found.agendas and _takes_note(found, line):
        return
    symbols = symbols_listed(found.title, line.text) if found.key else []
    is_rest = mark is None and ends_title(found, line, _next_mark(ahead[:1]))
    if symbols or is_rest or continues(found, line, mark):
        found.title = found.title if symbols else join(found.title, line.text)
        found.symbols += symbols
        found.lines.append(line)
        return
    if found.key and _ends_list(line) and not _list_goes_on(found, ahead):
        found.has_ended = True
        return
    _close_item(found)
    # Under a text, documents are listed with their titles, which go with it.
    if found.pending or not takes_documents(found, line):
        found.pending.append(line)


def _takes_note(found: OpenList, line: Line) -> bool:
    """Take a note in brackets under a title: "(document A/75/1)"."""
    symbols = symbols_noted(line.text)
    if symbols is None:
        return False
    _close_item(found)
    agenda = found.agendas[-1]
    if symbols and agenda.items:
        agenda.documents.setdefault(agenda.items[-1].label, []).extend(symbols)
        found.sheet.use(line)
    else:
        found.sheet.report(line, "not_understood")
    return True


def _ends_list(line: Line) -> bool:
    return len(line.text) > LONG_TITLE


def _list_goes_on(found: OpenList, ahead: list[Line]) -> bool:
    """Whether the next number or letter that follows a long text is the one awaited."""
    mark = _next_mark(ahead)
    if mark is None or is_prose(mark.rest):
        return False
    if mark.number:
        return number_value(mark.number) == found.number + 1
    return LETTERS.follows(mark.letter or "", found.letter)


def _next_mark(ahead: list[Line]) -> Mark | None:
    return next(filter(None, (read_mark(line.text) for line in ahead)), None)


def _next_number(ahead: list[Line]) -> int | None:
    """The next number that follows."""
    marks = (read_mark(line.text) for line in ahead)
    return next(
        (number_value(each.number) for each in marks if each and each.number), None
    )


def _takes_number(
    found: OpenList, mark: Mark, line: Line, ahead: list[Line], known: set[str]
) -> bool:
    """Open the item that the line begins; False when it begins none."""
    whole, _, decimals = mark.number.partition(".")
    number = int(whole)
    if is_prose(mark.rest):
        found.has_ended = bool(found.agendas)
        return False
    if decimals and found.number != number:
        return decimals == "1" and _takes_first_decimal(found, mark, line, number)
    if mark.letter and number == found.number:
        _open(found, line, mark.rest, (mark.number, mark.letter, mark.roman))
        found.letter, found.roman = mark.letter, mark.roman
        return True
    if number == 1 and not decimals and (found.number or not found.agendas):
        return _starts_agenda(found, mark, line, known)
    heading = _body_heading(found, known) if not decimals else None
    if heading and _is_known(heading, known) and not 0 < found.number < number:
        return _starts_agenda(found, mark, line, known)
    if not (decimals or _comes_next(found, mark, number, ahead)):
        found.has_ended = number <= found.number
        return False
    _check_number(found, number, line)
    found.has_wholes |= not decimals
    _open(found, line, mark.rest, (mark.number, mark.letter, mark.roman))
    found.number, found.letter, found.roman = number, mark.letter, mark.roman
    return True


def _comes_next(found: OpenList, mark: Mark, number: int, ahead: list[Line]) -> bool:
    """Whether a number may follow the last item; one alone that jumps is of a page."""
    if number == found.number:
        following = _next_number(ahead)
        # "10.", "10.", "12.": the second is a misprint of 11.
        is_misprint = following == number + 2
        return is_misprint or (bool(found.key) and following == number + 1)
    largest = _LARGEST_JUMP if mark.rest or not found.number else 1
    return found.number < number <= found.number + largest


def _takes_first_decimal(found: OpenList, mark: Mark, line: Line, number: int) -> bool:
    """Open "2.1" after "1.3", in a list that has no line for 1 and 2 themselves."""
    if number != found.number + 1 or (found.agendas and found.has_wholes):
        return False
    if not found.agendas:
        found.agendas.append(ListedAgenda(None))
    _open(found, line, mark.rest, (mark.number, mark.letter, mark.roman))
    found.number, found.letter, found.roman = number, mark.letter, mark.roman
    return True


def _check_number(found: OpenList, number: int, line: Line) -> None:
    """Report a number that is not the next one."""
    if not found.agendas:
        found.agendas.append(ListedAgenda(None))
        found.sheet.report(line, "list_begins_late", number=number)
    elif number > found.number + 1:
        _close_item(found)
        jump = {"before": found.number, "number": number}
        found.sheet.report(line, "number_jumps", **jump)


def _starts_agenda(found: OpenList, mark: Mark, line: Line, known: set[str]) -> bool:
    _close_item(found)
    heading = _body_heading(found, known)
    if found.agendas and heading is None:
        found.has_ended = True
        return False
    found.agendas.append(ListedAgenda(heading))
    found.has_wholes = True
    found.before = [each for each in found.before if each is not heading]
    found.pending = []
    _open(found, line, mark.rest, (mark.number, mark.letter, mark.roman))
    found.number, found.letter, found.roman = int(mark.number), mark.letter, mark.roman
    if found.number > 1:
        found.sheet.report(line, "list_begins_late", number=found.number)
    return True


def _body_heading(found: OpenList, known: set[str]) -> Line | None:
    """The line before an item 1 that names the body whose agenda begins."""
    if not found.pending:
        return None
    last = found.pending[-1]
    is_known = _is_known(last, known)
    is_name = (
        len(last.text) < 200
        and not last.text.endswith((".", ";", ":"))
        and not (NOTES_BY.match(last.text) or is_of_timetable(last))
        and is_body(without_section_number(last.text))
        and read_mark(last.text) is None
    )
    # Before the first agenda any line may stand; before the second only a name may.
    return last if is_known or (is_name and bool(found.agendas)) else None


def _is_known(line: Line, known: set[str]) -> bool:
    heading = fold(clean_title(without_section_number(line.text))).strip("()（）")
    return any(names_it(heading, name) and heading.startswith(name) for name in known)


def _takes_letter(found: OpenList, mark: Mark, line: Line, ahead: list[Line]) -> bool:
    if not found.number or is_prose(mark.rest):
        return False
    is_first = found.letter is None and found.roman is None
    if is_first and found.key and found.title.endswith((".", "。")):
        # Sub-items follow a colon; under a finished title the annotations begin,
        # unless a second letter, below what is said on the first, shows that the
        # list goes on.
        following = _next_mark(ahead)
        if not following or not counts_on(following, mark):
            found.has_ended = line.gap
            return False
    if found.letter is None and not found.key and found.pending and found.agendas:
        return False  # they are of the line above, whose number was lost
    letter, roman = mark.letter, mark.roman
    if read_mark(mark.rest):
        _close_item(found)
        found.sheet.report(line, "letters_without_titles")
        found.sheet.use(line)
        return True
    if roman is None and _is_roman(found, letter):
        letter, roman = found.letter, letter
    elif len(letter) > 1:
        return False
    _check_letters(found, letter, roman, line)
    _open(found, line, mark.rest, (str(found.number), letter, roman))
    found.letter, found.roman = letter, roman
    return True


def _is_roman(found: OpenList, letter: str) -> bool:
    """ "(i)" is a Roman numeral under "(b)" or after "(…)"; after "(h)" a letter."""
    if before := roman_value(found.roman or ""):
        jump = roman_value(letter) - before
        is_letter = LETTERS.follows(letter, found.letter)
        return jump == 1 or (0 < jump <= _LARGEST_ROMAN and not is_letter)
    return letter == "i" and found.letter != "h"


def _check_letters(
    found: OpenList, letter: str | None, roman: str | None, line: Line
) -> None:
    if roman and found.roman and roman_value(roman) > roman_value(found.roman) + 1:
        _close_item(found)
        before = f"({found.roman})"
        found.sheet.report(line, "letter_jumps", before=before, letter=roman)
    if roman or not letter or not LETTERS.is_one(letter):
        return
    if not LETTERS.follows(letter, found.letter):
        came = f"({found.letter})" if found.letter else f"{found.number}"
        _close_item(found)
        found.sheet.report(line, "letter_jumps", before=came, letter=letter)


def _open(
    found: OpenList, line: Line, title: str, key: tuple[str, str | None, str | None]
) -> None:
    _close_item(found)
    _drop_pending(found, int(key[0].partition(".")[0]))
    found.key, found.title, found.lines = key, title, [line]


def _drop_pending(found: OpenList, number: int) -> None:
    """Put away what stands between two items: it is said on the first of them.

    Where the number of the second jumps, it may be an item that lost its own.
    """
    if not found.key and found.agendas and found.agendas[-1].items:
        label = found.agendas[-1].items[-1].label
        jumps = number > found.number + 1
        between = ItemText(label, found.lines[0], found.pending, may_be_item=jumps)
        found.agendas[-1].texts.append(between)
        found.pending = []


def _close_item(found: OpenList) -> None:
    if not found.key:
        return
    number, letter, roman = found.key
    joint = JOINT.search(found.title)
    title = JOINT.sub("", found.title) if joint else found.title
    title = cleaned(found, without_no_document(title))
    title, symbols = split_symbols(cleaned(found, _LAST_BUT_ONE.sub("", title)))
    symbols, found.symbols = symbols + found.symbols, []
    item = Item(number, letter, roman, title, bool(joint), found.lines[0].number)
    line, found.key = found.lines[0], None
    is_doubled = "." in title and _ANOTHER_INSIDE.search(title)
    if is_doubled or next_inside(number, title):
        found.sheet.report(line, "columns_together")
    found.sheet.use(*found.lines)
    if not title:
        found.sheet.report(line, "number_without_title")
        return
    agenda = found.agendas[-1]
    if item.label in agenda.labels:
        found.sheet.report(line, "item_twice", item=item.label)
        return
    agenda.labels.add(item.label)
    agenda.items.append(item)
    if symbols:
        agenda.documents[item.label] = symbols


def _finished(
    found: OpenList, rest: list[Line]
) -> tuple[list[ListedAgenda], list[Line]]:
    agendas = [agenda for agenda in found.agendas if agenda.items]
    rest = settle_texts(found, agendas, [*found.pending, *rest])
    for agenda in agendas:
        documents, agenda.documents = agenda.documents, {}
        for item in agenda.items:
            symbols = documents.get(item.label)
            if item.number.isdecimal():
                item.number = found.printed.get(int(item.number), item.number)
            if symbols:
                agenda.documents[item.label] = symbols
        if agenda.heading:
            found.sheet.use(agenda.heading)
    return agendas, [*found.before, *rest]
