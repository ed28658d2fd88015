"""The database has the last word: each of its rules, provoked past all forms."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction

from agendas.models import Agenda, AgendaItem, JointItem, ProgrammeEntry, Sitting
from meetings.models import (
    Body,
    BodyAlias,
    Convening,
    Holiday,
    Organizer,
    Organizing,
    Panel,
    Practice,
    Room,
    Session,
    SideEvent,
)
from tests.factories import (
    AT,
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_user,
)

pytestmark = pytest.mark.django_db
DAY = dt.date(2027, 5, 17)


def update(row, **fields):
    return lambda: type(row)._base_manager.filter(pk=row.pk).update(**fields)


def session_with(**fields):
    return lambda: update(make_session(), **fields)()


def twice(make):
    def provoke():
        make()
        make()

    return provoke


def own_joint_item():
    agenda, joint = make_agenda(), JointItem.objects.create()
    make_item(agenda=agenda, joint_item=joint)
    make_item(agenda=agenda, joint_item=joint)


def make_practice(**fields):
    return Practice.objects.create(body=make_body(), anchor_year=2026, **fields)


def sitting_twice():
    sitting = make_sitting()
    Sitting.objects.create(
        session=sitting.session, starts_at=sitting.starts_at, ends_at=sitting.ends_at
    )


def same(factory, **given):
    """A row made of what an earlier one is made of."""

    def provoke():
        fields = {name: make() for name, make in given.items()}
        factory(**fields)
        factory(**fields)

    return provoke


PROVOCATIONS = {
    "session_days_in_order": session_with(last_day=dt.date(2020, 1, 1)),
    "session_lasts_a_year_at_most": session_with(
        first_day=DAY, last_day=DAY + dt.timedelta(days=367)
    ),
    "session_days_in_bounds": session_with(last_day=dt.date(2101, 1, 1)),
    "session_original_days_in_order": session_with(
        original_first_day=DAY, original_last_day=DAY - dt.timedelta(days=1)
    ),
    "session_original_days_both": session_with(original_last_day=DAY),
    "session_postponed_keeps_original_days": session_with(status="postponed"),
    "session_registration_days_in_order": session_with(
        registration_opens=DAY, registration_closes=DAY - dt.timedelta(days=1)
    ),
    "session_not_inside_itself": lambda: [
        update(each, part_of=each.pk)() for each in [make_session()]
    ],
    "session_not_during_itself": lambda: [
        update(each, held_during=each.pk)() for each in [make_session()]
    ],
    "session_published_at_and_by": lambda: update(
        make_session(published=False), published_at=AT
    )(),
    "session_slug_unique": twice(lambda: make_session(slug="ccpcj-33")),
    "convening_body_unique_in_session": same(
        Convening.objects.create, session=make_session, body=make_body
    ),
    "convening_ordinal_is_positive": lambda: Convening.objects.create(
        session=make_session(), body=make_body(), ordinal=0
    ),
    "body_slug_unique": twice(lambda: make_body(slug="ccpcj")),
    "body_not_its_own_parent": lambda: [
        update(each, parent=each.pk)() for each in [make_body()]
    ],
    "body_alias_unique": same(
        BodyAlias.objects.create, body=make_body, name=lambda: "WGTA"
    ),
    "practice_unique_for_body_kind_and_month": same(
        Practice.objects.create,
        body=make_body,
        anchor_year=lambda: 2026,
        month=lambda: 5,
    ),
    "practice_without_month_unique_for_body_and_kind": same(
        Practice.objects.create, body=make_body, anchor_year=lambda: 2026
    ),
    "practice_lasts_a_day": lambda: make_practice(days=0),
    "practice_month_is_one_to_twelve": lambda: make_practice(month=13),
    "practice_every_one_to_ten_years": lambda: make_practice(every_years=0),
    "room_name_unique_in_venue": lambda: [
        Room.objects.create(venue=room.venue, name=room.name.upper())
        for room in [make_room(name="Boardroom D")]
    ],
    "holiday_day_unique_in_venue": same(
        Holiday.objects.create, venue=lambda: make_room().venue, day=lambda: DAY
    ),
    "organizer_name_unique": twice(
        lambda: Organizer.objects.create(name="Sweden", kind="state")
    ),
    "organizing_organizer_unique_in_side_event": lambda: [
        Organizing.objects.create(
            side_event=event, organizer=event.organizings.get().organizer
        )
        for event in [make_side_event()]
    ],
    "side_event_times_in_order": lambda: [
        update(event, ends_at=event.starts_at)() for event in [make_side_event()]
    ],
    "side_event_published_at_and_by": lambda: update(
        make_side_event(published=False), published_by=make_user()
    )(),
    "panel_label_unique_in_side_event": same(
        Panel.objects.create, side_event=make_side_event, label=lambda: "A"
    ),
    "agenda_unique_for_convening": lambda: Agenda.objects.create(
        convening=make_agenda().convening
    ),
    "item_number_unique_in_agenda": lambda: [
        make_item(agenda=agenda, number=number)
        for agenda in [make_agenda()]
        for number in ["1", "1"]
    ],
    "item_joint_with_another_agenda": own_joint_item,
    "item_not_its_own_parent": lambda: [
        update(item, parent=item.pk)() for item in [make_item()]
    ],
    "item_document_unique": lambda: [
        item.item_documents.create(document=document)
        for item in [make_item()]
        for document in [make_document()] * 2
    ],
    "document_symbol_unique": twice(lambda: make_document(symbol="E/CN.15/2025/1")),
    "sitting_times_in_order": lambda: [
        update(sitting, ends_at=sitting.starts_at)() for sitting in [make_sitting()]
    ],
    "sitting_unique_in_column": sitting_twice,
    "programme_entry_says_what": lambda: ProgrammeEntry.objects.create(
        sitting=make_sitting()
    ),
}


@pytest.mark.parametrize("rule", PROVOCATIONS)
def test_the_database_refuses(rule):
    with pytest.raises(IntegrityError), transaction.atomic():
        PROVOCATIONS[rule]()


def test_every_named_constraint_is_provoked():
    named = {
        constraint.name
        for model in [
            Body, BodyAlias, Convening, Holiday, Organizer, Organizing, Panel,
            Practice, Room, Session, SideEvent, Agenda, AgendaItem, ProgrammeEntry,
            Sitting,
        ]
        for constraint in model._meta.constraints
        if not constraint.name.endswith("published_at_and_by")
    }  # fmt: skip

    assert named - set(PROVOCATIONS) == {"organizing_organizer_unique_in_panel"}


def test_two_organizers_of_one_panel_are_two():
    event = make_side_event()
    panel = Panel.objects.create(side_event=event, label="A", title="One half")
    organizer = event.organizings.get().organizer
    Organizing.objects.create(side_event=event, panel=panel, organizer=organizer)

    with pytest.raises(IntegrityError, match="panel"), transaction.atomic():
        Organizing.objects.create(side_event=event, panel=panel, organizer=organizer)
