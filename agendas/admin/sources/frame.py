"""What all pages of a source share: who may see it, its parts, where one is."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from agendas.admin.sources.parts import PARTS
from agendas.models import SourceText
from agendas.vocabulary import SourceState

MAY_VIEW = "agendas.view_sourcetext"
MAY_CHANGE = "agendas.change_sourcetext"


def get_source(pk: int) -> SourceText:
    sources = SourceText.objects.select_related("session", "uploaded_by", "imported_by")
    return get_object_or_404(sources.defer("content"), pk=pk)


def may_change(request: HttpRequest, source: SourceText) -> bool:
    """What was discarded is taken up again before it is changed."""
    is_open = source.state != SourceState.DISCARDED
    return is_open and request.user.has_perm(MAY_CHANGE)


def address(page: str, source: SourceText, *more: Any) -> str:
    return reverse(f"admin:agendas_sourcetext_{page}", args=[source.pk, *more])


def frame(
    request: HttpRequest, source: SourceText, title: str, *, here: str = ""
) -> dict[str, Any]:
    """The context of a page; `here` is the part that is open."""
    return admin.site.each_context(request) | {
        "title": title,
        "opts": SourceText._meta,
        "source": source,
        "may_change": may_change(request, source),
        "here": here,
        "parts": list(_parts(source)) if source.review else [],
        # The document needs the width.
        "is_nav_sidebar_enabled": False,
    }


def _parts(source: SourceText):
    review = source.review
    for part in PARTS.values():
        number = None if part.slug == "facts" else part.kept(review)
        yield _link(source, part.slug, part.title, number)
    unseen = sum(not each.get("is_seen") for each in review["problems"])
    yield {
        "slug": "problems",
        "title": _("Problems"),
        "number": unseen,
        "url": address("problems", source),
    }
    yield {
        "slug": "destination",
        "title": _("Where it goes"),
        "number": None,
        "url": address("destination", source),
    }
    yield {
        "slug": "plan",
        "title": _("Plan"),
        "number": None,
        "url": address("plan", source),
    }


def _link(source: SourceText, slug: str, title: Any, number: int | None) -> dict:
    return {
        "slug": slug,
        "title": title,
        "number": number,
        "url": address("part", source, slug),
    }
