"""Servers on loopback for as long as a block runs: gunicorn, and nginx before it."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.client import Target, probe

ROOT = Path(__file__).resolve().parent.parent
WORKERS = 2
START_WITHIN = 60  # seconds
HOST = "calendar.example.org"

NGINX = """
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_processes 1;
{user}
events {{ worker_connections 256; }}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include {folder}/site.conf;
}}
"""


@contextlib.contextmanager
def gunicorn(
    settings: str, port: int, environment: dict[str, str], *, bind: str = ""
) -> Iterator[subprocess.Popen]:
    """gunicorn with two workers, on a port of loopback or on the socket `bind`."""
    command = ["-m", "gunicorn", "uncrime.wsgi", "--log-level", "warning"]
    binds = ["--bind", f"127.0.0.1:{port}", *(["--bind", bind] if bind else [])]
    options = ["--workers", str(WORKERS), "--threads", "2", "--no-control-socket"]
    process = subprocess.Popen(
        [sys.executable, *command, *binds, *options],
        cwd=ROOT,
        env=environment | {"DJANGO_SETTINGS_MODULE": settings},
    )
    try:
        wait_for(port)
        yield process
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def nginx(folder: Path, socket_path: Path, *, is_limited: bool = True) -> Iterator[int]:
    """The repository's nginx before the socket; the answer is its port, with TLS.

    The file is as it is in deploy/, but for places and ports; without its limits on
    one visitor if not `is_limited`, as whoever measures is one.
    """
    port, plain = free_port(), free_port()
    _certificate(folder)
    site = (ROOT / "deploy/nginx.conf").read_text()
    for old, new in {
        "/var/cache/nginx/uncrime": f"{folder}/cache",
        "/run/uncrime/gunicorn.sock": str(socket_path),
        f"/etc/letsencrypt/live/{HOST}": str(folder),
        "/srv/uncrime/staticfiles": f"{folder}/files",
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ": f"listen 127.0.0.1:{port} ",
    }.items():
        assert old in site, old
        site = site.replace(old, new)
    site = re.sub(r"^\s*listen \[::\].*\n", "", site, flags=re.M)
    if not is_limited:
        site = re.sub(r"^\s*limit_req zone.*\n", "", site, flags=re.M)
    (folder / "site.conf").write_text(site)
    user = "user root;" if os.geteuid() == 0 else ""
    conf = folder / "nginx.conf"
    conf.write_text(NGINX.format(folder=folder, user=user))
    command = ["nginx", "-p", str(folder), "-e", f"{folder}/error.log"]
    process = subprocess.Popen([*command, "-c", str(conf), "-g", "daemon off;"])
    try:
        _wait_for_port(port)
        yield port
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def has(*programs: str) -> bool:
    return all(map(shutil.which, programs))


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def wait_for(port: int) -> None:
    end = time.monotonic() + START_WITHIN
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            probe(Target("anything", port, "/livez"))
            return
        time.sleep(0.1)
    raise SystemExit(f"No server on port {port} after {START_WITHIN} seconds.")


def _wait_for_port(port: int) -> None:
    end = time.monotonic() + START_WITHIN
    while time.monotonic() < end:
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port), timeout=1),
        ):
            return
        time.sleep(0.1)
    raise SystemExit(f"No nginx on port {port} after {START_WITHIN} seconds.")


def _certificate(folder: Path) -> None:
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes"),
            *("-days", "2", "-subj", f"/CN={HOST}"),
            *("-keyout", str(folder / "privkey.pem")),
            *("-out", str(folder / "fullchain.pem")),
        ],
        check=True,
        capture_output=True,
    )
