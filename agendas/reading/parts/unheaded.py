"""A list of items that no heading announces, known by what its first item is.

"Geneva, 23–27 June 2003"
"1. Opening of the session"
"2. Election of officers"
"""

import re

from agendas.reading.languages import GIVES_AGENDA, GIVES_NO_AGENDA
from agendas.reading.lines.marks import number_value, read_mark
from agendas.reading.lines.sheet import Line

# Every agenda begins so, and hardly anything else does.
_FIRST_ITEM = re.compile(
    r"(?:(?:formal )?opening(?: (?:of|and|session|remarks)\b|$)"
    r"|adoption of the (?:provisional )?agenda"
    r"|election of (?:the )?(?:officers|bureau|chair|president)|organizational matters"
    r"|welcome (?:and|remarks|address)|ouverture(?: d|$)"
    r"|adoption de l[’' ]ordre du jour"
    r"|[ée]lection d(?:u|e la) (?:bureau|président|présidence)"
    r"|questions d[’' ]organisation|apertura(?: del?\b|$)"
    r"|aprobaci[oó]n del (?:programa|temario|orden del d[ií]a)"
    r"|elecci[oó]n del? (?:la mesa|autoridades|los miembros de la mesa"
    r"|(?:la )?president[ea]|la presidencia)"
    r"|cuestiones de organizaci[oó]n|открытие\b|(?:утверждение|принятие) повестки дня"
    r"|выборы (?:должностных лиц|председателя)|организационные вопросы"
    r"|(?:.{0,12}(?:会议|届会))?(?:开幕|组织事项)|通过议程|选举主席"
    r"|افتتاح|(?:إقرار|اعتماد) جدول الأعمال|انتخاب|(?:ال)?مسائل (?:ال)?تنظيمية)",
    re.IGNORECASE,
)
# An entry of contents, or of a list that gives the items of another agenda.
_OF_ANOTHER = re.compile(
    r"(?:\.\s?){3,}|…"
    r"|[(（](?:(?:agenda )?item|point|tema|пункт|项目|البند) \d{1,3}[)）]\W*$",
    re.IGNORECASE,
)
_SENTENCE = 3  # lines above the first item, in which a sentence may announce it
_NEAR = 40  # lines within which the next two items stand
_LONGEST = 200  # characters of a title
_LONGEST_SENTENCE = 300  # characters of its end


def opens_list(lines: list[Line], place: int) -> bool:
    """Whether the items of an agenda begin with the line: 1, and near it 2 and 3."""
    if not _is_numbered(lines[place], 1):
        return False
    first = read_mark(lines[place].text)
    begins = _FIRST_ITEM.match(first.rest) or _is_announced(lines, place)
    if not begins or _OF_ANOTHER.search(first.rest):
        return False
    awaited, may_jump = 2, True
    for line in lines[place + 1 : place + 1 + _NEAR]:
        if _is_paragraph(line, is_named=first.is_named):
            return False
        if _is_numbered(line, awaited, is_named=first.is_named):
            awaited += 1
        elif may_jump and _is_numbered(line, awaited + 1, is_named=first.is_named):
            awaited, may_jump = awaited + 2, False
        if awaited > 3:
            return True
    return False


def _is_announced(lines: list[Line], place: int) -> bool:
    """Whether a sentence right above gives the agenda, with a heading between."""
    above = lines[max(0, place - _SENTENCE) : place]
    return any(
        line.text[-1:] in ":："
        and GIVES_AGENDA.search(line.text[-_LONGEST_SENTENCE:])
        and not GIVES_NO_AGENDA.search(line.text[-_LONGEST_SENTENCE:])
        for line in above
    )


def begins_agenda(title: str) -> bool:
    """Whether every agenda begins so: "Opening of the session"."""
    return bool(_FIRST_ITEM.match(title))


def counts_on(lines: list[Line]) -> bool:
    """Whether the first number is not 1: a list goes on, and does not begin."""
    marks = (read_mark(line.text) for line in lines)
    number = next((mark.number for mark in marks if mark and mark.number), "1")
    return number_value(number) != 1


def groups_items(near: list[Line], before: int) -> bool:
    """Whether the next number in a list goes on counting after a heading inside it.

    "II. World food situation", and under it "3. The state of food": no new part.
    """
    for line in near:
        mark = read_mark(line.text)
        if mark and mark.number:
            is_next = number_value(mark.number) == before + 1
            return is_next and len(line.text) <= _LONGEST
        if len(line.text) > _LONGEST:
            return False
    return False


def _is_paragraph(line: Line, *, is_named: bool) -> bool:
    """Whether words stand there that are no title; annotations have "Item 1." too."""
    is_sentence = is_named and line.text.endswith((".", "。")) and len(line.text) > 40
    return is_sentence or len(line.text) > (2 * _LONGEST if is_named else _LONGEST)


def _is_numbered(line: Line, number: int, *, is_named: bool | None = None) -> bool:
    """Whether the item of that number begins; with or without a word before it."""
    if len(line.text) > _LONGEST or sum(map(bool, line.cells)) > 2:
        return False
    mark = read_mark(line.text)
    if not mark or not mark.number or mark.letter:
        return False
    if is_named is not None and mark.is_named != is_named:
        return False
    return mark.number.isdigit() and number_value(mark.number) == number
