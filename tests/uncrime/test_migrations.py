"""Migrations under a program that runs: the one before it works on the tables after.

Expand first, contract one release later: deploy/README.md, "Upgrade".
"""

import pytest
from django.db import migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations.base import Operation

OURS = ("agendas", "meetings")
# Before the first release nothing ran on the tables before.
UNRELEASED = {
    "agendas": "0009_printed_rooms_and_mastheads",
    "meetings": "0004_organizer_kinds",
}
# What a release removes after the one that stopped using it, each with the reason.
CONTRACTED: dict[tuple[str, str], str] = {}
TAKES_AWAY = (
    migrations.DeleteModel,
    migrations.RemoveField,
    migrations.RenameField,
    migrations.RenameModel,
    migrations.AlterModelTable,
)


def fault(operation: Operation) -> str:
    """Why the program before could not go on, or nothing."""
    if isinstance(operation, TAKES_AWAY):
        return f"{operation.describe()}: the program before still asks for it"
    if isinstance(operation, migrations.AddField):
        field = operation.field
        is_filled = field.null or field.has_db_default() or field.many_to_many
        if not is_filled:
            return f"{operation.describe()}: the program before does not fill it"
    return ""


def later_migrations() -> list[tuple[str, migrations.Migration]]:
    found = MigrationLoader(None).disk_migrations.items()
    return [
        (f"{app}.{name}", migration)
        for (app, name), migration in sorted(found)
        if app in OURS and name > UNRELEASED[app] and (app, name) not in CONTRACTED
    ]


@pytest.mark.parametrize(("name", "migration"), later_migrations())
def test_the_program_before_runs_on_the_tables_after(name, migration):
    assert [words for each in migration.operations if (words := fault(each))] == []


@pytest.mark.parametrize(
    ("operation", "is_fault"),
    [
        (migrations.RemoveField("session", "title"), True),
        (migrations.RenameField("session", "title", "name"), True),
        (migrations.DeleteModel("Session"), True),
        (migrations.AddField("session", "x", models.CharField(default="")), True),
        (migrations.AddField("session", "x", models.CharField(db_default="")), False),
        (migrations.AddField("session", "x", models.DateField(null=True)), False),
        (
            migrations.AddField("session", "x", models.ManyToManyField("meetings.x")),
            False,
        ),
        (migrations.CreateModel("New", fields=[]), False),
    ],
)
def test_what_takes_away_or_is_left_unfilled_is_a_fault(operation, is_fault):
    assert bool(fault(operation)) == is_fault
