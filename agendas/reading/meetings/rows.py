"""The rows of a list of meetings, taken apart: what meets, when, where, and notes.

Working Group on Firearms, 6–8 May, Vienna (tentative)
1-12 May   Committee on Information (twenty-second session), New York
"""

import re
from collections import Counter
from dataclasses import replace

from agendas.reading.bodies.days_and_places import (
    COMMA,
    days_and_place,
    is_known_place,
    is_place,
)
from agendas.reading.languages import (
    COUNTRIES,
    tells_status,
)
from agendas.reading.lines.marks import read_mark
from agendas.reading.meetings.bare_days import bare_days_at_start
from agendas.reading.meetings.chinese_rows import row_of_unparted_days
from agendas.reading.meetings.moved_days import moved_within, tells_of_moving
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import (
    Season,
    is_certain_date,
)
from agendas.reading.meetings.statuses import (
    LAST_BRACKET,
    LEADING_BRACKET,
    LEADING_STATUS,
    open_words_ahead,
    part_status,
)
from agendas.reading.meetings.vague_days import vague_days_at_start
from agendas.reading.times.certainty import (
    BRACKET,
    brackets,
    is_status,
    without_status,
)
from agendas.reading.times.days import (
    ANY_YEAR,
    FoundSpan,
    is_date_word,
    read_span,
    span_at_end,
    span_at_start,
)
from agendas.reading.times.days_within import after_lost_dash, days_cut, span_within
from meetings.dates import Precision

_NOTE = re.compile(r"(?<=[a-zà-ÿа-я]{3})[1-9](?=,|$)")
_SEPARATOR = re.compile(r"\s+[–—-]+\s+|\s*[:：;]\s+|\.{3,}|…+")
_MORE_DAYS = re.compile(r"(?:&|and|et|y|и|和|/|;|or)\s?(?=\d)")
_RUN_OF_DAYS = re.compile(
    r"(?:(?:du|del|from|с|من)\s)?\d{1,2}\s?(?:[-–—]|au|al|to|по|إلى)\s?\d{1,2}(?!\d|[.:/]\d)"
)
EITHER_DAYS = re.compile(
    r"\d{1,2}\s?[-–—]\s?\d{1,2}(?:\s[^\W\d_]{3,12})?\s(?:or|ou|o|или|或|أو)\s"
    r"(?P<second>\d{1,2}\s?[-–—]\s?\d{1,2}\s(?:de\s)?[^\W\d_]{3,12}"
    r"(?:\s(?:de\s)?\d{4})?)(?=\s|$)"
)
_PART_OF_MONTH = re.compile(
    r"[ ,]+(?:early|mid|late|end of|début|mi|fin|principios de|mediados de|finales de"
    r"|начало|середина|конец|в начале|в середине|в конце)[- ]*$",
    re.IGNORECASE,
)
# "Comité exécutif : les" before "5 et 6 mai".
_LEADS_DAYS = re.compile(
    r"\s(?:les?|du|del|el|from|on|со?|(?:خلال|في) الفترة(?: من)?|يوم(?:ي)?|من"
    r"|(?:from|during|for) the period(?: (?:of|from))?|(?:в|за) период(?: со?)?"
    r"|(?:durante|en) el per[ií]odo(?: del?)?|pendant la période(?: du)?)$",
    re.IGNORECASE,
)
# "les 6 et 7 octobre : Conseil …", "On 6 October: Board …"
_BEFORE_DAYS = re.compile(r"^(?:les?|el|los(?: días)?|on|в|во) (?=\d)", re.IGNORECASE)
_IN = re.compile(r"(?:in|at|à|en|в|во|في)\s", re.IGNORECASE)  # before a city
AROUND = " ,،，、.;:：–—-"
_PARTING = tuple(",،，、;:：–—-")
PARTS = re.compile(r"[,，،]\s*|\s[–—|-]\s|\s?[:：]\s")
# "2–3, 9–10 and" before "16–17 May"; "17 April–26 May and" before "26 June".
_MORE_AT_END = re.compile(
    r"(?<![\w.])\d{1,2}(?:\s?[-–—]\s?\d{1,2})?(?:,\s\d{1,2}(?:\s?[-–—]\s?\d{1,2})?)*"
    r",?\s?(?:,|&|(?<=\s)(?:and|et|y|и|و))$"
)
_JOINS_DAYS = re.compile(r"\s?(?:[,;&]|(?<=\s)(?:and|et|y|и|و))$")
_COUNTED = re.compile(
    r"(?:(?:the|l[ae]|el) )?\d{1,3}\s?"
    r"(?:st|nd|rd|th|e|ème|re|er|\.?[ºª]|-[^\W\d_]{1,2})\s[^\W\d_]{3}",
    re.IGNORECASE,
)
_LONGEST = 500
_SENTENCE = 100  # characters; a longer line that ends with a full stop is prose


