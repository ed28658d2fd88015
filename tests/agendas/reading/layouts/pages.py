"""Documents printed as pages of PDF, their tables set as tables."""

from html import escape
from itertools import groupby

from weasyprint import HTML

FONTS = "'Noto Sans', 'Noto Naskh Arabic', 'WenQuanYi Micro Hei', sans-serif"
# How the cells of a table stand: each is a style sheet, and whether a cell goes down
# beside the rows in which it is not printed again.
STYLES = {
    "drawn": ("td {border: 0.5pt solid; padding: 2pt 5pt}", False),
    "drawn, narrow, middle": (
        "td {border: 0.5pt solid; padding: 0 5pt; vertical-align: middle}"
        "table {width: 100mm}",
        True,
    ),
    "level lines": (
        "td {border-top: 0.5pt solid; border-bottom: 0.5pt solid; padding: 0 5pt}"
        "table {width: 110mm}",
        False,
    ),
    "close": ("td {padding: 0 5pt} table {width: 105mm}", False),
    "apart": ("td {padding: 2pt 5pt} table {width: 105mm}", False),
    "close, middle": (
        "td {padding: 0 5pt; vertical-align: middle} table {width: 115mm}",
        False,
    ),
    "apart, middle, over rows": (
        "td {padding: 4pt 5pt; vertical-align: middle} table {width: 100%}",
        True,
    ),
    "landscape": (
        "td {padding: 0 5pt} table {width: 100%; table-layout: fixed}"
        "@page {size: A4 landscape}",
        False,
    ),
}


def page_of(text: str, language: str, style: str) -> bytes:
    """A PDF file of the lines of a text; those with tabs are rows of tables."""
    css, goes_down = STYLES[style]
    direction = "rtl" if language == "ar" else "ltr"
    parts = []
    for is_row, lines in groupby(text.split("\n"), key=lambda line: "\t" in line):
        if is_row:
            rows = [line.split("\t") for line in lines]
            parts.append(_down(rows) if goes_down else _table(rows))
        else:
            parts += [f"<p>{escape(line)}</p>" for line in lines]
    return HTML(
        string=f"<html lang={language} dir={direction}><style>"
        f"@page {{size: A4; margin: 22mm}} body {{font: 10pt {FONTS}}}"
        "p {margin: 0; min-height: 6pt} table {border-collapse: collapse}"
        f"td {{vertical-align: top}} {css}</style>{''.join(parts)}"
    ).write_pdf()


def _table(rows: list[list[str]]) -> str:
    return _of_rows("".join(f"<td>{escape(cell)}" for cell in row) for row in rows)


def _down(rows: list[list[str]]) -> str:
    """A row of one cell goes across; a first cell down beside the empty ones below."""
    written = []
    for place, row in enumerate(rows):
        if not any(row[1:]):
            written.append(f"<td colspan={len(row)}>{escape(row[0])}")
            continue
        end = place + 1
        while row[0] and end < len(rows) and not rows[end][0] and any(rows[end]):
            end += 1
        is_kept = row[0] or place == 0
        first = f"<td rowspan={end - place}>{escape(row[0])}" if is_kept else ""
        written.append(first + "".join(f"<td>{escape(cell)}" for cell in row[1:]))
    return _of_rows(written)


def _of_rows(rows: object) -> str:
    return f"<table>{''.join(f'<tr>{row}' for row in rows)}</table>"
