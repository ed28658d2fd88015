"""What a load does to a database that is fresh, loaded, or worked in."""

import datetime as dt
from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from agendas.actions import withdraw_session
from agendas.loading import Tally, load_programme
from agendas.loading.identity import LENGTH, LETTERS, public_id
from agendas.models import Agenda, AgendaItem, Sitting
from meetings.models import Body, FeedRecord, FormerSlug, Session, SideEvent
from meetings.publishing import PUBLIC_ID_LETTERS, new_public_id
from tests.agendas.loading.real.conftest import FIXTURES, NOW

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]

LOADED_AT = dt.datetime(2026, 1, 5, 9, 0, tzinfo=dt.UTC)
FIREARMS = "untoc-wg-firearms-2018-05"


def everything() -> list:
    """What must not move: stamps and history of all that is stamped or kept."""
    return [
        list(model.objects.order_by("pk").values())
        for model in [
            Session,
            Sitting,
            SideEvent,
            FeedRecord,
            Session.history.model,
            AgendaItem.history.model,
            Body.history.model,
        ]
    ]


def user():
    return get_user_model().objects.get(username="programme")


def load(*, overwrite: bool = False) -> Tally:
    return load_programme(FIXTURES, overwrite=overwrite, now=NOW)


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_second_load_changes_nothing(overwrite):
    before = everything()

    tally = load(overwrite=overwrite)

    assert tally == Tally(created=0, changed=0)
    assert everything() == before


def test_a_second_load_needs_few_queries(django_assert_max_num_queries):
    with django_assert_max_num_queries(25):
        load()


def test_everything_loaded_is_public_by_a_user_who_cannot_sign_in():
    assert not user().is_active
    assert not user().has_usable_password()
    for model in [Session, Agenda, Sitting, SideEvent]:
        public = model.objects.published()
        assert public.filter(published_by=user()).count() == model.objects.count() > 0


def test_a_fresh_load_is_stamped_with_the_moment_of_the_files():
    stamps = {
        moment
        for model in [Session, Sitting, SideEvent]
        for moment in model.objects.values_list("changed_at", flat=True)
    }
    practices = {
        each.changed_at for b in Body.objects.all() for each in b.practices.all()
    }
    records = set(FeedRecord.objects.values_list("changed_at", flat=True))

    assert stamps == practices == records == {LOADED_AT}


def test_public_ids_follow_from_the_keys():
    ids = dict(Session.objects.values_list("slug", "public_id"))

    assert ids == {slug: public_id("session", slug) for slug in ids}
    assert ids["untoc-cop-6"] == "vk2nxfs7dv"


def test_public_ids_look_like_those_drawn_at_random():
    assert (PUBLIC_ID_LETTERS, len(new_public_id())) == (LETTERS, LENGTH)


def test_what_staff_changed_stays():
    Session.objects.filter(slug=FIREARMS).update(remarks_en="Moved to another room.")
    AgendaItem.objects.filter(title_en="Firearms Protocol").update(title_en="Firearms")

    tally = load()

    assert tally == Tally(created=0, changed=0)
    assert Session.objects.get(slug=FIREARMS).remarks == "Moved to another room."
    assert AgendaItem.objects.filter(title_en="Firearms").count() == 1


def test_overwrite_brings_back_what_the_files_say():
    days = {"first_day": dt.date(2018, 5, 7), "last_day": dt.date(2018, 5, 8)}
    Session.objects.filter(slug=FIREARMS).update(**days)

    tally = load(overwrite=True)

    found = Session.objects.get(slug=FIREARMS)
    assert tally == Tally(created=0, changed=1)
    assert found.first_day == dt.date(2018, 5, 2)
    # The public never saw the other days, so no calendar is told of a move.
    assert (found.sequence, found.changed_at) == (0, LOADED_AT)


def test_overwrite_stamps_what_the_public_sees_change_with_the_time_of_the_load():
    Body.objects.filter(slug="untoc-wg-firearms").update(name_en="Firearms Group")
    Session.objects.filter(slug=FIREARMS).update(content_digest="as seen before")

    tally = load(overwrite=True)

    found = Session.objects.get(slug=FIREARMS)
    assert tally == Tally(created=0, changed=1)
    assert (found.sequence, found.changed_at) == (0, NOW)


def test_overwrite_leaves_texts_in_languages_that_the_files_lack():
    Body.objects.filter(slug="untoc-wg-firearms").update(
        name_en="Firearms Group", name_fr="Groupe de travail"
    )

    load(overwrite=True)

    found = Body.objects.get(slug="untoc-wg-firearms")
    assert (found.name_en, found.name_fr) == (
        "Working Group on Firearms",
        "Groupe de travail",
    )


def test_a_session_whose_address_staff_changed_is_not_loaded_twice():
    session = Session.objects.get(slug=FIREARMS)
    Session.objects.filter(pk=session.pk).update(slug="untoc-wg-firearms-6")
    FormerSlug.objects.create(slug=FIREARMS, session=session)

    assert load() == Tally(created=0, changed=0)


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_session_that_staff_withdrew_stays_a_draft(overwrite):
    session = Session.objects.get(slug=FIREARMS)
    withdraw_session(session=session, by=user(), at=NOW)

    load(overwrite=overwrite)

    assert not Session.objects.get(slug=FIREARMS).is_public


def test_a_timetable_that_staff_entered_is_not_mixed_with_that_of_the_files():
    session = Session.objects.get(slug="untoc-cop-6")
    session.sittings.exclude(pk=session.sittings.first().pk).delete()

    assert load() == Tally(created=0, changed=0)


def test_a_side_event_that_was_moved_is_not_loaded_twice():
    event = SideEvent.objects.first()
    event.ends_at = event.ends_at + dt.timedelta(hours=1)
    event.save()

    assert load() == Tally(created=0, changed=0)


def test_what_is_missing_is_loaded_again_and_public_with_the_same_identity():
    event = SideEvent.objects.get(title_en__startswith="Forced")
    identity = event.public_id
    event.delete()

    tally = load()

    [found] = SideEvent.objects.published().filter(title_en__startswith="Forced")
    assert tally.changed == 0
    assert (found.public_id, found.changed_at) == (identity, NOW)


def test_command_says_what_it_did():
    out = StringIO()

    call_command("load_programme", stdout=out)

    assert out.getvalue() == "Everything is there already; nothing was changed.\n"


def test_command_tells_what_is_wrong_in_one_sentence(tmp_path):
    (tmp_path / "programme.yaml").write_text("published: soon\n")

    with pytest.raises(CommandError) as raised:
        call_command("load_programme", directory=tmp_path)

    assert str(raised.value) == (
        "programme.yaml: “published: soon” cannot be read"
        " (Invalid isoformat string: 'soon')."
    )
