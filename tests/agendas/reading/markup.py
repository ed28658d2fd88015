"""Ways to mark up a document that say nothing else than the document did.

Each is a function from text to text. Those of `MARKS` leave every word as it was;
those of `RAISED` write "¹" in other ways; those of `SIGNS` put other dashes, weekdays
or another clock for those of the document.
"""

import re
from collections.abc import Callable
from itertools import groupby

Change = Callable[[str], str]


def by_line(change: Change) -> Change:
    return lambda text: "\n".join(map(change, text.split("\n")))


# Lines, gaps and pages.


def windows_line_ends(text: str) -> str:
    return text.replace("\n", "\r\n")


def byte_order_mark(text: str) -> str:
    return "\ufeff" + text


@by_line
def trailing_spaces(line: str) -> str:
    return f"{line}  " if line else line


@by_line
def indented_lines(line: str) -> str:
    return f"    {line}" if line else line


def double_gaps(text: str) -> str:
    return text.replace("\n\n", "\n\n\n")


def rules_in_wide_gaps(text: str) -> str:
    return re.sub(r"\n\n\n+", "\n\n---\n\n", text)


def no_break_spaces(text: str) -> str:
    return re.sub(r"(?<=\d) (?=[a-zA-Zа-я])", "\u00a0", text)


def comments_in_gaps(text: str) -> str:
    """Converters of PDF files write the number of each page, here in gaps of prose."""
    head, *parts = re.split(r"\n\n(?=[^\n|\t]{10,}\n)", text)
    for number, part in enumerate(parts):
        head += f"\n\n<!-- page {number} -->\n\n" if number % 9 == 8 else "\n\n"
        head += part
    return head


SYMBOL = re.compile(r"\b[A-Z][A-Z.]*(?:/[A-Z0-9.]+){2,}/\d+\b")
LINES_OF_PAGE = 45


def page_furniture(text: str) -> str:
    """The foot and head of a page in the first gap of prose after some 45 lines."""
    lines = text.split("\n")
    symbol = SYMBOL.search("\n".join(lines[:40]))
    written, page, since = [], 1, 0
    for number, line in enumerate(lines):
        since += 1
        around = "".join(lines[max(number - 1, 0) : number + 2])
        is_gap = not line.strip() and "\t" not in around and "|" not in around
        if since > LINES_OF_PAGE and is_gap and number + 1 < len(lines):
            foot = f"V.23-04567 {page}/8" if page % 2 else f"{page}/8 V.23-04567"
            written += ["", foot, "", *([symbol[0], ""] if symbol else [])]
            page, since = page + 1, 0
        else:
            written.append(line)
    return "\n".join(written)


# The short lines between blank ones: headings, names and days.


def alone(marked: str, *, without: str) -> Change:
    """Mark the lines that stand alone and are short, as headings are.

    Not rows with wide gaps between their cells, nor numbers of pages, nor what holds
    the signs of the mark itself.
    """

    def change(text: str) -> str:
        lines = ["", *text.split("\n"), ""]
        return "\n".join(
            marked.format(line.strip())
            if not (before.strip() or after.strip())
            and _is_like_heading(line)
            and not re.search(without, line)
            else line
            for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        )

    return change


def _is_like_heading(line: str) -> bool:
    words = line.strip()
    is_row = "\t" in line or "|" in line or "   " in words
    is_page = re.match(r"- \d+ -", words)
    return 0 < len(words) < 90 and not (words[-1] in ".;:," or is_row or is_page)


# Items and sub-items.
_ITEM = re.compile(r"(?P<indent> *)(?P<number>\d+\.|\([a-z]\)) +(?P<title>[^\t|]*)")


def items(template: str, *, without: str = r"$^") -> Change:
    """Set the lines that begin with a number or a letter by the template.

    Not long ones, which are paragraphs, nor rows of two columns.
    """

    def change(line: str) -> str:
        found = _ITEM.fullmatch(line)
        if not found or len(line) >= 200 or re.search(without, line):
            return line
        is_row = "   " in found["title"]
        return line if is_row else template.format(**found.groupdict())

    return by_line(change)


def italic_letters(text: str) -> str:
    return re.sub(
        r"^( *)\(([a-z])\)(?= +[^\t|]{1,190}$)", r"\1(*\2*)", text, flags=re.M
    )


