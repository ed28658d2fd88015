"""Bodies and calendars of 2017, as the Crime Programme prints them for that year."""

import pytest

from meetings.dates import format_span
from meetings.models import Body, Session

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]

# Slug, parent, kind, and whether it is active.
BODIES = [
    ("ccpcj", None, "commission", True),
    ("fingov", "ccpcj", "working_group", True),
    ("untoc-cop", None, "conference", True),
    ("untoc-wg-technical-assistance", "untoc-cop", "working_group", True),
    ("untoc-wg-international-cooperation", "untoc-cop", "working_group", True),
    ("untoc-wg-trafficking-in-persons", "untoc-cop", "working_group", True),
    ("untoc-wg-smuggling-of-migrants", "untoc-cop", "working_group", True),
    ("untoc-wg-firearms", "untoc-cop", "working_group", True),
    ("untoc-extended-bureau", "untoc-cop", "bureau", True),
    ("untoc-constructive-dialogues", "untoc-cop", "dialogue", True),
    ("untoc-eg-environment", "untoc-cop", "expert_group", True),
    ("uncac-cosp", None, "conference", True),
    ("uncac-irg", "uncac-cosp", "review_group", True),
    ("uncac-wg-asset-recovery", "uncac-cosp", "working_group", True),
    ("uncac-wg-prevention", "uncac-cosp", "working_group", True),
    ("uncac-em-international-cooperation", "uncac-cosp", "expert_meeting", True),
    ("crime-congress", None, "congress", True),
    ("eg-cybercrime", "ccpcj", "expert_group", False),
    ("eg-cultural-property", "ccpcj", "expert_group", False),
    ("eg-gender-related-killing", "ccpcj", "expert_group", False),
    ("eg-violence-against-children", "ccpcj", "expert_group", False),
    ("eg-private-security", "ccpcj", "expert_group", False),
    ("eg-legal-aid", "ccpcj", "expert_group", False),
    ("eg-women-prisoners", "ccpcj", "expert_group", False),
    ("cnd", None, "commission", True),
    ("ahc-cybercrime", None, "committee", False),
]
JOINT = "untoc-wg-technical-assistance-2017-untoc-wg-international-cooperation-2017"


def calendar(context: str) -> list[tuple[str, str, str]]:
    """Slug, dates and status of the sessions of 2017 in a context."""
    bodies = Body.objects.filter(context=context)
    sessions = Session.objects.published().of_bodies(bodies).in_year(2017)
    return [(each.slug, format_span(each.span, "en"), each.status) for each in sessions]


def test_calendar_of_2017_under_the_organized_crime_convention():
    assert calendar("organized_crime") == [
        ("untoc-wg-trafficking-in-persons-2017-09", "6–8 September 2017", "confirmed"),
        ("untoc-wg-smuggling-of-migrants-2017-09", "11–13 September 2017", "confirmed"),
        (JOINT, "9–13 October 2017", "confirmed"),
    ]


def test_calendar_of_2017_under_the_corruption_convention():
    assert calendar("corruption") == [
        ("uncac-irg-2017-06-training", "14–16 June 2017", "confirmed"),
        ("uncac-irg-2017-06-drawing-of-lots", "16 June 2017", "confirmed"),
        ("uncac-irg-8", "19–23 June 2017", "confirmed"),
        ("uncac-wg-prevention-8", "21–23 August 2017", "confirmed"),
        ("uncac-wg-asset-recovery-11", "24 and 25 August 2017", "confirmed"),
        ("uncac-cosp-7", "6–10 November 2017", "confirmed"),
        (
            "uncac-em-international-cooperation-6",
            "6 and 7 November 2017",
            "tentative",
        ),
        ("uncac-irg-8-resumed", "7 and 8 November 2017", "tentative"),
    ]


def test_joint_meeting_of_2017_is_one_session_of_two_bodies():
    session = Session.objects.get(slug=JOINT)

    bodies = [each.body.slug for each in session.convenings.all()]

    assert bodies == [
        "untoc-wg-technical-assistance",
        "untoc-wg-international-cooperation",
    ]


def test_what_sits_inside_the_seventh_conference_on_corruption_points_to_it():
    conference = Session.objects.get(slug="uncac-cosp-7")

    inside = conference.sessions_inside.values_list("slug", "part_of__slug", "kind")

    assert list(inside) == [
        ("uncac-em-international-cooperation-6", None, "regular"),
        ("uncac-irg-8-resumed", "uncac-irg-8", "resumed"),
    ]


def test_training_and_drawing_of_lots_are_kinds_of_their_own():
    sessions = Session.objects.filter(slug__startswith="uncac-irg-2017-06")

    assert [(each.kind, each.name) for each in sessions] == [
        (
            "training",
            "Training for Focal Points and Governmental Experts participating in the"
            " Review Mechanism for the United Nations Convention against Corruption",
        ),
        (
            "drawing_of_lots",
            "Intersessional meeting for the purpose of the drawing of lots",
        ),
    ]


def test_bodies_of_the_crime_programme_with_parent_kind_and_activity():
    bodies = Body.objects.values_list("slug", "parent__slug", "kind", "is_active")

    assert list(bodies) == BODIES


def test_practice_with_a_month_of_its_own():
    practices = [
        (each.body.slug, each.kind, each.every_years, each.month, each.days)
        for body in Body.objects.all()
        for each in body.practices.exclude(month=None)
    ]

    assert practices == [
        ("ccpcj", "pre_sessional", 1, 5, 1),
        ("ccpcj", "regular", 1, 5, 5),
        ("ccpcj", "reconvened", 1, 12, None),
        ("untoc-cop", "regular", 2, 10, 5),
        ("uncac-cosp", "regular", 2, 12, 5),
        ("uncac-irg", "regular", 1, 6, 5),
        ("uncac-irg", "resumed", 1, 11, None),
        ("crime-congress", "regular", 5, 4, None),
        ("cnd", "regular", 1, 3, None),
        ("cnd", "reconvened", 1, 12, None),
    ]


def test_names_without_a_document_in_a_language_fall_back_to_english():
    names = Body.objects.filter(slug__in=["ccpcj", "uncac-irg", "untoc-wg-firearms"])

    columns = ["name_fr", "name_es", "name_ru", "name_zh_hans", "name_ar"]
    assert {body.slug: [getattr(body, c) or "" for c in columns] for body in names} == {
        "ccpcj": [
            "",
            "Comisión de Prevención del Delito y Justicia Penal",
            "",
            "预防犯罪和刑事司法委员会",
            "",
        ],
        "uncac-irg": [
            "Groupe d’examen de l’application",
            "",
            "Группа по обзору хода осуществления",
            "实施情况审议组",
            "فريق استعراض التنفيذ",
        ],
        "untoc-wg-firearms": ["", "", "", "", ""],
    }
