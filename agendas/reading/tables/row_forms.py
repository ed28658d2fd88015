"""The forms of lines in a timetable that is no table.

Item 2. Prevention     55th meeting     Open meetings     Chair: Ms. A. Person
"""

import datetime as dt
import re
from collections.abc import Iterable

from agendas.reading.bodies.rooms import has_storey, is_room
from agendas.reading.languages import (
    COLUMN_ROLES,
    CONTINUED,
    HALF_WORDS,
    ITEM_WORDS,
    NOTE_ON_HOURS,
    OPEN_ENDS,
    find_continued,
)
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import (
    leading_label,
)
from agendas.reading.times.certainty import is_status
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.hours import (
    band_at_start,
    may_begin_hours,
    names_hours,
    read_band,
    read_time,
)
from meetings.dates import Band

_NAMED = re.compile(rf"(?:{ITEM_WORDS})\s?\d", re.IGNORECASE)
_NAMED_ITEM = re.compile(rf"(?i:{ITEM_WORDS})\s?(?:\d|[IVX]{{1,5}}\b)")
# "2. Adoption of the agenda" where no list of items says what is one.
_IN = re.compile(r"(?:in|at|en|dans|à)\s(?:the\s|la\s|el\s)?")  # before a room
_MARKED = re.compile(
    r"\d{1,2}\s?[-–]\s?[\u0621-\u064a]"
    r"|\d{1,2}[.．、]\s(?:19|20)\d{2}(?!\d|\.\d)"  # "4. 2032–33 programme of work"
    r"|\d{1,2}(?:[.．、]|\s?[(（]\s?\w{1,2}\s?[)）]|\s?[a-zа-я][)）])\s?(?:[^\W\d_]|[(（])"
)
_CODED = re.compile(
    rf"(?!(?i:{ITEM_WORDS})\s)(?P<label>[A-ZА-Я]{{2,5}}[ /]\d{{1,2}})[.:]?\s?"
    r"(?=[^\W\d_a-zа-я][^\W\d_]+[\s-])"
)
_FEWEST_BARE = 3  # different numbers
_POINT = re.compile(r"(?:[-•▪‣◦·–—]|\uf0b7)\s+(?=[^\W\d_])")
_LONGEST_ROW = 420  # characters
_LONGEST_OPEN = 100  # characters at the end of a title, in which a bracket is open
_SHORT_LINE, _LONG_LINE = 45, 130  # characters; a page is no wider
_ARABIC_HALF = r"(?:صباحا|مساءا?|ظهرا|(?:قبل|بعد)\sالظهر)\u064b?(?!\w)"
# "10.30 a.m. 243rd plenary", "14 h 30 – Comité": a point alone may part an item.
_START_AT_HEAD = re.compile(
    r"(?P<start>\d{1,2}(?:[.:]\d{2})?\s?(?i:[ap]\.?m\.?)"
    r"|\d{1,2}[:.]\d{2}\s?(?i:h(?:rs?|s)?|ч(?:ас)?)\b\.?"
    r"|12(?:[:.]00)?\s(?i:noon)"
    rf"|(?:الساعة\s)?\d{{1,2}}(?:[:.]\d{{2}})?\s{_ARABIC_HALF}"
    rf"|\d{{1,2}}:\d{{2}}(?!\s?(?i:[ap]\.?m\b)|\s{_ARABIC_HALF})"
    r"|\d{1,2}\s?h(?:\s?\d{2}(?!\d)|(?!\s?\d))(?!\w)"
    r"|\d{1,2}\s?ч(?:ас)?(?:ов|а)?\.?\s?\d{2}\s?м(?:ин)?\b\.?"
    r"|\d{1,2}(?:[.:]\d{2})?\s(?:heures|horas|hours|час(?:ов|а)?)(?!\s?\d)"
    r"|(?:(?:上午|下午|中午)\s?)?\d{1,2}[时時点](?:\d{2}分)?"
    r"|(?:上午|下午|中午)\s?\d{1,2}:\d{2}"
    rf"|الساعة\s\d{{1,2}}[:/.]\d{{2}}(?!\s{_ARABIC_HALF}))"
    r"(?:(?:\s|\s?[:：]\s?)(?=[^\W_a-zа-я])|\s[-–—]\s(?=[^\W_])"
    # Chinese needs no space: "下午2时闭幕", but for "2时半", "2时开始".
    r"|(?=(?!开始)[\u4e00-\u9fff])(?![半至到起分前后左整许钟]))(?P<rest>.{2,})"
)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)")
_OPENS, _NOON = dt.time(8), 12  # nothing is held before, under "Afternoon"
_UNTIL = {"to", "until", "à", "a", "до", "至", "إلى", "-", "–", "—"}
_CAPTION = re.compile(
    r"(?:[^\W\d_]+ ){0,2}(?:meetings|consultations|events|réunions|séances|reuniones"
    r"|sesiones|заседания|совещания|консультации)",
    re.IGNORECASE,
)
_HALF_OF_DAY = re.compile(
    r"(?P<half>[^\d(（:：]{2,24}?)(?:\s?(?P<opens>[(（:：,])\s?|\s)"
    r"(?P<hours>(?:上午|下午)?\d[^()（）]{2,40})"
    r"(?(opens)[)）]?)"
)
# Behind a comma in the bracket of the hours: "(14.30–17.30, to be extended)".
_HALF_WITH_NOTE = re.compile(
    r"(?P<hours>[^\d(（:：]{2,24}?\s?[(（](?:上午|下午)?\d[^()（）,，،;；]{2,40})"
    r"[,，،;；]\s?(?P<note>[^\d()（）]{3,80})[)）]"
)
# "Immediately after the plenary" stands where other rows have their hours.
_TIME_IN_WORDS = re.compile(
    r"immediately (?:after|following|upon)\b|upon (?:the )?(?:conclusion|completion)\b"
    r"|after the (?:plenary|clos|conclusion|adjournment|consideration|end )"
    r"|at the (?:opening|close|conclusion) of|immédiatement après\b"
    r"|à l[’'](?:ouverture|issue) d|après (?:la clôture|l[’']examen|la fin|la séance)\b"
    r"|inmediatamente después|después del? (?:examen|la (?:clausura|sesión))\b"
    r"|al término de|tras la (?:clausura|sesión)\b|сразу (?:же )?после|по окончании"
    r"|по завершении|после (?:закрытия|завершения|рассмотрения|пленарн)|紧接"
    r"|在.{0,20}(?:之后|结束后)|مباشرة بعد|فور انتهاء|بعد انتهاء"
    r"|عند (?:بدء|افتتاح|اختتام)",
    re.IGNORECASE,
)
# "Group 1 Presentation": words with a number among them; "Items 1 and 2" are no more.
_ALL_IN_BRACKETS = re.compile(r"[(（][^()（）]+[)）]")
_JOINING = re.compile(r"(?:(?:and|et|y|и)\s|[و和及]\s?)(?:من\s|с\s|de\s)?")
_COUNTED = re.compile(r"\d{1,3} (?P<noun>[^\W\d_])[^\W\d_]")
_MORE_ITEMS = re.compile(
    rf"(?:[,،、;–-]|(?:and|et|y|и|to|à|a)\s|[و和及至])\s?(?:(?:{ITEM_WORDS})\s?)?\d{{1,2}}"
    rf"(?!\d|[:.]\d)|(?:{ITEM_WORDS})\s?\d|"
    r"(?:[,،、]|(?:and|et|y|и)\s|[و和及])\s?[(（]?[a-zа-яأ-ي][)）](?!\w)|"
    r"(?:and|et|y|и|و|和|及)\s?(?:(?:its|ses|sus|его)\s)?(?:sub|sous|под|分|فرع)",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"\b[a-zа-я]\)")  # "sub-items a) to e)"
