"""Lines of a document without their mark-up, and what became of each.

### **2. Technical assistance**     → heading, "2. Technical assistance"
 - (a) Opening of the meeting;      → "(a) Opening of the meeting;"
3–6 p.m.<TAB>2<TAB>Prevention       → cells
| 10 a.m. | 1 (a) | Opening |       → cells
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from agendas.reading.lines.cell_breaks import rows_of_breaks
from agendas.reading.lines.html_tables import Spans, rows_of_line
from agendas.reading.lines.lone_lines import is_lone, parts_of_lone
from agendas.reading.lines.lost_breaks import lines_inside, without_tabs
from agendas.reading.lines.markup import HASHES, SPECIAL, is_broken, plain
from agendas.reading.lines.open_marks import close_marks
from agendas.reading.lines.quoted import without_quotation
from agendas.reading.lines.spacing import without_spacing
from agendas.reading.results import Problem
from agendas.reading.sentences import Doubt, problem_in_words

# More lines than any document has; what is after them is reported in one problem.
MAX_LINES = 20_000
# Of long lines that are taken apart in a document; further ones stay whole.
MOST_LETTERS = 1_000_000
# Goes before a line whose cells the page does not tell apart: it is only reported.
UNREAD = "\ue800"

_BULLET = re.compile(
    r"(?:[-•▪‣◦·–—*+o]|\uf0b7)\s+(?=[(（]?\w{1,4}[)）.]|\d|[A-Z]\)|\([^()]{1,4}\)"
    r"|(?:[Ff]rom|[Dd]e(?: las?)?|[Сс]|من(?: الساعة)?|الساعة)\s\d|[上下]午\d)"
)
_BULLETS = frozenset("-•▪‣◦·–—*+o\uf0b7")
_PIPE_RULE = re.compile(r"[|\s:+=]*-[|\s:+=-]*")
# A tab after the number of a list parts no columns: "1.<TAB>Opening of the session".
_NUMBERED = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})?[.)]|[(（]\w{1,4}[)）]|\w[)]|[IVX]{1,5}\.|[-•▪‣◦·–*\uf0b7])"
    r"[*_]{0,3}\t+[^\t|]+\t*$"
)
_UNESCAPED_PIPE = re.compile(r"(?<!\\)\|")
_CELL_TAG = re.compile(r"</(?:td|th)>\s*<(?:td|th)\b[^<>]{0,300}>", re.IGNORECASE)
_ROW_END = re.compile(r"</tr\s*>", re.IGNORECASE)
_CONTROLS = dict.fromkeys(
    [*range(9), *range(14, 28), *range(127, 133), *range(134, 160)]
) | dict.fromkeys([0xAD, 0xFEFF, 0x200B, *range(0x200E, 0x2010)])
_CONTROLS |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2060, 0x206A)])
_CONTROL = re.compile(f"[{re.escape(''.join(map(chr, _CONTROLS)))}]")
# Between columns that are only spaced apart.
WIDE_GAP = re.compile(r"\s{3,}")
# The star of a footnote as other sets of characters have it.
_STARS = "\u2217\uff0a\u204e"
_STAR = re.compile(f"[{_STARS}]")
_SOFT_HYPHEN = "\u00ad"  # at the end of a line, of no word
_BLANKS = " \r\n\f\v\x1c\x1d\x1e\x1f\u3000\xa0\ufeff"
_MOST_ROW_LINES = 200
_MOST_COLUMNS = 60  # a line with more bars or tabs is no row
_MARKED = re.compile(r"[<*_#\[\\&`>^]")  # without what parts cells


@dataclass(slots=True)
class Line:
    """One line: where it stands, as it stands, and its words.

    `cells` are the columns of a table's row, else empty. `is_heading` says that the
    mark-up makes the line or its first words a heading, or the row that of its table.
    `gap` says that blank lines go before it, `blanks` how many of those hold spaces,
    as an empty cell does, `is_piece` that the line is a part of what stands in one.
    """

    number: int
    raw: str
    text: str
    cells: tuple[str, ...] = ()
    is_heading: bool = False
    gap: bool = False
    is_used: bool = False
    indent: int = 0
    is_piece: bool = False
    blanks: int = 0

    @property
    def printed(self) -> str:
        """The line as it stands; of a piece its own words, not the whole line."""
        return self.text if self.is_piece else self.raw

    @property
    def columns(self) -> tuple[str, ...]:
        """The parts of the printed line that wide gaps hold apart."""
        printed = self.printed.strip()
        if printed == self.text and not self.is_piece:
            return (printed,)  # as most: the words of a line have single spaces
        return _columns(printed)


@dataclass
class Sheet:
    """The lines of one document that are not blank, and what became of each.

    `lines` are those still to be read, `every` all of them, `pieces` the parts of
    those that were taken apart, `furniture` the numbers of lines without words, `ends`
    to which line another one was joined, by the number of that one, `rewritten` how a
    line stood whose columns were written anew, by its number.
    """

    lines: list[Line]
    problems: list[Problem] = field(default_factory=list)
    pieces: list[Line] = field(default_factory=list)
    every: list[Line] = field(default_factory=list)
    furniture: list[int] = field(default_factory=list)
    ends: dict[int, Line] = field(default_factory=dict)
    rewritten: dict[int, str] = field(default_factory=dict)

    def use(self, *lines: Line) -> None:
        """Note that the lines are understood."""
        for line in lines:
            line.is_used = True

    def join(self, line: Line, end: Line) -> None:
        """Put the words of a line behind those of another, with which it is read."""
        if line.text.endswith(_SOFT_HYPHEN):
            line.text = line.text[:-1] + end.text
        else:
            is_broken_word = line.text.endswith("-") and end.text[:1].islower()
            line.text += f"{'' if is_broken_word else ' '}{end.text}"
        self.ends[end.number] = line

    def leave(self, lines: list[Line], most: int, problem: str) -> list[Line]:
        """The first `most` of the lines; the others are in one problem."""
        if len(lines) > most:
            self.report(lines[most], problem)
            self.use(*lines[most:])
        return lines[:most]

    def part(self, line: Line, texts: list[str]) -> list[Line]:
        """A line taken apart: each piece must be understood for itself.

        Once there are MAX_LINES pieces, the rest of the line is in one problem.
        """
        left = max(0, MAX_LINES - len(self.pieces))
        pieces = [
            Line(
                line.number,
                line.raw,
                text,
                gap=line.gap or bool(place),
                is_piece=True,
            )
            for place, text in enumerate(texts[:left])
        ]
        if len(texts) > left:
            self.report(line.number, "lines_left", text=texts[left])
        line.is_used = True
        self.pieces += pieces
        return pieces

    def report(
        self, line: Line | int, what: str | Doubt, *, text: str = "", **values: object
    ) -> None:
        """Note what is wrong with a line, which thereby is not lost.

        `what` is the code of a sentence, `values` fill its gaps.
        """
        if isinstance(line, Line):
            text = self.rewritten.get(line.number, line.printed)
            line = line.number
        if isinstance(what, Doubt):
            code, filled = what.code, dict(what.values)
        else:
            code = what
            filled = {name: str(value) for name, value in values.items()}
        problem = problem_in_words(code, filled)
        self.problems.append(Problem(line, text, problem, code, filled))

    def report_the_rest(self, problem: str) -> None:
        """Report each line that nothing else has used or reported."""
        seen = {each.line for each in self.problems}
        for line in self.every:
            line.is_used |= self.ends.get(line.number, line).is_used
            if not line.is_used and line.number not in seen:
                self.report(line, problem)
        for piece in self.pieces:
            if not piece.is_used:
                self.report(piece.number, problem, text=piece.text)
        self.problems.sort(key=lambda each: each.line)


def make_sheet(text: str) -> Sheet:
    """The lines of `text`, numbered as an editor numbers them."""
    sheet = Sheet([])
    gap, blanks = False, 0
    sources = without_quotation(text.splitlines())
    spacing = without_spacing(sources)
    closed = close_marks(sources, spacing)
    lone = is_lone(sources)
    spans = Spans()
    for number, raw, source in _rows(sheet, sources):
        if not raw:
            gap = gap or number - 1 not in spacing
            blanks += bool(source)
            continue
        if len(sheet.lines) >= MAX_LINES:
            sheet.report(number, "lines_left", text=raw)
            break
        marked = closed.get(number - 1) if source is sources[number - 1] else None
        parts = parts_of_lone(marked or raw) if lone else [marked or raw]
        rows = [row for part in parts for row in _parted(without_tabs(part), spans)]
        lines = _lines(sheet, number, raw, rows)
        if not lines:
            _mark_heads(sheet, number, raw)
            gap = True
            continue
        lines[0].gap, gap = gap or not sheet.lines, False
        lines[0].blanks, blanks = blanks, 0
        lines[0].indent = len(source) - len(source.lstrip(" "))
        sheet.lines += lines
    return sheet


def _mark_heads(sheet: Sheet, number: int, raw: str) -> None:
    """Note that the row over a rule, "---|---|", is the head of its table."""
    last = sheet.lines[-1] if sheet.lines else None
    if last and last.cells and last.number == number - 1:
        last.is_heading = bool(_PIPE_RULE.fullmatch(raw))


def _parted(marked: str, spans: Spans) -> list[str]:
    """The rows of a table that a line holds; of any other line itself."""
    marked = marked.strip(_BLANKS)
    parts = lines_inside(marked) if len(marked) <= MOST_LETTERS else [marked]
    if "<" not in marked:
        return parts
    rows = [row for part in parts for row in rows_of_line(part)]
    return [part for row in rows for part in _unbroken(spans.filled(row))]


def _unbroken(row: str) -> list[str]:
    """The rows that stand in one row of a table."""
    if not is_broken(row):
        return [row]
    rows = rows_of_breaks(_cells(row) or [])
    return ["\t".join(cells) for cells in rows] if len(rows) > 1 else [row]


def _lines(sheet: Sheet, number: int, raw: str, rows: list[str]) -> list[Line]:
    """The line without mark-up, or each of its rows that has words."""
    if raw[0] == UNREAD:
        sheet.report(number, "columns_together", text=raw[1:])
        return []
    is_plain = rows == [raw]  # as most
    raw = _without_controls(raw)
    if len(rows) == 1:
        words = _with_common_stars(raw) if is_plain else _clean(rows[0])
        line = Line(number, raw, *words_of(words))
        found = [line] if line.text or line.cells else []
        sheet.every += found
        sheet.furniture += [] if found else [number]
        return found
    whole = Line(number, raw, "")
    sheet.every.append(whole)
    parted = sheet.part(whole, rows)
    for line in parted:
        line.raw = _clean(line.text)
        line.text, line.cells, line.is_heading = words_of(line.raw)
        line.gap = line.gap and not line.cells  # rows stand close
    sheet.use(*(line for line in parted if not line.text))
    return [line for line in parted if line.text]


def _rows(sheet: Sheet, sources: list[str]) -> Iterator[tuple[int, str, str]]:
    """Number, stripped text and source of each line; "" for blank ones, once for many.

    The lines of one row of an HTML table come as one, under the number of its first.
    """
    rows: list[tuple[int, str]] = []
    is_blank = False
    for number, source in enumerate(sources, start=1):
        if not source:
            if not rows and not is_blank:
                yield number, "", source
            is_blank = True
            continue
        is_blank = False
        raw = source.strip(_BLANKS)
        if not rows and not _opens_row(raw):
            yield number, "" if raw.isspace() else raw, source
        elif raw:
            rows.append((number, raw))
            is_closed = _ROW_END.search(raw) and not _opens_row(raw)
            if len(rows) == _MOST_ROW_LINES or is_closed:
                yield rows[0][0], " ".join(part for _, part in rows), source
                sheet.furniture += [each for each, _ in rows[1:]]
                rows = []
    for number, part in rows:
        yield number, part, part


def _opens_row(stripped: str) -> bool:
    if "<" not in stripped:
        return False
    lowered = stripped.lower()
    return lowered.rfind("<tr") > lowered.rfind("</tr")


def _without_controls(text: str) -> str:
    if text.isprintable() or text.replace("\t", " ").isprintable():
        return text
    return text.translate(_CONTROLS) if _CONTROL.search(text) else text


def _clean(marked: str) -> str:
    """The line without signs that control it, its stars the common ones."""
    return _with_common_stars(_without_controls(marked))


def _with_common_stars(text: str) -> str:
    has_star = not text.isascii() and any(map(text.__contains__, _STARS))
    return _STAR.sub("*", text) if has_star else text


# Several rules ask each line; no real document has as many.
@lru_cache(maxsize=4096)
def _columns(printed: str) -> tuple[str, ...]:
    return tuple(WIDE_GAP.split(printed))


# A page's head, a table's row come again and again.
@lru_cache(maxsize=4096)
def words_of(stripped: str) -> tuple[str, tuple[str, ...], bool]:
    """The words of a line, its cells, and whether it is a heading."""
    if not SPECIAL.search(stripped):
        return _without_bullet(" ".join(stripped.split())), (), False
    if bold := _bold_row(stripped):
        text, cells, _ = words_of(bold)
        return text, cells, True
    cells = _cells(stripped)
    if cells is None:
        return "", (), False
    if len(cells) > 1:
        texts = _texts(stripped, cells)
        words = " ".join(text for text in texts if text)
        return _without_bullet(words), texts if words else (), False
    return _without_bullet(plain(cells[0])), (), _is_heading(stripped)


def _bold_row(stripped: str) -> str:
    """What is inside the bold type of a whole row: "**2.(tab)Lamps**"."""
    inner = stripped[2:-2]
    is_bold = stripped.startswith("**") and stripped.endswith("**")
    return inner if is_bold and "\t" in inner and "**" not in inner else ""


def _texts(stripped: str, cells: list[str]) -> tuple[str, ...]:
    """The cells without mark-up; most rows have none but what parts the cells."""
    if _MARKED.search(stripped):
        return tuple(plain(cell).strip("| ") for cell in cells)
    return tuple(" ".join(cell.split()).strip("| ") for cell in cells)


def _is_heading(stripped: str) -> bool:
    bold = stripped.startswith("**") and stripped.endswith("**")
    tagged = stripped.lower().startswith(("<b>", "<strong>", "<h"))
    return bool(HASHES.match(stripped)) or bold or tagged


def _without_bullet(words: str) -> str:
    match = _BULLET.match(words) if words[:1] in _BULLETS else None
    return words[match.end() :] if match else words


def _cells(stripped: str) -> list[str] | None:
    """The columns of a row; one for a line that is none; None for a table's rule."""
    if "<" in stripped:
        cells = _CELL_TAG.split(stripped, _MOST_COLUMNS)
        if len(cells) > 1:
            return cells
    if "\t" in stripped and not _NUMBERED.match(stripped):
        cells = stripped.split("\t", _MOST_COLUMNS)
        return cells if len(cells) <= _MOST_COLUMNS else [stripped]
    if "|" in stripped and not _is_sentence_with_bar(stripped):
        if _PIPE_RULE.fullmatch(stripped):
            return None
        inner = stripped.strip().removeprefix("|")
        inner = inner.removesuffix("|") if not inner.endswith("\\|") else inner
        cells = _UNESCAPED_PIPE.split(inner, _MOST_COLUMNS)
        return cells if len(cells) <= _MOST_COLUMNS else [stripped]
    return [stripped]


def _is_sentence_with_bar(stripped: str) -> bool:
    is_rule = stripped.endswith("|") and _PIPE_RULE.fullmatch(stripped)
    return not (stripped.startswith("|") or is_rule or " | " in f" {stripped} ")
