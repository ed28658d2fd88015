"""What an import would do, before it does it; and the word that does it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from agendas.admin.cleaning import clean_post
from agendas.admin.sources.choosing import Decision, decide
from agendas.admin.sources.frame import (
    MAY_CHANGE,
    MAY_VIEW,
    address,
    frame,
    get_source,
    may_change,
)
from agendas.admin.sources.pane import make_pane
from agendas.admin.sources.row_forms import language_of
from agendas.admin.sources.views import sent_version, shown_saves
from agendas.importing.guarding import public_changes, public_refusals
from agendas.importing.plan import Draft, draft
from agendas.importing.results import Change, Kind, Plan, Refused, Row, State
from agendas.models import SourceText
from agendas.reading_checks import warnings_of_reading
from agendas.sources import Stale, change_review, import_source
from meetings.models import Session
from meetings.publishing import digest
from meetings.vocabulary import OrganizerKind

# Of rows with their boxes on one page.
MOST_FIELDS = 300
# Of what is to be looked at, so many sentences are listed.
MOST_SENTENCES = 100


@dataclass(frozen=True)
class Question:
    """A row of the plan with what a person may decide of it."""

    row: Row
    # Its changes that a person may let through, or has.
    kept: list[Change]
    # Not in this document; or deleted by hand, and in it.
    is_gone: bool
    is_deleted: bool
    is_ticked: bool
    # What a new organizer is: "state"; None of what is none.
    organizer_kind: str | None

    @property
    def is_unchanged(self) -> bool:
        return self.row.state == State.UNCHANGED

    @property
    def group(self) -> str:
        """Under which heading it stands."""
        return _("Unchanged") if self.is_unchanged else self.row.kind_label

    @property
    def asks(self) -> bool:
        """Whether there is something to tick or to choose."""
        boxes = self.kept or self.is_gone or self.is_deleted
        return bool(boxes) or self.organizer_kind is not None

    @property
    def fields(self) -> int:
        """How many fields it brings to the form."""
        return 1 + 2 * (len(self.kept) + self.is_gone + self.is_deleted)


@permission_required(MAY_VIEW, raise_exception=True)
def plan_page(request: HttpRequest, pk: int) -> HttpResponse:
    """New, changed, gone and kept, row by row; nothing is written."""
    source = get_source(pk)
    if source.review is None:
        raise Http404
    if request.method == "POST":
        if not may_change(request, source):
            raise PermissionDenied
        return _decide(request, source)
    return _show(request, source)


def _show(
    request: HttpRequest, source: SourceText, saves: list | None = None
) -> HttpResponse:
    decision = decide(source)
    made = draft(decision.reading, decision.choices, read=decision.original.read)
    planned, refusals = made.plan, _refusals(request, made)
    pages = Paginator(_pages(planned, decision), 1)
    page = pages.get_page(request.GET.get("page", "1"))
    questions = page.object_list[0]
    noted = source.review["problems"]
    lines = [each.row.line for each in questions if each.row.line]
    context = frame(request, source, _("Review: %s") % source, here="plan") | {
        **_notes(planned, decision),
        "counts": _counts(planned),
        "page": page,
        "questions": questions,
        "seen": fingerprint(planned),
        "asks": any(each.asks for each in questions),
        "kinds": OrganizerKind.choices,
        "unseen": sum(not each.get("is_seen") for each in noted),
        "refusals": refusals[:MOST_SENTENCES],
        "is_public": bool(public_changes(made.ledger)),
        "may_confirm": may_change(request, source) and not refusals,
        "saves": saves,
        "is_stale": saves is not None,
        "pane": make_pane(source.text, noted, lines),
        "language": language_of(source.review),
    }
    return TemplateResponse(request, "admin/sources/plan.html", context)


def _notes(planned: Plan, decision: Decision) -> dict[str, Any]:
    """What does not stop an import, but is worth a look."""
    to = decision.choices.session
    target = Session.objects.filter(pk=to).first() if isinstance(to, int) else None
    language = get_language() or "en"
    warnings = warnings_of_reading(decision.reading, language, target)
    return {
        "noted": planned.problems[:MOST_SENTENCES],
        "more": max(len(planned.problems) - MOST_SENTENCES, 0),
        "warnings": warnings[:MOST_SENTENCES],
    }


def _refusals(request: HttpRequest, made: Draft) -> list[Any]:
    """Why nothing can be imported, or not by this person."""
    return made.plan.refusals or public_refusals(made.ledger, request.user)


def fingerprint(planned: Plan) -> str:
    """64 hexadecimal digits for what would be written: only what was seen is."""
    rows = [
        [row.key, row.state, [[e.key, e.after, e.is_kept] for e in row.changes]]
        for row in planned.rows
    ]
    return digest(sorted(rows))


def _is_seen(request: HttpRequest, decision: Decision) -> bool:
    """Whether the plan of now is the one on the page that was sent; else says so."""
    now = draft(decision.reading, decision.choices, read=decision.original.read).plan
    if request.POST.get("seen") == fingerprint(now):
        return True
    sentence = _("Something else has changed meanwhile. Look through the new plan.")
    messages.warning(request, sentence)
    return False


def _counts(planned: Plan) -> list[tuple[int, str]]:
    rows = {row.state: row.state_label for row in planned.rows}
    return [(number, rows[state]) for state, number in planned.counts.items()]


def _pages(planned: Plan, decision: Decision) -> list[list[Question]]:
    """The rows of the plan as they fit on pages."""
    pages: list[list[Question]] = [[]]
    taken = 0
    for question in _questions(planned, decision):
        if pages[-1] and taken + question.fields > MOST_FIELDS:
            pages.append([])
            taken = 0
        pages[-1].append(question)
        taken += question.fields
    return pages


def _questions(planned: Plan, decision: Decision) -> Iterator[Question]:
    """The rows by what they are; what stays as it is comes last."""
    rows = [row for kind in Kind for row in planned.of_kind(kind)]
    for row in sorted(rows, key=lambda row: row.state == State.UNCHANGED):
        yield _question(row, decision)


def _question(row: Row, decision: Decision) -> Question:
    choices = decision.choices
    is_deleted = row.key in choices.overwritten or (
        row.state == State.KEPT and not row.changes
    )
    is_organizer = row.kind == Kind.ORGANIZER and row.state == State.NEW
    return Question(
        row,
        kept=[e for e in row.changes if e.is_kept or e.key in choices.overwritten],
        is_gone=row.state in {State.GONE, State.REMOVED},
        is_deleted=is_deleted,
        is_ticked=row.key in choices.overwritten | choices.removed,
        organizer_kind=choices.organizer_kinds.get(row.label, "")
        if is_organizer
        else None,
    )


def _decide(request: HttpRequest, source: SourceText) -> HttpResponse:
    """Keep what was ticked on this page of the plan."""
    data = clean_post(request.POST)
    try:
        change_review(
            source=source,
            part="plan",
            version=sent_version(request),
            change=lambda review: _ticked(review["choices"], data),
            by=request.user,
            at=timezone.now(),
        )
    except Stale as stale:
        return _show(request, get_source(source.pk), shown_saves(stale.saves))
    messages.success(request, _("Saved. The plan below follows it."))
    return redirect(request.get_full_path())


def _ticked(choices: dict, data: QueryDict) -> list[dict[str, str]]:
    """Put into `choices` what was ticked and what no more; in words how many."""
    told = []
    for name, label, asked, ticked in [
        ("overwritten", _("Taken from the document"), "kept", "overwrite"),
        ("removed", _("To be removed"), "gone", "remove"),
    ]:
        before = set(choices.get(name, []))
        there, chosen = set(data.getlist(asked)), set(data.getlist(ticked))
        after = (before - there) | (chosen & there)
        if after != before:
            choices[name] = sorted(after)
            told.append(
                {"label": label, "old": str(len(before)), "new": str(len(after))}
            )
    return told + _organizer_kinds(choices, data)


def _organizer_kinds(choices: dict, data: QueryDict) -> list[dict[str, str]]:
    """What new organizers are; the names and the answers come in the same order."""
    kept = choices.setdefault("organizer_kinds", {})
    answers = zip(data.getlist("organizer"), data.getlist("kind"), strict=False)
    told = []
    for name, kind in answers:
        if kind in OrganizerKind.values and kept.get(name) != kind:
            kept[name] = kind
            told.append({"label": name, "old": "–", "new": kind})
    return told


@require_POST
@permission_required(MAY_CHANGE, raise_exception=True)
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Write all of it or nothing; what is new is a draft unless its whole is public."""
    source = get_source(pk)
    if source.review is None:
        raise Http404
    if not may_change(request, source):
        raise PermissionDenied
    decision = decide(source)
    if sent_version(request) == source.version and not _is_seen(request, decision):
        return redirect(address("plan", source))
    try:
        import_source(
            source=source,
            version=sent_version(request),
            reading=decision.reading,
            original=decision.original,
            choices=decision.choices,
            by=request.user,
            at=timezone.now(),
        )
    except Stale as stale:
        return _show(request, get_source(pk), shown_saves(stale.saves))
    except Refused:
        messages.error(
            request, _("Nothing is imported. Below stands what is in the way.")
        )
        return redirect(address("plan", source))
    messages.success(
        request, _("Imported. Look through it, then have the drafts published.")
    )
    return redirect(address("change", source))
