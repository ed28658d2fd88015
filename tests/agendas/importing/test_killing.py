"""An import that is killed in the middle leaves nothing half-saved; two do not meet."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection

from agendas.accounts import give_role
from agendas.importing.applying import ORDER, import_reading
from agendas.models import AgendaItem, ImportedRow, Sitting
from tests.agendas.importing.killing import MOMENTS
from tests.agendas.importing.rows import (
    AT,
    ENGLISH,
    choices_for,
    english,
    item_rows,
)
from tests.factories import make_body, make_session, make_user

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        "postgresql" not in settings.DATABASES["default"]["ENGINE"],
        reason="what a killed process leaves behind is asked of PostgreSQL",
    ),
]


def whole_database() -> dict[str, list[tuple]]:
    """Every row of what an import can write, history, log and memory included."""
    written = {*ORDER, ImportedRow}
    models = [
        model
        for model in apps.get_models()
        if model in written
        or model.__name__ in {f"Historical{each.__name__}" for each in written}
        or model.__name__ in {"LogEntry", "FeedRecord", "User"}
    ]
    return {
        model.__name__: list(model._base_manager.order_by("pk").values_list())
        for model in models
    }


def address() -> str:
    """The database of this test, as the environment names it."""
    found = connection.settings_dict
    who = ":".join(filter(None, [found["USER"], found["PASSWORD"]]))
    host, name = found["HOST"], found["NAME"]
    if host.startswith("/"):
        return f"postgres://{who}@/{name}?host={host}"
    return f"postgres://{who}@{host}:{found['PORT'] or 5432}/{name}"


def killed_imports(*arguments: str) -> Iterator[dict[str, int]]:
    """What became of each import, one after the other."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.agendas.importing.killing", *arguments],
        cwd=settings.BASE_DIR,
        env=os.environ
        | {"DATABASE_URL": address(), "DJANGO_SETTINGS_MODULE": "tests.settings"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with program:
        for line in program.stdout:
            yield json.loads(line)
            program.stdin.write("\n")
            program.stdin.flush()
    assert program.returncode == 0


def test_an_import_killed_at_twenty_moments_leaves_nothing_half_saved(tmp_path):
    body = make_body(slug="firearms", name_en="Working Group on Firearms")
    session = make_session(body=body, ordinal=10, published=False)
    give_role(username="ines", role="editor")
    (tmp_path / "agenda.txt").write_text(ENGLISH)
    before = whole_database()
    moments = []

    for made in killed_imports(str(tmp_path / "agenda.txt"), session.slug, "ines"):
        if made["moment"]:
            assert made["signal"] == 9
            assert whole_database() == before
            moments.append(made["moment"])
        else:
            assert made["signal"] == 0

    assert len(set(moments)) == MOMENTS
    assert (moments[0], moments[-1]) == (1, made["of"])
    assert len(item_rows(session)) == AgendaItem.objects.count() == 6
    assert Sitting.objects.count() == 4
    assert whole_database() != before


def test_two_imports_at_once_write_everything_once():
    body = make_body(slug="firearms", name_en="Working Group on Firearms")
    session = make_session(body=body, ordinal=10, published=False)
    choices, by = choices_for(session), make_user()
    start = Barrier(2)

    def import_it(_place: int) -> bool:
        start.wait()
        try:
            made = import_reading(
                reading=english(), choices=choices, source="", by=by, at=AT
            )
        finally:
            connection.close()
        return made.writes

    with ThreadPoolExecutor(2) as pool:
        wrote = list(pool.map(import_it, range(2)))

    assert sorted(wrote) == [False, True]
    assert len(item_rows(session)) == AgendaItem.objects.count() == 6
    assert Sitting.objects.count() == 4
