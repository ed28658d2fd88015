"""Items that two agendas of one document share."""

import datetime as dt

import pytest

from agendas.models import AgendaItem
from agendas.reading import read_text
from tests.agendas.importing.rows import import_into, states
from tests.factories import make_body, make_session

pytestmark = pytest.mark.django_db
JOINT = """\
Conference of the Parties to the Lamp Convention

Working Group on Lamps
Working Group on Bells

Vienna, 10–14 March 2031

Provisional agendas

Working Group on Lamps

1. Organizational matters (joint item):
    (a) Opening of the meeting;
    (b) Election of officers;
    (c) Adoption of the agenda.
2. Oil.
3. Adoption of the report (joint item).

Working Group on Bells

1. Organizational matters (joint item):
    (a) Opening of the meeting;
    (b) Adoption of the agenda.
2. Adoption of the report (joint item).
"""


@pytest.fixture
def joint():
    bodies = [
        make_body(slug=each.lower(), name_en=f"Working Group on {each}")
        for each in ["Lamps", "Bells"]
    ]
    first, last = dt.date(2031, 3, 10), dt.date(2031, 3, 14)
    return make_session(bodies=bodies, first_day=first, last_day=last, published=False)


def shared() -> set[frozenset[str]]:
    """The names of the items that are one."""
    found: dict[int, set[str]] = {}
    for item in AgendaItem.objects.exclude(joint_item=None):
        name = f"{item.agenda.convening.body.slug} {item.number}"
        found.setdefault(item.joint_item_id, set()).add(name)
    return {frozenset(names) for names in found.values()}


def test_sub_items_of_a_joint_item_are_one_where_they_are_called_the_same(joint, by):
    import_into(joint, read_text(JOINT), by)

    assert shared() == {
        frozenset({"lamps 1", "bells 1"}),
        frozenset({"lamps 1 (a)", "bells 1 (a)"}),
        frozenset({"lamps 3", "bells 2"}),
    }


def test_joint_sub_items_that_come_again_are_as_they_were(joint, by):
    import_into(joint, read_text(JOINT), by)

    made = import_into(joint, read_text(JOINT), by)

    assert states(made) == {}
