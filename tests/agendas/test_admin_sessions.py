import datetime as dt

import pytest
from django.urls import reverse

from agendas.models import Sitting
from meetings.models import FormerSlug, Session, SideEvent, Withdrawal
from tests.agendas.entry_pages import form_data, sent_fields, staff_client
from tests.factories import (
    make_body,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_venue,
)

pytestmark = pytest.mark.django_db
ADD = "/admin/meetings/session/add/"


def change(thing) -> str:
    opts = thing._meta
    name = f"admin:{opts.app_label}_{opts.model_name}_change"
    return reverse(name, args=[thing.pk])


def save(client, page, **typed):
    """Type over the page and save; the answer of the server."""
    shown = client.get(page)
    return client.post(page, form_data(shown, **typed))


def errors(response) -> list[tuple[str, str]]:
    return [(e["label"], e["message"]) for e in response.context["error_summary"]]


def test_a_session_of_two_bodies_with_sittings_is_entered_on_one_page():
    one = make_body(slug="one", unit="meeting")
    two = make_body(slug="two", unit="session")
    vienna = make_venue(time_zone="Europe/Vienna")
    client = staff_client("editor")
    data = form_data(
        client.get(ADD),
        dates="29 and 30 May 2023",
        venue=vienna.pk,
        convenings__0__body=one.pk,
        convenings__0__ordinal="14",
        sittings__0__day="Monday, 29 May 2023",
        sittings__0__hours="10 a.m.–1 p.m.",
        side_events__0__day="30 May",
        side_events__0__hours="1:15-2:30 PM",
        side_events__0__title_en="Trafficking in data",
    )
    data |= {"convenings-TOTAL_FORMS": "2", "convenings-1-body": two.pk}
    data |= {"convenings-1-ordinal": "13", "convenings-1-unit": ""}
    data |= {"convenings-1-position": "1"}

    response = client.post(ADD, data)

    assert response.status_code == 302, errors(response)
    session = Session.objects.get()
    assert (session.slug, session.first_day, session.last_day, session.precision) == (
        "one-14-two-13",
        dt.date(2023, 5, 29),
        dt.date(2023, 5, 30),
        "day",
    )
    assert [(c.body, c.ordinal, c.unit) for c in session.convenings.all()] == [
        (one, 14, "meeting"),
        (two, 13, "session"),
    ]
    assert [(s.starts_at, s.ends_at) for s in session.sittings.all()] == [
        (
            dt.datetime(2023, 5, 29, 8, tzinfo=dt.UTC),
            dt.datetime(2023, 5, 29, 11, tzinfo=dt.UTC),
        )
    ]
    event = session.side_events.get()
    assert event.title == "Trafficking in data"
    assert event.starts_at == dt.datetime(2023, 5, 30, 11, 15, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("typed", "first", "last", "precision"),
    [
        ("6–8 September 2027", (9, 6), (9, 8), "day"),
        ("du 6 au 8 septembre 2027", (9, 6), (9, 8), "day"),
        ("2027年9月6日至8日", (9, 6), (9, 8), "day"),
        ("September 2027", (9, 1), (9, 30), "month"),
        ("Week of 6 September 2027", (9, 6), (9, 12), "week"),
        ("2027", (1, 1), (12, 31), "year"),
    ],
)
def test_dates_typed_in_words_fill_days_and_precision(typed, first, last, precision):
    session = make_session(published=False)

    save(staff_client("editor"), change(session), dates=typed)

    session.refresh_from_db()
    assert (session.first_day, session.last_day, session.precision) == (
        dt.date(2027, *first),
        dt.date(2027, *last),
        precision,
    )


def test_days_that_were_picked_win_over_text_that_was_left_as_it_was():
    session = make_session(published=False, first_day=dt.date(2027, 9, 6))

    save(staff_client("editor"), change(session), last_day="2027-09-10")

    session.refresh_from_db()
    assert session.span.days == 5


def test_days_typed_and_picked_that_differ_are_one_clear_error():
    response = save(
        staff_client("editor"),
        ADD,
        dates="6–8 September 2027",
        first_day="2027-09-06",
        last_day="2027-09-09",
    )

    assert errors(response) == [
        (
            "Dates",
            "The dates typed (6–8 September 2027) and those picked below differ."
            " Correct one, or empty it.",
        )
    ]


def test_a_weekday_that_does_not_fit_is_told_beside_its_field_and_on_top():
    page = change(make_session(published=False))

    response = save(
        staff_client("editor"),
        page,
        sittings__0__day="Tuesday, 18 May 2026",
        sittings__0__hours="10 a.m.–1 p.m.",
    )

    text = "18 May 2026 is a Monday, not a Tuesday."
    assert errors(response) == [("sitting 1: Day", text)]
    assert response.content.decode().count(text) == 2
    assert 'value="Tuesday, 18 May 2026"' in response.content.decode()


def test_a_session_without_dates_is_asked_for_them():
    response = save(staff_client("editor"), ADD)

    assert errors(response) == [
        ("Dates", "Type the dates, for example 6–8 September 2027.")
    ]


def test_the_page_of_a_body_begins_a_session_with_what_is_usual():
    venue = make_venue()
    body = make_body(
        slug="wg", unit="meeting", venue=venue, working_languages="ar,zh,en,fr,ru,es"
    )
    make_session(body=body, ordinal=13)
    make_session(body=body, ordinal=40, kind="special")
    client = staff_client("editor")
    page = f"{ADD}?body=wg"

    client.post(page, form_data(client.get(page), dates="29 and 30 May 2023"))

    session = Session.objects.get(slug="wg-14")
    assert (session.venue, session.working_languages) == (venue, "ar,zh,en,fr,ru,es")
    [convening] = session.convenings.all()
    assert (convening.body, convening.ordinal, convening.unit) == (body, 14, "meeting")


