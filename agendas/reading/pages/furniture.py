"""What stands on a page without being part of the text: heads, feet, bar codes.

V.15-01966 (E) 270315 300315      *1501966*      CTOC/COP/WG.2/2023/1      2/8
"""

import re
from functools import lru_cache

from agendas.reading.languages.cited import LEADS_TO_SYMBOL
from agendas.reading.languages.paper_notes import is_paper_note
from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.sheet import Line, Sheet
from agendas.symbols import find_symbols, is_symbol, parts, split_joint

_JOB = re.compile(
    r"(?<![\w/.-])(?P<job>(?:[Vv]|GE|K|N|NA|NBO|HRI|RM|D|DS|MC|BKK)\.?\s?\d{2}[-‑–]\s?\d{4,6})"
    r"(?:\s?\([A-Z]\))?(?P<rest>(?:\s+\d{6}){0,6}|(?=\s|$))"
)
_MIDDLE_OF_JOB = re.compile(r"\d{2}[-‑–]\s?\d{4}")
_FULL_JOB = re.compile(
    r"K\d{7}(?:\.[a-z])?(?:\s+\d{6}){0,6}|(?:V|GE|K|N)\.\s?\d{2}[-‑]"
    r"|(?:[Vv]|GE|K|N|NA|NBO|HRI|RM|D|DS|MC|BKK)\.?\s?\d{2}[-‑–]\s?\d{4,6}"
    r"(?:\s?\([A-Z]\))?[\s\d*]*"
)
# "020431 030431": when it was translated and printed.
_BAR_CODE = re.compile(
    r"\d{6,8}|\d{6}(?:\s+\d{6}){1,5}|\*{1,2}\s?\d{5,9}\s?\*{1,2}|\*[A-Z0-9]{5,12}\*"
)
# The language stands between symbol and page number in older page heads.
_LANGUAGES = {"english", "french", "spanish", "russian", "arabic", "chinese"}
_LANGUAGES |= {"français", "español"}
_LETTERS = {"(A)", "(C)", "(E)", "(F)", "(R)", "(S)"}  # of them, after a job number
_PAGE = re.compile(
    r"(?:page|página|seite|стр\.?|с\.|страница|صفحة|第)?\s?"
    # "– 2031 –" is a year.
    r"[-–—]?\s?(?!(?:19|20)\d{2}\s?[-–—])\d{1,4}\s?"
    r"(?:(?:/|of|de|из|sur|من)\s?\d{1,4}\s?)?[-–—]?\s?(?:页)?",
    re.IGNORECASE,
)
# What other organizations of the system print: "CL 127/1", "EB152/1", "GC(67)/1",
# "30 C/2", "SC78 Doc. 1", and a provisional paper's "WO/GA/56/1 PROV. 2".
_REVISED = r"(?:[- ](?:Rev|Add|Corr|Prov|PROV|Sup|Amend|REV)\.?\s?\d{0,2}){0,2}\.?"
_AGENCY_SYMBOL = re.compile(
    r"(?:\d{1,3} [A-Z]{1,3}|(?:CX/)?[A-Z]{1,6} \d{1,4}|[A-Z]{1,5}\d{1,3}"
    r"|[A-Z]{2,3}\(\d{1,3}\)"
    r"|[A-Z]{1,5}-[A-Z\d]{1,5})(?:/[A-Z\d][\w.()-]{0,14}){1,5}"
    + _REVISED
    + r"|[A-Z]{2,6}(?:/[A-Z\d][\w.()-]{0,14}){1,5} (?:PROV|Prov)\.?\s?\d{0,2}"
    r"|(?:SC|AC|PC|CoP|COP)\d{1,3} Doc\.\s?\d{1,3}(?:\.\d{1,2}){0,2}(?:A\d{0,2})?"
    r"(?: \((?:Rev|Add)\. ?\d\))?"
    r"|[A-Z]{2,4}\.[A-Z]{2,4}/(?:[A-Z][a-z]{2,9}/)?\d{1,4}\s?\([IVXL]{1,8}\)"
    + _REVISED
    + r"|[A-Z]{2,6}:(?:[A-Z]{2,8}/)?(?:\d{2}|\d{4})/(?:(?:Inf|INF|LIM)[./]? ?)?\d{1,3}"
    + _REVISED
)
# "ITH/13/8.COM/INF.2.1 Rev.", where most put a stroke before the change.
CHANGE_APART = re.compile(r"(?:Rev|Add|Corr|Amend)\.?(?:\s?\d{1,2})?")
_BEFORE_SYMBOLS = {"page", "página", "English", "Corr", "Amend"}
_MOST_CAPITALS = 3  # before a job number, or in "Rev"
_SYMBOL_PAGE = re.compile(r"(?:(?:page|página|стр\.|English|\d{1,3}(?:/\d{1,3})?)\s*)*")
# Asked first, since few lines begin or end as these do.
_RULE_SIGNS = frozenset(" -_=*~.·•—–─━")
_JOB_INITIALS = frozenset("KVvGNHRDMB")
_ENDS_PAGE = frozenset("-–—页 ")
_DASHES = "-–—"
# "- 2 - Press Release ORG/1302": the words of a page head that lost its place.
_DASHED_PAGE = re.compile(r"[-–—]\s?\d{1,3}\s?[-–—]\s(?=[^\W\d])")
# "Inter-Parliamentary Union -2- 108th Conference": the number in its middle.
_DASHED_WITHIN = re.compile(r"[^\W\d][^.;:]{3,60}\s[-–—]\d{1,3}[-–—]\s[^\W_].{3,60}")
# "EC WG/LAMPS-III(2031)/Doc. 2, APPENDIX, p. 3": the symbol, the part and the page.
_NUMBERED_HEAD = re.compile(
    r"[A-ZА-Я][\w .()–-]{0,40}/[\w .()/–-]{1,50}(?:, (?:APPENDIX|ANNEX|Appendix|Annex)"
    r"[\w ]{0,9})?, (?:p\.|page|стр\.|p[áa]g\.) ?\d{1,3}"
)
_NEAR = 5  # lines from one number alone on its line to the next
_LONGEST_LEAD = 30  # characters
_HEAD_LINES = 15  # of the first page
# "EB.1/2025": a session, no document.
_SESSION_OF_YEAR = re.compile(r"[A-Z]{2,}[.\w]*/(?:19|20)\d{2}")
_RULE = re.compile(r"(?!\*{1,4}$)[-_=*~.·•\s—–─━]{2,}|[-–—_]")
_RECYCLE = re.compile(
    r"please recycle.{0,20}|♻|merci de recycler.{0,20}"
    r"|se ruega reciclar.{0,20}|просьба отправить на вторичную переработку.{0,20}"
    r"|请回收.{0,10}|الرجاء إعادة الاستعمال.{0,20}|\[image.{0,60}\]"
    r"|(?:(?-i:[A-Z]{2,12})\s)?logo"
    r"|[\[(]?(?:end of (?:the )?(?:document|annex)|fin (?:du document|de l[’']annexe)"
    r"|fin del (?:documento|anexo)|конец (?:документа|приложения)|文件完|附件完"
    r"|附件和文件完|نهاية (?:الوثيقة|المرفق))[\])]?"
    r"|(?:[A-Z]:\\|\\\\)[^<>|]{3,150}",  # where the file was kept
    re.IGNORECASE,
)


