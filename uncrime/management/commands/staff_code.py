"""Give somebody the one-time codes without which staff cannot sign in."""

import io
from argparse import ArgumentParser
from typing import Any

import qrcode
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

SPARE_CODES = 10
AUTHENTICATOR, SPARE = "authenticator", "spare codes"  # the names of the devices


class Command(BaseCommand):
    help = (
        "Prints a QR code that an authenticator reads, or with --spare ten codes to"
        " keep on paper. What was given before stops working."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username")
        parser.add_argument(
            "--spare", action="store_true", help="ten codes, each good for one sign-in"
        )

    def handle(self, *args: Any, username: str, spare: bool, **options: Any) -> None:  # noqa: FBT001  (Django passes it by name)
        user = get_user_model().objects.filter(username=username).first()
        if user is None:
            raise CommandError(
                f"Nobody is called {username}. Make the account first:"
                f" manage.py createsuperuser --username {username}"
            )
        if spare:
            self.stdout.write("\n".join(new_spare_codes(user)))
        else:
            self._show(new_authenticator(user))

    def _show(self, device: TOTPDevice) -> None:
        code = qrcode.QRCode(border=2)
        code.add_data(device.config_url)
        drawn = io.StringIO()  # self.stdout ends a line after every piece
        code.print_ascii(out=drawn, invert=True)
        self.stdout.write(drawn.getvalue())
        self.stdout.write(device.config_url)
        self.stdout.write("Read it with an authenticator, then clear the screen.")


@transaction.atomic
def new_authenticator(user: AbstractUser) -> TOTPDevice:
    """A new secret in place of the old."""
    TOTPDevice.objects.filter(user=user).delete()
    return TOTPDevice.objects.create(user=user, name=AUTHENTICATOR)


@transaction.atomic
def new_spare_codes(user: AbstractUser) -> list[str]:
    """Ten new codes in place of the old."""
    StaticDevice.objects.filter(user=user).delete()
    device = StaticDevice.objects.create(user=user, name=SPARE)
    codes = [StaticToken.random_token() for _number in range(SPARE_CODES)]
    device.token_set.bulk_create(StaticToken(device=device, token=c) for c in codes)
    return codes
