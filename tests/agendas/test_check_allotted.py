"""The meetings for which there are services, as an annotation tells them."""

from dataclasses import replace

import pytest

from agendas.checks import CheckedItem, Finding, check_session
from tests.agendas.programmes import (
    ITEMS_2023,
    MEANT_2023,
    SESSION_2023,
)

WITHOUT = replace(SESSION_2023, meetings_allotted=None)
SERVICES = [
    "The resources of the Group will permit the holding of three plenary meetings.",
    "Services allow the Group to hold 3 meetings over two days.",
    "Les moyens disponibles permettront de tenir trois séances plénières.",
    "Los recursos disponibles permitirán la celebración de tres sesiones plenarias.",
    "Имеющиеся ресурсы позволят провести три пленарных заседания в течение двух дней.",
    "现有资源可供工作组在两天内举行三次全体会议。",
    "وستسمح الموارد المتاحة بعقد ثلاث جلسات عامة خلال يومين.",
]


def items_saying(annotation: str) -> list[CheckedItem]:
    first, *others = ITEMS_2023.values()
    return [replace(first, annotation=annotation), *others]


@pytest.mark.parametrize("said", SERVICES)
def test_the_meetings_allotted_are_those_of_an_annotation_unless_entered(said):
    items = items_saying(f"It is opened at 10 a.m.\n{said}")
    entered = replace(SESSION_2023, meetings_allotted=4)

    values = {"planned": 4, "allotted": 3}
    expected = Finding("more_sittings_than_allotted", items[0].key, values)
    assert check_session(WITHOUT, MEANT_2023, items, {}) == [expected]
    assert check_session(entered, MEANT_2023, items, {}) == []


@pytest.mark.parametrize(
    "said",
    [
        "Resources permit the holding of four plenary meetings.",
        "The Bureau will hold two meetings. Services are at room 3.",
        "Resources permit the holding of several plenary meetings.",
    ],
)
def test_enough_meetings_or_others_are_not_warned_of(said):
    assert check_session(WITHOUT, MEANT_2023, items_saying(said), {}) == []


def test_what_is_parallel_to_a_plenary_meeting_is_not_counted():
    said = "Resources permit the holding of four plenary meetings."
    beside = replace(MEANT_2023[0], key="beside", track="parallel", entries=())

    found = check_session(WITHOUT, [*MEANT_2023, beside], items_saying(said), {})

    assert found == []