def find_job_number(sheet: Sheet) -> str | None:
    """The job number at the foot of the first page, such as "V.15-01966"."""
    for line in sheet.lines:
        if len(line.text) < 120 and "/" not in line.text[:4]:
            match = _may_hold_job(line.text) and _JOB.search(line.text)
            if match and (_FULL_JOB.fullmatch(line.text) or match["rest"]):
                return re.sub(r"\s", "", match["job"]).replace("‑", "-")
    return None


def _may_hold_job(text: str) -> bool:
    """Whether the middle of a job number is in it: asked first, as in few lines."""
    has_dash = "-" in text or "–" in text or "‑" in text
    return has_dash and _MIDDLE_OF_JOB.search(text) is not None


def is_agency_symbol(text: str) -> bool:
    """Whether the words are a symbol as other organizations of the system print."""
    symbol = text.rstrip("*")
    is_symbol = _AGENCY_SYMBOL.fullmatch(symbol) is not None
    return is_symbol and any(map(str.isdigit, symbol))


def page_symbol(line: Line) -> str | None:
    """The symbol that stands alone on a line, with at most a page number beside it."""
    return _page_symbol(line.text)


def _page_symbol(text: str) -> str | None:
    has_sign = "/" in text or "Doc." in text
    if not has_sign or len(text) > 120 or _leads_with_words(text):
        return None
    return _symbol_alone(text)


def _leads_with_words(text: str) -> bool:
    """Whether other words than those of a page head go before a symbol."""
    first = text.partition(" ")[0]
    is_word = len(first) > _MOST_CAPITALS and first.isalpha() and not first.isupper()
    return is_word and first not in _BEFORE_SYMBOLS


