"""Letters and a real mail server: refusals, breakdowns, two senders, kill -9."""

import datetime as dt
import os
import signal
import subprocess
import sys
import threading
from email import message_from_string
from email.policy import default

import pytest
from django.conf import settings as project
from django.core.management import CommandError, call_command
from django.db import connection

from agendas.mail.sending import ABANDONED, DEAD_AFTER, PAUSES, deliver
from agendas.models import Digest, Letter, Subscriber
from tests.agendas.mail.smtp import Server
from tests.factories import AT

MINUTE = dt.timedelta(minutes=1)
NEWS = [
    {
        "public_id": "nothing",
        "names": {"en": "Expert talks"},
        "bodies": ["ccpcj"],
        "differences": [
            {
                "kind": "remarks",
                "uid": "",
                "subject": None,
                "before": {"remarks": "a"},
                "after": {"remarks": "b"},
            }
        ],
    }
]


@pytest.fixture
def post(settings):
    server = Server()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    yield server
    server.end()


def make_letters(*names: str) -> list[Letter]:
    """A letter for each, due at AT."""
    digest = Digest.objects.create(at=AT, news=NEWS)
    found = []
    for name in names:
        subscriber, _created = Subscriber.objects.get_or_create(
            address=f"{name}@example.org",
            defaults={"language": "en", "asked_at": AT, "confirmed_at": AT},
        )
        found.append(
            Letter.objects.create(digest=digest, subscriber=subscriber, due_at=AT)
        )
    return found


def states() -> list[str]:
    return list(Letter.objects.order_by("pk").values_list("state", flat=True))


@pytest.mark.django_db
def test_a_letter_as_it_goes_over_the_wire(post):
    make_letters("ann")

    assert deliver(now=lambda: AT) == 1

    [(recipient, text)] = post.taken
    message = message_from_string(text, policy=default)
    parts = [part.get_content_type() for part in message.iter_parts()]
    assert recipient == "ann@example.org"
    assert parts == ["text/plain", "text/html"]
    assert message["Subject"] == "Changed: Expert talks"
    assert message["From"] == "calendar@example.org"
    assert message["To"] == "ann@example.org"
    assert message["Message-ID"].startswith("<letter-")
    assert "<https://calendar.example.org/en/changes/" in message["List-Unsubscribe"]
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["Auto-Submitted"] == "auto-generated"
    assert "- The remarks have changed" in message.get_body(("plain",)).get_content()


@pytest.mark.django_db
def test_one_refusal_holds_up_nobody_else(post):
    make_letters("ann", "bob", "cid")
    replies = {"ann@example.org": "550 no such user", "bob@example.org": "451 later"}
    post.reply = lambda recipient: replies.get(recipient, "250 ok")

    assert deliver(now=lambda: AT) == 1

    assert states() == ["refused", "waiting", "sent"]
    assert post.recipients == ["cid@example.org"]
    assert Letter.objects.get(state="waiting").due_at == AT + PAUSES[0]


@pytest.mark.django_db
def test_an_address_that_no_letter_can_be_written_to_holds_up_nobody_else(post):
    make_letters("ann", "bob")
    Subscriber.objects.filter(address="ann@example.org").update(
        address="ann@" + "ü" * 60 + ".org"
    )

    assert deliver(now=lambda: AT) == 1

    assert states() == ["refused", "sent"]
    assert post.recipients == ["bob@example.org"]


@pytest.mark.django_db
def test_a_letter_is_tried_again_with_growing_pauses_and_then_given_up(post):
    make_letters("ann")
    post.reply = lambda recipient: "451 later"
    at, tried = AT, []
    while states() == ["waiting"]:
        deliver(now=lambda at=at: at)
        tried.append(at)
        at = Letter.objects.get().due_at

    pauses = [after - before for before, after in zip(tried, tried[1:], strict=False)]
    assert pauses == PAUSES
    assert states() == ["failed"]


