"""The rows of an agenda: numbers as printed, what is below what, joint items."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas.admin.forms import EntryForm, RowForm
from agendas.admin.ordering import OrderedRows
from agendas.item_lines import ItemLine, NoItem, parent_of, parse_item_lines
from agendas.joint_items import item_key, items_of_family, link_items, unlink_item
from agendas.models import Agenda, AgendaItem
from agendas.told import told

Items = dict[str, AgendaItem]


class SameAsField(forms.CharField):
    """An item of another agenda, typed as "WGFA 10: 3" or picked from the list."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=gettext_lazy("Same as"),
            required=False,
            max_length=150,
            widget=forms.TextInput(attrs={"list": "family-items", "size": 14}),
            help_text=gettext_lazy(
                "The item of another agenda that is the same one. Begin to type its"
                " body; empty the field to part them."
            ),
            **kwargs,
        )


class AgendaForm(EntryForm):
    """An agenda; items can be pasted, one a line."""

    new_items = forms.CharField(
        label=gettext_lazy("More items, one a line"),
        required=False,
        max_length=100_000,
        widget=forms.Textarea(attrs={"rows": 6, "cols": 80}),
        help_text=gettext_lazy(
            "For example “1. Organizational matters” and below it “(a) Opening of the"
            " meeting”. They are added at the end."
        ),
    )

    def clean_new_items(self) -> list[ItemLine]:
        try:
            lines = parse_item_lines(self.cleaned_data["new_items"])
        except NoItem as error:
            raise ValidationError(told(error)) from error
        numbers = [line.number for line in lines]
        there = set()
        if self.instance.pk:
            there = set(self.instance.items.values_list("number", flat=True))
        twice = {n for n in numbers if n in there or numbers.count(n) > 1}
        if twice:
            raise ValidationError(
                _("Item %(numbers)s is there already."),
                params={"numbers": ", ".join(sorted(twice))},
            )
        return lines


class ItemRowForm(RowForm):
    """An item in one row."""

    below = forms.CharField(
        label=gettext_lazy("Below item"),
        required=False,
        max_length=20,
        widget=forms.TextInput(attrs={"size": 5}),
        help_text=gettext_lazy(
            "Only where the number does not say it: “1 (a)” is below “1” by itself."
        ),
    )
    same_as = SameAsField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "number" in self.fields:
            self.fields["number"].widget.attrs["size"] = 7
        item = self.instance
        if item.pk and item.parent and item.parent.number != parent_of(item.number):
            self.initial["below"] = item.parent.number

    def clean_number(self) -> str:
        return " ".join(self.cleaned_data["number"].split())

    def _get_validation_exclusions(self) -> set[str]:
        """The whole agenda is on the page, so its rows compare their numbers."""
        return {*super()._get_validation_exclusions(), "number"}


class ItemRows(OrderedRows):
    """All items of an agenda, which may change their numbers with each other."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.family = family_items(self.instance)
        self.own = {item_key(item).casefold() for item in self._own_items()}

    def _own_items(self) -> list[AgendaItem]:
        if not self.instance.pk:
            return []
        items = self.instance.items.select_related("agenda__convening__body")
        return list(items.select_related("agenda__convening__session"))

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        if "same_as" not in form.fields:
            return
        partners = [key for key, item in self.family.items() if _is_same(item, form)]
        form.initial["same_as"] = partners[0] if partners else ""

    def clean(self) -> None:
        super().clean()
        rows = [form for form in self.forms if self._counts(form)]
        numbers = [form.cleaned_data.get("number") for form in rows]
        for form, number in zip(rows, numbers, strict=True):
            if number and numbers.count(number) > 1:
                form.add_error("number", _("This agenda has an item of that number."))
        for form in rows:
            self._check_below(form, set(numbers))
            self._check_same_as(form)

    def _counts(self, form: Any) -> bool:
        filled = form.is_valid() and (form.instance.pk or form.has_changed())
        return bool(filled) and not self._should_delete_form(form)

    def _check_below(self, form: Any, numbers: set[str]) -> None:
        below = form.cleaned_data.get("below")
        if below and (below not in numbers or below == form.cleaned_data.get("number")):
            form.add_error("below", _("There is no other item %s.") % below)

    def _check_same_as(self, form: Any) -> None:
        typed = " ".join(form.cleaned_data.get("same_as", "").split()).casefold()
        if not typed:
            return
        if typed in self.own:
            form.add_error(
                "same_as",
                _("An item is joint with an item of another agenda, not of its own."),
            )
        elif typed not in {key.casefold() for key in self.family}:
            form.add_error(
                "same_as", _("No agenda of this session or its family has that item.")
            )


def _is_same(item: AgendaItem, form: Any) -> bool:
    joint = form.instance.joint_item_id
    return joint is not None and item.joint_item_id == joint


def family_items(agenda: Agenda) -> Items:
    """The items of the other agendas of the family, under the words to choose them."""
    if not agenda.pk:
        return {}
    others = items_of_family(agenda.session).exclude(agenda=agenda)
    return {item_key(item): item for item in others}


def free_numbers(rows: list[AgendaItem]) -> None:
    """Make way for rows that exchange numbers; each gets its own when it is saved."""
    for row in rows:
        if row.pk:
            AgendaItem.objects.filter(pk=row.pk).update(number=f"~{row.pk}")


def settle_parents(agenda: Agenda, typed: dict[int, str]) -> None:
    """Put each item below the one that was typed, or that its number names."""
    items = {item.number: item for item in agenda.items.all()}
    for item in items.values():
        wanted = typed.get(item.pk) or parent_of(item.number)
        parent = items.get(wanted)
        keeps = wanted and parent is None
        if not keeps and item.parent_id != (parent.pk if parent else None):
            item.parent = parent
            item.save(update_fields=["parent"])


def settle_joint(item: AgendaItem, typed: str, family: Items) -> None:
    """Make the item the same as the one typed, or part it from its partners.

    Raises ValidationError if two items of one agenda would become the same.
    """
    unlink_item(item=item)
    by_words = {key.casefold(): each for key, each in family.items()}
    if typed:
        partner = by_words[" ".join(typed.split()).casefold()]
        partner.refresh_from_db()
        link_items(item=item, partner=partner)


def add_items(agenda: Agenda, lines: list[ItemLine]) -> int:
    """Add items at the end, those whose numbers are there already left out."""
    there = {item.number: item for item in agenda.items.all()}
    place = max((item.position for item in there.values()), default=0)
    fresh = [line for line in lines if line.number not in there]
    for step, line in enumerate(fresh, start=1):
        there[line.number] = AgendaItem.objects.create(
            agenda=agenda,
            number=line.number,
            title_en=line.title,
            parent=there.get(line.parent),
            position=place + step,
        )
    return len(fresh)
