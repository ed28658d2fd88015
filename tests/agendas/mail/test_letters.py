"""What is gathered into a letter, and what the letter says."""

import datetime as dt
import re

import pytest
from django.core import mail
from django.core.management import CommandError, call_command

from agendas import actions
from agendas.mail import sending
from agendas.mail.gathering import LONGEST_WAIT, QUIET, gather, tidy
from agendas.mail.sending import ABANDONED, PAUSES, deliver
from agendas.models import Digest, LastSeen, Letter, Subscriber
from meetings.models import Session
from tests.factories import AT, make_body, make_session, make_sitting, make_user

pytestmark = pytest.mark.django_db
MINUTE = dt.timedelta(minutes=1)
LATER = AT + dt.timedelta(days=1)
QUIET_AGAIN = LATER + QUIET


def make_subscriber(*, bodies=(), language: str = "en", **fields) -> Subscriber:
    number = Subscriber.objects.count()
    made_up = {
        "address": f"delegate-{number}@example.org",
        "asked_at": AT,
        "confirmed_at": AT,
    }
    subscriber = Subscriber.objects.create(language=language, **made_up | fields)
    subscriber.bodies.set(bodies)
    return subscriber


@pytest.fixture
def session():
    """A session that has been public, and told of, for long."""
    session = make_session(
        title="Expert talks",
        body=make_body(slug="ccpcj"),
        venue=None,
    )
    LastSeen.objects.update(pending_since=None, told=None)
    return session


def last_on(session: Session, day: int, *, at: dt.datetime = LATER) -> None:
    """Let a session last to that day of May 2026; noted at that moment."""
    session.last_day = dt.date(2026, 5, day)
    session.save()
    actions.note_changes([session], at=at)


def send(at: dt.datetime = QUIET_AGAIN) -> int:
    """What the command does, at that moment."""
    tidy(at=at)
    gather(at=at)
    return deliver(now=lambda: at)


def texts() -> list[str]:
    """What each letter says before its links."""
    return [message.body.split("\n\nAll changes")[0] for message in mail.outbox]


def test_ten_edits_make_one_letter_that_tells_what_they_come_to(session):
    make_subscriber()
    for minute in range(10):
        last_on(session, 20 + minute, at=LATER + minute * MINUTE)

    sent = [send(LATER + minute * MINUTE) for minute in range(60)]

    assert sum(sent) == 1
    assert texts() == [
        "Expert talks\n"
        "- Moved from 18 and 19 May 2026 to 18–29 May 2026\n"
        f"https://calendar.example.org/en/sessions/{session.slug}/"
    ]
    assert sent.index(1) == 9 + QUIET // MINUTE


def test_what_came_back_is_not_told(session):
    make_subscriber()
    last_on(session, 22)
    last_on(session, 19, at=LATER + MINUTE)

    assert send(QUIET_AGAIN + MINUTE) == 0
    assert not Digest.objects.exists()
    assert not LastSeen.objects.exclude(pending_since=None).exists()


def test_what_came_and_went_is_not_told(session):
    make_subscriber()
    new = make_session(published=False)
    by = make_user()
    actions.publish_session(session=new, by=by, at=LATER)
    actions.withdraw_session(session=new, by=by, at=LATER)

    assert send() == 0


def test_nobody_waits_longer_than_six_hours(session):
    make_subscriber()
    quarter = dt.timedelta(minutes=15)
    sent = []
    for step in range(30):
        last_on(session, 20 + step % 2, at=LATER + step * quarter)
        sent.append(send(LATER + step * quarter))

    assert sent.index(1) == LONGEST_WAIT // quarter
    assert sum(sent) == 1


def test_a_letter_tells_of_the_chosen_bodies_and_those_below(session):
    body = session.convenings.get().body
    below = make_body(parent=body)
    elsewhere = make_body()
    child = make_session(body=below, title="Child talks")
    other = make_session(body=elsewhere, title="Other talks")
    LastSeen.objects.update(pending_since=None, told=None)
    readers = {
        name: make_subscriber(bodies=bodies, address=f"{name}@example.org")
        for name, bodies in {
            "all": [],
            "above": [body],
            "below": [below],
            "elsewhere": [elsewhere],
            "nothing": [make_body()],
        }.items()
    }
    for each in (session, child, other):
        last_on(each, 22)

    send()

    told = {
        message.to[0].split("@")[0]: re.findall(r"^(\w+) talks$", message.body, re.M)
        for message in mail.outbox
    }
    assert len(readers) == 5
    assert {name: sorted(found) for name, found in told.items()} == {
        "all": ["Child", "Expert", "Other"],
        "above": ["Child", "Expert"],
        "below": ["Child"],
        "elsewhere": ["Other"],
    }


def test_who_has_not_confirmed_is_told_nothing(session):
    make_subscriber(confirmed_at=None)
    last_on(session, 22)

    assert gather(at=QUIET_AGAIN) == 0


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "18–22 May 2026"),
        ("fr", "18-22 mai 2026"),
        ("zh-hans", "2026年5月18日至"),
    ],
)
def test_a_letter_is_in_the_language_of_its_reader(session, language, sentence):
    make_subscriber(language=language)
    last_on(session, 22)

    send()

    [message] = mail.outbox
    [(page, kind)] = message.alternatives
    code = language[:2]
    assert sentence in message.body
    assert f"/{code}/sessions/{session.slug}/" in message.body
    assert kind == "text/html"
    assert f'<html lang="{code}" dir="ltr">' in page
    assert sentence in page


