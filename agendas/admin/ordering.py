"""Rows in an order: by dragging them, or by the number in front, with the keyboard."""

from typing import Any

from adminsortable2.admin import CustomInlineFormSet, SortableInlineAdminMixin
from django.forms import NumberInput

from agendas.admin.entry import RowInline

# Room for a row between two others: 15 goes between 10 and 20.
STEP = 10


class OrderedRows(CustomInlineFormSet):
    """Rows whose place stays a number that can be typed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if field := self.form.base_fields.get("position"):
            field.is_hidden = False
            field.initial = None
            field.widget = NumberInput(
                attrs={"class": "_reorder_", "min": 0, "max": 32767}
            )

    def _construct_form(self, i: int, **kwargs: Any) -> Any:
        form = super()._construct_form(i, **kwargs)
        if not form.instance.pk:
            # A new row is empty, and goes to the end unless it says otherwise.
            form.initial["position"] = None
        return form

    def save_new(self, form: Any, commit: bool = True) -> Any:  # noqa: FBT001, FBT002  (Django's own signature)
        """New rows without a number follow all others, and each other."""
        typed = form.cleaned_data.get("position")
        row = super().save_new(form, commit=False)
        if not typed:
            self._last = self._last_place() + STEP
            row.position = self._last
        if commit:
            row.save()
        return row

    def _last_place(self) -> int:
        typed = [each.cleaned_data.get("position") for each in self.forms]
        places = [self.get_max_order(), getattr(self, "_last", 0), *typed]
        return max(place or 0 for place in places)


class OrderedInline(SortableInlineAdminMixin, RowInline):
    formset = OrderedRows
    # Told by the page above the rows.
    is_ordered = True


def renumber(rows: Any) -> None:
    """Give the rows of a queryset the places 10, 20, 30, in their order."""
    moved = []
    for place, row in enumerate(rows.order_by("position", "pk"), start=1):
        if row.position != place * STEP:
            row.position = place * STEP
            moved.append(row)
    if moved:
        # Not save(): the order is the same, and nothing for the history.
        rows.model._base_manager.bulk_update(moved, ["position"])
