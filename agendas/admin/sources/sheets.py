"""One page of a part: its rows as forms, and what they change in the review.

No page has more than some hundred fields, however long the document: Django takes a
thousand from a form, and nobody corrects more at once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from agendas.admin.cleaning import clean_post
from agendas.admin.entry import errors_of
from agendas.admin.sources.parts import PARTS, Part
from agendas.admin.sources.row_forms import ReviewRow
from agendas.reviews import (
    Citation,
    add_row,
    find_row,
    is_left_out,
    remember_as_read,
    rename_items,
)
from agendas.reviews.labels import label_order
from meetings.publishing import digest

# Of fields on one page, hidden ones and blank rows apart.
MOST_FIELDS = 400
# A row with more than this inside it goes on on the next page.
MOST_CHILDREN = 40
BLANK_CHILDREN = 1


@dataclass
class Line:
    """A row of the page with the rows inside it."""

    form: ReviewRow
    name: str
    children: list["Line"] = field(default_factory=list)
    problems: list[dict[str, Any]] = field(default_factory=list)
    # The English title of its item, beside a document in another language.
    english: str = ""

    @property
    def number(self) -> int | None:
        """The line of the document in which it stands."""
        return self.form.row.get("line") if self.form.row else None

    @property
    def all(self) -> Iterator["Line"]:
        yield self
        yield from self.children


Stretch = tuple[dict[str, Any], list[dict[str, Any]]]


def stretches(part: Part, review: dict) -> list[list[Stretch]]:
    """The pages of a part: rows, each with those of its children that fit."""
    pages: list[list[Stretch]] = [[]]
    taken = 0
    for row in part.all_rows(review):
        children = part.children_of(row)
        for place in range(0, max(len(children), 1), MOST_CHILDREN):
            piece = children[place : place + MOST_CHILDREN]
            weight = _weight(part, len(piece))
            if pages[-1] and taken + weight > MOST_FIELDS:
                pages.append([])
                taken = 0
            pages[-1].append((row, piece))
            taken += weight
    return pages


def _weight(part: Part, children: int) -> int:
    own = len(part.form.base_fields) + 2
    if part.child_form is None:
        return own
    each = len(part.child_form.base_fields) + 2
    return own + each * (children + BLANK_CHILDREN)


class Sheet:
    """The rows of one page; bound to `data` if something was sent."""

    def __init__(
        self,
        part: Part,
        review: dict,
        page: Iterable[Stretch],
        data: QueryDict | None = None,
    ) -> None:
        self.part, self.review = part, review
        self._problems: dict[int | None, list] = {}
        for each in review["problems"]:
            # Those of the whole document, on no line, are in their own list only.
            if each["line"]:
                self._problems.setdefault(each["line"], []).append(each)
        self.data = None if data is None else _cleaned(data)
        if self.data is not None:
            page = self._sent_rows()
        self.lines = [self._line(row, children) for row, children in page]
        self.new = [self._blank(f"new{number}") for number in range(self._blanks)]

    @property
    def _blanks(self) -> int:
        return self.part.blank if self.can_add else 0

    @property
    def can_add(self) -> bool:
        """An item is one of some agenda, so there must be one."""
        kept = [row for row in self.review["agendas"] if not is_left_out(row)]
        return len(kept) >= self.part.bodies

    def _sent_rows(self) -> Iterator[Stretch]:
        """The rows that were on the page which was sent, as they are now."""
        keys = {int(key) for key in self.data.getlist("row") if key.isdecimal()}
        for row in self.part.all_rows(self.review):
            if row["key"] in keys:
                children = self.part.children_of(row)
                yield row, [each for each in children if each["key"] in keys]

    def _form(self, prefix: str, row: dict | None, *, is_child: bool = False):
        form = self.part.child_form if is_child else self.part.form
        return form(self.data, prefix=prefix, row=row, review=self.review)

    def _line(self, row: dict, children: list[dict]) -> Line:
        line = Line(self._form(f"r{row['key']}", row), self.part.name_of(row))
        for each in children:
            form = self._form(f"r{each['key']}", each, is_child=True)
            name = self.part.name_of(each, is_child=True)
            line.children.append(Line(form, name))
        line.children += self._blank_children(f"r{row['key']}")
        self._add_problems(line)
        return line

    def _blank(self, prefix: str) -> Line:
        form = self._form(prefix, None)
        children = self._blank_children(prefix)
        # What is typed inside a blank row makes it one that is being added.
        form.empty_permitted = not any(each.form.has_changed() for each in children)
        return Line(form, self.part.name_of(None), children)

    def _blank_children(self, prefix: str) -> list[Line]:
        if self.part.child_form is None:
            return []
        name = self.part.name_of(None, is_child=True)
        return [
            Line(self._form(f"{prefix}-new{number}", None, is_child=True), name)
            for number in range(BLANK_CHILDREN)
        ]

    def _add_problems(self, line: Line) -> None:
        for each in line.all:
            each.problems = self._problems.get(each.number, [])

    @property
    def every(self) -> Iterator[Line]:
        for line in [*self.lines, *self.new]:
            yield from line.all

    # What was typed

    def is_valid(self) -> bool:
        """Every row at once, so that every error is shown at once."""
        forms = [each.form for each in self.every]
        found = [not form.is_checked or form.is_valid() for form in forms]
        return all(found) and not self._twice()

    def _twice(self) -> bool:
        """Two items of one agenda cannot have one number."""
        if self.part.slug != "items":
            return False
        changed = {each.form.key for each in self.lines if each.form.has_changed()}
        taken: dict[tuple, int] = {}
        for row in self.review["items"]:
            if row["key"] not in changed and not is_left_out(row):
                taken[row["agenda"], row["number"]] = 1
        is_twice = False
        for each in [*self.lines, *self.new]:
            if each.form.leaves_out or not each.form.has_changed():
                continue
            values = each.form.values()
            number = values["agenda"], values["number"]
            if number in taken:
                each.form.add_error(
                    "number", _("There is another item of that number.")
                )
                is_twice = True
            taken[number] = 1
        return is_twice

    @property
    def errors(self) -> list[dict[str, str]]:
        return [
            error
            for each in self.every
            if each.form.is_checked
            for error in errors_of(each.form, f"{each.name}: ")
        ]

    # What it changes

    def apply(self, review: dict) -> list[dict[str, str]]:
        """Put what was typed into `review`; what was changed, in words."""
        rows = self.part.all_rows(review)
        found: list[dict[str, str]] = []
        renamed: dict[int, dict[str, str]] = {}
        for line in self.lines:
            row = find_row(rows, line.form.key)
            found += self._change(row, line, renamed)
            inside = self.part.children_of(row)
            for each in line.children:
                if each.form.row:
                    found += self._change(find_row(inside, each.form.key), each, {})
                elif each.form.has_changed():
                    found += self._add_child(review, inside, each)
        for line in self.new:
            found += self._add(review, rows, line)
        for agenda, numbers in renamed.items():
            found += map(_told_of, rename_items(review, agenda, numbers))
        return found

    def _change(self, row: dict, line: Line, renamed: dict) -> list[dict[str, str]]:
        form = line.form
        if not form.has_changed():
            return []
        if form.leaves_out:
            was = is_left_out(row)
            row["dropped"] = True
            cell = {"cell": form.add_prefix("dropped"), "was": digest(False)}
            return [] if was else [_told(line.name, _("left out")) | cell]
        values = form.values()
        if self.part.slug == "items" and values["number"] != row["number"]:
            renamed.setdefault(row["agenda"], {})[row["number"]] = values["number"]
        remember_as_read(row, values)
        row.update(values)
        return form.changes(line.name)

    def _add(self, review: dict, rows: list[dict], line: Line) -> list[dict[str, str]]:
        inside = [each for each in line.children if each.form.has_changed()]
        if not line.form.has_changed() and not inside:
            return []
        values = {"line": None, **line.form.values()}
        if self.part.children:
            values[self.part.children] = []
        place = label_order(rows, values) if self.part.slug == "items" else None
        row = add_row(review, rows, values, place=place)
        found = [_told(self.part.name_of(row), _("added"))]
        for each in inside:
            found += self._add_child(review, self.part.children_of(row), each)
        return found

    def _add_child(self, review: dict, rows: list[dict], line: Line) -> list:
        row = add_row(review, rows, {"line": None, **line.form.values()})
        return [_told(self.part.name_of(row, is_child=True), _("added"))]


def _told_of(cited: Citation) -> dict[str, str]:
    """A citation that followed its item, for those who have its part open."""
    part = next(each for each in PARTS.values() if each.rows == cited.rows)
    name = part.name_of(cited.row, is_child=bool(part.children))
    cell = {"cell": f"r{cited.row['key']}-{cited.name}", "was": digest(cited.old)}
    return {"label": name, "old": cited.old, "new": cited.new, "part": part.slug} | cell


def _told(label: str, what: str) -> dict[str, str]:
    return {"label": label, "old": "–", "new": what}


def _cleaned(data: QueryDict) -> QueryDict:
    """Without control characters; lines end as those of the review do."""
    cleaned = clean_post(data)
    for name, values in cleaned.lists():
        cleaned.setlist(name, [value.replace("\r\n", "\n") for value in values])
    return cleaned
