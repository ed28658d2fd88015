"""Letters in the language of who gets them: plain text, and the same as simple HTML."""

from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from agendas.changes.lines import html, plain, stored
from agendas.changes.pages import page_of_session, public_slugs
from agendas.changes.wording import lines_of
from agendas.mail.gathering import concerning, slugs_below
from agendas.mail.tokens import CONFIRM_WITHIN, confirmation_token, stop_token
from agendas.models import Letter
from meetings.templatetags.display import direction, page_language

MAX_SUBJECT = 150  # characters


def message_of(letter: Letter) -> EmailMultiAlternatives | None:
    """The letter as it goes out; None if nothing in it concerns its reader any more."""
    with override(letter.subscriber.language):
        if letter.digest is None:
            return _question(letter)
        return _digest(letter)


def _question(letter: Letter) -> EmailMultiAlternatives:
    subscriber = letter.subscriber
    address = _absolute("changes_confirm", confirmation_token(subscriber.public_id))
    bodies = [body.name for body in subscriber.bodies.all()]
    paragraphs = [
        _(
            "Somebody, we hope you, has asked that this address be told of changes in"
            " the calendar of meetings of the United Nations Crime Programme."
        ),
        _("Of these bodies: %(names)s.") % {"names": ", ".join(bodies)}
        if bodies
        else _("Of all bodies."),
        _("To confirm it, open this address and press the button:"),
        address,
        _(
            "If it was not you, do nothing: within %(count)d days the address is"
            " forgotten, and nothing else is sent to it."
        )
        % {"count": CONFIRM_WITHIN.days},
    ]
    page = render_to_string(
        "agendas/mail/question.html",
        {"paragraphs": paragraphs, "address": address, **_page()},
    )
    subject = _("Please confirm: changes of the calendar by e-mail")
    return _message(letter, subject, "\n\n".join(paragraphs), page)


def _digest(letter: Letter) -> EmailMultiAlternatives | None:
    news = concerning(letter.digest.news, letter.subscriber, slugs_below())
    if not news:
        return None
    slugs = public_slugs([each["public_id"] for each in news])
    told = [_told(each, slugs) for each in news]
    stop = _absolute("changes_stop", stop_token(letter.subscriber.public_id))
    every = settings.SITE_URL + reverse("agendas:changes")
    foot = {"every": every, "stop": stop}
    text = "\n\n".join(
        [
            *(_plain_told(each) for each in told),
            _("All changes: %(address)s") % {"address": every},
            _("No more of these e-mails: %(address)s") % {"address": stop},
        ]
    )
    page = render_to_string(
        "agendas/mail/changes.html", {"told": told, **foot, **_page()}
    )
    message = _message(letter, _subject(told), text, page)
    # RFC 8058: the program in which it is read may end the subscription by one click.
    message.extra_headers["List-Unsubscribe"] = f"<{stop}>"
    message.extra_headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return message


def _told(news: dict[str, Any], slugs: dict[str, str]) -> dict[str, Any]:
    """A session with what became of it; without an address if it has no page now."""
    slug = slugs.get(news["public_id"])
    return {
        "name": stored(news["names"]),
        "name_html": html(stored(news["names"])),
        "address": settings.SITE_URL + page_of_session(slug) if slug else "",
        "lines": (lines := lines_of(news["differences"])),
        "lines_html": [html(line) for line in lines],
    }


def _plain_told(told: dict[str, Any]) -> str:
    lines = [f"- {plain(line)}" for line in told["lines"]]
    return "\n".join(filter(None, [plain(told["name"]), *lines, told["address"]]))


def _subject(told: list[dict[str, Any]]) -> str:
    if len(told) == 1:
        subject = _("Changed: %(name)s") % {"name": plain(told[0]["name"])}
    else:
        subject = ngettext(
            "Changes of %(count)d meeting", "Changes of %(count)d meetings", len(told)
        ) % {"count": len(told)}
    # A line break in a name would be one in the head of the letter.
    subject = " ".join(subject.split())
    return subject if len(subject) <= MAX_SUBJECT else f"{subject[:MAX_SUBJECT]}…"


def _message(
    letter: Letter, subject: str, text: str, page: str
) -> EmailMultiAlternatives:
    message = EmailMultiAlternatives(
        subject=subject,
        body=text + "\n",
        from_email=settings.EMAIL_FROM,
        to=[letter.subscriber.address],
        headers={
            # The same at each attempt: who gets a letter twice, because its sender died
            # between sending and noting it, has a program that can tell.
            "Message-ID": f"<letter-{message_key(letter)}@{settings.UID_DOMAIN}>",
            "List-Id": f"<changes.{settings.UID_DOMAIN}>",
            "Content-Language": page_language(),
            # RFC 3834: no out-of-office is to answer.
            "Auto-Submitted": "auto-generated",
        },
    )
    message.attach_alternative(page, "text/html")
    return message


def message_key(letter: Letter) -> str:
    return f"{letter.digest_id or 'question'}-{letter.subscriber.public_id}"


def _page() -> dict[str, str]:
    return {"language": page_language(), "direction": direction()}


def _absolute(name: str, token: str) -> str:
    return settings.SITE_URL + reverse(f"agendas:{name}", args=[token])
