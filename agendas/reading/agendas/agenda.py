"""The list of items of one agenda, or of each body's in a joint document.

1. Organizational matters (joint item):
    (a) Opening of the meeting;
    (b) Adoption of the agenda and organization of work.
2. Prevention.
"""

import math
import re
from dataclasses import dataclass, field

from agendas.reading.agendas.item_documents import split_symbols, symbols_listed
from agendas.reading.agendas.list_starts import (
    LONG_TITLE,
    NEAR,
    find_start,
    has_prose_between,
    is_aside,
    is_prose,
)
from agendas.reading.agendas.mending import mend_list, next_inside, roman_lines
from agendas.reading.agendas.unnumbered import read_unnumbered
from agendas.reading.bodies.names import OPEN_ENDS
from agendas.reading.breaks.unfolding import unfold_list
from agendas.reading.languages import JOINT, NOTES_BY
from agendas.reading.languages.folding import fold
from agendas.reading.lines.blocks import join, page_width
from agendas.reading.lines.marks import (
    LETTERS,
    Mark,
    clean_title,
    lowered_mark,
    number_value,
    read_mark,
    roman_mark,
    roman_value,
)
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Item
from agendas.reading.tables.table_lines import is_of_timetable
from agendas.symbols import find_symbols

_ENDS = (".", ";", ":", "。", "；", "：", "؛", "؟", "?")
# "Marking; and" before the last entry of a list.
_LAST_BUT_ONE = re.compile(r"[;,；،]\s?(?:and|or|et|ou|y|o|и|或|和|و)$")
# "Approval of Agreements (WO/CC/80/1)": its document ends a title.
# "See document A/75/1" under a title is no part of it.
_SEES = re.compile(
    r"[(（]?(?:see|voir|véa(?:n)?se|ver|см\.|见|参见|انظر)\b.{0,20}(?:document|docs?\."
    r"|documento|документ|文件|الوثيقة|[A-Z]{2,}/)",
    re.IGNORECASE,
)
_LONGEST_NOTE = 200
_ENDS_WITH_DOCUMENT = re.compile(r"\([A-Z]{1,6}(?:/[^\s()/]+){2,6}(?: \w+\.?)?\)$")
# "Opening of the meeting 4. Buoys": of two columns, drawn together.
_ANOTHER_INSIDE = re.compile(r"[^\W\d_]{3}\d?\s\d{1,2}\.\s[A-ZÀ-ÝА-Я\u4e00-\u9fff]")
_LARGEST_JUMP = 20
_MOST_NOTES = 5  # from a title with the mark of one to the next
_WHOLE = 200  # characters; the lines are whole paragraphs, and none is broken
_SHORT = 40  # characters; a shorter line was not broken
_FULL = 0.85  # of the page's width


@dataclass
class ListedAgenda:
    """The items of one body; `heading` is the line with its name, if there is one."""

    heading: Line | None
    items: list[Item] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    documents: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class _List:
    """What has been read of a list so far."""

    sheet: Sheet
    agendas: list[ListedAgenda] = field(default_factory=list)
    number: int = 0
    letter: str | None = None
    roman: str | None = None
    title: str = ""
    lines: list[Line] = field(default_factory=list)
    symbols: list[str] = field(default_factory=list)
    key: tuple[str, str | None, str | None] | None = None
    pending: list[Line] = field(default_factory=list)
    before: list[Line] = field(default_factory=list)
    has_ended: bool = False
    printed: dict[int, str] = field(default_factory=dict)  # of numbers without figures
    last_note: int = 0  # whose mark a title had
    full: float = 0  # characters of a line that the width of the page breaks


def read_list(
    sheet: Sheet, lines: list[Line], names: list[str]
) -> tuple[list[ListedAgenda], list[Line]]:
    """The agendas in `lines`, and the lines after the last item.

    `names` are the bodies of the masthead. Numbered paragraphs are no items.
    """
    found = _List(sheet)
    lines, found.printed = roman_lines(sheet, mend_list(sheet, lines))
    lines = unfold_list(sheet, lines)
    start = find_start(lines)
    if start is None:
        items, rest = read_unnumbered(sheet, lines)
        return ([ListedAgenda(None, items)] if items else []), rest
    if has_prose_between(lines, start):
        return [], lines
    known = {fold(name) for name in names} - {""}
    is_whole = any(len(line.text) > _WHOLE for line in lines)
    found.full = math.inf if is_whole else page_width(lines) * _FULL
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


