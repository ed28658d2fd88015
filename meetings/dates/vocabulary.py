"""The words that may stand in a date, folded, each with what it means."""

import re
from typing import NamedTuple

from meetings.dates.folding import fold
from meetings.dates.sentences import Unclear
from meetings.dates.words import (
    LANGUAGES,
    MONTH_ABBREVIATIONS,
    MONTHS,
    RUSSIAN_GENITIVES,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)


class Token(NamedTuple):
    """A word, number or mark of a date.

    `kind` is one of number, month, weekday, and, to, comma, slash, week, year-mark,
    month-mark, day-mark (Chinese) and noise; `value` counts months from 1, weekdays
    from 0 for Monday, and is the number itself.
    """

    kind: str
    value: int
    text: str


_KINDS = {
    "and": "and & et y и 和 及 与 و",
    # "à" folds to "a", which is also Spanish.
    "to": "to through until till a au al hasta по до 至 到 الى الي حتى - -- ---",
    "comma": ",",
    "slash": "/",
    "week": "week w/c semaine semana неделя 那一周 那周 一周 当周 周 اسبوع الاسبوع",
    "year-mark": "年",
    "month-mark": "月",
    "day-mark": "日 号",
    "noise": (
        "of the from on beginning commencing starting"
        " commencant debutant que comienza empieza начиная"
        " du de des le les la del el los desde dia dias"
        " года году год годы годов г гг с со"
        " 从 自 起 起的 من في الذي يبدا عام سنة ( ) ."
    ),
}

# Other spellings: second Arabic names, those of Morocco, Algeria and Tunisia, and other
# short forms.
_MORE_MONTHS = {
    1: "january جانفي",
    2: "fév фев فيفري",
    3: "мар",
    4: "أفريل",
    5: "ماي",
    6: "jun июн يونيو جوان",
    7: "jul juil июл يوليو يوليوز جويلية",
    8: "غشت أوت",
    9: "sep set setiembre сен شتنبر",
    11: "ноя نونبر",
    12: "دجنبر",
}
_MORE_WEEKDAYS = {
    1: "tues",
    3: "thur thurs",
    6: "星期天 周天",
}
# "mar." is a month in English and Spanish and a weekday in French and Spanish.
_TWO_MEANINGS = {"mar"}


def _months() -> dict[str, int]:
    words: dict[str, int] = {}
    for language in set(LANGUAGES) - {"zh"}:
        for names in (MONTHS[language], MONTH_ABBREVIATIONS[language]):
            for number, name in enumerate(names, start=1):
                for half in name.split("/"):
                    words[fold(half).rstrip(".")] = number
    for number, name in enumerate(RUSSIAN_GENITIVES, start=1):
        words[fold(name)] = number
    for number, names in _MORE_MONTHS.items():
        words |= dict.fromkeys((fold(name) for name in names.split()), number)
    return words


def _weekdays() -> dict[str, int]:
    words: dict[str, int] = {}
    for language in LANGUAGES:
        for names in (WEEKDAYS[language], WEEKDAY_ABBREVIATIONS[language]):
            for number, name in enumerate(names):
                words[fold(name).rstrip(".")] = number
    for number, names in _MORE_WEEKDAYS.items():
        words |= dict.fromkeys((fold(name) for name in names.split()), number)
    return {word: n for word, n in words.items() if word not in _TWO_MEANINGS}


def _vocabulary() -> dict[str, tuple[str, int]]:
    meanings = {
        word: (kind, 0) for kind, words in _KINDS.items() for word in words.split()
    }
    meanings |= {word: ("month", number) for word, number in _months().items()}
    return meanings | {word: ("weekday", n) for word, n in _weekdays().items()}


VOCABULARY = _vocabulary()

_CHINESE = sorted(
    (re.escape(word) for word in VOCABULARY if "一" <= word[0] <= "鿿"),
    key=len,
    reverse=True,
)
# Every alternative begins with other characters, so the search is linear.
_TOKEN = re.compile(
    rf"""(?P<number>[0-9]+)
         (?: \.?[º°ª] | -?(?:st|nd|rd|th|d|er|o|го|е|ое)(?![^\W_]) )?
       | (?P<word> w/c | (?:كانون|تشرين)\ (?:الاول|الثاني)
                 | {"|".join(_CHINESE)}
                 | [^\W\d_一-鿿]+
                 | -+ | \S )""",
    re.VERBOSE,
)


def tokens(text: str) -> list[Token]:
    """The tokens of the folded `text` without the noise.

    Raises ValueError for a word that does not belong in a date.
    """
    found = [token for match in _TOKEN.finditer(text) for token in _token(match)]
    return [token for token in found if token.kind != "noise"]


def _token(match: re.Match[str]) -> list[Token]:
    if number := match["number"]:
        if len(number) > 4:
            raise Unclear("no_day_or_year", words=number)
        return [Token("number", int(number), number)]
    word = match["word"]
    if word in VOCABULARY:
        return [Token(*VOCABULARY[word], word)]
    # Arabic writes "and" as one letter at the head of the next word.
    if word.startswith("و") and word[1:] in VOCABULARY:
        return [Token("and", 0, "و"), Token(*VOCABULARY[word[1:]], word[1:])]
    raise Unclear("no_word_of_a_date", words=word)
