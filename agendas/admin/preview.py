"""The public page of a session that is still a draft, for staff only."""

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from agendas.models import Agenda, Sitting
from meetings.models import Session, SideEvent


@permission_required("meetings.view_session", raise_exception=True)
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything that hangs on the session, as it stands, published or not."""
    session = get_object_or_404(Session.objects.with_bodies(), pk=pk)
    agendas = Agenda.objects.filter(convening__session=session).with_items()
    context = {
        "title": _("Preview: %(session)s") % {"session": session.name},
        "session": session,
        "agendas": agendas,
        "sittings": Sitting.objects.of_session(session).with_entries(),
        "side_events": SideEvent.objects.filter(session=session).with_details(),
    }
    return TemplateResponse(request, "admin/entry/preview.html", context)
