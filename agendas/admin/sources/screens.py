"""The list of sources, and the addresses of all their pages."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.html import format_html
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from agendas.admin.keys import is_key
from agendas.admin.sources.destination import destination
from agendas.admin.sources.frame import (
    MAY_CHANGE,
    MAY_VIEW,
    address,
    frame,
    get_source,
)
from agendas.admin.sources.planning import confirm, plan_page
from agendas.admin.sources.reading import read, read_again
from agendas.admin.sources.row_forms import KIND_NAMES, LANGUAGES
from agendas.admin.sources.upload import upload
from agendas.admin.sources.views import part_page, problems, whole
from agendas.models import Agenda, SourceText
from agendas.sources import discard_source, take_up_source
from agendas.vocabulary import SourceState
from meetings.models import Session


@permission_required(MAY_VIEW, raise_exception=True)
def overview(request: HttpRequest, pk: int) -> HttpResponse:
    """A source at one glance: whence it is, what was understood, what is next."""
    source = get_source(pk)
    facts = source.review["facts"] if source.review else {}
    noted = source.review["problems"] if source.review else []
    context = frame(request, source, str(source)) | {
        "kind": KIND_NAMES.get(facts.get("kind")),
        "language": dict(LANGUAGES).get(facts.get("language")),
        "symbol": facts.get("symbol"),
        "problems": len(noted),
        "earlier": list(_earlier(source)),
        "unseen": sum(not each.get("is_seen") for each in noted),
        "result": _result(source),
        "states": SourceState,
    }
    return TemplateResponse(request, "admin/sources/overview.html", context)


def _earlier(source: SourceText) -> QuerySet[SourceText]:
    """The same document, as somebody has brought it in before."""
    found = SourceText.objects.same_before(source.pk)
    return found.select_related("uploaded_by")[:5]


def _result(source: SourceText) -> dict[str, Any] | None:
    """The sessions and agendas that were written, as far as they are still there."""
    written = (source.review or {}).get("result")
    if not written:
        return None
    sessions = Session.objects.filter(pk__in=written["sessions"]).with_bodies()
    agendas = Agenda.objects.filter(convening__session__in=written["sessions"])
    if not source.review["agendas"]:
        agendas = agendas.none()
    return {"sessions": sessions, "agendas": agendas.select_related("convening__body")}


@permission_required(MAY_VIEW, raise_exception=True)
def original(request: HttpRequest, pk: int) -> HttpResponse:
    """The octets as they came, to be saved: no browser may show or run them."""
    source = get_object_or_404(SourceText.objects.only("file_name", "content"), pk=pk)
    name = source.file_name or f"source-{source.pk}.txt"
    kind = (
        "text/plain; charset=utf-8" if source.is_pasted else "application/octet-stream"
    )
    response = HttpResponse(bytes(source.content), content_type=kind)
    response.headers["Content-Disposition"] = _attachment(name)
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _attachment(name: str) -> str:
    return content_disposition_header(as_attachment=True, filename=name)


@require_POST
@permission_required(MAY_CHANGE, raise_exception=True)
def discard(request: HttpRequest, pk: int) -> HttpResponse:
    """Put aside what is not wanted, or take it up again."""
    source = get_source(pk)
    if source.state == SourceState.DISCARDED:
        take_up_source(source=source, by=request.user)
        messages.success(request, _("Taken up again."))
    else:
        discard_source(source=source, by=request.user)
        messages.success(
            request, _("Discarded. It is kept, and can be taken up again.")
        )
    return redirect(address("change", source))


@admin.register(SourceText)
class SourceTextAdmin(admin.ModelAdmin):
    """What was pasted or uploaded. Nothing here changes what came."""

    list_display = ["document", "name", "uploaded_at", "uploaded_by", "state", "place"]
    list_display_links = ["document"]
    list_filter = ["state", "uploaded_at"]
    list_select_related = ["uploaded_by", "session"]
    list_per_page = 50
    search_fields = ["heading", "file_name", "session__slug", "uploaded_by__username"]
    search_help_text = gettext_lazy("Title, symbol, file, session or person.")
    change_list_template = "admin/sources/list.html"

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).without_texts()

    @admin.display(description=gettext_lazy("Document"), ordering="heading")
    def document(self, source: SourceText) -> str:
        return format_html("<bdi>{}</bdi>", source)

    @admin.display(description=gettext_lazy("File"), ordering="file_name")
    def name(self, source: SourceText) -> str:
        return format_html("<bdi>{}</bdi>", source.name)

    @admin.display(description=gettext_lazy("Session"), ordering="session__slug")
    def place(self, source: SourceText) -> str:
        return source.session.slug if source.session else "–"

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """It stays as the record of what an import was made from."""
        return False

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        return upload(request)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: Any = None,
    ) -> HttpResponse:
        if not is_key(object_id):
            raise Http404
        return overview(request, int(object_id))

    def get_urls(self) -> list:
        pages = [
            ("read", "read/", read),
            ("again", "read-again/", read_again),
            ("part", "part/<slug:part>/", part_page),
            ("problems", "problems/", problems),
            ("whole", "document/", whole),
            ("original", "original/", original),
            ("discard", "discard/", discard),
            ("destination", "destination/", destination),
            ("plan", "plan/", plan_page),
            ("confirm", "confirm/", confirm),
        ]
        own = [
            path(
                f"<int:pk>/{tail}",
                self.admin_site.admin_view(view),
                name=f"agendas_sourcetext_{name}",
            )
            for name, tail, view in pages
        ]
        return [*own, *super().get_urls()]
