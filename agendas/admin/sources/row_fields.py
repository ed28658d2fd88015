"""The fields of a row of a review, and their values as JSON."""

import datetime as dt
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from agendas.admin.entry import date_input
from agendas.models.documents import validate_symbol
from agendas.reviews import parse_label

LONGEST_TITLE = 600
LONGEST_TEXT = 200_000
# So many letters to a row of a box, and so many rows; more can be scrolled.
_LETTERS_IN_ROW, _MOST_ROWS = 60, 14


def words(label: Any, *, length: int = 300, size: int = 20, **more: Any):
    """A line of words."""
    widget = forms.TextInput(attrs={"size": size, "dir": "auto"})
    more.setdefault("required", False)
    return forms.CharField(label=label, max_length=length, widget=widget, **more)


def box(label: Any, *, length: int = LONGEST_TEXT, rows: int = 2, **more: Any):
    """A box of words."""
    widget = forms.Textarea(attrs={"rows": rows, "cols": 60, "dir": "auto"})
    more.setdefault("required", False)
    return forms.CharField(
        label=label, max_length=length, widget=widget, strip=True, **more
    )


def day(label: Any) -> forms.DateField:
    return forms.DateField(label=label, required=False, widget=date_input())


def hour(label: Any) -> forms.TimeField:
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    return forms.TimeField(label=label, required=False, widget=widget)


def count_of(label: Any) -> forms.IntegerField:
    widget = forms.NumberInput(attrs={"size": 4})
    return forms.IntegerField(
        label=label, required=False, min_value=1, max_value=999, widget=widget
    )


class LinesField(forms.CharField):
    """Several words or names, one a line, kept as a list."""

    def __init__(self, *, each: int = 200, most: int = 100, **kwargs: Any) -> None:
        widget = forms.Textarea(attrs={"rows": 2, "cols": 30, "dir": "auto"})
        self.each, self.most = each, most
        super().__init__(required=False, widget=widget, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        typed = super().clean(value)
        lines = [" ".join(line.split()) for line in typed.splitlines()]
        found = [line for line in lines if line]
        if len(found) > self.most or any(len(line) > self.each for line in found):
            raise ValidationError(
                _("At most %(most)d lines of %(each)d letters."),
                params={"most": self.most, "each": self.each},
            )
        return found

    def has_changed(self, initial: Any, data: Any) -> bool:
        return (initial or []) != [
            " ".join(line.split()) for line in (data or "").splitlines() if line.strip()
        ]


class SymbolsField(LinesField):
    """Symbols, one a line; those of a joint document are several."""

    def validate(self, value: Any) -> None:
        super().validate(value)
        for symbol in value.split():
            validate_symbol(symbol)


class LabelField(forms.CharField):
    """The number of an item, as printed: 1 (a)."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"size": 8, "dir": "auto"})
        super().__init__(max_length=20, widget=widget, **kwargs)

    def clean(self, value: Any) -> str:
        typed = " ".join(super().clean(value).split())
        parts = parse_label(typed)
        if typed and parts is None:
            raise ValidationError(_("Type a number as printed, for example 1 (a)."))
        if not typed:
            return ""
        number, *letters = parts
        return " ".join([number, *(f"({each})" for each in letters if each)])


def plain(value: Any) -> Any:
    """The value as JSON; what is empty is None, lists stay lists."""
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    if isinstance(value, dt.date):
        return value.isoformat()
    return None if value == "" else value


def shown(value: Any) -> str:
    """The value of a row in words, for those who are told what was changed."""
    if value in (None, "", []):
        return "–"
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def fit_rows(field: forms.Field, value: Any) -> None:
    """Make a box as high as what stands in it, within reason."""
    if isinstance(field.widget, forms.Textarea):
        lines = value if isinstance(value, list) else str(value or "").split("\n")
        rows = sum(1 + len(line) // _LETTERS_IN_ROW for line in lines)
        least = field.widget.attrs["rows"]
        field.widget.attrs["rows"] = max(least, min(rows, _MOST_ROWS))
