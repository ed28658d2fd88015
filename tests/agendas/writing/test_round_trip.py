"""read(write(session)) is the session: its items, annotations, documents and sittings.

For every session of the real programme that has papers, in six languages, through every
format; and for an invented one whose texts are translated.
"""

import pytest

from agendas.reading import read_file
from agendas.writing import (
    build_agenda,
    build_programme,
    write_docx,
    write_pdf,
    write_text,
)
from agendas.writing.words import WORDS
from tests.agendas.writing.pango import skip_without_pango
from tests.agendas.writing.round_trip import said_agenda, said_programme, understood
from tests.agendas.writing.samples import translated

pytestmark = pytest.mark.django_db
FORMATS = {"txt": write_text, "docx": write_docx, "pdf": write_pdf}
# What the papers of 2012, 2022 and 2023 really print, and the reader rightly remarks.
TRUE_PROBLEMS = (
    "a joint item with two numbers",
    "an item marked (continued) begins in the same sitting",
    "the title differs from the list",
    "the number jumps from 2 to 4",  # of the invented session
)

every_format = pytest.mark.parametrize("form", FORMATS)
every_language = pytest.mark.parametrize("language", WORDS)


@every_format
@every_language
def test_agendas_are_read_as_they_were_written(programme, form, language):
    needs_libraries(form)
    records = {slug: each for slug, each in programme.items() if each.agendas}
    assert len(records) >= 4

    for slug, record in records.items():
        written = FORMATS[form](build_agenda(record, language))
        reading = read_file(f"agenda.{form}", written)

        expected = said_agenda(record, language)
        assert understood(reading, is_programme=False) == expected, slug
        assert strange_problems(reading) == [], slug


@every_format
@every_language
def test_programmes_are_read_as_they_were_written(programme, form, language):
    needs_libraries(form)
    records = {s: r for s, r in programme.items() if r.sittings or r.side_events}
    assert len(records) >= 7

    for slug, record in records.items():
        written = FORMATS[form](build_programme(record, language))
        reading = read_file(f"programme.{form}", written)

        expected = said_programme(record, language)
        assert understood(reading, is_programme=True) == expected, slug
        assert strange_problems(reading) == [], slug


@every_format
@every_language
def test_translated_papers_are_read_as_they_were_written(form, language):
    needs_libraries(form)
    record = translated()
    for build, said, is_programme in (
        (build_agenda, said_agenda, False),
        (build_programme, said_programme, True),
    ):
        reading = read_file(f"paper.{form}", FORMATS[form](build(record, language)))

        assert reading.language == language
        assert understood(reading, is_programme=is_programme) == said(record, language)
        assert strange_problems(reading) == [], reading.problems


def needs_libraries(form: str) -> None:
    if form == "pdf":
        skip_without_pango()


def strange_problems(reading) -> list:
    return [
        each for each in reading.problems if not each.problem.startswith(TRUE_PROBLEMS)
    ]
