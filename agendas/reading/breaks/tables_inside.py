"""Timetables inside a text without line breaks: their title, the heads, the tracks.

"… of the report. PROGRAMME Time Plenary Parallel meeting MONDAY, 15 OCTOBER …"
"2 (b) Lamps of the harbours Working Group on Oil"      an item, and what is beside it
"""

import itertools
import re

from agendas.reading.breaks.rows_among_words import opens_row
from agendas.reading.languages import COLUMN_ROLES, OPEN_ENDS, TIME_ROLES
from agendas.reading.languages.folding import fold
from agendas.reading.languages.headings import heading_role
from agendas.reading.languages.prepositions import PREPOSITIONS
from agendas.reading.parts.outline import TABLES
from agendas.reading.tables.table_lines import column_role

MOST_WORDS = 4  # of the title of a table, of the head of a column
_LAST_WORDS = frozenset(name.split(" ")[-1] for name in COLUMN_ROLES)
# A title goes on behind them: "Report of the Working Group".
_JOINING = PREPOSITIONS.union(word.strip() for word in OPEN_ENDS) | {
    "its",
    "by",
    "with",
}
_FEWEST_COLUMNS, _MOST_COLUMNS = 3, 8
# What may meet beside the plenary, after a word of a title.
_TRACK = re.compile(
    r"(?P<before>\S+)\s(?=(?:(?:Open-ended|Joint|Interim|Ad [Hh]oc|Informal|Expert"
    r"|Intergovernmental)\s)*(?:(?:Working|Expert|Drafting|Contact) [Gg]roup\b"
    r"|Working Party|Joint (?:discussion|meeting)|Informal consultations"
    r"|Groupes? (?:de travail|d[’']experts)|Grupos? de (?:[Tt]rabajo|[Ee]xpertos)"
    r"|Рабочая группа|Группа экспертов|(?:Committee|Comité|Комитет) (?:of|on|de|d|по)))"
)


def columns_at_end(text: str) -> tuple[str, list[str]]:
    """The heads of columns with which a text ends, one of time first, and the rest."""
    words = text.split(" ")
    if fold(words[-1]) not in _LAST_WORDS:
        return text, []  # as most
    end, cells = len(words), []
    while end and len(cells) < _MOST_COLUMNS:
        sizes = range(min(MOST_WORDS + 1, end), 0, -1)
        fitting = (n for n in sizes if column_role(" ".join(words[end - n : end])))
        size = next(fitting, 0)
        if not size:
            break
        cells.insert(0, " ".join(words[end - size : end]))
        end -= size
    while cells and column_role(cells[0]) not in TIME_ROLES:
        end += len(cells.pop(0).split(" "))
    if len(cells) < _FEWEST_COLUMNS:
        return text, []
    return " ".join(words[:end]), cells


def title_at_end(text: str) -> tuple[str, str]:
    """The title of a table with which a text ends: "… of the report. SIDE EVENTS"."""
    words = text.split(" ")
    for size in range(min(MOST_WORDS, len(words)), 0, -1):
        title = " ".join(words[-size:])
        is_begun = title[:1].isalpha() and not title[0].islower()
        if is_begun and heading_role(fold(title)) in TABLES:
            return " ".join(words[:-size]), title
    return text, ""


def with_columns(texts: list[str]) -> list[list[str]]:
    """The cells of each text; before a timetable its title and heads for themselves.

    Where the last column is of parallel meetings, these get a row of their own.
    """
    parts: list[list[str]] = []
    size = 0  # columns of a table whose last one is of parallel meetings
    for text, following in itertools.pairwise([*texts, ""]):
        if not opens_row(following):
            parts += _with_track(text, size)
            continue
        before, cells = columns_at_end(text)
        may_end_so = cells or not opens_row(text)
        for words in filter(None, title_at_end(before) if may_end_so else (before,)):
            parts += _with_track(words, size)
        if cells:
            parts.append(cells)
            size = len(cells) if column_role(cells[-1]) == "track" else 0
    return parts


def _with_track(text: str, size: int) -> list[list[str]]:
    found = _TRACK.finditer(text) if size else ()
    start = next((m.end() for m in found if m["before"].lower() not in _JOINING), 0)
    if not start:
        return [[text]]
    return [[text[:start].rstrip()], [*[""] * (size - 1), text[start:]]]
