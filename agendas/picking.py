"""A delegate's own programme: ticked on a page, printed, subscribed to."""

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from agendas.addresses import FeedAddress
from agendas.feeds import picked_feed
from agendas.own_programmes import (
    SIDE_EVENT,
    SITTING,
    keys_of,
    own_programme_page,
    page_address,
    public_id_of,
    withdrawals_for,
)
from agendas.pick_codes import (
    MAX_PICKS,
    Picks,
    WrongPicks,
    format_picks,
    is_row_key,
    parse_picks,
)
from agendas.subscribing import FOR_A_WEEK, qr_image, wrong_code
from agendas.views import of_session
from meetings.answers import public_list
from meetings.keeping import kept, never
from meetings.models import Session


@public_list
@of_session
def own_programme(request: HttpRequest, session: Session) -> HttpResponse:
    """Tick sittings and side events; have just these on a page and as a feed."""
    sittings, events = request.GET.getlist(SITTING), request.GET.getlist(SIDE_EVENT)
    error = _error([*sittings, *events])
    ticked = Picks(session.public_id, *map(frozenset, (sittings, events)))
    context = own_programme_page(session, ticked, today=timezone.localdate())
    if not context["days"] and not context["picks"].count:
        raise Http404
    context["error"] = error
    if context["picks"].count and not error:
        context["feed"] = _feed_address(session, context["picks"])
    status = 400 if error else 200
    return TemplateResponse(
        request, "agendas/own_programme.html", context, status=status
    )


@kept(is_common=never)  # everybody's own programme is another
@require_safe
def picked_ics(request: HttpRequest, picks: str) -> HttpResponse:
    """The feed of an own programme, from its code alone."""
    try:
        picked = parse_picks(picks)
    except WrongPicks:
        return wrong_code()
    sessions = Session.objects.filter(public_id=picked.session)
    withdrawals = withdrawals_for(picked.session, timezone.localdate())
    ids = keys_of(sessions.first(), withdrawals).public_ids(picked)
    session = sessions.published().with_bodies().first()
    if session:
        name, page = _name(session), page_address(session, picked)
    elif {public_id_of(each) for each in withdrawals} & set(ids):
        # Of what is no longer public nothing is told but that it is off.
        name, page = _("My programme"), reverse("meetings:calendar")
    else:
        return wrong_code()
    return picked_feed(request, ids, name=name, page=page)


@require_safe
@FOR_A_WEEK
def picked_qr(request: HttpRequest, picks: str) -> HttpResponse:
    """The address of that feed, for the camera of a phone."""
    try:
        parse_picks(picks)
    except WrongPicks:
        return wrong_code()
    return qr_image(reverse("agendas:picked_ics", args=[picks]))


def _feed_address(session: Session, picks: Picks) -> FeedAddress:
    code = format_picks(picks)
    return FeedAddress(
        reverse("agendas:picked_ics", args=[code]),
        _name(session),
        reverse("agendas:picked_qr", args=[code]),
    )


def _name(session: Session) -> str:
    return _("My programme: %(session)s") % {"session": session.name}


def _error(keys: list[str]) -> str:
    """What is wrong with the ticks of an address, in one sentence, or nothing."""
    if len(keys) > MAX_PICKS:
        words = ngettext(
            "Tick at most %(count)d sitting or side event.",
            "Tick at most %(count)d sittings and side events.",
            MAX_PICKS,
        )
        return words % {"count": MAX_PICKS}
    if not all(map(is_row_key, keys)):
        return _("The address names what is no sitting and no side event.")
    return ""
