"""Where the documents of the United Nations are read, by symbol and language."""

from typing import Any

from django import template

from agendas.models import Document
from agendas.symbols import symbol_address
from meetings.templatetags.display import OWN_NAMES, page_language

register = template.Library()


@register.simple_tag
def language_versions(document: Document) -> list[dict[str, str]]:
    """A link for each language in which a document was issued.

    While that is not known, one link: the language of the page.
    """
    symbols = document.symbol_list
    codes = document.languages or [page_language()]
    return [
        {
            "code": code,
            "name": OWN_NAMES[code],
            "address": symbol_address(symbols[0], code),
        }
        for code in codes
        if symbols
    ]


@register.filter
def item_numbers(document: Document) -> list[Any]:
    """The items that cite a document, as the page has fetched them."""
    return [found.item for found in document.item_documents.all()]
