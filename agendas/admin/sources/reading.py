"""Reading a source: at once if it is short, else step by step on a page that grows."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils.formats import number_format
from django.utils.translation import get_language, ngettext, override
from django.utils.translation import gettext as _

from agendas.admin.sources.frame import (
    MAY_CHANGE,
    address,
    frame,
    get_source,
    may_change,
)
from agendas.admin.sources.parts import PARTS
from agendas.models import SourceText
from agendas.reading import Reading, Unreadable
from agendas.reviews import is_left_out, new_review
from agendas.sources import read_source, take_reading
from agendas.told import told

# A text of so many letters is read before a page could say that it is being read.
QUICK = 400_000
# Where the steps stand in the page that is sent piece by piece.
STEPS = "<!-- steps -->"
MOST_DIFFERENCES = 100


@permission_required(MAY_CHANGE, raise_exception=True)
def read(request: HttpRequest, pk: int) -> HttpResponse:
    """The first reading. A source that was read already is not read again here."""
    source = get_source(pk)
    if source.review is not None:
        return redirect(address("change", source))
    if len(source.text) > QUICK:
        return _growing(request, source)
    try:
        text, reading = read_source(source)
    except Unreadable as error:
        messages.error(request, told(error))
        return redirect("admin:agendas_sourcetext_changelist")
    take_reading(source=source, text=text, reading=reading)
    return redirect(address("change", source))


def _growing(request: HttpRequest, source: SourceText) -> StreamingHttpResponse:
    """A page that says what is being done while it is done.

    Nothing runs in the background: whoever closes the page, or loses the line, finds
    the document kept and reads it again with one click.
    """
    context = frame(request, source, _("Reading: %s") % source.name)
    page = render_to_string("admin/sources/reading.html", context, request)
    response = StreamingHttpResponse(_steps(page, source, get_language() or "en"))
    # Neither nginx nor our own compression waits for the end of the page.
    response["X-Accel-Buffering"] = "no"
    response["Content-Encoding"] = "identity"
    return response


def _steps(page: str, source: SourceText, language: str) -> Iterator[str]:
    before, _steps, after = page.partition(STEPS)
    yield before
    with override(language):
        letters = number_format(len(source.text), force_grouping=True)
        yield _step("done", _("Kept as it came: %s letters.") % letters)
        yield _step("now", _("Being read. This takes some seconds."))
        try:
            text, reading = read_source(source)
            take_reading(source=source, text=text, reading=reading)
        except Unreadable as error:
            yield _step("failed", told(error))
        else:
            yield _step("done", _summary(reading))
            yield render_to_string(
                "admin/sources/_go_on.html", {"url": address("change", source)}
            )
    yield after


def _step(state: str, words: str) -> str:
    return render_to_string(
        "admin/sources/_step.html", {"state": state, "words": words}
    )


def _summary(reading: Reading) -> str:
    items = sum(len(agenda.items) for agenda in reading.agendas)
    counted = [
        ngettext("%d item", "%d items", items) % items,
        ngettext("%d sitting", "%d sittings", len(reading.organization_of_work))
        % len(reading.organization_of_work),
        ngettext("%d meeting", "%d meetings", len(reading.meetings))
        % len(reading.meetings),
        ngettext("%d problem", "%d problems", len(reading.problems))
        % len(reading.problems),
    ]
    return _("Read: %s.") % ", ".join(counted)


@permission_required(MAY_CHANGE, raise_exception=True)
def read_again(request: HttpRequest, pk: int) -> HttpResponse:
    """What the reader of today makes of it, beside the review; taken only if wanted."""
    source = get_source(pk)
    if not may_change(request, source):
        raise PermissionDenied
    try:
        text, reading = read_source(source)
    except Unreadable as error:
        messages.error(request, told(error))
        return redirect(address("change", source))
    if request.method == "POST":
        take_reading(source=source, text=text, reading=reading, by=request.user)
        messages.success(request, _("Read again. The review begins anew."))
        return redirect(address("change", source))
    context = frame(request, source, _("Read again: %s") % source.name) | {
        "differences": list(_differences(source.review or {}, new_review(reading))),
    }
    return TemplateResponse(request, "admin/sources/read_again.html", context)


def _differences(now: dict, anew: dict) -> Iterator[dict[str, Any]]:
    """For each part what the two have not in common."""
    for part in PARTS.values():
        ours = {_words(row): part.name_of(row) for row in _rows(part, now)}
        theirs = {_words(row): part.name_of(row) for row in _rows(part, anew)}
        lost = [name for words, name in ours.items() if words not in theirs]
        gained = [name for words, name in theirs.items() if words not in ours]
        if lost or gained:
            yield {
                "part": part.title,
                "lost": lost[:MOST_DIFFERENCES],
                "gained": gained[:MOST_DIFFERENCES],
            }


def _rows(part: Any, review: dict) -> list[dict]:
    return (
        [row for row in part.all_rows(review) if not is_left_out(row)] if review else []
    )


def _words(row: Any) -> str:
    """The row without its keys."""
    if isinstance(row, dict):
        unsaid = {"key", "agenda", "dropped", "parts", "members"}
        return str({k: _words(v) for k, v in sorted(row.items()) if k not in unsaid})
    return str([_words(each) for each in row] if isinstance(row, list) else row)
