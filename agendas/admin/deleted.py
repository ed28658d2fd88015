"""Sessions that were deleted, and how they come back from their history."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from agendas import actions
from agendas.admin.session_saving import taken_slugs
from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from meetings.models import (
    Convening,
    FormerSlug,
    Organizing,
    Panel,
    Session,
    SideEvent,
)
from meetings.publishing import Publishable
from meetings.slugs import free_slug

# What goes with a session, in the order in which it can come back: each with the
# field that says on what it hangs.
PARTS: list[tuple[type[Model], str, type[Model]]] = [
    (Convening, "session_id", Session),
    (Agenda, "convening_id", Convening),
    (AgendaItem, "agenda_id", Agenda),
    (Annotation, "item_id", AgendaItem),
    (ItemDocument, "item_id", AgendaItem),
    (Sitting, "session_id", Session),
    (ProgrammeEntry, "sitting_id", Sitting),
    (SideEvent, "session_id", Session),
    (Panel, "side_event_id", SideEvent),
    (Organizing, "side_event_id", SideEvent),
]
# How long the deletion of one session can take from its first row to its last.
SAME_MOMENT = dt.timedelta(seconds=60)
MAY_RESTORE = "meetings.delete_session"


def _deleted() -> list[Any]:
    """The last record of each session that is no more, the latest first."""
    gone = Session.history.filter(history_type="-").select_related("history_user")
    there = Session.objects.values("pk")
    return list(gone.exclude(id__in=there).order_by("-history_date"))


@permission_required(MAY_RESTORE, raise_exception=True)
def deleted_sessions(request: HttpRequest) -> HttpResponse:
    """What was deleted, by whom and when."""
    context = admin.site.each_context(request) | {
        "title": _("Deleted sessions"),
        "opts": Session._meta,
        "records": _deleted(),
    }
    return TemplateResponse(request, "admin/entry/deleted.html", context)


@require_POST
@permission_required(MAY_RESTORE, raise_exception=True)
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    """Bring a session back as a draft, with everything that went with it."""
    record = next((each for each in _deleted() if each.id == pk), None)
    if record is None:
        raise Http404
    session = restore_session(record)
    messages.success(
        request, _("Restored as a draft. Look through it, then publish it again.")
    )
    return redirect("admin:meetings_session_change", session.pk)


@transaction.atomic
def restore_session(record: Any) -> Session:
    """The session of the record of its deletion, and what was deleted with it.

    It keeps its number and its UIDs, so that calendars know it again, and its address,
    if no other session has that now. What cannot be without something that has gone
    since, such as the convening of a body that is no more, stays deleted.
    """
    restored: dict[type[Model], set[int]] = {Session: {record.id}}
    session = record.instance
    session.slug = free_slug(session.slug, taken=taken_slugs(session.pk))
    _bring_back(session)
    _bring_back_addresses(session)
    for model, above, holder in PARTS:
        records = model.history.filter(
            history_type="-", **{f"{above}__in": restored[holder]}
        )
        # Later than the deletion began: what was deleted before it stays deleted.
        went_along = records.filter(history_date__gte=record.history_date - SAME_MOMENT)
        latest = {each.id: each for each in went_along.order_by("history_id")}
        restored[model] = {
            each.id
            for each in _parents_first(latest.values())
            if _bring_back(each.instance)
        }
    session = Session.objects.get(pk=record.id)
    actions.note_changes([session], at=timezone.now())
    return session


def _bring_back(thing: Model) -> bool:
    """Insert it again, without what it may lack; whether it can be without the rest."""
    for column in thing._meta.concrete_fields:
        key = getattr(thing, column.attname)
        if not column.is_relation or key is None:
            continue
        if column.related_model._base_manager.filter(pk=key).exists():
            continue
        if not column.null:
            return False
        setattr(thing, column.attname, None)
    if isinstance(thing, Publishable) and thing.published_by_id is None:
        thing.published_at = None
    try:
        thing.validate_constraints()
    except ValidationError:
        return False
    thing.save(force_insert=True)
    return True


def _bring_back_addresses(session: Session) -> None:
    """Its addresses of the times when it was public lead to it again."""
    public = Session.history.filter(id=session.pk, published_at__isnull=False)
    taken = {session.slug, *taken_slugs(session.pk)}
    for slug in set(public.values_list("slug", flat=True)) - taken:
        FormerSlug.objects.create(slug=slug, session=session)


def _parents_first(records: Iterable[Any]) -> list[Any]:
    """Items before their sub-items; "1 (a) (i)" has two above it."""
    return sorted(records, key=lambda each: (str(_number(each)).count("("), each.id))


def _number(record: Any) -> str:
    return getattr(record, "number", "")
