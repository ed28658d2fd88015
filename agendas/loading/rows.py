"""Rows put into the database: added when absent, else left alone or overwritten."""

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Model, QuerySet

from agendas.loading.entries import LoadError, Text
from agendas.loading.records import Values


@dataclass
class Rows:
    """What one load has added and changed so far."""

    overwrite: bool
    created: list[Model] = field(default_factory=list)
    changed: list[Model] = field(default_factory=list)

    def put(
        self,
        where: str,
        model: type[Model],
        found: Model | None,
        *,
        key: Values,
        values: Values,
    ) -> Any:
        """The row: a new one, or the one found, overwritten if that is asked for."""
        if found is None:
            row = model(**key, **values)
            _save(row, where)
            self.created.append(row)
            return row
        if self.overwrite and any(
            _differs(found, name, value) for name, value in values.items()
        ):
            for name, value in values.items():
                setattr(found, name, value)
            _save(found, where)
            self.changed.append(found)
        return found

    def is_open(self, found: Model | None) -> bool:
        """Whether what hangs on this row is written: it is new or overwritten."""
        return found is None or self.overwrite

    def replace(
        self, where: str, rows: QuerySet, *, key: Values, wanted: list[Values]
    ) -> None:
        """Make `rows`, which nothing names, exactly the `wanted` in their order."""
        if _same(list(rows), wanted):
            return
        for row in rows:
            row.delete()
        for values in wanted:
            row = rows.model(**key, **values)
            _save(row, where)
            self.created.append(row)


def columns(texts: dict[str, Text]) -> Values:
    """The columns of translated fields; languages that are not there are left alone."""
    return {
        f"{name}_{language}": words
        for name, text in texts.items()
        for language, words in (text or {"en": ""}).items()
    }


def _save(row: Model, where: str) -> None:
    """Save a row that its model accepts; the database has the last word.

    It is asked once, by saving: a question for each constraint takes longer than the
    whole load.
    """
    try:
        row.full_clean(validate_constraints=False)
        with transaction.atomic():
            row.save()
    except ValidationError as error:
        raise LoadError(f"{where}: {_sentence(error)}") from error
    except IntegrityError as error:
        raise LoadError(f"{where}: {_broken_rule(row) or error}") from error


def _broken_rule(row: Model) -> str:
    """The words of the constraint that the database has enforced."""
    try:
        row.validate_constraints()
    except ValidationError as error:
        return _sentence(error)
    return ""


def _sentence(error: ValidationError) -> str:
    """The first thing that is wrong, with its field."""
    name, messages = next(iter(error.message_dict.items()))
    message = str(messages[0])
    return message if name == "__all__" else f"{name}: {message}"


def _differs(row: Model, name: str, value: Any) -> bool:
    current = getattr(row, row._meta.get_field(name).attname)
    wanted = value.pk if isinstance(value, Model) else value
    # A translated text that is empty may be stored as either.
    return (None if current == "" else current) != (None if wanted == "" else wanted)


def _same(rows: list[Model], wanted: list[Values]) -> bool:
    return len(rows) == len(wanted) and not any(
        _differs(row, name, value)
        for row, values in zip(rows, wanted, strict=True)
        for name, value in values.items()
    )
