"""Texts whose lines a program has broken at a width, or whose letters it has parted."""

import textwrap
import unicodedata

import pytest

from agendas.reading import read_text
from tests.agendas.reading.layouts import facts_of

AGENDAS = {
    "en": """Lamp Conference
Third session
Vienna, 5–7 March 2031

Provisional agenda

1. Opening of the session.
2. Keeping of lamps in the harbours of the North Sea and of the Baltic Sea:
(a) Lamps that are kept by the keepers of other harbours, or by nobody at all;
(b) Lessons from the winter of 2029, in the light of the report of the Bureau.
3. Implementation of the Convention on Lamps and of the Protocol against the Theft of \
Lenses that supplements it, including of article 35 of the Convention.
4. Adoption of the report.

Annotations

1. Opening of the session
The session will be opened by the President, who will then give the floor to keepers \
from each of the regional groups and to the observers that have asked for it.
""",
    "fr": """Conférence des phares
Troisième session
Vienne, 5-7 mars 2031

Ordre du jour provisoire

1. Ouverture de la session.
2. Entretien des lampes dans les ports de la mer du Nord et de la mer Baltique, y \
compris en hiver.
3. Application de la Convention sur les lampes et du Protocole contre le vol de \
lentilles qui la complète, notamment de l’article 35 de la Convention.
4. Examen de la formation des gardiens qui travaillent loin des ports, par \
correspondance ou autrement.
5. Adoption du rapport.
""",
    "ru": """Конференция по маякам
Третья сессия
Вена, 5–7 марта 2031 года

Предварительная повестка дня

1. Открытие сессии.
2. Содержание ламп в гаванях Северного и Балтийского морей, в том числе в зимнее \
время года и во льдах.
3. Осуществление Конвенции о лампах и Протокола против кражи линз, дополняющего \
ее, в том числе статьи 35 Конвенции.
4. Подготовка смотрителей, которые живут далеко от гаваней, по переписке или \
другими способами.
5. Утверждение доклада.
""",
}


def wrapped(text: str, width: int) -> str:
    """The text with its lines broken at a width, as a mail program breaks them."""
    lines = (
        textwrap.wrap(line, width, break_on_hyphens=False) or [""]
        for line in text.split("\n")
    )
    return "\n".join(part for each in lines for part in each)


@pytest.mark.parametrize("width", [60, 64, 70, 76])
@pytest.mark.parametrize("language", AGENDAS)
def test_a_text_broken_at_a_width_says_what_it_said_before(language, width):
    text = AGENDAS[language]
    whole, broken = read_text(text), read_text(wrapped(text, width))

    assert facts_of(broken) == facts_of(whole)
    assert len(whole.agendas[0].items) > 4
    assert broken.problems == whole.problems == []


def test_the_lines_of_a_paragraph_that_nobody_understands_are_all_reported():
    text = wrapped(AGENDAS["en"], 60) + "\nSongs\n" + wrapped(
        "the keepers sing of the wind, of the rain and of ships that went by in the"
        " night, of lenses and of wicks, and of other keepers who sang of them.", 60
    )  # fmt: skip

    reading = read_text("Other matters of no kind\n\n" + text)

    told = " ".join(
        text for agenda in reading.agendas for text in [str(agenda.annotations)]
    ) + " ".join(problem.text for problem in reading.problems)
    for line in text.split("\n")[-4:]:
        assert line in told


SENTENCES = {
    "en": """Side events in 2031

Keepers and other organizations hold events at noon on most days, beside the
programme of the session of the Commission, which has room for few of them and
hears most of them only in the last days. The rooms are small, and no food may be
brought into them. Ask the desk.
""",
    "fr": """Sessions du Conseil des phares

Le Conseil tient trois sessions chaque année, dont la plus longue est la
première session du Conseil des phares de l’année, en hiver, pendant laquelle
les gardiens sont au port et ont le temps de lire. Les autres sont courtes, et
personne ne les attend.
""",
    "es": """La Conferencia de Faros

Los guardianes han pedido que la segunda reunión de la
Conferencia de las Partes tenga lugar en el puerto y en
línea, como la de antes, aunque sea en invierno, cuando
nadie puede llegar a las islas de más al norte y hay que
esperar la primavera.
""",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_part_of_a_sentence_is_no_title_and_names_no_body(language):
    broken = read_text(SENTENCES[language])
    whole = read_text(" ".join(SENTENCES[language].replace("\n\n", "\v").split("\n")))

    assert broken.agendas == whole.agendas == []
    assert (broken.title, broken.dates) == (whole.title, whole.dates)


def test_addresses_and_names_stay_on_lines_of_their_own():
    text = wrapped(AGENDAS["en"], 60).replace(
        "Third session",
        "Third session\nhttps://lamps.example.org/conferences/third-session/agenda",
    )

    whole, broken = facts_of(read_text(AGENDAS["en"])), facts_of(read_text(text))

    assert broken.pop("problems") == ["not_understood"]
    assert whole.pop("problems") == []
    assert broken == whole


@pytest.mark.parametrize("language", AGENDAS)
def test_letters_whose_accents_stand_apart_are_the_same_letters(language):
    text = AGENDAS[language]

    assert read_text(unicodedata.normalize("NFD", text)) == read_text(text)
