"""How fast documents are read: `make bench` prints it for each kind and shape.

Seconds are the processor's, so that what else the machine does counts little.
"python -m benchmarks.reading --every-shape" takes half an hour.
"""

import argparse
import time
from contextlib import suppress

from agendas.reading import Unreadable, read_file
from benchmarks.file_shapes import FILES
from benchmarks.shapes import HEADS, KINDS, shapes, text_of

_SLOW = 1.0  # seconds; a quicker shape is only counted
_FIRST_HEAD = next(iter(HEADS))  # nothing before the shape


def print_speeds(*, every_shape: bool = False) -> None:
    """Megabytes a second of each kind; seconds of files and of hostile shapes."""
    _print_kinds()
    _print_files()
    _print_shapes(list(HEADS) if every_shape else [_FIRST_HEAD])


def _print_kinds() -> None:
    print("\n| 5 MB of | seconds | MB/s |")
    print("|---|---:|---:|")
    for kind, (head, row) in KINDS.items():
        data = text_of(head, row)
        took = _seconds("text.txt", data)
        print(f"| {kind} | {took:.2f} | {len(data) / took / 1e6:.1f} |")


def _print_files() -> None:
    print("\n| file | MB | seconds |")
    print("|---|---:|---:|")
    for kind, make in FILES.items():
        name, data = make()
        print(f"| {kind} | {len(data) / 1e6:.1f} | {_seconds(name, data):.2f} |")


def _print_shapes(heads: list[str]) -> None:
    """The shapes that take longest, and how many there are."""
    took = {}
    for name, head, row in shapes(heads):
        took[name] = _seconds("text.txt", text_of(head, row))
    print("\n| 5 MB without a document | seconds |")
    print("|---|---:|")
    for name in sorted(took, key=took.__getitem__, reverse=True):
        if took[name] >= _SLOW:
            print(f"| {name} | {took[name]:.2f} |")
    print(f"\n{len(took)} shapes, {max(took.values()):.2f} s the longest.")


def _seconds(name: str, data: bytes) -> float:
    """What it takes to read the file, or to refuse it."""
    start = time.process_time()
    with suppress(Unreadable):
        read_file(name, data)
    return time.process_time() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading")
    parser.add_argument("--every-shape", action="store_true")
    print_speeds(every_shape=parser.parse_args().every_shape)
