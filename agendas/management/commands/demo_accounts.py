"""One account for each role, to try the entry screens with."""

from argparse import ArgumentParser
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

from agendas.accounts import give_role, new_password
from agendas.roles import ROLES


class Command(BaseCommand):
    help = "Make one account for each role, with random passwords shown once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--reset", action="store_true", help="give all of them new passwords"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        there = set(get_user_model().objects.values_list("username", flat=True))
        for role in ROLES:
            if role in there and not options["reset"]:
                self.stdout.write(f"{role}: kept as it is; --reset for a new password")
                continue
            password = new_password()
            give_role(username=role, role=role, password=password)
            self.stdout.write(f"{role}: {password}")
