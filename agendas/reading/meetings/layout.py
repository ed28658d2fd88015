"""How a list of meetings is made, told by its first lines.

2–6 May                          Working Group on Firearms
Working Group on Firearms        2–6 May
2–6 May / Vienna, Austria / Working Group on Firearms
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from agendas.reading.bodies.days_and_places import is_place
from agendas.reading.bodies.names import names_meeting
from agendas.reading.languages import COLUMN_ROLES, TIME_ROLES, tells_status
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.places import days_at_place
from agendas.reading.meetings.rows import row_of_days
from agendas.reading.meetings.seasons import Season, only_days
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.days import read_span, span_at_end
from agendas.reading.times.figures import DIGIT
from meetings.dates import Precision

_FEWEST_HEADS = 3  # lines that begin with days and go on with a title
_MONTHS_OF_MENU = 3
_MONTH_WORD = re.compile(
    r"(?:(?:the )?month of|mois d(?:e |[’'])|mes de|месяц|شهر)\s*", re.IGNORECASE
)
_MONTH_STEMS = ("month", "mois", "mes de", "месяц", "شهر")
_HEADS = 6  # lines in which those of columns stand
# "Countries under review: Malta, Peru": what goes with a meeting.
_NOTE_OF_ROW = re.compile(
    r"(?P<label>[^\W\d_][\w’'-]+(?: [\w’'-]+){1,5})[ \u00a0\u202f]?[:：]\s"
    r"|(?P<chinese>[\u4e00-\u9fff]{3,12})[:：]"
)


@dataclass
class Layout:
    """Days before titles; on lines of their own; with blank lines between the two.

    `placed` says that the place has a line between days and title.
    """

    days_first: bool = False
    apart: bool = False
    spaced: bool = False
    placed: bool = False


def read_layout(lines: list[Line], season: Season) -> Layout:
    """How the list is made, by its first lines."""
    lines = [line for line in lines if not line.cells and len(line.text) < 400]
    lines = [line for line in lines if not _is_note(line.text)]
    heads, lines = _part_heads(lines)
    months = [month for line in lines if (month := month_of(line.text))]
    season = Season(season.year, season.month or "".join(months[:1]))
    kinds = _kinds(lines, season)
    leads = sum(bool(row_of_days(line.text, season)) for line in lines)
    ends = sum(_ends_with_days(line.text, season) for line in lines)
    if leads > _FEWEST_HEADS + 2 * ends and leads > kinds.count("days"):
        # Days stand alone before some titles only: which, is not certain.
        return Layout(days_first=True)
    if kinds.count("days") > 1:
        before, after = _close(lines, kinds, -1), _close(lines, kinds, 1)
        # What stands close belongs together; else as the heads of columns stand.
        is_close = before != after
        led = _are_blocks_led_by_days(lines, kinds)
        led = _is_led_by_days(lines, kinds) if led is None else led
        days_first = after > before if is_close else led
        if not is_close and heads:
            days_first = heads[0] != "title"
        days_first = days_first or _have_colons(lines, kinds)
        is_spaced = days_first and after * 2 < kinds.count("days")
        is_placed = days_first and not is_spaced and _has_places(lines, kinds)
        return Layout(days_first, days_first, is_spaced, is_placed)
    return Layout(leads > ends)


def _have_colons(lines: list[Line], kinds: list[str]) -> bool:
    """Whether a colon ends each line of days: "4 May:" heads what stands below it."""
    days = (n for n, kind in enumerate(kinds) if kind == "days")
    return all(lines[place].text.endswith((":", "：")) for place in days)


def _kinds(lines: list[Line], season: Season) -> list[str]:
    """What stands on each line."""
    kinds = [_kind(line, season) for line in lines]
    bold = sum(line.is_heading for line in lines)
    if not bold * 2 > kinds.count("days") > 1:
        return kinds
    # Bold type sets off the titles, and heads no part.
    return [
        "title" if line.is_heading and kind != "days" else kind
        for line, kind in zip(lines, kinds, strict=True)
    ]


def _part_heads(lines: list[Line]) -> tuple[list[str], list[Line]]:
    """The roles of the columns whose heads stand alone on lines, and other lines.

    "Meeting", and under it "Date": each row has its title first.
    """
    roles = {n: column_role(line.text) for n, line in enumerate(lines[:_HEADS])}
    roles = {n: role for n, role in roles.items() if role in {"title", *TIME_ROLES}}
    found = [*roles.values()]
    if len({"title", *found}) == 1 or "title" not in found:
        return [], lines
    return found, [each for n, each in enumerate(lines) if n not in roles]


def _is_note(text: str) -> bool:
    return is_note_of_row(text) and not DIGIT.search(text)


def is_note_of_row(text: str) -> bool:
    """Whether words and a colon tell of a row: no "Working Group on Lamps: …"."""
    match = _NOTE_OF_ROW.match(text)
    return bool(match) and not names_meeting(match["label"] or match["chinese"])


def _kind(line: Line, season: Season) -> str:
    """What stands on a line: "days" alone, a "title", both ("row"), or a "heading"."""
    text = line.text
    if len(text) < 80 and not is_menu(text):
        found = only_days(text.rstrip(" :："), season)
        span = read_span(found, season.form_year) if found else None
        coarse = {Precision.MONTH, Precision.YEAR}
        if found and span and not (span.span and span.span.precision in coarse):
            return "days"
        if days_at_place(text, season):
            return "days"
    is_bold = line.is_heading and not names_meeting(text)
    is_heading = is_bold or is_menu(text) or text[-1] in ":：" or ends_sentence(text)
    is_mark = text.isdigit() and len(text) < 3  # of a footnote, or a page
    if is_heading or is_mark or month_of(text):
        return "heading"
    return "row" if _ends_with_days(text, season) else "title"


def is_menu(text: str) -> bool:
    """Whether the months of a web page's menu stand here: three and a year or more."""
    words = [word for word in text[:120].split() if not word.isdigit()]
    return len(words) >= _MONTHS_OF_MENU and all(read_span(w, 2024) for w in words)


