"""The API does what its description says, for whatever may be asked of it."""

import datetime as dt

import pytest
import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import Status, events, from_schema

from tests.factories import (
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_venue,
)
from uncrime.wsgi import application

DAY = dt.date(2027, 5, 18)
CONFIG = {
    "seed": 1,
    "workers": 1,
    # Over WSGI schemathesis does not unpack what is compressed.
    "headers": {"Accept-Encoding": "identity"},
    "generation": {"max-examples": 8, "database": "none"},
}


def closing(environ, start_response) -> list[bytes]:
    """The program, with each answer closed at its end, as a server does.

    schemathesis asks from threads of its own, and would leave their connections open.
    """
    answer = application(environ, start_response)
    try:
        return list(answer)
    finally:
        answer.close()


@pytest.fixture
def api(transactional_db):
    """The description, as the program itself gives it out, of a small calendar.

    Its rows are committed, to be seen from other threads.
    """
    venue = make_venue(city="Vienna")
    body = make_body(slug="ccpcj")
    session = make_session(body=body, slug="ccpcj-36", first_day=DAY, venue=venue)
    item = make_item(agenda=make_agenda(session=session), annotation="*Said* of it.")
    make_document(items=[item], symbol="E/CN.15/2027/2", session=session)
    make_sitting(session=session, items=[item], room=make_room(venue=venue))
    make_side_event(session=session)
    make_session(body=make_body(slug="fingov"), published=False)
    return schemathesis.openapi.from_wsgi(
        "/api/v1/openapi.json",
        closing,
        config=SchemathesisConfig.from_dict(CONFIG),
    )


def faults_of(event) -> list[str]:
    """What an event of the run finds wrong, a line each."""
    if isinstance(event, events.FatalError):
        return [repr(event.exception)]
    if isinstance(event, events.NonFatalError):
        return [repr(event.info)]
    if not isinstance(event, events.ScenarioFinished):
        return []
    return [
        f"{check.name}: {check.failure_info.failure.title}"
        f" {check.failure_info.failure.message} {check.failure_info.code_sample}"
        for checks in event.recorder.checks.values()
        for check in checks
        if check.status == Status.FAILURE
    ]


def test_every_answer_is_as_described(api, caplog):
    """All checks and all phases of schemathesis, nothing excluded."""
    caplog.set_level("ERROR")
    asked, faults = 0, []
    for event in from_schema(api).execute():
        faults += faults_of(event)
        if isinstance(event, events.ScenarioFinished):
            asked += len(event.recorder.cases)

    assert faults == []
    assert asked > 100
