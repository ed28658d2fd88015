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


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Lens Council Order of the day Ninth session", "Order of the day"),
        ("Lens Council Provisional agenda Ninth session", "Provisional agenda"),
        ("Conseil des lentilles Ordre du jour Neuvième session", "Ordre du jour"),
    ],
)
def test_a_title_behind_a_name_is_no_part_of_it(line, title):
    reading = read_text(f"{line}\nGeneva, 3–5 May 2031\n")

    assert reading.agendas[0].body in {"Lens Council", "Conseil des lentilles"}
    assert (reading.title, reading.agendas[0].ordinal) == (title, 9)


@pytest.mark.parametrize(
    ("names", "body"),
    [
        ("Lens Board\n\nمجلس العدسات", "مجلس العدسات"),
        ("مجلس العدسات\n\nCommission on Lenses", "مجلس العدسات"),
        ("Executive Council\n\n灯具执行委员会", "灯具执行委员会"),
    ],
)
def test_the_name_of_a_body_in_other_letters_is_no_parent(names, body):
    text = {"م": "تتمثل مهمة المجلس في كل ما يخص العدسات.", "灯": "委员会负责灯具。"}
    reading = read_text(f"{names}\n\n{text[body[0]]}\n")

    assert reading.parent_body is None
    assert [agenda.body for agenda in reading.agendas] == [body]


@pytest.mark.parametrize(
    "line",
    [
        "OVERVIEW OF THE MAIN MEETINGS AND DECISIONS",
        "APERÇU DES PRINCIPALES REUNIONS",
        "PANORAMA DE LAS REUNIONES",
        "ОБЗОР ОСНОВНЫХ ЗАСЕДАНИЙ",
    ],
)
def test_an_overview_under_a_body_is_no_part_of_its_name(line):
    reading = read_text(f"126th LENS ASSEMBLY\n{line}\nKampala, 3–5 May 2031\n")

    assert [agenda.body for agenda in reading.agendas] == ["126th LENS ASSEMBLY"]


@pytest.mark.parametrize(
    "line",
    [
        "Fechas de apertura desde la 78ª hasta la 87ª sesiones de la Asamblea",
        "Opening days of the 78th to the 87th sessions of the Assembly",
        "Dates d’ouverture de la 78e à la 87e sessions de l’Assemblée",
    ],
)
def test_a_run_of_sessions_counts_none_of_them(line):
    reading = read_text(f"{line}\n\n3 May 2031\n")

    assert all(agenda.ordinal is None for agenda in reading.agendas)


def test_the_verb_behind_a_body_is_no_part_of_its_name():
    reading = read_text(
        "La première réunion de la Conférence des Parties au Traité des lentilles "
        "se tiendra du 24 au 29 septembre 2031\n"
    )

    assert [agenda.body for agenda in reading.agendas] in (
        [],
        ["Conférence des Parties au Traité des lentilles"],
    )


@pytest.mark.parametrize(
    "name",
    [
        "High-level Event on Lenses",
        "Encuentro de fareros",
        "Négociations sur les lentilles",
        "Переговоры о линзах",
        "灯具谈判",
        "مفاوضات العدسات",
        "Governing Body of the Lighthouses",
        "Cumbre de los Faros",
    ],
)
def test_a_name_with_any_noun_of_meetings_is_taken(name):
    reading = read_text(f"{name}\n{DAYS}")

    assert [agenda.body for agenda in reading.agendas] == [name]
