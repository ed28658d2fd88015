"""A paper as HTML: the print view of a browser, and what its PDF file is made from."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape

from agendas.writing.blocks import (
    Block,
    Cell,
    Footnote,
    Heading,
    Item,
    Masthead,
    Paper,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
    direction,
    language_of,
    merged,
)

_ENDLESS = re.compile(r"[^\s\u200b]{30}")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def write_page(paper: Paper, style_sheet: str) -> bytes:
    """The print view: a whole page, its notes at the end."""
    link = f'<link rel="stylesheet" href="{escape(style_sheet)}">'
    return _page(paper, _Writer(paper, _linked_mark), link, has_notes=True).encode()


def page_for_pdf(paper: Paper) -> str:
    """The page from which the PDF file is made: each note where it is referred to."""
    notes = {note.mark: note for note in paper.notes}
    writer = _Writer(paper, lambda run: _inline_note(paper, notes[run.note]))
    dated = paper.dated.isoformat()
    properties = (
        f'<meta name="author" content="{escape(_author(paper))}">'
        f'<meta name="description" content="{escape(paper.symbol)}">'
        f'<meta name="dcterms.created" content="{dated}">'
        f'<meta name="dcterms.modified" content="{dated}">'
    )
    return _page(paper, writer, properties, has_notes=False)


@dataclass(frozen=True)
class _Writer:
    """How a paper is written; `mark` writes the mark of a footnote."""

    paper: Paper
    mark: Callable[[Run], str]

    def runs(self, runs: Runs) -> str:
        return "".join(self.run(run) for run in merged(runs))

    def run(self, run: Run) -> str:
        if run.note:
            return self.mark(run) if run.note.isdigit() else escape(run.note)
        text = escape(run.text)
        if not run.is_code:
            # A word without end would take minutes to set; it may be broken here.
            text = escape(_ENDLESS.sub("\\g<0>\u200b", run.text))
        if run.is_italic:
            text = f"<em>{text}</em>"
        if run.is_bold:
            text = f"<strong>{text}</strong>"
        if run.is_code:
            return f'<bdi class="code" dir="ltr">{text}</bdi>'
        if run.language and run.language != self.paper.language:
            return f"<span{_spoken(run.language)}>{text}</span>"
        return text

    def element(self, tag: str, runs: Runs, name: str = "", mark: str = "") -> str:
        """An element with the language of its words, if that is not the paper's."""
        of_name = f' class="{name}"' if name else ""
        language = language_of(runs, self.paper)
        # A number is the paper's, and so then is the direction of the line.
        is_other = language != self.paper.language and not mark
        spoken = _spoken(language) if is_other else ""
        head = f'<span class="mark">{escape(mark)}</span> ' if mark else ""
        return f"<{tag}{of_name}{spoken}>{head}{self.runs(runs)}</{tag}>"


def _spoken(language: str) -> str:
    return f' lang="{language}" dir="{direction(language)}"'


def _page(paper: Paper, writer: _Writer, head: str, *, has_notes: bool) -> str:
    body = "\n".join(_blocks(paper.blocks, writer))
    notes = _notes(paper, writer) if has_notes and paper.notes else ""
    return (
        f'<!doctype html>\n<html lang="{paper.language}" dir="{paper.direction}">\n'
        f'<head><meta charset="utf-8"><title>{escape(paper.title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{head}</head>\n<body>\n<main>\n{body}\n{notes}</main>\n</body>\n</html>\n"
    )


def _author(paper: Paper) -> str:
    head = paper.blocks[0]
    return head.organization if isinstance(head, Masthead) else ""


def _blocks(blocks: Iterable[Block], writer: _Writer) -> Iterator[str]:
    """The blocks in their order; entries of a list stand in one list."""
    in_list = False
    for block in blocks:
        is_item = isinstance(block, Item)
        if is_item != in_list:
            yield '<ul class="items">' if is_item else "</ul>"
            in_list = is_item
        yield _block(block, writer)
    if in_list:
        yield "</ul>"


