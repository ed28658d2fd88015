"""The addresses of papers: what is public, and how it is answered."""

import datetime as dt
import threading
import time

import pytest
from django.urls import reverse

from agendas import paper_answers
from agendas.models import AgendaItem
from agendas.reading import read_file
from agendas.writing import PdfUnavailable
from tests.agendas.writing.pango import skip_without_pango
from tests.factories import (
    make_agenda,
    make_document,
    make_item,
    make_session,
    make_side_event,
    make_sitting,
    make_user,
)

pytestmark = pytest.mark.django_db
FORMS = ["docx", "pdf", "txt"]
ADDRESS = "/{language}/sessions/{slug}/{kind}.{form}"


@pytest.fixture
def session():
    session = make_session(slug="firearms-10", ordinal=10)
    agenda = make_agenda(session=session)
    document = make_document(symbol="CTOC/COP/WG.6/2026/1", kind="agenda")
    agenda.document = document
    agenda.save()
    first = make_item(agenda=agenda, number="1", title="Opening of the meeting")
    make_item(agenda=agenda, number="2", title="Tracing", annotation="How to trace.")
    make_sitting(session=session, items=[first])
    make_side_event(session=session, title="Marking", organizers=["Belgium"])
    return session


def address(session, kind="agenda", form="docx", language="en") -> str:
    return ADDRESS.format(language=language, slug=session.slug, kind=kind, form=form)


def needs_libraries(form: str) -> None:
    if form == "pdf":
        skip_without_pango()


@pytest.mark.parametrize("form", FORMS)
def test_a_paper_says_what_the_page_says(client, session, form):
    needs_libraries(form)
    response = client.get(address(session, form=form))

    reading = read_file(f"agenda.{form}", response.content)
    [agenda] = reading.agendas
    assert [(item.number, item.title) for item in agenda.items] == [
        ("1", "Opening of the meeting"),
        ("2", "Tracing"),
    ]
    assert reading.symbol == "CTOC/COP/WG.6/2026/1"
    assert response["Cache-Control"] == "public, max-age=60"
    assert response["X-Content-Type-Options"] == "nosniff"
    name = f"CTOC-COP-WG.6-2026-1-en.{form}"
    assert f'filename="{name}"' in response["Content-Disposition"]


@pytest.mark.parametrize("form", FORMS)
def test_the_programme_has_the_side_events(client, session, form):
    needs_libraries(form)
    response = client.get(address(session, "programme", form))

    [event] = read_file(f"programme.{form}", response.content).side_events
    assert (event.title, event.organizers) == ("Marking", ["Belgium"])
    assert f"firearms-10-programme-en.{form}" in response["Content-Disposition"]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_data_is_the_same_bytes_and_not_sent_twice(client, session, form):
    needs_libraries(form)
    first, again = (client.get(address(session, form=form)) for _time in range(2))

    assert (first.content, first["ETag"]) == (again.content, again["ETag"])
    kept = client.get(
        address(session, form=form), headers={"If-None-Match": first["ETag"]}
    )
    assert (kept.status_code, kept.content) == (304, b"")


def test_a_change_anywhere_in_it_is_another_paper(client, session):
    before = client.get(address(session))["ETag"]

    AgendaItem.objects.filter(number="2").update(title_en="Marking")

    assert client.get(address(session))["ETag"] != before


def test_languages_and_formats_are_different_papers(client, session):
    etags = [
        client.get(address(session, form=form, language=language))["ETag"]
        for language in ["en", "fr", "zh"]
        for form in ["docx", "txt"]
    ]

    assert len(set(etags)) == len(etags)


@pytest.mark.parametrize("form", ["docx", "pdf", "txt"])
def test_drafts_have_no_paper(client, form):
    session = make_session(published=False)
    item = make_item(agenda=make_agenda(session=session), title="Nobody may see this")
    make_sitting(session=session, items=[item])

    for kind in ["agenda", "programme"]:
        assert client.get(address(session, kind, form)).status_code == 404


def test_a_draft_agenda_of_a_public_session_has_no_paper(client):
    session = make_session()
    agenda = make_agenda(session=session, published=False)
    item = make_item(agenda=agenda, title="Nobody may see this")
    make_sitting(session=session, items=[item])

    assert client.get(address(session, form="txt")).status_code == 404
    programme = client.get(address(session, "programme", "txt"))
    assert b"Nobody may see this" not in programme.content


@pytest.mark.parametrize("kind", ["agenda", "programme"])
def test_a_session_without_anything_to_print_has_no_paper(client, kind):
    session = make_session()

    assert client.get(address(session, kind, "docx")).status_code == 404
    assert client.get(f"/en/sessions/{session.slug}/{kind}/print/").status_code == 404


