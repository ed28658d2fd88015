"""What the head of the first page says: bodies, symbol, dates, place.

Conference of the States Parties to the            CAC/COSP/IRG/2015/1
United Nations Convention against Corruption       Distr.: General
Implementation Review Group                        20 March 2015
Sixth session                                      Original: English
Vienna, 1–5 June 2015
"""

import re

from agendas.reading.bodies.kept_names import keep_bodies
from agendas.reading.bodies.names import (
    add_name,
    ends_open,
    is_last_noun,
    is_organization,
    may_be_name,
)
from agendas.reading.bodies.ordinals import (
    counts_in_sentence,
    is_session_alone,
    read_ordinal,
    uncounted_session,
)
from agendas.reading.bodies.places import is_city, names_place, place_alone
from agendas.reading.languages import (
    DECISION,
    DISTRIBUTION,
    DISTRIBUTION_WORD,
    FIRST_OR_LAST_DAY,
    ITEM_OF_AGENDA,
    LANGUAGE_NAMES,
    LANGUAGES_ONLY,
    NOTES_BY,
    OFFICERS_OF,
    ORGANIZATION_WORDS,
    ORGANIZED_BY,
    ORIGINAL,
    TITLE_OF_BODY,
    heading_role,
)
from agendas.reading.languages.folding import fold
from agendas.reading.languages.recitals import begins_recital
from agendas.reading.languages.verbs import tells_of_body
from agendas.reading.lines.marks import clean_title, read_mark
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.mastheads.days import read_days
from agendas.reading.mastheads.doubts import (
    leave_day_of_column,
    leave_doubtful,
    leave_untaken,
)
from agendas.reading.mastheads.ends import (
    begins_table,
    day_of_paper,
    days_with_end,
    is_of_list,
    is_report,
    opens_list,
    opens_text,
)
from agendas.reading.mastheads.facts import Masthead
from agendas.reading.mastheads.fragments import (
    CELL_OF_HTML,
    fragments_of,
    label_first,
    without_title,
)
from agendas.reading.mastheads.held_sessions import announces
from agendas.reading.mastheads.labels import read_label
from agendas.reading.mastheads.prose import lines_of_prose
from agendas.reading.mastheads.session_bodies import (
    goes_on_with_body,
    is_under_other_session,
    move_session,
    settle_body,
)
from agendas.reading.mastheads.sittings import is_behind_hour
from agendas.reading.mastheads.yeared_symbols import yeared_symbol
from agendas.reading.pages.footnotes import is_footnote
from agendas.reading.pages.furniture import page_symbol
from agendas.reading.tables.table_lines import role_in_list
from agendas.reading.times.hours import band_at_start, names_hours

_SENTENCES = re.compile(
    r"[a-zа-яà-ÿ]{4}\.\s+[A-ZА-ЯÀ-Ý][^\W\d_]+\s|[\u0620-\u064a]{3}\.\s+[\u0620-\u064a]{3}"
)
_DAYS_IN_BRACKETS = re.compile(
    r"[(（](?P<days>[^()（）]{4,80}\d{4}[^()（）,]{0,9})[)）]"
)
_AWAITED = {
    "distribution": DISTRIBUTION_WORD,
    "original_language": LANGUAGE_NAMES,
}
_NO_TITLES = {"contents", "documentation"}
_MOST_LINES = 150  # a masthead is on the first page
_JOB_LETTERS = re.compile(r"(?<=[a-zа-я])(?:V|GE|K|N)$")  # "EnglishV.08-54117"
_REFERENCE = re.compile(
    r"(?:our |your |n/|notre |nuestra )?(?:ref|reference|réf|référence|referencia|исх)"
    r"\s?(?:[.:]|no\b|n[°º])|文号[:：]|المرجع\s?:",
    re.IGNORECASE,
)
_LONGEST = 240  # characters of a line of a masthead
_MOST_OF_ITEM = 6  # lines of the titles of the item a paper is about
_NEAR = 4  # lines between the days and the place under them
_LONGEST_HOURS = 80  # characters
_LONG_NAME = 330  # characters of a name with its place and days


