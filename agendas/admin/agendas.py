"""An agenda on one page, and each item with its annotation on its own."""

from collections.abc import Iterable
from typing import Any

from adminsortable2.admin import SortableAdminBase
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from agendas.admin.entry import EntryAdmin, RowInline
from agendas.admin.forms import RowForm
from agendas.admin.item_forms import (
    AgendaForm,
    ItemRowForm,
    ItemRows,
    add_items,
    family_items,
    free_numbers,
    settle_joint,
    settle_parents,
)
from agendas.admin.languages import in_each_language, language_fieldsets
from agendas.admin.ordering import OrderedInline, renumber
from agendas.admin.publishing import IsPublicFilter, publish, publishing_urls
from agendas.models import Agenda, AgendaItem, Annotation, ItemDocument


class ItemInline(OrderedInline):
    model = AgendaItem
    form = ItemRowForm
    formset = ItemRows
    fields = ["position", "number", "title_en", "below", "same_as"]
    extra = 1
    show_change_link = True

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).select_related("parent")

    @admin.display(description=gettext_lazy("Below item"))
    def below(self, item: AgendaItem) -> str:
        return item.parent.number if item.parent else ""

    @admin.display(description=gettext_lazy("Same as"))
    def same_as(self, item: AgendaItem) -> str:
        return str(item.joint_item) if item.joint_item_id else ""

    def get_fields(self, request: HttpRequest, obj: Agenda | None = None) -> list:
        """Without another agenda in the family nothing can be the same."""
        fields = super().get_fields(request, obj)
        has_family = obj is not None and bool(family_items(obj))
        return [name for name in fields if name != "same_as" or has_family]

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any):
        formset = super().get_formset(request, obj, **kwargs)
        if "same_as" not in self.get_fields(request, obj):
            formset.form.base_fields.pop("same_as", None)
        return formset


@admin.register(Agenda)
class AgendaAdmin(SortableAdminBase, EntryAdmin):
    form = AgendaForm
    change_form_template = "admin/entry/agenda.html"
    inlines = [ItemInline]
    parts = [(AgendaItem, "agenda")]
    autocomplete_fields = ["convening", "document"]
    fieldsets = [
        (
            None,
            {"fields": ["convening", ("stage", "document"), "note_en", "new_items"]},
        ),
    ]
    list_display = ["session_name", "body", "stage", "is_public"]
    list_filter = [IsPublicFilter, "stage", "convening__body"]
    list_select_related = ["convening__session__venue", "convening__body"]
    date_hierarchy = "convening__session__first_day"
    ordering = ["-convening__session__first_day", "convening__position"]
    search_fields = [
        "convening__session__slug",
        "convening__body__acronym",
        *in_each_language("convening__body__name", "items__title"),
    ]
    actions = ["publish"]

    @admin.display(
        description=gettext_lazy("Session"), ordering="convening__session__first_day"
    )
    def session_name(self, agenda: Agenda) -> str:
        return agenda.session.slug

    @admin.display(description=gettext_lazy("Body"))
    def body(self, agenda: Agenda) -> str:
        return agenda.body.badge

    @admin.display(description=gettext_lazy("Public"), boolean=True)
    def is_public(self, agenda: Agenda) -> bool:
        return agenda.is_public and agenda.session.is_public

    @admin.display(description="")
    def new_items(self, agenda: Agenda) -> str:
        return ""

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list:
        """An agenda stays with the session and body that it was entered for."""
        return ["convening"] if obj else []

    def render_change_form(self, request: HttpRequest, context: dict, *args, **kwargs):
        if agenda := context.get("original"):
            context["family_items"] = family_items(agenda)
        return super().render_change_form(request, context, *args, **kwargs)

    # Saving

    def save_formset(
        self,
        request: HttpRequest,
        form: Any,
        formset: Any,
        change: bool,  # noqa: FBT001  (Django's own signature)
    ) -> None:
        if formset.model is not AgendaItem:
            super().save_formset(request, form, formset, change)
            return
        rows = formset.save(commit=False)
        for gone in formset.deleted_objects:
            gone.delete()
        free_numbers(rows)
        for row in rows:
            row.save()
        kept = [each for each in formset.forms if each.instance.pk and each.is_valid()]
        settle_parents(
            formset.instance,
            {row.instance.pk: row.cleaned_data.get("below", "") for row in kept},
        )
        for row in kept:
            self._settle_joint(request, row, formset.family)

    def _settle_joint(self, request: HttpRequest, row: Any, family: dict) -> None:
        if "same_as" not in row.changed_data:
            return
        item = AgendaItem.objects.get(pk=row.instance.pk)
        try:
            settle_joint(item, row.cleaned_data["same_as"], family)
        except ValidationError as error:
            text = f"{item.number}: {' '.join(error.messages)}"
            self.message_user(request, text, messages.ERROR)

    def after_saving(self, request: HttpRequest, thing: Agenda) -> None:
        lines = self._lines(request, thing)
        if lines:
            added = add_items(thing, lines)
            said = ngettext("Added %d item.", "Added %d items.", added) % added
            self.say(request, said)
        renumber(AgendaItem.objects.filter(agenda=thing))
        super().after_saving(request, thing)

    def save_related(self, request: HttpRequest, form: Any, *args: Any) -> None:
        request.new_items = form.cleaned_data.get("new_items") or []
        super().save_related(request, form, *args)

    def _lines(self, request: HttpRequest, thing: Agenda) -> list:
        return getattr(request, "new_items", [])

    # Publishing

    @admin.action(description=gettext_lazy("Publish"), permissions=["publish"])
    def publish(self, request: HttpRequest, agendas: Iterable[Agenda]) -> None:
        for agenda in agendas:
            publish(request, agenda)
        self.message_user(request, _("Published."), messages.SUCCESS)

    def get_urls(self) -> list:
        return [*publishing_urls(self), *super().get_urls()]


class AnnotationForm(RowForm):
    """The annotation of an item."""


class AnnotationInline(RowInline):
    model = Annotation
    form = AnnotationForm
    template = "admin/edit_inline/stacked.html"
    max_num = 1

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> list:
        return [(None, {"fields": ["text_en"]}), *language_fieldsets(Annotation)]


class ItemDocumentInline(RowInline):
    model = ItemDocument
    fields = ["document", "position"]
    autocomplete_fields = ["document"]


@admin.register(AgendaItem)
class AgendaItemAdmin(EntryAdmin):
    """One item: its title in six languages, annotation, documents."""

    change_form_template = "admin/entry/item.html"
    inlines = [AnnotationInline, ItemDocumentInline]
    parts = [(Annotation, "item"), (ItemDocument, "item")]
    fieldsets = [(None, {"fields": ["agenda", ("number", "position"), "title_en"]})]
    readonly_fields = ["agenda"]
    list_display = ["number", "title", "agenda_of"]
    list_select_related = ["agenda__convening__body", "agenda__convening__session"]
    ordering = ["-agenda__convening__session__first_day", "agenda", "position"]
    search_fields = ["agenda__convening__session__slug", *in_each_language("title")]

    @admin.display(description=gettext_lazy("Agenda"))
    def agenda_of(self, item: AgendaItem) -> str:
        convening = item.agenda.convening
        return f"{convening.body.badge}: {convening.session.slug}"

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Items are added on the page of their agenda."""
        return False
