"""Import documents into a session, or only print what that would do."""

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand
from django.utils import timezone

from agendas.accounts import programme_user
from agendas.importing.applying import import_reading
from agendas.importing.bodies import ALIKE
from agendas.importing.choices import Choices
from agendas.importing.matching import Match, match
from agendas.importing.plan import plan
from agendas.importing.results import Plan, Refused, State
from agendas.importing.words import plan_lines
from agendas.reading import MAX_BYTES, Reading, Unreadable, read_file
from meetings.dates import LANGUAGES
from meetings.models import Session


class NotImported(Exception):
    """Why a document cannot be imported, in one sentence."""


class Command(BaseCommand):
    help = (
        "Import documents (.txt, .md, .docx, .pdf) as drafts into a session; a list of"
        " meetings needs none. Prints what was done; again, it changes nothing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE")
        parser.add_argument("--session", metavar="SLUG", help="Where they belong.")
        parser.add_argument("--dry-run", action="store_true", help="Write nothing.")
        parser.add_argument(
            "--by",
            metavar="USER",
            help="Who imports; only a publisher changes what is public already.",
        )
        parser.add_argument(
            "--remove-gone",
            action="store_true",
            help="Remove what earlier imports wrote and these documents have no more.",
        )
        parser.add_argument("--year", type=int, help="For days that name no year.")
        parser.add_argument(
            "--language", choices=LANGUAGES, help="If it is not read from the text."
        )

    def handle(self, *args: object, **options: Any) -> None:
        try:
            session = _session(options["session"])
            by = None if options["dry_run"] else _user(options["by"])
        except NotImported as error:
            self.stderr.write(str(error))
            sys.exit(2)
        failed = False
        for name in options["files"]:
            try:
                made = self._import(name, session, by, options)
            except NotImported as error:
                self.stderr.write(f"{name}: {error}")
                failed = True
                continue
            lines = plan_lines(made, is_done=not options["dry_run"])
            self.stdout.write("\n".join([f"{name}:", *(f"  {each}" for each in lines)]))
        if failed:
            # Not CommandError: what is wrong has been said, in one line for each file.
            sys.exit(2)

    def _import(
        self, name: str, session: Session | None, by: Any, options: dict[str, Any]
    ) -> Plan:
        reading = _reading(name, options)
        choices = choices_for(match(reading), session)
        if options["remove_gone"]:
            choices = choices.with_changes(removed=gone(plan(reading, choices)))
        if session is None and not reading.meetings:
            raise NotImported("name the session to which it belongs, with --session.")
        if options["dry_run"]:
            return plan(reading, choices)
        try:
            return import_reading(
                reading=reading,
                choices=choices,
                source=Path(name).name,
                by=by,
                at=timezone.now(),
            )
        except Refused as error:
            raise NotImported(str(error)) from error


def choices_for(found: Match, session: Session | None) -> Choices:
    """The likeliest choices, with the document in `session`.

    The session's own bodies go before others. Where the document names none that is
    known, there is nothing to choose of a single agenda and a single body.
    """
    choices = found.choices()
    if session is None:
        return choices.with_changes(session=None, agendas=())
    bodies = list(session.convenings.values_list("body", flat=True))
    agendas = []
    for likely, each in zip(choices.agendas, found.agendas, strict=True):
        own = [c.body.pk for c in each.bodies if c.body.pk in bodies]
        is_named = any(c.score >= ALIKE for c in each.bodies)
        if not (own or is_named) and len(bodies) == len(choices.agendas) == 1:
            own = bodies
        kept = own[0] if own else likely.body
        agendas.append(type(likely)(body=kept))
    return choices.with_changes(session=session.pk, agendas=tuple(agendas), meetings=())


def gone(made: Plan) -> frozenset[str]:
    """What earlier imports wrote and the document has no more; not what people did."""
    return frozenset(row.key for row in made.in_state(State.GONE) if not row.note)


def _reading(name: str, options: dict[str, Any]) -> Reading:
    try:
        with Path(name).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        reading = read_file(name, data, year=options["year"])
    except (OSError, Unreadable) as error:
        raise NotImported(str(getattr(error, "strerror", None) or error)) from error
    if options["language"]:
        reading.language = options["language"]
    return reading


def _session(slug: str | None) -> Session | None:
    if slug is None:
        return None
    session = Session.objects.filter(slug=slug).first()
    if session is None:
        raise NotImported(f"There is no session “{slug}”.")
    return session


def _user(name: str | None) -> Any:
    if name is None:
        return programme_user()
    user = get_user_model().objects.filter(username=name).first()
    if user is None:
        raise NotImported(f"There is no user “{name}”.")
    return user
