"""The program starts safe or not at all, and says what to set."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from uncrime.environment import (
    database,
    mail,
    problems_of_production,
    refuse_unsafe,
    replicas,
)

GOOD = {
    "SECRET_KEY": "k" * 50,
    "ALLOWED_HOSTS": "calendar.example.org",
    "SITE_URL": "https://calendar.example.org/",
}


def test_a_whole_environment_has_no_problem():
    assert problems_of_production(GOOD) == []


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("value", [None, "", "  "])
def test_what_is_missing_is_named_alone(name, value):
    environment = GOOD | {name: value} if value is not None else dict(GOOD)
    if value is None:
        del environment[name]

    [problem] = problems_of_production(environment)

    assert problem.startswith(f"Set the {name} environment variable to ")


@pytest.mark.parametrize(
    ("name", "value", "beginning"),
    [
        ("SECRET_KEY", "k" * 49, "SECRET_KEY is short"),
        ("ALLOWED_HOSTS", "*", "ALLOWED_HOSTS admits every name"),
        ("SITE_URL", "calendar.example.org", "SITE_URL is no address of a site"),
        ("SITE_URL", "https://example.org/calendar", "SITE_URL is no address"),
    ],
)
def test_what_is_unsafe_is_named(name, value, beginning):
    [problem] = problems_of_production(GOOD | {name: value})

    assert problem.startswith(beginning)


def test_every_problem_is_said_at_once():
    with pytest.raises(ImproperlyConfigured) as refusal:
        refuse_unsafe({})

    assert len(str(refusal.value).splitlines()) == 4


@pytest.mark.parametrize("forgotten", GOOD)
def test_the_program_does_not_start_without(forgotten):
    environment = {k: v for k, v in os.environ.items() if k != "DEBUG"} | GOOD
    del environment[forgotten]

    run = subprocess.run(
        [sys.executable, "-c", "import uncrime.settings"],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1
    assert f"Set the {forgotten} environment variable" in run.stderr


def test_database_makes_the_folder_of_a_sqlite_file(tmp_path):
    found = database(f"sqlite:///{tmp_path}/new/calendar.db", pool_size=8)

    assert found["NAME"] == f"{tmp_path}/new/calendar.db"
    assert (tmp_path / "new").is_dir()


def test_database_keeps_what_the_address_of_postgresql_says():
    address = "postgres://calendar:p%40ss@db.example.org:5433/uncrime?sslmode=require"

    assert database(address, pool_size=3) == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "uncrime",
        "USER": "calendar",
        "PASSWORD": "p@ss",
        "HOST": "db.example.org",
        "PORT": 5433,
        "CONN_MAX_AGE": 0,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {
            "connect_timeout": 3,
            "pool": {
                "min_size": 1,
                "max_size": 3,
                "timeout": 2,
                "reconnect_timeout": 4,
            },
            "sslmode": "require",
        },
    }


def test_database_reads_the_address_of_a_socket():
    found = database("postgres:////run/postgresql/uncrime", pool_size=8)

    assert (found["HOST"], found["NAME"]) == ("/run/postgresql", "uncrime")


@pytest.mark.parametrize("address", ["", "nonsense", "mysql://localhost/uncrime"])
def test_database_refuses_what_is_neither_sqlite_nor_postgresql(address):
    with pytest.raises(ImproperlyConfigured, match="begins with sqlite:/// or postgr"):
        database(address, pool_size=8)


MAIL = {
    "EMAIL_URL": "smtp+tls://calendar:pass@mail.example.org:587",
    "EMAIL_FROM": "calendar@example.org",
}


def test_e_mail_is_all_set_or_not_at_all():
    assert problems_of_production(GOOD | MAIL) == []


@pytest.mark.parametrize("name", MAIL)
def test_half_of_e_mail_is_named(name):
    [problem] = problems_of_production(GOOD | MAIL | {name: ""})

    assert problem.startswith(f"Set the {name} environment variable to ")


def test_an_address_of_no_mail_server_is_named():
    [problem] = problems_of_production(GOOD | MAIL | {"EMAIL_URL": "mail.example.org"})

    assert problem.startswith("EMAIL_URL begins with smtp or smtp+tls")


def test_mail_reads_the_address_of_a_server():
    assert mail("smtp+tls://calendar:p%40ss@mail.example.org:587") == {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": "mail.example.org",
        "EMAIL_HOST_PASSWORD": "p@ss",
        "EMAIL_HOST_USER": "calendar",
        "EMAIL_PORT": 587,
        "EMAIL_USE_TLS": True,
    }


def test_mail_refuses_what_is_no_mail_server():
    with pytest.raises(ImproperlyConfigured, match="EMAIL_URL begins with"):
        mail("https://mail.example.org")


def test_replicas_are_numbered_and_not_waited_for():
    found = replicas(["postgres://a/x", "postgres://b/x"], pool_size=4)

    assert {alias: each["HOST"] for alias, each in found.items()} == {
        "replica-1": "a",
        "replica-2": "b",
    }
    assert {each["OPTIONS"]["connect_timeout"] for each in found.values()} == {1}
    assert {each["TEST"]["MIRROR"] for each in found.values()} == {"default"}


def test_a_replica_of_another_kind_is_refused():
    with pytest.raises(ImproperlyConfigured, match="DATABASE_REPLICA_URLS"):
        replicas(["sqlite:///copy.db"], pool_size=4)
