"""Words that say of an item that it has no document, in a cell, a bracket or a line.

"no document"   "Pas de document"   "Документ не представлен"   "无文件"
"""

import re

_SAYS_NONE = (
    r"no (?:\w+ )?(?:documents?|documentation|papers?)"
    r"(?: (?:submitted|foreseen|expected))?"
    r"|(?:documents?|papers?) not (?:submitted|prepared|foreseen)"
    r"|(?:aucun|pas de|sans) documents?|documents? non (?:présenté|soumis|prévu)s?"
    r"|(?:sin|ning[uú]n|no hay) (?:documentos?|documentación)"
    r"|documentos? no (?:presentad|previst)os?"
    r"|no se (?:presenta|ha presentado) documento"
    r"|документ\w* (?:нет|отсутству[ею]т|не (?:имеется|предусмотрен\w*|представл\w+))"
    r"|(?:нет|без) документ\w*|не представлен\w* документ\w*"
    r"|(?:没有|无|未提交|未提供|尚无)文件|无文档"
    r"|(?:لا توجد|بدون|لا يوجد|لا|دون) (?:أي )?(?:وثائق|وثيقة|مستند\w*)"
    r"|لم (?:تقدم|تُقدم|تقدَّم) (?:أي )?(?:وثيقة|وثائق)"
)
NO_DOCUMENT = re.compile(
    rf"[(（\[]\s?(?:{_SAYS_NONE})\s?[)）\]]",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"(?:{_SAYS_NONE})\.?", re.IGNORECASE)
# Behind a title whose column was lost; "migrants sans documents" is one.
_AT_END = re.compile(
    r"\s(?:no documents?|pas de document|aucun document|sin documento"
    r"|no hay documentos?|документа нет|документов нет|нет документа"
    r"|документ не представлен"
    r"|无文件|没有文件|未提交文件|لا توجد وثيقة|لا توجد وثائق|بدون وثيقة)$",
    re.IGNORECASE,
)
_LONGEST = 60  # characters


def says_no_document(text: str) -> bool:
    """Whether a line or a cell says that there is no document, and nothing else."""
    if len(text) > _LONGEST:
        return False
    return bool(NO_DOCUMENT.fullmatch(text) or _ALONE.fullmatch(text))


def without_no_document(title: str) -> str:
    """The title without such words, in a bracket or behind it."""
    return _AT_END.sub("", NO_DOCUMENT.sub("", title).strip())
