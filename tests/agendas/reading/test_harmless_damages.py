"""The project's own documents, harmed as mail, scanners and typists do it.

Nothing is invented, and what is lost is reported with its line.
"""

import re

import pytest

from agendas.reading import read_text
from tests.agendas.reading.test_documents import OWN

DAMAGES = {
    "quoted": lambda text: re.sub(r"(?m)^", "> ", text),
    "brackets misread": lambda text: re.sub(r"(?m)^(\W*)\(a\) ", r"\1{a) ", text),
    "dashes typed short": lambda text: re.sub(r"(?<=\d)[–—](?=\d)", "-", text),
}


def facts(reading):
    """What is held and taken up, with its days; each title without its spaces."""
    held = [(each.title, each.start) for each in reading.meetings]
    held += [(each.title, each.date) for each in reading.side_events]
    for sitting in reading.organization_of_work:
        held += [(each.title, sitting.date) for each in sitting.entries]
    for agenda in reading.agendas:
        held += [(each.title, each.label) for each in agenda.items]
    return {(_bare(title), beside) for title, beside in held}


def _bare(text):
    return re.sub(r"[\W_]+", "", text or "")


@pytest.fixture(scope="module")
def documents():
    """The text of each own document, and its facts."""
    texts = {document.name: document.read_text() for document in OWN}
    return {name: (text, facts(read_text(text))) for name, text in texts.items()}


@pytest.mark.parametrize("damage", DAMAGES)
def test_nothing_is_invented_and_what_is_lost_is_reported(documents, damage):
    invented, silent = {}, {}
    for name, (text, before) in documents.items():
        harmed = DAMAGES[damage](text)
        if harmed == text:
            continue
        harmed = read_text(harmed)
        after = facts(harmed)
        told = _bare(" ".join(each.text for each in harmed.problems))
        lost = {title for title, _ in before - after if title[:30] not in told}
        invented |= {name: after - before} if after - before else {}
        silent |= {name: lost} if lost else {}

    assert invented == {}
    assert silent == {}
