"""Text that is searched: folded, and wide where an index needs it."""

from hypothesis import given
from hypothesis import strategies as st

from meetings.search import fold, widen

# A letter of an alphabet, a blank and two Han letters: every run and border of them.
texts = st.text(alphabet="a 腐败", max_size=12)


def test_a_han_letter_is_as_long_as_an_index_asks_for():
    assert widen(fold("Corruption: 腐败")) == "corruption: 腐腐腐败败败"


@given(text=texts, word=texts)
def test_a_wide_text_holds_a_wide_word_as_the_text_holds_the_word(text, word):
    assert (widen(word) in widen(text)) == (word in text)