def escaped_numbers(text: str) -> str:
    """Markdown writes "1\\." where no list is meant; not in rows of two columns."""
    return re.sub(r"^( *\d+)\. (?!.*\S   )", r"\1\\. ", text, flags=re.M)


# Tables.
Rows = list[list[str]]


def tables(written: Callable[[Rows], list[str]], *, of: str = "tabs") -> Change:
    """Write the tables of rows with tabs, or with pipes, in another way."""
    cells = {"tabs": _tabbed_cells, "pipes": _piped_cells}[of]

    def change(text: str) -> str:
        lines = []
        for is_table, group in groupby(
            text.split("\n"), key=lambda line: bool(cells(line))
        ):
            of_group = list(group)
            rows = [cells(line) for line in of_group]
            lines += written(_filled_up(rows)) if is_table else of_group
        return "\n".join(lines)

    return change


def _tabbed_cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("\t")] if "\t" in line else []


def _piped_cells(line: str) -> list[str]:
    words = line.strip()
    if len(words) < 2 or not (words[0] == words[-1] == "|"):
        return []
    return [cell.strip() for cell in words[1:-1].split("|")]


def _filled_up(rows: Rows) -> Rows:
    """The rows but those of a rule, all with the same number of cells."""
    rows = [row for row in rows if not re.fullmatch(r"[\s:-]+", "".join(row) or "x")]
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def piped(rows: Rows) -> list[str]:
    head, *rest = [f"| {' | '.join(row)} |" for row in rows]
    return ["", head, "|" + "---|" * len(rows[0]), *rest, ""]


def tabbed(rows: Rows) -> list[str]:
    return ["\t".join(row) for row in rows]


def html(rows: Rows) -> list[str]:
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    lines = [line for row in cells for line in ("<tr>", row, "</tr>")]
    return ["<table>", *lines, "</table>"]


def html_on_one_line(rows: Rows) -> list[str]:
    return ["".join(html(rows))]


# Words in brackets and figures above the line.
_CONTINUED = re.compile(
    r"(?<![*_>])\((continued|suite|continuación|продолжение|تابع)\)(?![*_<])"
)
_RAISED = re.compile("[¹²³⁴⁵⁶⁷⁸⁹]+")
_LOWERED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")


def continued(template: str) -> Change:
    return lambda text: _CONTINUED.sub(lambda found: template.format(found[1]), text)


def continued_in_short(text: str) -> str:
    return text.replace("(continued)", "(cont'd)").replace(
        "(<i>continued</i>)", "(cont’d)"
    )


def raised(template: str) -> Change:
    return lambda text: _RAISED.sub(
        lambda found: template.format(found[0].translate(_LOWERED)), text
    )


RAISED: dict[str, Change] = {
    "<sup>1</sup>": raised("<sup>{}</sup>"),
    "^1^": raised("^{}^"),
    "$^{1}$": raised("$^{{{}}}$"),
    "[^1]": raised("[^{}]"),
}


# What is printed at the head of a document.


def distribution_on_two_lines(text: str) -> str:
    return re.sub(r"^Distr\.:? General\s*$", "Distr.\nGeneral", text, flags=re.M)


def distribution_in_full(text: str) -> str:
    return re.sub(r"^Distr\.: General\s*$", "Distribution: General", text, flags=re.M)


def original_without_space(text: str) -> str:
    return text.replace("Original: English", "Original:English")


# Weekdays, dashes between figures, and hours.
_WEEKDAY = re.compile(
    r"^(\W*)(Monday|Tuesday|Wednesday|Thursday|Friday)"
    r"(?=, \d\d? \w+(?: \d{4})?[ *]*(?:\t|$))",
    flags=re.M,
)


def short_weekdays(text: str) -> str:
    return _WEEKDAY.sub(lambda found: found[1] + found[2][:3], text)


def weekdays_in_capitals(text: str) -> str:
    return _WEEKDAY.sub(lambda found: found[1] + found[2].upper(), text)


_AFTER_FIGURE = r"(?<=[\d.m])"


def hyphens(text: str) -> str:
    return re.sub(_AFTER_FIGURE + r" ?[–—] ?(?=\d)", "-", text)


def spaced_dashes(text: str) -> str:
    return re.sub(_AFTER_FIGURE + r"–(?=\d)", " – ", text)


def em_dashes(text: str) -> str:
    return re.sub(_AFTER_FIGURE + r"–(?=\d)", "—", text)


