"""What somebody else saved while a page was open, under what was typed on it.

A field that is sent as it was opened says nothing: there theirs stands. One that was
typed in stays, beside the list of what they have changed.
"""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from agendas.admin.sources.row_fields import plain
from agendas.admin.sources.row_forms import ReviewRow
from agendas.admin.sources.sheets import Sheet
from meetings.publishing import digest


def with_theirs(sheet: Sheet, saves: Iterable[dict[str, Any]]) -> QueryDict:
    """What was sent of a checked page, and theirs where nothing was typed.

    `saves` are those since the page was opened, the latest first.
    """
    # Of several saves the oldest tells what the page showed.
    opened = {
        change["cell"]: change["was"]
        for save in saves
        for change in save["changes"]
        if "cell" in change
    }
    sent = sheet.data.copy()
    for form in (each.form for each in sheet.every):
        for name in form.fields:
            cell = form.add_prefix(name)
            if cell in opened and _value(form, name) == opened[cell]:
                _put(sent, form, name)
    return sent


def _value(form: ReviewRow, name: str) -> str | None:
    """The digest of what was sent; None of what is no value of the field.

    The field alone is asked: what the row lacks may be what they have changed.
    """
    try:
        return digest(plain(form.fields[name].clean(form[name].data)))
    except ValidationError:
        return None


def _put(sent: QueryDict, form: ReviewRow, name: str) -> None:
    """Let the field hold what stands in the row now."""
    field, cell, now = form.fields[name], form.add_prefix(name), form.initial.get(name)
    if isinstance(field, forms.BooleanField):
        sent.setlist(cell, ["on"] if now else [])
        return
    shown = field.widget.format_value(field.prepare_value(now))
    sent.setlist(cell, shown if isinstance(shown, list) else [shown or ""])
