import pytest
from django.db import IntegrityError, transaction

from agendas.joint_items import item_key, link_items
from agendas.models import Agenda, AgendaItem, JointItem, ProgrammeEntry
from tests.agendas.entry_pages import form_data, sent_fields, staff_client
from tests.agendas.test_admin_sessions import change, errors, save
from tests.factories import (
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_session,
    make_sitting,
)

pytestmark = pytest.mark.django_db
LINES = """
1. Organizational matters:
(a) Opening of the meeting;
(b) Adoption of the agenda.
2. Other matters.
"""


def draft_agenda(**fields) -> Agenda:
    session = make_session(published=False)
    return make_agenda(session=session, published=False, **fields)


def joint_agendas() -> tuple[Agenda, Agenda]:
    one, two = make_body(acronym="ONE"), make_body(acronym="TWO")
    session = make_session(bodies=[one, two], ordinal=5, published=False)
    return (
        make_agenda(session=session, body=one, published=False),
        make_agenda(session=session, body=two, published=False),
    )


def in_order(agenda: Agenda) -> list[tuple[str, str, int]]:
    items = agenda.items.select_related("parent")
    return [(i.number, i.parent.number if i.parent else "", i.position) for i in items]


def test_an_agenda_is_begun_from_the_page_of_its_session_with_pasted_items():
    session = make_session(published=False)
    convening = session.convenings.get()
    client = staff_client("editor")
    page = f"/admin/agendas/agenda/add/?convening={convening.pk}"

    response = client.post(page, form_data(client.get(page), new_items=LINES))

    assert response.status_code == 302, errors(response)
    assert in_order(Agenda.objects.get(convening=convening)) == [
        ("1", "", 10),
        ("1 (a)", "1", 20),
        ("1 (b)", "1", 30),
        ("2", "", 40),
    ]


def test_pasted_lines_that_are_no_items_are_kept_and_explained():
    text = "1. Opening\nAnnotations"

    response = save(staff_client("editor"), change(draft_agenda()), new_items=text)

    assert errors(response) == [
        (
            "More items, one a line",
            "“Annotations” begins with no number such as 1. or (a).",
        )
    ]
    assert text in response.content.decode()


def test_a_number_typed_in_front_puts_an_item_between_two_others():
    agenda = draft_agenda()
    for number in ("1", "2", "3"):
        make_item(agenda=agenda, number=number)
    client = staff_client("editor")
    save(client, change(agenda))

    save(client, change(agenda), items__2__position="15")

    assert [number for number, *_rest in in_order(agenda)] == ["1", "3", "2"]
    assert [place for *_rest, place in in_order(agenda)] == [10, 20, 30]


def test_new_rows_follow_the_others_and_go_below_what_their_number_names():
    agenda = draft_agenda()
    make_item(agenda=agenda, number="4")

    save(
        staff_client("editor"),
        change(agenda),
        items__1__number="4 (a)",
        items__1__title_en="Crimes",
    )

    assert in_order(agenda) == [("4", "", 10), ("4 (a)", "4", 20)]


def test_items_can_exchange_their_numbers():
    agenda = draft_agenda()
    first = make_item(agenda=agenda, number="1")
    second = make_item(agenda=agenda, number="2")

    save(
        staff_client("editor"),
        change(agenda),
        items__0__number="2",
        items__1__number="1",
    )

    numbers = {item.pk: item.number for item in agenda.items.all()}
    assert numbers == {first.pk: "2", second.pk: "1"}


def test_the_same_number_twice_is_told_beside_both_rows():
    agenda = draft_agenda()
    make_item(agenda=agenda, number="1")
    make_item(agenda=agenda, number="2")

    response = save(staff_client("editor"), change(agenda), items__1__number="1")

    text = "This agenda has an item of that number."
    assert errors(response) == [
        ("agenda item 1: Number", text),
        ("agenda item 2: Number", text),
    ]


def test_an_item_is_put_below_another_by_its_printed_number():
    agenda = draft_agenda()
    above = make_item(agenda=agenda, number="1")
    below = make_item(agenda=agenda, number="bis")

    save(staff_client("editor"), change(agenda), items__1__below="1")

    below.refresh_from_db()
    assert below.parent == above


@pytest.mark.parametrize("typed", ["9", "2"])
def test_an_item_below_nothing_or_itself_is_an_error(typed):
    agenda = draft_agenda()
    make_item(agenda=agenda, number="1")
    make_item(agenda=agenda, number="2")

    response = save(staff_client("editor"), change(agenda), items__1__below=typed)

    assert errors(response) == [
        ("agenda item 2: Below item", f"There is no other item {typed}.")
    ]


