"""Which column of a programme its printed heading names, in six languages.

"Plenary" and "Séance plénière" are one column, "Parallel meeting" another.
"""

import re

from agendas.vocabulary import Track
from meetings.search import fold

# Folded words, tried in this order: "informal plenary" is informal.
_WORDS = {
    Track.INFORMAL: r"informal|informel|oficios|неофициальн|非正式|غير رسمي",
    Track.PARALLEL_2: r"(?:second|2nd|deuxieme|segund[ao]|втор\w+) parallel"
    r"|parallel(?:_| meeting )2|第二并行|committee ii\b",
    Track.PARALLEL: r"parallel|paralel|параллельн|平行|并行|متواز|مواز"
    r"|committee of the whole|comite plenier|comite plenario|комитет полного состава"
    r"|全体委员会|اللجنه الجامعه|committee i\b|committee$|working group",
    Track.PLENARY: r"plenary|pleniere|plenari[ao]|plenum|пленарн|全体会议|全会|العامه"
    r"|الجلسات|commission|main room",
}
_TRACKS = {track: re.compile(words) for track, words in _WORDS.items()}


def track_of(printed: str | None) -> str | None:
    """The column; plenary where nothing is printed, None for unknown words."""
    folded = fold(printed or "")
    if not folded:
        return Track.PLENARY
    if folded in Track.values:
        return folded
    for track, pattern in _TRACKS.items():
        if pattern.search(folded):
            return track
    return None
