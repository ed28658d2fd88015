"""The public pages of a session that is still a draft, for staff only."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy

from agendas.pages import agenda_page, session_page, side_events_page
from agendas.paper_answers import BUILDERS, FORMS, answer_paper
from agendas.programmes import programme_page
from meetings.models import Session

# What can be previewed: the words of its link, its context, its public template.
PAGES: dict[str, tuple[Any, Callable, str]] = {
    "session": (
        gettext_lazy("Session"),
        session_page,
        "agendas/session_detail.html",
    ),
    "agenda": (gettext_lazy("Agenda"), agenda_page, "agendas/agenda.html"),
    "programme": (
        gettext_lazy("Programme"),
        programme_page,
        "agendas/programme.html",
    ),
    "side-events": (
        gettext_lazy("Side events"),
        side_events_page,
        "agendas/side_event_list.html",
    ),
}


@permission_required("meetings.view_session", raise_exception=True)
def preview(request: HttpRequest, pk: int, page: str = "session") -> HttpResponse:
    """A public page with everything on it, published or not, and a word that it is."""
    if page not in PAGES:
        raise Http404
    session = get_object_or_404(Session.objects.with_bodies(), pk=pk)
    _words, build, template = PAGES[page]
    context = build(session, public=False) | {
        "public_template": template,
        "previewed": session,
        "page": page,
        "pages": [(name, words) for name, (words, *_rest) in PAGES.items()],
    }
    return TemplateResponse(request, "admin/entry/preview.html", context)


@permission_required("meetings.view_session", raise_exception=True)
def preview_paper(request: HttpRequest, pk: int, kind: str, form: str) -> HttpResponse:
    """A paper of the session with its drafts, as it will be once it is published."""
    if kind not in BUILDERS or form not in FORMS:
        raise Http404
    session = get_object_or_404(Session.objects.with_bodies(), pk=pk)
    return answer_paper(request, session, kind, form, public=False)
