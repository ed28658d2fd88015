"""Values of rows: compared, kept as JSON, and shown to people."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Model
from django.utils.translation import get_language, get_language_info
from modeltranslation.utils import build_localized_fieldname

from meetings.dates import format_day, format_time

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
        return _moment(value.astimezone(zone))
    if isinstance(value, dt.date):
        return format_day(value, get_language() or "en")
    if isinstance(value, Model):
        # A document that is not saved yet cannot be asked for its symbols, nor a
        # session for its bodies.
        names = (getattr(value, name, "") for name in ("title", "slug"))
        return str(value) if value.pk else next(filter(None, names), "")
    choices = dict(row._meta.get_field(field).flatchoices)
    return str(choices.get(value, value))


def shown_now(row: Model, field: str, zone: ZoneInfo) -> str:
    """What the row has now, in words."""
    return shown(row, field, getattr(row, field), zone)


def field_label(row: Model, field: str) -> str:
    """What the field is called; a translation with its language: "title (French)"."""
    found = row._meta.get_field(field)
    code = getattr(found, "language", None)
    if code is None:
        return str(found.verbose_name)
    name = found.translated_field.verbose_name
    return f"{name} ({get_language_info(code)['name_translated']})"


def _moment(local: dt.datetime) -> str:
    language = get_language() or "en"
    day = format_day(local.date(), language)
    return f"{day}, {format_time(local.time().replace(second=0), language)}"
