"""Rows in Chinese, which puts no sign between days and what they are of.

6月11日至13日灯具委员会第二次会议        灯具委员会第二次会议6月11日至13日
"""

import re

from agendas.reading.languages.verbs import tells_what_was
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import Season
from agendas.reading.meetings.titles import (
    is_sentence,
    may_be_meeting,
)
from agendas.reading.times.days import CHINESE_DAYS, read_span

_AHEAD = re.compile(rf"{CHINESE_DAYS}(?<=[日）)])(?=[\u4e00-\u9fff“《])")
_AT_END = re.compile(rf"(?<!\d年)(?<=[\u4e00-\u9fff”》]){CHINESE_DAYS}$")
_LONGEST = 60  # letters
_ENDS_SENTENCE = tuple("。；，")


def row_of_unparted_days(text: str, season: Season) -> Row | None:
    """The row whose days no sign parts from a meeting, before it or behind it."""
    if "日" not in text or len(text) > _LONGEST or text.endswith(_ENDS_SENTENCE):
        return None
    if match := _AHEAD.match(text):
        title = text[match.end() :]
    elif match := _AT_END.search(text):
        title = text[: match.start()]
    else:
        return None
    is_told = is_sentence(title) or tells_what_was(title) or "日" in title
    found = read_span(match["days"], season.form_year)
    is_row = found and found.span and not is_told and may_be_meeting(title)
    return Row(title, match["days"]) if is_row else None
