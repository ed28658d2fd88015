"""The public pages of documents."""

import datetime as dt

import pytest

from agendas.models import Document, JointItem, documents
from tests.factories import (
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_session,
    make_sitting,
)

pytestmark = pytest.mark.django_db
JOINT = ["CTOC/COP/WG.2/2022/3", "CTOC/COP/WG.3/2022/3"]


def test_documents_are_in_the_order_of_their_symbols(client):
    tenth = make_document(symbol="CTOC/COP/2022/10")
    second = make_document(symbol="CTOC/COP/2022/2")
    other_body = make_document(symbol="CAC/COSP/2023/1")
    make_document(symbol="CAC/COSP/2023/2", published=False)

    page = client.get("/en/documents/").context["page"]

    assert list(page) == [other_body, second, tenth]


def test_documents_are_found_by_symbol_and_by_words_of_the_title(client):
    wanted = make_document(symbol="CTOC/COP/2022/2", title="Report on firearms")
    make_document(symbol="CTOC/COP/2022/3", title="Report on migrants")
    make_document(symbol="CAC/COSP/2023/1", title="Report on firearms")

    page = client.get("/en/documents/", {"q": "ctoc firearms"}).context["page"]

    assert list(page) == [wanted]


@pytest.mark.parametrize("few", [0, 1, 1000])
def test_documents_are_found_alike_whether_few_or_many_have_a_word(monkeypatch, few):
    monkeypatch.setattr(documents, "FEW", few)
    by_title = make_document(symbol="CTOC/COP/2022/3", title="Report on firearms")
    make_document(symbol="CTOC/COP/2022/4", title="Report on migrants")
    by_symbol = make_document(symbol="CTOC/COP/2022/REPORT", title="On firearms")

    for words in ["report firearms", "firearms report ctoc", "FIRE"]:
        found = Document.objects.published().matching(words).order_by("pk")
        assert list(found) == [by_title, by_symbol]
    assert not Document.objects.published().matching("report firearms nowhere").exists()


def test_documents_without_a_match_say_so_and_lead_back(client):
    make_document()

    text = client.get("/en/documents/", {"q": "nothing"}).text

    assert ("0 documents" in text, "Show all documents" in text) == (True, True)


def test_documents_refuse_more_words_than_anybody_types(client):
    response = client.get("/en/documents/", {"q": "x" * 101})

    assert response.status_code == 400
    assert "x" * 101 in response.text


def test_documents_take_as_many_words_as_fit(client):
    document = make_document(title="a")

    page = client.get("/en/documents/", {"q": "a " * 49}).context["page"]

    assert list(page) == [document]


@pytest.mark.parametrize("page", ["0", "2", "x", "10000000"])
def test_documents_have_no_page_beyond_their_last(client, page):
    make_document()

    assert client.get("/en/documents/", {"page": page}).status_code == 404


@pytest.mark.parametrize(
    "symbol", [*JOINT, "–".join(JOINT), "CTOC/COP/WG.2/2022/3*", "-".join(JOINT)]
)
def test_document_is_found_by_any_of_its_symbols_and_by_all(client, symbol):
    document = make_document(symbols=JOINT)

    response = client.get(f"/en/documents/{symbol}")

    assert response.status_code == 200
    assert response.context["document"] == document


@pytest.mark.parametrize(
    "symbol",
    ["A/1", "–", "CTOC/COP/WG.2/2022/3–A/RES/1", "CTOC/COP/WG.2/2022/3/", "x" * 3000],
)
def test_document_under_another_symbol_is_unknown(client, symbol):
    make_document(symbols=JOINT)
    make_document(symbol="A/RES/1")

    assert client.get(f"/en/documents/{symbol}").status_code == 404


def test_document_that_is_a_draft_is_unknown(client):
    make_document(symbol="A/RES/1", published=False)

    assert client.get("/en/documents/A/RES/1").status_code == 404


def test_document_tells_where_it_was_considered(client):
    session = make_session(slug="cop-13")
    item = make_item(agenda=make_agenda(session=session), number="2")
    hidden = make_item(agenda=make_agenda(published=False))
    document = make_document(symbol="A/RES/1", items=[item, hidden], session=session)
    agenda = make_agenda(document=document)

    context = client.get("/en/documents/A/RES/1").context

    assert context["considered"] == [(item, "/en/sessions/cop-13/agenda/#item-2")]
    assert context["agendas"] == [agenda]
    assert context["issued_for"] == session


def test_document_tells_the_sittings_that_took_up_its_items(client):
    session = make_session(slug="cop-13", bodies=[make_body(), make_body()])
    joint = JointItem.objects.create()
    three, two = (
        make_item(
            agenda=make_agenda(session=session, body=convening.body), joint_item=joint
        )
        for convening in session.convenings.all()
    )
    other = make_item(agenda=three.agenda)
    make_document(symbol="A/RES/1", items=[three])
    days = [dt.datetime(2026, 5, day, 8, tzinfo=dt.UTC) for day in range(18, 22)]
    under_partner = make_sitting(session=session, items=[two], starts_at=days[1])
    own = make_sitting(session=session, items=[three, two], starts_at=days[0])
    make_sitting(session=session, items=[other], starts_at=days[2])
    make_sitting(session=session, items=[three], starts_at=days[3], published=False)

    response = client.get("/en/documents/A/RES/1")

    assert response.context["taken_up"] == [own, under_partner]
    assert "Monday, 18 May 2026</a>, <time" in response.text
    assert "/en/sessions/cop-13/programme/" in response.text


def test_document_tells_no_sitting_by_an_agenda_that_is_a_draft(client):
    session = make_session()
    hidden = make_item(agenda=make_agenda(session=session, published=False))
    make_document(symbol="A/RES/1", items=[hidden])
    make_sitting(session=session, items=[hidden])

    assert client.get("/en/documents/A/RES/1").context["taken_up"] == []


def test_document_does_not_name_the_draft_that_it_was_issued_for(client):
    make_document(symbol="A/RES/1", session=make_session(published=False))

    assert client.get("/en/documents/A/RES/1").context["issued_for"] is None


@pytest.mark.parametrize("n", [1, 3])
def test_documents_need_the_same_queries_for_any_number(
    client, django_assert_num_queries, n
):
    documents = [make_document(symbol=f"CTOC/COP/2022/{each}") for each in range(n)]

    with django_assert_num_queries(4):
        response = client.get("/en/documents/")

    assert list(response.context["page"]) == documents


@pytest.mark.parametrize("n", [1, 3])
def test_document_needs_the_same_queries_for_any_number_of_items(
    client, django_assert_num_queries, n
):
    items = [make_item() for _ in range(n)]
    document = make_document(symbol="A/RES/1", items=items)
    for item in items:
        make_agenda(document=document)
        make_sitting(session=item.agenda.convening.session, items=[item])

    with django_assert_num_queries(16):
        response = client.get("/en/documents/A/RES/1")

    assert [item for item, _address in response.context["considered"]] == items


def test_a_document_without_a_symbol_is_not_shown(client):
    item = make_item()
    document = make_document(items=[item], title="Nameless", published=True)
    document.symbols.all().delete()
    session = item.agenda.session

    for page in ["", "agenda/"]:
        response = client.get(f"/en/sessions/{session.slug}/{page}")
        assert response.status_code == 200
        assert "Nameless" not in response.content.decode()


def test_the_page_of_an_agenda_printed_in_a_document_without_a_symbol_is_shown(client):
    document = make_document()
    document.symbols.all().delete()
    agenda = make_agenda(document=document)

    response = client.get(f"/en/sessions/{agenda.session.slug}/agenda/")

    assert response.status_code == 200