def row_of_days(text: str, season: Season) -> Row | None:
    """ "17 April-5 May International Law Commission (second part), Geneva"."""
    found = span_at_start(text, season.form_year)
    if not (found and found.rest and is_certain_date(found)):
        return None
    if _is_cut(found):
        return None
    if found.span is None and _COUNTED.match(text):
        return None  # "24th Meeting of the Parties"
    start = len(text.rstrip(" ,，،–—-:")) - len(found.rest)
    if (more := _MORE_DAYS.match(text, start)) and (
        second := span_at_start(text[more.end() :], season.form_year)
    ):
        # "7 March & 10 April": days that are not one span.
        start = len(text) - len(second.rest)
        return with_days(text[:start].strip(" ,،，:–—-"), second.rest)
    when, rest = text[:start].strip(AROUND), found.rest
    end = after_lost_dash(rest, season.form_year) if when[-1:].isdigit() else ""
    return with_days(f"{when} {end}".strip(), rest[len(end) :].lstrip(AROUND))


def _is_cut(found: FoundSpan) -> bool:
    """ "Dec 28–Jan 2, 2035 – Retreat": a month is no time where its days follow."""
    is_month = found.span and found.span.precision is Precision.MONTH
    return bool(is_month) and found.rest[:1].isdigit()


def with_days(when: str, rest: str) -> Row | None:
    """The row, with a bracket between the days and the title put to the notes."""
    notes = " ".join(brackets(rest))
    leading = LEADING_BRACKET.match(rest)
    if leading and rest[leading.end() :]:
        rest = rest[leading.end() :].lstrip(AROUND)
        when = f"{when} {leading[0].strip()}"
    head = LEADING_STATUS.match(rest)
    if head and is_status(head[1]) and rest[head.end() :]:
        notes, rest = f"{notes} {head[1]}", rest[head.end() :]
    elif words := open_words_ahead(rest):
        notes, rest = f"{notes} {words}", rest[len(words) + 1 :]
    bare = BRACKET.sub(" ", rest) if notes else rest
    if all(is_date_word(word) for word in bare.split()):
        return None
    return Row(without_status(rest), when, None, notes)


def row_of_words(text: str, season: Season, *, waits: bool) -> Row | None:
    """The row in words without columns; `waits` when its title may stand above."""
    if len(text) >= _LONGEST:
        return None
    text = _BEFORE_DAYS.sub("", season.with_month_inside(text), count=1)
    # Under a month "6: Meeting of the Bureau" is of the sixth.
    if row := _row_of_bare_days(text, season):
        return row
    text = without_number(text, season)
    if row := _row_of_bare_days(text, season):
        return row
    if tells_of_moving(text, season.form_year):
        return _row_of_move(text, season)
    row = row_of_days(text, season) or _row_of_either(text, season)
    row = row or row_of_unparted_days(text, season)
    return row or _row_to_days(text, season, waits=waits) or _row_of_move(text, season)


def _row_to_days(text: str, season: Season, *, waits: bool) -> Row | None:
    """ "Commission on Narcotic Drugs, Vienna, 13–17 March": the days go last.

    Also the days alone, where `waits`.
    """
    ends_sentence = text.endswith((".", "。"))
    text, certainty = part_status(text.rstrip(" .;。；"))
    notes = " ".join([*brackets(text), certainty]).strip()
    bare = BRACKET.sub(_country, text) if notes else text
    bare = " ".join(bare.split()).strip(" .;,–—-")
    whole = read_span(bare, season.form_year)
    if whole and is_certain_date(whole):
        return Row("", bare, None, notes) if waits else None
    if ("日" in bare or "，" in bare) and (row := _row_of_middle(bare, notes, season)):
        return _with_brackets(row, text)
    if nested := _row_of_bracket(text, season, certainty, within=True):
        return nested
    found = span_at_end(bare, season.form_year)
    if found and found.rest and is_certain_date(found):
        when = bare[len(found.rest) :].strip(" ,،，:–—-")
        title = _title_before(text, when)
        if cut := days_cut(title):
            title, when = cut[0], f"{cut[1]} {when}"
        if more := _more_days_before(title, season):
            title = title[: -len(more)].rstrip(AROUND)
            when = f"{more.strip(AROUND)} {when}"
        is_title = not all(is_date_word(word) for word in title.split())
        is_prose = ends_sentence and len(text) > _SENTENCE
        is_dated = span_within(title, season.form_year) is not None
        is_row = is_title and not (is_prose or is_dated)
        return Row(title, when, _place_behind(text), notes) if is_row else None
    row = _row_of_bracket(text, season, certainty)
    return row or _row_of_middle(bare, notes, season)


