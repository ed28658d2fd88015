"""Publishing and withdrawing from the page of a thing, after a question."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas import actions
from agendas.models import Agenda, Document
from meetings.models import Session


class IsPublicFilter(admin.SimpleListFilter):
    """Drafts apart from what was published."""

    title = gettext_lazy("published")
    parameter_name = "published"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list:
        return [("yes", _("Published")), ("no", _("Draft"))]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        match self.value():
            case "yes":
                return queryset.exclude(published_at=None)
            case "no":
                return queryset.filter(published_at=None)
        return queryset


def publishing_urls(model_admin: Any) -> list:
    """Publish and withdraw, for the screen of something publishable."""
    opts = model_admin.opts
    names = f"{opts.app_label}_{opts.model_name}"
    return [
        path(
            f"<int:pk>/{verb}/",
            model_admin.admin_site.admin_view(_asking(model_admin, do, verb)),
            name=f"{names}_{verb}",
        )
        for verb, do in [("publish", publish), ("withdraw", withdraw)]
    ]


def _asking(model_admin: Any, do: Callable, verb: str) -> Callable:
    """A view that asks on GET and does on POST; for publishers only."""

    def view(request: HttpRequest, pk: int) -> HttpResponse:
        if not model_admin.has_publish_permission(request):
            raise PermissionDenied
        thing = model_admin.get_object(request, str(pk))
        if thing is None:
            raise Http404
        opts = model_admin.opts
        page = reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[pk])
        if request.method == "POST":
            messages.success(request, do(request, thing))
            return redirect(page)
        context = model_admin.admin_site.each_context(request) | {
            "title": _("Publish") if verb == "publish" else _("Withdraw"),
            "verb": verb,
            "thing": thing,
            "page": page,
            "opts": opts,
            "is_session": isinstance(thing, Session),
            "draft_session": _draft_session(thing),
        }
        return TemplateResponse(request, "admin/entry/publish.html", context)

    return view


def publish(request: HttpRequest, thing: Model) -> str:
    """Publish, and say what happened and what is next."""
    by, at = request.user, timezone.now()
    if isinstance(thing, Session):
        whole = request.POST.get("what") == "whole"
        actions.publish_session(session=thing, by=by, at=at, whole=whole)
        if whole:
            return _("Published with all its parts. The public pages show it now.")
        return _("The session is published. Its agendas and sittings are as before.")
    if isinstance(thing, Agenda):
        actions.publish_agenda(agenda=thing, by=by, at=at)
    elif isinstance(thing, Document):
        actions.publish_document(document=thing, by=by, at=at)
    else:
        actions.publish_part(part=thing, by=by, at=at)
    if _draft_session(thing):
        return _("Published. It is shown as soon as its session is published too.")
    return _("Published. The public pages show it now.")


def withdraw(request: HttpRequest, thing: Model) -> str:
    """Make it a draft again, and say what that means."""
    by, at = request.user, timezone.now()
    if isinstance(thing, Session):
        actions.withdraw_session(session=thing, by=by, at=at)
        return _("Withdrawn. Calendars that have it will show it as cancelled.")
    if isinstance(thing, Document):
        actions.withdraw_document(document=thing, by=by, at=at)
        return _("Withdrawn. The public pages no longer show this document.")
    actions.withdraw_part(part=thing, by=by, at=at)
    return _("Withdrawn. Editors can change it again; publish it when it is ready.")


def _draft_session(thing: Any) -> Session | None:
    """The session that still hides `thing` from the public."""
    if isinstance(thing, Session | Document):
        return None
    return None if thing.session.is_public else thing.session
