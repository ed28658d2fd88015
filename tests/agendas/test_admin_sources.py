"""Pasting, uploading, reading and keeping documents on the entry screens."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from agendas.admin.sources import reading as reading_page
from agendas.models import SourceText
from agendas.vocabulary import SourceState
from tests.agendas.entry_pages import staff_client
from tests.agendas.reading.files import docx, paragraph, pdf
from tests.factories import DOCUMENT, make_session, make_source

pytestmark = pytest.mark.django_db
# The lines of the document, each with its place on a page.
ON_PAPER = [
    (72, 760 - 20 * place, line)
    for place, line in enumerate(DOCUMENT.splitlines())
    if line
]
ADD = "/admin/agendas/sourcetext/add/"


def upload(client, *, file=None, query: str = "", **fields):
    data = {"text": "", "year": ""} | fields
    if file:
        name, content = file
        data["file"] = SimpleUploadedFile(name, content)
    return client.post(f"{ADD}{query}", data)


def page(source: SourceText, tail: str = "change/") -> str:
    return f"/admin/agendas/sourcetext/{source.pk}/{tail}"


@pytest.mark.parametrize("role", ["editor", "publisher", "administrator"])
def test_what_is_pasted_is_kept_as_it_came_and_read(role):
    client = staff_client(role)
    pasted = DOCUMENT.replace("\n", "\r\n") + "\x00\x0b end"

    response = upload(client, text=pasted, year="2023")

    source = SourceText.objects.get()
    assert bytes(source.content).decode() == pasted
    assert (source.uploaded_by, source.year) == (client.user, 2023)
    assert response["Location"] == page(source, "read/")
    assert client.get(response["Location"])["Location"] == page(source)
    source.refresh_from_db()
    assert [row["number"] for row in source.review["items"]] == [
        *("1", "1 (a)", "1 (b)", "2", "3")
    ]
    assert b"Provisional agenda, Working Group on Firearms" in client.get(
        page(source)
    ).content.replace(b"&#x27;", b"'")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("agenda.txt", DOCUMENT.encode()),
        ("agenda.md", DOCUMENT.encode()),
        ("AGENDA.DOCX", docx("".join(map(paragraph, DOCUMENT.splitlines())))),
        ("agenda.pdf", pdf([ON_PAPER])),
    ],
)
def test_what_is_uploaded_is_kept_octet_by_octet_and_given_back(name, content):
    client = staff_client("editor")

    client.get(upload(client, file=(name, content))["Location"])

    source = SourceText.objects.get()
    assert (source.file_name, bytes(source.content)) == (name, content)
    assert [row["title"] for row in source.review["items"]][-1] == (
        "Adoption of the report"
    )
    given = client.get(page(source, "original/"))
    assert given.content == content
    assert given["Content-Disposition"] == f'attachment; filename="{name}"'
    assert given["Content-Type"] == "application/octet-stream"
    assert given["X-Content-Type-Options"] == "nosniff"


def test_a_page_that_was_pasted_is_given_back_as_plain_text():
    source = make_source("<script>alert(1)</script>")

    given = staff_client("viewer").get(page(source, "original/"))

    assert given.content == b"<script>alert(1)</script>"
    assert given["Content-Type"] == "text/plain; charset=utf-8"
    assert "attachment" in given["Content-Disposition"]


def zip_bomb() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 70_000_000)
    return held.getvalue()


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (("a.docx", zip_bomb()), "The DOCX file is too large when unpacked."),
        (("a.docx", b"PK\x03\x04 no archive"), "The DOCX file is damaged."),
        (("a.docx", b"plain"), "The file is no DOCX file, or it is damaged."),
        (("a.pdf", b"%PDF-1.7 nothing"), "The PDF file is damaged."),
        (("a.pdf", pdf([[]])), "The PDF file has no text: it is a scan."),
        (("a.txt", b"\x00\x01\x02" * 500), "The file is no text."),
        (("a.txt", b""), "The submitted file is empty."),
        (("a.txt", b"x" * 5_000_001), "The file is over 5 MB."),
        (("a.exe", b"MZ"), "Choose a file that ends in .docx, .pdf, .txt or .md."),
        (("a.doc", b"old"), "Choose a file that ends in .docx, .pdf, .txt or .md."),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_a_file_that_cannot_be_read_says_why_beside_its_field(file, sentence):
    response = upload(staff_client("editor"), file=file, year="2027")

    form = response.context["form"]
    assert (response.status_code, form.errors) == (200, {"file": [sentence]})
    content = response.content.decode()
    assert content.count(sentence) == 2  # in the summary, and beside the field
    assert 'value="2027"' in content
    assert not SourceText.objects.exists()


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({}, "text"),
        ({"text": "  \n "}, "text"),
        ({"text": "x" * 5_000_001}, "text"),
        ({"text": "1. Opening", "year": "1944"}, "year"),
        ({"text": "1. Opening", "year": "next"}, "year"),
        ({"text": "1. Opening", "file": ("a.txt", b"2. Other")}, "file"),
    ],
)
def test_what_was_typed_stays_when_something_is_wrong(typed, field):
    response = upload(staff_client("editor"), **typed)

    assert list(response.context["form"].errors) == [field]
    if typed.get("text") == "1. Opening":
        assert "1. Opening</textarea>" in response.content.decode()
    assert not SourceText.objects.exists()


def test_a_document_that_came_before_is_told_of():
    client = staff_client("editor")
    upload(client, text=DOCUMENT)
    upload(client, text=f"{DOCUMENT} ")
    first, other = SourceText.objects.order_by("pk")
    upload(client, text=DOCUMENT)
    third = SourceText.objects.latest("pk")

    told = [client.get(page(each)).context["earlier"] for each in (first, other, third)]

    assert told == [[], [], [first]]


def test_a_viewer_looks_and_changes_nothing():
    source = make_source()
    client = staff_client("viewer")

    assert client.get(ADD).status_code == 403
    assert upload(client, text="1. Opening").status_code == 403
    assert client.get(page(source)).status_code == 200
    for tail in ["part/items/", "problems/", "destination/", "document/"]:
        assert client.get(page(source, tail)).status_code == 200, tail
    for tail in ["part/items/", "problems/", "destination/", "discard/", "read-again/"]:
        assert client.post(page(source, tail)).status_code == 403, tail
    assert SourceText.objects.get().version == source.version


def test_nobody_deletes_a_source():
    source = make_source()

    answer = staff_client("administrator").post(
        page(source, "delete/"), {"post": "yes"}
    )

    assert answer.status_code == 403
    assert SourceText.objects.exists()


def test_a_source_belongs_to_the_session_on_whose_page_it_was_uploaded():
    session = make_session()
    client = staff_client("publisher")

    shown = client.get(f"/admin/meetings/session/{session.pk}/change/")
    assert f"{ADD}?session={session.pk}" in shown.content.decode()
    upload(client, text=DOCUMENT, query=f"?session={session.pk}")

    source = SourceText.objects.get()
    assert source.session == session
    shown = client.get(f"/admin/meetings/session/{session.pk}/change/")
    assert list(shown.context["sources"]) == [source]
    assert page(source) in shown.content.decode()


@pytest.mark.parametrize("key", ["", "0", "nothing", "9" * 30, "1' OR 1"])
def test_a_session_that_is_not_there_is_none(key):
    client = staff_client("editor")

    upload(client, text=DOCUMENT, query=f"?session={key}")

    assert SourceText.objects.get().session is None


def test_a_long_text_is_read_on_a_page_that_grows(monkeypatch):
    monkeypatch.setattr(reading_page, "QUICK", 10)
    client = staff_client("editor")
    source = make_source(is_read=False)

    response = client.get(page(source, "read/"))

    pieces = [piece.decode() for piece in response.streaming_content]
    assert response["X-Accel-Buffering"] == "no"
    assert pieces[0].lstrip().startswith("<!DOCTYPE html>")
    steps = ["Kept as it came", "Being read", "Read: 5 items", "Look at what was"]
    assert [
        words in piece for words, piece in zip(steps, pieces[1:], strict=False)
    ] == [True] * 4
    assert pieces[-1].rstrip().endswith("</html>")
    assert page(source) in pieces[4]
    source.refresh_from_db()
    assert source.review["items"]


def test_what_was_read_is_not_read_over_corrections():
    source = make_source()
    source.review["items"][0]["title"] = "Corrected"
    source.save()

    staff_client("editor").get(page(source, "read/"))

    assert SourceText.objects.get().review["items"][0]["title"] == "Corrected"


def test_reading_again_shows_what_differs_and_keeps_the_review_until_it_is_taken():
    source = make_source()
    source.review["items"][0]["title"] = "Corrected"
    source.save()
    client = staff_client("editor")

    asked = client.get(page(source, "read-again/"))

    [items] = asked.context["differences"]
    assert (items["lost"], items["gained"]) == (["Item 1"], ["Item 1"])
    source.refresh_from_db()
    assert source.review["items"][0]["title"] == "Corrected"

    client.post(page(source, "read-again/"))

    source.refresh_from_db()
    assert source.review["items"][0]["title"] == "Organizational matters"


def test_what_the_reader_of_today_cannot_read_keeps_its_review():
    source = make_source()
    source.file_name, source.content = "agenda.docx", b"no archive"
    source.save()

    response = staff_client("editor").post(page(source, "read-again/"), follow=True)

    [message] = response.context["messages"]
    assert str(message) == "The file is no DOCX file, or it is damaged."
    assert SourceText.objects.get().review == source.review


def test_what_is_discarded_is_read_only_until_it_is_taken_up_again():
    source = make_source()
    client = staff_client("editor")

    client.post(page(source, "discard/"))

    assert SourceText.objects.get().state == SourceState.DISCARDED
    assert client.post(page(source, "part/items/")).status_code == 403
    assert b"Save and go on" not in client.get(page(source, "part/items/")).content

    client.post(page(source, "discard/"))

    assert SourceText.objects.get().state == SourceState.IN_REVIEW


@pytest.mark.parametrize("n", [1, 3])
def test_the_list_asks_the_same_of_the_database_for_any_number(
    n, django_assert_num_queries
):
    for _number in range(n):
        make_source(session=make_session())
    client = staff_client("viewer")

    # Session, user and permissions, the counts and the rows.
    with django_assert_num_queries(7):
        response = client.get("/admin/agendas/sourcetext/")

    assert response.content.count(b"Provisional agenda, Working Group") == n


def test_hostile_text_is_only_text_on_every_page():
    hostile = DOCUMENT.replace("Tracing", "<img src=x onerror=alert(1)>Tracing")
    hostile = hostile.replace(
        "Working Group on", '"><script>x</script> Working Group on'
    )
    source = make_source(hostile, file_name='<b>"x.txt')
    client = staff_client("editor")
    tails = ["change/", "problems/", "document/", "destination/", "read-again/"]
    tails += [f"part/{part}/" for part in ["facts", "bodies", "items", "annotations"]]

    for tail in tails:
        content = client.get(page(source, tail)).content
        assert b"<img src=x" not in content, tail
        assert b"<script>x" not in content, tail
    assert b"&lt;script&gt;x" in client.get(page(source, "document/")).content