@pytest.mark.parametrize("kind", ["agenda", "programme"])
def test_the_print_view_is_a_page_of_its_own(client, session, kind):
    response = client.get(f"/ar/sessions/firearms-10/{kind}/print/")

    page = response.content.decode()
    assert '<html lang="ar" dir="rtl">' in page
    assert "agendas/paper" in page
    assert "<script" not in page
    assert " style=" not in page


def test_the_pages_of_a_session_link_to_its_papers(client, session):
    for page in ["", "agenda/", "programme/", "side-events/"]:
        found = client.get(f"/fr/sessions/firearms-10/{page}").content.decode()
        for form in FORMS:
            for kind in ["agenda", "programme"]:
                assert f'"{address(session, kind, form, "fr")}"' in found


@pytest.mark.parametrize("n", [1, 3])
def test_a_paper_needs_the_same_queries_for_any_number_of_rows(
    client, django_assert_num_queries, n
):
    session = make_session()
    agenda = make_agenda(session=session)
    items = [make_item(agenda=agenda, annotation="Words.") for _n in range(n)]
    make_document(items=items)
    for hour in range(n):
        start = dt.datetime.combine(session.first_day, dt.time(8 + hour), dt.UTC)
        hours = {"starts_at": start, "ends_at": start + dt.timedelta(minutes=50)}
        make_sitting(session=session, items=items, **hours)
        make_side_event(session=session, **hours)

    with django_assert_num_queries(16):
        assert client.get(address(session, form="txt")).status_code == 200


def test_where_no_pdf_can_be_made_the_answer_says_so(client, session, monkeypatch):
    def cannot(paper):
        raise PdfUnavailable("It has no Pango, the library that sets pages.")

    form = paper_answers.Form(cannot, "application/pdf")
    monkeypatch.setitem(paper_answers.FORMS, "pdf", form)

    response = client.get(address(session, form="pdf"))

    assert response.status_code == 503
    assert response.content.decode() == (
        "This site cannot make PDF files."
        " It has no Pango, the library that sets pages.\n"
    )
    assert (response["Retry-After"], response["Cache-Control"]) == ("10", "no-store")


def test_whoever_waits_too_long_for_a_pdf_is_asked_to_come_again(
    client, session, monkeypatch
):
    busy = threading.Lock()
    busy.acquire()
    monkeypatch.setattr(paper_answers, "_ONE_AT_A_TIME", busy)
    monkeypatch.setattr(paper_answers, "WAIT", 0.01)

    response = client.get(address(session, form="pdf"))

    assert response.status_code == 503
    assert response["Retry-After"] == "10"


def test_of_many_who_want_a_pdf_one_waits_and_the_others_come_again(
    client, session, monkeypatch
):
    monkeypatch.setattr(paper_answers, "WAIT", 60)

    with paper_answers._ONE_AT_A_TIME, paper_answers._PLACES, paper_answers._PLACES:
        began = time.monotonic()
        response = client.get(address(session, form="pdf"))

    assert response.status_code == 503
    assert time.monotonic() - began < 30


def test_a_pdf_that_was_made_is_not_made_again(client, session, monkeypatch):
    made = []

    def write(paper):
        made.append(paper.title)
        return b"%PDF-1.7 the file"

    form = paper_answers.Form(write, "application/pdf")
    monkeypatch.setitem(paper_answers.FORMS, "pdf", form)

    answers = [client.get(address(session, form="pdf")).content for _n in range(3)]

    assert answers == [b"%PDF-1.7 the file"] * 3
    assert len(made) == 1


def paper_of_draft(client, session, **kinds):
    made = {"pk": session.pk, "kind": "agenda", "form": "txt"} | kinds
    return client.get(reverse("admin:meetings_session_preview_paper", kwargs=made))


def test_staff_see_the_papers_of_drafts(client):
    session = make_session(published=False)
    make_item(
        agenda=make_agenda(session=session, published=False), title="A draft item"
    )
    client.force_login(make_user(is_staff=True, is_superuser=True))

    response = paper_of_draft(client, session)

    assert "A draft item" in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    page = reverse("admin:meetings_session_preview_page", args=[session.pk, "agenda"])
    link = reverse(
        "admin:meetings_session_preview_paper", args=[session.pk, "agenda", "docx"]
    )
    assert f'"{link}"' in client.get(page).content.decode()


def test_only_staff_with_the_permission_see_the_papers_of_drafts(client):
    session = make_session(published=False)
    make_item(agenda=make_agenda(session=session, published=False))
    assert paper_of_draft(client, session).status_code == 302

    client.force_login(make_user(is_staff=True))

    assert paper_of_draft(client, session).status_code == 403


@pytest.mark.parametrize("wrong", [{"kind": "secrets"}, {"form": "exe"}])
def test_a_paper_that_does_not_exist_is_not_found(client, wrong):
    session = make_session()
    make_agenda(session=session)
    client.force_login(make_user(is_staff=True, is_superuser=True))

    assert paper_of_draft(client, session, **wrong).status_code == 404
