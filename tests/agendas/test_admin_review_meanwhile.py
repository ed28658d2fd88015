"""Two people at one review: what the first saved while the second had it open."""

import pytest

from tests.agendas.entry_pages import form_data, sent_fields, staff_client
from tests.agendas.test_admin_review import document, field, page, save
from tests.factories import make_source

pytestmark = pytest.mark.django_db


def test_who_saves_second_sees_what_the_first_changed_and_keeps_what_was_typed():
    source = make_source()
    row, other = source.review["items"][3], source.review["items"][4]
    address = page(source, "part/items/")
    editor, publisher = staff_client("editor"), staff_client("publisher")
    opened = form_data(editor.get(address))
    save(publisher, source, "items", {field(row, "title"): "Theirs"})

    second = editor.post(address, opened | {field(other, "title"): "Mine"})

    content = second.content.decode()
    assert "<strong>publisher</strong>" in content
    assert "<ins>Theirs</ins>" in content
    assert (field(other, "title"), "Mine") in sent_fields(second)
    source.refresh_from_db()
    assert [source.review["items"][n]["title"] for n in (3, 4)] == [
        *("Theirs", "Adoption of the report")
    ]

    # Whoever has seen it may save again; where nothing was typed, theirs stays.
    assert (field(row, "title"), "Theirs") in sent_fields(second)
    editor.post(address, form_data(second))

    source.refresh_from_db()
    assert [source.review["items"][n]["title"] for n in (3, 4)] == ["Theirs", "Mine"]


def test_who_typed_into_the_same_field_decides():
    source = make_source()
    row = source.review["items"][3]
    address = page(source, "part/items/")
    editor = staff_client("editor")
    opened = form_data(editor.get(address))
    save(staff_client("publisher"), source, "items", {field(row, "title"): "Theirs"})

    second = editor.post(address, opened | {field(row, "title"): "Mine"})
    editor.post(address, form_data(second))

    source.refresh_from_db()
    assert source.review["items"][3]["title"] == "Mine"


def test_what_was_left_out_or_ticked_meanwhile_stays_so():
    source = make_source()
    row, other = source.review["items"][3], source.review["items"][4]
    address = page(source, "part/items/")
    editor, publisher = staff_client("editor"), staff_client("publisher")
    opened = form_data(editor.get(address))
    ticked = {field(row, "dropped"): "on", field(other, "joint"): "on"}
    save(publisher, source, "items", ticked)

    second = editor.post(address, opened | {field(other, "title"): "Mine"})
    editor.post(address, form_data(second))

    source.refresh_from_db()
    first, then = source.review["items"][3:5]
    assert (first["dropped"], then["joint"], then["title"]) == (True, True, "Mine")


def test_days_and_rows_inside_rows_that_were_saved_meanwhile_stay():
    source = document("programme_annex_lines.txt")
    sitting, other = source.review["sittings"][:2]
    entry = sitting["entries"][0]
    address = page(source, "part/programme/")
    editor, publisher = staff_client("editor"), staff_client("publisher")
    opened = form_data(editor.get(address))
    theirs = {field(sitting, "time_to"): "12:30", field(entry, "title"): "Theirs"}
    save(publisher, source, "programme", theirs)

    second = editor.post(address, opened | {field(other, "room"): "M2"})
    editor.post(address, form_data(second))

    source.refresh_from_db()
    first, then = source.review["sittings"][:2]
    assert (first["time_to"], first["entries"][0]["title"]) == ("12:30", "Theirs")
    assert then["room"] == "M2"


def test_two_who_correct_different_parts_do_not_meet():
    source = make_source()
    address = page(source, "part/facts/")
    editor = staff_client("editor")
    opened = form_data(editor.get(address))
    row = source.review["items"][0]
    save(staff_client("publisher"), source, "items", {field(row, "title"): "Theirs"})

    answer = editor.post(address, opened | {"r0-city": "Doha"})

    source.refresh_from_db()
    assert answer.status_code == 302
    assert source.review["facts"]["city"] == "Doha"
    assert source.review["items"][0]["title"] == "Theirs"


def renumbered(source) -> dict:
    """Items 2 and 3 of the first agenda change places."""
    second, third = (
        next(row for row in source.review["items"] if row["number"] == number)
        for number in ("2", "3")
    )
    return {field(second, "number"): "3", field(third, "number"): "2"}


@pytest.mark.parametrize("part", ["annotations", "documents"])
def test_what_cites_an_item_that_was_renumbered_meanwhile_follows_it(part):
    source = document("en_documentation_inline.txt")
    row = next(row for row in source.review[part] if row["item"] == "2")
    address = page(source, f"part/{part}/")
    name = "text" if part == "annotations" else "title"
    editor, publisher = staff_client("editor"), staff_client("publisher")
    opened = form_data(editor.get(address))
    save(publisher, source, "items", renumbered(source))

    second = editor.post(address, opened | {field(row, name): "Mine"})

    assert "<del>2</del> → <ins>3</ins>" in second.content.decode()
    editor.post(address, form_data(second))
    source.refresh_from_db()
    [row] = [each for each in source.review[part] if each["key"] == row["key"]]
    assert (row["item"], row[name]) == ("3", "Mine")


def test_a_timetable_that_is_open_while_an_item_is_renumbered_follows_it():
    source = document("en_documentation_inline.txt")
    entries = [row for each in source.review["sittings"] for row in each["entries"]]
    entry = next(row for row in entries if row["item"] == "2")
    address = page(source, "part/programme/")
    editor, publisher = staff_client("editor"), staff_client("publisher")
    opened = form_data(editor.get(address))
    item = next(row for row in source.review["items"] if row["number"] == "2")
    save(publisher, source, "items", {field(item, "number"): "7"})

    second = editor.post(address, opened | {field(entry, "title"): "Mine"})
    editor.post(address, form_data(second))

    source.refresh_from_db()
    entries = [row for each in source.review["sittings"] for row in each["entries"]]
    [entry] = [row for row in entries if row["key"] == entry["key"]]
    assert (entry["item"], entry["title"]) == ("7", "Mine")


def test_a_joint_item_that_is_open_while_one_of_its_items_is_renumbered_follows_it():
    source = document("en_joint_bodies_piped.txt")
    joint = source.review["joint_items"][0]
    agenda, number = next(iter(joint["members"].items()))
    address = page(source, "part/joint/")
    editor, publisher = staff_client("editor"), staff_client("publisher")
    opened = form_data(editor.get(address))
    item = next(
        row
        for row in source.review["items"]
        if (str(row["agenda"]), row["number"]) == (agenda, number)
    )
    save(publisher, source, "items", {field(item, "number"): "19"})
    other = source.review["joint_items"][1]

    second = editor.post(address, opened | {field(other, "dropped"): "on"})
    editor.post(address, form_data(second))

    source.refresh_from_db()
    joint, other = source.review["joint_items"][:2]
    assert (joint["members"][agenda], other["dropped"]) == ("19", True)


def test_an_error_on_a_page_that_is_not_stale_is_shown_as_such():
    source = make_source()
    row = source.review["items"][3]

    answer = save(staff_client("editor"), source, "items", {field(row, "title"): ""})

    assert answer.status_code == 200
    assert "Saved by somebody else" not in answer.content.decode()