@lru_cache(maxsize=4096)
def _symbol_alone(text: str) -> str | None:
    if is_agency_symbol(text):
        return text.rstrip("*")
    symbols = find_symbols(text)
    if not symbols or len(symbols) > 2 or _SESSION_OF_YEAR.fullmatch(symbols[0]):
        return None
    rest = _JOB.sub(" ", text)
    for symbol in symbols:
        rest = rest.replace(symbol, " ")
    rest = rest.strip(" *-–—")
    if len(symbols) == 1 and CHANGE_APART.fullmatch(rest):
        return f"{symbols[0]} {rest}"
    return "–".join(symbols) if _SYMBOL_PAGE.fullmatch(rest) else None


def check_symbol(sheet: Sheet, symbol: str) -> None:
    """Report a symbol as other organizations print theirs, which no series explains."""
    bare, _, change = symbol.rpartition(" ")
    known = bare if CHANGE_APART.fullmatch(change) else symbol
    if not symbol or all(map(is_symbol, split_joint(known))):
        return
    printed = next((line for line in sheet.every if symbol in line.text), None)
    sheet.report(printed or 1, "symbol_unknown", text=symbol)


@lru_cache(maxsize=4096)
def _is_furniture(text: str) -> bool:
    """Whether words are a page's and not the document's."""
    if len(text) > 220:
        return is_paper_note(text)
    first = text[:1]
    is_figure = first.isdigit()
    return bool(
        (first in _RULE_SIGNS and _RULE.fullmatch(text))
        or ((is_figure or first == "*") and _BAR_CODE.fullmatch(text))
        or (first in _JOB_INITIALS and _FULL_JOB.fullmatch(text))
        or _is_page(text)
        # Beside a job number, a number alone is that of the page.
        or (_may_hold_job(text) and _PAGE.fullmatch(_JOB.sub(" ", text).strip()))
        or (not is_figure and _RECYCLE.fullmatch(text))
        or (", p" in text and "/" in text and _NUMBERED_HEAD.fullmatch(text))
        or is_paper_note(text)
    )


def _is_page_head(lines: list[Line], place: int) -> bool:
    """Whether a row holds only what a page's head does; "2/3" in a table does not."""
    cells = [cell for cell in lines[place].cells if cell]
    if not cells or not all(map(is_of_page, cells)):
        return False
    near = [*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2]]
    is_inside = any(len(each.cells) == len(lines[place].cells) for each in near)
    return not (is_inside and all(map(_is_page, cells)))


def is_of_page(cell: str) -> bool:
    """Whether a cell holds a job number, a page or a symbol alone."""
    return bool(_page_symbol(cell)) or _is_furniture(cell)


def _is_page(text: str) -> bool:
    # Not "2" or "16" alone: that may be the number of an item on a line of its own.
    may_be = len(text) < 24 and (text[-1:].isdigit() or text[-1:] in _ENDS_PAGE)
    if not may_be or text.isdigit() or _PAGE.fullmatch(text) is None:
        return False
    if text[0].isdigit() and text[-1] in _DASHES:
        return False  # "1-": an item whose title stands on the next line
    page, _, pages = text.partition("/")
    is_pair = page.isdigit() and pages.isdigit()
    return not (is_pair and int(page) > int(pages))  # "2219/31"


def drop_furniture(sheet: Sheet) -> str | None:
    """Take page heads, feet and rules out of the lines; the symbol they all carry.

    A page number alone on its line counts as furniture beside another page mark.
    """
    symbols: dict[str, list[Line]] = {}
    kept: list[Line] = []
    dropped_before = waits = False
    early: str | None = None
    size = _size_of_head(sheet.lines)
    for place, line in enumerate(sheet.lines):
        symbol = None if line.cells else page_symbol(line)
        if symbol and kept and _leads_to_symbol(kept[-1], line):
            symbol = None
        is_head = bool(line.cells) and _is_page_head(sheet.lines, place)
        is_alone = is_head and sum(map(bool, line.cells)) == 1
        if found := symbol or (page_symbol(line) if is_alone else None):
            symbols.setdefault(found, []).append(line)
            is_of_page = place < size or _is_beside_page(sheet.lines, place)
            early = early or (found if is_of_page and _may_be_own(found) else None)
        if symbol or is_head or (not line.cells and _is_furniture(line.text)):
            sheet.use(line, *([kept.pop()] if waits else []))
            dropped_before, waits = True, False
        elif _is_beside_furniture(sheet.lines, place, dropped=dropped_before):
            sheet.use(line)
        elif not _is_dashed(line):  # whose other words are reported
            kept.append(line)
            dropped_before, waits = False, _is_number(line)
    one = _the_one(symbols, early)
    for symbol, lines in symbols.items():
        if len(lines) == 1 and not (one and _are_of_one(symbol, one)):
            lines[0].is_used = False  # no page head: it is named in the text
    _put_back(sheet, kept, [lines[0] for lines in symbols.values()], size)
    return one


