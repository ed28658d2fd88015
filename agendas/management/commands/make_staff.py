"""Give a person an account of the entry screens, with one role."""

import sys
from argparse import ArgumentParser
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from agendas.accounts import give_role, new_password
from agendas.roles import ROLES


class Command(BaseCommand):
    help = "Make an account of the entry screens, or change the role of one."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--role", choices=ROLES, required=True)
        parser.add_argument(
            "--password-stdin",
            action="store_true",
            help="read the password from standard input",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        username, role = options["username"], options["role"]
        password = _typed_password() if options["password_stdin"] else None
        user, is_new = give_role(username=username, role=role, password=password)
        self.stdout.write(f"{username} is {role}.")
        if is_new and password is None:
            user.set_password(password := new_password())
            user.save(update_fields=["password"])
            self.stdout.write(f"Password, shown this once: {password}")


def _typed_password() -> str:
    password = sys.stdin.readline().rstrip("\n")
    try:
        validate_password(password)
    except ValidationError as error:
        raise CommandError(" ".join(error.messages)) from error
    return password
