import datetime as dt

import pytest
from django.db import IntegrityError, transaction

from agendas.models import SourceText
from agendas.reading import read_text
from agendas.sources import (
    Stale,
    change_review,
    discard_source,
    keep_source,
    read_source,
    take_reading,
    take_up_source,
    text_of,
)
from agendas.vocabulary import SourceState
from tests.factories import make_source, make_user

pytestmark = pytest.mark.django_db
AT = dt.datetime(2026, 1, 15, 12, 0, tzinfo=dt.UTC)


def retitle(title: str):
    """A change of the first item's title."""

    def change(review):
        review["items"][0]["title"] = title
        return [{"label": "Item 1: Title", "old": "…", "new": title}]

    return change


def test_what_came_is_kept_octet_by_octet():
    content = b"\xef\xbb\xbf1. Opening\x00\r\n2. Report\xff" + b" and more" * 200

    source = keep_source(
        file_name="a\x00b.txt",
        content=content,
        text=text_of("a.txt", content),
        by=make_user(),
        at=AT,
        year=2017,
    )

    source = SourceText.objects.get(pk=source.pk)
    assert bytes(source.content) == content
    assert "\x00" not in source.text
    assert source.file_name == "ab.txt"
    assert (source.state, source.year, source.review) == ("waiting", 2017, None)


def test_the_first_reading_begins_the_review_once():
    source = make_source()
    before = source.review

    take_reading(source=source, text="x", reading=read_text("1. Something else"))

    source.refresh_from_db()
    assert source.review == before
    assert source.heading == "Provisional agenda, Working Group on Firearms"


def test_reading_again_replaces_the_review_when_somebody_asks():
    source = make_source()
    change_review(
        source=source, part="items", version=1, change=retitle("X"), by="ann", at=AT
    )

    text, reading = read_source(source)
    take_reading(source=source, text=text, reading=reading, by=make_user())

    source.refresh_from_db()
    assert source.review["items"][0]["title"] == "Organizational matters"
    with pytest.raises(Stale):
        change_review(
            source=source, part="items", version=2, change=retitle("X"), by="a", at=AT
        )


def test_who_saves_second_learns_what_the_first_saved():
    source = make_source()
    first = change_review(
        source=source, part="items", version=1, change=retitle("Mine"), by="ann", at=AT
    )

    with pytest.raises(Stale) as caught:
        change_review(
            source=source, part="items", version=1, change=retitle("B"), by="bo", at=AT
        )

    assert [(each["by"], each["changes"]) for each in caught.value.saves] == [
        ("ann", [{"label": "Item 1: Title", "old": "…", "new": "Mine"}])
    ]
    source.refresh_from_db()
    assert source.review["items"][0]["title"] == "Mine"
    assert (first.version, source.state) == (2, SourceState.IN_REVIEW)


def test_two_who_save_different_parts_both_keep_theirs():
    source = make_source()

    for part, title in [("items", "Mine"), ("facts", "Other")]:
        change_review(
            source=source, part=part, version=1, change=retitle(title), by="a", at=AT
        )

    source.refresh_from_db()
    assert source.version == 3


def test_saving_nothing_moves_nothing():
    source = make_source()

    change_review(
        source=source, part="items", version=1, change=lambda _r: [], by="ann", at=AT
    )

    source.refresh_from_db()
    assert (source.version, source.state) == (1, SourceState.WAITING)


def test_what_is_discarded_can_be_taken_up_again():
    source, by = make_source(), make_user()

    discard_source(source=source, by=by)
    assert SourceText.objects.get().state == SourceState.DISCARDED

    take_up_source(source=source, by=by)
    assert SourceText.objects.get().state == SourceState.IN_REVIEW


@pytest.mark.parametrize(
    "wrong",
    [
        {"state": "imported"},
        {"imported_at": AT},
        {"year": 1944},
        {"year": 2101},
    ],
)
def test_the_database_refuses_what_cannot_be(wrong):
    source = make_source()

    with pytest.raises(IntegrityError), transaction.atomic():
        SourceText.objects.filter(pk=source.pk).update(**wrong)
