"""Words above the days of a meeting that are the name of no body."""

import pytest

from agendas.reading import read_text

DAYS = "Rome, 20–24 October 2031\n"


@pytest.mark.parametrize(
    "words",
    [
        "Full text",
        "Shedding light on every harbour",
        "Lens Online Virtual",
        "Делегатам, прибывающим издалека",
        "Éclairer chaque port",
        "Iluminar cada puerto",
        "照亮每个港口",
        "نضيء كل ميناء",
        "Rome, Italie",
        "طهران، جمهورية إيران الإسلامية،",
        "Año",
        "Meeting",
    ],
)
def test_words_without_a_noun_of_meetings_are_no_body(words):
    reading = read_text(f"{words}\n{DAYS}")

    assert (reading.parent_body, reading.agendas) == (None, [])
    assert reading.dates is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "The sittings of the Assemblies took place",
        "La réunion du Comité des phares s’est tenue",
        "Conférence des Parties au Traité des phares se tiendra",
        "La reunión del Comité de Faros se celebró",
        "Заседания Ассамблей прошли",
        "عقدت اجتماعات لجنة المنارات",
    ],
)
def test_a_sentence_about_a_meeting_is_no_body(sentence):
    reading = read_text(f"{sentence}\n{DAYS}")

    assert [agenda.body for agenda in reading.agendas if agenda.body] == []


def test_a_motto_between_a_body_and_its_session_is_no_body():
    reading = read_text(
        "Committee on World Harbours\n\nShedding light on every one of them\n\n"
        "53rd Plenary Session of the\nCommittee on World Harbours\n20–24 October 2031\n"
    )

    assert reading.parent_body is None
    assert [(one.body, one.ordinal) for one in reading.agendas] == [
        ("Committee on World Harbours", 53)
    ]


def test_the_noun_of_a_body_is_known_with_its_letters_drawn_out():
    reading = read_text(
        "المؤتمـر الإقليمي للمنارات\nروما، 20-24 تشرين الأول/أكتوبر 2031\n"
    )

    assert [one.body for one in reading.agendas] == ["المؤتمـر الإقليمي للمنارات"]


def test_in_one_language_only_is_no_part_of_a_name():
    reading = read_text(
        "United Nations\nConference\non Lenses and\nLamps\nTD/B/EX(41)/L.1\n"
        "18 April 2031\nENGLISH ONLY\nLENS BOARD\nForty-first session\n"
        "Geneva, 20 – 22 April 2031\n"
    )

    assert reading.parent_body == "Conference on Lenses and Lamps"


def test_the_report_of_a_committee_is_a_title():
    reading = read_text(
        "CRPD/C/1/2\nتقرير لجنة المنارات عن دورتها الأولى\n"
        "جنيف، 23-27 شباط/فبراير 2031\n"
    )

    assert reading.title == "تقرير لجنة المنارات عن دورتها الأولى"
    assert reading.parent_body is None


def test_what_a_site_says_of_a_paper_is_not_in_it():
    reading = read_text(
        "• Aucun résultat trouvé\n\n74e assemblée des phares – Le hub\n\nN/A\n\n"
        'Partager "74e assemblée des phares – Le hub"\n\nCopied!\n\n9\n\n'
        "Texte intégral\n\n"
        "Lens Council\nNinth session\nRome, 3–5 May 2031\n"
    )

    assert reading.parent_body is None
    assert [(one.body, one.ordinal) for one in reading.agendas] == [("Lens Council", 9)]
