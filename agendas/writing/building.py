"""The papers of a session in one language, made of its records.

The agenda: masthead, title, list of items, annotations with documents, and as annex the
organization of work. The programme: the meetings side by side, and the side events.
"""

from collections.abc import Callable

from agendas.writing.blocks import (
    Block,
    Heading,
    Item,
    ListEnd,
    Paper,
    Paragraph,
    Run,
    words_of,
)
from agendas.writing.mastheads import masthead, symbol_of
from agendas.writing.numbers import depth, mark_in, number_in, parts
from agendas.writing.prose import paragraphs
from agendas.writing.records import Agenda, Document, SessionRecord, Text
from agendas.writing.records import Item as ItemRecord
from agendas.writing.side_events import side_events_table
from agendas.writing.timetables import timetable
from agendas.writing.voices import Voice

# A title that ends so takes no other stop.
_OPEN_ENDS = ("?", "!", "？", "؟", "…")


def build_agenda(session: SessionRecord, language: str) -> Paper:
    """The annotated agenda, or the agendas of a joint session, with its annex."""
    return _told(_agenda, session, language)


def build_programme(session: SessionRecord, language: str) -> Paper:
    """All meetings of the session and of those held during it, and its side events."""
    return _told(_programme, session, language)


def _told(
    build: Callable[[SessionRecord, Voice], Paper],
    session: SessionRecord,
    language: str,
) -> Paper:
    """The paper; if some of it is in English, its title says so in the first note."""
    voice = Voice(language)
    paper = build(session, voice)
    if not voice.has_fallback or not voice.words.fallback:
        return paper
    voice = Voice(language)
    voice.title_note = (voice.note((Run(voice.words.fallback),)),)
    return build(session, voice)


def _agenda(session: SessionRecord, voice: Voice) -> Paper:
    blocks: list[Block] = []
    has_annotations = any(_is_annotated(agenda) for agenda in session.agendas)
    if has_annotations:
        blocks.append(Heading(2, (Run(voice.words.agenda),)))
    for agenda in session.agendas:
        blocks += _list(session, agenda, voice)
    if has_annotations:
        blocks.append(Heading(2, (Run(voice.words.annotations),)))
        for agenda in session.agendas:
            blocks += _annotations(session, agenda, voice)
    own = [sitting for sitting in session.sittings if sitting.is_own]
    if own:
        blocks.append(Heading(2, (Run(voice.words.annex),), starts_page=True))
        blocks.append(Heading(3, (Run(voice.words.organization_of_work),)))
        blocks.append(timetable(session, own, voice, is_programme=False))
    stage = _stage(session, has_annotations=has_annotations)
    title = voice.words.titles[stage][len(session.agendas) > 1]
    return _paper(session, voice, title, blocks, session.agendas)


def _programme(session: SessionRecord, voice: Voice) -> Paper:
    blocks: list[Block] = []
    if session.sittings:
        blocks.append(timetable(session, session.sittings, voice, is_programme=True))
    if session.side_events:
        heading = (Run(voice.words.side_events),)
        if blocks:
            blocks.append(Heading(2, heading, starts_page=True))
        blocks.append(side_events_table(session.side_events, voice))
        blocks += [
            Paragraph((Run(f"{mark} {words}"),), "legend")
            for mark, words in sorted(voice.legend.items())
        ]
    title = voice.words.programme if session.sittings else voice.words.side_events
    return _paper(session, voice, title, blocks, ())


def _paper(
    session: SessionRecord,
    voice: Voice,
    title: str,
    blocks: list[Block],
    agendas: tuple[Agenda, ...],
) -> Paper:
    """The blocks under their masthead and title."""
    head = masthead(session, voice, agendas)
    # Where a document bears no date, its properties bear the meeting's first day.
    dated = next((each.issued_on for each in agendas if each.issued_on), None)
    names = [words_of(line) for name in head.names for line in name[:1]]
    return Paper(
        language=voice.language,
        title=voice.words.colon.join([title, *names]),
        symbol=symbol_of(agendas),
        dated=dated or session.span.first,
        blocks=(head, Heading(1, (Run(title), *voice.title_note)), *blocks),
        notes=tuple(voice.notes),
    )


