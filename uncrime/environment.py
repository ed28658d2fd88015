"""What the environment must say, and what is made of it. PURE: of Django only an error.

SECRET_KEY=…50 random letters…
ALLOWED_HOSTS=calendar.example.org
SITE_URL=https://calendar.example.org
DATABASE_URL=postgres:////run/postgresql/uncrime
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

# What production cannot do without, and what to set it to.
NEEDED = {
    "SECRET_KEY": "a random text of 50 characters or more; one is printed by: python3"
    ' -c "import secrets; print(secrets.token_urlsafe(50))"',
    "ALLOWED_HOSTS": "the names of this site, for example calendar.example.org",
    "SITE_URL": "its address, for example https://calendar.example.org",
}
# What e-mail needs; a calendar that sends none does without.
MAIL_NEEDED = {
    "EMAIL_URL": "the mail server, for example"
    " smtp+tls://name:password@mail.example.org:587",
    "EMAIL_FROM": "whom e-mails come from, for example calendar@example.org",
}
MAIL_SCHEMES = ["smtp", "smtp+tls", "smtp+ssl", "consolemail", "filemail", "memorymail"]
_MAIL_SCHEME = f"EMAIL_URL begins with {' or '.join(MAIL_SCHEMES)}, and ://."
MIN_KEY = 50  # characters, as Django's own check security.W009 asks


def problems_of_production(environment: Mapping[str, str]) -> list[str]:
    """What is missing or unsafe, a sentence each; an empty list is good to start."""
    given = {name: environment.get(name, "").strip() for name in NEEDED}
    problems = [
        f"Set the {name} environment variable to {value}."
        for name, value in NEEDED.items()
        if not given[name]
    ]
    if 0 < len(given["SECRET_KEY"]) < MIN_KEY:
        problems.append(f"SECRET_KEY is short: {NEEDED['SECRET_KEY']}.")
    if "*" in given["ALLOWED_HOSTS"]:
        problems.append(f"ALLOWED_HOSTS admits every name: {NEEDED['ALLOWED_HOSTS']}.")
    if given["SITE_URL"] and not _is_site(given["SITE_URL"]):
        problems.append(f"SITE_URL is no address of a site: {NEEDED['SITE_URL']}.")
    return problems + problems_of_mail(environment)


def problems_of_mail(environment: Mapping[str, str]) -> list[str]:
    """What is missing or wrong, once one of the variables of e-mail is set."""
    given = {name: environment.get(name, "").strip() for name in MAIL_NEEDED}
    if not any(given.values()):
        return []
    problems = [
        f"Set the {name} environment variable to {value}; or none of e-mail's."
        for name, value in MAIL_NEEDED.items()
        if not given[name]
    ]
    scheme = given["EMAIL_URL"].partition(":")[0]
    if given["EMAIL_URL"] and scheme not in MAIL_SCHEMES:
        problems.append(_MAIL_SCHEME)
    return problems


def refuse_unsafe(environment: Mapping[str, str]) -> None:
    """Raise ImproperlyConfigured with every problem at once."""
    if problems := problems_of_production(environment):
        problems.append("On a laptop, DEBUG=1 does without all of this.")
        raise ImproperlyConfigured("\n".join(problems))


def _is_site(address: str) -> bool:
    """Scheme and host and nothing else; a slash at the end is forgiven."""
    parts = urlsplit(address.rstrip("/"))
    rest = parts.path + parts.query + parts.fragment
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and not rest


def mail(address: str) -> dict[str, Any]:
    """Django's settings for EMAIL_URL; an address of another kind raises."""
    if address.partition(":")[0] not in MAIL_SCHEMES:
        raise ImproperlyConfigured(_MAIL_SCHEME)
    found = environ.Env.email_url_config(address)
    names = ["EMAIL_USE_TLS", "EMAIL_USE_SSL", "EMAIL_FILE_PATH", "EMAIL_BACKEND"]
    names += ["EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD"]
    return {name: found[name] for name in names if found.get(name)}


def database(address: str, *, pool_size: int) -> dict[str, Any]:
    """Django's settings for DATABASE_URL; SQLite or PostgreSQL, else it raises.

    For SQLite the folder of the file is made.
    """
    scheme = address.partition(":")[0]
    if scheme not in {"sqlite", "postgres", "postgresql"}:
        raise ImproperlyConfigured(
            "DATABASE_URL begins with sqlite:/// or postgres://, for example"
            " postgres:////run/postgresql/uncrime."
        )
    found = environ.Env.db_url_config(address)
    return _sqlite(found) if scheme == "sqlite" else _postgresql(found, pool_size)


def replicas(addresses: list[str], *, pool_size: int) -> dict[str, dict[str, Any]]:
    """Django's settings for DATABASE_REPLICA_URLS, by alias; PostgreSQL only.

    A visitor must not wait for one that is away: another is there to ask.
    """
    found: dict[str, dict[str, Any]] = {}
    for number, address in enumerate(addresses, start=1):
        if not address.startswith(("postgres://", "postgresql://")):
            raise ImproperlyConfigured(
                "DATABASE_REPLICA_URLS are addresses that begin with postgres://, with"
                " commas between them."
            )
        alias = f"replica-{number}"
        found[alias] = database(address, pool_size=pool_size)
        found[alias]["OPTIONS"]["connect_timeout"] = 1
        found[alias]["OPTIONS"]["pool"]["timeout"] = 1
        # Tests have one database.
        found[alias]["TEST"] = {"MIRROR": "default"}
    return found


def _sqlite(found: dict[str, Any]) -> dict[str, Any]:
    if found["NAME"] != ":memory:":
        Path(found["NAME"]).parent.mkdir(parents=True, exist_ok=True)
    options = {
        # A transaction that will write says so at its beginning: two that read first
        # and write later would end in "database is locked" at once.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,  # seconds
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
    return found | {"OPTIONS": options}


def _postgresql(found: dict[str, Any], pool_size: int) -> dict[str, Any]:
    """With kept connections; what the address says in its query is kept as well."""
    options = {
        # Seconds. A visitor is told soon that the database is away; and the pool, which
        # doubles its pauses between attempts for five minutes if left alone, notices
        # soon that it is back.
        "connect_timeout": 3,
        "pool": {
            "min_size": 1,
            "max_size": pool_size,
            "timeout": 2,
            "reconnect_timeout": 4,
        },
    }
    return found | {
        # The pool keeps connections; Django must not keep them as well.
        "CONN_MAX_AGE": 0,
        # One that died with the database is replaced before it is used.
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options | found.get("OPTIONS", {}),
    }


def shared_cache(address: str) -> dict[str, Any]:
    """Django's settings for CACHE_URL: a Redis, or none; else it raises."""
    if not address:
        return {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
    if address.partition(":")[0] not in {"redis", "rediss", "unix"}:
        raise ImproperlyConfigured(
            "CACHE_URL begins with redis://, rediss:// or unix://, for example"
            " redis://127.0.0.1:6379/0."
        )
    return {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": address,
        "KEY_PREFIX": "uncrime",
        # Seconds: feeds do not wait for a cache that is away.
        "OPTIONS": {"socket_timeout": 0.5, "socket_connect_timeout": 0.2},
    }
