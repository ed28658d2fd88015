"""What all entry screens share, from the fields to what happens after saving."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import PermissionDenied
from django.db.models import Field, Model, URLField
from django.forms import DateInput, Textarea
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from agendas import actions
from agendas.admin.cleaning import clean_post
from agendas.admin.forms import EntryForm, RowForm
from agendas.admin.keys import ChooseOne, ChooseSeveral, with_keys_only
from agendas.admin.languages import dress_field, language_fieldsets
from agendas.models import Agenda, Document, Sitting
from agendas.reach import is_public, sessions_in_reach
from agendas.trails import Trail, changes
from meetings.models import Session, SideEvent

SHOWN_CHANGES = 200
STYLES = {"all": ["staff/entry.css"]}
SCRIPTS = ["staff/entry.js"]
PUBLISHABLE = Session | Agenda | Sitting | SideEvent | Document


def may_publish(request: HttpRequest) -> bool:
    """Who may publish may also withdraw, and change what is public."""
    return request.user.has_perm("meetings.publish_session")


def is_locked(request: HttpRequest, thing: Model | None) -> bool:
    """Whether `thing` is public, and this person may not change what is public."""
    return thing is not None and not may_publish(request) and is_public(thing)


def kwargs_for(screen: Any, column: Field, request: HttpRequest) -> dict[str, Any]:
    """An address without a scheme is one of https; rows are chosen by their keys."""
    if isinstance(column, URLField):
        return {"assume_scheme": "https"}
    if column.name in screen.get_autocomplete_fields(request):
        choose = ChooseSeveral if column.many_to_many else ChooseOne
        return {"widget": choose(column, screen.admin_site)}
    return {}


def plain_field(column: Field, field: Any) -> Any:
    """The form field of a column, as a keyboard likes it."""
    if field is None:
        return None
    dress_field(column, field)
    if isinstance(field.widget, Textarea):
        field.widget.attrs["rows"] = 4
    return field


class RowInline(admin.TabularInline):
    """Rows on the page of another thing."""

    form = RowForm
    template = "admin/entry/rows.html"
    extra = 1

    def formfield_for_dbfield(self, column: Field, request: HttpRequest, **kwargs: Any):
        kwargs = kwargs_for(self, column, request) | kwargs
        found = super().formfield_for_dbfield(column, request, **kwargs)
        return plain_field(column, found)

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any):
        formset = super().get_formset(request, obj, **kwargs)
        only_add_related(formset.form)
        return formset


def only_add_related(form: type) -> None:
    """A missing room can be added from where it is chosen; the rest is on its page.

    Fewer links between two fields are fewer keys to press.
    """
    for field in form.base_fields.values():
        if isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_change_related = False
            field.widget.can_delete_related = False
            field.widget.can_view_related = False


class EntryAdmin(admin.ModelAdmin):
    """A screen on which one thing, with its parts, is entered."""

    form = EntryForm
    change_form_template = "admin/entry/change_form.html"
    object_history_template = "admin/entry/history.html"
    list_per_page = 50
    view_on_site = False
    # Whose histories belong to the thing; the empty one is its own.
    parts: Trail = []

    @property
    def media(self):
        return super().media + admin.widgets.forms.Media(css=STYLES, js=SCRIPTS)

    @property
    def trail(self) -> Trail:
        own = (
            [(self.model, self.opts.pk.attname)]
            if hasattr(self.model, "history")
            else []
        )
        return [*own, *self.parts]

    # Fields

    def formfield_for_dbfield(self, column: Field, request: HttpRequest, **kwargs: Any):
        kwargs = kwargs_for(self, column, request) | kwargs
        found = super().formfield_for_dbfield(column, request, **kwargs)
        return plain_field(column, found)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> list:
        return [*super().get_fieldsets(request, obj), *language_fieldsets(self.model)]

    def get_form(self, request: HttpRequest, obj: Any = None, **kwargs: Any):
        form = super().get_form(request, obj, **kwargs)
        form.trail = self.trail
        only_add_related(form)
        return form

    # Permissions

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed = super().has_change_permission(request, obj)
        return allowed and not is_locked(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What is public is withdrawn before it is deleted."""
        allowed = super().has_delete_permission(request, obj)
        return (
            allowed
            and not (isinstance(obj, PUBLISHABLE) and is_public(obj))
            and not is_locked(request, obj)
        )

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return may_publish(request)

    def get_actions(self, request: HttpRequest) -> dict:
        """Things are deleted one at a time, on a page that says what goes with them."""
        found = super().get_actions(request)
        found.pop("delete_selected", None)
        return found

    # Pages

    def changeform_view(
        self, request: HttpRequest, object_id: Any = None, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if request.method == "POST":
            request.POST = clean_post(request.POST)
        return super().changeform_view(request, object_id, *args, **kwargs)

    def changelist_view(
        self, request: HttpRequest, extra_context: Any = None
    ) -> HttpResponse:
        if request.method == "POST":
            request.POST = with_keys_only(request.POST)
        return super().changelist_view(request, extra_context)

    def render_change_form(
        self, request: HttpRequest, context: dict, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        thing = context.get("original")
        context |= {
            "is_locked": is_locked(request, thing),
            "may_publish": may_publish(request),
            "error_summary": error_summary(context),
            "changed_meanwhile": context["adminform"].form.changed_meanwhile,
        }
        return super().render_change_form(request, context, *args, **kwargs)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: Any = None
    ) -> HttpResponse:
        """Who changed what and when, with the values before and after."""
        thing = self.get_object(request, unquote(object_id))
        if not self.has_view_or_change_permission(request, thing):
            raise PermissionDenied
        if thing is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        context = {
            **self.admin_site.each_context(request),
            "title": _("History: %(thing)s") % {"thing": thing},
            "opts": self.opts,
            "object": thing,
            "changes": changes(self.trail, thing.pk)[:SHOWN_CHANGES],
        }
        return TemplateResponse(request, self.object_history_template, context)

    # Saving

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool):  # noqa: FBT001  (Django's own signature)
        if not change or form.changed_data:
            super().save_model(request, obj, form, change)

    def save_formset(
        self,
        request: HttpRequest,
        form: Any,
        formset: Any,
        change: bool,  # noqa: FBT001  (Django's own signature)
    ) -> None:
        """Save the rows; what was public is withdrawn before it is deleted."""
        rows = formset.save(commit=False)
        for gone in formset.deleted_objects:
            self.remove(request, gone)
        for row in rows:
            row.save()
        formset.save_m2m()

    def save_related(self, request: HttpRequest, form: Any, *args: Any) -> None:
        super().save_related(request, form, *args)
        self.after_saving(request, form.instance)

    def after_saving(self, request: HttpRequest, thing: Any) -> None:
        note_change_of(thing)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        reach = list(sessions_in_reach(obj))
        self.remove(request, obj)
        actions.note_changes(reach, at=timezone.now())

    def remove(self, request: HttpRequest, thing: Any) -> None:
        if isinstance(thing, Sitting | SideEvent | Agenda):
            actions.withdraw_part(part=thing, by=request.user, at=timezone.now())
        thing.delete()

    def say(self, request: HttpRequest, message: str) -> None:
        """Tell the person what happened, and what to do next."""
        self.message_user(request, message, messages.SUCCESS)


