"""What the reader says of lines and files that it could not read for certain.

    "number_jumps": "the number jumps from %(before)s to %(number)s"

English here, other languages by a translator; the JSON of a reading is in English.
What is said of days comes from `meetings.dates`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from meetings.dates.sentences import SENTENCES as DATES
from meetings.dates.sentences import shown
from meetings.sentences import Told, Values, fill, gettext_noop

PROBLEMS = {
    # Lists of items.
    "list_begins_late": gettext_noop("the list begins with number %(number)s"),
    "number_jumps": gettext_noop("the number jumps from %(before)s to %(number)s"),
    "letters_without_titles": gettext_noop("letters without their titles"),
    "letter_jumps": gettext_noop("the letter jumps from %(before)s to (%(letter)s)"),
    "number_lost": gettext_noop(
        "the number is not printed; the timetable gives it as %(number)s"
    ),
    "line_without_number": gettext_noop("a line of the list without a number"),
    "columns_together": gettext_noop("two columns seem to have run together"),
    "number_without_title": gettext_noop("a number without a title"),
    "item_twice": gettext_noop("item %(item)s stands twice in the list"),
    "number_misread": gettext_noop("the number %(number)s is printed as “%(printed)s”"),
    "title_differs": gettext_noop("the title differs from the list: “%(title)s”"),
    "no_joint_item": gettext_noop("no joint item of the other body has this title"),
    "joint_numbers": gettext_noop(
        "a joint item with two numbers: %(one)s and %(other)s"
    ),
    # Annotations and documents.
    "symbol_with_hyphen": gettext_noop(
        "a joint symbol with a hyphen, read as two symbols"
    ),
    "symbol_unknown": gettext_noop("a symbol of no known series"),
    "document_without_symbol": gettext_noop("a document without a symbol"),
    # Days, hours and what is held at them.
    "year_is_missing": gettext_noop("the year is missing"),
    "day_without_year": gettext_noop("the day has no year"),
    "day_of_meeting_year": gettext_noop(
        "the day has no year; %(year)s is the year of the meeting"
    ),
    "day_of_no_meeting": gettext_noop("the day is not one of the meeting's days"),
    "days_without_dash": gettext_noop(
        "the days cannot be read: a dash seems to be missing"
    ),
    "days_not_printed": gettext_noop("the days are not printed"),
    "days_differ": gettext_noop("other days than those printed before"),
    "days_unreadable": gettext_noop("the days cannot be read"),
    "days_without_meeting": gettext_noop("days without a meeting"),
    "status_uncertain": gettext_noop("the words may say that the meeting is not held"),
    "hours_unreadable": gettext_noop("the hours cannot be read"),
    "hours_uncertain": gettext_noop("the hours cannot be read for certain"),
    "hours_go_back": gettext_noop(
        "the hours go back: the line of another day may be missing"
    ),
    "item_without_title": gettext_noop("an item without a title"),
    "item_of_no_agenda": gettext_noop("it is not said whose agenda the item is on"),
    "item_not_listed": gettext_noop("item %(item)s is not in the list"),
    "continued_too_soon": gettext_noop(
        "an item marked (continued) begins in the same sitting"
    ),
    "event_without_hours": gettext_noop("a side event without its hours"),
    "event_without_title": gettext_noop("a side event without a title"),
    "mark_without_note": gettext_noop("no note explains the mark %(mark)s"),
    "session_uncounted": gettext_noop("the number of the session cannot be read"),
    "second_language": gettext_noop(
        "the same in a second language, in which nothing is read"
    ),
    # What was left.
    "not_understood": gettext_noop("not understood"),
    "words_of_site": gettext_noop("words of the site, before the document itself"),
    "lines_left": gettext_noop("the lines from here on were not read"),
    "rows_left": gettext_noop("the rows from here on were not read"),
}
FILES = {
    "file_too_large": gettext_noop("The file is over %(most)s MB."),
    "file_empty": gettext_noop("The file is empty."),
    "no_file_of_kind": gettext_noop("The file is no %(kind)s file, or it is damaged."),
    "no_text": gettext_noop("The file is no text."),
    "no_utf8": gettext_noop("The file is no text in UTF-8."),
    "docx_damaged": gettext_noop("The DOCX file is damaged."),
    "docx_too_large": gettext_noop("The DOCX file is too large when unpacked."),
    "docx_with_type": gettext_noop(
        "The DOCX file declares a document type, which none may."
    ),
    "docx_without_text": gettext_noop("The DOCX file has no text."),
    "pdf_damaged": gettext_noop("The PDF file is damaged."),
    "pdf_protected": gettext_noop("The PDF file is protected by a password."),
    "pdf_without_text": gettext_noop("The PDF file has no text: it is a scan."),
}
SENTENCES = DATES | PROBLEMS


class Unreadable(Told):
    """A file that cannot be read; `str` gives a sentence for its owner."""

    SENTENCES = FILES


@dataclass(frozen=True)
class Doubt:
    """Why something cannot be read for certain: a sentence and what fills its gaps."""

    code: str
    values: Values = field(default_factory=dict)


def problem_in_words(
    code: str,
    values: Values,
    *,
    translate: Callable[[str], str] = str,
    language: str = "en",
    display: Callable[[str], str] = str,
) -> str:
    """The sentence of a problem; `translate` is given the English one with its gaps.

    `display` is given each value as `language` prints it.
    """
    return fill(translate(SENTENCES[code]), shown(values, language), display)