_PERSON = re.compile(
    r"(?:[-–•▪‣◦·]\s)?(?:Mr|Ms|Mrs|Dr|Prof|Amb|H\.\s?E|S\.\s?E|Mme|Sra?|Г-н|Г-жа)\.?\s(?=\S)"
)
_SPEAKERS = {phrase for phrase, role in COLUMN_ROLES.items() if role == "speaker"}
_SPEAKER = re.compile(r"[^\W\d_][\w -]{2,24}[:：]\s?")


def is_named_item(text: str) -> bool:
    """ "Item 2 (a). Firearms": a word says that the number is of an item."""
    return bool(_NAMED.match(text))


def names_item(text: str) -> bool:
    """ "Item 2 (a). Firearms", "Punto IV. Faros": the same, also of Roman numbers."""
    return bool(_NAMED_ITEM.match(text))


def is_marked_item(text: str) -> bool:
    """ "2. Prevention", which is an item where no list says otherwise."""
    return bool(_MARKED.match(text))


def behind_hours(text: str) -> str | None:
    """ "10 a.m.–1 p.m. 6 Lamps" → the words behind the hours; None without hours."""
    if len(text) > _LONGEST_ROW or not may_begin_hours(text):
        return None
    band = band_at_start(full_hours(text))
    return band[2] if band and band[0] else None


