"""One form for each kind of row that a review has."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas.admin.languages import LANG_ATTRIBUTES
from agendas.admin.sources.row_fields import (
    LONGEST_TITLE,
    LabelField,
    LinesField,
    SymbolsField,
    box,
    count_of,
    day,
    fit_rows,
    hour,
    plain,
    shown,
    words,
)
from agendas.reading.results import KINDS
from agendas.reviews import is_left_out, parse_label
from meetings.publishing import digest

_CODES = {"zh": "zh-hans"}
LANGUAGES = [
    ("ar", gettext_lazy("Arabic")),
    ("zh", gettext_lazy("Chinese")),
    ("en", gettext_lazy("English")),
    ("fr", gettext_lazy("French")),
    ("ru", gettext_lazy("Russian")),
    ("es", gettext_lazy("Spanish")),
]
KIND_NAMES = {
    "annotated_agenda": gettext_lazy("Annotated provisional agenda"),
    "provisional_agenda": gettext_lazy("Provisional agenda"),
    "annotations": gettext_lazy("Annotations"),
    "programme": gettext_lazy("Programme"),
    "side_events": gettext_lazy("Side events"),
    "calendar": gettext_lazy("List of meetings"),
    "other": gettext_lazy("Another document"),
}
UNITS = [
    ("", "–"),
    ("session", gettext_lazy("session")),
    ("meeting", gettext_lazy("meeting")),
    ("congress", gettext_lazy("congress")),
]


class ReviewRow(forms.Form):
    """A row of the review; one without `row` is blank and may stay so."""

    can_be_left_out = True

    def __init__(
        self, data: Any = None, *, prefix: str, review: dict, row: dict | None = None
    ) -> None:
        self.row, self.review = row, review
        super().__init__(
            data,
            prefix=prefix,
            initial=self._as_shown(row) if row else self._usual(),
            empty_permitted=row is None,
            use_required_attribute=False,
        )
        if "agenda" in self.fields:
            self._offer_agendas()
        if row and self.can_be_left_out:
            self.fields["dropped"] = forms.BooleanField(
                label=_("Leave out"), required=False
            )
        for name, field in self.fields.items():
            fit_rows(field, self.initial.get(name))
            if field.widget.attrs.get("dir"):
                field.widget.attrs["lang"] = language_of(review)

    def _as_shown(self, row: dict) -> dict[str, Any]:
        """The values of the row as its fields compare them: days and hours as such."""
        return {
            name: self.base_fields[name].to_python(value)
            if isinstance(self.base_fields.get(name), forms.DateField | forms.TimeField)
            else value
            for name, value in row.items()
        }

    def _usual(self) -> dict[str, Any]:
        """What a blank row shows; sent back as it is, it stays blank."""
        bodies = self.bodies
        usual = {"agenda": bodies[0]["key"] if bodies else None, "status": "confirmed"}
        return {
            name: value
            for name, value in usual.items()
            if name in self.base_fields and self.base_fields[name].required
        }

    def _offer_agendas(self) -> None:
        """Of one body nothing needs to be chosen."""
        bodies = self.bodies
        if len(bodies) < 2:
            del self.fields["agenda"]
            return
        field = self.fields["agenda"]
        offered = [(row["key"], body_name(row)) for row in bodies]
        if not field.required:
            offered = [("", "–"), *offered]
        field.choices = offered

    @property
    def bodies(self) -> list[dict]:
        return [row for row in self.review["agendas"] if not is_left_out(row)]

    @property
    def leaves_out(self) -> bool:
        """Whether the row is being left out; then nothing is wrong with the rest."""
        if "dropped" not in self.fields:
            return False
        return bool(self["dropped"].value())

    @property
    def is_checked(self) -> bool:
        """Whether it must be right: what is left out, or is as it was read, need not.

        Of what was read amiss the plan says what is in the way.
        """
        return not self.leaves_out and (self.row is None or self.has_changed())

    @property
    def key(self) -> int | None:
        return self.row["key"] if self.row else None

    def clean(self) -> dict[str, Any]:
        """A field that is as it was read holds up no correction of another."""
        cleaned = super().clean()
        if self.row:
            for name in [each for each in self.errors if each not in self.changed_data]:
                del self.errors[name]
                cleaned[name] = self.initial.get(name)
        return cleaned

    def values(self) -> dict[str, Any]:
        """What was typed, as the review keeps it."""
        found = {name: plain(self.cleaned_data[name]) for name in self.fields}
        if "agenda" in self.base_fields and "agenda" not in self.fields:
            bodies = self.bodies
            only = bodies[0]["key"] if bodies else None
            found["agenda"] = self.row["agenda"] if self.row else only
        return found

    def changes(self, name: str) -> list[dict[str, str]]:
        """What was changed, in words; `name` is that of the row.

        `cell` is the field on its page, `was` the digest of the value that it had.
        """
        return [
            {
                "label": f"{name}: {self.fields[field].label}",
                "old": shown(plain(self.initial.get(field)))[:300],
                "new": shown(plain(self.cleaned_data[field]))[:300],
                "cell": self.add_prefix(field),
                "was": digest(plain(self.initial.get(field))),
            }
            for field in self.changed_data
        ]

    def check_item(self, name: str, agenda: int | None) -> None:
        """An item that was typed must be one of its agenda."""
        typed = self.cleaned_data.get(name)
        if not typed or name not in self.changed_data:
            return
        items = [row for row in self.review["items"] if not is_left_out(row)]
        there = {row["number"] for row in items if agenda in (None, row["agenda"])}
        if typed not in there:
            self.add_error(
                name,
                _("There is no item %s in this agenda. Add it among the items first.")
                % typed,
            )

    @property
    def chosen_agenda(self) -> int | None:
        if "agenda" in self.fields:
            return self.cleaned_data.get("agenda")
        return self.row["agenda"] if self.row else None


def language_of(review: dict) -> str:
    """The language of the document, as HTML calls it."""
    code = _CODES.get(review["facts"]["language"], review["facts"]["language"])
    return LANG_ATTRIBUTES.get(code, code) or "en"


def body_name(row: dict) -> str:
    return row["body"] or str(_("Body without a name"))


def _agenda(*, required: bool = True) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=gettext_lazy("Agenda of"), coerce=int, required=required, empty_value=None
    )


class FactsForm(ReviewRow):
    """What the masthead says."""

    can_be_left_out = False

    kind = forms.ChoiceField(
        label=gettext_lazy("Kind of document"),
        choices=[(each, KIND_NAMES[each]) for each in KINDS],
    )
    language = forms.ChoiceField(label=gettext_lazy("Language"), choices=LANGUAGES)
    title = words(gettext_lazy("Title"), length=LONGEST_TITLE, size=60)
    parent_body = words(gettext_lazy("Parent body"), length=LONGEST_TITLE, size=60)
    symbol = words(gettext_lazy("Symbol"), length=200, size=30)
    distribution = words(gettext_lazy("Distribution"), length=60)
    document_date = day(gettext_lazy("Date of the document"))
    original_language = words(gettext_lazy("Original"), length=60)
    job_number = words(gettext_lazy("Job number"), length=60)
    start = day(gettext_lazy("First day of the meeting"))
    end = day(gettext_lazy("Last day"))
    opening_date = day(gettext_lazy("Opened on"))
    opening_time = hour(gettext_lazy("at"))
    city = words(gettext_lazy("City"), length=100)
    country = words(gettext_lazy("Country"), length=100)
    venue = words(gettext_lazy("Building"), length=200)
    room = words(gettext_lazy("Room"), length=200)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        check_days(self, "start", "end")
        if cleaned.get("end") and not cleaned.get("start"):
            self.add_error("start", _("Type the first day as well."))
        return cleaned


def check_days(form: forms.Form, first: str, last: str) -> None:
    """The last day does not come before the first."""
    start, end = form.cleaned_data.get(first), form.cleaned_data.get(last)
    if start and end and end < start:
        form.add_error(last, _("The last day is before the first."))
    for name, value in [(first, start), (last, end)]:
        if value and not 1945 <= value.year <= 2100:
            form.add_error(name, _("The years go from 1945 to 2100."))


class BodyRow(ReviewRow):
    body = words(gettext_lazy("Body, as printed"), length=LONGEST_TITLE, size=50)
    ordinal = count_of(gettext_lazy("Number of the session"))
    unit = forms.ChoiceField(
        label=gettext_lazy("Called"), choices=UNITS, required=False
    )


class ItemRow(ReviewRow):
    agenda = _agenda()
    number = LabelField(label=gettext_lazy("Number"))
    title = box(gettext_lazy("Title"), length=LONGEST_TITLE, rows=1, required=True)
    joint = forms.BooleanField(label=gettext_lazy("Joint item"), required=False)

    def clean_title(self) -> str:
        return " ".join(self.cleaned_data["title"].split())

    def values(self) -> dict[str, Any]:
        found = super().values()
        if self.row is None or "number" in self.changed_data:
            found["parts"] = list(parse_label(found["number"]) or (None, None, None))
        return found


class AnnotationRow(ReviewRow):
    agenda = _agenda()
    item = LabelField(label=gettext_lazy("Item"))
    text = box(gettext_lazy("Text"), rows=4)
    see_item = words(gettext_lazy("Refers to item"), length=20, size=8)
    see_body = words(gettext_lazy("of the agenda of"), length=LONGEST_TITLE, size=40)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        self.check_item("item", self.chosen_agenda)
        is_empty = not cleaned.get("text") and not cleaned.get("see_item")
        if is_empty and "text" not in self.errors and self.has_changed():
            self.add_error("text", _("Type the text, or leave the annotation out."))
        return cleaned

    def values(self) -> dict[str, Any]:
        found = super().values()
        return found | {"text": found["text"] or ""}


class DocumentRow(ReviewRow):
    agenda = _agenda()
    item = LabelField(label=gettext_lazy("Item"))
    title = box(gettext_lazy("Title"), length=LONGEST_TITLE, rows=1)
    symbols = SymbolsField(label=gettext_lazy("Symbols, one a line"), each=100, most=10)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        self.check_item("item", self.chosen_agenda)
        return cleaned

    def values(self) -> dict[str, Any]:
        found = super().values()
        return found | {"title": found["title"] or ""}


class FootnoteRow(ReviewRow):
    mark = words(gettext_lazy("Mark"), length=10, size=4, required=True)
    text = box(gettext_lazy("Text"), length=5000, required=True)


class SittingRow(ReviewRow):
    date = day(gettext_lazy("Day"))
    time_from = hour(gettext_lazy("From"))
    time_to = hour(gettext_lazy("To"))
    track = words(gettext_lazy("Column"), length=100, size=16)
    room = words(gettext_lazy("Room"), length=100, size=16)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        check_hours(self, "time_from", "time_to")
        check_days(self, "date", "date")
        return cleaned


def check_hours(form: forms.Form, first: str, last: str) -> None:
    start, end = form.cleaned_data.get(first), form.cleaned_data.get(last)
    if start and end and end <= start:
        form.add_error(last, _("It ends before it starts."))


class EntryRow(ReviewRow):
    agenda = _agenda(required=False)
    item = LabelField(label=gettext_lazy("Item"), required=False)
    title = box(gettext_lazy("Title"), length=LONGEST_TITLE, rows=1)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        self.check_item("item", self.chosen_agenda)
        if self.has_changed() and not (cleaned.get("item") or cleaned.get("title")):
            raise ValidationError(_("Type an item or a title, or leave the row out."))
        return cleaned

    def values(self) -> dict[str, Any]:
        found = super().values()
        continued = self.row["continued"] if self.row else False
        return found | {"title": found["title"] or "", "continued": continued}


class SideEventRow(ReviewRow):
    title = box(gettext_lazy("Title"), length=LONGEST_TITLE, rows=1, required=True)
    date = day(gettext_lazy("Day"))
    start = hour(gettext_lazy("From"))
    end = hour(gettext_lazy("To"))
    room = words(gettext_lazy("Room"), length=100, size=16)
    refreshments = forms.ChoiceField(
        label=gettext_lazy("Refreshments"),
        required=False,
        choices=[
            ("", gettext_lazy("None")),
            ("before", gettext_lazy("Before the event")),
            ("after", gettext_lazy("After the event")),
        ],
    )
    organizers = LinesField(label=gettext_lazy("Organizers, one a line"))
    description = box(gettext_lazy("Description"), length=20_000)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        check_hours(self, "start", "end")
        check_days(self, "date", "date")
        return cleaned


class PanelRow(ReviewRow):
    label = words(gettext_lazy("Panel"), length=10, size=4, required=True)
    title = box(gettext_lazy("Title"), length=LONGEST_TITLE, rows=1)
    organizers = LinesField(label=gettext_lazy("Organizers, one a line"))

    def values(self) -> dict[str, Any]:
        found = super().values()
        return found | {"title": found["title"] or ""}
