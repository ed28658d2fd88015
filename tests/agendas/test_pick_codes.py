"""Codes of what a delegate ticked: bounded, and right for ten years."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendas.pick_codes import (
    MAX_LENGTH,
    MAX_PICKS,
    ROW,
    SESSION,
    Picks,
    WrongPicks,
    format_picks,
    is_row_key,
    parse_picks,
    row_key,
)
from meetings.feed_codes import DIGITS
from meetings.publishing import PUBLIC_ID_LETTERS, new_public_id

LETTERS = st.sampled_from(PUBLIC_ID_LETTERS)
KEYS = st.frozensets(
    st.text(LETTERS, min_size=ROW, max_size=ROW), max_size=MAX_PICKS // 2
)
PICKS = st.builds(
    Picks,
    session=st.text(LETTERS, min_size=SESSION, max_size=SESSION),
    sittings=KEYS,
    side_events=KEYS,
)


def test_a_code_that_was_given_out_means_the_same_for_ever():
    """If this fails, programmes of delegates change: mend the code, not the text."""
    code = "1ht7kq2m9xw38fmq4kd2xbb-t5w2hcY"
    picks = Picks("ht7kq2m9xw", frozenset({"kd2xbb", "38fmq4"}), frozenset({"t5w2hc"}))

    assert (format_picks(picks), parse_picks(code)) == (code, picks)


@given(PICKS)
def test_every_programme_has_a_code_and_every_code_its_programme(picks):
    code = format_picks(picks)

    assert parse_picks(code) == picks
    assert len(code) <= MAX_LENGTH


@given(PICKS, st.data())
def test_a_mistyped_letter_is_found(picks, data):
    code = format_picks(picks)
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from(DIGITS))
    mistyped = code[:place] + other + code[place + 1 :]

    if mistyped != code:
        with pytest.raises(WrongPicks):
            parse_picks(mistyped)


@given(st.text(alphabet=st.sampled_from(DIGITS), max_size=60) | st.text(max_size=60))
def test_any_other_text_is_wrong_or_the_one_code_of_its_programme(text):
    try:
        picks = parse_picks(text)
    except WrongPicks:
        return
    assert format_picks(picks) == text


@pytest.mark.parametrize("code", ["", "1", "a" * 10_000, "1ht7kq2m9xw-", "\n"])
def test_what_is_no_code_is_wrong(code):
    with pytest.raises(WrongPicks):
        parse_picks(code)


def test_twenty_ticks_and_the_most_of_them_fit_what_google_takes():
    def length(count: int) -> int:
        keys = frozenset(f"{n:06}" for n in range(count))
        code = format_picks(Picks("ht7kq2m9xw", keys, frozenset()))
        host = "calendar.of-meetings.crime.un.org.x"  # 35 characters
        return len(f"https://{host}/en/mine/{code}.ics")

    assert (length(20), length(MAX_PICKS)) == (189, 255)
    with pytest.raises(ValueError, match="too many rows"):
        length(MAX_PICKS + 1)


def test_the_key_of_a_row_is_the_end_of_its_public_id():
    public_id = new_public_id()

    assert len(public_id) == SESSION
    assert row_key(public_id) == public_id[4:]
    assert is_row_key(row_key(public_id))
    assert not any(map(is_row_key, ["", "ABCDEF", "abcde", "abcdefg", "abcde\n"]))