def note_change_of(thing: Any) -> None:
    """Bring what the public sees up to date, wherever `thing` shows."""
    actions.note_changes(sessions_in_reach(thing), at=timezone.now())


def error_summary(context: dict) -> list[dict[str, str]]:
    """Every error of the page with the id of its field: {"id", "label", "message"}."""
    form = context["adminform"].form
    found = errors_of(form)
    for inline in context["inline_admin_formsets"]:
        formset = inline.formset
        if not formset.is_bound:
            continue
        name = str(inline.opts.verbose_name)
        found += [_error("", name, text) for text in formset.non_form_errors()]
        for number, row in enumerate(formset.forms, start=1):
            found += errors_of(row, f"{name} {number}: ")
    return found


def errors_of(form: Any, before: str = "") -> list[dict[str, str]]:
    """The errors of one form, each with the id of its field."""
    if not form.is_bound:
        return []
    found = [_error("", before.rstrip(": "), text) for text in form.non_field_errors()]
    for name, texts in form.errors.items():
        if name in form.fields:
            bound = form[name]
            label = f"{before}{bound.label}"
            found += [_error(bound.id_for_label, label, text) for text in texts]
    return found


def _error(target: str, label: str, text: str) -> dict[str, str]:
    return {"id": target, "label": label, "message": text}


def date_input() -> DateInput:
    """The browser's own calendar, which needs no script."""
    return DateInput(format="%Y-%m-%d", attrs={"type": "date"})
