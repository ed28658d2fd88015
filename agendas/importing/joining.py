"""Joint items: item 3 of one agenda is item 2 of another, and is said once."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from agendas.importing.items import annotation_text
from agendas.importing.ledger import Ledger, Wanted, Write
from agendas.importing.numbers import item_number
from agendas.importing.results import Kind, State
from agendas.importing.targets import Part, Target
from agendas.models import AgendaItem, JointItem
from agendas.reading import Reading
from agendas.reading.lines.likeness import same_title
from agendas.reading.results import JointItem as ReadJoint

Group = list[tuple[Part, str, AgendaItem]]


def said_by_partners(reading: Reading, place: int) -> dict[str, str]:
    """For the items of one agenda, what an agenda before it says of the same item."""
    texts = {
        (at, item_number(read.item)): annotation_text(read, reading)
        for at, agenda in enumerate(reading.agendas[:place])
        for read in agenda.annotations
    }
    said = {}
    for group in reading.joint_items:
        own = [item_number(each.item) for each in group if each.agenda == place]
        there = [texts.get((each.agenda, item_number(each.item))) for each in group]
        for number in own:
            if text := next(filter(None, there), None):
                said[number] = text
    return said


def put_joint_items(ledger: Ledger, target: Target, reading: Reading) -> None:
    """Link the items that the document calls joint, with their sub-items."""
    named = [_members(target, group) for group in reading.joint_items]
    done: set[tuple[str, str]] = set()
    for members in [*named, *(sub for group in named for sub in _sub_items(group))]:
        agendas = {part.slug for part, _number, _item in members}
        names = {(part.slug, number) for part, number, _item in members}
        if len(members) > 1 and len(agendas) == len(members) and not names & done:
            done |= names
            _put(ledger, members)


def _members(target: Target, group: list[ReadJoint]) -> Group:
    found: Group = []
    for each in group:
        part, number = target.parts.get(each.agenda), item_number(each.item)
        if part is not None and number in part.items:
            found.append((part, number, part.items[number]))
    return found


def _sub_items(members: Group) -> Iterator[Group]:
    """ "(a) Opening" of "1. Organizational matters (joint item)" in each agenda."""
    if not members:
        return
    titles = [_titles(part) for part, _number, _item in members]
    first = members[0][1]
    for label, title in titles[0].items():
        if not label.startswith(f"{first} "):
            continue
        tail = label.removeprefix(first)
        numbers = [number + tail for _part, number, _item in members]
        said = [
            each.get(number, "") for each, number in zip(titles, numbers, strict=True)
        ]
        if all(same_title(title, other) for other in said):
            parts = [part for part, _number, _item in members]
            yield [(p, n, p.items[n]) for p, n in zip(parts, numbers, strict=True)]


def _titles(part: Part) -> dict[str, str]:
    """What the document calls the items that are entered."""
    read = {item_number(item.label): item.title for item in part.read.items}
    return {number: title for number, title in read.items() if number in part.items}


def _put(ledger: Ledger, members: Group) -> None:
    """One joint item: its identity is new, or what one of the items has already."""
    wanted, first = _wanted(members), members[0][2]
    if wanted.key in ledger.choices.dropped:
        return
    identities = {item.joint_item_id for _part, _n, item in members} - {None}
    apart = [item for _part, _n, item in members if not item.joint_item_id]
    if len(identities) > 1:
        sentence = _("{items} are joint with other items already; link them by hand.")
        ledger.report(None, sentence.format(items=wanted.label))
        return
    ledger.agreed.append((first, wanted, []))
    if not apart:
        ledger.say(wanted, State.UNCHANGED)
    elif (
        first.pk
        and ledger.memory.key(Kind.JOINT, first.pk)
        and not _asked(ledger, wanted)
    ):
        ledger.say(wanted, State.KEPT, note=_("Somebody has parted them since."))
    else:
        _link(ledger, wanted, members, apart)


def _wanted(members: Group) -> Wanted:
    part, number, _first = members[0]
    return Wanted(
        kind=Kind.JOINT,
        key=f"joint:{part.slug}:{number}",
        label=" = ".join(f"{each.body.badge} {n}" for each, n, _item in members),
        model=JointItem,
        session=part.session,
        found=None,
        values={},
    )


def _asked(ledger: Ledger, wanted: Wanted) -> bool:
    return wanted.key in ledger.choices.overwritten


def _link(
    ledger: Ledger, wanted: Wanted, members: Group, apart: list[AgendaItem]
) -> None:
    joint = next((item.joint_item for *_rest, item in members if item.joint_item), None)
    if joint is None:
        joint = JointItem()
        ledger.writes.append(Write(joint, wanted, is_new=True))
    for item in apart:
        item.joint_item = joint
        if item.pk:
            ledger.writes.append(Write(item, wanted, fields=["joint_item"]))
    ledger.say(wanted, State.NEW)
