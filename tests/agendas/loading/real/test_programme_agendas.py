"""Agendas and timetables, as the annotated agendas and the programme print them."""

import pytest

from agendas.models import AgendaItem, Annotation, Sitting
from meetings.models import Session
from tests.agendas.loading.real.lines import agenda_lines, timetable_lines

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]

TA, IC = "untoc-wg-technical-assistance", "untoc-wg-international-cooperation"
JOINT = f"{IC}-13-{TA}-13"
MORNING, AFTERNOON = "10 a.m.–1 p.m.", "3–6 p.m."
REVIEW = (
    "Matters pertaining to the Mechanism for the Review of the Implementation of the"
    " United Nations Convention against Transnational Organized Crime and the Protocols"
    " thereto"
)
ENVIRONMENT = (
    "The application of the Organized Crime Convention for preventing and combating"
    " transnational organized crimes that affect the environment"
)


def test_agenda_of_may_2023():
    assert agenda_lines(f"{TA}-14", TA) == [
        ("1", "Organizational matters", []),
        ("1 (a)", "Opening of the meeting", []),
        ("1 (b)", "Adoption of the agenda and organization of work", []),
        (
            "2",
            f"{REVIEW}: challenges, lessons learned and identified technical"
            " assistance needs",
            ["CTOC/COP/WG.2/2023/2"],
        ),
        (
            "3",
            "Technical assistance needs in the prevention of organized crime,"
            " including data collection and analytical processes to support the"
            " mainstreaming of a gender perspective and human rights, as well as the"
            " development of national strategies to address transnational organized"
            " crime",
            ["CTOC/COP/WG.2/2023/3"],
        ),
        ("4", "Other matters", []),
        ("5", "Adoption of the report", []),
    ]


def test_timetable_of_may_2023():
    assert timetable_lines(f"{TA}-14") == [
        ("Monday 29 May 2023", MORNING, "plenary", "1 (a), 1 (b)"),
        ("Monday 29 May 2023", AFTERNOON, "plenary", "2, 2, 3"),
        ("Tuesday 30 May 2023", MORNING, "plenary", "3, 4"),
        ("Tuesday 30 May 2023", AFTERNOON, "plenary", "5"),
    ]


def test_session_of_may_2023_has_four_meetings_in_six_languages():
    session = Session.objects.get(slug=f"{TA}-14")

    assert (session.meetings_allotted, session.languages) == (
        4,
        ["ar", "zh", "en", "fr", "ru", "es"],
    )


OF_COOPERATION = [
    ("1", "Organizational matters", []),
    ("1 (a)", "Opening of the meeting", []),
    ("1 (b)", "Adoption of the agenda and organization of work", []),
    (
        "2",
        "Transfer of sentenced persons (article 17 of the Organized Crime Convention)",
        ["CTOC/COP/WG.3/2022/2"],
    ),
    ("3", ENVIRONMENT, ["CTOC/COP/WG.2/2022/3–CTOC/COP/WG.3/2022/3"]),
    ("4", "Other matters", []),
    ("5", "Adoption of the joint report", []),
]
OF_ASSISTANCE = [
    ("1", "Organizational matters", []),
    ("1 (a)", "Opening of the meeting", []),
    ("1 (b)", "Adoption of the agenda and organization of work", []),
    ("2", ENVIRONMENT, []),
    (
        "3",
        "Effective strategies to prevent and combat organized crime, including"
        " mainstreaming of gender and human rights",
        ["CTOC/COP/WG.2/2022/2"],
    ),
    (
        "4",
        "Finalization and adoption of the draft recommendations resulting from the"
        " twelfth meeting of the Working Group (9 and 10 July 2020)",
        ["CTOC/COP/WG.2/2020/2", "CTOC/COP/WG.2/2020/3", "CTOC/COP/2020/CRP.5"],
    ),
    ("5", REVIEW, []),
    ("6", "Other matters", []),
    ("7", "Adoption of the joint report", []),
]


def test_agendas_of_may_2022_keep_the_numbers_of_each_group():
    assert agenda_lines(JOINT, IC) == OF_COOPERATION
    assert agenda_lines(JOINT, TA) == OF_ASSISTANCE


