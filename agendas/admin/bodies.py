"""Who meets: a body with its other names and its practice."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy

from agendas import actions
from agendas.admin.entry import EntryAdmin, RowInline
from agendas.admin.forms import EntryForm
from agendas.admin.languages import in_each_language
from agendas.admin.session_forms import LanguagesField
from meetings.models import Body, BodyAlias, Convening, Practice


class BodyForm(EntryForm):
    working_languages = LanguagesField(
        label=gettext_lazy("Languages of interpretation")
    )


class AliasInline(RowInline):
    model = BodyAlias


class PracticeInline(RowInline):
    model = Practice
    fields = ["kind", "every_years", "anchor_year", "month", "days", "venue", "note_en"]
    autocomplete_fields = ["venue"]
    fk_name = "body"
    show_change_link = True


@admin.register(Body)
class BodyAdmin(EntryAdmin):
    form = BodyForm
    change_form_template = "admin/entry/body.html"
    inlines = [AliasInline, PracticeInline]
    autocomplete_fields = ["parent", "venue"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "name_en",
                    ("short_name_en", "acronym"),
                    "parent",
                    ("kind", "context", "unit"),
                    ("symbol_series", "slug"),
                    "venue",
                    "working_languages",
                    ("is_active", "position"),
                ]
            },
        ),
        (
            gettext_lazy("Mandate, participation, practice in words"),
            {
                "fields": [
                    "mandate_en",
                    "participation_en",
                    "practice_note_en",
                    "website",
                ]
            },
        ),
    ]
    list_display = ["name", "acronym", "parent", "kind", "symbol_series", "is_active"]
    list_filter = ["context", "kind", "is_active"]
    list_select_related = ["parent"]
    search_fields = [
        "slug",
        "acronym",
        "symbol_series",
        "aliases__name",
        *in_each_language("name", "short_name"),
    ]
    search_help_text = gettext_lazy("Name, other name, acronym or symbol series.")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list:
        """Its feed is subscribed to under its address, which leaves no redirect."""
        return ["slug"] if obj else []

    def after_saving(self, request: HttpRequest, thing: Any) -> None:
        actions.bodies_changed([thing], at=timezone.now())


@admin.register(Practice)
class PracticeAdmin(EntryAdmin):
    """For the note in other languages; the rest is entered on the page of a body."""

    fieldsets = [
        (
            None,
            {
                "fields": [
                    "body",
                    "kind",
                    ("every_years", "anchor_year"),
                    ("month", "days"),
                    "venue",
                    "note_en",
                ]
            },
        )
    ]
    autocomplete_fields = ["body", "venue"]

    def after_saving(self, request: HttpRequest, thing: Any) -> None:
        actions.bodies_changed([thing.body], at=timezone.now())

    def has_module_permission(self, request: HttpRequest) -> bool:
        return False


@admin.register(Convening)
class ConveningAdmin(EntryAdmin):
    """Only to be found by name: convenings are entered on the page of a session."""

    fieldsets = [(None, {"fields": ["session", "body", "ordinal", "unit"]})]
    list_display = ["session", "body", "ordinal"]
    list_select_related = ["session", "body"]
    ordering = ["-session__first_day"]
    search_fields = [
        "session__slug",
        "body__acronym",
        *in_each_language("body__name", "body__short_name", "session__title"),
    ]

    def has_module_permission(self, request: HttpRequest) -> bool:
        return False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).select_related("session", "body")
