"""read_document prints what is understood of files, and needs no database."""

import io
import json
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import call_command

from agendas.reading import read_text

AGENDA = "Provisional agenda\n1. Opening of the session.\n2. Other matters.\n"


def test_read_document_prints_one_line_of_json_for_each_file_in_order(tmp_path):
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(AGENDA)
    second.write_text("Words.")
    out = io.StringIO()

    call_command("read_document", str(first), str(second), "--json", stdout=out)

    assert [json.loads(line) for line in out.getvalue().splitlines()] == [
        read_text(AGENDA).to_json(),
        read_text("Words.").to_json(),
    ]


def test_read_document_says_what_it_understood(tmp_path):
    file = tmp_path / "agenda.txt"
    file.write_text(AGENDA)
    out = io.StringIO()

    call_command("read_document", str(file), stdout=out)

    assert out.getvalue().splitlines() == [
        f"{file}: provisional_agenda (en)",
        "  (no body)",
        "    1. Opening of the session",
        "    2. Other matters",
    ]


def test_read_document_takes_the_year_for_days_without_one(tmp_path):
    file = tmp_path / "calendar.txt"
    file.write_text(
        "Calendar of meetings\n\nWorking Group on Firearms\t6-8 September\n"
    )
    out = io.StringIO()

    call_command("read_document", str(file), "--json", "--year", "2017", stdout=out)

    [meeting] = json.loads(out.getvalue())["meetings"]
    assert (meeting["start"], meeting["end"]) == ("2017-09-06", "2017-09-08")


def test_read_document_reads_standard_input(monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO(AGENDA.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    out = io.StringIO()

    call_command("read_document", "-", "--json", stdout=out)

    assert json.loads(out.getvalue()) == read_text(AGENDA).to_json()


@pytest.mark.parametrize("content", [None, b"\x00\x01" * 99, b"a" * 5_000_001])
def test_read_document_ends_with_two_and_one_line_for_a_bad_file(tmp_path, content):
    file = tmp_path / "bad.txt"
    if content is not None:
        file.write_bytes(content)
    err = io.StringIO()

    with pytest.raises(SystemExit) as ended:
        call_command("read_document", str(file), stderr=err)

    assert (ended.value.code, len(err.getvalue().splitlines())) == (2, 1)


def test_read_document_reads_the_other_files_beside_a_bad_one(tmp_path):
    good = tmp_path / "good.txt"
    good.write_text(AGENDA)
    out = io.StringIO()

    with pytest.raises(SystemExit):
        call_command(
            "read_document", str(tmp_path / "none"), str(good), "--json",
            stdout=out, stderr=io.StringIO(),
        )  # fmt: skip

    assert json.loads(out.getvalue()) == read_text(AGENDA).to_json()


def test_a_document_is_read_where_nothing_is_set_up(tmp_path):
    file = tmp_path / "agenda.txt"
    file.write_text("Provisional agenda\n\n1. Opening of the meeting.\n2. Report.\n")
    command = [sys.executable, settings.BASE_DIR / "manage.py", "read_document"]
    unset = {"DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL", "DATABASE_URL"}
    environment = {k: v for k, v in os.environ.items() if k not in unset}
    environment["DJANGO_SETTINGS_MODULE"] = "uncrime.settings"

    answer = subprocess.run(
        [*command, file, "--json"],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )

    [agenda] = json.loads(answer.stdout)["agendas"]
    assert [item["title"] for item in agenda["items"]] == [
        "Opening of the meeting",
        "Report",
    ]
