"""Tables of a Word file: masthead, timetable, side events."""

from collections.abc import Sequence

from agendas.writing.blocks import Cell, Masthead, Paper, Row, Run, Runs, Table
from agendas.writing.docx.xml import escape, paragraph

_WIDTH = 9638  # twentieths of a point: A4 less two margins of two centimetres
_LINE = 'w:val="single" w:sz="4" w:space="0" w:color="auto"'
_RULES = (
    f"<w:tblBorders><w:top {_LINE}/><w:bottom {_LINE}/>"
    '<w:insideH w:val="single" w:sz="2" w:space="0" w:color="BFBFBF"/></w:tblBorders>'
)


def table(block: Table, paper: Paper) -> str:
    """A table whose headings come again on each page, and whose rows stay whole."""
    rows = [_row(row, block.widths, paper, is_head=True) for row in block.heads]
    rows += [_row(row, block.widths, paper, is_head=False) for row in block.rows]
    caption = f'<w:tblCaption w:val="{escape(block.caption)}"/>'
    return _table(rows, block.widths, paper, _RULES, caption)


def masthead(head: Masthead, paper: Paper) -> str:
    """The organization and the symbol above a rule, the parent body and the facts."""
    rows = [
        (
            ((Run(head.organization),),),
            ((Run(head.symbol, is_code=True),),),
            "MastheadTop",
        ),
        ((head.parent,), head.facts, "Masthead"),
    ]
    widths = (60, 40)
    written = []
    for left, right, style in rows:
        cells = [
            _cell(Cell(left), 60, paper, style),
            _cell(Cell(right), 40, paper, style),
        ]
        written.append(f"<w:tr>{''.join(cells)}</w:tr>")
    rule = f"<w:tblBorders><w:bottom {_LINE}/><w:insideH {_LINE}/></w:tblBorders>"
    names = [
        paragraph(line, paper, "BodyName" if not place else "PlaceAndDays")
        for name in head.names
        for place, line in enumerate(name)
    ]
    return _table(written, widths, paper, rule, "") + "".join(names)


def _table(
    rows: Sequence[str], widths: Sequence[int], paper: Paper, rules: str, caption: str
) -> str:
    visual = "<w:bidiVisual/>" if paper.direction == "rtl" else ""
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    properties = (
        f'{visual}<w:tblW w:w="{_WIDTH}" w:type="dxa"/>{rules}'
        f'<w:tblLayout w:type="fixed"/>{caption}'
    )
    return (
        f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def _row(row: Row, widths: Sequence[int], paper: Paper, *, is_head: bool) -> str:
    head = "<w:tblHeader/>" if is_head else ""
    style = "TableHead" if is_head else "TableDay" if row.is_day else "TableText"
    cells, place = [], 0
    for cell in row.cells:
        width = sum(widths[place : place + cell.span])
        cells.append(_cell(cell, width, paper, style))
        place += cell.span
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(cell: Cell, width: int, paper: Paper, style: str) -> str:
    span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
    size = f'<w:tcW w:w="{_twips(width)}" w:type="dxa"/>'
    filled: Sequence[Runs] = [runs for runs in cell.paragraphs if runs] or [()]
    words = "".join(paragraph(runs, paper, style) for runs in filled)
    return f"<w:tc><w:tcPr>{size}{span}</w:tcPr>{words}</w:tc>"


def _twips(hundredths: int) -> int:
    return _WIDTH * hundredths // 100
