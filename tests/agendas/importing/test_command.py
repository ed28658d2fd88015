"""manage.py import_document: the same import from a shell."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth import get_user_model
from django.core.management import call_command

from agendas.accounts import give_role
from agendas.models import AgendaItem, Sitting
from meetings.models import Session
from tests.agendas.importing.rows import ENGLISH
from tests.factories import make_agenda, make_body, make_item, make_session

pytestmark = pytest.mark.django_db


@pytest.fixture
def session() -> Session:
    body = make_body(slug="firearms", name_en="Working Group on Firearms")
    return make_session(body=body, ordinal=10, slug="firearms-10", published=False)


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "agenda.txt"
    path.write_text(ENGLISH)
    return str(path)


def refused(*arguments: str) -> int:
    with pytest.raises(SystemExit) as raised:
        call_command("import_document", *arguments)
    return raised.value.code


@pytest.mark.usefixtures("session")
def test_a_dry_run_says_what_it_would_do_and_does_nothing(document, capsys):
    call_command("import_document", document, "--session", "firearms-10", "--dry-run")

    lines = capsys.readouterr().out.splitlines()
    assert "  new: Agenda item: 2. Marking of firearms" in lines
    assert lines[-1].startswith("  Would import: ")
    assert not AgendaItem.objects.exists()
    assert not get_user_model().objects.exists()


@pytest.mark.usefixtures("session")
def test_an_import_says_what_it_did_and_logs_it(document, capsys):
    call_command("import_document", document, "--session", "firearms-10")

    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("  Imported: ")
    assert AgendaItem.objects.count() == 6
    entry = LogEntry.objects.get()
    assert entry.change_message.startswith("Imported agenda.txt: ")
    assert entry.user.username == "programme"

    call_command("import_document", document, "--session", "firearms-10")

    assert "  Nothing to change" in capsys.readouterr().out
    assert LogEntry.objects.count() == 1


def test_several_files_are_imported_in_their_order(session, document, tmp_path, capsys):
    revised = tmp_path / "revised.txt"
    revised.write_text(ENGLISH.replace("2. Marking of", "2. Tracing of"))

    call_command("import_document", document, str(revised), "--session", session.slug)

    assert AgendaItem.objects.get(number="2").title_en == "Tracing of firearms"
    words = "    title (English): Marking of firearms → Tracing of firearms"
    assert words in capsys.readouterr().out.splitlines()


def test_what_has_gone_is_removed_on_request_unless_it_was_entered_by_hand(
    session, document, tmp_path
):
    call_command("import_document", document, "--session", session.slug)
    by_hand = make_item(agenda=session.convenings.get().agenda, number="9")
    shorter = tmp_path / "shorter.txt"
    words = ENGLISH.replace("3. Other matters.\n", "")
    shorter.write_text(words.replace("| | 3 | Other matters |\n", ""))
    arguments = [str(shorter), "--session", session.slug]

    call_command("import_document", *arguments)
    assert AgendaItem.objects.filter(number="3").exists()

    call_command("import_document", *arguments, "--remove-gone")
    assert not AgendaItem.objects.filter(number="3").exists()
    assert AgendaItem.objects.filter(pk=by_hand.pk).exists()


@pytest.mark.usefixtures("session")
def test_the_person_is_named_with_by(document):
    user, _is_new = give_role(username="ines", role="editor")

    call_command(
        "import_document", document, "--session", "firearms-10", "--by", "ines"
    )

    assert LogEntry.objects.get().user == user
    assert AgendaItem.history.first().history_user == user


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--session", "nowhere"], "There is no session “nowhere”."),
        (["--session", "firearms-10", "--by", "nobody"], "There is no user “nobody”."),
        ([], "name the session to which it belongs, with --session."),
    ],
)
@pytest.mark.usefixtures("session")
def test_what_is_not_there_is_one_line_and_exit_2(document, capsys, arguments, words):
    assert refused(document, *arguments) == 2

    [line] = capsys.readouterr().err.splitlines()
    assert line.endswith(words)


@pytest.mark.parametrize(
    ("name", "content"),
    [("missing.txt", None), ("damaged.docx", b"PK"), ("picture.pdf", b"\x89PNG")],
)
def test_a_bad_file_is_one_line_and_the_others_are_imported(
    session, document, tmp_path, capsys, name, content
):
    bad = tmp_path / name
    if content is not None:
        bad.write_bytes(content)

    assert refused(str(bad), document, "--session", session.slug) == 2

    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{bad}: ")
    assert Sitting.objects.count() == 4


@pytest.mark.parametrize(("role", "count"), [("editor", 1), ("publisher", 6)])
def test_what_is_public_only_a_publisher_changes(document, capsys, role, count):
    body = make_body(slug="firearms", name_en="Working Group on Firearms")
    session = make_session(body=body, ordinal=10)
    make_item(agenda=make_agenda(session=session), number="1", title_en="Opening")
    give_role(username="ines", role=role)
    arguments = [document, "--session", session.slug, "--by", "ines"]

    if role == "editor":
        assert refused(*arguments) == 2
        [line] = capsys.readouterr().err.splitlines()
        assert "is public already, and only a publisher changes it" in line
    else:
        call_command("import_document", *arguments)

    assert AgendaItem.objects.count() == count


def test_the_language_can_be_told(session, document):
    call_command(
        "import_document", document, "--session", session.slug, "--language", "es"
    )

    assert AgendaItem.objects.get(number="2").title_es == "Marking of firearms"


@pytest.mark.usefixtures("session")
def test_a_document_of_another_body_is_not_taken_for_that_of_the_session(
    document, capsys
):
    make_session(body=make_body(name_en="Working Group on Wicks"), slug="wicks-3")

    call_command("import_document", document, "--session", "wicks-3", "--dry-run")

    told = capsys.readouterr().out
    assert "new: Body of this session: Working Group on Firearms" in told
    assert "The document is of “Working Group on Firearms”, which does not hold" in told
