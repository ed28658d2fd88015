"""The marks with which a table of rows and cells becomes lines of text."""

Rows = list[list[str]]


def piped(rows: Rows, *, headed: bool = True) -> str:
    """Markdown; under a row of headings there is a rule."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if headed:
        lines.insert(1, "|" + "---|" * len(rows[0]))
    return "\n".join(lines)


def tabbed(rows: Rows, *, headed: bool = True) -> str:
    return "\n".join("\t".join(row) for row in rows)


def spaced(rows: Rows, *, headed: bool = True) -> str:
    """Four spaces between the cells, which are not set under each other."""
    return "\n".join("    ".join(row) for row in rows)


def html(rows: Rows, *, headed: bool = True) -> str:
    """HTML with a line for each row; headings are cells like others."""
    lines = ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    return "\n".join(["<table>", *(f"<tr>{line}</tr>" for line in lines), "</table>"])
