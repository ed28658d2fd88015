"""The same document in a second language fills the translations of the same rows."""

from dataclasses import replace

import pytest

from agendas.importing.results import State
from agendas.models import (
    AgendaItem,
    Annotation,
    Document,
    ProgrammeEntry,
    Sitting,
)
from agendas.reading.results import Entry
from tests.agendas.importing.rows import (
    english,
    french,
    import_into,
    item,
    item_rows,
    sitting_rows,
    states,
)

pytestmark = pytest.mark.django_db


def test_a_second_language_fills_the_translations_of_the_same_rows(session, by):
    import_into(session, english(), by)
    english_rows = item_rows(session), sitting_rows(session)
    counts = [m.objects.count() for m in (AgendaItem, Document, Sitting, Annotation)]

    made = import_into(session, french(), by)

    assert (item_rows(session), sitting_rows(session)) == english_rows
    assert counts == [
        m.objects.count() for m in (AgendaItem, Document, Sitting, Annotation)
    ]
    assert list(AgendaItem.objects.values_list("number", "title_fr")) == [
        ("1", "Questions d’organisation"),
        ("1 (a)", "Ouverture de la réunion"),
        ("1 (b)", "Adoption de l’ordre du jour et organisation des travaux"),
        ("2", "Marquage des armes à feu"),
        ("3", "Questions diverses"),
        ("4", "Adoption du rapport"),
    ]
    assert item("2").annotation.text_fr.startswith("Le Groupe examinera")
    document = Document.objects.get(symbols__symbol="CTOC/COP/WG.6/2026/3")
    assert document.title_fr == "Note du Secrétariat sur les registres"
    own = Document.objects.get(kind="agenda")
    assert own.language_versions == "en,fr"
    fields = {
        change.key.rpartition("#")[2]
        for row in made.in_state(State.CHANGED)
        for change in row.changes
    }
    assert fields == {"title_fr", "text_fr", "language_versions"}
    assert made.in_state(State.NEW) == made.in_state(State.GONE) == []
    assert states(import_into(session, french(), by)) == {}
    assert states(import_into(session, english(), by)) == {}


def test_a_first_import_in_french_leaves_english_empty_and_says_so(session, by):
    made = import_into(session, french(), by)

    assert item("2").title_en is None
    assert item("2").title_fr == "Marquage des armes à feu"
    [problem] = made.problems
    assert "no English title of 6 items" in str(problem)

    import_into(session, english(), by)

    assert item("2").title_en == "Marking of firearms"
    assert item("2").title_fr == "Marquage des armes à feu"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Consultations (continued)"), ("zh", "Consultations（续）")],
)
def test_a_row_without_an_item_goes_on_as_it_is_printed(session, by, language, words):
    reading = english()
    entry = Entry(None, None, "Consultations", continued=False, line=9)
    again = replace(entry, continued=True)
    reading.organization_of_work[0].entries = [entry]
    reading.organization_of_work[1].entries = [again]
    reading.language = language

    import_into(session, reading, by)
    made = import_into(session, reading, by)

    rows = ProgrammeEntry.objects.filter(item=None).order_by("sitting__starts_at")
    column = {"zh": "printed_title_zh_hans"}.get(language, "printed_title_en")
    assert [*rows.values_list(column, flat=True)] == ["Consultations", words]
    assert {row.state for row in made.rows} == {State.UNCHANGED}


def test_a_row_that_goes_on_finds_its_item_once_the_agenda_comes(session, by):
    programme = english()
    programme.agendas[0].items = []
    import_into(session, programme, by)
    before = ProgrammeEntry.objects.get(printed_title_en__endswith="(continued)")

    import_into(session, english(), by)

    before.refresh_from_db()
    assert (before.item.number, before.printed_title_en) == ("2", "")


def test_letters_of_another_alphabet_are_the_same_items(session, by):
    import_into(session, english(), by)
    reading = english()
    reading.language = "ru"
    for read in reading.agendas[0].items:
        read.letter = {"a": "а", "b": "б"}.get(read.letter)
        read.title = "Пункт"

    import_into(session, reading, by)

    assert AgendaItem.objects.count() == 6
    assert item("1 (b)").title_ru == "Пункт"


def test_a_row_without_an_item_has_its_words_in_each_language(session, by):
    reading = english()
    reading.organization_of_work[0].entries = [
        Entry(None, None, "Consultations informelles", continued=False, line=9)
    ]
    reading.language = "fr"

    import_into(session, reading, by)

    words = ProgrammeEntry.objects.filter(item=None)
    assert words.get().printed_title_fr == "Consultations informelles"

    reading.language = "en"
    reading.organization_of_work[0].entries[0].title = "Informal consultations"
    import_into(session, reading, by)

    assert words.get().printed_title_en == "Informal consultations"
    assert words.get().printed_title_fr == "Consultations informelles"