def have_coded_items(texts: Iterable[str]) -> bool:
    """Whether letters and a number name the items: "INS 1 Opening", "PFA 2Budget"."""
    found = {match["label"] for text in texts if (match := _CODED.match(text))}
    return len(found) >= _FEWEST_BARE


def coded_item(text: str) -> tuple[str, str] | None:
    """ "PFA 2Budget", the space lost → "PFA 2", "Budget"."""
    match = _CODED.match(text)
    return (match["label"], text[match.end() :]) if match else None


def is_caption(text: str) -> bool:
    """ "Open meetings": of what kind the sittings below are."""
    return bool(_CAPTION.fullmatch(text))


def is_speaker(text: str) -> bool:
    """ "Chair: …": who speaks, no part of a title; "Plenary: …" says what is held."""
    match = None if text[:1].islower() else _SPEAKER.match(text)
    return bool(match) and COLUMN_ROLES.get(fold(match[0].strip(" :："))) != "track"


def says_who(text: str) -> bool:
    """ "Ms. A. Faro, Director", "Moderator: …": who speaks, and no title."""
    head, colon, _ = text.partition(":")
    head = head.lower().rstrip(" 0123456789")  # "Speaker 2: …"
    return bool(_PERSON.match(text)) or (bool(colon) and head in _SPEAKERS)


def begins_as_item(text: str) -> bool:
    """Whether a number and words stand at the head, as an item's do."""
    return bool(leading_label(text)) and text[0].isdigit()


def hours_of_half(text: str) -> tuple[str, str] | None:
    """The half of the day and its hours: "Morning 10–1", "上午（10:00–13:00）"."""
    match = _HALF_OF_DAY.fullmatch(text) if len(text) < 80 else None
    half = match and HALF_WORDS.get(fold(match["half"].strip(" ,-–—")))
    return (half, match["hours"]) if half else None


def without_note_of_half(text: str) -> tuple[str, str]:
    """ "Afternoon (2.30–5.30, if needed later)" → "Afternoon (2.30–5.30", the note."""
    match = _HALF_WITH_NOTE.fullmatch(text) if text[-1:] in {")", "）"} else None
    hours = match["hours"] if match else ""
    found = hours_of_half(hours)
    band = band_at_start(found[1]) if found else None
    return (hours, match["note"]) if band and not band[2] else (text, "")


def without_brackets(hours: str) -> str:
    """ "(09.30-12.30 hours)" → the hours; also where the bracket ends a line later."""
    inner = hours[1:].rstrip(")") if hours[:1] in "(（" else hours
    return inner if inner[:1].isdigit() else hours


def without_all_brackets(words: str) -> str:
    """ "(1st meeting)" → the words, where one bracket holds them all."""
    return words[1:-1].strip() if _ALL_IN_BRACKETS.fullmatch(words) else words