def refuse(post, *names: str) -> None:
    addresses = {f"{name}@example.org" for name in names}
    post.reply = lambda recipient: (
        "550 no such user" if recipient in addresses else "250 ok"
    )


def readers() -> list[str]:
    found = Subscriber.objects.order_by("address").values_list("address", flat=True)
    return [address.partition("@")[0] for address in found]


@pytest.mark.django_db
def test_an_address_that_takes_nothing_while_others_do_is_forgotten(post):
    refuse(post, "ann")
    for _time in range(DEAD_AFTER):
        make_letters("ann", "bob")
        assert readers() == ["ann", "bob"]
        deliver(now=lambda: AT)

    assert readers() == ["bob"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "reply",
    ["550 relaying denied", "554 your network is blocked", "521 no mail here"],
)
def test_nobody_is_forgotten_by_a_server_that_refuses_everybody_for_good(post, reply):
    post.reply = lambda recipient: reply
    for _time in range(DEAD_AFTER + 1):
        make_letters("ann", "bob")
        deliver(now=lambda: AT)

    assert readers() == ["ann", "bob"]
    assert states() == ["waiting"] * 2 * (DEAD_AFTER + 1)

    post.reply = lambda recipient: "250 ok"
    deliver(now=lambda: AT + PAUSES[0])

    assert states() == ["sent"] * 2 * (DEAD_AFTER + 1)


@pytest.mark.django_db
def test_nobody_is_forgotten_by_a_server_that_takes_only_its_own(post):
    """As one that has begun to refuse what goes on to other domains."""
    refuse(post, "ann", "bob", "cid")
    for _time in range(DEAD_AFTER):
        make_letters("ann", "bob", "cid", "dan")
        deliver(now=lambda: AT)

    assert readers() == ["ann", "bob", "cid", "dan"]


@pytest.mark.django_db
def test_a_refusal_of_everybody_is_not_counted_with_one_of_the_address(post):
    for _time in range(DEAD_AFTER - 1):
        make_letters("ann", "bob")
        refuse(post, "ann", "bob")
        deliver(now=lambda: AT)
    Letter.objects.update(state="failed")
    make_letters("ann", "bob")
    refuse(post, "ann")
    deliver(now=lambda: AT)

    assert readers() == ["ann", "bob"]


@pytest.mark.django_db
@pytest.mark.parametrize("verb", ["MAIL", "DATA"])
def test_a_refusal_of_the_sender_or_the_letter_says_nothing_of_the_address(post, verb):
    post.refuses = verb
    for _time in range(DEAD_AFTER + 1):
        make_letters("ann", "bob")
        deliver(now=lambda: AT)

    assert readers() == ["ann", "bob"]
    assert set(states()) == {"waiting"}


@pytest.mark.django_db
def test_a_question_to_an_address_that_is_none_is_forgotten_at_once(post):
    asked = Subscriber.objects.create(
        address="ann@example.org", language="en", asked_at=AT
    )
    Letter.objects.create(subscriber=asked, due_at=AT)
    make_letters("bob")
    refuse(post, "ann", "bob")
    deliver(now=lambda: AT)
    assert readers() == ["ann", "bob"]

    refuse(post, "ann")
    deliver(now=lambda: AT + PAUSES[0])

    assert readers() == ["bob"]


@pytest.mark.django_db
def test_nobody_is_forgotten_because_a_server_was_busy_for_days(post):
    post.reply = lambda recipient: "451 later"
    for _time in range(DEAD_AFTER):
        make_letters("ann")
    Letter.objects.update(attempts=len(PAUSES))
    deliver(now=lambda: AT)

    assert states() == ["failed"] * DEAD_AFTER
    assert Subscriber.objects.count() == 1


@pytest.mark.django_db
def test_a_letter_that_cannot_be_written_holds_up_nobody_else(post):
    [broken] = make_letters("ann")
    broken.digest.news = [{"public_id": "nothing", "bodies": []}]
    broken.digest.save()
    make_letters("bob")

    assert deliver(now=lambda: AT) == 1

    assert states() == ["waiting", "sent"]


