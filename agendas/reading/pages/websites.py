"""Words that a site puts around a document that it shows.

Size: px      Start display at page:      Save this PDF as:      Transcription
"""

import re

from agendas.reading.languages.folding import fold
from agendas.reading.lines.sheet import Line, Sheet

_MOST = 80  # lines before the document itself
# A line that says: from here on the document is given in words.
_TRANSCRIPT = re.compile(
    r"transcript(?:ion)?(?: of .*)?|transcription du contenu de la page"
    r"|transcripcion(?: del contenido de la pagina)?|texte integral|texto completo"
    r"|full text|транскри(?:пт|пция содержимого страницы)|全文|النص الكامل"
)
# What a viewer prints around any document, and of none says anything (folded).
_CAPTION = re.compile(
    r"(?:size|dimension|tamano|размер): px|(?:word ?)?png ?txt ?jpg"
    r"|word +png +txt +jpg|save this pdf as:|embed size \(px\)|link to this page:"
    r"|start display at page:|commencer a balayer des la page:"
    r"|comenzar la demostracion a partir de la pagina:|начинать показ со страницы:"
    r"|\d{1,6} (?:views?|downloads?)|(?:view|download)s?:? \d{1,6}"
    r"|you are on page \d{1,4} ?of \d{1,4}|vous etes sur la page \d{1,4} ?sur \d{1,4}"
    r"|skip to (?:main )?content|aller au contenu(?: principal)?"
    r"|(?:pasar|saltar|ir) al contenido(?: principal)?|跳转?到主要内容"
    r"|переити к (?:основному содержанию|содержимому)"
    r"|(?:انتقل|تجاوز) الى المحتوى(?: الرييسي)?"
    r"|advertisement|anuncio|publicidad|publicite|реклама|广告"
)
# Captions with words of the document or of the site behind them.
_NAMED = re.compile(
    r"(?:download|partager|share|descargar|скачать) [\"“«].*"
    r"|(?:uploaded by|posted on|date post|total page|file type): .*"
)
_LONGEST = 320  # characters of a line that may be a site's


def drop_site_words(sheet: Sheet) -> None:
    """Take the words of the site out of the lines.

    What stands before "Transcription", and what the site says of the document, is
    reported, as it may name the document.
    """
    first = [_folded(line) for line in sheet.lines[:_MOST]]
    if not any(map(_CAPTION.fullmatch, first)):
        return
    start = next((n for n, words in enumerate(first) if _opens(words)), -1)
    folded = first + [_folded(line) for line in sheet.lines[_MOST:]]
    kept: list[Line] = []
    for place, (line, words) in enumerate(zip(sheet.lines, folded, strict=True)):
        if place == start or _CAPTION.fullmatch(words):
            sheet.use(line)
        elif place < start or (place < _MOST and _NAMED.fullmatch(words)):
            sheet.report(line, "words_of_site")
        else:
            kept.append(line)
    sheet.lines = kept


def _folded(line: Line) -> str:
    return fold(line.text) if len(line.text) < _LONGEST and not line.cells else ""


def _opens(words: str) -> bool:
    return _TRANSCRIPT.fullmatch(words) is not None
