"""Documents and their symbols."""

from collections.abc import Iterable

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas.admin.entry import EntryAdmin, RowInline, date_input
from agendas.admin.forms import EntryForm
from agendas.admin.languages import in_each_language
from agendas.admin.publishing import (
    IsPublicFilter,
    publish,
    publishing_urls,
    withdraw,
)
from agendas.admin.session_forms import LanguagesField
from agendas.models import Document, DocumentSymbol


class DocumentForm(EntryForm):
    language_versions = LanguagesField(label=gettext_lazy("Issued in"))
    original_languages = LanguagesField(
        label=gettext_lazy("Original"),
        help_text=gettext_lazy("The language in which it was written; else English."),
    )

    class Meta:
        widgets = {"issued_on": date_input()}


class SymbolInline(RowInline):
    model = DocumentSymbol
    fields = ["symbol", "position"]


@admin.register(Document)
class DocumentAdmin(EntryAdmin):
    form = DocumentForm
    change_form_template = "admin/entry/publishable.html"
    inlines = [SymbolInline]
    autocomplete_fields = ["session"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "title_en",
                    ("kind", "issued_on", "distribution"),
                    "original_languages",
                    "language_versions",
                ]
            },
        ),
        (None, {"fields": ["session"]}),
    ]
    list_display = ["symbol_label", "title", "kind", "issued_on", "is_public"]
    list_filter = [IsPublicFilter, "kind"]
    date_hierarchy = "issued_on"
    ordering = ["-pk"]
    search_fields = ["symbols__symbol", *in_each_language("title")]
    search_help_text = gettext_lazy("Symbol, or title in any language.")
    actions = ["publish", "withdraw"]

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).with_symbols()

    @admin.display(description=gettext_lazy("Symbol"))
    def symbol_label(self, document: Document) -> str:
        return document.symbol_label or _("(no symbol)")

    @admin.display(description=gettext_lazy("Public"), boolean=True)
    def is_public(self, document: Document) -> bool:
        return document.is_public

    @admin.action(description=gettext_lazy("Publish"), permissions=["publish"])
    def publish(self, request: HttpRequest, documents: Iterable[Document]) -> None:
        for document in documents:
            publish(request, document)
        self.message_user(request, _("Published."), messages.SUCCESS)

    @admin.action(description=gettext_lazy("Withdraw"), permissions=["publish"])
    def withdraw(self, request: HttpRequest, documents: Iterable[Document]) -> None:
        for document in documents:
            withdraw(request, document)
        self.message_user(request, _("Withdrawn."), messages.SUCCESS)

    def get_urls(self) -> list:
        return [*publishing_urls(self), *super().get_urls()]