def _leads_to_symbol(above: Line, line: Line) -> bool:
    """ "Documents:", "pursuant to decision": a symbol under it is no page head.

    A sentence goes on right under its line, and not on the next page.
    """
    end = above.text[-_LONGEST_LEAD:]
    is_under = line.number == above.number + 1
    return end.endswith((":", "：")) or (
        is_under and LEADS_TO_SYMBOL.search(end) is not None
    )


def _size_of_head(lines: list[Line]) -> int:
    """How many lines the head of the first page has, at most: an item ends it."""
    head = lines[:_HEAD_LINES]
    return next((n for n, line in enumerate(head) if _is_item(line)), len(head))


def _is_item(line: Line) -> bool:
    """Whether an item begins, under which a symbol is that of a paper on it."""
    mark = read_mark(line.text)
    if not mark or not mark.number:
        return False
    return not mark.rest[0].islower() if mark.rest else line.text.endswith(".")


def _is_dashed(line: Line) -> bool:
    raw = line.raw
    if not any(map(raw.__contains__, _DASHES)):
        return False
    return bool(_DASHED_PAGE.match(raw) or _DASHED_WITHIN.fullmatch(raw))


def _put_back(
    sheet: Sheet, kept: list[Line], symbols: list[Line], size_of_head: int
) -> None:
    """Leave out of the lines what is a page's; a symbol in the text is none."""
    head = {line.number for line in sheet.lines[:size_of_head]}
    staying = {line.number for line in kept} | {
        line.number for line in symbols if not line.is_used
    } - head
    sheet.lines = [line for line in sheet.lines if line.number in staying]


def _is_number(line: Line) -> bool:
    return line.text.isdecimal() and len(line.text) < 4 and not line.cells


def _is_beside_furniture(lines: list[Line], place: int, *, dropped: bool) -> bool:
    """Whether a number or a language belongs to the page head before it."""
    line = lines[place]
    if _is_number(line):
        has_page = dropped and _is_page(lines[place - 1].text)  # "Page 2", and "11"
        is_item = has_page or _heads_title(lines, place)
        return (dropped and not is_item) or _is_marked(lines, place + 1)
    if line.text in _LETTERS:  # lost by a job number, at the end of its page
        return place + 1 < len(lines) and is_of_page(lines[place + 1].text)
    return dropped and line.text.lower() in _LANGUAGES and place > 12


def _heads_title(lines: list[Line], place: int) -> bool:
    """Whether words stand under the number, and the next number close below them."""
    following = lines[place + 1 : place + 1 + _NEAR]
    if (
        not following
        or read_mark(following[0].text)
        or _is_furniture(following[0].text)
    ):
        return False
    awaited = str(int(lines[place].text) + 1)
    return any(_is_number(line) and line.text == awaited for line in following[1:])


def _is_marked(lines: list[Line], place: int) -> bool:
    """Whether the line at `place` begins with an item's mark of its own."""
    return place < len(lines) and read_mark(lines[place].text) is not None


def _is_beside_page(lines: list[Line], place: int) -> bool:
    """Whether a page number, a job number or a rule stands above or below.

    Of two symbols above and below one rule the second is that of the page.
    """
    is_above = any(map(page_symbol, lines[place + 2 : place + 3]))
    below = [] if is_above else lines[place + 1 : place + 2]
    near = [*lines[max(0, place - 1) : place], *below]
    return any(_is_furniture(line.text) or _is_number(line) for line in near)


def _may_be_own(symbol: str) -> bool:
    """Whether the organ itself wrote it, not those who were heard."""
    return parts(symbol).nature != "NGO"


def _are_of_one(symbol: str, one: str) -> bool:
    """Whether both are of one document: "A/CONF.300/1", "A/CONF.300/1/Rev.1"."""
    return symbol in one or one in symbol


def _the_one(symbols: dict[str, list[Line]], early: str | None) -> str | None:
    """The symbol that most pages carry, else the one in the head of the first page."""
    counts = {each: len(lines) for each, lines in symbols.items() if _may_be_own(each)}
    most = max(counts.values(), default=0)
    often = [symbol for symbol, times in counts.items() if times == most]
    return often[0] if most > 1 else early
