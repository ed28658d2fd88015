"""Markdown as people type it, to HTML that is safe to show; and facts as JSON.

The one place that marks text as safe. Markdown is read with HTML off, so that tags are
shown as typed; the result goes through an allow-list all the same. JSON in a page keeps
no character that could end its element.
"""

import json
from typing import Any

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a", "code", "hr"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_SCHEMES = {"https", "http", "mailto"}

_READER = MarkdownIt("commonmark", {"html": False}).disable(["image", "heading"])


def to_html(text: str) -> SafeString:
    """The text as HTML: paragraphs, lists, emphasis, quotations and links."""
    html = nh3.clean(
        _READER.render(text),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    )
    return mark_safe(html)  # cleaned in the line above, and nowhere else


def to_json(facts: Any) -> SafeString:
    """JSON for a data block: HTML, 4.12.1.3, forbids "<!--" and "</script" in it."""
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return mark_safe(text)  # nothing of HTML is left in it