def names_more_hours(words: str) -> bool:
    """Whether words behind hours are other hours: "and 3–6 p.m."."""
    rest = _JOINING.sub("", words, count=1)
    band = band_at_start(rest) if rest[:1].isdigit() or rest != words else None
    return bool(band and band[0])


def names_more_items(rest: str) -> bool:
    """Whether words behind an item are other items: ", 2 (a) and 3", "et 4"."""
    bare = CONTINUED.sub("", rest, count=1) if find_continued(rest) else rest
    return bool(_MORE_ITEMS.match(bare.strip()))


def hours_with_words(cell: str) -> tuple[Band, str] | None:
    """ "3–6 p.m., Room 2" → the hours and the words, where these name no more hours."""
    found = band_at_start(cell)
    if not found or not found[0] or names_hours(found[2]):
        return None
    words = found[2].strip(" ()（）")
    return (found[0], words) if words else None


def names_two_hours(text: str) -> bool:
    """ "10 a.m.–1 p.m. and 3–6 p.m.": of which of them the items are nobody can say."""
    band = band_at_start(text)
    return bool(band and band[2]) and names_more_hours(band[2])


def is_time_in_words(text: str) -> bool:
    """ "Immediately after the plenary": when a sitting begins, and no title."""
    return len(text) < 200 and bool(_TIME_IN_WORDS.match(text))


def parted_note(words: str) -> tuple[str, str]:
    """What is said of the hours before, and the other words behind them.

    "or later, if required: Lamps" → the note, "Lamps"
    """
    bare = words.lstrip(" ,，،;；؛")
    match = NOTE_ON_HOURS.match(bare)
    if not match:
        return "", words
    return match[0].strip("()（）"), bare[match.end() :].lstrip(" .,:;，：；،؛–—-")


def without_note_on_hours(hours: str) -> str:
    """ "2.30–6.30 p.m. or later, if required" → the hours."""
    found = band_at_start(hours) if hours[:1].isdigit() else None
    note, rest = parted_note(found[2]) if found else ("", "")
    return found[1] if note and not rest else hours


def hours_in_room(text: str) -> tuple[Band, str] | None:
    """ "12:00–12:50 Room XIX", "12:00–12:50 in the Blue Room" → the hours, the room."""
    found = band_at_start(full_hours(text)) if len(text) < 60 else None
    room = found[2].strip(" ,") if found and found[0] else ""
    room = _IN.sub("", room, count=1)
    return (found[0], room) if is_room(room) else None


# Brackets inside it are its own: "(Rome, May): for decision (LC/5)" is not all of one.
_ONE_BRACKET = re.compile(r"[(（](?:[^()（）]|[(（][^()（）]{0,200}[)）]){0,600}[)）]")


def is_aside(text: str) -> bool:
    """ "(Immediately after the plenary)", "or later, if required)": no title."""
    in_brackets = text[:1] in "(（" and _ONE_BRACKET.fullmatch(text.rstrip("."))
    if _is_note_on_hours(text):
        return True
    is_end = text[:1].islower() and text[-1:] == ")" and "(" not in text
    return bool(in_brackets) or (is_end and not _LETTERED.search(text))


def counts(words: str) -> bool:
    """Whether a bare figure may count what stands behind it: "5 years of lamps".

    Of scripts without capitals nobody can say.
    """
    match = _COUNTED.match(words)
    return bool(match) and not match["noun"].isupper()


def start_in_half(half: str | None, hour: str) -> dt.time | None:
    """The one hour under "Morning" or "Afternoon": "9.30", "3"."""
    ends = {"morning": ("", " a.m."), "afternoon": ("", " p.m.")}.get(half, ("",))
    return next(filter(None, (read_time(f"{hour}{end}") for end in ends)), None)


def in_half(half: str | None, hours: str) -> Band | None:
    """Hours under "Morning" or "Afternoon", which they leave out themselves."""
    halves = {"morning": ("a.m.", "p.m."), "afternoon": ("p.m.",)}
    bands = (read_band(f"{hours} {end}") for end in halves.get(half, ()))
    return next(filter(None, bands), None)


