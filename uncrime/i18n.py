"""Addresses that begin with the language: /en/ /fr/ /es/ /ru/ /zh/ /ar/."""

from collections.abc import Callable
from contextlib import suppress

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, URLResolver, is_valid_path
from django.urls.resolvers import LocalePrefixPattern
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import (
    get_supported_language_variant,
    parse_accept_lang_header,
)
from django.views.decorators.http import require_safe

API = "/api/"
# Django's name of a language, and how United Nations addresses write it.
ADDRESS_CODES = {"zh-hans": "zh"}


def address_code(language: str | None) -> str:
    """The first part of the address for Django's `language`: "zh-hans" is /zh/."""
    language = language or "en"
    return ADDRESS_CODES.get(language, language)


def language_of_path(path: str) -> str | None:
    """Django's name of the language that `path` begins with: /zh/… is "zh-hans"."""
    first = path.lstrip("/").partition("/")[0]
    known = {address_code(language): language for language, _name in settings.LANGUAGES}
    return known.get(first)


class LanguagePrefix(LocalePrefixPattern):
    """Django's language prefix, with /zh/ for zh-hans."""

    @property
    def language_prefix(self) -> str:
        return f"{address_code(translation.get_language())}/"


def language_patterns(*patterns: URLPattern | URLResolver) -> list[URLResolver]:
    """As Django's i18n_patterns, with our prefixes."""
    return [URLResolver(LanguagePrefix(), list(patterns))]


def speak_the_language_of_the_address(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Answer in the language of the path; elsewhere in one that the browser asks for.

    Django's own LocaleMiddleware knows /zh-hans/ only, and leads Chinese readers of "/"
    nowhere. A public answer depends on its address alone, so only answers without a
    language in their address vary.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        of_path = language_of_path(request.path_info) or _of_api(request)
        language = of_path or _accepted(request)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = get_response(request)
            if not of_path:
                response = _with_language(request, response)
                patch_vary_headers(response, ["Accept-Language"])
            response.headers.setdefault("Content-Language", language)
        return response

    return middleware


def _of_api(request: HttpRequest) -> str | None:
    """What an address of the API says by ?lang= is for the API; without it English."""
    return "en" if request.path_info.startswith(API) else None


def _with_language(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """For an address that exists only with a language before it: the way there."""
    if response.status_code != 404:
        return response
    prefix = f"/{address_code(translation.get_language())}"
    for slash in ["", "/"]:
        if is_valid_path(prefix + request.path_info + slash):
            rest = request.get_full_path(force_append_slash=bool(slash))
            return HttpResponseRedirect(prefix + rest)
    return response


@require_safe
def front_door(request: HttpRequest) -> HttpResponse:
    """Lead from "/" to the visitor's language."""
    return HttpResponseRedirect(f"/{address_code(translation.get_language())}/")


def _accepted(request: HttpRequest) -> str:
    """The first official language that the browser asks for; English without one.

    No cookie is read: what nobody can set here would only split the caches.
    """
    accepted = request.headers.get("Accept-Language", "")
    for language, _weight in parse_accept_lang_header(accepted):
        with suppress(LookupError):
            return get_supported_language_variant(language)
    return settings.LANGUAGE_CODE