def _with_brackets(row: Row, text: str) -> Row:
    """The row of Chinese days with the brackets that stand inside its title."""
    start = max(text.find(row.title[:3]), 0)
    title = _title_before(text[start:], row.when) or row.title
    return replace(row, title=title, place=row.place or _place_behind(text))


def _place_behind(text: str) -> str | None:
    """ "Board on Buoys: 2–6 May (Geneva)": the place in a bracket behind the days."""
    match = LAST_BRACKET.search(text) if text.endswith((")", "）")) else None
    if not match or any(map(str.isdigit, match[1])) or tells_status(match[1]):
        return None
    return match[1] if is_place(match[1]) else None


def _country(match: re.Match[str]) -> str:
    """A bracket that is part of a place, "Doha (Qatar)", stays; others are notes."""
    return match[0] if match[1] in COUNTRIES else " "


def begins_row(text: str) -> bool:
    """Whether days or a status stand at the head: no end of the title above."""
    if text[:1].islower() and _leadswith_days(text):
        return True
    head = LEADING_BRACKET.match(text)
    is_open = head and is_status(head[1])
    is_open = is_open or open_words_ahead(text)
    return bool(_RUN_OF_DAYS.match(text) or is_open or vague_days_at_start(text))


def _leadswith_days(text: str) -> bool:
    """ "du 28 avril au 2 mai: Commission …": days for certain, and words after them."""
    found = span_at_start(_BEFORE_DAYS.sub("", text[:200], count=1), ANY_YEAR)
    of_days = {Precision.DAY, Precision.WEEK}
    return bool(found and found.rest and found.span and found.span.precision in of_days)


def _row_of_either(text: str, season: Season) -> Row | None:
    """ "9–13 or 16–20 June 2035 Regional conference": which days is not settled."""
    match = EITHER_DAYS.match(text)
    if not match or not read_span(match["second"], season.form_year):
        return None
    return with_days(match[0].strip(), text[match.end() :].strip(" ,،，:–—-"))


def _row_of_move(text: str, season: Season) -> Row | None:
    """ "Expert meeting, 1–3 March, postponed to 6–8 September, Doha"."""
    parts = moved_within(text, season.form_year)
    if not parts:
        return None
    title, when, place = parts
    return Row(title or place, when, (place or None) if title else None)


def without_number(text: str, season: Season) -> str:
    """The words after the number that counts the rows: "3. Working Group …"."""
    mark = read_mark(text)
    if not mark or not mark.number or not mark.rest:
        return text
    if read_span(text, season.form_year) or span_at_start(text, season.form_year):
        return text
    return mark.rest


def _row_of_bare_days(text: str, season: Season) -> Row | None:
    """ "3–7 Working Group on Prevention" under "June 2019"."""
    days = bare_days_at_start(text) if season.month else ""
    if not days or not ("日" in days or text[len(days) : len(days) + 1] in " :：,"):
        return None
    rest = text[len(days) :].strip(" :：,–—-")
    whole = span_at_start(text, season.year)
    if not rest or (whole and whole.span) or is_date_word(rest.split()[0]):
        return None
    return with_days(season.with_month(days), rest)


