"""How days, hours, names and texts look in the language of the page; never a query."""

import datetime as dt
import re
from typing import Any

from django import template
from django.conf import settings
from django.forms import BoundField
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from meetings.calendars import Placed
from meetings.dates import (
    Band,
    Precision,
    Span,
    format_band,
    format_day,
    format_span,
    month_abbreviation,
    month_name,
    official_language,
    weekday_abbreviation,
    weekday_name,
)
from meetings.markdown import to_html, to_json
from meetings.models import Body, Session

register = template.Library()

# Of a title in a list that is to be taken in at a glance.
SHORT = 90  # characters
# The names of the official languages, each in itself: a reader looks for their own.
OWN_NAMES = {
    "ar": "العربية",
    "zh": "中文",
    "en": "English",
    "fr": "Français",
    "ru": "Русский",
    "es": "Español",
}
# In whose direction they are written.
RIGHT_TO_LEFT = {"ar"}


def page_language() -> str:
    """The language of the page as the United Nations writes it: "zh", not "zh-hans"."""
    return official_language(get_language() or settings.LANGUAGE_CODE)


@register.simple_tag
def language_code() -> str:
    return page_language()


@register.simple_tag
def direction() -> str:
    return _direction(page_language())


@register.simple_tag(takes_context=True)
def language_links(context: template.Context) -> list[dict[str, Any]]:
    """This page in the six languages: code, name, path and absolute address."""
    request = context.get("request")
    path = request.path if request else ""
    codes = [official_language(code) for code, _name in settings.LANGUAGES]
    # Every public address is /xx/ and a rest that no language changes.
    if path[1:3] not in codes or path[3:4] != "/":
        return []
    query = request.META.get("QUERY_STRING", "")
    query = f"?{query}" if query else ""
    return [
        {
            "code": code,
            "name": OWN_NAMES[code],
            "dir": _direction(code),
            "path": f"/{code}{path[3:]}{query}",
            "address": f"{settings.SITE_URL}/{code}{path[3:]}",
            "is_current": code == page_language(),
        }
        for code in codes
    ]


@register.simple_tag(takes_context=True)
def canonical(context: template.Context) -> str:
    """The one address of this page, without what was typed after it."""
    request = context.get("request")
    return f"{settings.SITE_URL}{request.path}" if request else ""


@register.simple_tag(takes_context=True)
def without_language(context: template.Context) -> str:
    """Where a reader of this page is led to the language that the browser asks for."""
    request = context.get("request")
    return f"{settings.SITE_URL}{request.path[3:]}" if request else ""


@register.simple_tag
def data_block(facts: dict[str, Any]) -> SafeString:
    """Facts for search engines, as JSON-LD: data, which no browser executes."""
    return format_html('<script type="application/ld+json">{}</script>', to_json(facts))


# Days and hours


@register.filter
def span_text(span: Span) -> str:
    """As "29 and 30 May 2023"."""
    return format_span(span, page_language())


@register.filter
def span_time(span: Span) -> SafeString:
    """The same in a <time> that a machine reads as its first day, week, month, year."""
    return format_html(
        '<time datetime="{}">{}</time>', _machine_day(span), span_text(span)
    )


def _machine_day(span: Span) -> str:
    """HTML, "Dates and times": 2023-05-29, 2023-W22, 2023-05 or 2023."""
    match span.precision:
        case Precision.WEEK:
            return f"{span.first:%G-W%V}"
        case Precision.MONTH:
            return f"{span.first:%Y-%m}"
        case Precision.YEAR:
            return f"{span.first:%Y}"
        case _:
            return span.first.isoformat()


@register.filter
def day_text(day: dt.date) -> str:
    return format_day(day, page_language())


@register.filter
def weekday_text(day: dt.date) -> str:
    """As "Monday, 29 May 2023"."""
    return format_day(day, page_language(), weekday=True)


@register.filter
def day_and_month(day: dt.date) -> str:
    return format_day(day, page_language(), year=False)


@register.filter
def day_time(day: dt.date) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', day.isoformat(), day_text(day))


@register.filter
def month_text(month: int) -> str:
    return month_name(month, page_language())


@register.filter
def month_short(month: int) -> str:
    return month_abbreviation(month, page_language())


@register.filter
def month_and_year(day: dt.date) -> str:
    """The month of `day`, as "May 2023"."""
    last = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
    last -= dt.timedelta(days=1)
    return format_span(Span(day.replace(day=1), last, Precision.MONTH), page_language())


@register.filter
def days_in_month(placed: Placed) -> str:
    """The days of a session in one month of it: "8–17", "30–", "–2"."""
    span = placed.item.span
    if span.precision == Precision.MONTH:
        return _("days not fixed")
    if span.precision == Precision.WEEK and placed.starts:
        return _("week of %(day)s") % {"day": span.first.day}
    first = "" if placed.continues else str(span.first.day)
    last = "" if placed.goes_on else str(span.last.day)
    return first if first == last else f"{first}–{last}"


@register.filter
def weekday_long(weekday: int) -> str:
    return weekday_name(weekday, page_language())


