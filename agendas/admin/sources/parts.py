"""The parts of a review: each has pages of its own and is saved by itself."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas.admin.sources.meeting_forms import JointRow, MeetingRow
from agendas.admin.sources.row_forms import (
    AnnotationRow,
    BodyRow,
    DocumentRow,
    EntryRow,
    FactsForm,
    FootnoteRow,
    ItemRow,
    PanelRow,
    ReviewRow,
    SideEventRow,
    SittingRow,
    body_name,
)
from agendas.admin.typed_dates import shown_day
from agendas.reviews import is_left_out

Row = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """Rows of one kind; `rows` is their name in the review.

    `noun` names one of them: "Item %s". `children` are the rows inside each row.
    """

    slug: str
    title: Any
    rows: str
    form: type[ReviewRow]
    noun: Any
    name: Callable[[Row], str]
    blank: int = 3
    # Without so many bodies no row can be added.
    bodies: int = 0
    children: str = ""
    child_form: type[ReviewRow] | None = None
    child_noun: Any = ""

    def all_rows(self, review: Row) -> list[Row]:
        """The rows in order; the masthead is one."""
        rows = review[self.rows]
        return [rows] if isinstance(rows, dict) else rows

    def kept(self, review: Row) -> int:
        """How many rows there are, without those left out."""
        return sum(not is_left_out(row) for row in self.all_rows(review))

    def name_of(self, row: Row | None, *, is_child: bool = False) -> str:
        """What a row is called: "Item 1 (a)"."""
        noun = str(self.child_noun if is_child else self.noun)
        if row is None:
            return _("New: %s") % noun
        name = (row.get("item") or row.get("label")) if is_child else self.name(row)
        return f"{noun} {name or ''}".strip()

    def children_of(self, row: Row) -> list[Row]:
        return row[self.children] if self.children else []

    def lines_of(self, row: Row) -> Iterator[int]:
        """The lines of the document in which the row stands."""
        for each in [row, *self.children_of(row)]:
            if each.get("line"):
                yield each["line"]


def _cited(row: Row) -> str:
    return str(row.get("number") or row.get("item") or "")


def _when(row: Row) -> str:
    """Day, hours and column of a sitting, as far as they are known."""
    day = shown_day(dt.date.fromisoformat(row["date"])) if row["date"] else ""
    hours = "–".join(filter(None, [row["time_from"], row["time_to"]]))
    return ", ".join(filter(None, [day, hours, row["track"]]))


PARTS = {
    part.slug: part
    for part in [
        Part(
            "facts",
            gettext_lazy("Masthead"),
            "facts",
            FactsForm,
            gettext_lazy("Masthead"),
            lambda row: "",
            blank=0,
        ),
        Part(
            "bodies",
            gettext_lazy("Bodies"),
            "agendas",
            BodyRow,
            gettext_lazy("Agenda of"),
            body_name,
            blank=1,
        ),
        Part(
            "items",
            gettext_lazy("Items"),
            "items",
            ItemRow,
            gettext_lazy("Item"),
            _cited,
            bodies=1,
        ),
        Part(
            "joint",
            gettext_lazy("Joint items"),
            "joint_items",
            JointRow,
            gettext_lazy("Joint item"),
            lambda row: " = ".join(row["members"].values()),
            blank=2,
            bodies=2,
        ),
        Part(
            "annotations",
            gettext_lazy("Annotations"),
            "annotations",
            AnnotationRow,
            gettext_lazy("Annotation of item"),
            _cited,
            blank=1,
            bodies=1,
        ),
        Part(
            "documents",
            gettext_lazy("Documents"),
            "documents",
            DocumentRow,
            gettext_lazy("Document of item"),
            _cited,
            bodies=1,
        ),
        Part(
            "programme",
            gettext_lazy("Programme"),
            "sittings",
            SittingRow,
            gettext_lazy("Sitting"),
            _when,
            blank=1,
            children="entries",
            child_form=EntryRow,
            child_noun=gettext_lazy("Takes up item"),
        ),
        Part(
            "side-events",
            gettext_lazy("Side events"),
            "side_events",
            SideEventRow,
            gettext_lazy("Side event"),
            lambda row: row["title"][:80],
            blank=1,
            children="panels",
            child_form=PanelRow,
            child_noun=gettext_lazy("Panel"),
        ),
        Part(
            "meetings",
            gettext_lazy("Meetings"),
            "meetings",
            MeetingRow,
            gettext_lazy("Meeting"),
            lambda row: row["title"][:80],
            blank=2,
        ),
        Part(
            "footnotes",
            gettext_lazy("Footnotes"),
            "footnotes",
            FootnoteRow,
            gettext_lazy("Footnote"),
            lambda row: row["mark"] or "",
            blank=1,
        ),
    ]
}
