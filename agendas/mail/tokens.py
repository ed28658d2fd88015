"""The links in letters: signed, so that nobody can make one for somebody else."""

import datetime as dt

from django.core.signing import BadSignature, Signer, TimestampSigner

# As long as the address is kept without having been confirmed.
CONFIRM_WITHIN = dt.timedelta(days=3)
_CONFIRM = "changes by e-mail: confirm"
_STOP = "changes by e-mail: stop"


def confirmation_token(public_id: str) -> str:
    return TimestampSigner(salt=_CONFIRM).sign(public_id)


def confirmed_id(token: str) -> str | None:
    """Whom the token is for; None if it is forged or too old."""
    try:
        return TimestampSigner(salt=_CONFIRM).unsign(token, max_age=CONFIRM_WITHIN)
    except BadSignature:
        return None


def stop_token(public_id: str) -> str:
    """Good for ever: the oldest letter must still end the subscription."""
    return Signer(salt=_STOP).sign(public_id)


def stopped_id(token: str) -> str | None:
    try:
        return Signer(salt=_STOP).unsign(token)
    except BadSignature:
        return None
