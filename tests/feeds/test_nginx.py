"""The repository's nginx before gunicorn: fresh within a second, and never silent."""

import gzip
import http.client
import os
import secrets
import ssl
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.servers import HOST, ROOT, free_port, gunicorn, has, nginx

pytestmark = pytest.mark.skipif(
    not has("nginx", "openssl"), reason="nginx or openssl is not installed"
)
FEED = "/en/calendar.ics"


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """Production's, with a database of its own that has a few sessions."""
    folder = tmp_path_factory.mktemp("origin")
    found = os.environ | {
        "DEBUG": "0",
        "HTTPS": "0",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": f"{HOST},127.0.0.1",
        "SITE_URL": f"https://{HOST}",
        "DATABASE_URL": f"sqlite:///{folder}/nginx.db",
    }
    rows = "from benchmarks.rows import make_rows; make_rows(60)"
    for arguments in [["migrate"], ["shell", "--command", rows]]:
        manage(found, *arguments)
    return found


def manage(environment: dict[str, str], *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "manage.py", *arguments, "--verbosity", "0"],
        cwd=ROOT,
        env=environment,
        check=True,
    )


def ask(port: int, path: str = FEED, **headers: str) -> tuple[int, dict, bytes]:
    """Over TLS, as a calendar program would."""
    context = ssl._create_unverified_context()  # the certificate is of this test
    connection = http.client.HTTPSConnection(
        "127.0.0.1", port, context=context, timeout=30
    )
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", path, headers={"Host": HOST, **sent})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {k.lower(): v for k, v in answer.getheaders()}, body


def test_feeds_are_fresh_within_a_second_and_answer_while_gunicorn_is_away(
    environment, tmp_path: Path
):
    socket_path = tmp_path / "gunicorn.sock"
    server = gunicorn(
        "uncrime.settings", free_port(), environment, bind=f"unix:{socket_path}"
    )
    with nginx(tmp_path, socket_path) as port:
        with server:
            status, headers, plain = ask(port)
            _, _, packed = ask(port, Accept_Encoding="gzip, deflate")
            _, refused, _ = ask(port, Accept_Encoding="gzip;q=0, br;q=0.0")
            unchanged, _, _ = ask(port, If_None_Match=headers["etag"])
            assert (status, unchanged) == (200, 304)
            assert gzip.decompress(packed) == plain
            assert "content-encoding" not in refused

            change = "from agendas.actions import note_changes; from django.utils"
            change += " import timezone; from meetings.models import Session;"
            change += "s = Session.objects.order_by('first_day').last(); s.remarks ="
            change += " s.remarks_en = 'Seen behind nginx'; s.save();"
            change += "note_changes([s], at=timezone.now())"
            manage(environment, "shell", "--command", change)
            # A second for the process, a second for nginx.
            time.sleep(2.1)
            _, _, changed = ask(port)
            assert b"Seen behind nginx" in changed.replace(b"\r\n ", b"")
            _, _, packed = ask(port, Accept_Encoding="gzip")

        time.sleep(1.5)
        status, headers, body = ask(port)
        assert (status, headers["x-cache"], body) == (200, "STALE", changed)
        status, headers, body = ask(port, Accept_Encoding="gzip")
        assert (status, body) == (200, packed)
        unchanged, _, _ = ask(port, If_None_Match=headers["etag"])
        assert unchanged == 304
        assert ask(port, "/en/sessions/session-3.ics")[0] == 503
