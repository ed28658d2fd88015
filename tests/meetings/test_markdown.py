"""Markdown to safe HTML: hostile text is shown, never obeyed."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.markdown import to_html

ALLOWED = {"p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a", "code", "hr"}
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](data:text/html,x)",
    "![x](https://example.org/x.png)",
    '<a href="https://example.org" style="color:red">',
    "&lt;script&gt;",
    "**[",
    "\n> - 1. ",
]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Plain.", "<p>Plain.</p>\n"),
        ("**Bold** *lean*", "<p><strong>Bold</strong> <em>lean</em></p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("# Not a heading", "<p># Not a heading</p>\n"),
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
        ("[x](javascript:alert)", "<p>[x](javascript:alert)</p>\n"),
        (
            "[x](https://un.org)",
            '<p><a href="https://un.org" rel="noopener noreferrer">x</a></p>\n',
        ),
    ],
)
def test_to_html_writes(text, html):
    assert to_html(text) == html


@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text()), max_size=8))
def test_to_html_lets_nothing_through_that_is_not_allowed(pieces):
    reader = _Reader()

    reader.feed(to_html("".join(pieces)))

    assert reader.tags <= ALLOWED
    assert reader.attributes <= {("a", "href"), ("a", "rel"), ("ol", "start")}
    assert all(
        address.startswith(("https:", "http:", "mailto:")) or ":" not in address
        for address in reader.addresses
    )


class _Reader(HTMLParser):
    """Collects tags, attributes and addresses."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.addresses = set(), set(), []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes |= {(tag, name) for name, _value in attributes}
        self.addresses += [value for name, value in attributes if name == "href"]
