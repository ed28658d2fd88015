"""Where one chooses what to subscribe to, and the short addresses of such choices."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound, QueryDict
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from agendas.addresses import FeedAddress, qr_code
from agendas.choices import (
    NARROWING,
    UnknownBodies,
    choice_of,
    feed_query,
    is_narrowed,
    query_of,
    topmost,
)
from agendas.feed_choices import FeedOptions
from agendas.feeds import filtered_feed
from meetings.answers import public_list
from meetings.feed_codes import MAX_BODIES, WrongCode, format_code
from meetings.filters import SessionFilter
from meetings.keeping import kept
from meetings.lists import body_tree
from meetings.models import Body, Session

# A code means the same for ever, and so does its picture.
FOR_A_WEEK = cache_control(public=True, max_age=7 * 86400)


@public_list
def subscribe(request: HttpRequest) -> HttpResponse:
    """Choose bodies, kinds and detail; have the address of that feed, and its links."""
    query = feed_query(request.GET)
    found = SessionFilter(query, Session.objects.none())
    options = FeedOptions(query)
    bodies = list(Body.objects.all())
    context: dict[str, Any] = {
        "form": found.form,
        "options": options,
        "trees": body_tree(bodies),
        "narrowing": [(k, v) for k in NARROWING for v in query.getlist(k)],
    }
    if found.is_valid() and options.is_valid():
        asked = topmost(found.form.cleaned_data["body"], of=bodies)
        context |= {"bodies": asked, "kinds": _labels(found.form, "kind")}
        context["feed"] = _feed_address(query, asked)
        if context["feed"] is None:
            found.form.add_error("body", _too_many())
    for name, errors in options.errors.items():
        found.form.add_error(None, f"{name}: {' '.join(errors)}")
    status = 200 if context.get("feed") else 400
    return TemplateResponse(request, "agendas/subscribe.html", context, status=status)


@kept()
@require_safe
def choice_ics(request: HttpRequest, choice: str) -> HttpResponse:
    """The feed of a choice, from its code alone."""
    try:
        query = query_of(choice)
    except (WrongCode, UnknownBodies):
        return wrong_code()
    return filtered_feed(request, query)


@require_safe
@FOR_A_WEEK
def choice_qr(request: HttpRequest, choice: str) -> HttpResponse:
    """The address of that feed, for the camera of a phone."""
    try:
        query_of(choice)
    except (WrongCode, UnknownBodies):
        return wrong_code()
    return qr_image(reverse("agendas:choice_ics", args=[choice]))


def qr_image(path: str) -> HttpResponse:
    """As webcal: a phone that reads https may import once and never look again."""
    image = qr_code(FeedAddress(path, "").webcal)
    return HttpResponse(image, content_type="image/svg+xml")


def wrong_code() -> HttpResponse:
    """404, in words for whoever looks into why a calendar stays empty."""
    address = settings.SITE_URL + reverse("agendas:subscribe")
    sentence = _(
        "No feed has this address: it is incomplete or mistyped. "
        "Choose again at %(address)s."
    )
    return HttpResponseNotFound(
        sentence % {"address": address} + "\n",
        content_type="text/plain; charset=utf-8",
    )


def _feed_address(query: QueryDict, bodies: list[Body]) -> FeedAddress | None:
    """The short address; for what no code can say the calendar's own query string."""
    name = _("UN Crime Programme")
    if is_narrowed(query):
        path = f"{reverse('agendas:calendar_ics')}?{query.urlencode()}"
        return FeedAddress(path, name)
    choice = choice_of(query, bodies)
    if choice is None:
        return None
    code = format_code(choice)
    path = reverse("agendas:choice_ics", args=[code])
    return FeedAddress(path, name, reverse("agendas:choice_qr", args=[code]))


def _labels(form: Any, name: str) -> list[str]:
    labels = dict(form.fields[name].choices)
    return [labels[value] for value in form.cleaned_data[name]]


def _too_many() -> str:
    words = ngettext(
        "Choose at most %(count)d body, or one above several of them.",
        "Choose at most %(count)d bodies, or one above several of them.",
        MAX_BODIES,
    )
    return words % {"count": MAX_BODIES}
