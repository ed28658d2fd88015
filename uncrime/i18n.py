"""Addresses that begin with the language: /en/ /fr/ /es/ /ru/ /zh/ /ar/."""

from django.urls import URLPattern, URLResolver
from django.urls.resolvers import LocalePrefixPattern
from django.utils.translation import get_language

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
