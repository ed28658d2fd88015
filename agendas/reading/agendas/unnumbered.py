"""A list of items without any numbers, one title a line.

Opening of the session
Buoys and beacons
Adoption of the report

It is read only where it begins and ends as every agenda does. The items are counted,
and each is reported, since its number is not printed.
"""

import re

from agendas.reading.lines.blocks import join
from agendas.reading.lines.marks import clean_title, read_mark
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.parts.unheaded import begins_agenda
from agendas.reading.results import Item

_LAST_ITEM = re.compile(
    r"(?:other (?:matters|business)|any other (?:business|matters)|miscellaneous"
    r"|adoption of (?:the|its) (?:draft )?report|closure|closing|(?:date|dates) (?:and"
    r" place )?of the next|(?:draft )?provisional agenda (?:for|of) the next"
    r"|questions diverses|autres questions|adoption du rapport|clôture"
    r"|ordre du jour provisoire de la prochaine|otros asuntos|asuntos varios"
    r"|aprobaci[oó]n del informe|clausura|programa provisional del"
    r"|(?:прочие|другие|разные) вопросы|прочее|закрытие"
    r"|(?:утверждение|принятие) доклада"
    r"|其他事项|其他议题|通过报告|.{0,8}闭幕|مسائل أخرى|اعتماد التقرير|اختتام)",
    re.IGNORECASE,
)
_POINT = re.compile(r"^[-–—]\s+(?=[^\W\d_])")  # "– Opening of the session"
_FEWEST, _MOST = 3, 60  # titles
_LONGEST = 200  # characters of a title
_BROKEN = 40  # characters; a shorter line was not broken by the width of the page


def read_unnumbered(sheet: Sheet, lines: list[Line]) -> tuple[list[Item], list[Line]]:
    """The items at the head of `lines`, and the lines after the last of them."""
    titles: list[tuple[Line, str]] = []
    are_pointed = bool(lines and _POINT.match(lines[0].text))
    end = size = 0  # after the last title with which agendas end
    for place, line in enumerate(lines[: 2 * _MOST]):
        text = _POINT.sub("", line.text, count=1) if are_pointed else line.text
        has_point = text != line.text
        if not _is_title(line) or (are_pointed and not has_point and line.gap):
            break
        if titles and _goes_on(lines[place - 1], line):
            titles[-1] = titles[-1][0], join(titles[-1][1], line.text)
        elif not titles and not begins_agenda(text):
            return [], lines
        elif are_pointed != has_point:
            break
        elif titles and text[:1].islower() and titles[0][1][:1].isupper():
            return [], lines  # the end of a title, or what is it?
        else:
            titles.append((line, text))
        if _LAST_ITEM.match(titles[-1][1]):
            end, size = place + 1, len(titles)
    if not _FEWEST <= size <= _MOST:
        return [], lines
    items = []
    for number, (line, title) in enumerate(titles[:size], start=1):
        sheet.report(line, "line_without_number")
        title = clean_title(title)
        items.append(Item(str(number), None, None, title, False, line.number))
    sheet.use(*lines[:end])
    return items, lines[end:]


def _is_title(line: Line) -> bool:
    is_sentence = line.text.endswith((".", ":", "。", "：")) and len(line.text) > 60
    return not (
        line.cells or len(line.text) > _LONGEST or is_sentence or read_mark(line.text)
    )


def _goes_on(last: Line, line: Line) -> bool:
    return not line.gap and line.text[:1].islower() and len(last.text) > _BROKEN
