import io

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command

from agendas.accounts import give_role
from agendas.roles import ROLES, ensure_roles

pytestmark = pytest.mark.django_db


def run(command: str, *arguments: str) -> list[str]:
    out = io.StringIO()
    call_command(command, *arguments, stdout=out)
    return out.getvalue().splitlines()


@pytest.mark.parametrize(
    ("permission", "roles"),
    [
        ("meetings.view_session", ["viewer", "editor", "publisher", "administrator"]),
        ("meetings.change_session", ["editor", "publisher", "administrator"]),
        ("meetings.delete_session", ["publisher", "administrator"]),
        ("meetings.publish_session", ["publisher", "administrator"]),
        ("meetings.add_room", ["editor", "publisher", "administrator"]),
        ("agendas.add_document", ["editor", "publisher", "administrator"]),
        ("meetings.change_body", ["publisher", "administrator"]),
        ("meetings.change_practice", ["publisher", "administrator"]),
        ("meetings.change_venue", ["publisher", "administrator"]),
        ("meetings.change_holiday", ["publisher", "administrator"]),
        ("agendas.view_sourcetext", list(ROLES)),
        ("agendas.add_sourcetext", ["editor", "publisher", "administrator"]),
        ("agendas.change_sourcetext", ["editor", "publisher", "administrator"]),
        ("agendas.delete_sourcetext", []),
        ("auth.change_user", ["administrator"]),
        ("auth.change_group", []),
    ],
)
def test_each_role_may_what_the_table_says(permission, roles):
    people = {role: give_role(username=role, role=role)[0] for role in ROLES}

    assert [role for role in ROLES if people[role].has_perm(permission)] == roles


def test_roles_lose_what_the_table_no_longer_gives():
    group = ensure_roles()["viewer"]
    group.permissions.set(ensure_roles()["administrator"].permissions.all())

    ensure_roles()

    names = {each.codename for each in group.permissions.all()}
    assert {name.split("_")[0] for name in names} == {"view"}
    assert Group.objects.count() == len(ROLES)


def test_make_staff_reads_the_password_from_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("correct horse battery\n"))

    lines = run("make_staff", "ann", "--role", "editor", "--password-stdin")

    assert lines == ["ann is editor."]
    ann = authenticate(username="ann", password="correct horse battery")
    assert [group.name for group in ann.groups.all()] == ["editor"]
    assert (ann.is_staff, ann.is_superuser) == (True, False)


def test_make_staff_refuses_a_password_that_is_too_short(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("short\n"))

    with pytest.raises(CommandError, match="too short"):
        run("make_staff", "ann", "--role", "editor", "--password-stdin")

    assert not get_user_model().objects.exists()


def test_make_staff_changes_the_role_and_keeps_the_password():
    give_role(username="ann", role="editor", password="correct horse battery")

    run("make_staff", "ann", "--role", "viewer")

    ann = authenticate(username="ann", password="correct horse battery")
    assert [group.name for group in ann.groups.all()] == ["viewer"]


def test_demo_accounts_shows_each_password_once():
    first = run("demo_accounts")
    second = run("demo_accounts")

    accounts = dict(line.split(": ") for line in first)
    assert list(accounts) == list(ROLES)
    assert all(authenticate(username=u, password=p) for u, p in accounts.items())
    assert second == [
        f"{role}: kept as it is; --reset for a new password" for role in ROLES
    ]


def test_demo_accounts_gives_new_passwords_on_demand():
    old = dict(line.split(": ") for line in run("demo_accounts"))

    new = dict(line.split(": ") for line in run("demo_accounts", "--reset"))

    assert all(authenticate(username=u, password=p) for u, p in new.items())
    assert not any(authenticate(username=u, password=p) for u, p in old.items())
