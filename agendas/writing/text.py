"""A paper as plain text in UTF-8: a paragraph a line, tables with bars."""

from collections.abc import Iterator

from agendas.writing.blocks import (
    Block,
    Heading,
    Item,
    Masthead,
    Paper,
    Paragraph,
    Row,
    Runs,
    Table,
)

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def write_text(paper: Paper) -> bytes:
    """The bytes of a .txt file."""
    lines = [line for block in paper.blocks for line in _lines(block)]
    for note in paper.notes:
        lines += [f"{note.mark.translate(_RAISED)} {_text(note.runs)}", ""]
    return ("\n".join(lines).strip() + "\n").encode()


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Masthead():
            yield from _masthead(block)
        case Heading():
            yield f"{block.mark} {_text(block.runs)}".strip()
            yield ""
        case Item():
            yield f"{'    ' * block.depth}{block.mark} {_text(block.runs)}"
        case Paragraph():
            yield f"{block.mark} {_text(block.runs)}".strip()
            yield ""
        case Table():
            yield from map(_row, (*block.heads, *block.rows))
            yield ""
        case _:
            yield ""


def _masthead(head: Masthead) -> Iterator[str]:
    for group in (
        (head.organization, head.symbol),
        (_text(head.parent),),
        tuple(map(_text, head.facts)),
        *(tuple(map(_text, name)) for name in head.names),
    ):
        if lines := [line for line in group if line]:
            yield from (*lines, "")


def _row(row: Row) -> str:
    cells = []
    for cell in row.cells:
        text = " ".join(_text(runs) for runs in cell.paragraphs)
        cells += [text.replace("|", r"\|"), *[""] * (cell.span - 1)]
    return f"| {' | '.join(cells)} |"


def _text(runs: Runs) -> str:
    return "".join(run.text + run.note.translate(_RAISED) for run in runs)
