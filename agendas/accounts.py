"""Accounts of the staff: one person, one role."""

import secrets
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction

from agendas.roles import ensure_roles

# 18 bytes are 24 letters: nobody guesses them, and they can still be typed.
PASSWORD_BYTES = 18
# In whose name the programme is loaded; nobody signs in as this user.
PROGRAMME = "programme"


def new_password() -> str:
    return secrets.token_urlsafe(PASSWORD_BYTES)


@transaction.atomic
def give_role(*, username: str, role: str, password: str | None = None) -> tuple:
    """The account of `username`, with `role` and no other, and whether it is new.

    `password` replaces the one it has; without one a new account cannot sign in.
    """
    group = ensure_roles()[role]
    users: Any = get_user_model().objects
    user, is_new = users.get_or_create(username=username)
    user.is_staff = user.is_active = True
    if password is not None:
        user.set_password(password)
    elif is_new:
        user.set_unusable_password()
    user.save()
    user.groups.set([group])
    return user, is_new


def programme_user() -> Any:
    """The inactive user in whose name files are loaded and documents imported.

    Nobody signs in as this user, and it has no role: it changes nothing public.
    """
    users: Any = get_user_model().objects
    user = users.filter(username=PROGRAMME).first()
    return user or users.create_user(username=PROGRAMME, is_active=False)
