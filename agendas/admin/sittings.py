"""A sitting with what it takes up; a side event with its organizers and panels."""

from typing import Any

from adminsortable2.admin import SortableAdminBase
from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas import actions
from agendas.admin.entry import EntryAdmin, RowInline
from agendas.admin.forms import EntryForm, RowForm
from agendas.admin.languages import in_each_language
from agendas.admin.ordering import OrderedInline, renumber
from agendas.admin.publishing import IsPublicFilter, publishing_urls
from agendas.admin.typed_dates import TimedRowForm, shown_times
from agendas.joint_items import items_of_family
from agendas.models import AgendaItem, ProgrammeEntry, Sitting
from meetings.models import Organizing, Panel, Session, SideEvent


class SittingForm(TimedRowForm, EntryForm):
    """A sitting on its own page."""


class SideEventForm(TimedRowForm, EntryForm):
    """A side event on its own page."""


class ProgrammeEntryForm(RowForm):
    """A row of the organization of work; its items are those of the family."""

    item = forms.TypedChoiceField(
        label=gettext_lazy("Agenda item"), required=False, coerce=int, empty_value=None
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # As text, or the choice would count as changed whenever it comes back.
        self.initial["item"] = str(self.instance.item_id or "")

    def clean_item(self) -> AgendaItem | None:
        pk = self.cleaned_data["item"]
        return AgendaItem.objects.get(pk=pk) if pk else None


class ProgrammeEntryInline(OrderedInline):
    model = ProgrammeEntry
    form = ProgrammeEntryForm
    fields = ["position", "item", "printed_title_en"]
    extra = 3
    show_change_link = True

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any):
        formset = super().get_formset(request, obj, **kwargs)
        if "item" in formset.form.base_fields:
            session = session_of_page(request, obj)
            formset.form.base_fields["item"].choices = item_choices(session)
        return formset

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).select_related("item")


class TimedAdmin(SortableAdminBase, EntryAdmin):
    """A thing with a day and hours, which stays with the session it is entered for."""

    change_form_template = "admin/entry/publishable.html"
    date_hierarchy = "starts_at"
    list_select_related = ["session__venue", "room"]
    list_filter = [IsPublicFilter, "is_cancelled"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list:
        return [
            *super().get_readonly_fields(request, obj),
            *(["session"] if obj else []),
        ]

    def after_saving(self, request: HttpRequest, thing: Any) -> None:
        for model, holder in self.parts:
            if model in {ProgrammeEntry, Organizing}:
                renumber(model.objects.filter(**{holder: thing}))
        super().after_saving(request, thing)

    def get_urls(self) -> list:
        return [*publishing_urls(self), *super().get_urls()]

    @admin.display(description=gettext_lazy("Day"), ordering="starts_at")
    def day(self, thing: Any) -> str:
        return shown_times(thing)["day"]

    @admin.display(description=gettext_lazy("Hours"))
    def hours(self, thing: Any) -> str:
        return shown_times(thing)["hours"]

    @admin.display(description=gettext_lazy("Room"))
    def room_label(self, thing: Any) -> str:
        return thing.room_label

    @admin.display(description=gettext_lazy("Public"), boolean=True)
    def is_public(self, thing: Any) -> bool:
        return thing.is_public and thing.session.is_public


@admin.register(Sitting)
class SittingAdmin(TimedAdmin):
    form = SittingForm
    inlines = [ProgrammeEntryInline]
    parts = [(ProgrammeEntry, "sitting")]
    autocomplete_fields = ["session", "joint_sessions", "room"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "session",
                    ("day", "hours"),
                    ("track", "room", "printed_room"),
                    ("is_closed", "is_cancelled"),
                ]
            },
        ),
        (
            gettext_lazy("Title, note, webcast, joint sessions"),
            {
                "classes": ["collapse"],
                "fields": ["title_en", "note_en", "webcast_url", "joint_sessions"],
            },
        ),
    ]
    list_display = ["day", "hours", "track", "room_label", "session", "is_public"]
    search_fields = [
        "session__slug",
        *in_each_language("title", "session__title", "room__name"),
    ]

    def get_inlines(self, request: HttpRequest, obj: Any) -> list:
        """Items can be chosen once the session is known."""
        return self.inlines if session_of_page(request, obj) else []

    def save_related(self, request: HttpRequest, form: Any, *args: Any) -> None:
        """A session that no longer sits jointly loses the sitting from its feed."""
        was = set(form.instance.joint_sessions.all())
        super().save_related(request, form, *args)
        left = was - set(form.instance.joint_sessions.all())
        actions.sitting_left(sitting=form.instance, sessions=left, at=timezone.now())


class PanelInline(RowInline):
    model = Panel
    fields = ["label", "title_en"]
    extra = 0


class OrganizingInline(OrderedInline):
    model = Organizing
    fields = ["position", "organizer", "panel"]
    autocomplete_fields = ["organizer"]
    extra = 2

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any):
        """Only the panels of this event, and none before there are some."""
        formset = super().get_formset(request, obj, **kwargs)
        if "panel" in formset.form.base_fields:
            panels = Panel.objects.filter(side_event=obj)
            formset.form.base_fields["panel"].queryset = panels
        return formset


@admin.register(SideEvent)
class SideEventAdmin(TimedAdmin):
    form = SideEventForm
    inlines = [OrganizingInline, PanelInline]
    parts = [(Organizing, "side_event"), (Panel, "side_event")]
    autocomplete_fields = ["session", "room"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "session",
                    "title_en",
                    ("day", "hours"),
                    ("room", "printed_room"),
                    ("refreshments", "is_cancelled"),
                    "description_en",
                    ("website", "position"),
                ]
            },
        )
    ]
    list_display = ["title", "day", "hours", "room_label", "session", "is_public"]
    search_fields = [
        "session__slug",
        *in_each_language("title", "organizers__name", "session__title"),
    ]


def session_of_page(request: HttpRequest, thing: Any) -> Session | None:
    """The session of the thing, or the one chosen on the page that adds it."""
    if thing is not None and thing.pk:
        return thing.session
    chosen = request.POST.get("session") or request.GET.get("session") or ""
    return Session.objects.filter(pk=chosen).first() if chosen.isdecimal() else None


def item_choices(session: Session | None) -> list:
    """The items of all agendas of the family, grouped by agenda."""
    groups: dict[str, list] = {}
    for item in items_of_family(session) if session else []:
        name = f"{item.agenda.convening.body.badge}: {item.agenda.session.slug}"
        groups.setdefault(name, []).append((item.pk, f"{item.number}. {item.title}"))
    return [("", _("(no item)")), *groups.items()]
