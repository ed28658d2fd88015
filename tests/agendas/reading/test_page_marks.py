"""Numbers, rules and words of a page and of a site, and what only looks like them."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Reading

HEAD = "Working Group on Lamps\nSixth session\nVienna, 5–9 May 2031\n"
LIST = "Provisional agenda\n\n1. Opening.\n2. Lamps.\n3. Closing.\n"
CALENDARS = {
    "en": "Calendar of meetings\n\n– 2031 –\n\n5–9 May  Group on Lamps, Vienna\n"
    "12–16 June  Group on Fog, Rome\n",
    "fr": "Calendrier des réunions\n\n- 2031 -\n\n5-9 mai  Groupe des phares, Vienne\n"
    "12-16 juin  Groupe du brouillard, Rome\n",
    "es": "Calendario de reuniones\n\n— 2031 —\n\n"
    "5 a 9 de mayo  Grupo de Faros, Viena\n"
    "12 a 16 de junio  Grupo de Niebla, Roma\n",
    "ru": "Календарь совещаний\n\n– 2031 –\n\n5–9 мая  Группа по маякам, Вена\n"
    "12–16 июня  Группа по туману, Рим\n",
    "zh": "会议日历\n\n– 2031 –\n\n5月5日至9日 灯塔工作组，维也纳\n"
    "6月12日至16日 雾委员会，罗马\n",
    "ar": "جدول الاجتماعات\n\n- 2031 -\n\n5-9 أيار/مايو  فريق المنارات، فيينا\n"
    "12-16 حزيران/يونيه  فريق الضباب، روما\n",
}


def _reported(reading: Reading) -> list[int]:
    return [problem.line for problem in reading.problems]


@pytest.mark.parametrize("text", CALENDARS.values(), ids=CALENDARS)
def test_a_year_between_dashes_is_no_page(text):
    meetings = read_text(text).meetings

    assert [str(each.start) for each in meetings] == ["2031-05-05", "2031-06-12"]


def test_a_number_that_begins_to_count_titles_is_no_page_under_a_rule():
    rows = "1\nOpening of the session\n2\nAdoption of the agenda\n3\nOther matters\n"
    [agenda] = read_text(f"{HEAD}\nProvisional agenda\n__________\n{rows}").agendas

    assert [each.number for each in agenda.items] == ["1", "2", "3"]


def test_a_number_under_a_page_head_that_counts_nothing_is_a_page():
    text = f"{HEAD}\n{LIST}\n________\n12\n\nLamps are lit at dusk.\n"

    assert 12 not in _reported(read_text(text))


def test_two_numbers_in_a_row_of_a_table_are_no_page():
    rows = "| 10 a.m.–1 p.m. | 1 |\n| | 2/3 |\n| 3–6 p.m. | 4 |\n"
    text = (
        f"Programme of work\n\nMonday, 5 May 2031\n| Time | Item |\n|---|---|\n{rows}"
    )

    assert "2/3" in str(read_text(text).organization_of_work)


@pytest.mark.parametrize(
    "title", ["Diálogo", "Tercer diálogo", "Prólogo", "A new logo"]
)
def test_no_title_is_taken_for_a_picture(title):
    text = f"Programme of work\n\nMonday, 5 May 2031\n10 a.m.–1 p.m.\n{title}\n"
    [sitting] = read_text(text).organization_of_work

    assert [entry.title for entry in sitting.entries] == [title]


def test_words_of_a_page_head_that_lost_its_place_are_reported():
    rows = "5–9 May Group on Lamps, Vienna\n- 2 - Notice 31 1 March 2031\n"
    text = f"Calendar of meetings 2031\n\n{rows}12–16 June Group on Fog, Rome\n"
    reading = read_text(text)

    assert len(reading.meetings) == 2
    assert _reported(reading) == [4]


@pytest.mark.parametrize(
    "words",
    [
        "Posted on: 3 March 2031",
        "Posted on 3 March: the session is moved to June 2031",
        "Page 2: the session is moved to June 2031",
        "Share “The session is moved to June 2031”",
    ],
)
def test_what_a_site_says_of_the_document_is_reported(words):
    reading = read_text(f"Save this PDF as:\n{HEAD}{words}\n{LIST}")

    assert 5 in _reported(reading)


@pytest.mark.parametrize(
    "words",
    [
        "Skip to main content",
        "Aller au contenu principal",
        "Saltar al contenido principal",
        "Перейти к основному содержанию",
        "跳转到主要内容",
        "انتقل إلى المحتوى الرئيسي",
    ],
)
def test_captions_of_a_site_are_no_words_of_the_document(words):
    assert _reported(read_text(f"{words}\n{HEAD}{LIST}")) == []


@pytest.mark.parametrize("sign", ["¹", "²³", "①", "٣"])
def test_a_sign_of_a_number_alone_on_its_line_ends_no_reading(sign):
    text = f"{'_' * 20}\n{sign}\nWorking Group on Lamps\n{sign}\nFog\n"

    assert read_text(text).kind == "other"


@pytest.mark.parametrize("drawn", ["______", "* * *", "-----", "=====", "– – –"])
def test_a_drawn_line_is_no_words_and_parts_what_stands_around_it(drawn):
    text = f"Lamp Organization\n{drawn}\nWorking Group on Lamps\nThird session\n"
    text += "Vienna, 3–7 March 2031\nProvisional agenda\n1. Opening\n2. Other matters"

    reading = read_text(text)

    assert (reading.parent_body, reading.agendas[0].body, reading.problems) == (
        "Lamp Organization",
        "Working Group on Lamps",
        [],
    )


def test_a_symbol_on_the_next_page_ends_no_title_whatever_leads_to_it():
    text = "United Nations\tLC/COP/2031/1\n\nLamp Commission\nSixth session\n\n"
    text += "Organization of work\n\nDate and time\tPlenary\t\tParallel meeting\n"
    text += "\tAgenda item\tTitle\tTitle\nMonday, 3 May 2031\t\t\t\n"
    text += "10 a.m.–1 p.m.\t2\tLamps\tConsideration of draft resolutions\n"
    text += "\n———\nLC/COP/2031/1\n"

    sittings = read_text(text).organization_of_work

    titles = [entry.title for sitting in sittings for entry in sitting.entries]
    assert titles == ["Lamps", "Consideration of draft resolutions"]


@pytest.mark.parametrize(("words", "is_page"), [("2/31", True), ("2219/31", False)])
def test_no_page_has_a_number_past_that_of_all_pages(words, is_page):
    reading = read_text(f"LH\n{words}\n{HEAD}\n{LIST}")

    assert _reported(reading) == ([] if is_page else [2])


NOTES = {
    "en": "For reasons of economy, this paper is printed in a limited number. "
    "Keepers are asked to bring their copies to meetings and to ask for no others.",
    "fr": "Par souci d'économie, le présent document est tiré en nombre limité. "
    "Les gardiens sont priés d'apporter leurs exemplaires.",
    "es": "Por razones de economía se ha tirado un número limitado de ejemplares.",
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_a_note_that_few_copies_were_printed_is_of_the_page(note):
    assert _reported(read_text(f"{HEAD}\n{LIST}\n{note}\n")) == []


def test_a_note_between_pages_that_ran_together_is_in_no_text():
    text = (
        "1 LP LIGUE DES PHARES Distr. GENERALE LH/COM/4/1/Add.1 22 décembre 2030 "
        "FRANCAIS Original : ANGLAIS COMITE DES PHARES Quatrième réunion Brest, 5-13 "
        "février 2031 ORDRE DU JOUR PROVISOIRE ANNOTE 1. Le Comité a été créé par la "
        "décision II/5 de la Conférence. A ce jour, il s'est réuni à trois reprises, à "
        "Lima et à Brest. Point 1 de l'ordre du jour. Ouverture de la réunion 2. La "
        "réunion se déroulera dans la salle des cartes. Elle sera ouverte par le "
        "Président du Comité des phares et des bouées. Point 2 de l'ordre du jour. "
        "Adoption de l'ordre du jour 3. L'ordre du jour sera soumis au Comité. "
        f"{NOTES['fr']}\n\n2 Page 2 Point 3 de l'ordre du jour. Organisation des "
        "travaux 4. Le Comité en décidera.\n"
    )

    [agenda] = read_text(text).agendas

    assert [each.text[-9:] for each in agenda.annotations] == [
        "s bouées.",
        "u Comité.",
        "décidera.",
    ]


def test_a_sentence_on_economy_is_no_note_of_the_page():
    words = "For reasons of economy, the Group has decided to meet for two days."

    assert _reported(read_text(f"{HEAD}\n{words}\n\n{LIST}")) == [5]


@pytest.mark.parametrize(
    "head",
    ["EC WG/LAMPS-III(2031)/Doc. 2, p. 3", "LMP-XV/Doc. 2.2, APPENDIX A, page 4"],
)
def test_a_symbol_a_part_and_a_page_are_the_head_of_a_page(head):
    text = f"{HEAD}\nAnnotated provisional agenda\n\n1. Opening\n\nIt opens at dusk.\n"
    text += f"\n{head}\n\n2. Lamps\n\nThey are lit.\n"

    [agenda] = read_text(text).agendas

    assert [each.text for each in agenda.annotations] == [
        "It opens at dusk.",
        "They are lit.",
    ]
