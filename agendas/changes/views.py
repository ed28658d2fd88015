"""What has changed for the public: a page and an Atom feed of the same rows."""

import datetime as dt
import hashlib
import re

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html, format_html_join
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from agendas.changes.filters import ChangeFilter
from agendas.changes.lines import html, plain
from agendas.changes.pages import ShownChange, changes_page, shown_changes
from agendas.models import Change
from meetings.answers import page_of, public_list
from meetings.filters import chosen
from meetings.lists import body_tree
from meetings.models import Body
from meetings.templatetags.display import page_language

# Entries of the feed; readers of feeds ask often enough not to miss one.
NEWEST = 50
MAX_AGE = dt.timedelta(minutes=5)
# XML 1.0, 2.2: all that a document may not hold. One such title would end the feed.
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Of a feed in which nothing has changed yet.
BEGINNING = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


@public_list
def changes(request: HttpRequest) -> HttpResponse:
    """What has changed, newest first, narrowed by ?body= and ?session=."""
    query = chosen(request.GET)
    number = query.pop("page", [""])[-1]
    found = ChangeFilter(request.GET, _changes())
    context = {
        "form": found.form,
        "query": query.urlencode(),
        "trees": body_tree(Body.objects.all()),
        "chosen_bodies": query.getlist("body"),
        "by_email": bool(settings.EMAIL_FROM),
    }
    if not found.is_valid():
        return TemplateResponse(request, "agendas/changes.html", context, status=400)
    context |= changes_page(page_of(found.qs, number))
    context["session"] = found.form.cleaned_data["session"]
    return TemplateResponse(request, "agendas/changes.html", context)


@require_safe
def changes_atom(request: HttpRequest) -> HttpResponse:
    """The newest of the same as a feed (RFC 4287)."""
    found = ChangeFilter(request.GET, _changes())
    if not found.is_valid():
        return refuse(found.errors)
    shown = shown_changes(found.qs[:NEWEST])
    changed = max((each.change.at for each in shown), default=BEGINNING)
    query = chosen(request.GET)
    content = _atom(shown, query.urlencode(), changed)
    response = HttpResponse(content, content_type=Atom1Feed.content_type)
    response["ETag"] = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    response["Last-Modified"] = http_date(changed.timestamp())
    response["Cache-Control"] = f"public, max-age={int(MAX_AGE.total_seconds())}"
    return response


def refuse(errors: dict) -> HttpResponse:
    """400, with each parameter and what is wrong with it."""
    lines = [f"{name}: {' '.join(found)}" for name, found in errors.items()]
    return HttpResponseBadRequest(
        "\n".join(lines) + "\n", content_type="text/plain; charset=utf-8"
    )


def _changes() -> QuerySet[Change]:
    return Change.objects.prefetch_related("bodies")


class ChangesFeed(Atom1Feed):
    """Django's, with the moment of its newest change however few there are."""

    def latest_post_date(self) -> dt.datetime:
        return self.feed["changed"]


def _atom(shown: list[ShownChange], query: str, changed: dt.datetime) -> bytes:
    """The same changes give the same bytes."""
    query = f"?{query}" if query else ""
    page = settings.SITE_URL + reverse("agendas:changes") + query
    language = page_language()
    feed = ChangesFeed(
        title=_("UN Crime Programme: what has changed"),
        link=page,
        description=None,
        language=language,
        author_name=_("UN Crime Programme"),
        feed_url=settings.SITE_URL + reverse("agendas:changes_atom") + query,
        feed_guid=_tag(f"changes:{language}{query}"),
        changed=changed,
    )
    for each in shown:
        anchor = f"{page}#change-{each.change.public_id}"
        feed.add_item(
            title=_xml(plain(each.name)),
            link=settings.SITE_URL + each.address if each.address else anchor,
            description=_xml(_summary(each)),
            pubdate=each.change.at,
            updateddate=each.change.at,
            unique_id=_tag(f"change:{each.change.public_id}:{language}"),
            categories=[_xml(body.badge) for body in each.change.bodies.all()],
        )
    return feed.writeString("utf-8").encode()


def _summary(shown: ShownChange) -> str:
    lines = format_html_join("", "<li>{}</li>", ((html(x),) for x in shown.lines))
    return format_html("<ul>{}</ul>", lines)


def _xml(text: str) -> str:
    return NO_XML.sub("", text)


def _tag(name: str) -> str:
    """RFC 4151: a name for ever, apart from the address of the site."""
    return f"tag:{settings.UID_DOMAIN},2026:{name}"