def test_hours_stay_on_the_clock_of_the_place_when_a_session_moves():
    vienna = make_venue(time_zone="Europe/Vienna")
    doha = make_venue(time_zone="Asia/Qatar")
    session = make_session(published=False, venue=vienna)
    sitting = make_sitting(session=session, published=False)

    save(staff_client("editor"), change(session), venue=doha.pk)

    sitting.refresh_from_db()
    assert sitting.starts_at == dt.datetime(2026, 5, 18, 7, tzinfo=dt.UTC)


def test_two_sittings_in_one_column_at_one_time_are_an_error():
    client = staff_client("editor")
    data = form_data(client.get(ADD), dates="29 and 30 May 2023")
    data |= {"sittings-TOTAL_FORMS": "2"}
    for row in (0, 1):
        data |= {
            f"sittings-{row}-day": "29 May 2023",
            f"sittings-{row}-hours": "10 a.m.–1 p.m.",
            f"sittings-{row}-track": "plenary",
        }

    response = client.post(ADD, data)

    assert response.status_code == 200
    assert Session.objects.count() == 0


def test_the_usual_sittings_are_added_where_a_day_has_none():
    session = make_session(
        published=False, first_day=dt.date(2026, 5, 18), last_day=dt.date(2026, 5, 23)
    )
    make_sitting(session=session)

    save(staff_client("editor"), change(session), usual_sittings="on")

    days = [sitting.day.day for sitting in session.sittings.all()]
    assert days == [18, 19, 19, 20, 20, 21, 21, 22, 22]


def test_a_long_session_sends_fewer_fields_than_django_allows():
    session = make_session(published=False)
    room = make_room()
    for day in range(30):
        start = dt.datetime(2026, 5, 1, 8, tzinfo=dt.UTC) + dt.timedelta(days=day)
        end = start + dt.timedelta(hours=3)
        times = {"starts_at": start, "ends_at": end, "room": room, "published": False}
        make_sitting(session=session, **times)
        make_side_event(session=session, **times)

    fields = sent_fields(staff_client("editor").get(change(session)))

    assert len(fields) < 650


def test_an_address_that_was_public_leads_to_the_new_one():
    session = make_session(slug="old")

    save(staff_client("publisher"), change(session), slug="new")

    [former] = FormerSlug.objects.all()
    assert (former.slug, former.session) == ("old", session)


def test_an_address_that_another_session_had_is_refused():
    FormerSlug.objects.create(slug="taken", session=make_session())
    session = make_session(published=False)

    response = save(staff_client("editor"), change(session), slug="taken")

    assert errors(response) == [("Address", "Another session had this address before.")]


@pytest.mark.parametrize("text", ["Fire\x0barms", "Fire\x00arms", "Fire\x9farms"])
def test_control_characters_are_cleaned_away(text):
    session = make_session(published=False)

    response = save(
        staff_client("editor"),
        change(session),
        title_en=text,
        remarks_en=text,
        dates=f"29 and 30 May 2023{text[4]}",
        side_events__0__day="18 May 2026",
        side_events__0__hours="1–2 p.m.",
        side_events__0__title_en=text,
    )

    assert response.status_code == 302, errors(response)
    session.refresh_from_db()
    assert session.title.replace(" ", "") == "Firearms"
    assert SideEvent.objects.get().title.replace(" ", "") == "Firearms"


def test_the_public_text_is_searched_anew_after_saving():
    session = make_session()

    save(staff_client("publisher"), change(session), title_en="Cybercrime talks")

    assert list(Session.objects.matching("cybercrime")) == [session]


def test_a_public_sitting_that_is_deleted_is_remembered_as_withdrawn():
    sitting = make_sitting()

    save(staff_client("publisher"), change(sitting.session), sittings__0__DELETE="on")

    assert Sitting.objects.count() == 0
    assert [each.uid for each in Withdrawal.objects.all()] == [sitting.uid]


@pytest.mark.parametrize("n", [1, 3])
def test_the_list_needs_the_same_queries_for_any_number_of_sessions(
    n, django_assert_max_num_queries
):
    client = staff_client("viewer")
    client.get("/admin/meetings/session/")
    for _number in range(n):
        make_session(venue=make_venue())

    with django_assert_max_num_queries(13):
        response = client.get("/admin/meetings/session/")

    assert response.context["cl"].result_count == n


@pytest.mark.parametrize("column", ["title_ar", "title_zh_hans", "title_fr"])
def test_the_list_is_searched_in_every_language(column):
    wanted = make_session(**{column: "数字 Prévention"})
    make_session()

    response = staff_client("viewer").get("/admin/meetings/session/", {"q": "数字"})

    assert list(response.context["cl"].queryset) == [wanted]


def test_what_an_import_added_to_a_public_session_is_published_with_one_button():
    session, publisher = make_session(), staff_client("publisher")
    sitting = make_sitting(session=session, published=False)
    button = f'href="/admin/meetings/session/{session.pk}/publish/"'

    assert button in publisher.get(change(session)).text
    assert button not in staff_client("editor").get(change(session)).text
    publisher.post(f"/admin/meetings/session/{session.pk}/publish/", {"what": "whole"})

    sitting.refresh_from_db()
    assert sitting.is_public
    assert button not in publisher.get(change(session)).text
