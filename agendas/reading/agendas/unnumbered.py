"""A list of items without any numbers, one title a line.

Opening of the session
Buoys and beacons
Adoption of the report

It is read only where it begins and ends as every agenda does. The items are counted,
and each is reported, since its number is not printed.
"""

import re

from agendas.reading.languages.verbs import tells
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
_POINT = re.compile(r"^[-–—•]\s+(?=[^\W\d_]|[«“\"《])")  # "– Opening of the session"
_FEWEST, _MOST = 3, 60  # titles
_STOPS = (".", "。")
_LONG = 60  # characters; a longer text that ends as a sentence is one
_LONGEST = 200  # characters of a title
_LONGEST_HEADING = 80  # characters
_BROKEN = 40  # characters; a shorter line was not broken by the width of the page


def read_unnumbered(sheet: Sheet, lines: list[Line]) -> tuple[list[Item], list[Line]]:
    """The items at the head of `lines`, and the lines after the last of them."""
    titles, headings, end = _titles_of(lines)
    if not _FEWEST <= len(titles) <= _MOST:
        return [], lines
    items = []
    for number, (line, title) in enumerate(titles, start=1):
        sheet.report(line, "line_without_number")
        title = clean_title(title)
        items.append(Item(str(number), None, None, title, False, line.number))
    sheet.use(*(line for line in lines[:end] if line not in headings))
    return items, [*headings, *lines[end:]]


def _titles_of(
    lines: list[Line],
) -> tuple[list[tuple[Line, str]], list[Line], int]:
    """The titles up to the last with which agendas end, the headings among them, and
    where they end; none where the list does not begin as an agenda does.
    """
    titles: list[tuple[Line, str]] = []
    headings: list[Line] = []
    are_pointed = any(_POINT.match(line.text) for line in lines[:2])
    are_stopped = all(line.text.endswith(_STOPS) for line in lines[:2])
    end = size = 0
    for place, line in enumerate(lines[: 2 * _MOST]):
        text = _POINT.sub("", line.text, count=1) if are_pointed else line.text
        has_point = text != line.text
        if are_pointed and not has_point and _heads_points(lines, place):
            headings.append(line)
            continue
        if not _is_title(line, are_stopped=are_stopped) or (
            are_pointed and not has_point and line.gap
        ):
            break
        if titles and _goes_on(lines[place - 1], line):
            titles[-1] = titles[-1][0], join(titles[-1][1], line.text)
        elif are_pointed != has_point:
            break
        elif not _may_follow(titles, text):
            return [], [], 0
        else:
            titles.append((line, text))
        if _LAST_ITEM.match(titles[-1][1]):
            end, size = place + 1, len(titles)
    return titles[:size], [each for each in headings if each in lines[:end]], end


def _may_follow(titles: list[tuple[Line, str]], text: str) -> bool:
    """Whether a title begins the list as every agenda begins, or goes on with it.

    A small letter under capitals may be the end of a title: it cannot be known.
    """
    if not titles:
        return begins_agenda(text)
    return not text[:1].islower() or not titles[0][1][:1].isupper()


def _heads_points(lines: list[Line], place: int) -> bool:
    """Whether the line is a short heading, right under which points stand."""
    following = lines[place + 1 : place + 2]
    is_short = len(lines[place].text) < _LONGEST_HEADING and _is_title(lines[place])
    return is_short and bool(following) and bool(_POINT.match(following[0].text))


def _is_title(line: Line, *, are_stopped: bool = False) -> bool:
    """Whether the line is no sentence; where stops end all titles, a verb tells it."""
    is_long = line.text.endswith((*_STOPS, ":", "：")) and len(line.text) > _LONG
    is_sentence = is_long and (not are_stopped or tells(line.text))
    return not (
        line.cells or len(line.text) > _LONGEST or is_sentence or read_mark(line.text)
    )


def _goes_on(last: Line, line: Line) -> bool:
    return not line.gap and line.text[:1].islower() and len(last.text) > _BROKEN