def _stage(session: SessionRecord, *, has_annotations: bool) -> str:
    if any(agenda.stage == "adopted" for agenda in session.agendas):
        return "adopted"
    return "annotated" if has_annotations else "provisional"


def _is_annotated(agenda: Agenda) -> bool:
    return any(item.annotation or item.documents for item in agenda.items)


def _body(session: SessionRecord, agenda: Agenda, level: int, voice: Voice) -> list:
    """The body's name as a heading, where there are several."""
    if len(session.agendas) < 2:
        return []
    return [Heading(level, voice.say(agenda.body))]


def _list(session: SessionRecord, agenda: Agenda, voice: Voice) -> list[Block]:
    """The items of one agenda, punctuated as a list."""
    blocks: list[Block] = _body(session, agenda, 3, voice)
    blocks += paragraphs(agenda.note, voice)
    numbers = {item.number for item in agenda.items}
    for item, following in zip(agenda.items, [*agenda.items[1:], None], strict=True):
        title = voice.say(item.title)
        if item.is_joint or item.partners:
            title = (*title, Run(voice.words.joint, is_italic=True))
        if not words_of(title).endswith(_OPEN_ENDS):
            title = (*title, *voice.sign(title, _ending(item, following)))
        mark = mark_in(
            item.number, voice.language, is_below=_above(item.number) in numbers
        )
        blocks.append(Item(depth(item.number), item.number, mark, title))
    return [*blocks, ListEnd()]


def _above(number: str) -> str:
    """The number of the item above: "1" for "1 (a)"."""
    return number.rpartition(" (")[0]


def _ending(item: ItemRecord, following: ItemRecord | None) -> str:
    """A colon before sub-items, a semicolon between them, else a full stop."""
    if following and len(parts(following.number)) > len(parts(item.number)):
        return "before_items" if _above(following.number) == item.number else "stop"
    if following and len(parts(following.number)) > 1:
        return "semicolon"
    return "stop"


def _annotations(session: SessionRecord, agenda: Agenda, voice: Voice) -> list[Block]:
    """What is said on each item of an agenda, and the documents before it."""
    top = 3 + (len(session.agendas) > 1)
    numbers = {item.number for item in agenda.items}
    blocks: list[Block] = _body(session, agenda, 3, voice)
    for item in agenda.items:
        level = top + depth(item.number)
        mark = mark_in(
            item.number, voice.language, is_below=_above(item.number) in numbers
        )
        blocks.append(Heading(level, voice.say(item.title), item.number, mark))
        blocks += _annotation(session, item, voice)
        if item.documents:
            blocks.append(Paragraph((Run(voice.words.documentation),), "label"))
            blocks += [_document(document, voice) for document in item.documents]
    return [*blocks, ListEnd()]


def _annotation(
    session: SessionRecord, item: ItemRecord, voice: Voice
) -> list[Paragraph]:
    """The item's own annotation; else where the other agenda has it."""
    if item.annotation:
        return paragraphs(item.annotation, voice)
    for partner in item.partners:
        said = session.item_at(partner.agenda, partner.number)
        if said and said.annotation:
            body = session.convened[partner.agenda].body
            return [_see(body, partner.number, voice)]
    return []


def _see(body: Text, number: str, voice: Voice) -> Paragraph:
    sentence = voice.words.see.replace("{number}", number_in(number, voice.language))
    head, _, tail = sentence.partition("{body}")
    return Paragraph((Run(head), *voice.say(body), Run(tail)))


def _document(document: Document, voice: Voice) -> Paragraph:
    """The title with its symbols in brackets, joint ones with an en dash."""
    title = voice.say(document.title)
    symbols = Run("–".join(document.symbols), is_code=True)
    if not title:
        return Paragraph((symbols,), "document")
    if not symbols.text:
        return Paragraph(title, "document")
    is_chinese = (title[0].language or voice.language) == "zh"
    opening, closing = ("（", "）") if is_chinese else (" (", ")")
    runs = (*title, *voice.sign(title, opening), symbols, *voice.sign(title, closing))
    return Paragraph(runs, "document")
