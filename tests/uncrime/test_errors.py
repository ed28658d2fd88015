"""What visitors read while something is wrong."""

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

pytestmark = pytest.mark.urls("tests.uncrime.urls")

AWAY = "The calendar is away for a moment"


@pytest.fixture
def visitor() -> Client:
    """Sees the page of an error, where the test client would raise it."""
    return Client(raise_request_exception=False)


@pytest.fixture
def no_database(monkeypatch):
    """Every attempt to connect fails, as when the server has been switched off."""

    def refuse(*args, **kwargs):
        raise OperationalError("could not connect to server")

    monkeypatch.setattr(connection, "ensure_connection", refuse)
    monkeypatch.setattr(connection, "_cursor", refuse)


@pytest.mark.parametrize("page", ["away", "connection-closed", "away-while-drawing"])
def test_a_database_that_is_away_is_said_and_not_a_fault(visitor, page):
    response = visitor.get(f"/en/test/{page}/")

    assert response.status_code == 503
    assert f"<h1>{AWAY}</h1>" in response.text
    assert response["Retry-After"] == "30"
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies


@pytest.mark.parametrize(
    ("code", "lang", "direction"),
    [("ar", "ar", "rtl"), ("zh", "zh-hans", "ltr"), ("fr", "fr", "ltr")],
)
def test_a_database_that_is_away_is_said_in_the_visitor_s_language(
    visitor, code, lang, direction
):
    response = visitor.get(f"/{code}/test/away/")

    assert f'<html lang="{lang}" dir="{direction}">' in response.text
    assert response["Content-Language"] == lang


@pytest.mark.usefixtures("no_database")
def test_staff_read_the_same_when_their_session_cannot_be_loaded(visitor):
    visitor.cookies["sessionid"] = "a" * 32

    response = visitor.get("/admin/", headers={"accept-language": "es"})

    assert response.status_code == 503
    assert '<html lang="es" dir="ltr">' in response.text
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.usefixtures("no_database")
def test_readyz_says_what_is_wrong(visitor):
    response = visitor.get("/readyz")

    assert response.status_code == 503
    assert response.json() == {
        "database": "away or read-only",
        "migrations": "unknown",
        "disk": "ok",
    }


@pytest.mark.usefixtures("no_database")
def test_livez_is_alive_without_a_database(visitor):
    assert visitor.get("/livez").status_code == 200


@pytest.mark.django_db
def test_readyz_is_ready_and_leaves_nothing_behind(client):
    assert client.get("/readyz").json() == {
        "database": "ok",
        "migrations": "ok",
        "disk": "ok",
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM django_session")
        assert cursor.fetchone() == (0,)


@pytest.mark.django_db
def test_readyz_is_not_ready_before_its_own_migrations(client):
    recorder = MigrationRecorder(connection)
    recorder.record_unapplied("meetings", "0001_initial")

    answer = client.get("/readyz")

    assert (answer.status_code, answer.json()["migrations"]) == (503, "missing")


@pytest.mark.django_db
def test_readyz_is_ready_when_a_later_program_has_migrated_further(client):
    MigrationRecorder(connection).record_applied("meetings", "9999_of_the_next")

    assert client.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_readyz_is_not_ready_on_a_full_disk(client, monkeypatch):
    monkeypatch.setattr("uncrime.health.LEAST_DISK", 10**18)

    response = client.get("/readyz")

    assert (response.status_code, response.json()["disk"]) == (503, "full")


def test_a_fault_of_ours_tells_nothing_of_itself(visitor):
    response = visitor.get("/en/test/broken/")

    assert response.status_code == 500
    assert "<h1>Something went wrong</h1>" in response.text
    assert "secret" not in response.text
