"""What the forms of all entry screens share: nobody overwrites another unknowingly."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import override
from modeltranslation.fields import TranslationField

from agendas.admin.languages import ENGLISH, translated_fields
from agendas.trails import Change, Trail, changes, version_of


class Unwatched(forms.CharField):
    """A hidden field that never counts as a change of its own."""

    widget = forms.HiddenInput

    def has_changed(self, initial: Any, data: Any) -> bool:
        return False


class RowForm(forms.ModelForm):
    """A row of an entry screen, which names its texts in English columns."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # The head of a column is no label of its own; this one is read out.
            field.widget.attrs.setdefault("aria-label", str(field.label or ""))

    def _get_validation_exclusions(self) -> set[str]:
        """Rules on "name" are checked when the form holds "name_en"."""
        excluded = super()._get_validation_exclusions()
        return excluded - {
            name
            for name in translated_fields(self._meta.model)
            if f"{name}_{ENGLISH}" in self.fields
        }

    def _post_clean(self) -> None:
        for column in self._meta.model._meta.fields:
            if isinstance(column, TranslationField) and column.name in self.fields:
                # A text that was emptied is empty: left to itself, modeltranslation
                # would keep the old one in the language of the moment.
                value = self.cleaned_data.get(column.name)
                if column.name in self.cleaned_data and not value:
                    setattr(self.instance, column.name, value)
        # Under English the original name of a text is its English column.
        with override(ENGLISH):
            super()._post_clean()

    def add_error(self, field: str | None, error: Any) -> None:
        """An error of "name" stands beside "name_en"."""
        if isinstance(error, ValidationError) and hasattr(error, "error_dict"):
            error = ValidationError(
                {self._shown(name): found for name, found in error.error_dict.items()}
            )
        super().add_error(field, error)

    def _shown(self, name: str) -> str:
        english = f"{name}_{ENGLISH}"
        return english if english in self.fields and name not in self.fields else name


class EntryForm(RowForm):
    """The form of a page; it remembers which version of the thing was opened.

    Who saves second is shown what the first changed, keeps everything typed, and may
    save again: the version is then the one that was shown.
    """

    opened_version = Unwatched(required=False)

    # Set for each screen by its admin.
    trail: Trail = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("aria-label", None)
        self.changed_meanwhile: list[Change] = []
        if self.instance.pk:
            self.initial["opened_version"] = version_of(self.trail, self.instance.pk)

    def _get_validation_exclusions(self) -> set[str]:
        """What a page only shows still counts where it must be unique."""
        excluded = super()._get_validation_exclusions()
        if not self.instance.pk:
            return excluded
        constraints = self._meta.model._meta.total_unique_constraints
        return excluded - {name for each in constraints for name in each.fields}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.instance.pk:
            self._compare_versions()
        return self.cleaned_data if cleaned is None else cleaned

    def _compare_versions(self) -> None:
        # Two who save at the same moment come one after the other.
        rows = type(self.instance)._base_manager.select_for_update()
        rows.filter(pk=self.instance.pk).first()
        opened = self.cleaned_data.get("opened_version", "")
        now = version_of(self.trail, self.instance.pk)
        if not opened or opened == now:
            return
        self.changed_meanwhile = changes(self.trail, self.instance.pk, since=opened)
        if self.changed_meanwhile:
            self.data = self.data.copy()
            self.data[self.add_prefix("opened_version")] = now
            self.add_error(
                None,
                _(
                    "Somebody else saved this page while you had it open. Their changes"
                    " are listed above; your text is kept below. Correct it if you need"
                    " to, and save again."
                ),
            )