def test_a_letter_can_be_stopped_from_its_head_and_its_foot(client, session):
    make_subscriber()
    last_on(session, 22)

    send()

    [message] = mail.outbox
    link = message.extra_headers["List-Unsubscribe"].strip("<>")
    assert message.extra_headers["List-Unsubscribe-Post"] == (
        "List-Unsubscribe=One-Click"
    )
    assert link in message.body
    assert link in message.alternatives[0][0]
    path = link.removeprefix("https://calendar.example.org")
    assert client.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert not Subscriber.objects.exists()


def test_the_head_of_a_letter_is_one_line_whatever_a_title_holds(session):
    make_subscriber()
    session.title_en = "Talks\r\nBcc: everybody@example.org " + "x" * 200
    last_on(session, 22)

    send()

    [message] = mail.outbox
    assert message.subject.startswith("Changed: Talks Bcc: everybody@example.org xxx")
    assert len(message.subject) == 151
    assert message.recipients() == ["delegate-0@example.org"]


def test_a_withdrawn_session_is_told_without_what_came_later(session):
    make_subscriber()
    actions.withdraw_session(session=session, by=make_user(), at=LATER)
    session.refresh_from_db()
    session.title_en = "Nobody may see this"
    session.save()
    make_sitting(session=session, title="Nobody may see this", published=False)
    actions.note_changes([session], at=LATER)

    send()

    assert texts() == [
        "Expert talks\n"
        "- Withdrawn: it is no longer announced (before: 18 and 19 May 2026)"
    ]
    assert "Nobody" not in mail.outbox[0].alternatives[0][0]


def test_text_of_staff_is_escaped_in_html_alone(session):
    make_subscriber()
    session.title_en = "<b>Talks</b>"
    last_on(session, 22)

    send()

    [message] = mail.outbox
    assert "<b>Talks</b>" in message.body
    assert "<b>" not in message.alternatives[0][0]


# The outbox


def test_a_letter_goes_out_once(session):
    make_subscriber()
    last_on(session, 22)

    assert [send(), send(), send(QUIET_AGAIN + dt.timedelta(days=9))] == [1, 0, 0]


def test_a_letter_of_a_sender_that_died_is_sent_under_the_same_id(session):
    make_subscriber()
    last_on(session, 22)
    gather(at=QUIET_AGAIN)
    [letter] = sending._claimed(lambda: QUIET_AGAIN)  # and dies

    assert deliver(now=lambda: QUIET_AGAIN + ABANDONED) == 0
    assert deliver(now=lambda: QUIET_AGAIN + ABANDONED + MINUTE) == 1
    [message] = mail.outbox
    key = f"letter-{letter.digest_id}-{letter.subscriber.public_id}"
    assert message.extra_headers["Message-ID"] == f"<{key}@calendar.uncrime.int>"


@pytest.mark.parametrize("is_final", [True, False])
def test_a_sender_that_was_taken_for_dead_marks_nothing(session, is_final):
    make_subscriber()
    last_on(session, 22)
    gather(at=QUIET_AGAIN)
    [slow] = sending._claimed(lambda: QUIET_AGAIN)
    much_later = QUIET_AGAIN + ABANDONED + MINUTE
    [_other] = sending._claimed(lambda: much_later)

    if is_final:
        sending._give_up(slow)
    else:
        sending._failed(slow, much_later)

    assert Letter.objects.get().state == "sending"


def test_old_letters_are_forgotten_and_unfinished_ones_kept(session):
    make_subscriber()
    last_on(session, 22)
    gather(at=QUIET_AGAIN)
    month = QUIET_AGAIN + dt.timedelta(days=31)

    tidy(at=month)
    assert Letter.objects.exists()

    deliver(now=lambda: QUIET_AGAIN)
    tidy(at=month)
    assert not Letter.objects.exists()
    assert not Digest.objects.exists()


@pytest.mark.parametrize("n", [1, 3])
def test_gathering_takes_the_same_queries_for_any_number(
    session, django_assert_num_queries, n
):
    for _number in range(n):
        make_subscriber(bodies=[session.convenings.get().body])
    last_on(session, 22)

    # The point of return, pending, told, bodies, subscribers with theirs, two writes.
    with django_assert_num_queries(9):
        gather(at=QUIET_AGAIN)


def test_command_sends_and_says_so(session, capsys):
    make_subscriber()
    last_on(session, 22)

    call_command("send_changes")
    call_command("send_changes")

    assert capsys.readouterr().out == "Sent 1 letters.\n"


def test_command_says_what_is_missing(settings):
    settings.EMAIL_FROM = ""

    with pytest.raises(CommandError, match="set EMAIL_URL and EMAIL_FROM"):
        call_command("send_changes")


def test_pauses_grow_to_two_days():
    assert sorted(PAUSES) == PAUSES
    assert sum(PAUSES, dt.timedelta()) < dt.timedelta(days=2)
