"""How values look in the language of the page."""

import datetime as dt
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from django.utils.translation import override

from meetings.calendars import Placed
from meetings.dates import Span
from meetings.models import Body
from meetings.templatetags import display
from tests.factories import make_body, make_session

MAY_29, MAY_30 = dt.date(2023, 5, 29), dt.date(2023, 5, 30)


@pytest.fixture(autouse=True)
def _in_english():
    with override("en"):
        yield


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", '<span lang="fr" dir="ltr">Autres questions</span>'),
        ("fr", "<bdi>Autres questions</bdi>"),
        ("ar", '<span lang="fr" dir="ltr">Autres questions</span>'),
    ],
)
def test_text_that_exists_in_french_only_is_shown_and_says_so(language, shown):
    body = Body(name_fr="Autres questions")

    with override(language):
        assert display.text(body, "name") == shown
        assert body.name == "Autres questions"


@pytest.mark.django_db
def test_markdown_in_another_language_than_english_names_it():
    body = Body(mandate_ar="نص")

    with override("en"):
        shown = display.markdown(body, "mandate")

    assert "Available only in: العربية" in shown
    assert '<div lang="ar" dir="rtl">' in shown


@pytest.mark.parametrize(
    ("span", "html"),
    [
        (Span(MAY_29, MAY_30), '<time datetime="2023-05-29">29 and 30 May 2023</time>'),
        (
            Span(dt.date(2021, 9, 6), dt.date(2021, 9, 12), "week"),
            '<time datetime="2021-W36">Week of 6 September 2021</time>',
        ),
        (
            Span(dt.date(2027, 5, 1), dt.date(2027, 5, 31), "month"),
            '<time datetime="2027-05">May 2027</time>',
        ),
        (
            Span(dt.date(2027, 1, 1), dt.date(2027, 12, 31), "year"),
            '<time datetime="2027">2027</time>',
        ),
    ],
)
def test_span_time_tells_a_machine_as_much_as_is_known(span, html):
    assert display.span_time(span) == html


def test_span_time_is_in_the_language_of_the_page():
    with override("zh-hans"):
        shown = display.span_time(Span(MAY_29, MAY_30))

    assert shown == '<time datetime="2023-05-29">2023年5月29日和30日</time>'


@pytest.mark.parametrize(
    ("span", "continues", "goes_on", "text"),
    [
        (Span(MAY_29, MAY_29), False, False, "29"),
        (Span(MAY_29, MAY_30), False, False, "29–30"),
        (Span(MAY_29, dt.date(2023, 6, 2)), False, True, "29–"),
        (Span(MAY_29, dt.date(2023, 6, 2)), True, False, "–2"),
        (
            Span(dt.date(2021, 9, 6), dt.date(2021, 9, 12), "week"),
            False,
            False,
            "week of 6",
        ),
        (
            Span(dt.date(2027, 5, 1), dt.date(2027, 5, 31), "month"),
            False,
            False,
            "days not fixed",
        ),
    ],
)
def test_days_in_month_tells_the_days_of_one_month(span, continues, goes_on, text):
    placed = Placed(SimpleNamespace(span=span), continues, goes_on)

    assert display.days_in_month(placed) == text


@pytest.mark.parametrize(
    ("start", "minutes", "text"),
    [((13, 0), 180, "3–6 p.m."), ((21, 0), 60, "23:00–00:00")],
)
def test_hours_are_on_the_clock_of_the_place(start, minutes, text):
    starts_at = dt.datetime(2026, 5, 18, *start, tzinfo=dt.UTC)
    entry = SimpleNamespace(
        starts_at=starts_at,
        ends_at=starts_at + dt.timedelta(minutes=minutes),
        zone=ZoneInfo("Europe/Vienna"),
    )

    local = starts_at.astimezone(entry.zone).isoformat()
    assert display.hours(entry) == f'<time datetime="{local}">{text}</time>'


def test_day_time_is_a_time_with_the_day():
    assert display.day_time(MAY_29) == '<time datetime="2023-05-29">29 May 2023</time>'


@pytest.mark.django_db
def test_text_escapes_and_isolates_what_was_typed():
    body = make_body(name="<b>Group</b>")

    assert display.text(body, "name") == "<bdi>&lt;b&gt;Group&lt;/b&gt;</bdi>"


@pytest.mark.django_db
def test_text_marks_english_that_stands_in():
    body = make_body(name="Group", name_fr="Groupe")

    shown = {}
    for language in ["en", "fr", "ar"]:
        with override(language):
            shown[language] = display.text(body, "name")

    assert shown == {
        "en": "<bdi>Group</bdi>",
        "fr": "<bdi>Groupe</bdi>",
        "ar": '<span lang="en" dir="ltr">Group</span>',
    }


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("names", "shown"),
    [
        ({"acronym": "IRG", "short_name_fr": "Examen"}, "IRG"),
        ({"short_name": "Firearms"}, "Firearms"),
        ({"short_name": "Firearms", "short_name_fr": "Armes"}, None),
        ({"name": "Group", "name_fr": "Groupe"}, None),
        ({"name": "Group"}, "Group"),
    ],
)
def test_badge_marks_once_what_is_english(names, shown):
    body = make_body(**{"acronym": ""} | names)

    with override("fr"):
        html = display.badge(body)

    own = names.get("short_name_fr") or names.get("name_fr")
    english = f'<span lang="en" dir="ltr">{shown}</span>'
    assert html == (english if shown else f"<bdi>{own}</bdi>")


@pytest.mark.django_db
def test_badge_in_english_needs_no_mark():
    assert display.badge(make_body(acronym="IRG")) == "<bdi>IRG</bdi>"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Short", "Short"),
        ("x" * 90, "x" * 90),
        ("Word, " * 20, "Word, " * 14 + "Word…"),
        ("x" * 91, "x" * 90 + "…"),
    ],
)
def test_short_text_is_cut_between_words(title, shown):
    thing = SimpleNamespace(title_en=title)

    assert display.short_text(thing, "title") == f"<bdi>{shown}</bdi>"


@pytest.mark.django_db
def test_name_of_marks_only_what_of_a_name_is_english():
    named, unnamed = make_body(name="One", name_fr="Un"), make_body(name="Two & more")
    session = make_session(bodies=[named, unnamed])

    with override("fr"):
        shown = display.name_of(session)

    mark = '<span lang="en" dir="ltr">Two &amp; more</span>'
    assert (shown.count("<span"), mark in shown, "Un" in shown) == (1, True, True)
