"""A document goes in through the browser; pages, feed and written document agree."""

import re
import shutil
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import Page, expect

from agendas.models import Sitting, SourceText
from agendas.reading import Reading, read_file
from meetings.models import Session, SideEvent
from tests.agendas.reading.test_documents import DOCUMENTS
from tests.browser.test_main_job import feed, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

OWN = ["en_crime_commission_piped.md", "en_corruption_conference_two_columns.txt"]
# The documents of the programme itself are not part of the project.
BESIDE = [parent / "shared" / "seeds" for parent in Path(__file__).parents[3:5]]
SEEDS = {path.name: path for folder in BESIDE for path in sorted(folder.glob("*.txt"))}


@pytest.fixture(scope="session")
def bodies(tmp_path_factory) -> Path:
    """Files of the programme's bodies, places and organizers, and of no session."""
    directory = tmp_path_factory.mktemp("bodies")
    for name in ["programme", "bodies", "places", "organizers"]:
        shutil.copy(settings.BASE_DIR / "fixtures" / f"{name}.yaml", directory)
    return directory


@pytest.fixture(autouse=True)
def _bodies_only(transactional_db, fill, bodies):
    fill(bodies)


def bring_in(editor: Page, path: Path) -> SourceText:
    """Upload, look, confirm."""
    editor.goto("/admin/meetings/session/")
    editor.get_by_role("link", name="Paste or upload a document").click()
    editor.get_by_label("or choose a file").set_input_files(path)
    editor.get_by_role("button", name="Keep and read").click()
    editor.get_by_role("link", name="Review part by part").click()
    editor.get_by_role("button", name="Save and go on").click()
    expect(editor.get_by_text("Nothing changed.")).to_be_visible()
    parts = editor.get_by_role("navigation", name="Parts of this review")
    parts.get_by_role("link", name="Where it goes").click()
    choose_bodies(editor)
    editor.get_by_role("button", name="Save and go on").click()
    editor.get_by_role("button", name="Confirm: import as drafts").click()
    expect(editor.get_by_role("heading", name="Imported", exact=True)).to_be_visible()
    return SourceText.objects.get()


def choose_bodies(editor: Page) -> None:
    """Rows of a list that name no body are of the review group."""
    for row in editor.locator("select[name$='-to']").all():
        if not row.input_value():
            group = row.locator("option", has_text="Implementation Review Group").first
            row.select_option(group.get_attribute("value"))


def publish(publisher: Page, source: SourceText) -> None:
    """From the page of the source to each session, and there the one button."""
    overview = f"/admin/agendas/sourcetext/{source.pk}/change/"
    publisher.goto(overview)
    links = publisher.locator(".done a[href*='/meetings/session/']")
    for address in [each.get_attribute("href") for each in links.all()]:
        publisher.goto(address)
        publisher.get_by_role("link", name="Publish", exact=True).click()
        publisher.get_by_role("button", name="Publish").click()
        expect(publisher.get_by_text("Published with all its parts.")).to_be_visible()


def words(page: Page, path: str) -> str:
    """What stands on a page, its spaces single."""
    page.goto(path)
    return " ".join(page.locator("main").inner_text().split())


def spaced(text: str) -> str:
    return " ".join(text.split())


def check_pages(page: Page, session: Session, reading: Reading) -> None:
    """The public pages say what the document says."""
    base = f"/en/sessions/{session.slug}/"
    agenda = words(page, f"{base}agenda/") if any(reading.agendas) else ""
    for each in reading.agendas:
        for item in each.items:
            assert spaced(item.title) in agenda, item.label
        for symbols in each.documents_by_item.values():
            for symbol in symbols:
                assert symbol in agenda
    if reading.side_events:
        events = words(page, f"{base}side-events/")
        assert [e.title for e in reading.side_events if e.title not in events] == []


def check_feed(page: Page, session: Session, reading: Reading) -> None:
    """The feed has the session, each sitting and each side event at its time."""
    address = f"/en/sessions/{session.slug}.ics?detail=sittings&side-events=1"
    events = feed(page, address)
    timed = sorted(
        event.start.strftime("%Y-%m-%d %H:%M")
        for event in events
        if hasattr(event.start, "hour")
    )
    read = [(each.date, each.time_from) for each in reading.organization_of_work]
    read += [(each.date, each.start) for each in reading.side_events]
    assert timed == sorted(f"{day} {hour:%H:%M}" for day, hour in read)


def check_document(page: Page, session: Session, reading: Reading) -> None:
    """What the program writes reads as what was uploaded."""
    base = f"/en/sessions/{session.slug}/"
    for ending in ["docx", "pdf"]:
        answer = page.request.get(f"{base}agenda.{ending}")
        if ending == "pdf" and answer.status == 503:
            continue  # where the libraries that set pages are missing
        written = read_file(f"agenda.{ending}", answer.body())
        assert [_items(each) for each in written.agendas] == [
            _items(each) for each in reading.agendas
        ], ending
        assert _taken_up(written) == _taken_up(reading), ending