def ends_sentence(text: str) -> bool:
    """Whether a full stop ends a word, not an abbreviation: "Washington, D.C."."""
    return text.endswith("。") or (text.endswith(".") and text[-4:-1].isalpha())


def _close(lines: list[Line], kinds: list[str], step: int) -> int:
    """How often no blank line parts days from the title before (-1) or after them."""
    found = 0
    for place, kind in enumerate(kinds):
        beside = place + step
        if kind == "days" and 0 <= beside < len(kinds) and kinds[beside] == "title":
            found += not lines[max(place, beside)].gap
    return found


def _has_places(lines: list[Line], kinds: list[str]) -> bool:
    """Whether under days most often a place stands, and under that the title."""
    found = {True: 0, False: 0}
    for place in range(len(kinds) - 2):
        if kinds[place : place + 3] == ["days", "title", "title"]:
            text = lines[place + 1].text
            found[is_place(text) or tells_status(text)] += 1
    return found[True] > 1 and found[True] > found[False]


def _are_blocks_led_by_days(lines: list[Line], kinds: list[str]) -> bool | None:
    """Whether days head the blocks that blank lines part, each of one meeting.

    None where a block has no title or days of several, or where the heads differ.
    """
    blocks: list[list[str]] = [[]]
    for line, kind in zip(lines, kinds, strict=True):
        if line.gap or kind == "heading":
            blocks.append([])
        blocks[-1] += [kind] if kind in {"days", "title"} else []
    dated = [block for block in blocks if "days" in block]
    if any(len(block) == 1 or block.count("days") > 1 for block in dated):
        return None
    heads = {block[0] for block in dated}
    return heads == {"days"} if len(heads) == 1 else None


def _is_led_by_days(lines: list[Line], kinds: list[str]) -> bool:
    """Whether days go before their titles, by what stands first and last in a part.

    Where a title stands at both ends one of them is a note, the one that names no
    meeting.
    """
    ends = [one for one, two in pairwise([*kinds, "heading"]) if two == "heading"]
    starts = [two for one, two in pairwise(["heading", *kinds]) if one == "heading"]
    titles = [line for line, kind in zip(lines, kinds, strict=True) if kind == "title"]
    if ends.count("title") == starts.count("title") == 1 and kinds[0] == "title":
        first, last = names_meeting(titles[0].text), names_meeting(titles[-1].text)
        if first != last:
            return last
    last = ends.count("title") - ends.count("days")
    return last > 0 if last else starts.count("days") > starts.count("title")


@lru_cache(maxsize=1024)
def month_of(text: str) -> str:
    """The month that a line such as "June 2019" or "June  Title  Comments" heads."""
    title = clean_title(text[:80])
    lowered = title.lower()
    if any(map(lowered.__contains__, _MONTH_STEMS)):
        title = _MONTH_WORD.sub("", title)
    words = title.split()
    while len(words) > 1 and words[-1].lower() in COLUMN_ROLES:
        words.pop()
    found = read_span(" ".join(words), 2024) if len(words) < 4 else None
    if not found or not found.span or found.span.precision is not Precision.MONTH:
        return ""
    is_one = found.span.first.month == found.span.last.month
    return " ".join(words) if is_one else ""


def _ends_with_days(text: str, season: Season) -> bool:
    found = span_at_end(text.rstrip(" .;,"), season.form_year)
    return bool(found and found.rest)
