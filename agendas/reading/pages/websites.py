"""Words that a site puts around a document that it shows, or inside it.

Size: px      Start display at page:      Save this PDF as:      Transcription
Tuesday, 6 May 2031 (top)      Back to top      line.gif (919 bytes) Monday, 5 May
Board on Lamps, Oslo, Norway. Click here for the programme.
"""

import re
from collections import Counter

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
    # Of a site that shows papers of others, around each of them.
    r"|copied!|academic year: \d{4}|(?:• ?)?aucun resultat trouve"
    r"|(?:• ?)?no results? found|(?:• ?)?no se han encontrado resultados"
    r"|advertisement|anuncio|publicidad|publicite|реклама|广告"
)
# Captions with words of the document or of the site behind them.
_NAMED = re.compile(
    r"(?:download|partager|share|compartir|descargar|скачать|поделиться) [\"“«].*"
    r"|page \d{1,3}: .*|(?:uploaded by|posted on|date post|total page|file type): .*"
)
# The name of the document over the text of each page: "Page 2: Report of the Board".
_OVER_PAGE = re.compile(r"Page \d{1,4}: (?P<name>\S.{9,})")
_PAGE = "Page "  # asked first
# Links to the head of the page, alone on a line or in brackets behind words.
_TO_TOP = re.compile(
    r"(?:back |return |go )?to top|top of page|haut de (?:la )?page"
    r"|retour en haut(?: de page)?|volver (?:arriba|al inicio|al principio)|ir arriba"
    r"|наверх|вверх|к началу страницы|вернуться (?:наверх|к началу)"
    r"|[返回]+(?:顶部|页首)"
    r"|(?:ال)?(?:عودة )?إلى الأعلى|أعلى الصفحة",
    re.IGNORECASE,
)
_TOP = {"top", "haut", "retour", "back", "inicio", "arriba", "subir", "顶部"}
_BRACKETED = re.compile(r"\s?[(\[（](?P<link>[^()\[\]（）\d]{3,22})[)\]）]$")
# Such links behind the words of a line, without brackets.
_BEHIND = ("back to top", "return to top", "back to the top", "top of page")
_BEHIND += ("haut de page", "haut de la page", "retour en haut", "volver arriba")
_BEHIND += ("volver al principio", "volver al inicio", "вернуться наверх")
_BEHIND += (
    "вернуться к началу",
    "к началу страницы",
    "返回顶部",
    "返回页首",
    "回到顶部",
)
_BEHIND += ("العودة إلى الأعلى", "عودة إلى الأعلى", "أعلى الصفحة")
# The name of a picture, where a page without pictures has it.
_IMAGE = re.compile(
    r"[\w-]{1,60}\.(?:gif|jpe?g|png|bmp|svg|webp)"
    r"(?:\s?[(（]\d[\d.,]{0,9}\s?(?:bytes|octets|байт\w?|字节|بايت|[KMkкм][oBbOб])[)）])?\s?",
    re.IGNORECASE,
)
# An invitation to follow a link, behind the words that the link is of.
_CLICK = re.compile(
    r"(?:^|(?<=[\s.;,(（–—-]))(?:please\s)?(?:click here|cliquez ici|haga clic aquí"
    r"|pulse aquí|нажмите (?:здесь|сюда))(?:\s[^.:;()]{1,70})?[.)）]?$",
    re.IGNORECASE,
)
_CLICK_WORDS = ("lick here", "liquez ici", "lic aquí", "ulse aquí", "ажмите")
# Links to the versions of a paper: "[English]   [French]   [Russian]".
_VERSIONS = re.compile(
    r"(?:\[(?:English|French|Spanish|Russian|Arabic|Chinese|Anglais|Français|Espagnol"
    r"|Russe|Arabe|Chinois|Inglés|Francés|Español|Ruso|Árabe|Chino|Английский"
    r"|Французский|Русский|中文|عربي|العربية|[EFSRAC]|[EFS][NRP])\]\s*)+",
    re.IGNORECASE,
)
_LONE_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})?\.?")
_FEWEST_FIELDS = 4
_SIGNS = " ()[]（）↑^▲"
_LONGEST_LINK = 30
_LONGEST = 320  # characters of a line that may be a site's