def test_an_item_is_made_the_same_as_one_of_another_agenda_and_parted_again():
    one, two = joint_agendas()
    mine, other = make_item(agenda=one, number="3"), make_item(agenda=two, number="2")
    client = staff_client("editor")

    save(client, change(one), items__0__same_as="two 5:  2")

    joint = JointItem.objects.get()
    assert set(joint.items.all()) == {mine, other}

    save(client, change(one), items__0__same_as="")

    assert JointItem.objects.count() == 0
    other.refresh_from_db()
    assert other.joint_item is None


def test_an_item_cannot_be_the_same_as_one_of_its_own_agenda():
    one, two = joint_agendas()
    make_item(agenda=one, number="1")
    own = make_item(agenda=one, number="2")
    make_item(agenda=two, number="1")

    response = save(
        staff_client("editor"), change(one), items__0__same_as=item_key(own)
    )

    assert errors(response) == [
        (
            "agenda item 1: Same as",
            "An item is joint with an item of another agenda, not of its own.",
        )
    ]


def test_the_database_refuses_two_items_of_one_agenda_under_one_identity():
    one, two = joint_agendas()
    item = make_item(agenda=one)
    own = make_item(agenda=one)
    link_items(item=item, partner=make_item(agenda=two))

    with pytest.raises(IntegrityError), transaction.atomic():
        AgendaItem.objects.filter(pk=own.pk).update(joint_item=item.joint_item)


def test_an_item_that_no_family_has_is_an_error():
    one, two = joint_agendas()
    make_item(agenda=one)
    make_item(agenda=two)

    response = save(staff_client("editor"), change(one), items__0__same_as="TWO 5: 99")

    assert errors(response) == [
        (
            "agenda item 1: Same as",
            "No agenda of this session or its family has that item.",
        )
    ]


def test_a_hundred_and_twenty_joint_items_send_fewer_fields_than_django_allows():
    one, two = joint_agendas()
    make_item(agenda=two)
    AgendaItem.objects.bulk_create(
        AgendaItem(agenda=one, number=str(n), title_en=f"Matter {n}", position=n)
        for n in range(1, 121)
    )
    client = staff_client("editor")

    shown = client.get(change(one))
    response = client.post(change(one), form_data(shown, items__119__number="121"))

    assert response.status_code == 302
    assert one.items.get(number="121").title == "Matter 120"
    assert len(sent_fields(shown)) < 920


def test_an_annotation_and_documents_are_entered_on_the_page_of_the_item():
    item = make_item(agenda=draft_agenda())
    document = make_document(published=False)

    response = save(
        staff_client("editor"),
        change(item),
        annotation__0__text_en="The meeting will be opened.",
        annotation__0__text_fr="La réunion sera ouverte.",
        item_documents__0__document=str(document.pk),
    )

    assert response.status_code == 302, errors(response)
    item.refresh_from_db()
    assert item.annotation.text_fr == "La réunion sera ouverte."
    assert list(item.documents.all()) == [document]


def test_a_number_that_another_item_has_is_an_error_on_the_page_of_the_item():
    agenda = draft_agenda()
    make_item(agenda=agenda, number="1")
    item = make_item(agenda=agenda, number="2")

    response = save(staff_client("editor"), change(item), number="1")

    assert errors(response) == [("", "This agenda has an item of that number.")]


def test_a_sitting_takes_up_items_of_its_family_in_the_order_typed():
    one, two = joint_agendas()
    first, second = make_item(agenda=one), make_item(agenda=two)
    stranger = make_item()
    sitting = make_sitting(session=one.session, published=False)
    client = staff_client("editor")

    shown = client.get(change(sitting))
    response = client.post(
        change(sitting),
        form_data(
            shown,
            entries__0__item=str(first.pk),
            entries__0__position="20",
            entries__1__item=str(second.pk),
            entries__1__position="10",
            entries__2__printed_title_en="Statements",
        ),
    )

    assert response.status_code == 302, errors(response)
    rows = [(e.item, e.printed_title) for e in sitting.entries.all()]
    assert rows == [(second, ""), (first, ""), (None, "Statements")]
    assert f'value="{stranger.pk}"' not in _select(shown)


def test_a_row_without_item_and_title_says_what_is_missing():
    entry = ProgrammeEntry.objects.create(
        sitting=make_sitting(published=False), printed_title="Opening"
    )

    response = save(
        staff_client("editor"), change(entry.sitting), entries__0__printed_title_en=""
    )

    assert errors(response) == [
        ("programme entry 1", "Choose an item or type a title.")
    ]


def _select(response) -> str:
    text = response.content.decode()
    start = text.index('name="entries-0-item"')
    return text[start : text.index("</select>", start)]