def read_masthead(sheet: Sheet, lines: list[Line]) -> Masthead:
    """The facts in the lines before the title; what is no fact stays unused."""
    head = Masthead()
    prose = lines_of_prose(sheet.every[:_MOST_LINES])
    for place, line in enumerate(lines[:_MOST_LINES]):
        if line.number in prose:
            head.after_item = 0
            continue
        if opens_text(line.text) if head.has_facts else opens_list(line.text):
            break
        if (head.has_facts or head.names) and begins_recital(line.text):
            break
        if begins_table(lines, place) or _is_torn_row(line):
            break  # a table begins
        head.is_above_hours = _are_hours(lines[place + 1 : place + 2])
        fragments = fragments_of(line)
        if is_footnote(line.text) or not _is_of_head(line, fragments):
            head.after_item = 0
        else:
            _read_line(sheet, head, line, fragments)
        is_over = any(DECISION.match(text) for text in fragments)
        if is_over or (head.has_facts and max(map(len, fragments)) > _LONGEST):
            break
    leave_doubtful(sheet, head)
    head.names = keep_bodies(sheet, head.names, has_facts=head.has_facts)
    leave_untaken(head)
    leave_day_of_column(sheet, head)
    _settle_pieces(sheet, head)
    return head


def _are_hours(following: list[Line]) -> bool:
    """Whether the next line says from when to when: the day above is no paper's."""
    text = following[0].text if following else ""
    is_short = len(text) < _LONGEST_HOURS and any(map(str.isdigit, text))
    band = band_at_start(text.strip("()（） ")) if is_short else None
    return bool(band and band[0])


def _is_of_head(line: Line, fragments: list[str]) -> bool:
    """Whether the line is short, or holds several lines of a masthead.

    The reference of a letter is none, nor is a Chinese sentence of several clauses, or
    one that says what will be held.
    """
    if _REFERENCE.match(line.text):
        return False
    if line.is_piece:
        return len(fragments[0]) < _LONG_NAME
    if "。" in line.text and "，" in line.text.replace(",", "，"):
        return False
    if len(line.text) <= _LONGEST:
        is_sentence = line.text.endswith((".", "。")) and not line.cells
        if is_sentence and announces(line.text):
            return False
        return not (line.text.endswith(".") and _SENTENCES.search(line.text))
    return len(fragments) > 2 and max(map(len, fragments[:3])) <= _LONGEST


def _read_line(sheet: Sheet, head: Masthead, line: Line, fragments: list[str]) -> None:
    if line.gap and not line.is_piece and head.names and not ends_open(head.names):
        head.names[-1].is_closed = True
    if line.gap and head.after_item > 1:
        head.after_item = 0
    if read_label(sheet, head, line) or is_of_list(line):
        return
    if goes_on_with_body(head, line):
        sheet.use(line)
        return
    pieces = _pieces(line, fragments)
    if len(pieces) > 1:
        head.parted.append((line, pieces))
    name_here = False
    for piece in pieces:
        if len(piece.text) > _LONG_NAME or DECISION.match(piece.text):
            break
        head.has_hours |= names_hours(piece.text)
        if _read_fact(sheet, head, piece.text, piece):
            sheet.use(piece)
            if NOTES_BY.match(piece.text):
                head.after_item = 0  # whose note it is stands under the item
        elif head.after_item and _names_item(head, piece.text):
            head.after_item += 1
            sheet.use(piece)
        else:
            name_here |= _read_name(head, piece)
    if head.names and not name_here:
        head.names[-1].is_soft = True


def _is_torn_row(line: Line) -> bool:
    """Whether this is a row of cells in the middle of a line; rows of HTML may be."""
    return bool(line.is_piece and line.cells) and CELL_OF_HTML not in line.raw


