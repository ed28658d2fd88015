"""The warnings about a session on a page: each can be dismissed with a reason."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from agendas.dismissals import ask_again, dismiss
from agendas.models import AgendaItem, DismissedWarning
from agendas.programme_checks import ProgrammeWarning, warnings_of
from meetings.models import Session


class ReasonForm(forms.ModelForm):
    """Why a warning is right as it is."""

    class Meta:
        model = DismissedWarning
        fields = ["reason"]
        labels = {"reason": gettext_lazy("Why it is right as it is")}


@permission_required("meetings.view_session", raise_exception=True)
def warnings(request: HttpRequest, pk: int) -> HttpResponse:
    """All warnings about a session, dismissed ones too; POST dismisses one of them."""
    session = get_object_or_404(Session.objects.with_bodies(), pk=pk)
    found = warnings_of(session, get_language() or "en")
    form = None
    if request.method == "POST":
        if not request.user.has_perm("meetings.change_session"):
            raise PermissionDenied
        form = ReasonForm(request.POST)
        meant = _meant(found, request.POST.get("warning", ""))
        if meant is None:
            messages.warning(request, _("What this warning was about has changed."))
            return redirect(request.path)
        if form.is_valid():
            reason = form.cleaned_data["reason"]
            dismiss(
                session=session,
                warning=meant,
                reason=reason,
                by=request.user,
                at=timezone.now(),
            )
            messages.success(request, _("Dismissed. The reason is kept below."))
            return redirect(request.path)
    return TemplateResponse(
        request, "admin/entry/warnings.html", _context(request, session, found, form)
    )


@permission_required("meetings.change_session", raise_exception=True)
def warn_again(request: HttpRequest, pk: int, warning: int) -> HttpResponse:
    """Show a dismissed warning again."""
    dismissed = get_object_or_404(DismissedWarning, pk=warning, session=pk)
    if request.method == "POST":
        ask_again(dismissed=dismissed, by=request.user)
        messages.success(request, _("The warning is shown again."))
    return redirect("admin:meetings_session_warnings", pk)


def _meant(found: list[ProgrammeWarning], identity: str) -> ProgrammeWarning | None:
    return next((each for each in found if each.identity == identity), None)


def _context(
    request: HttpRequest,
    session: Session,
    found: list[ProgrammeWarning],
    form: ReasonForm | None,
) -> dict[str, Any]:
    is_refused = form is not None and not form.is_valid()
    now = {each.identity for each in found}
    return admin.site.each_context(request) | {
        "title": _("Warnings"),
        "session": session,
        "opts": Session._meta,
        "warnings": [
            (each, place_of(each)) for each in found if each.dismissal is None
        ],
        "dismissed": [
            (each, each.identity in now) for each in session.dismissed_warnings.all()
        ],
        "may_dismiss": request.user.has_perm("meetings.change_session"),
        "form": form or ReasonForm(),
        "refused": request.POST.get("warning") if is_refused else None,
    }


def place_of(warning: ProgrammeWarning) -> str:
    """The address of the screen on which what is warned of is entered."""
    subject = warning.subject
    if isinstance(subject, AgendaItem):
        page = reverse("admin:agendas_agenda_change", args=[subject.agenda_id])
        if warning.code not in {"opening_differs", "date_differs"}:
            return page
    opts = subject._meta
    return reverse(
        f"admin:{opts.app_label}_{opts.model_name}_change", args=[subject.pk]
    )
