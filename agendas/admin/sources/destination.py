"""Where a document goes: its session, whose agendas it has, its rows of meetings."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from agendas.admin.cleaning import clean_post
from agendas.admin.entry import errors_of
from agendas.admin.sources.choosing import Decision, decide
from agendas.admin.sources.destination_forms import AgendaForm, MeetingForm, SessionForm
from agendas.admin.sources.frame import (
    MAY_VIEW,
    address,
    frame,
    get_source,
    may_change,
)
from agendas.admin.sources.pane import make_pane
from agendas.admin.sources.row_forms import language_of
from agendas.admin.sources.views import sent_version, shown_saves
from agendas.importing.matching import unknown_words
from agendas.models import SourceText
from agendas.sources import Stale, change_review
from meetings.models import Body

MEETINGS_ON_PAGE = 50


@permission_required(MAY_VIEW, raise_exception=True)
def destination(request: HttpRequest, pk: int) -> HttpResponse:
    """Chosen among what there is, each with its reason; what is new is only offered."""
    source = get_source(pk)
    if source.review is None:
        raise Http404
    if request.method == "POST" and not may_change(request, source):
        raise PermissionDenied
    data = clean_post(request.POST) if request.method == "POST" else None
    decision = decide(source)
    page = _page(request, decision)
    forms_of_page = _forms(data, source, decision, page)
    saves = None
    if data is not None and _all_valid(forms_of_page):
        try:
            _save(request, source, forms_of_page)
        except Stale as stale:
            source = get_source(pk)
            saves = shown_saves(stale.saves)
        else:
            messages.success(request, _("Saved."))
            if "next" in request.POST and page.has_next():
                return redirect(f"{request.path}?page={page.next_page_number()}")
            return redirect(address("plan", source))
    return _show(request, source, decision, page, forms_of_page, saves)


def _all_valid(typed: list[forms.Form]) -> bool:
    """Each is asked, so that every error is shown at once."""
    return all([form.is_valid() for form in typed])  # noqa: C419  (no short cut)


def _page(request: HttpRequest, decision: Decision) -> Any:
    return Paginator(decision.meetings, MEETINGS_ON_PAGE).get_page(
        request.GET.get("page", "1")
    )


def _forms(
    data: Any, source: SourceText, decision: Decision, page: Any
) -> list[forms.Form]:
    """Of the session, of each agenda, of each meeting on the page."""
    bodies = list(Body.objects.order_by("name_en"))
    found: list[forms.Form] = []
    if page.number == 1 and _needs_session(decision):
        found.append(SessionForm(data, source=source, decision=decision))
        found += [
            AgendaForm(data, decision=decision, place=place, bodies=bodies)
            for place in range(len(decision.agendas))
        ]
    places = {key: place for place, key in enumerate(decision.meetings)}
    found += [
        MeetingForm(data, decision=decision, place=places[key], bodies=bodies)
        for key in page.object_list
    ]
    return found


def _needs_session(decision: Decision) -> bool:
    """A bare list of meetings has no session of its own."""
    reading = decision.reading
    parts = (reading.agendas, reading.organization_of_work, reading.side_events)
    return any(parts) or not reading.meetings


def _save(request: HttpRequest, source: SourceText, typed: list) -> None:
    def change(review: dict) -> list[dict[str, str]]:
        told = []
        for form in typed:
            told += form.apply(review["choices"])
        return told

    change_review(
        source=source,
        part="destination",
        version=sent_version(request),
        change=change,
        by=request.user,
        at=timezone.now(),
    )


def _unknown(decision: Decision, page: Any) -> list[dict[str, str]]:
    """The names that no body has, of agendas and of the rows on the page."""
    places = {key: place for place, key in enumerate(decision.meetings)}
    rows = [decision.found.meetings[places[key]] for key in page.object_list]
    names = [each.unknown for each in [*decision.found.agendas, *rows]]
    language = decision.reading.language
    return [
        {
            "words": unknown_words(name),
            # The form of a body has its English name; others are translations of it.
            "query": urlencode({"name_en": name} if language == "en" else {}),
        }
        for name in dict.fromkeys(filter(None, names))
    ]


def _show(
    request: HttpRequest,
    source: SourceText,
    decision: Decision,
    page: Any,
    typed: list,
    saves: list | None,
) -> HttpResponse:
    lines = [e.line for e in typed if isinstance(e, MeetingForm) and e.line]
    context = frame(request, source, _("Review: %s") % source, here="destination") | {
        "page": page,
        "session_form": next((f for f in typed if isinstance(f, SessionForm)), None),
        "agenda_forms": [form for form in typed if isinstance(form, AgendaForm)],
        "meeting_forms": [form for form in typed if isinstance(form, MeetingForm)],
        "unknown": _unknown(decision, page),
        "saves": saves,
        "is_stale": saves is not None,
        "error_summary": [e for form in typed for e in errors_of(form)],
        "pane": make_pane(source.text, source.review["problems"], lines),
        "language": language_of(source.review),
    }
    return TemplateResponse(request, "admin/sources/destination.html", context)
