"""Bodies that are named alone on a line, above the rows of their meetings.

Committee on Lighthouses      Sessions of the Board on Buoys (BB-17)
3–7 June 2031, Vienna         1st   Valletta, 25 June–3 July 2031
"""

import re

from agendas.reading.bodies.names import is_body
from agendas.reading.languages.gatherings import without_sessions_of
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.titles import is_sentence
from agendas.reading.times.figures import DIGIT

_LONGEST = 120  # characters of a name
_SHORTEST_CHINESE = 4
_CODE = re.compile(r"\s?[(（][A-Z]{1,6}[ -]?\d{1,4}[)）]$")  # "(BB-17)"


def name_in(line: Line) -> str:
    """The body, where a line says nothing else: "Sessions of the Board on Buoys".

    As printed, with the code by which papers cite it.
    """
    bare = _CODE.sub("", line.text) if line.text[-1:] in ")）" else line.text
    if line.cells or len(bare) > _LONGEST or DIGIT.search(bare):
        return ""
    name = without_sessions_of(bare)
    if not name or name[-1] in ".:：。" or not is_body(name) or is_sentence(name):
        return ""
    is_whole = " " in name or (name[0] >= "一" and len(name) >= _SHORTEST_CHINESE)
    return clean_title(name) + line.text[len(bare) :] if is_whole else ""
