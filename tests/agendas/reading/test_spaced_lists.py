"""Lists in which one blank line stands before each line, so that it parts nothing."""

from agendas.reading import read_text

CARDS = """Events
Upcoming
06 Mar 2034 - 10 Mar 2034
Committee on Oil, second session
Oslo, Norway
More information
13 Mar 2034
Webinar on mirrors
Online
More information
03 Apr 2034 - 05 Apr 2034
Regional Workshop on Bells
Lima, Peru
More information
"""
EVENTS = """Side Events, Tuesday 6 May 2031
08:00-09:30
Lamps for breakfast
Room A
Organised by: Malta
13:15-14:45
Bells of the future
Room B
Organised by: Chile
13:15-14:45
Horns in the fog
Room C
Organised by: Peru
"""
PARAGRAPHS = """Side events of the Lamp Conference, 18 November 2037
Last changed on 16 November 2037
Debate of experts on the lamps of the north
Wednesday 18 November 2037
11:00-12:30, Miro Hall
The lighthouses of the coast show their lamps, their mirrors and their lenses.
The heritage of towers and the Commission on Buoys
Wednesday 18 November 2037
13:00-15:00, Room IX
The Commission presents its plan for buoys in deep water and in harbours.
"""


def spaced(text):
    return "\n\n".join(text.splitlines()) + "\n"


def without_lines(records):
    return [{**record, "line": None} for record in records]


def test_cards_keep_their_places_where_a_blank_line_stands_before_each_line():
    close, apart = read_text(CARDS).to_json(), read_text(spaced(CARDS)).to_json()
    places = [meeting["place"] for meeting in apart["meetings"]]
    assert places == ["Oslo, Norway", "Online", "Lima, Peru"]
    assert without_lines(apart["meetings"]) == without_lines(close["meetings"])


def test_side_events_keep_what_stands_below_them_where_all_lines_are_apart():
    close, apart = read_text(EVENTS).to_json(), read_text(spaced(EVENTS)).to_json()
    assert [event["room"] for event in apart["side_events"]] == [
        "Room A",
        "Room B",
        "Room C",
    ]
    assert without_lines(apart["side_events"]) == without_lines(close["side_events"])


def test_paragraphs_stay_apart():
    titles = [event.title for event in read_text(spaced(PARAGRAPHS)).side_events]
    assert titles == [
        "Debate of experts on the lamps of the north",
        "The heritage of towers and the Commission on Buoys",
    ]
