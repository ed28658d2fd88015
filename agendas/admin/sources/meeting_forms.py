"""The rows of a list of meetings, and the items that two agendas share."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas.admin.sources.row_fields import (
    LONGEST_TITLE,
    LabelField,
    box,
    count_of,
    day,
    words,
)
from agendas.admin.sources.row_forms import ReviewRow, body_name, check_days
from meetings.vocabulary import DatePrecision, Status


class MeetingRow(ReviewRow):
    title = box(gettext_lazy("Title"), length=LONGEST_TITLE, rows=1, required=True)
    ordinal = count_of(gettext_lazy("Number"))
    start = day(gettext_lazy("First day"))
    end = day(gettext_lazy("Last day"))
    precision = forms.ChoiceField(
        label=gettext_lazy("Known are"),
        choices=[("", "–"), *DatePrecision.choices],
        required=False,
    )
    status = forms.ChoiceField(label=gettext_lazy("Status"), choices=Status.choices)
    place = words(gettext_lazy("Place"), length=200)
    original_start = day(gettext_lazy("First day before"))
    original_end = day(gettext_lazy("Last day before"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        check_days(self, "start", "end")
        check_days(self, "original_start", "original_end")
        return cleaned


class JointRow(ReviewRow):
    """An item under its number in each agenda that has it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        members = (self.row or {}).get("members", {})
        for body in self.bodies:
            name = f"of_{body['key']}"
            self.fields[name] = LabelField(
                label=_("Item of %s") % body_name(body), required=False
            )
            self.initial[name] = members.get(str(body["key"]), "")
        self.order_fields([*self.numbers, "dropped"])

    @property
    def numbers(self) -> list[str]:
        return [name for name in self.fields if name.startswith("of_")]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        names = self.numbers
        typed = [name for name in names if cleaned.get(name)]
        for name in typed:
            self.check_item(name, int(name.removeprefix("of_")))
        if len(typed) == 1 and not self.errors:
            self.add_error(
                next(name for name in names if name not in typed),
                _("A joint item has a number in at least two agendas."),
            )
        return cleaned

    def values(self) -> dict[str, Any]:
        members = dict((self.row or {}).get("members", {}))
        for name in self.numbers:
            members[name.removeprefix("of_")] = self.cleaned_data[name]
        kept = {key: item for key, item in members.items() if item}
        return {"members": kept, "dropped": self.cleaned_data.get("dropped", False)}
