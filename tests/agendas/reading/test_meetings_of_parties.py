"""Meetings of the parties to a treaty, which are a body of their own."""

import pytest

from agendas.reading import read_text

# The organization above, the session as counted, place and days, the title; the body.
MEETINGS = {
    "en": (
        "Lamp Programme",
        "Eighteenth Meeting of the Parties to the Lamp Protocol",
        "Oslo, 3–6 May 2032",
        "Provisional agenda",
        "Parties to the Lamp Protocol",
    ),
    "fr": (
        "Programme des lampes",
        "Dix-huitième réunion des Parties au Protocole sur les lampes",
        "Oslo, 3-6 mai 2032",
        "Ordre du jour provisoire",
        "Parties au Protocole sur les lampes",
    ),
    "es": (
        "Programa de Lámparas",
        "18ª Reunión de las Partes en el Protocolo de Lámparas",
        "Oslo, 3 a 6 de mayo de 2032",
        "Programa provisional",
        "Partes en el Protocolo de Lámparas",
    ),
    "ru": (
        "Программа по лампам",
        "Восемнадцатое совещание Сторон Протокола по лампам",
        "Осло, 3–6 мая 2032 года",
        "Предварительная повестка дня",
        "Сторон Протокола по лампам",
    ),
    "zh": (
        "灯具规划署",
        "灯具议定书缔约方第十八次会议",
        "2032年5月3日至6日，奥斯陆",
        "临时议程",
        "灯具议定书缔约方",
    ),
    "ar": (
        "برنامج المصابيح",
        "الاجتماع الثامن عشر للأطراف في بروتوكول المصابيح",
        "أوسلو، 3-6 أيار/مايو 2032",
        "جدول الأعمال المؤقت",
        "الأطراف في بروتوكول المصابيح",
    ),
}


@pytest.mark.parametrize("has_parent", [False, True])
@pytest.mark.parametrize("language", MEETINGS)
def test_the_parties_whose_meeting_is_counted_are_the_body(language, has_parent):
    above, session, days, title, body = MEETINGS[language]
    head = f"{above}\n\n" if has_parent else ""
    text = f"{head}{session}\n{days}\n\n{title}\n\n1. AAA\n\n2. BBB\n"
    [agenda] = read_text(text).agendas

    assert (agenda.body, agenda.ordinal, agenda.unit) == (body, 18, "meeting")


BROKEN = [
    "{head} relatif à des\nlampes qui brûlent\nOslo, 3-6 mai 2032",
    "{head} relatif à des\n\nlampes qui brûlent\nOslo, 3-6 mai 2032",
    "{head} relatif à des\n\nlampes qui brûlent Oslo, 3-6 mai 2032",
]


@pytest.mark.parametrize("layout", BROKEN)
def test_a_name_behind_its_session_goes_on_below_and_not_the_one_above(layout):
    head = layout.format(head="Deuxième réunion des Parties au Protocole")
    reading = read_text(
        f"Programme des lampes\n\n{head}\n\nOrdre du jour provisoire\n\n1. A\n\n2. B\n"
    )

    body = "Parties au Protocole relatif à des lampes qui brûlent"
    assert reading.agendas[0].body == body
    assert reading.parent_body == "Programme des lampes"


def test_words_below_a_session_are_no_part_of_the_name_above_it():
    reading = read_text(
        "Lamp Programme\n\nSecond Meeting of the Parties to the Protocol on Lamps\n"
        "that burn in harbours\nOslo, 3–6 May 2032\n\n"
        "Provisional agenda\n\n1. A\n\n2. B\n"
    )

    assert "that burn" not in (reading.parent_body or "")
    assert reading.agendas[0].body == "Parties to the Protocol on Lamps"
    assert [each.text for each in reading.problems] == ["that burn in harbours"]


@pytest.mark.parametrize(
    ("names", "body"),
    [
        (
            "COMMISSION FOR LAMPS MEETING OF THE PARTIES TO THE LAMP CONVENTION"
            " Working Group on Lenses",
            "Working Group on Lenses",
        ),
        (
            "КОМИССИЯ ПО МАЯКАМ СОВЕЩАНИЕ СТОРОН КОНВЕНЦИИ ПО ЛАМПАМ"
            " Рабочая группа по линзам",
            "Рабочая группа по линзам",
        ),
        (
            "COMMISSION DES PHARES RÉUNION DES PARTIES À LA CONVENTION SUR LES LAMPES"
            " Groupe de travail des lentilles",
            "Groupe de travail des lentilles",
        ),
    ],
)
def test_names_in_capitals_end_where_one_in_other_letters_begins(names, body):
    reading = read_text(
        f"{names}\n\nNinth session\nOslo, 3–6 May 2032\n\n"
        "Provisional agenda\n\n1. Opening\n\n2. Lamps\n"
    )

    assert reading.agendas[0].body == body


@pytest.mark.parametrize(
    "sentence",
    [
        "The formal opening of the special session of the Lamp Congress 2031 will take"
        " place at 9.30 a.m. on 29 October 2031 at the Conference Centre of Oslo.",
        "La cérémonie d’ouverture du Congrès des lampes 2031 est prévue à 10 heures"
        " le 29 octobre 2031 au Centre de conférences d’Oslo.",
    ],
)
def test_a_day_in_a_sentence_is_not_that_of_the_paper(sentence):
    reading = read_text(f"{sentence}\n\n1. Lamps\n\n2. Lenses\n")

    assert reading.document_date is None
