"""What stands in a masthead and is no body's name, and where such a name ends."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.bodies.names import may_be_name
from agendas.reading.results import Agenda, Days


@pytest.mark.parametrize(
    ("session", "place", "city"),
    [
        ("Seventh session", "Rome (Italy)", "Rome"),
        ("Septième session", "Rome (Italie)", "Rome"),
        ("Séptimo período de sesiones", "Roma (Italia)", "Roma"),
        ("Седьмая сессия", "Рим (Италия)", "Рим"),
        ("第七届会议", "罗马（意大利）", "罗马"),
        ("الدورة السابعة", "روما (إيطاليا)", "روما"),
    ],
)
def test_a_place_under_the_word_report_is_no_body(session, place, city):
    reading = read_text(f"{session}\nREPORT\n{place}\n2012-03-19\n")

    assert reading.place.city == city
    assert all(agenda.body is None for agenda in reading.agendas)


STACKED = [
    (
        "WLO\nWORLD LIGHTHOUSE ORGANIZATION\nGENEVA\n"
        "STANDING COMMITTEE ON THE LAW OF LENSES\nFirst session\n"
        "Geneva, 15 to 19 June 1998\n",
        "WORLD LIGHTHOUSE ORGANIZATION",
        "STANDING COMMITTEE ON THE LAW OF LENSES",
    ),
    (
        "OMF\nORGANIZACIÓN MUNDIAL DE FAROS\nGINEBRA\n"
        "COMITÉ PERMANENTE SOBRE EL DERECHO DE LENTES\nPrimera sesión\n"
        "Ginebra, 15 a 19 de junio de 1998\n",
        "ORGANIZACIÓN MUNDIAL DE FAROS",
        "COMITÉ PERMANENTE SOBRE EL DERECHO DE LENTES",
    ),
    (
        "OMP\nORGANISATION MONDIALE DES PHARES\n"
        "COMITÉ PERMANENT DU DROIT DES LENTILLES ET DES LAMPES\nPremière session\n"
        "Genève, 15 - 19 juin 1998\n",
        "ORGANISATION MONDIALE DES PHARES",
        "COMITÉ PERMANENT DU DROIT DES LENTILLES ET DES LAMPES",
    ),
    (
        "ВОМ\nВСЕМИРНАЯ ОРГАНИЗАЦИЯ МАЯКОВ\nЖЕНЕВА\n"
        "ПОСТОЯННЫЙ КОМИТЕТ ПО ПРАВУ ЛИНЗ\nПервая сессия\n"
        "Женева, 15–19 июня 1998 г.\n",
        "ВСЕМИРНАЯ ОРГАНИЗАЦИЯ МАЯКОВ",
        "ПОСТОЯННЫЙ КОМИТЕТ ПО ПРАВУ ЛИНЗ",
    ),
]


@pytest.mark.parametrize(("head", "parent", "body"), STACKED)
def test_acronym_organization_city_and_body_are_apart(head, parent, body):
    reading = read_text(head)

    assert reading.parent_body == parent
    assert reading.agendas == [Agenda(body, 1, "session")]
    assert reading.dates == Days(dt.date(1998, 6, 15), dt.date(1998, 6, 19))


def test_the_name_of_an_image_is_furniture_and_no_name():
    reading = read_text(
        "24e réunion du Comité permanent\n\nGland, 29 novembre–2 décembre 1999\n\n"
        "Projet annoté d’ordre du jour et de programme\n\n"
        "trait-bleu.gif (919 bytes) Lundi 29 novembre\n\n09h30-13h00\n\n"
        "1. Ouverture\n\n2. Adoption de l’ordre du jour\n\n"
        "trait-bleu.gif (919 octets)Mardi 30 novembre\n\n09h30-13h00\n\n3. Lentilles\n"
    )

    assert [agenda.body for agenda in reading.agendas] == ["Comité permanent"]
    assert reading.title == "Projet annoté d’ordre du jour et de programme"
    assert [one.date for one in reading.organization_of_work] == [
        dt.date(1999, 11, 29),
        dt.date(1999, 11, 30),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Draft revised agenda",
        "REVISED DRAFT AGENDA",
        "Revised agenda",
        "Projet d’ordre du jour révisé",
        "Ordre du jour révisé",
        "PROYECTO DE ORDEN DEL DÍA REVISADO",
        "Orden del día revisado",
        "Proyecto de temario revisado",
        "Пересмотренный проект повестки дня",
        "Пересмотренная повестка дня",
        "经修订的议程草案",
        "订正议程草案",
        "مشروع جدول الأعمال المنقح",
        "جدول الأعمال المنقح",
    ],
)
def test_a_draft_or_revised_agenda_is_one(title):
    reading = read_text(
        f"{title}\n1.\nOpening of the session\n2.\nElection of officers\n3.\nLamps\n"
    )

    assert (reading.kind, reading.title) == ("provisional_agenda", title)
    assert [item.number for item in reading.agendas[0].items] == ["1", "2", "3"]


@pytest.mark.parametrize(
    "cited",
    [
        "(See document SCL/1/3 to 5)",
        "(Véanse los documento SCL/1/3 a 5)",
        "(Voir le document SCL/1/3 et 5)",
        "(См. документ SCL/1/3 и 5)",
        "见文件 SCL/1/3 至 5",
        "انظر الوثيقة SCL/1/3 إلى 5",
        "See document SCL/1/3",
    ],
)
def test_a_cited_symbol_is_not_that_of_the_paper(cited):
    reading = read_text(
        f"Committee on Lenses\nFirst session\nGeneva, 15 to 19 June 1998\n{cited}\n"
    )

    assert reading.symbol is None


def test_the_symbol_of_the_pages_is_that_of_the_paper():
    reading = read_text(
        "SCL/1/1 Rev.\nORIGINAL: Inglés\nFECHA: 4 de mayo de 1998\n"
        "COMITÉ PERMANENTE SOBRE EL DERECHO DE LENTES\nPrimera sesión\n"
        "Ginebra, 15 a 19 de junio de 1998\nPROYECTO DE ORDEN DEL DÍA REVISADO\n"
        "1.\nApertura de la sesión\n2.\nReglamento\n(Véase el documento SCL/1/2)\n"
        "SCL/1/1 Rev.\npágina 2\n3.\nLentes\n(Véase el documento SCL/1/3 a 5)\n"
    )

    assert reading.symbol == "SCL/1/1 Rev."
    assert reading.agendas[0].documents_by_item == {
        "2": ["SCL/1/2"],
        "3": ["SCL/1/3"],
    }


@pytest.mark.parametrize(
    "link",
    [
        "back to top",
        "haut de page",
        "volver al principio",
        "вернуться наверх",
        "返回顶部",
        "العودة إلى الأعلى",
    ],
)
def test_a_link_to_the_top_behind_an_item_is_no_part_of_its_title(link):
    reading = read_text(
        f"Provisional agenda\n\nI.    Lamps (TN/C/8, G/L/807)  {link}\n\n"
        f"II.    Lenses  {link}\n\nIII.    Other business  {link}\n"
    )

    (agenda,) = reading.agendas
    assert [item.title for item in agenda.items] == [
        "Lamps (TN/C/8, G/L/807)",
        "Lenses",
        "Other business",
    ]
    assert agenda.documents_by_item == {"I": ["TN/C/8", "G/L/807"]}
    assert reading.problems == []


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("24th meeting of the Standing Committee - Draft agenda", "Standing Committee"),
        (
            "24e réunion du Comité permanent – Projet d’ordre du jour",
            "Comité permanent",
        ),
        ("24ª reunión de la Junta - Proyecto de temario", "Junta"),
    ],
)
def test_a_title_behind_a_dash_is_no_part_of_the_name(head, body):
    reading = read_text(f"{head}\n\n1. Opening\n\n2. Lamps\n\n3. Other matters\n")

    assert reading.agendas[0].body == body
    assert reading.agendas[0].ordinal == 24


@pytest.mark.parametrize(
    ("words", "body"),
    [
        (
            "Twentieth session of the Board on the\nlaw of lenses",
            "Board on the law of lenses",
        ),
        (
            "Twentieth session of the Board\non Lenses and Lamps",
            "Board on Lenses and Lamps",
        ),
        (
            "Vingtième session du Comité du droit des lentilles\net des lampes",
            "Comité du droit des lentilles et des lampes",
        ),
        (
            "Vingtième session de\nla Commission\ndes lentilles\nvertes",
            "Commission des lentilles vertes",
        ),
        (
            "Vingtième session de la Commission des lentilles\n\nRapport de la\n"
            "Vingtième session de la Commission des lentilles\nvertes",
            "Commission des lentilles vertes",
        ),
        (
            "Vigésima reunión de la Junta de Lentes\ny Lámparas",
            "Junta de Lentes y Lámparas",
        ),
        ("Twentieth session of the Board/\nLens Forum", "Board/ Lens Forum"),
        ("Twentieth session of the Board\nheld in the town", "Board"),
    ],
)
def test_a_body_behind_its_session_is_read_over_its_lines(words, body):
    reading = read_text(f"{words}\nRome, 3-5.5.2031\n")

    assert [(one.body, one.ordinal) for one in reading.agendas] == [(body, 20)]


def test_a_session_of_another_body_counts_none_of_the_names_above():
    reading = read_text(
        "GENERAL ASSEMBLY\nTwentieth session of the Committee on Lenses\n"
        "Rome, 3-5 May 2031\n"
    )

    assert reading.parent_body == "GENERAL ASSEMBLY"
    assert reading.agendas == [Agenda("Committee on Lenses", 20, "session")]


def test_the_session_of_a_body_named_above_is_its_own():
    reading = read_text(
        "Standing Committee on Lenses\nTwentieth session of the Committee\n"
        "Rome, 3-5 May 2031\n"
    )

    assert reading.parent_body is None
    assert reading.agendas == [Agenda("Standing Committee on Lenses", 20, "session")]


def test_what_leads_to_a_session_is_no_name():
    reading = read_text(
        "Junta de Faros\n\nConsultas previas al 30º período de sesiones\n\n"
        "Oslo, 3 a 6 de mayo de 2032\n\nPrograma provisional\n\n"
        "1. Apertura del período de sesiones\n\n2. Boyas\n"
    )

    [agenda] = reading.agendas
    assert (agenda.body, agenda.ordinal) == ("Junta de Faros", 30)
    assert reading.problems == []


OFFICERS = {
    "en": (
        "Lighthouse Programme",
        "Bureau of the 12th Meeting of the Parties to the\nLima Protocol on Lamps",
        "Second meeting\nLima, 15 October 2031\n",
    ),
    "fr": (
        "Programme des phares",
        "Bureau de la douzième session de la Conférence des phares",
        "Deuxième réunion\nLima, 15 octobre 2031\n",
    ),
    "es": (
        "Programa de Faros",
        "MESA DE LA 12ª REUNIÓN DE LAS PARTES EN EL\nPROTOCOLO DE LIMA SOBRE LÁMPARAS",
        "Segunda reunión\nLima, 15 de octubre de 2031\n",
    ),
    "ru": (
        "Программа маяков",
        "Бюро двенадцатой сессии Совета маяков",
        "Второе совещание\nЛима, 15 октября 2031 года\n",
    ),
}


@pytest.mark.parametrize("language", OFFICERS)
def test_the_officers_of_a_session_meet_in_sessions_of_their_own(language):
    above, officers, below = OFFICERS[language]

    reading = read_text(f"LH/Pro.12/Bur.2/3\n\n{above}\n{officers}\n{below}")

    assert reading.parent_body == above
    assert [(each.body, each.ordinal) for each in reading.agendas] == [
        (officers.replace("\n", " "), 2)
    ]
    assert reading.problems == []


def test_the_end_of_a_body_is_reported_with_the_session_above_it():
    text = (
        "Seventh session of the Council of the\nLighthouses of the South\n"
        "Fifth session of the Board of the\nBuoys of the North\n5 May 2031\n"
    )

    problems = [each.text for each in read_text(text).problems]

    assert problems == text.splitlines()[:4]


@pytest.mark.parametrize(
    ("bodies", "title", "days"),
    [
        (
            "Lighthouse Council\nCommittee on Oil\nCommittee on Buoys\nBoard on Fog\n",
            "Convocation of meetings",
            "London, 5–9 May 2031\n",
        ),
        (
            "Conseil des phares\nComité des finances\nComité des bouées\n",
            "Convocation des réunions",
            "Londres, 5-9 mai 2031\n",
        ),
        (
            "Consejo de Faros\nComité de Finanzas\nComité de Boyas\nJunta Fija\n",
            "Convocación de reuniones",
            "Londres, 5 a 9 de mayo de 2031\n",
        ),
    ],
    ids=["en", "fr", "es"],
)
def test_of_bodies_in_a_list_none_is_the_parent(bodies, title, days):
    reading = read_text(f"17 June 2031\n{bodies}{title}\n{days}")

    assert (reading.parent_body, reading.agendas) == (None, [])
    assert reading.dates == Days(dt.date(2031, 5, 5), dt.date(2031, 5, 9))
    problems = [each.text for each in reading.problems]
    assert problems[-len(bodies.splitlines()) - 1 :] == [*bodies.splitlines(), title]


def test_an_address_with_its_postal_code_is_no_name():
    assert may_be_name("Secretaría de los Faros, Lima, L.P. 2031")
    assert not may_be_name("Secretaría de los Faros, Lima, L.P. 20006")


@pytest.mark.parametrize(
    ("name", "behind", "city"),
    [
        ("Fifth Conference on Lamps", "Lima, 3–7 June 2031", "Lima"),
        ("54th Summit of Ports", "Lima, 3–7 June 2031", "Lima"),
        ("Cinquième Conférence des phares", "Lomé, Togo, 3-7 juin 2031", "Lomé"),
        ("3e Sommet des phares", "Lomé (Togo), 3-7 juin 2031", "Lomé"),
        ("54° Cumbre de los Faros", "Lima, 3 a 7 de junio de 2031", "Lima"),
        ("V Conferencia de Faros", "Lima, 3 a 7 de junio de 2031", "Lima"),
        ("Пятая конференция по маякам", "Лима, 3–7 июня 2031 года", "Лима"),
    ],
)
def test_a_counted_conference_before_the_place_is_the_body_and_no_venue(
    name, behind, city
):
    reading = read_text(f"{name}, {behind}\n\nProvisional agenda\n\n1. A\n2. B\n")

    assert [each.body for each in reading.agendas] == [name]
    assert (reading.place.city, reading.place.venue) == (city, None)
    assert reading.dates == Days(dt.date(2031, 6, 3), dt.date(2031, 6, 7))


@pytest.mark.parametrize("venue", ["Second Committee Room", "Third Avenue Hotel"])
def test_a_counted_room_or_house_before_the_place_is_a_venue(venue):
    reading = read_text(f"{venue}, Lima, 3–7 June 2031\n\nAgenda\n\n1. A\n2. B\n")

    assert reading.place.venue == venue


@pytest.mark.parametrize(
    ("parent", "body"),
    [
        ("COMMISSION OF THE PORTS", "MEETING OF EXPERTS ON BUOYS"),
        ("COMMISSION DE L'UNION DES PHARES", "REUNION DES EXPERTS SUR LES BOUEES"),
        ("COMISIÓN DE LOS FAROS", "REUNIÓN DE EXPERTOS EN BOYAS"),
    ],
)
def test_a_meeting_under_the_body_that_convenes_it_has_its_own_name(parent, body):
    reading = read_text(f"{parent}\n{body}\nLima, 12-14 May 2031\n")

    assert reading.parent_body == parent
    assert [each.body for each in reading.agendas] == [body]
