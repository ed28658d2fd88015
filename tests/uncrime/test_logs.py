"""A line of the log is one JSON object, whatever happened."""

import json
import logging
import sys

from uncrime.logs import JsonFormatter, RequestIdFilter, request_id


def line_of(record: logging.LogRecord) -> dict:
    RequestIdFilter().filter(record)
    text = JsonFormatter().format(record)
    assert "\n" not in text
    return json.loads(text)


def test_a_line_says_when_where_what_and_in_which_request():
    record = logging.LogRecord(
        "agendas.feeds", logging.WARNING, "", 0, "Skipped %s\n", ("a “session”",), None
    )
    record.created = 1811062805.25
    token = request_id.set("0123456789abcdef")

    line = line_of(record)

    request_id.reset(token)
    assert line == {
        "at": "2027-05-23T09:00:05.250+00:00",
        "level": "WARNING",
        "logger": "agendas.feeds",
        "request": "0123456789abcdef",
        "message": "Skipped a “session”\n",
    }


def test_a_line_of_an_error_has_its_traceback():
    try:
        raise ValueError("no such day")
    except ValueError:
        record = logging.LogRecord("a", logging.ERROR, "", 0, "x", (), sys.exc_info())

    assert line_of(record)["error"].endswith("ValueError: no such day")
    assert line_of(record)["request"] == "-"
