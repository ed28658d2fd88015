"""The same facts in every form that documents print come out the same."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.forms.genres import GENRES
from tests.agendas.reading.layouts import differences, facts_of
from tests.agendas.reading.layouts.words import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", GENRES)
def test_a_document_is_read_in_every_two_forms_together(name, language):
    genre, found = GENRES[name], []
    for choice in genre.choices(language):
        printed = genre.document(language, choice)
        facts = facts_of(read_text(printed.text))
        if facts != printed.facts:
            found.append([choice, differences(printed.facts, facts), printed.text])

    assert found == []
