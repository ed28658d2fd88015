"""The heads of tables in a tagged PDF: which cells each of them heads.

WeasyPrint gives every cell all the heads of its column, those of other days too, and
leaves out the tree by which heads are found. ISO 32000-1, 14.8.5.7 and 14.7.2;
ISO 14289-1, 7.5.
"""

from collections.abc import Iterator
from typing import Any

from agendas.writing.loading import library

# Of the PDF objects that stand for parts of the document; their type is pydyf's.
Element = Any


def link_heads(pdf: Any) -> None:
    """Give each cell the heads of its column and of its day, and all heads a tree."""
    objects = {each.reference: each for each in pdf.objects if _kind(each)}
    found: dict[str, Element] = {}
    for each in list(objects.values()):
        if _kind(each) == "/Table":
            found |= _link(each, objects)
    if found:
        pydyf = library("pydyf")
        names = pydyf.Array()
        for name in sorted(found):
            names += [pydyf.String(name), found[name].reference]
        root = next(each for each in pdf.objects if _type(each) == "/StructTreeRoot")
        root["IDTree"] = pydyf.Dictionary({"Names": names})


def _link(table: Element, objects: dict) -> dict[str, Element]:
    """The heads of one table by their names; its cells are told theirs."""
    columns: dict[str, Element] = {}
    days: dict[str, Element] = {}
    for group in _children(table, objects):
        is_head = _kind(group) == "/THead"
        for row in _children(group, objects):
            cells = list(_children(row, objects))
            heads = {each["ID"].string: each for each in cells if "ID" in each}
            for each in heads.values():
                # A day, too, heads what is below it, across all columns.
                each["A"]["Scope"] = "/Column"
            if is_head:
                columns |= heads
            elif heads:
                days |= heads
            else:
                _tell(cells, columns, list(days)[-1:])
    return columns | days


def _tell(cells: list[Element], columns: dict[str, Element], day: list[str]) -> None:
    pydyf = library("pydyf")
    for cell in cells:
        above = [each.string for each in cell["A"].get("Headers", [])]
        names = [each for each in above if each in columns] + day
        cell["A"]["Headers"] = pydyf.Array([pydyf.String(name) for name in names])


def _children(element: Element, objects: dict) -> Iterator[Element]:
    for reference in element["K"]:
        if reference in objects:
            yield objects[reference]


def _type(each: Any) -> str:
    return each.get("Type", "") if isinstance(each, dict) else ""


def _kind(each: Any) -> str:
    return each.get("S", "") if _type(each) == "/StructElem" else ""
