"""A page that a browser has printed to a PDF file says what its text says."""

import pytest
from playwright.sync_api import Page

from agendas.reading import read_file, read_text
from tests.agendas.reading.test_pdf_languages import (
    AGENDAS,
    page_of,
    text_of,
    without_lines,
)

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("tagged", [False, True], ids=["by places", "by tags"])
@pytest.mark.parametrize("language", AGENDAS)
def test_a_page_from_a_browser_says_what_its_text_says(page: Page, language, tagged):
    agenda = AGENDAS[language]
    page.set_content(page_of(agenda, language))

    printed = page.pdf(format="A4", tagged=tagged)

    from_page = without_lines(read_file("agenda.pdf", printed).to_json())
    assert from_page == without_lines(read_text(text_of(agenda)).to_json())