def _read_name(head: Masthead, piece: Line) -> bool:
    """Begin a body's name with the words, or go on with one; False when they are none.

    No names are "Session of 2031", a place, what stands under hours, and a sentence.
    """
    if session := uncounted_session(piece.text):
        (year,) = session
        head.year = head.year or year
        if head.names:
            head.names[-1].is_closed = True
        return False
    if names_place(piece.text) and not ends_open(head.names):
        head.place_above = piece
        if head.names:
            head.names[-1].is_closed = True  # "GENEVA", under an organization
        return False
    is_other = head.has_hours or counts_in_sentence(piece.text)
    is_other = is_other or _goes_on_with_other(head, piece)
    is_other = is_other or is_session_alone(piece.text)
    is_other = is_other or not may_be_name(piece.text)
    is_column = role_in_list(piece.text) and not ORGANIZED_BY.match(piece.text)
    if (is_other or is_column) and not is_last_noun(head.names, piece):
        return False
    title = TITLE_OF_BODY.match(piece.text)
    name = piece.text[title.end() :] if title else piece.text
    if title and not is_organization(name):
        name = piece.text
    elif title:
        head.title = head.title or clean_title(piece.text)
    name, behind = without_title(name)
    head.title = head.title or behind
    add_name(head.names, name, piece)
    move_session(head, piece)
    return True


def _goes_on_with_other(head: Masthead, piece: Line) -> bool:
    """Whether the words go on with the name behind a session, not the one above it."""
    is_small = piece.text[:1].islower()
    return is_small and bool(head.names) and is_under_other_session(head)


def _names_item(head: Masthead, text: str) -> bool:
    """Whether the words still name the item of the paper: no list, no long text."""
    mark = read_mark(text)
    is_listed = mark and mark.letter and head.after_item > 1
    if head.after_item > _MOST_OF_ITEM or is_listed:
        head.after_item = 0
    return head.after_item > 0


def _pieces(line: Line, fragments: list[str]) -> list[Line]:
    if len(fragments) < 2:
        return [line]
    return [
        Line(line.number, line.raw, text, gap=line.gap, is_piece=True)
        for text in fragments
    ]


def _settle_pieces(sheet: Sheet, head: Masthead) -> None:
    """Answer for each piece of a line of which some pieces were understood."""
    for line, pieces in head.parted:
        if any(piece.is_used for piece in pieces):
            line.is_used = True
            sheet.pieces += pieces


def _read_fact(sheet: Sheet, head: Masthead, text: str, line: Line) -> bool:
    """Take one fragment into the head; False when it is no known fact."""
    folded = fold(clean_title(text))
    if head.awaits and _read_awaited(head, text):
        return True
    is_open = ends_open(head.names)
    if (role := heading_role(folded)) and not (is_open and role in _NO_TITLES):
        is_link = role == "calendar" and _may_be_link(line, folded)
        if role not in _NO_TITLES and not (head.after_item or is_link):
            head.title = head.title or clean_title(text)
        return not is_link
    is_known = NOTES_BY.match(text) or LANGUAGES_ONLY.fullmatch(text)
    if is_known or (folded in ORGANIZATION_WORDS and not is_open):
        return True
    if symbol := page_symbol(Line(0, text, text)) or yeared_symbol(text):
        head.symbol = head.symbol or symbol
        return True
    # A page number before the first words; the big letters of the organ: "A", "EP".
    if len(text) <= 3 and (text.isdigit() or (text.isalpha() and text.isupper())):
        return True
    if _read_labelled(head, text):
        return True
    if ITEM_OF_AGENDA.match(folded) and (head.has_facts or head.names):
        head.after_item = 1
        return True
    if _read_ordinal(sheet, head, text, line):
        return True
    if _is_title_of_report(text, line):
        head.title = head.title or clean_title(text)
        return True
    return read_days(sheet, head, text, line) or _read_place(head, text, line)