def _taken_up(reading: Reading) -> list[tuple]:
    """When each item is taken up; of a joint one under whichever number."""
    return sorted(
        (sitting.date, sitting.time_from, entry.item or entry.title)
        for sitting in reading.organization_of_work
        for entry in sitting.entries
    )


def _items(agenda) -> list[tuple[str, str]]:
    return [(item.label, item.title) for item in agenda.items]


@pytest.mark.parametrize(
    "path",
    [*(DOCUMENTS / name for name in OWN), *SEEDS.values()],
    ids=lambda path: path.stem,
)
def test_a_document_goes_in_and_pages_feed_and_document_agree(
    new_context, page: Page, path
):
    reading = read_file(path.name, path.read_bytes())
    source = bring_in(sign_in(new_context, "editor"), path)
    sessions = list(Session.objects.all())
    assert {page.request.get(s.get_absolute_url()).status for s in sessions} == {404}
    assert Sitting.objects.count() == len(reading.organization_of_work)
    assert SideEvent.objects.count() == len(reading.side_events)

    publish(sign_in(new_context, "publisher"), source)

    if reading.meetings:
        check_calendar(page, reading)
        return
    [session] = Session.objects.all()
    check_pages(page, session, reading)
    check_feed(page, session, reading)
    if any(agenda.items for agenda in reading.agendas):
        check_document(page, session, reading)


def check_calendar(page: Page, reading: Reading) -> None:
    """Each row of a list of meetings is a session on its days, on page and in feed."""
    wanted = sorted((each.start, each.end) for each in reading.meetings)
    found = Session.objects.order_by("first_day", "last_day")
    assert list(found.values_list("first_day", "last_day")) == wanted
    year = reading.meetings[0].start.year
    events = feed(page, f"/en/calendar.ics?year={year}")
    assert sorted(event.start for event in events) == [start for start, _end in wanted]
    listed = words(page, f"/en/calendar/?year={year}")
    for session in found:
        assert session.name in listed


REVIEWED = {
    "en_joint_bodies_piped.txt": [
        *("change/", "problems/", "destination/", "plan/", "document/", "read-again/"),
        *("part/facts/", "part/bodies/", "part/items/", "part/joint/"),
        *("part/annotations/", "part/documents/", "part/programme/"),
    ],
    "side_events_blocks.txt": ["part/side-events/", "plan/"],
    "calendar_statuses.txt": ["part/meetings/", "destination/", "part/items/"],
}


STILL = "Promise.all(document.getAnimations().map((each) => each.finished))"
LOOKS = [(1280, "light"), (320, "light"), (1280, "dark")]


def test_the_review_is_open_to_everyone(new_context, axe, too_wide):
    editor = sign_in(new_context, "editor")
    problems = []

    def look_at(address: str) -> None:
        editor.goto(address)
        for width, scheme in LOOKS:
            editor.emulate_media(color_scheme=scheme)
            editor.set_viewport_size({"width": width, "height": 800})
            editor.evaluate(STILL)  # the colours of the entry screens fade
            found = axe(editor) + too_wide(editor)
            problems.extend(f"{address} {width} {scheme}: {each}" for each in found)

    look_at("/admin/agendas/sourcetext/add/")
    for name, tails in REVIEWED.items():
        editor.goto("/admin/agendas/sourcetext/add/")
        editor.get_by_label("or choose a file").set_input_files(DOCUMENTS / name)
        editor.get_by_role("button", name="Keep and read").click()
        base = re.sub(r"change/$", "", editor.url)
        for tail in tails:
            look_at(base + tail)

    assert problems == []


def test_without_scripts_an_error_is_found_and_corrected(new_context):
    """The summary leads to the field, the line to its place; no script is needed."""
    editor = sign_in(lambda: new_context(java_script_enabled=False), "editor")
    editor.goto("/admin/agendas/sourcetext/add/")
    editor.get_by_label("or choose a file").set_input_files(
        DOCUMENTS / "en_joint_bodies_piped.txt"
    )
    editor.get_by_role("button", name="Keep and read").click()
    parts = editor.get_by_role("navigation", name="Parts of this review")
    parts.get_by_role("link", name=re.compile("^Items")).click()
    first = editor.get_by_role("group", name=re.compile(r"^Item 1 line")).first
    first.get_by_label("Title").fill("")
    editor.get_by_role("button", name="Save", exact=True).click()

    editor.get_by_role("alert").get_by_role("link").click()
    expect(editor).to_have_url(re.compile(r"#id_r\d+-title$"))
    first.get_by_label("Title").fill("Organization")
    first.get_by_role("link", name=re.compile("^line")).click()
    expect(editor).to_have_url(re.compile(r"#L\d+$"))
    editor.get_by_role("button", name="Save", exact=True).click()

    expect(editor.get_by_text("Saved.")).to_be_visible()
    assert SourceText.objects.get().review["items"][0]["title"] == "Organization"
