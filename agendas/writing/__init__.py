"""Writing the documents of a session: the official agenda and programme, from records.

Provisional agenda
1.  Organizational matters:
    (a)  Opening of the meeting;

Records hold what is said in every language; `building` makes the blocks of a paper in
one of them, and each format has a module that turns blocks into bytes.
"""

from agendas.writing.blocks import Paper
from agendas.writing.building import build_agenda, build_programme
from agendas.writing.docx import write_docx
from agendas.writing.html import write_page
from agendas.writing.pdf import PdfUnavailable, write_pdf
from agendas.writing.text import write_text

__all__ = [
    "Paper",
    "PdfUnavailable",
    "build_agenda",
    "build_programme",
    "write_docx",
    "write_page",
    "write_pdf",
    "write_text",
]
