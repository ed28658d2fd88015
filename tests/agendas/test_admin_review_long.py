"""Long documents on the review pages: every page is bounded, nothing is left out."""

import pytest

from agendas.admin.sources.parts import PARTS
from tests.agendas.entry_pages import sent_fields, staff_client
from tests.agendas.test_admin_review import field, page, save
from tests.factories import make_source

pytestmark = pytest.mark.django_db
# The most that Django takes from a form, as it comes.
MOST_FIELDS = 1000


def long_document(*, items: int) -> str:
    """Agendas of several bodies, annotated, with a timetable: long in every part."""
    lines = ["Commission on Long Lists", "Vienna, 24–28 May 2027"]
    lines += ["Annotated provisional agenda", "Provisional agenda"]
    lines += [f"{n}. Matter {n} заголовок العنوان;" for n in range(1, items + 1)]
    lines += ["Annotations"]
    for n in range(1, items + 1):
        lines += [f"{n}. Matter {n} заголовок العنوان", f"What is said of matter {n}."]
        lines += ["Documentation", f"Note by the Secretariat (E/CN.15/2027/{n})"]
    lines += ["Annex", "Proposed organization of work"]
    for day in range(24, 29):
        lines.append(f"{day} May 2027")
        lines += [f"10 a.m.–1 p.m.\t{n}\tMatter {n}" for n in range(1, items + 1)]
    return "\n".join(lines)


def test_a_document_of_120_items_passes_the_limit_of_fields_on_every_page():
    source = make_source(long_document(items=120))
    review = source.review
    assert len(review["items"]) == 120
    assert len(review["annotations"]) == len(review["documents"]) == 120
    assert sum(len(each["entries"]) for each in review["sittings"]) == 600
    client = staff_client("editor")

    seen: dict[str, set[str]] = {}
    for part in PARTS:
        number, pages = 0, 1
        while number < pages:
            number += 1
            shown = client.get(page(source, f"part/{part}/?page={number}"))
            pages = shown.context["page"].paginator.num_pages
            fields = sent_fields(shown)
            assert len(fields) < MOST_FIELDS, (part, number)
            seen.setdefault(part, set()).update(v for n, v in fields if n == "row")

    for part in ["items", "annotations", "documents"]:
        assert seen[part] == {str(row["key"]) for row in review[part]}
    entries = {str(e["key"]) for s in review["sittings"] for e in s["entries"]}
    assert entries <= seen["programme"]


def test_what_stands_on_another_page_is_not_touched():
    source = make_source(long_document(items=120))
    client, row = staff_client("editor"), source.review["items"][-1]
    before = [dict(each) for each in source.review["items"]]

    pages = client.get(page(source, "part/items/")).context["page"].paginator.num_pages
    save(client, source, "items", {field(row, "title"): "Last"}, query=f"?page={pages}")

    assert pages > 1
    assert source.review["items"][:-1] == before[:-1]
    assert source.review["items"][-1]["title"] == "Last"


def test_of_a_text_of_megabytes_only_what_is_near_is_shown():
    lines = [f"Line {n} of something long." for n in range(1, 20_000)]
    source = make_source("\n".join([*lines[:9000], "x" * 2_000_000, *lines[9000:]]))
    client = staff_client("editor")

    for tail in ["part/items/", "problems/", "document/?line=9001", "change/"]:
        content = client.get(page(source, tail)).content
        assert len(content) < 400_000, tail
    whole = client.get(page(source, "document/?line=9001")).content.decode()
    assert 'id="L9001"' in whole
    assert "1998800 more letters are not shown" in whole.replace(",", "")