@pytest.mark.django_db
def test_a_server_that_breaks_off_is_called_again_for_the_next_letter(post):
    make_letters("ann", "bob")
    post.keeps = lambda recipient: recipient != "ann@example.org"

    assert deliver(now=lambda: AT) == 1

    assert states() == ["waiting", "sent"]


@pytest.mark.django_db
def test_with_nothing_due_the_server_is_not_asked(post):
    """The timer comes each minute, also while the server is away."""
    post.end()

    call_command("send_changes")


@pytest.mark.django_db
def test_while_the_server_is_away_nothing_is_counted_against_a_letter(post):
    make_letters("ann")
    post.end()

    with pytest.raises(CommandError, match="cannot be reached"):
        call_command("send_changes")

    assert list(Letter.objects.values_list("state", "attempts")) == [("waiting", 0)]


# Several processes

SENDER = """
import datetime as dt, sys
import django
django.setup()
from agendas.mail.sending import deliver
at = dt.datetime.fromisoformat(sys.argv[1])
deliver(now=lambda: at)
"""


@pytest.fixture
def begin(transactional_db, tmp_path, post):
    """begin(at): another process that sends what the database of the test holds."""
    database = tmp_path / "copy.db"

    def address() -> str:
        if connection.vendor == "postgresql":
            at = connection.settings_dict
            place = f"{at['USER']}:{at['PASSWORD']}@{at['HOST']}:{at['PORT']}"
            return f"postgres://{place}/{at['NAME']}"
        if not database.exists():
            # The test's own is in the memory of this process.
            with connection.cursor() as cursor:
                cursor.execute("VACUUM INTO %s", [str(database)])
        return f"sqlite:///{database}"

    def start(at: dt.datetime) -> subprocess.Popen:
        environment = {
            **os.environ,
            "DEBUG": "1",
            "DJANGO_SETTINGS_MODULE": "uncrime.settings",
            "DATABASE_URL": address(),
            "EMAIL_URL": f"smtp://127.0.0.1:{post.port}",
            "EMAIL_FROM": "calendar@example.org",
        }
        command = [sys.executable, "-c", SENDER, at.isoformat()]
        return subprocess.Popen(command, cwd=project.BASE_DIR, env=environment)

    return start


@pytest.mark.django_db(transaction=True)
def test_of_two_senders_at_once_each_letter_is_sent_by_one(begin, post):
    names = [f"reader-{number:02}" for number in range(40)]
    make_letters(*names)

    senders = [begin(AT), begin(AT)]

    assert [sender.wait() for sender in senders] == [0, 0]
    assert post.recipients == [f"{name}@example.org" for name in names]


@pytest.mark.django_db(transaction=True)
def test_a_sender_killed_while_it_sends_loses_nothing_and_repeats_nothing(begin, post):
    """Killed before the server has taken the third letter."""
    names = [f"reader-{number}" for number in range(5)]
    make_letters(*names)
    arrived = threading.Event()
    killed = threading.Event()

    def keeps(recipient: str) -> bool:
        if recipient == "reader-2@example.org" and not killed.is_set():
            arrived.set()
            killed.wait()
            return False
        return True

    post.keeps = keeps
    sender = begin(AT)
    assert arrived.wait(timeout=60)
    sender.send_signal(signal.SIGKILL)
    sender.wait()
    killed.set()

    # The next one sends what is left; the letter in hand only once it is abandoned.
    assert begin(AT + MINUTE).wait() == 0
    assert "reader-2@example.org" not in post.recipients
    assert begin(AT + ABANDONED + MINUTE).wait() == 0
    assert begin(AT + ABANDONED + MINUTE).wait() == 0

    assert post.recipients == [f"{name}@example.org" for name in names]
