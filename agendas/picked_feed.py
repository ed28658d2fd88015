"""The feed of single rows."""

import dataclasses

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from agendas.feed_entries import withdrawal_entry
from agendas.feeds import Detail, _answer, _entries, _last_change
from agendas.models import Sitting
from meetings.models import Body, Session, SideEvent, Withdrawal


def picked_feed(
    request: HttpRequest, public_ids: list[str], *, name: str, page: str
) -> HttpResponse:
    """These sittings and side events; what of them was withdrawn is cancelled."""
    sittings = Sitting.objects.published().filter(public_id__in=public_ids)
    events = SideEvent.objects.published().filter(public_id__in=public_ids)
    of = {*sittings.values_list("session", flat=True)}
    of |= {*events.values_list("session", flat=True)}
    sessions = list(Session.objects.published().with_bodies().filter(pk__in=of))
    detail = Detail(sittings=True, agenda=True, side_events=True)
    wanted = {each.uid for each in [*sittings, *events]}
    off = [
        each
        for each in Withdrawal.objects.not_over(timezone.localdate())
        if each.uid.partition("-")[2].partition("@")[0] in public_ids
    ]
    entries = [
        dataclasses.replace(each, related_to=())
        for each in _entries(sessions, detail)
        if each.uid in wanted
    ]
    entries += [withdrawal_entry(each, reverse("meetings:calendar")) for each in off]
    bodies = Body.objects.filter(convenings__session__in=sessions)
    bodies |= Body.objects.filter(withdrawals__in=off)
    return _answer(request, entries, name=name, page=page, changed=_last_change(bodies))
