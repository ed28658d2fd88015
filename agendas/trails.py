"""Who changed what: the histories of a thing and of its parts, as one trail.

A trail names the models whose history belongs together, each with the lookup that
leads to the thing: [(Session, "id"), (Convening, "session")]. Its version is the last
number of each history, "12.5.88"; whatever has a higher number came later.
"""

import datetime as dt
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Field, Max, Model
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from modeltranslation.translator import translator

Trail = list[tuple[type[Model], str]]


@dataclass(frozen=True)
class FieldChange:
    """What one field held before and after, in words."""

    label: str
    old: str
    new: str


@dataclass(frozen=True)
class Change:
    """One entry of a history: `kind` is "+" for added, "~" changed, "-" deleted."""

    number: int
    who: str
    at: dt.datetime
    thing: str
    kind: str
    fields: list[FieldChange] = field(default_factory=list)

    @property
    def verb(self) -> str:
        return {"+": _("added"), "~": _("changed"), "-": _("deleted")}[self.kind]


def version_of(trail: Trail, pk: Any) -> str:
    """The version of the thing with the key `pk`, of all its parts together."""
    return ".".join(str(number) for number in _last_numbers(trail, pk))


def changes(trail: Trail, pk: Any, *, since: str = "") -> list[Change]:
    """What was changed after the version `since`, the latest first.

    A record that changes nothing is left out. A version that cannot be read is taken
    for the oldest: better to show too much.
    """
    numbers = _numbers(since, len(trail))
    found = [
        change
        for (model, lookup), number in zip(trail, numbers, strict=True)
        for change in _changes_of(model, lookup, pk)
        if change.number > number
    ]
    return sorted(found, key=lambda change: change.at, reverse=True)


def _last_numbers(trail: Trail, pk: Any) -> list[int]:
    return [
        model.history.filter(**{lookup: pk}).aggregate(last=Max("history_id"))["last"]
        or 0
        for model, lookup in trail
    ]


def _numbers(version: str, length: int) -> list[int]:
    parts = version.split(".")
    if len(parts) != length or not all(part.isdecimal() for part in parts):
        return [0] * length
    return [int(part) for part in parts]


def _changes_of(model: type[Model], lookup: str, pk: Any) -> list[Change]:
    key = model._meta.pk.attname
    records = model.history.filter(**{lookup: pk}).select_related("history_user")
    found = []
    ordered = records.order_by(key, "history_id")
    for _key, group in groupby(ordered, attrgetter(key)):
        before = None
        for record in group:
            change = _change(model, before, record)
            if change.kind != "~" or change.fields:
                found.append(change)
            before = record
    return found


def _change(model: type[Model], before: Any, record: Any) -> Change:
    is_change = record.history_type == "~" and before is not None
    return Change(
        number=record.history_id,
        who=str(record.history_user or _("the system")),
        at=record.history_date,
        thing=_name(model, record),
        kind=record.history_type,
        fields=_differences(model, before, record) if is_change else [],
    )


def _differences(model: type[Model], before: Any, record: Any) -> list[FieldChange]:
    return [
        FieldChange(str(each.verbose_name), _words(before, each), _words(record, each))
        for each in _shown_fields(model, record)
        if getattr(before, each.attname) != getattr(record, each.attname)
        # A text of a language that is missing may be null or empty.
        and (getattr(before, each.attname) or getattr(record, each.attname))
    ]


def _shown_fields(model: type[Model], record: Any) -> list[Field]:
    """The fields that have a history; of translated ones the columns of languages."""
    translated = ()
    if model in translator.get_registered_models():
        translated = translator.get_options_for_model(model).all_fields
    return [each for each in record.tracked_fields if each.name not in translated]


def _name(model: type[Model], record: Any) -> str:
    """The kind of thing and its name, as far as it can still be told."""
    try:
        name = str(record.instance)
    except (ObjectDoesNotExist, AttributeError):
        name = str(getattr(record, model._meta.pk.attname))
    return f"{model._meta.verbose_name}: {name}"


def _words(record: Any, each: Field) -> str:
    """The value of a field for people."""
    value = getattr(record, each.attname)
    if value is None or value == "":
        return "–"
    if each.is_relation:
        related = each.related_model._base_manager.filter(pk=value).first()
        return str(related or value)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dt.datetime):
        return date_format(localtime(value), "j F Y, H:i")
    if isinstance(value, dt.date):
        return date_format(value, "j F Y")
    return str(dict(each.flatchoices).get(value, value))
