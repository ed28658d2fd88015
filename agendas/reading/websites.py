"""Words that a site puts around a document that it shows.

Size: px      Start display at page:      Save this PDF as:      Transcription
"""

import re

from agendas.reading.folding import fold
from agendas.reading.lines import Line, Sheet

_MOST = 80  # lines before the document itself
# A line that says: from here on the document is given in words.
_TRANSCRIPT = re.compile(
    r"transcript(?:ion)?|transcripcion|транскрипт|citation preview|texte integral"
    r"|texto completo|full text|transcript(?:ion)? of .*|전체 글"
    r"|transcription du contenu de la page|транскрипция содержимого страницы"
    r"|transcripcion del contenido de la pagina"
)
_AROUND = re.compile(
    r"(?:size|dimension|tamano|размер|grosse): px|(?:word ?)?png ?txt ?jpg"
    r"|word +png +txt +jpg|save this pdf as:"
    r"|start display at page:|commencer a balayer des la page:"
    r"|comenzar la demostracion a partir de la pagina:|начинать показ со страницы:"
    r"|download [\"“].*|partager [\"“].*|share [\"“].*|copied!|n/a|protected"
    r"|academic year: ?\d{4}|upload(?:ed)?(?: by)?: .*|post(?:ed)? on .*"
    r"|\d{1,6} (?:views?|downloads?)(?: .{0,30})?|(?:view|download)s?:? \d{1,6}.{0,8}"
    r"|category:|embed size \(px\)|click here to load reader|author: guest"
    r"|(?:total )?page: ?\d{1,4}|file type: ?pdf.{0,30}|anuncio|advertisement"
    r"|реклама|publicite|publicidad|广告"
    r"|you are on page \d{1,4} ?of \d{1,4}|vous etes sur la page \d{1,4} ?sur \d{1,4}"
    r"|sie sind auf seite \d{1,4} ?von \d{1,4}|download as pdf.{0,30}"
    r"|link to this page:|documents pareils|similar documents|date post: .*"
    r"|si votre navigateur ne rend pas la page correctement.*"
    r"|если ваш браузер не отображает страницу правильно.*"
    r"|skip to (?:main )?content|aller au contenu(?: principal)?"
    r"|(?:pasar|saltar|ir) al contenido(?: principal)?|跳转?到主要内容"
    r"|перейти к (?:основному содержанию|содержимому)|(?:انتقل|تجاوز) الى المحتوى.{0,9}"
    r"|page \d{1,4}: .{0,300}|[←→«»<>]{1,2}|로드 중.*|•? ?aucun resultat trouve"
)
_LONGEST = 320  # characters of a line that may be a site's


def drop_site_words(sheet: Sheet) -> None:
    """Take the words of the site out of the lines.

    What stands before "Transcription" is the site's: each such line is reported, as
    it may name the document.
    """
    first = [_folded(line) for line in sheet.lines[:_MOST]]
    if not any(map(_is_around, first)):
        return
    start = next((n for n, words in enumerate(first) if _opens(words)), -1)
    folded = first + [_folded(line) for line in sheet.lines[_MOST:]]
    kept: list[Line] = []
    for place, (line, words) in enumerate(zip(sheet.lines, folded, strict=True)):
        if place == start or _is_around(words):
            sheet.use(line)
        elif place < start:
            sheet.report(line, "words_of_site")
        else:
            kept.append(line)
    sheet.lines = kept


def _folded(line: Line) -> str:
    return fold(line.text) if len(line.text) < _LONGEST else ""


def _is_around(words: str) -> bool:
    return bool(words) and _AROUND.fullmatch(words) is not None


def _opens(words: str) -> bool:
    return bool(words) and _TRANSCRIPT.fullmatch(words) is not None
