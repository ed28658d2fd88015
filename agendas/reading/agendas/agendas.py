"""The agendas of a document, a list for each body, and what is said on their items.

A list goes to the body whose name heads it, else in the order of the masthead; two
items of a joint document are one where both are marked so and have one title.
"""

from agendas.reading.agendas.agenda import read_list
from agendas.reading.agendas.annotations import AnnotationReader
from agendas.reading.agendas.item_titles import ListedAgenda
from agendas.reading.agendas.points_below import read_with_points
from agendas.reading.bodies.names import named_in
from agendas.reading.lines.likeness import same_title
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sections import Section
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Agenda, JointItem, Reading


def read_agendas(
    sheet: Sheet, reading: Reading, sections: list[Section], names: list[str]
) -> bool:
    """Read the items, and what is said on them; whether there was a list of items.

    `names` are those of the masthead, whose bodies have their agendas already.
    """
    listed = _read_lists(sheet, reading, sections, names)
    _read_annotations(sheet, reading, sections, listed)
    return bool(listed)


def _read_lists(
    sheet: Sheet, reading: Reading, sections: list[Section], names: list[str]
) -> list[ListedAgenda]:
    """Read the lists of items into the agendas, which then stand in their order."""
    for role in ("list", "annotated"):
        listed: list[ListedAgenda] = []
        for section in sections:
            heading = _body_line(section, names)
            if section.role != role or (listed and not heading):
                continue
            if with_points := read_with_points(sheet, section.lines):
                found, section.lines = [with_points], []
            else:
                found, section.lines = read_list(
                    sheet, section.lines, names, is_annotated=role == "annotated"
                )
            if found:
                section.role = "annotations" if _goes_on(section.lines) else "read"
                found[0].heading = found[0].heading or heading
                listed += found
        if listed:
            _assign(reading, listed)
            return listed
    return []


def _body_line(section: Section, names: list[str]) -> Line | None:
    """The heading of a part of one body: "Provisional agenda of the Working Group".

    The name may stand on the line below it, in brackets.
    """
    heads = [section.heading, *section.lines[:1]] if section.heading else []
    named = (line for line in heads if named_in(line.text, names))
    return next(named, None) if len(names) > 1 else None


def _goes_on(rest: list[Line]) -> bool:
    """Whether annotations follow the list without a heading of their own."""
    return len(rest) > 2


def _assign(reading: Reading, listed: list[ListedAgenda]) -> None:
    """Give each list to the agenda of its body, by name, else in their order."""
    by_name = {agenda.body: agenda for agenda in reading.agendas if agenda.body}
    ordered: list[Agenda] = []
    for place, each in enumerate(listed):
        heading = without_section_number(each.heading.text) if each.heading else ""
        name = named_in(heading, by_name) or clean_title(heading) or None
        agenda = by_name.get(name)
        if agenda is None and not name and place < len(reading.agendas):
            agenda = reading.agendas[place]
        if agenda is None or agenda in ordered:
            agenda = Agenda(name)
        agenda.items = each.items
        # A document is listed once more with its title in another language.
        agenda.documents_by_item = {
            label: list(dict.fromkeys(symbols))
            for label, symbols in each.documents.items()
        }
        ordered.append(agenda)
    others = [agenda for agenda in reading.agendas if agenda not in ordered]
    if len(ordered) > 1 and len(others) == 1 and not others[0].items:
        # The one body of the masthead is then the parent of those that have lists.
        reading.parent_body = reading.parent_body or others[0].body
        others = []
    reading.agendas = ordered + others


def _read_annotations(
    sheet: Sheet,
    reading: Reading,
    sections: list[Section],
    listed: list[ListedAgenda],
) -> None:
    # Where no list was read, the texts may stand under the items of one.
    roles = {"annotations", "annotated"} | (set() if listed else {"list"})
    parts = [each for each in sections if each.role in roles]
    names = [agenda.body for agenda in reading.agendas if agenda.body]
    lines: list[Line] = []
    for section in sections:
        # A second list has the name of its body for a heading.
        if section in parts or (lines and section.role == "read"):
            heading = _body_line(section, names)
            lines += [heading] if heading else []
        lines += section.lines if section in parts else []
    has_texts = any(each.texts for each in listed)
    if not (lines or has_texts):
        return
    if not reading.agendas:
        reading.agendas = [Agenda()]
    reader = AnnotationReader(sheet, reading.agendas, is_listed=bool(listed))
    for place, each in enumerate(listed):
        reader.read_texts(place, each.texts)
    if lines:
        reader.read(lines)
    reader.finish()
    reading.documents = reader.parts.found.documents


def join_items(sheet: Sheet, reading: Reading) -> None:
    """Pair the items that two agendas mark as joint, by their titles."""
    if len(reading.agendas) != 2:
        return
    first, second = reading.agendas
    for one in first.items:
        if not one.joint:
            continue
        others = [
            item
            for item in second.items
            if item.joint and same_title(item.title, one.title)
        ]
        if len(others) != 1:
            sheet.report(
                one.line,
                "no_joint_item",
                text=one.title,
            )
            continue
        reading.joint_items.append(
            [JointItem(0, one.label), JointItem(1, others[0].label)]
        )
        if one.label != others[0].label:
            other = others[0]
            numbers = {"one": one.label, "other": other.label}
            sheet.report(other.line, "joint_numbers", text=one.title, **numbers)
