"""The pages on which what was understood is looked at and corrected."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from agendas.admin.sources.english import add_english
from agendas.admin.sources.frame import (
    MAY_VIEW,
    address,
    frame,
    get_source,
    may_change,
)
from agendas.admin.sources.meanwhile import with_theirs
from agendas.admin.sources.pane import make_pane
from agendas.admin.sources.parts import PARTS, Part
from agendas.admin.sources.row_forms import language_of
from agendas.admin.sources.sheets import Sheet, stretches
from agendas.models import SourceText
from agendas.reviews import is_stale
from agendas.sources import Stale, change_review
from agendas.told import problem_words

PROBLEMS_ON_PAGE = 100
LINES_ON_PAGE = 300


def _with_review(request: HttpRequest, pk: int) -> SourceText:
    """The source, which must have been read; POST only from who may change it."""
    source = get_source(pk)
    if source.review is None:
        raise Http404
    if request.method == "POST" and not may_change(request, source):
        raise PermissionDenied
    return source


def _number(text: str, *, most: int) -> int:
    """A number of an address, brought within its bounds."""
    found = int(text) if text.isdecimal() and len(text) < 9 else 1
    return min(max(found, 1), most)


@permission_required(MAY_VIEW, raise_exception=True)
def part_page(request: HttpRequest, pk: int, part: str) -> HttpResponse:
    """One page of one part: rows to correct, each beside its line."""
    source = _with_review(request, pk)
    if part not in PARTS:
        raise Http404
    opened, pages = PARTS[part], stretches(PARTS[part], source.review)
    page = Paginator(pages, 1).page(
        _number(request.GET.get("page", "1"), most=len(pages))
    )
    if request.method != "POST":
        sheet = Sheet(opened, source.review, page.object_list[0])
        return _show(request, source, sheet, page)
    sheet = Sheet(opened, source.review, [], request.POST)
    version = sent_version(request)
    if not sheet.is_valid() and not is_stale(source.review, part, version):
        return _show(request, source, sheet, page)
    return _save(request, source, sheet, page)


def _save(
    request: HttpRequest, source: SourceText, sheet: Sheet, page: Page
) -> HttpResponse:
    try:
        changed = change_review(
            source=source,
            part=sheet.part.slug,
            version=sent_version(request),
            change=sheet.apply,
            by=request.user,
            at=timezone.now(),
        )
    except Stale as stale:
        fresh = get_source(source.pk)
        typed = Sheet(sheet.part, fresh.review, [], request.POST)
        typed.is_valid()
        merged = with_theirs(typed, stale.saves)
        typed = Sheet(sheet.part, fresh.review, [], merged)
        typed.is_valid()
        return _show(request, fresh, typed, page, saves=shown_saves(stale.saves))
    said = _("Saved.") if changed.version != source.version else _("Nothing changed.")
    messages.success(request, said)
    if "next" in request.POST and page.has_next():
        return redirect(f"{request.path}?page={page.next_page_number()}")
    if "next" in request.POST:
        return redirect(_next_part(source, sheet.part))
    return redirect(f"{request.path}?page={page.number}")


def sent_version(request: HttpRequest) -> int:
    """The version of the review that was opened; nonsense is the oldest."""
    sent = request.POST.get("opened_version", "")
    return int(sent) if sent.isdecimal() and len(sent) < 10 else 0


def _next_part(source: SourceText, part: Part) -> str:
    """The next part that has rows; after the last, the problems."""
    slugs = list(PARTS)
    for slug in slugs[slugs.index(part.slug) + 1 :]:
        if PARTS[slug].kept(source.review):
            return address("part", source, slug)
    return address("problems", source)


def shown_saves(saves: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The saves of others with their moments as such."""
    return [each | {"at": parse_datetime(each["at"])} for each in saves]


def _show(
    request: HttpRequest,
    source: SourceText,
    sheet: Sheet,
    page: Page,
    saves: list[dict[str, Any]] | None = None,
) -> HttpResponse:
    part = sheet.part
    lines = [each for line in sheet.lines for each in line.all if each.number]
    rows = {each.number: f"row-{each.form.key}" for each in reversed(lines)}
    context = frame(request, source, _title(source), here=part.slug) | {
        "part": part,
        "sheet": sheet,
        "page": page,
        "saves": saves,
        "is_stale": saves is not None,
        "error_summary": sheet.errors if sheet.data is not None else [],
        "pane": make_pane(source.text, source.review["problems"], rows, rows),
        "language": language_of(source.review),
        "has_english": add_english(source, sheet),
    }
    return TemplateResponse(request, "admin/sources/part.html", context)


def _title(source: SourceText) -> str:
    return _("Review: %s") % source


@permission_required(MAY_VIEW, raise_exception=True)
def problems(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything that is doubtful, to be ticked when it has been seen."""
    source = _with_review(request, pk)
    found = Paginator(source.review["problems"], PROBLEMS_ON_PAGE)
    asked = request.GET.get("page") or _page_of(request, source)
    page = found.page(_number(asked, most=found.num_pages))
    if request.method == "POST":
        _tick(request, source)
        messages.success(request, _("Saved."))
        is_done = "all" in request.POST and page.has_next()
        number = page.next_page_number() if is_done else page.number
        return redirect(f"{request.path}?page={number}")
    wanted = {each["line"]: f"row-{each['key']}" for each in page.object_list}
    context = frame(request, source, _title(source), here="problems") | {
        "page": page,
        "pane": make_pane(source.text, source.review["problems"], wanted, wanted),
        "language": language_of(source.review),
    }
    return TemplateResponse(request, "admin/sources/problems.html", context)


def _page_of(request: HttpRequest, source: SourceText) -> str:
    """The page on which ?at=<key> stands, as the line of the document links to it."""
    at = request.GET.get("at", "")
    keys = [str(each["key"]) for each in source.review["problems"]]
    return str(keys.index(at) // PROBLEMS_ON_PAGE + 1) if at in keys else "1"


def _tick(request: HttpRequest, source: SourceText) -> None:
    """Seen or not, of the problems on the page; who ticks last is right."""
    shown = set(request.POST.getlist("row"))
    seen = shown if "all" in request.POST else set(request.POST.getlist("seen"))

    def change(review: dict) -> list[dict[str, str]]:
        told = []
        for each in review["problems"]:
            key = str(each["key"])
            if key in shown and bool(each.get("is_seen")) != (key in seen):
                each["is_seen"] = key in seen
                new = _("seen") if each["is_seen"] else _("not seen")
                told.append({"label": problem_words(each), "old": "–", "new": new})
        return told

    change_review(
        source=source,
        part="problems",
        version=2**31,
        change=change,
        by=request.user,
        at=timezone.now(),
    )


@permission_required(MAY_VIEW, raise_exception=True)
def whole(request: HttpRequest, pk: int) -> HttpResponse:
    """The document from some line on, a page at a time."""
    source = get_source(pk)
    total = max(len(source.text.splitlines()), 1)
    line = _number(request.GET.get("line", "1"), most=total)
    first = (line - 1) // LINES_ON_PAGE * LINES_ON_PAGE + 1
    wanted = range(first, min(first + LINES_ON_PAGE, total + 1))
    noted = source.review["problems"] if source.review else []
    context = frame(request, source, _("The document: %s") % source) | {
        "pane": make_pane(source.text, noted, [wanted[0], wanted[-1]]),
        "language": language_of(source.review) if source.review else "",
        "before": first - LINES_ON_PAGE if first > 1 else None,
        "after": first + LINES_ON_PAGE if first + LINES_ON_PAGE <= total else None,
    }
    return TemplateResponse(request, "admin/sources/whole.html", context)
