"""What a browser would send back from an entry screen, and who sits before it."""

from html.parser import HTMLParser
from typing import Any

from django.test import Client

from agendas.accounts import give_role


class _Fields(HTMLParser):
    """The fields of the one big form of a page: [(name, value)], in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[tuple[str, str]] = []
        self._inside = False
        self._select = self._textarea = None

    def handle_starttag(self, tag: str, attrs: list) -> None:
        found = dict(attrs)
        if tag == "form":
            self._inside = (found.get("id") or "").endswith("_form")
        if not self._inside:
            return
        name = found.get("name")
        if tag == "input" and name and found.get("type") != "submit":
            is_box = found.get("type") in {"checkbox", "radio"}
            if not is_box or "checked" in found:
                # A ticked box without a value of its own sends "on".
                usual = "on" if is_box else ""
                self.fields.append((name, found.get("value") or usual))
        elif tag == "select":
            self._select, self._chosen, self._first = name, [], None
            self._multiple = "multiple" in found
        elif tag == "option" and self._select:
            value = found.get("value") or ""
            self._first = value if self._first is None else self._first
            if "selected" in found:
                self._chosen.append(value)
        elif tag == "textarea":
            self._textarea, self._text = name, ""

    def handle_data(self, data: str) -> None:
        if self._textarea:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "select" and self._select:
            default = [] if self._multiple or self._first is None else [self._first]
            for value in self._chosen or default:
                self.fields.append((self._select, value))
            self._select = None
        elif tag == "textarea" and self._textarea:
            self.fields.append((self._textarea, self._text.removeprefix("\n")))
            self._textarea = None
        elif tag == "form":
            self._inside = False


def sent_fields(response: Any) -> list[tuple[str, str]]:
    """Every field that the browser sends, the empty row of each formset included."""
    parser = _Fields()
    parser.feed(response.content.decode())
    return parser.fields


def form_data(response: Any, **typed: str) -> dict[str, Any]:
    """The page as it stands, with `typed` over it; names may hold "__" for "-"."""
    data: dict[str, list[str]] = {}
    for name, value in sent_fields(response):
        data.setdefault(name, []).append(value)
    return data | {name.replace("__", "-"): value for name, value in typed.items()}


def staff_client(role: str) -> Client:
    """A browser in which somebody with `role` is signed in."""
    user, _is_new = give_role(username=role, role=role)
    client = Client()
    client.force_login(user)
    client.user = user
    return client
