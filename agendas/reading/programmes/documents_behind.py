"""Documents behind the item of a row, for which an entry of a programme has no place.

Lamps of the islands (item 20) document GC(49)/13   → "Lamps of the islands (item 20)"
"""

import re

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.item_cells import bracketed_item

_DOCUMENTS = re.compile(
    r"(?<=[)）\]])[\s,;，；–—-]{0,3}(?P<documents>(?:documents?|docs?\.|documentos?"
    r"|документы?|док\.|文件|(?:ال)?(?:وثيقة|وثائق|وثيقتان))[\s:：]{0,2}[A-Z\d].*)",
    re.IGNORECASE,
)
_LONGEST = 400  # characters of such a row


def without_documents(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines without the documents behind an item in brackets: reported."""
    for line in lines:
        text = line.text
        if "/" not in text or line.cells or len(text) > _LONGEST:
            continue
        match = _DOCUMENTS.search(text)
        head = text[: match.start()].rstrip() if match else ""
        if head and bracketed_item(head):
            line.text = head
            sheet.report(line.number, "not_understood", text=match["documents"])
    return lines
