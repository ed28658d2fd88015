"""The head of the first page: bodies, symbol, distribution, languages, days.

United Nations                                                CTOC/COP/WG.2/2023/1
Conference of the Parties to …                                Distr.: General
Working Group of Government Experts on Technical Assistance   1 March 2023
Vienna, 29 and 30 May 2023                                    Original: English
"""

from agendas.writing.blocks import Masthead, Run, Runs
from agendas.writing.records import Agenda, Convened, SessionRecord
from agendas.writing.voices import Voice
from meetings.dates import format_day, format_span

# The mastheads of these are in English, days and the name of the language included.
_ENGLISH_HEADED = {"ru", "zh", "ar"}


def symbol_of(agendas: tuple[Agenda, ...]) -> str:
    """The symbol of the paper; that of a joint one is joined by an en dash."""
    symbols = [symbol for agenda in agendas for symbol in agenda.symbols]
    return "–".join(dict.fromkeys(symbols))


def masthead(
    session: SessionRecord, voice: Voice, agendas: tuple[Agenda, ...] = ()
) -> Masthead:
    """The masthead; without agendas it has no symbol, and is not distributed."""
    parent = voice.say(session.parent, is_bold=True)
    names = [_lines(session, each, voice) for each in session.convened]
    if not parent and len(names) == 1:
        # A conference stands where the others have their parent.
        parent, *rest = names[0]
        names = [tuple(rest)]
    return Masthead(
        organization=voice.words.organization,
        symbol=symbol_of(agendas),
        parent=parent,
        facts=_facts(agendas, voice),
        names=tuple(names),
    )


def _facts(agendas: tuple[Agenda, ...], voice: Voice) -> tuple[Runs, ...]:
    if not agendas:
        return ()
    words = voice.words
    facts = [words.distribution[agendas[0].distribution]]
    # Not a lack of translation: these mastheads are printed so.
    language = "en" if voice.language in _ENGLISH_HEADED else voice.language
    if issued := next((each.issued_on for each in agendas if each.issued_on), None):
        facts.append(format_day(issued, language))
    originals = "/".join(words.languages[code] for code in _originals(agendas))
    facts += [words.name, words.original.format(originals)]
    return tuple((Run(each, language),) for each in facts if each)


def _originals(agendas: tuple[Agenda, ...]) -> tuple[str, ...]:
    """In which languages the paper was written, each once."""
    return tuple(dict.fromkeys(code for each in agendas for code in each.originals))


def _lines(
    session: SessionRecord, convened: Convened, voice: Voice
) -> tuple[Runs, ...]:
    """A body with its session, place and days."""
    lines = [
        voice.say(convened.body, is_bold=True),
        voice.say(session.title or convened.label, is_bold=True),
        place_and_days(session, voice),
    ]
    return tuple(line for line in lines if line)


def place_and_days(session: SessionRecord, voice: Voice) -> Runs:
    """As "Vienna, 29 and 30 May 2023"; Chinese has the days first."""
    days = (Run(format_span(session.span, voice.language)),)
    city = voice.say(session.city)
    order = [days, city] if voice.language == "zh" else [city, days]
    line = voice.join(order, "comma")
    state = voice.words.states.get(session.status)
    return (*line, Run(state)) if state else line