_HOURS = re.compile(
    r"(?<![\d.:])(\d{1,2})(?:[.:](\d\d))? ?(?:(a\.m\.|p\.m\.|noon) ?)?[-–] ?"
    r"(\d{1,2})(?:[.:](\d\d))? (a\.m\.|p\.m\.|noon)"
)


def hours(written: Callable[[int, str, int, str], str]) -> Change:
    """Write the bands of English hours, "3–4.30 p.m.", in another way."""

    def band(found: re.Match[str]) -> str:
        start, minutes, half, end, last_minutes, last_half = found.groups()
        return written(
            _of_day(start, half or last_half),
            minutes or "00",
            _of_day(end, last_half),
            last_minutes or "00",
        )

    return lambda text: _HOURS.sub(band, text)


def _of_day(hour: str, half: str) -> int:
    return int(hour) + 12 if half == "p.m." and int(hour) < 12 else int(hour)


def of_day(template: str) -> Change:
    """Hours from 0 to 24, which the template writes: start, end and their minutes."""
    return hours(lambda *numbers: template.format(*numbers))


def with_halves(
    between: str, *, sign: str = ":", am: str = "a.m.", pm: str = "p.m."
) -> Change:
    """Hours from 1 to 12, each with its minutes and the half of its day."""

    def clock(hour: int, minutes: str) -> str:
        twelve = hour - 12 if hour > 12 else hour
        return f"{twelve}{sign}{minutes} {pm if hour >= 12 else am}"

    return hours(
        lambda start, minutes, end, last_minutes: (
            clock(start, minutes) + between + clock(end, last_minutes)
        )
    )


_MARKS = r"[*#<_∗]"
MARKS: dict[str, Change] = {
    "windows line ends": windows_line_ends,
    "byte order mark": byte_order_mark,
    "trailing spaces": trailing_spaces,
    "indented lines": indented_lines,
    "double gaps": double_gaps,
    "rules in wide gaps": rules_in_wide_gaps,
    "no-break spaces": no_break_spaces,
    "comments in gaps": comments_in_gaps,
    "page furniture": page_furniture,
    "bold headings": alone("**{}**", without=_MARKS),
    "italic headings": alone("*{}*", without=_MARKS),
    "# headings": alone("## {}", without="^#"),
    "bold # headings": alone("### **{}**", without=_MARKS),
    "<b> headings": alone("<b>{}</b>", without=_MARKS),
    "<u> headings": alone("<u>{}</u>", without=_MARKS),
    "<center> headings": alone("<center>{}</center>", without=_MARKS),
    "- items": items("{indent}- {number} {title}"),
    "* items": items("{indent}* {number} {title}"),
    "bold items": items("{indent}**{number} {title}**", without=r"\*"),
    "bold numbers": items("{indent}**{number}** {title}", without=r"\*"),
    "# items": items("### {number} {title}", without=r"^ |#"),
    "tabs after numbers": items("{indent}{number}\t{title}"),
    "spaces after numbers": items("{indent}{number}     {title}"),
    "italic letters": italic_letters,
    "escaped numbers": escaped_numbers,
    "piped tables": tables(piped),
    "HTML tables": tables(html),
    "HTML tables on one line": tables(html_on_one_line),
    "tabs for pipes": tables(tabbed, of="pipes"),
    "HTML for pipes": tables(html, of="pipes"),
    "<i> continued": continued("<i>({})</i>"),
    "italic continued": continued("*({})*"),
    "continued in short": continued_in_short,
    "distribution on two lines": distribution_on_two_lines,
    "distribution in full": distribution_in_full,
    "original without space": original_without_space,
}
SIGNS: dict[str, Change] = {
    "short weekdays": short_weekdays,
    "weekdays in capitals": weekdays_in_capitals,
    "hyphens": hyphens,
    "spaced dashes": spaced_dashes,
    "em dashes": em_dashes,
    "09:00–15:30": of_day("{:02}:{}–{:02}:{}"),
    "09:00 - 15:30": of_day("{:02}:{} - {:02}:{}"),
    "09.00–15.30": of_day("{:02}.{}–{:02}.{}"),
    "9:00 a.m. to 3:30 p.m.": with_halves(" to "),
    "9:00 a.m. – 3:30 p.m.": with_halves(" – "),
    "9:00 AM - 3:30 PM": with_halves(" - ", am="AM", pm="PM"),
    "9.00 a.m.–3.30 p.m.": with_halves("–", sign="."),
}
