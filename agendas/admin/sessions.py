"""A session on one page: facts, bodies, sittings, side events."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest
from django.urls import path
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from agendas import actions
from agendas.admin.deleted import deleted_sessions, restore
from agendas.admin.entry import EntryAdmin, RowInline
from agendas.admin.languages import in_each_language
from agendas.admin.preview import preview, preview_paper
from agendas.admin.publishing import IsPublicFilter, publishing_urls
from agendas.admin.session_forms import (
    ConveningForm,
    RowsOfSession,
    SessionForm,
    SideEventRowForm,
    SittingRowForm,
)
from agendas.admin.session_saving import (
    add_usual_sittings,
    keep_former_slug,
    new_slug,
    next_ordinal,
    typed_parts,
)
from agendas.admin.typed_dates import shown_span, shown_times
from agendas.admin.warnings import place_of, warn_again, warnings
from agendas.models import Agenda, Sitting, SourceText
from agendas.programme_checks import warnings_of
from meetings.models import Body, Convening, Session, SideEvent

SHOWN_SOURCES = 30


class ConveningInline(RowInline):
    model = Convening
    form = ConveningForm
    fields = ["body", "ordinal", "unit", "position"]
    autocomplete_fields = ["body"]

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).select_related("body", "session")


class TimedInline(RowInline):
    formset = RowsOfSession
    show_change_link = True

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).select_related("session__venue", "room")

    @admin.display(description=gettext_lazy("Day"))
    def day(self, row: Any) -> str:
        return shown_times(row)["day"]

    @admin.display(description=gettext_lazy("Hours"))
    def hours(self, row: Any) -> str:
        return shown_times(row)["hours"]


class SittingInline(TimedInline):
    model = Sitting
    fk_name = "session"
    form = SittingRowForm
    fields = ["day", "hours", "track", "room", "is_cancelled"]
    autocomplete_fields = ["room"]


class SideEventInline(TimedInline):
    model = SideEvent
    form = SideEventRowForm
    fields = ["title_en", "day", "hours", "room", "is_cancelled"]
    autocomplete_fields = ["room"]


@admin.register(Session)
class SessionAdmin(EntryAdmin):
    form = SessionForm
    change_form_template = "admin/entry/session.html"
    change_list_template = "admin/entry/session_list.html"
    inlines = [ConveningInline, SittingInline, SideEventInline]
    parts = [(Convening, "session"), (Sitting, "session"), (SideEvent, "session")]
    autocomplete_fields = ["venue", "part_of", "held_during"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "dates",
                    ("first_day", "last_day", "precision"),
                    ("kind", "status", "mode"),
                    ("venue", "is_place_confirmed"),
                    "working_languages",
                    "meetings_allotted",
                    "usual_sittings",
                ]
            },
        ),
        (
            gettext_lazy("Title and address"),
            {
                "classes": ["collapse"],
                "fields": [("title_en", "is_title_confirmed"), "slug"],
            },
        ),
        (
            gettext_lazy("Moved, postponed or cancelled"),
            {
                "classes": ["collapse"],
                "fields": [
                    "original_dates",
                    ("original_first_day", "original_last_day"),
                    "change_reason_en",
                ],
            },
        ),
        (
            gettext_lazy("Registration, links, remarks, family"),
            {
                "classes": ["collapse"],
                "fields": [
                    ("registration_opens", "registration_closes"),
                    "registration_url",
                    ("website", "webcast_url"),
                    "remarks_en",
                    ("part_of", "held_during"),
                    "source",
                ],
            },
        ),
    ]
    list_display = ["name", "days", "bodies", "venue", "status", "is_public"]
    list_filter = [IsPublicFilter, "status", "kind", "convenings__body", "mode"]
    date_hierarchy = "first_day"
    ordering = ["-first_day", "slug"]
    search_fields = [
        "slug",
        *in_each_language("title", "venue__city", "venue__name"),
        *in_each_language("convenings__body__name", "convenings__body__short_name"),
        "convenings__body__acronym",
        "convenings__body__aliases__name",
    ]
    search_help_text = gettext_lazy("Title, body, place or address, in any language.")
    actions = ["publish_whole", "publish_only", "withdraw"]

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).with_bodies()

    # Columns

    @admin.display(description=gettext_lazy("Session"), ordering="slug")
    def name(self, session: Session) -> str:
        return session.name

    @admin.display(description=gettext_lazy("Dates"), ordering="first_day")
    def days(self, session: Session) -> str:
        return shown_span(session.span)

    @admin.display(description=gettext_lazy("Bodies"))
    def bodies(self, session: Session) -> str:
        return ", ".join(each.body.badge for each in session.convenings.all())

    @admin.display(description=gettext_lazy("Public"), boolean=True)
    def is_public(self, session: Session) -> bool:
        return session.is_public

    @admin.display(description=gettext_lazy("Dates"))
    def dates(self, session: Session) -> str:
        return shown_span(session.span)

    @admin.display(description=gettext_lazy("Original dates"))
    def original_dates(self, session: Session) -> str:
        return shown_span(session.original_span)

    # What the page begins with

    def get_fieldsets(self, request: HttpRequest, obj: Session | None = None) -> list:
        """The box for the usual sittings is for those who may add some."""
        found = super().get_fieldsets(request, obj)
        if obj is None or self.has_change_permission(request, obj):
            return found
        name, options = found[0]
        fields = [each for each in options["fields"] if each != "usual_sittings"]
        return [(name, options | {"fields": fields}), *found[1:]]

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """From ?body=<slug>: the body's usual place and languages."""
        initial = super().get_changeform_initial_data(request)
        if body := _body_asked_for(request):
            initial |= {
                "venue": body.venue_id,
                "working_languages": body.working_languages,
            }
        return initial

    def get_formset_kwargs(
        self, request: HttpRequest, obj: Any, inline: Any, prefix: str
    ) -> dict[str, Any]:
        """The first row of bodies is filled in, but only to be shown.

        When it comes back it must count as typed, or the row would not be saved.
        """
        kwargs = super().get_formset_kwargs(request, obj, inline, prefix)
        body = _body_asked_for(request) if request.method == "GET" else None
        if body and isinstance(inline, ConveningInline) and obj.pk is None:
            kwargs["initial"] = [
                {
                    "body": body.pk,
                    "ordinal": next_ordinal(body),
                    "unit_of_body": body.unit,
                }
            ]
        return kwargs

    # Saving

    def save_model(self, request: HttpRequest, obj: Session, form: Any, change: bool):  # noqa: FBT001  (Django's own signature)
        """A new session is saved with its rows, from which its address is made."""
        if not change:
            return
        before = Session.objects.get(pk=obj.pk)
        super().save_model(request, obj, form, change)
        if before.slug != obj.slug:
            keep_former_slug(before, obj)

    def save_related(
        self,
        request: HttpRequest,
        form: Any,
        formsets: Any,
        change: bool,  # noqa: FBT001  (Django's own signature)
    ) -> None:
        if not change:
            session = form.instance
            session.slug = session.slug or new_slug(session, typed_parts(formsets))
            session.save()
        super().save_related(request, form, formsets, change)

    def after_saving(self, request: HttpRequest, thing: Session) -> None:
        super().after_saving(request, thing)
        if request.POST.get("usual_sittings"):
            added = add_usual_sittings(thing)
            self.say(
                request,
                ngettext("Added %d sitting.", "Added %d sittings.", added) % added,
            )
            super().after_saving(request, thing)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed = super().has_delete_permission(request, obj)
        return allowed and not (obj is not None and obj.is_public)

    def remove(self, request: HttpRequest, thing: Any) -> None:
        if isinstance(thing, Session):
            actions.delete_session(session=thing, by=request.user, at=timezone.now())
        else:
            super().remove(request, thing)

    # Publishing

    @admin.action(
        description=gettext_lazy("Publish with agendas, sittings, side events"),
        permissions=["publish"],
    )
    def publish_whole(self, request: HttpRequest, sessions: Iterable) -> None:
        self._publish(request, sessions, whole=True)

    @admin.action(
        description=gettext_lazy("Publish the session only"), permissions=["publish"]
    )
    def publish_only(self, request: HttpRequest, sessions: Iterable) -> None:
        self._publish(request, sessions, whole=False)

    @admin.action(
        description=gettext_lazy("Withdraw: make it a draft again"),
        permissions=["publish"],
    )
    def withdraw(self, request: HttpRequest, sessions: Iterable) -> None:
        for session in sessions:
            actions.withdraw_session(
                session=session, by=request.user, at=timezone.now()
            )
        self.message_user(
            request,
            _("Withdrawn. Calendars that have it will show it as cancelled."),
            messages.SUCCESS,
        )

    def _publish(self, request: HttpRequest, sessions: Iterable, *, whole: bool):
        for session in sessions:
            actions.publish_session(
                session=session, by=request.user, at=timezone.now(), whole=whole
            )
        self.message_user(
            request, _("Published. The public pages show it now."), messages.SUCCESS
        )

    # Pages of its own

    def get_urls(self) -> list:
        pages = [
            ("<int:pk>/preview/", preview, "preview"),
            ("<int:pk>/preview/<slug:page>/", preview, "preview_page"),
            ("<int:pk>/paper/<slug:kind>.<slug:form>", preview_paper, "preview_paper"),
            ("<int:pk>/warnings/", warnings, "warnings"),
            ("<int:pk>/warnings/<int:warning>/again/", warn_again, "warn_again"),
            ("deleted/", deleted_sessions, "deleted"),
            ("deleted/<int:pk>/restore/", restore, "restore"),
        ]
        guard = self.admin_site.admin_view
        own = [
            path(where, guard(view), name=f"meetings_session_{name}")
            for where, view, name in pages
        ]
        return [*own, *publishing_urls(self), *super().get_urls()]

    def render_change_form(self, request: HttpRequest, context: dict, *args, **kwargs):
        if session := context.get("original"):
            found = warnings_of(session, get_language() or "en")
            context["warnings"] = [
                (each, place_of(each)) for each in found if each.dismissal is None
            ]
            context["has_dismissed"] = session.dismissed_warnings.exists()
            context["agendas"] = _agendas_of(session)
            context["has_draft_parts"] = _has_draft_parts(session)
            context["sources"] = _sources_of(request, session)
        return super().render_change_form(request, context, *args, **kwargs)


def _has_draft_parts(session: Session) -> bool:
    """Whether something of it waits to be published, as after an import."""
    parts = [
        Agenda.objects.filter(convening__session=session),
        session.sittings,
        session.side_events,
    ]
    return any(rows.filter(published_at=None).exists() for rows in parts)


def _agendas_of(session: Session) -> list[dict[str, Any]]:
    """Each body of the session with its agenda, or without one yet."""
    agendas = Agenda.objects.filter(convening__session=session)
    by_convening = {agenda.convening_id: agenda for agenda in agendas}
    return [
        {"convening": convening, "agenda": by_convening.get(convening.pk)}
        for convening in session.convenings.select_related("body")
    ]


def _sources_of(request: HttpRequest, session: Session) -> Iterable[SourceText]:
    """The latest documents that were pasted or uploaded for the session."""
    if not request.user.has_perm("agendas.view_sourcetext"):
        return []
    found = session.sources.without_texts().select_related("uploaded_by")
    return found[:SHOWN_SOURCES]


def _body_asked_for(request: HttpRequest) -> Body | None:
    return Body.objects.filter(slug=request.GET.get("body", "")).first()
