"""A paper as a Word file: real headings, lists that Word counts, tables, footnotes.

The same paper gives the same bytes.
"""

from agendas.writing.docx.files import write_docx

__all__ = ["write_docx"]
