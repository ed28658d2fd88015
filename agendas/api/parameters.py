"""What may stand after the question mark; anything else is refused, never ignored.

The choices that depend on the database, bodies and cities, are added to the description
by `agendas.api.description`; `SessionFilter` refuses others.
"""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Any

from ninja import Field, Schema
from pydantic import BeforeValidator, StringConstraints, WithJsonSchema

from meetings.dates import LANGUAGES
from meetings.filters import MAX_WORDS
from meetings.models.sessions import FIRST_DAY, LAST_DAY
from meetings.vocabulary import SessionKind, Status

MAX_PAGE, MAX_PAGE_SIZE, PAGE_SIZE = 9999, 100, 50
MAX_BODIES = 10
# What the door of the site lets in: no controls, nothing that was no text.
TEXT = "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufffd]*$"


def _digits(value: Any) -> Any:
    """Digits and nothing else: not 1_0, not +5, not 2.0."""
    if isinstance(value, str) and not (value.isascii() and value.isdigit()):
        raise ValueError("write it in digits")
    return value


def _day(value: Any) -> Any:
    """2027-05-18 and no other way of writing it."""
    if isinstance(value, str):
        try:
            day = dt.date.fromisoformat(value)
        except ValueError as error:
            raise ValueError("write it as 2027-05-18") from error
        if day.isoformat() != value:
            raise ValueError("write it as 2027-05-18")
    return value


def _unique(value: list[Any]) -> list[Any]:
    if len(set(value)) != len(value):
        raise ValueError("name each once")
    return value


Number = BeforeValidator(_digits)
Day = Annotated[
    str, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})
]
YEARS = {"minimum": FIRST_DAY.year, "maximum": LAST_DAY.year}
Year = Annotated[
    int,
    Number,
    Field(ge=YEARS["minimum"], le=YEARS["maximum"]),
    WithJsonSchema({"type": "integer", **YEARS}),
]
Text = Annotated[str, StringConstraints(max_length=MAX_WORDS, pattern=TEXT)]
Symbol = Annotated[str, StringConstraints(max_length=300, pattern=TEXT)]
Slug = Annotated[str, StringConstraints(pattern="^[-a-zA-Z0-9_]{1,150}$")]
Language = StrEnum("Language", {code: code for code in LANGUAGES})
YesNo = StrEnum("YesNo", {"yes": "1", "no": "0"})
Kind = StrEnum("Kind", {kind.name.lower(): kind.value for kind in SessionKind})
State = StrEnum("State", {status.name.lower(): status.value for status in Status})


def several(kind: Any, most: int) -> Any:
    """A parameter that may be repeated."""
    return Annotated[list[kind], BeforeValidator(_unique), Field(max_length=most)]


class LanguageQuery(Schema):
    lang: Language = Field(Language.en, description="The language of the texts.")


class PageQuery(LanguageQuery):
    page: Annotated[int, Number] = Field(1, ge=1, le=MAX_PAGE)
    page_size: Annotated[int, Number] = Field(PAGE_SIZE, ge=1, le=MAX_PAGE_SIZE)


class BodyQuery(PageQuery):
    body: several(Slug, MAX_BODIES) = Field(
        [],
        description="With everything below it.",
        json_schema_extra={"uniqueItems": True},
    )


class SessionQuery(BodyQuery):
    """The query string of the calendar's list."""

    kind: several(Kind, len(Kind)) = Field([], json_schema_extra={"uniqueItems": True})
    status: several(State, len(State)) = Field(
        [], json_schema_extra={"uniqueItems": True}
    )
    year: Year | None = Field(None)
    from_: Day | None = Field(None, alias="from", description="Not over before it.")
    to: Day | None = Field(None, description="Begun by it.")
    city: Text | None = Field(None, description="By its English name.")
    q: Text | None = Field(
        None, description="Words of titles, agenda items, symbols and organizers."
    )
    cancelled: YesNo | None = Field(None, description="0 leaves out what is cancelled.")
    tentative: YesNo | None = Field(None, description="0 leaves out what is tentative.")


def names_of(query: type[Schema]) -> set[str]:
    """The parameters as they are written in an address."""
    return {field.alias or name for name, field in query.model_fields.items()}