def drop_site_words(sheet: Sheet) -> None:
    """Take the words of the site out of the lines.

    What stands before "Transcription", and what the site says of the document, is
    reported, as it may name the document.
    """
    _drop_links(sheet)
    _drop_names_over_pages(sheet)
    _drop_names_of_fields(sheet)
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


def _drop_names_over_pages(sheet: Sheet) -> None:
    """Take the name that stands over the text of every page out of the lines.

    The first is reported, as it may name the document.
    """
    over = [line for line in sheet.lines if line.text.startswith(_PAGE)]
    found = [(line, match) for line in over if (match := _OVER_PAGE.match(line.text))]
    names = Counter(match["name"] for _, match in found)
    again = [line for line, match in found if names[match["name"]] > 1]
    if again:
        sheet.report(again[0], "words_of_site")
        sheet.use(*again)
        sheet.lines = [line for line in sheet.lines if not line.is_used]


def _drop_names_of_fields(sheet: Sheet) -> None:
    """Take the name of a field out that stands under each of the numbers alone.

    "1" / "Item name" / "Opening" / "2" / "Item name" / "Lamps": what all items have
    in common is the title of none. The first is reported.
    """
    lines = sheet.lines
    places = [n for n, line in enumerate(lines[:-1]) if _is_number(line)]
    if len(places) < _FEWEST_FIELDS:
        return
    below = [lines[place + 1] for place in places]
    titles = [lines[place + 2] for place in places if place + 2 < len(lines)]
    name = below[0].text
    is_common = all(line.text == name for line in below) and not _is_number(below[0])
    if is_common and len(titles) == len(places) and not any(map(_is_number, titles)):
        sheet.report(below[0], "words_of_site")
        sheet.use(*below)
        sheet.lines = [line for line in lines if not line.is_used]


def _is_number(line: Line) -> bool:
    return len(line.text) < 7 and _LONE_NUMBER.fullmatch(line.text) is not None


def _drop_links(sheet: Sheet) -> None:
    """Take the links to the head of the page, and names of pictures, out of the lines.

    A line that holds more keeps the rest.
    """
    links: list[Line] = []
    for line in sheet.lines:
        if line.cells:
            continue
        image = _IMAGE.match(line.text)
        text = line.text[image.end() :] if image else line.text
        if any(map(text.__contains__, _CLICK_WORDS)):
            text = _without_click(text)
        line.text = text
        may_be = len(text) < _LONGEST_LINK and not text[:1].isdigit()
        is_versions = text[:1] == "[" and _VERSIONS.fullmatch(text)
        if (
            not text
            or is_versions
            or (may_be and _TO_TOP.fullmatch(text.strip(_SIGNS)))
        ):
            links.append(line)
        elif (end := text[-_LONGEST_LINK:].lower()).endswith(_BEHIND):
            line.text = _without_end(text, end)
        elif text[-1] in ")]）":
            line.text = _without_link(text)
    if links:
        sheet.use(*links)
        sheet.lines = [line for line in sheet.lines if not line.is_used]


def _without_click(text: str) -> str:
    """ "Oslo, Norway. Click here for the programme." → "Oslo, Norway"."""
    match = _CLICK.search(text)
    if not match:
        return text
    rest = text[: match.start()].rstrip(" (（–—-")
    is_word = rest.endswith(".") and rest[-4:-1].isalpha()  # not "D.C."
    return rest[:-1] if is_word else rest


def _without_end(text: str, end: str) -> str:
    """ "Lamps (LC/5) back to top" → "Lamps (LC/5)"; part of a word stays."""
    link = max((each for each in _BEHIND if end.endswith(each)), key=len)
    rest = text[: -len(link)]
    return text if rest[-1:].isalpha() else rest.rstrip() or text


def _without_link(text: str) -> str:
    """ "Tuesday, 6 May 2031 (top)" → "Tuesday, 6 May 2031"."""
    match = _BRACKETED.search(text[-_LONGEST_LINK:])
    link = match["link"].strip().lower() if match else ""
    is_link = link in _TOP or _TO_TOP.fullmatch(link)
    return (text[: -len(match[0])] or text) if is_link else text


def _folded(line: Line) -> str:
    return fold(line.text) if len(line.text) < _LONGEST and not line.cells else ""


def _opens(words: str) -> bool:
    return _TRANSCRIPT.fullmatch(words) is not None
