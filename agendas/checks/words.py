"""The words by which the first and the last item of an agenda are known.

They are recurrent items, with the same words in the agenda of every body: "Opening of
the session", "Adoption du rapport", "通过报告" (the annotated agendas of 2012 to 2023).
"""

import re

from agendas.reading.languages.folding import fold

_OPENING = re.compile(
    r"opening of the|ouverture d|apertura d|открытие|(?:.{0,12})开幕|افتتاح"
)
_REPORT = re.compile(
    r"adoption of the (?:\w+ )?report|adoption du rapport|adopcion del informe"
    r"|aprobacion del informe|(?:утверждение|принятие) (?:\w+ )?доклада"
    r"|通过.{0,30}报告|اعتماد (?:ال)?تقرير"
)
_CLOSING = re.compile(
    r"clos(?:ing|ure) of the|cloture d|clausura d|закрытие|(?:.{0,12})闭幕|اختتام"
)


def opens(title: str) -> bool:
    """Whether an item of this title is the opening."""
    return bool(_OPENING.match(fold(title)))


def reports(title: str) -> bool:
    """Whether an item of this title is the adoption of the report."""
    return bool(_REPORT.match(fold(title)))


def closes(title: str) -> bool:
    """Whether a row of this title is the closing, which nothing follows."""
    return bool(_CLOSING.match(fold(title)))
