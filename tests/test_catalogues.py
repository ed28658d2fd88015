"""The translations: every compiled catalogue says what its source says."""

import ast
import gettext
import re
from pathlib import Path

import pytest
from django.conf import settings

SOURCES = sorted(Path(settings.BASE_DIR).glob("locale/*/LC_MESSAGES/django.po"))
QUOTED = re.compile(r'^(?:(msgctxt|msgid|msgid_plural|msgstr)(?:\[(\d)\])? )?(".*")$')


def read_po(text: str) -> dict[str | tuple[str, int], str]:
    """What a .po file translates, keyed as `gettext.GNUTranslations` keys it.

    Fuzzy and empty entries are no translations.
    """
    catalogue: dict[str | tuple[str, int], str] = {}
    for block in re.split(r"\n\s*\n", text):
        entry = _entry(block)
        key = entry.get("msgid", "")
        if "msgctxt" in entry:
            key = f"{entry['msgctxt']}\x04{key}"
        if re.search("^#, .*fuzzy", block, re.MULTILINE) and key:
            continue
        for name, words in entry.items():
            if name == "msgstr" and words:
                catalogue[key] = words
            elif name.startswith("msgstr") and words:
                catalogue[key, int(name.removeprefix("msgstr"))] = words
    return catalogue


def _entry(block: str) -> dict[str, str]:
    """The keywords of one entry; what goes on over several lines is joined."""
    entry: dict[str, str] = {}
    name = ""
    for line in block.splitlines():
        if match := QUOTED.match(line):
            if match[1]:
                name = match[1] + (match[2] or "")
            entry[name] = entry.get(name, "") + ast.literal_eval(match[3])
    return entry


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parts[-3])
def test_a_compiled_catalogue_says_what_its_source_says(source):
    with source.with_suffix(".mo").open("rb") as compiled:
        catalogue = gettext.GNUTranslations(compiled)._catalog

    # The entry of "" is the head of the file.
    wanted = {key: text for key, text in read_po(source.read_text()).items() if key}
    assert {key: text for key, text in catalogue.items() if key} == wanted


def test_read_po_reads_what_gettext_writes():
    text = r"""
msgid ""
msgstr ""
"Language: fr\n"

#: meetings/models.py
msgid ""
"Two "
"lines"
msgstr "Deux \"lignes\""

#, fuzzy
msgid "Perhaps"
msgstr "Peut-être"

msgctxt "month"
msgid "May"
msgstr "mai"

msgid "Not yet"
msgstr ""

#, python-format
msgid "%(n)s day"
msgid_plural "%(n)s days"
msgstr[0] "%(n)s jour"
msgstr[1] "%(n)s jours"

#~ msgid "Old"
#~ msgstr "Vieux"
"""

    assert read_po(text) == {
        "": "Language: fr\n",
        "Two lines": 'Deux "lignes"',
        "month\x04May": "mai",
        ("%(n)s day", 0): "%(n)s jour",
        ("%(n)s day", 1): "%(n)s jours",
    }
