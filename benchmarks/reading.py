"""How fast documents are read: `make bench` prints MB/s for each kind."""

import io
import time
from collections.abc import Callable

import docx
from weasyprint import HTML

from agendas.reading import read_file

_SIZE = 1_000_000  # bytes of each text; rows differ, so that nothing is read once only
_PAGES = 40
_DAY = "Monday, {n} May 2023"


def print_speeds() -> None:
    """A table of the kinds with the megabytes of text that are read in a second."""
    print("\n| document | kB | MB/s |")
    print("|---|---:|---:|")
    for kind, make in _KINDS.items():
        name, data, size = make()
        start = time.process_time()
        read_file(name, data)
        took = time.process_time() - start
        print(f"| {kind} | {size / 1000:.0f} | {size / took / 1e6:.2f} |")


def _text(head: str, row: str) -> Callable[[], tuple[str, bytes, int]]:
    """A text of `row` again and again, its number put in."""

    def make() -> tuple[str, bytes, int]:
        rows, size = [head], len(head)
        while size < _SIZE:
            rows.append(row.format(n=len(rows) % 28 + 1, number=len(rows)))
            size += len(rows[-1]) + 1
        data = "\n".join(rows).encode()
        return "text.txt", data, len(data)

    return make


def _word() -> tuple[str, bytes, int]:
    document = docx.Document()
    words = _words(2_000)
    for line in words:
        document.add_paragraph(line)
    packed = io.BytesIO()
    document.save(packed)
    return "text.docx", packed.getvalue(), sum(map(len, words))


def _pages() -> tuple[str, bytes, int]:
    words = _words(_PAGES * 25)
    page = HTML(string="".join(f"<p>{line}</p>" for line in words))
    return "text.pdf", page.write_pdf(), sum(map(len, words))


def _words(count: int) -> list[str]:
    return [
        f"Item {n} was taken up by the Group at its last meeting." for n in range(count)
    ]


_KINDS = {
    "agenda": _text("Provisional agenda", "{number}. Matter {number} of the Group."),
    "annotations": _text(
        "Annotations\n1. Opening",
        "The Group will take up matter {number} in the light of the note before it.",
    ),
    "programme": _text(
        "Organization of work\nDate and time\tItem\tTitle",
        f"{_DAY}\t\t\n10 a.m.–1 p.m.\t{{n}}\tMatter {{number}} of the Group",
    ),
    "side events": _text(
        "Side events\nTime\tVenue\tSide event",
        f"{_DAY}\t\t\n1–2 p.m.\tM{{n}}\tNorway / UNODC: Matter {{number}}",
    ),
    "calendar": _text(
        "Calendar of meetings, 2023",
        "Working Group on matter {number}\t{n} May\tVienna",
    ),
    "Word": _word,
    "PDF": _pages,
}