def _row_of_middle(bare: str, notes: str, season: Season) -> Row | None:
    """ "Commission on Narcotic Drugs, 13–17 March, Vienna"."""
    inside = span_within(bare, season.form_year)
    if not inside or not inside.start:
        return None
    before, after = bare[: inside.start], bare[inside.end :].strip(AROUND)
    if (match := _IN.match(after)) and is_known_place(after[match.end() :]):
        after = after[match.end() :]
    if second := span_within(after, season.form_year):
        # "6–10 March; second part: 4–8 September": not one run of days.
        end = bare.index(after, inside.end) + second.end
        return _row_of_parts(before, bare[inside.start : end], bare[end:], notes)
    if more := _more_days_before(before.rstrip(), season):
        start = len(before.rstrip()) - len(more)
        return _row_of_parts(
            before[:start], bare[start : inside.end], bare[inside.end :], notes
        )
    is_parted = before.rstrip()[-1:] in _PARTING
    if not is_parted and not is_known_place(after):
        return None  # days within a sentence
    title = without_lead(before.rstrip(AROUND)).rstrip(AROUND)
    if bare[inside.end :].lstrip()[:1] in {":", "："} and is_place(title):
        # "Vienna, 10–14 March: Working Group on Lamps"
        return Row(after, bare[inside.start : inside.end], title, notes)
    parts = [part.strip() for part in PARTS.split(after)]
    notes = " ".join([notes, *filter(is_status, parts)])
    if any(map(is_status, parts)):
        after = ", ".join(part for part in parts if not is_status(part))
    when = bare[inside.start : inside.end]
    return Row(title, when, after or None, notes) if title else None


def _row_of_parts(before: str, when: str, behind: str, notes: str) -> Row | None:
    """The row of a meeting in several parts, whose days are reported."""
    title = without_lead(before.rstrip(AROUND)).rstrip(AROUND)
    place = behind.strip(AROUND)
    is_placed = not place or is_place(place)
    return Row(title, when, place or None, notes) if title and is_placed else None


def _more_days_before(title: str, season: Season) -> str:
    """The days at the end of a title before others: "2–3, 9–10 and", "1–5 May and"."""
    if match := _MORE_AT_END.search(title):
        return match[0]
    joined = _JOINS_DAYS.search(title)
    found = span_at_end(title[: joined.start()], season.form_year) if joined else None
    return title[len(found.rest) :] if found and found.rest else ""


def _row_of_bracket(
    text: str, season: Season, certainty: str, *, within: bool = False
) -> Row | None:
    """ "Working Group on Lamps (Vienna, 10–14 March)": the bracket has the days.

    `within` asks for a second one inside it: "(Doha (Qatar), 28 April–2 May)".
    """
    match = LAST_BRACKET.search(text) if text.rstrip().endswith((")", "）")) else None
    if match and within and not LEADING_BRACKET.search(match[1]):
        return None
    inner = without_status(match[1]) if match else ""
    placed = days_and_place(inner, season.form_year) if match else None
    placed = placed or (_open_month(match[1], season) if match else None)
    if not placed:
        return None
    title = text[: match.start()].strip(AROUND)
    notes = " ".join(brackets(f"{title} {match[1]} {text[match.end() :]}"))
    is_dated = span_within(title, season.form_year) is not None
    notes = f"{notes} {certainty}".strip()
    return None if is_dated or not title else Row(title, *placed, notes)


def _open_month(words: str, season: Season) -> tuple[str, None] | None:
    """ "venue to be decided, October 2033": a month, and what is still open."""
    parts = COMMA.split(words)
    months = [part for part in parts if not is_status(part)]
    if len(months) != 1 or len(months) == len(parts):
        return None
    found = read_span(months[0], season.year)
    is_read = found and found.span and found.span.precision is not Precision.YEAR
    return (f"{months[0]} ({words})", None) if is_read else None


def without_lead(title: str) -> str:
    """The title without the words that lead to its days: "Board: during the period"."""
    return _LEADS_DAYS.sub("", title.rstrip())


def _title_before(text: str, when: str) -> str:
    """The words of the row before its days; brackets inside them stay."""
    start = len(text)
    for word in reversed(when.split(" ")):
        # "3 November 2032": the 3 before November, not the one in the year.
        start = text.rfind(word, 0, max(start, 0))
    title = text[:start] if start > 0 else text
    title = _PART_OF_MONTH.sub("", without_lead(title))
    return _SEPARATOR.sub(" ", title[-4:]).join([title[:-4], ""]).strip(" ,،，:–—-")


def drop_glued_notes(rows: list[Row]) -> None:
    """Take the mark of a note from titles, "tenth session2", where several have it."""
    found = Counter(note[0] for row in rows for note in _NOTE.finditer(row.title))
    for row in rows:
        row.title = _NOTE.sub(lambda m: "" if found[m[0]] > 1 else m[0], row.title)
