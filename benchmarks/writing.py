"""How long a paper takes to write, for each format: called by `make bench`.

The paper is an annotated agenda of forty items with its organization of work.
"""

import datetime as dt
import time

from agendas.writing import build_agenda, write_docx, write_page, write_pdf, write_text
from agendas.writing.records import (
    Agenda,
    Convened,
    Document,
    Entry,
    Item,
    SessionRecord,
    Sitting,
    Text,
)
from meetings.dates import Span

DAY = dt.date(2026, 6, 1)
WORDS = "The group looks at practice in States and at what may be learned from it. "
ANNOTATION = Text({"en": f"{WORDS * 4}\n\n{WORDS * 4}"})
FORMS = {
    "text": write_text,
    "HTML": lambda paper: write_page(paper, "/paper.css"),
    "DOCX": write_docx,
    "PDF": write_pdf,
}
TIMES = 3


def make_record(items: int = 40) -> SessionRecord:
    """An agenda of that many items, each annotated, with a document and a sitting."""
    body = Text({"en": "Working Group"})
    span = Span(DAY, DAY + dt.timedelta(days=items))
    listed = tuple(
        Item(
            str(number),
            Text({"en": f"Matter {number}: {WORDS}"}),
            ANNOTATION,
            (Document(Text({"en": WORDS}), (f"CTOC/COP/2026/{number}",)),),
        )
        for number in range(1, items + 1)
    )
    sittings = tuple(_sitting(place, item) for place, item in enumerate(listed))
    return SessionRecord(
        title=Text(),
        parent=Text(),
        convened=(Convened(body, Text()),),
        city=Text({"en": "Vienna"}),
        span=span,
        status="confirmed",
        agendas=(Agenda(0, body, "annotated", listed),),
        sittings=sittings,
    )


def _sitting(place: int, item: Item) -> Sitting:
    day, row = DAY + dt.timedelta(days=place), Entry(item.title, 0, item.number)
    return Sitting(day, dt.time(10), dt.time(13), "plenary", (row,))


def print_writing() -> None:
    """A table: the best of a few times, after one that loads the library."""
    paper = build_agenda(make_record(), "en")
    print("\n| paper of 40 items | kB | ms |\n|---|---:|---:|")
    for name, write in FORMS.items():
        size = len(write(paper))
        took = []
        for _time in range(TIMES):
            start = time.perf_counter()
            write(paper)
            took.append(time.perf_counter() - start)
        print(f"| {name} | {size / 1000:.0f} | {1000 * min(took):.0f} |")


if __name__ == "__main__":
    print_writing()
