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