def _read_line(found: _List, line: Line, ahead: list[Line], known: set[str]) -> None:
    mark = read_mark(line.text)
    if mark and mark.number and _takes_number(found, mark, line, ahead, known):
        return
    if found.has_ended:
        return
    if mark and not mark.number and _takes_letter(found, mark, line, ahead):
        return
    symbols = symbols_listed(found.title, line.text) if found.key else []
    if symbols or _continues(found, line, mark):
        found.title = found.title if symbols else join(found.title, line.text)
        found.symbols += symbols
        found.lines.append(line)
        return
    if found.key and _ends_list(line):
        found.has_ended = True
        return
    _close_item(found)
    if not _takes_documents(found, line):
        found.pending.append(line)


def _takes_documents(found: _List, line: Line) -> bool:
    """Take a document of the last item, under lines that are no part of its title."""
    agenda = found.agendas[-1] if found.agendas else None
    symbols = symbols_listed("", line.text) if agenda and agenda.items else []
    if not symbols and agenda and agenda.items and _SEES.match(line.text):
        symbols = find_symbols(line.text[:_LONGEST_NOTE])
    if symbols:
        agenda.documents.setdefault(agenda.items[-1].label, []).extend(symbols)
        found.sheet.use(line)
    return bool(symbols)


def _ends_list(line: Line) -> bool:
    return len(line.text) > LONG_TITLE


def _counts_on(number: int, ahead: list[Line]) -> bool:
    """Whether the next number that follows is the one after `number`."""
    marks = (read_mark(line.text) for line in ahead)
    numbers = [number_value(mark.number) for mark in marks if mark and mark.number]
    return numbers[:1] == [number + 1]


def _takes_number(
    found: _List, mark: Mark, line: Line, ahead: list[Line], known: set[str]
) -> bool:
    """Open the item that the line begins; False when it begins none."""
    whole, _, decimals = mark.number.partition(".")
    number = int(whole)
    if is_prose(mark.rest):
        found.has_ended = bool(found.agendas)
        return False
    if decimals and found.number != number:
        return False
    if mark.letter and number == found.number:
        _open(found, line, mark.rest, (mark.number, mark.letter, mark.roman))
        found.letter, found.roman = mark.letter, mark.roman
        return True
    if number == 1 and not decimals and (found.number or not found.agendas):
        return _starts_agenda(found, mark, line, known)
    heading = _body_heading(found, known) if not decimals else None
    if heading and _is_known(heading, known) and not 0 < found.number < number:
        return _starts_agenda(found, mark, line, known)
    is_again = found.key and number == found.number and _counts_on(number, ahead)
    is_later = found.number < number <= found.number + _LARGEST_JUMP
    if not (decimals or is_later or is_again):
        found.has_ended = number <= found.number
        return False
    _check_number(found, number, line)
    _open(found, line, mark.rest, (mark.number, mark.letter, mark.roman))
    found.number, found.letter, found.roman = number, mark.letter, mark.roman
    return True


def _check_number(found: _List, number: int, line: Line) -> None:
    """Report a number that is not the next one."""
    if not found.agendas:
        found.agendas.append(ListedAgenda(None))
        found.sheet.report(line, "list_begins_late", number=number)
    elif number > found.number + 1:
        _close_item(found)
        jump = {"before": found.number, "number": number}
        found.sheet.report(line, "number_jumps", **jump)


def _starts_agenda(found: _List, mark: Mark, line: Line, known: set[str]) -> bool:
    _close_item(found)
    heading = _body_heading(found, known)
    if found.agendas and heading is None:
        found.has_ended = True
        return False
    found.agendas.append(ListedAgenda(heading))
    found.before = [each for each in found.before if each is not heading]
    found.pending = []
    _open(found, line, mark.rest, (mark.number, mark.letter, mark.roman))
    found.number, found.letter, found.roman = int(mark.number), mark.letter, mark.roman
    if found.number > 1:
        found.sheet.report(line, "list_begins_late", number=found.number)
    return True


def _body_heading(found: _List, known: set[str]) -> Line | None:
    """The line before an item 1 that names the body whose agenda begins."""
    if not found.pending:
        return None
    last = found.pending[-1]
    is_known = _is_known(last, known)
    is_name = (
        len(last.text) < 200
        and not last.text.endswith((".", ";", ":"))
        and not (NOTES_BY.match(last.text) or is_of_timetable(last))
        and read_mark(last.text) is None
    )
    # Before the first agenda any line may stand; before the second only a name may.
    return last if is_known or (is_name and bool(found.agendas)) else None


def _is_known(line: Line, known: set[str]) -> bool:
    return fold(clean_title(without_section_number(line.text))) in known