def after_noon(
    band: Band | None, start: dt.time | None
) -> tuple[Band | None, dt.time | None]:
    """Hours under "Afternoon" that would be of the night: "3.00–5.00" is 15–17."""
    if band and band.start < _OPENS and band.end.hour < _NOON:
        band = Band(
            *(each.replace(each.hour + _NOON) for each in (band.start, band.end))
        )
    if start and start < _OPENS:
        start = start.replace(start.hour + _NOON)
    return band, start


def point_of(text: str) -> str | None:
    """ "– Lamps" → the words of a point of a list; None for any other line."""
    match = _POINT.match(text)
    return text[match.end() :] if match else None


def is_broken(before: str, text: str) -> bool:
    """Whether a line ends at the edge of the page, not with its words."""
    if find_continued(before[-30:]):
        return False
    is_point = _POINT.match(text)
    return _SHORT_LINE < len(before) < _LONG_LINE and text[-1:] != ":" and not is_point


def is_open(title: str) -> bool:
    """Whether a title certainly goes on: a bracket or a small word is its last."""
    return _is_in_bracket(title) or ends_with_link(title)


def ends_with_link(title: str) -> bool:
    """Whether the last is a small word that links it to others: "Reform of the"."""
    return title.lower().endswith(OPEN_ENDS)


def _is_in_bracket(title: str) -> bool:
    tail = title[-_LONGEST_OPEN:]
    return tail.rfind("(") > tail.rfind(")") or tail.rfind("（") > tail.rfind("）")


def closes_bracket(title: str, text: str) -> bool:
    """Whether a line ends the bracket of the title above it, whatever it begins with.

    "Report (Rome," and under it "25–28 February 2031): for decision".
    """
    head = text[:_LONGEST_OPEN].partition(")")[0].partition("）")[0]
    is_end = len(head) < len(text[:_LONGEST_OPEN]) and not ("(" in head or "（" in head)
    return is_end and _is_in_bracket(title)


def ends_with_hours(text: str) -> bool:
    """ "Regional groups (2–3 p.m.)": other hours than those above."""
    head, bracket, hours = text.rstrip(")）").rpartition("(" if "(" in text else "（")
    return bool(head and bracket and len(hours) < _SHORT_LINE and names_hours(hours))


def _is_note_on_hours(text: str) -> bool:
    """Whether the line says something of the hours above: "Geneva time"."""
    return len(text) < _SHORT_LINE and NOTE_ON_HOURS.fullmatch(text) is not None


def start_at_head(text: str) -> tuple[dt.time, str] | None:
    """ "10.30 a.m. 243rd plenary" → when a sitting begins, and the other words."""
    match = _START_AT_HEAD.fullmatch(text) if len(text) < _LONGEST_ROW else None
    start = read_time(match["start"]) if match else None
    is_band = start and band_at_start(full_hours(text))
    if not start or is_band or is_status(match["rest"]):
        return None  # "12:00 – to be confirmed"
    return start, match["rest"]


def begins_with_clock(text: str) -> bool:
    """Whether an hour stands at the head, of which the line would be no title."""
    return text[:1].isdigit() and _CLOCK.match(text) is not None


def is_hall(text: str) -> bool:
    """ "Plenary Hall", "(Room 2)": where the sitting above is, on its own line."""
    bare = without_all_brackets(text)
    is_hall_named = is_room(bare) or (bare != text and has_storey(bare))
    return is_hall_named and not is_speaker(text)  # "Chair: Ms. Hall"


def is_until(text: str) -> bool:
    """Whether the line joins the hours above and below it: "to"."""
    return text.lower() in _UNTIL


def labels_days(text: str) -> bool:
    """ "End date", a label of a web page that stands above a day."""
    role = COLUMN_ROLES.get(fold(text.rstrip(" :："))) if len(text) < 40 else None
    return role in {"when", "date"} or (role == "until" and " " in text)
