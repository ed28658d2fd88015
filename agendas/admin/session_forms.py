"""The form of a session, and the rows on its page."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import BaseInlineFormSet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas.admin.entry import date_input
from agendas.admin.forms import EntryForm, RowForm
from agendas.admin.typed_dates import SpanFields, TimedRowForm, read_span, shown_span
from meetings.models import FormerSlug
from meetings.vocabulary import Unit

DATES = SpanFields("dates", "first_day", "last_day", "precision")
ORIGINAL = SpanFields("original_dates", "original_first_day", "original_last_day")
LANGUAGES = [
    ("ar", gettext_lazy("Arabic")),
    ("zh", gettext_lazy("Chinese")),
    ("en", gettext_lazy("English")),
    ("fr", gettext_lazy("French")),
    ("ru", gettext_lazy("Russian")),
    ("es", gettext_lazy("Spanish")),
]


class LanguagesField(forms.MultipleChoiceField):
    """Boxes to tick, kept as "ar,zh,en" in the order of the United Nations."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, choices=LANGUAGES, required=False, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return value.split(",") if isinstance(value, str) else value

    def clean(self, value: Any) -> str:
        chosen = super().clean(value)
        return ",".join(code for code, _name in LANGUAGES if code in chosen)

    def has_changed(self, initial: Any, data: Any) -> bool:
        before = initial.split(",") if isinstance(initial, str) else initial
        return super().has_changed([code for code in before or [] if code], data)


class SessionForm(EntryForm):
    """Dates are typed, or picked; the address may be left to be made."""

    dates = forms.CharField(
        label=gettext_lazy("Dates"),
        max_length=150,
        required=False,
        widget=forms.TextInput(attrs={"size": 40}),
        help_text=gettext_lazy(
            "For example 6–8 September 2027, 29 and 30 May 2023, May 2027 or Week of"
            " 6 September 2027. In any of the six languages."
        ),
    )
    original_dates = forms.CharField(
        label=gettext_lazy("Original dates"),
        max_length=150,
        required=False,
        widget=forms.TextInput(attrs={"size": 40}),
        help_text=gettext_lazy("Those before it was moved, such as 6–8 April 2020."),
    )
    working_languages = LanguagesField(
        label=gettext_lazy("Languages of interpretation")
    )
    usual_sittings = forms.BooleanField(
        label=gettext_lazy("Add the usual sittings"),
        required=False,
        help_text=gettext_lazy(
            "10 a.m.–1 p.m. and 3–6 p.m. on each day from Monday to Friday that has"
            " none yet."
        ),
    )

    class Meta:
        widgets = {
            name: date_input()
            for name in [*DATES.picked[:2], *ORIGINAL.picked]
            + ["registration_opens", "registration_closes"]
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ["slug", *DATES.picked]:
            if name in self.fields:
                self.fields[name].required = False
        if self.instance.pk:
            self.initial["dates"] = shown_span(self.instance.span)
            self.initial["original_dates"] = shown_span(self.instance.original_span)

    def clean(self) -> dict[str, Any]:
        super().clean()
        if "dates" in self.fields and "first_day" in self.fields:
            read_span(self, DATES)
            read_span(self, ORIGINAL)
            self._settle_days()
        return self.cleaned_data

    def clean_slug(self) -> str:
        """An address that another session ever had stays with that session."""
        slug = self.cleaned_data["slug"] or self.instance.slug
        others = FormerSlug.objects.exclude(session=self.instance.pk)
        if slug and others.filter(slug=slug).exists():
            raise ValidationError(_("Another session had this address before."))
        return slug

    def _settle_days(self) -> None:
        """One day picked is a session of one day; no day at all is an error."""
        cleaned = self.cleaned_data
        cleaned["precision"] = cleaned.get("precision") or "day"
        if cleaned.get("first_day") and not cleaned.get("last_day"):
            cleaned["last_day"] = cleaned["first_day"]
        is_told = {"dates", "first_day", "last_day"} & set(self.errors)
        if not cleaned.get("first_day") and not is_told:
            self.add_error(
                "dates", _("Type the dates, for example 6–8 September 2027.")
            )

    def _get_validation_exclusions(self) -> set[str]:
        """An empty address is made later; days that could not be read are told of."""
        excluded = super()._get_validation_exclusions()
        if not self.cleaned_data.get("slug"):
            excluded.add("slug")
        if "dates" in self.errors:
            excluded |= {"first_day", "last_day", "precision"}
        return excluded


class ConveningForm(RowForm):
    """A body of the session; what its meeting is called may be left to the body."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "unit" in self.fields:
            self.fields["unit"].required = False
            self.fields["unit"].choices = [
                ("", _("As usual for the body")),
                *Unit.choices,
            ]
            if not self.instance.pk:
                self.initial["unit"] = self.initial.get("unit_of_body", "")

    def clean_unit(self) -> str:
        body = self.cleaned_data.get("body")
        return self.cleaned_data["unit"] or (body.unit if body else Unit.SESSION)


class RowsOfSession(BaseInlineFormSet):
    """Rows that read the clock of the session on whose page they stand."""

    def _construct_form(self, i: int, **kwargs: Any) -> Any:
        form = super()._construct_form(i, **kwargs)
        form.session = self.instance
        return form


class SittingRowForm(TimedRowForm, RowForm):
    """A sitting in one row."""


class SideEventRowForm(TimedRowForm, RowForm):
    """A side event in one row."""