def _takes_letter(found: _List, mark: Mark, line: Line, ahead: list[Line]) -> bool:
    if not found.number or is_prose(mark.rest):
        return False
    if found.letter is None and found.key and found.title.endswith((".", "。")):
        # Sub-items follow a colon; under a finished title the annotations begin,
        # unless a second letter shows that the list goes on.
        following = read_mark(ahead[0].text) if ahead else None
        if not following or not LETTERS.follows(following.letter or "", mark.letter):
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


def _is_roman(found: _List, letter: str) -> bool:
    """ "(i)" is a Roman numeral under "(b)" or after "(…)"; after "(h)" a letter."""
    if before := roman_value(found.roman or ""):
        return roman_value(letter) == before + 1
    return letter == "i" and found.letter != "h"


def _check_letters(
    found: _List, letter: str | None, roman: str | None, line: Line
) -> None:
    if roman or not letter or not LETTERS.is_one(letter):
        return
    if not LETTERS.follows(letter, found.letter):
        came = f"({found.letter})" if found.letter else f"{found.number}"
        _close_item(found)
        found.sheet.report(line, "letter_jumps", before=came, letter=letter)


def _open(
    found: _List, line: Line, title: str, key: tuple[str, str | None, str | None]
) -> None:
    _close_item(found)
    _drop_pending(found)
    found.key, found.title, found.lines = key, title, [line]


def _drop_pending(found: _List) -> None:
    """Report unnumbered lines between two items: they may be items that lost theirs."""
    if not found.key and found.agendas and found.agendas[-1].items:
        for line in found.pending:
            found.sheet.report(line, "line_without_number")
        found.pending = []


def _continues(found: _List, line: Line, mark: Mark | None) -> bool:
    """Whether the line is a part of the title of the item before it."""
    if not found.key or (mark and mark.number is None) or _begins_other(found, line):
        return False
    if not found.title:
        return not mark  # the number stands alone on the line before
    return _breaks_after_colon(found, line) or _goes_on(found, line, mark)


def _begins_other(found: _List, line: Line) -> bool:
    """Whether a heading begins, or a point of what was said or decided."""
    if line.is_heading and found.title and (line.gap or not found.lines[-1].is_heading):
        return True  # but the rest of a title in bold type is none
    # "III. Activities" heads the next items.
    return roman_mark(line.text) is not None or line.printed[:1] in "•▪‣◦·●"


def _goes_on(found: _List, line: Line, mark: Mark | None) -> bool:
    """Whether the title is still open, and the line can be its end."""
    title, text = found.title, line.text
    if _SEES.match(text) or title.endswith(_ENDS):
        return False
    if len(title) + len(text) > LONG_TITLE:
        return False
    if text[:1].islower() or text[:1] in "(–":
        return True
    if _ENDS_WITH_DOCUMENT.search(title[-60:]):
        return False
    if title.lower().endswith(OPEN_ENDS) and not mark:
        return True  # "… under article 19 of the", and under a gap "Convention."
    size = len(found.lines[-1].text)
    had_room = size + len(text.split(" ", 1)[0]) < found.full
    return not (line.gap or had_room) and size > _SHORT


def _breaks_after_colon(found: _List, line: Line) -> bool:
    """ "Conference: follow-up action:", broken after its first colon, no sub-item."""
    goes_on = line.text[:1].islower() and not line.gap
    return goes_on and found.title.endswith(":") and len(found.lines) == 1


def _close_item(found: _List) -> None:
    if not found.key:
        return
    number, letter, roman = found.key
    joint = JOINT.search(found.title)
    title = _cleaned(found, JOINT.sub("", found.title) if joint else found.title)
    title, symbols = split_symbols(_cleaned(found, _LAST_BUT_ONE.sub("", title)))
    symbols, found.symbols = symbols + found.symbols, []
    item = Item(number, letter, roman, title, bool(joint), found.lines[0].number)
    line, found.key = found.lines[0], None
    if _ANOTHER_INSIDE.search(title) or next_inside(number, title):
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


def _cleaned(found: _List, title: str) -> str:
    """A title as printed; figures that count on after those of notes are no part."""
    figures = int(lowered_mark(title) or 0)
    is_mark = figures <= found.last_note + _MOST_NOTES
    found.last_note = figures if is_mark and figures else found.last_note
    return clean_title(title, with_figures=not is_mark)


def _finished(found: _List, rest: list[Line]) -> tuple[list[ListedAgenda], list[Line]]:
    agendas = [agenda for agenda in found.agendas if agenda.items]
    for item in (item for agenda in agendas for item in agenda.items):
        item.number = found.printed.get(number_value(item.number), item.number)
    for agenda in agendas:
        if agenda.heading:
            found.sheet.use(agenda.heading)
    return agendas, [*found.before, *found.pending, *rest]
