"""What the note at the foot of a calendar says of the rows with its mark."""

import pytest

from agendas.reading import read_text

NOTES = {
    "Calendar of meetings 2031": ("* To be confirmed.", "24 Feb. – 7 March"),
    "Calendrier des réunions 2031": ("* À confirmer.", "24 fév. - 7 mars"),
    "Calendario de reuniones 2031": ("* Por confirmar.", "24 feb. - 7 mar."),
    "Расписание совещаний на 2031 год": (
        "* Подлежит подтверждению.",
        "24 фев. – 7 мар.",
    ),
}


@pytest.mark.parametrize("title", NOTES)
def test_a_marked_meeting_is_as_certain_as_its_note_says(title):
    note, days = NOTES[title]
    rows = f"13–17 01 2031    UNLAMP-3*    Rome\n{days}    UNFOG-5    Nairobi\n"
    rows = rows.replace("13–17 01 2031", "10.03.2031–14.03.2031")
    meetings = read_text(f"{title}\n\n{rows}\n{note}\n").meetings

    assert [meeting.status for meeting in meetings] == ["tbc", "confirmed"]
    assert [str(meetings[1].start), str(meetings[1].end)] == [
        "2031-02-24",
        "2031-03-07",
    ]


def test_a_note_of_another_mark_says_nothing_of_a_meeting():
    rows = (
        "10–14 March 2031    Lamp Board*    Rome\n17–21 March 2031    Fog Board    Rome"
    )
    text = (
        f"Calendar of meetings\n\n{rows}\n\n* Organized with others.\n** Tentative.\n"
    )

    assert {each.status for each in read_text(text).meetings} == {"confirmed"}