def test_joint_items_of_may_2022_are_one_item_with_two_numbers():
    items = AgendaItem.objects.filter(agenda__convening__session__slug=JOINT)
    pairs = {}
    for item in items.exclude(joint_item=None).order_by("agenda", "position"):
        pairs.setdefault(item.joint_item_id, []).append(item.number)

    assert sorted(pairs.values()) == [
        ["1", "1"],
        ["1 (a)", "1 (a)"],
        ["1 (b)", "1 (b)"],
        ["3", "2"],
        ["4", "6"],
        ["5", "7"],
    ]


def test_annotation_on_the_environment_is_stored_once():
    annotations = Annotation.objects.filter(item__title_en=ENVIRONMENT)

    assert [str(each.item.agenda.body.slug) for each in annotations] == [IC]


def test_timetable_of_may_2022_has_the_rows_of_both_columns():
    assert timetable_lines(JOINT) == [
        (
            "Monday 23 May 2022",
            MORNING,
            "plenary",
            "IC 1 (a), TA 1 (a), IC 1 (b), TA 1 (b)",
        ),
        ("Monday 23 May 2022", AFTERNOON, "plenary", "IC 2, IC 2"),
        ("Tuesday 24 May 2022", MORNING, "plenary", "IC 3, TA 2"),
        ("Tuesday 24 May 2022", AFTERNOON, "plenary", "IC 3, TA 2"),
        ("Wednesday 25 May 2022", MORNING, "plenary", "TA 3"),
        ("Wednesday 25 May 2022", AFTERNOON, "plenary", "TA 3"),
        ("Thursday 26 May 2022", MORNING, "plenary", "TA 4, TA 5"),
        ("Thursday 26 May 2022", AFTERNOON, "plenary", "IC 4, TA 6, IC 5, TA 7"),
        ("Friday 27 May 2022", MORNING, "plenary", "IC 5, TA 7"),
    ]


def test_agenda_of_october_2012():
    lines = agenda_lines(f"{TA}-2012-10", TA)

    assert [(number, documents) for number, _title, documents in lines] == [
        ("1", []),
        ("1 (a)", []),
        ("1 (b)", []),
        ("2", ["CTOC/COP/2012/9", "CTOC/COP/2012/10"]),
        ("3", ["CTOC/COP/WG.2/2012/2"]),
        ("4", ["CTOC/COP/2012/10"]),
        ("5", ["CTOC/COP/2012/7", "CTOC/COP/2012/10"]),
        ("6", ["UNODC/CCPCJ/EG.1/2012/4", "UNODC/CCPCJ/EG.1/2009/2"]),
        ("7", ["CTOC/COP/WG.2/2012/3–CTOC/COP/WG.3/2012/4"]),
        ("8", []),
    ]


def test_timetable_of_october_2012_is_parallel_to_the_conference():
    assert timetable_lines(f"{TA}-2012-10") == [
        ("Wednesday 17 October 2012", MORNING, "parallel", "1 (a), 1 (b), 2"),
        ("Wednesday 17 October 2012", AFTERNOON, "parallel", "3, 4, 5, 8"),
        ("Thursday 18 October 2012", MORNING, "parallel", "6, 7"),
    ]


def test_joint_discussion_of_2012_is_in_the_timetable_of_both_groups():
    assert timetable_lines(f"{IC}-2012-10") == [
        ("Monday 15 October 2012", AFTERNOON, "parallel", ""),
        ("Tuesday 16 October 2012", MORNING, "parallel", ""),
        ("Tuesday 16 October 2012", AFTERNOON, "parallel", ""),
        ("Thursday 18 October 2012", MORNING, "parallel", "6, 7"),
    ]
    assert Sitting.objects.get(joint_sessions__slug=f"{IC}-2012-10").title == (
        "Joint discussion on cultural property"
    )


def test_timetable_of_october_2012_words_four_titles_otherwise():
    sittings = Sitting.objects.filter(session__slug=f"{TA}-2012-10").with_entries()
    entries = [entry for sitting in sittings for entry in sitting.entries.all()]

    assert {each.item.number: each.title for each in entries if each.printed_title} == {
        "4": "Identification of technical assistance needs and coordination of the"
        " delivery of technical assistance to support the implementation of the"
        " Organized Crime Convention and the Protocols thereto",
        "5": "Development of technical assistance tools, taking into consideration good"
        " practices and lessons learned, including those for assisting Member States in"
        " applying the Organized Crime Convention to new forms and dimensions of"
        " organized crime",
        "6": "Consideration of the recommendations and outcomes of the meetings of the"
        " expert group on protection against trafficking in cultural property",
        "7": "Application of the Organized Crime Convention by States parties with"
        " respect to criminal offences against cultural property",
    }
