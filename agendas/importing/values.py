"""Values of rows: compared, kept as JSON, and shown to people."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Model
from modeltranslation.utils import build_localized_fieldname

# The codes of documents, and those of the columns.
COLUMNS = {"zh": "zh-hans"}


def column(field: str, language: str) -> str:
    """The column of a translated field: "title_zh_hans" for "title" in "zh"."""
    return build_localized_fieldname(field, COLUMNS.get(language, language))


def plain(value: Any) -> Any:
    """The value as JSON; rows are named by their keys, empty texts are None."""
    if isinstance(value, Model):
        return value.pk
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    return None if value == "" else value


def present(row: Model, field: str) -> Any:
    """What the row has now, as JSON."""
    return plain(getattr(row, row._meta.get_field(field).attname))


def shown(row: Model, field: str, value: Any, zone: ZoneInfo) -> str:
    """The value in words, as on a form."""
    if value is None or value == "":
        return ""
    if isinstance(value, dt.datetime):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M}"
    if isinstance(value, Model):
        # A document that is not saved yet cannot be asked for its symbols.
        return str(value) if value.pk else getattr(value, "title", "")
    choices = dict(row._meta.get_field(field).flatchoices)
    return str(choices.get(value, value))


def shown_now(row: Model, field: str, zone: ZoneInfo) -> str:
    """What the row has now, in words."""
    return shown(row, field, getattr(row, field), zone)


def field_label(row: Model, field: str) -> str:
    return str(row._meta.get_field(field).verbose_name)