def _is_title_of_report(text: str, line: Line) -> bool:
    """Whether a report is named, in letters without capitals also whose it is."""
    has_head = text[:1].isupper() or (is_organization(text) and not line.is_piece)
    return has_head and is_report(text)


def _may_be_link(line: Line, folded: str) -> bool:
    """ "Calendar" alone, as pages of websites have it, beside other links or not."""
    return " " not in folded and (folded.isascii() or line.is_piece)


def _read_place(head: Masthead, text: str, line: Line) -> bool:
    """Take a place that stands on a line of its own beside the days."""
    is_under = head.dates or (head.names and head.names[-1].is_counted)
    is_known = head.ordinal is not None and (not head.names or names_place(text))
    is_under = is_under or is_known
    place = None if head.place or not is_under else place_alone(text)
    if place and not (is_city(place.city or "") or _is_near(head, line)):
        return False  # "Fischer, Vice-President", far below the days
    head.place = head.place or place
    return place is not None


def _is_near(head: Masthead, line: Line) -> bool:
    """Whether days or a session stand a few lines above."""
    above = [each[0].number for each in (*head.days, *head.sessions)]
    return bool(above) and line.number - max(above) <= _NEAR


def _read_labelled(head: Masthead, text: str) -> bool:
    if match := DISTRIBUTION.match(label_first(text)):
        head.distribution = head.distribution or match["word"]
        head.awaits = "" if match["word"] else "distribution"
        rest = text[match.end() :].strip()
        return not rest or _read_awaited(head, rest)
    if match := ORIGINAL.search(text):
        word = _JOB_LETTERS.sub("", match["word"])
        head.original_language = head.original_language or word or None
        head.awaits = "" if match["word"] else "original_language"
        return True
    if match := FIRST_OR_LAST_DAY.fullmatch(text):
        head.awaits = "start" if match["start"] else "end"
        return not match["day"] or _read_awaited(head, match["day"])
    is_paper = head.has_facts or head.original_language
    if is_paper and (day := day_of_paper(text)):
        head.document_date = head.document_date or day
        return True
    return False


def _read_awaited(head: Masthead, text: str) -> bool:
    """A value that stands on the line after its label: "Distr." / "GENERAL"."""
    awaited, head.awaits = head.awaits, ""
    if days := days_with_end(head.dates, awaited, text):
        head.dates = days
        return True
    known = _AWAITED.get(awaited)
    if known is None or not known.fullmatch(text):
        return False
    setattr(head, awaited, text)
    return True


def _read_ordinal(sheet: Sheet, head: Masthead, text: str, line: Line) -> bool:
    if len(text) > 120 or OFFICERS_OF.match(text):
        return False
    found = read_ordinal(text)
    if not found or counts_in_sentence(text):
        return False
    ordinal, unit, of = found
    if of and tells_of_body(of):
        return False  # "The sixth session of the Board will be opened by"
    if unit == "congress" and len(text.split()) > 3:
        return False  # the number is part of the name
    if is_behind_hour(text, line):
        head.with_sittings = line.number
    if (unit == "meeting" and head.has_hours) or head.with_sittings == line.number:
        return False  # a sitting, under its hours or beside them
    if days := _DAYS_IN_BRACKETS.search(text):
        read_days(sheet, head, days["days"], line)
    if ordinal is None:
        sheet.report(line, "session_uncounted")
    head.sessions.append((line, ordinal, of))
    if head.names and not of and head.names[-1].ordinal is None:
        head.names[-1].ordinal, head.names[-1].unit = ordinal, unit
    if head.names:
        head.names[-1].is_closed = True
    if head.ordinal is None:
        head.ordinal, head.unit, head.session_of = ordinal, unit, of
    head.named_until = 0
    settle_body(head)
    return True
