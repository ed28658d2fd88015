"""Addresses that begin with the language: /en/ /fr/ /es/ /ru/ /zh/ /ar/."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver
from django.urls.resolvers import LocalePrefixPattern
from django.utils.translation import get_language
from django.utils.translation.trans_real import (
    get_supported_language_variant,
    parse_accept_lang_header,
)
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

# Django's name of a language, and how United Nations addresses write it.
ADDRESS_CODES = {"zh-hans": "zh"}


def address_code(language: str | None) -> str:
    """The first part of the address for Django's `language`: "zh-hans" is /zh/."""
    language = language or "en"
    return ADDRESS_CODES.get(language, language)


class LanguagePrefix(LocalePrefixPattern):
    """Django's language prefix, with /zh/ for zh-hans."""

    @property
    def language_prefix(self) -> str:
        return f"{address_code(get_language())}/"


def language_patterns(*patterns: URLPattern | URLResolver) -> list[URLResolver]:
    """As Django's i18n_patterns, with our prefixes."""
    return [URLResolver(LanguagePrefix(), list(patterns))]


@require_safe
@vary_on_headers("Accept-Language")
def front_door(request: HttpRequest) -> HttpResponse:
    """Lead to the visitor's language, by what the browser says and no cookie."""
    accepted = request.headers.get("Accept-Language", "")
    return redirect(f"/{address_code(_best_of(accepted))}/")


def _best_of(accepted: str) -> str:
    """The first official language of an Accept-Language header; else English."""
    for language, _weight in parse_accept_lang_header(accepted):
        try:
            return get_supported_language_variant(language)
        except LookupError:
            continue
    return settings.LANGUAGE_CODE
