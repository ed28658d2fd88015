"""Print what is understood of a document, without touching the database."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand

from agendas.reading import MAX_BYTES, Reading, Unreadable, read_file


class Command(BaseCommand):
    help = "Read documents (.txt, .md, .docx, .pdf; - for standard input)."
    requires_system_checks: list[str] = []  # it reads files only

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE")
        parser.add_argument(
            "--json", action="store_true", help="One line of JSON each."
        )
        parser.add_argument("--year", type=int, help="For days that name no year.")

    def handle(self, *args: object, **options: object) -> None:
        failed = False
        for name in options["files"]:
            try:
                reading = read_file(name, _content(name), year=options["year"])
            except (OSError, Unreadable) as error:
                reason = getattr(error, "strerror", None) or error
                self.stderr.write(f"{name}: {reason}")
                failed = True
                continue
            if options["json"]:
                self.stdout.write(json.dumps(reading.to_json(), ensure_ascii=False))
            else:
                self.stdout.write(summary(name, reading))
        if failed:
            # Not CommandError: what is wrong has been said, in one line for each file.
            sys.exit(2)


def _content(name: str) -> bytes:
    """The first bytes of the file, one more than may be read."""
    if name == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with Path(name).open("rb") as file:
        return file.read(MAX_BYTES + 1)


def summary(name: str, reading: Reading) -> str:
    """What was understood, for people: a line for each item, sitting and problem."""
    lines = [
        f"{name}: {reading.kind} ({reading.language}) {reading.symbol or ''}".strip()
    ]
    for agenda in reading.agendas:
        lines.append(f"  {agenda.body or '(no body)'} {agenda.ordinal or ''}".rstrip())
        lines += [f"    {item.label}. {item.title}" for item in agenda.items]
    for sitting in reading.organization_of_work:
        items = ", ".join(entry.item or entry.title for entry in sitting.entries)
        lines.append(f"  {sitting.date} {sitting.time_from or ''} {items}")
    lines += [
        f"  {event.date} {event.start} {event.title}" for event in reading.side_events
    ]
    lines += [
        f"  {each.start or each.status} {each.title}" for each in reading.meetings
    ]
    lines += [f"  line {each.line}: {each.problem}" for each in reading.problems]
    return "\n".join(lines)
