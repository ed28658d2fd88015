"""Keys of rows as they come from an address or a form; what is none chooses nothing.

Django's admin asks the database for whatever was sent, which a text, or a number
beyond its integers, makes an error of the server.
"""

import re
from typing import Any

from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.http import QueryDict

# Eighteen digits fit into the 64 bits of a primary key.
KEY = re.compile(r"[0-9]{1,18}")


def is_key(text: Any) -> bool:
    return KEY.fullmatch(str(text)) is not None


def with_keys_only(data: QueryDict) -> QueryDict:
    """What was sent from a list, without ticked rows that cannot be."""
    cleaned = data.copy()
    ticked = data.getlist(ACTION_CHECKBOX_NAME)
    cleaned.setlist(ACTION_CHECKBOX_NAME, [key for key in ticked if is_key(key)])
    return cleaned


class ChooseOne(AutocompleteSelect):
    def optgroups(self, name: str, value: list, attr: Any = None) -> list:
        return super().optgroups(name, [each for each in value if is_key(each)], attr)


class ChooseSeveral(AutocompleteSelectMultiple):
    def optgroups(self, name: str, value: list, attr: Any = None) -> list:
        return super().optgroups(name, [each for each in value if is_key(each)], attr)
