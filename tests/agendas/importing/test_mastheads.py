"""Distribution and original language of the document that was imported."""

import pytest

from agendas.importing.document_facts import distribution_code, language_codes
from agendas.models import Document
from agendas.papers import session_record
from agendas.writing import build_agenda, write_text
from agendas.writing.words import WORDS
from tests.agendas.importing.rows import AT, english, french, import_into

OWN = {"symbols__symbol": "CTOC/COP/WG.6/2026/1"}


def facts():
    names = ("distribution", "original_languages")
    return Document.objects.values_list(*names).get(**OWN)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("code", ["general", "limited", "restricted"])
def test_a_distribution_is_known_in_each_language_of_mastheads(code, language):
    printed = WORDS[language].distribution[code]

    assert distribution_code(printed.split()[-1].upper()) == code


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("English", "en"),
        ("ANGLAIS", "en"),
        ("anglais/français", "en,fr"),
        ("Arabic and English", "ar,en"),
        ("español", "es"),
        ("английский", "en"),
        ("英文", "en"),
        ("الإنكليزية", "en"),
        ("German", None),
        ("English/German", None),
        ("", None),
    ],
)
def test_original_languages_are_known_by_their_names(printed, codes):
    assert language_codes(printed) == codes


@pytest.mark.django_db
def test_the_masthead_is_kept_with_the_document(session, by):
    reading = english()
    reading.distribution, reading.original_language = "LIMITED", "English/French"

    import_into(session, reading, by)

    assert facts() == ("limited", "en,fr")


@pytest.mark.django_db
def test_a_second_language_says_the_same_of_the_document(session, by):
    import_into(session, english(), by)
    made = import_into(session, french(), by)

    assert (facts(), made.problems) == (("general", "en"), [])


@pytest.mark.django_db
def test_what_no_document_of_the_programme_says_is_reported(session, by):
    reading = english()
    reading.original_language = "German"

    made = import_into(session, reading, by)

    assert facts() == ("general", "")
    assert [each.sentence for each in made.problems] == [
        "“German” in the masthead is not imported."
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({}, ["Distr.: General", "Original: English"]),
        ({"kind": "limited"}, ["Distr.: Limited", "Original: English"]),
        (
            {"distribution": "restricted", "original_languages": "fr,es"},
            ["Distr.: Restricted", "Original: French/Spanish"],
        ),
    ],
)
def test_papers_have_the_masthead_of_their_document(session, by, fields, printed):
    import_into(session, english(), by)
    empty = {"distribution": "", "original_languages": ""}
    Document.objects.filter(**OWN).update(**empty | fields)
    Document.objects.get(**OWN).publish(by=by, at=AT)

    paper = write_text(build_agenda(session_record(session, public=False), "en"))

    lines = [line.strip() for line in paper.decode().splitlines()]
    assert [line for line in lines if line.startswith(("Distr", "Orig"))] == printed
