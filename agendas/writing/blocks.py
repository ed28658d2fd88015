"""A paper as a small tree: headings, items, paragraphs, tables, with runs of words.

Heading(1, (Run("Annotated provisional agenda"),))
Item(1, "1 (a)", "(a)", (Run("Opening of the meeting;"),))
"""

import datetime as dt
from dataclasses import dataclass
from dataclasses import replace as with_

RIGHT_TO_LEFT = {"ar"}


@dataclass(frozen=True)
class Run:
    """Words of one kind; `language` is set where it is not that of the paper.

    `note` is the mark of a footnote and has no words besides. `is_code` stands in one
    direction in every language: symbols and addresses.
    """

    text: str
    language: str | None = None
    is_bold: bool = False
    is_italic: bool = False
    is_code: bool = False
    note: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Masthead:
    """The head of the first page.

    `facts` stand at the right: distribution, date, languages. `names` are the bodies
    that meet, each with the lines under it: session, place and days.
    """

    organization: str
    symbol: str
    parent: Runs
    facts: tuple[Runs, ...]
    names: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True)
class Heading:
    """A heading; `number` is the item's, and `mark` how it is printed."""

    level: int
    runs: Runs
    number: str = ""
    mark: str = ""
    starts_page: bool = False


@dataclass(frozen=True)
class Item:
    """An entry of the list of items: `number` in full, `mark` as it is printed."""

    depth: int
    number: str
    mark: str
    runs: Runs


@dataclass(frozen=True)
class Paragraph:
    """`kind` is "text", "entry" of a list, "quotation", "label", "document", "legend".

    `mark` is the bullet or number of an entry.
    """

    runs: Runs
    kind: str = "text"
    mark: str = ""


@dataclass(frozen=True)
class Cell:
    """A cell of a table, of one paragraph or several; `span` counts columns."""

    paragraphs: tuple[Runs, ...] = ()
    span: int = 1


@dataclass(frozen=True)
class Row:
    """A row; `is_day` when its one cell is the day under which others stand."""

    cells: tuple[Cell, ...]
    is_day: bool = False


@dataclass(frozen=True)
class Table:
    """`widths` are parts of the whole width, which sum up to 100."""

    caption: str
    heads: tuple[Row, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...]


@dataclass(frozen=True)
class ListEnd:
    """Where one list of items ends: the next one is counted anew."""


@dataclass(frozen=True)
class Footnote:
    """A note with its mark, a number."""

    mark: str
    runs: Runs


Block = Masthead | Heading | Item | Paragraph | Table | ListEnd


@dataclass(frozen=True)
class Paper:
    """A document in one language, ready for any format."""

    language: str
    title: str  # of the file, for its properties
    symbol: str
    dated: dt.date
    blocks: tuple[Block, ...]
    notes: tuple[Footnote, ...] = ()

    @property
    def direction(self) -> str:
        return direction(self.language)


def direction(language: str) -> str:
    """How the language is written: "ltr" or "rtl"."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def words_of(runs: Runs) -> str:
    """The words alone, without the marks of notes."""
    return "".join(run.text for run in runs)


def merged(runs: Runs) -> Runs:
    """The runs, those of one kind that follow each other as one."""
    whole: list[Run] = []
    for run in runs:
        if whole and not run.note and with_(whole[-1], text=run.text) == run:
            whole[-1] = with_(run, text=whole[-1].text + run.text)
        else:
            whole.append(run)
    return tuple(whole)


def language_of(runs: Runs, paper: Paper) -> str:
    """The language of a whole paragraph: another than the paper's if all of it is."""
    languages = {run.language for run in runs if run.text.strip() and not run.is_code}
    found = languages.pop() if len(languages) == 1 else None
    return found or paper.language