@register.filter
def weekday_short(weekday: int) -> str:
    return weekday_abbreviation(weekday, page_language())


@register.filter
def hours(entry: Any) -> SafeString:
    """From when to when something takes place, on the clock of its place.

    `entry` has aware `starts_at` and `ends_at` and a `zone`.
    """
    start = entry.starts_at.astimezone(entry.zone)
    end = entry.ends_at.astimezone(entry.zone)
    text = band_text(start.time(), end.time())
    return format_html('<time datetime="{}">{}</time>', start.isoformat(), text)


def band_text(start: dt.time, end: dt.time) -> str:
    """The hours; what ends at or after midnight is told by both its times."""
    start, end = (at.replace(second=0, microsecond=0) for at in (start, end))
    if end <= start:
        return f"{start:%H:%M}–{end:%H:%M}"
    return format_band(Band(start, end), page_language())


# Names and texts


@register.filter
def language_names(codes: str | list[str]) -> str:
    """The languages by name in the language of the page: "Arabic, English".

    The codes may come as the column holds them, "ar,en".
    """
    codes = codes.split(",") if isinstance(codes, str) else codes
    names = {official_language(code): name for code, name in settings.LANGUAGES}
    return _(", ").join(str(names[code]) for code in codes)


@register.simple_tag
def text(thing: Any, field: str) -> str:
    """A translated text in <bdi>; one that stands in for it says its language."""
    value, language = _translated(thing, field)
    return _said(value, language) if value else ""


@register.simple_tag
def short_text(thing: Any, field: str) -> str:
    """The beginning of a translated title, cut between words."""
    value, language = _translated(thing, field)
    if len(value) > SHORT:
        value = value[:SHORT].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return _said(value, language)


@register.simple_tag
def badge(body: Body) -> SafeString:
    """What stands on a body's badge; an acronym is English in every language."""
    if not body.acronym and _own(body, "short_name" if body.short_name else "name"):
        return format_html("<bdi>{}</bdi>", body.badge)
    if page_language() == "en":
        return format_html("<bdi>{}</bdi>", body.badge)
    return _english(body.badge)


@register.simple_tag
def markdown(thing: Any, field: str) -> str:
    """A translated text in Markdown, as a block; what stands in for it says so."""
    value, language = _translated(thing, field)
    if not value:
        return ""
    if language == page_language():
        return format_html('<div class="prose">{}</div>', to_html(value))
    only = _("Available in English only.")
    if language != "en":
        only = _("Available only in: %(language)s") % {"language": OWN_NAMES[language]}
    return format_html(
        '<p class="in-english">{}</p>'
        '<div class="prose"><div lang="{}" dir="{}">{}</div></div>',
        only,
        language,
        _direction(language),
        to_html(value),
    )


@register.simple_tag
def name_of(session: Session) -> SafeString:
    """The name of a session; what of it exists in English only says so."""
    own = _own(session, "title")
    if session.title_en and not own:
        return _english(session.title_en)
    if own or page_language() == "en":
        return format_html("<bdi>{}</bdi>", session.name)
    names = {convening.body for convening in session.convenings.all()}
    english = [body.name_en for body in names if not _own(body, "name")]
    return format_html("<bdi>{}</bdi>", _with_english(session.name, english))


def _with_english(name: str, english: list[str]) -> SafeString:
    """The name with each of the `english` names in it marked as such."""
    pieces = [name]
    if english:
        pieces = re.split(f"({'|'.join(map(re.escape, english))})", name)
    marked = ((_english(each) if each in english else each,) for each in pieces)
    return format_html_join("", "{}", marked)


def _own(thing: Any, field: str) -> str:
    """The text in the very language of the page, or nothing."""
    language = get_language() or settings.LANGUAGE_CODE
    return getattr(thing, f"{field}_{language.replace('-', '_')}", None) or ""


def _translated(thing: Any, field: str) -> tuple[str, str]:
    """The text shown, and its language: another stands in where there is none."""
    if own := _own(thing, field):
        return own, page_language()
    for language in settings.MODELTRANSLATION_FALLBACK_LANGUAGES:
        column = f"{field}_{language.replace('-', '_')}"
        if value := getattr(thing, column, None):
            return value, official_language(language)
    return "", page_language()


def _said(value: str, language: str) -> SafeString:
    """A value by itself in the page; in another language it says in which."""
    if language == page_language():
        return format_html("<bdi>{}</bdi>", value)
    return format_html(
        '<span lang="{}" dir="{}">{}</span>', language, _direction(language), value
    )


def _english(value: str) -> SafeString:
    return format_html('<span lang="en" dir="ltr">{}</span>', value)


def _direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


# Forms


@register.simple_tag
def choices(field: BoundField) -> list[dict[str, Any]]:
    """What a field offers: value, label, and whether it is chosen."""
    data = field.data or []
    chosen = {data} if isinstance(data, str) else set(data)
    return [
        {"value": str(value), "label": label, "is_chosen": str(value) in chosen}
        for value, label in field.field.choices
        if value != ""
    ]