def _block(block: Block, writer: _Writer) -> str:
    match block:
        case Masthead():
            return _masthead(block, writer)
        case Heading():
            tag = f"h{min(block.level, 6)}"
            name = "new-page" if block.starts_page else "numbered" if block.mark else ""
            return writer.element(tag, block.runs, name, block.mark)
        case Item():
            return writer.element("li", block.runs, f"depth-{block.depth}", block.mark)
        case Paragraph():
            return writer.element("p", block.runs, block.kind, block.mark)
        case Table():
            return _table(block, writer)
    return ""


def _masthead(head: Masthead, writer: _Writer) -> str:
    names = "".join(
        '<div class="name">'
        + "".join(writer.element("p", line) for line in name)
        + "</div>"
        for name in head.names
    )
    facts = "".join(writer.element("p", fact) for fact in head.facts)
    symbol = ""
    if head.symbol:
        symbol = f'<p class="code symbol" dir="ltr">{escape(head.symbol)}</p>'
    return (
        f'<div class="top"><p>{escape(head.organization)}</p>{symbol}</div>'
        f'<div class="facts-row">{writer.element("p", head.parent, "parent")}'
        f'<div class="facts">{facts}</div></div>{names}'
    )


def _table(block: Table, writer: _Writer) -> str:
    columns = "".join(f'<col class="w{width}">' for width in block.widths)
    heads = "".join(_row(row, writer, "th", ' scope="col"') for row in block.heads)
    rows = "".join(f"<tbody>{group}</tbody>" for group in _groups(block.rows, writer))
    label = escape(block.caption)
    return (
        f'<table aria-label="{label}"><colgroup>{columns}</colgroup>'
        f"<thead>{heads}</thead>{rows}</table>"
    )


def _groups(rows: Iterable[Row], writer: _Writer) -> Iterator[str]:
    """The rows of each day, which its row heads."""
    group: list[str] = []
    for row in rows:
        if row.is_day and group:
            yield "".join(group)
            group = []
        group.append(_row(row, writer, "td", ""))
    yield "".join(group)


def _row(row: Row, writer: _Writer, tag: str, scope: str) -> str:
    if row.is_day:
        cell = _cell(row.cells[0], writer, "th", ' scope="rowgroup"')
        return f'<tr class="day">{cell}</tr>'
    starts = ' class="starts"' if row.cells[0].paragraphs and tag == "td" else ""
    cells = "".join(_cell(cell, writer, tag, scope) for cell in row.cells)
    return f"<tr{starts}>{cells}</tr>"


def _cell(cell: Cell, writer: _Writer, tag: str, scope: str) -> str:
    if tag == "th" and not cell.paragraphs:
        tag, scope = "td", ""  # an empty cell heads nothing
    span = f' colspan="{cell.span}"' if cell.span > 1 else ""
    if len(cell.paragraphs) == 1:
        words = writer.runs(cell.paragraphs[0])
        language = language_of(cell.paragraphs[0], writer.paper)
        spoken = _spoken(language) if language != writer.paper.language else ""
        return f"<{tag}{scope}{span}{spoken}>{words}</{tag}>"
    words = "".join(writer.element("p", runs) for runs in cell.paragraphs)
    return f"<{tag}{scope}{span}>{words}</{tag}>"


def _linked_mark(run: Run) -> str:
    raised = run.note.translate(_RAISED)
    return f'<a class="note-mark" href="#note-{run.note}">{raised}</a>'


def _inline_note(paper: Paper, note: Footnote) -> str:
    words = _Writer(paper, lambda run: "").runs(note.runs)
    return f'<span class="footnote"{_spoken(paper.language)}>{words}</span>'


def _notes(paper: Paper, writer: _Writer) -> str:
    notes = "".join(
        f'<p id="note-{note.mark}">{note.mark.translate(_RAISED)} '
        f"{writer.runs(note.runs)}</p>"
        for note in paper.notes
    )
    return f'<section class="notes">{notes}</section>\n'
