"""What must hold of every reading, whatever was read."""

from agendas.reading.lines.sheet import make_sheet
from agendas.reading.reading import read_sheet


def lost_lines(text: str) -> list[int]:
    """The lines of `text` that are neither used, nor furniture, nor in a problem."""
    sheet = make_sheet(text)
    reading = read_sheet(sheet, text, None)
    known = {line.number for line in sheet.every if line.is_used}
    known |= {number for number, whole in sheet.ends.items() if whole.is_used}
    known |= set(sheet.furniture) | {problem.line for problem in reading.problems}
    filled = [n for n, line in enumerate(text.splitlines(), start=1) if line.strip()]
    pieces = [piece.number for piece in sheet.pieces if not piece.is_used]
    unreported = [n for n in pieces if n not in {p.line for p in reading.problems}]
    return [n for n in filled if n not in known] + unreported
