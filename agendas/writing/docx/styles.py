"""The styles of a Word file, and its page: head, foot and margins."""

from agendas.writing.blocks import Paper
from agendas.writing.docx.xml import DECLARED, WORD_LANGUAGES, escape

_FONTS = (
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"'
    ' w:eastAsia="SimSun" w:cs="Simplified Arabic"/>'
)
# Name, what Word calls it, properties of its paragraphs, properties of its words, size
# in half points. Headings keep the names by which Word lists them in its outline.
_STYLES = [
    (
        "Normal",
        "Normal",
        '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>',
        "",
        20,
    ),
    ("Heading1", "heading 1", "{h}", "<w:b/><w:bCs/>", 28),
    ("Heading2", "heading 2", "{h}", "<w:b/><w:bCs/>", 26),
    ("Heading3", "heading 3", "{h}", "<w:b/><w:bCs/>", 22),
    ("Heading4", "heading 4", "{h}", "<w:b/><w:bCs/>", 20),
    ("Heading5", "heading 5", "{h}", "<w:b/><w:bCs/><w:i/><w:iCs/>", 20),
    ("Heading6", "heading 6", "{h}", "<w:i/><w:iCs/>", 20),
    ("AgendaItem", "Agenda Item", '<w:spacing w:after="60"/>', "", 20),
    ("ListEntry", "List Entry", '<w:spacing w:after="60"/>', "", 20),
    ("Quote", "Quote", '<w:ind w:start="567" w:end="567"/>', "", 20),
    ("Documentation", "Documentation", "<w:keepNext/>", "<w:i/><w:iCs/>", 20),
    ("Document", "Document", '<w:ind w:start="567"/>', "", 20),
    ("Legend", "Legend", '<w:spacing w:before="60" w:after="0"/>', "", 17),
    ("MastheadTop", "Masthead Top", '<w:spacing w:after="40"/>', "", 28),
    ("Masthead", "Masthead", '<w:spacing w:before="20" w:after="20"/>', "", 20),
    (
        "BodyName",
        "Body Name",
        '<w:keepNext/><w:spacing w:before="240" w:after="0"/>',
        "",
        20,
    ),
    ("PlaceAndDays", "Place and Days", '<w:spacing w:after="0"/>', "", 20),
    (
        "TableHead",
        "Table Head",
        '<w:keepNext/><w:spacing w:before="40" w:after="40"/>',
        "<w:i/><w:iCs/>",
        17,
    ),
    (
        "TableDay",
        "Table Day",
        '<w:keepNext/><w:spacing w:before="80" w:after="40"/>',
        "<w:b/><w:bCs/>",
        18,
    ),
    ("TableText", "Table Text", '<w:spacing w:before="20" w:after="20"/>', "", 18),
    ("FootnoteText", "footnote text", '<w:spacing w:after="40"/>', "", 17),
    ("Header", "header", "", "", 17),
    ("Footer", "footer", "", "", 17),
]
_HEADING = '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/>'
# What Word takes from the heading's place in the outline.
_OUTLINE = {
    f"Heading{level}": f'<w:outlineLvl w:val="{level - 1}"/>' for level in range(1, 7)
}


def styles(paper: Paper) -> str:
    """The whole part styles.xml."""
    language = WORD_LANGUAGES[paper.language]
    latin = WORD_LANGUAGES["en"] if paper.language in {"zh", "ar"} else language
    languages = (
        f'<w:lang w:val="{latin}" w:eastAsia="{WORD_LANGUAGES["zh"]}"'
        f' w:bidi="{WORD_LANGUAGES["ar"]}"/>'
    )
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}{languages}</w:rPr>"
        "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )
    written = "".join(_style(*each) for each in _STYLES)
    return f"<w:styles {DECLARED}>{defaults}{written}{_REFERENCE}</w:styles>"


_REFERENCE = (
    '<w:style w:type="character" w:styleId="FootnoteReference">'
    '<w:name w:val="footnote reference"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
)


def _style(name: str, title: str, of_paragraph: str, of_words: str, size: int) -> str:
    is_default = ' w:default="1"' if name == "Normal" else ""
    based_on = "" if is_default else '<w:basedOn w:val="Normal"/>'
    following = '<w:next w:val="Normal"/>' if name in _OUTLINE else ""
    of_paragraph = of_paragraph.replace("{h}", _HEADING) + _OUTLINE.get(name, "")
    sizes = f'<w:sz w:val="{size}"/><w:szCs w:val="{size + 4}"/>'
    return (
        f'<w:style w:type="paragraph"{is_default} w:styleId="{name}">'
        f'<w:name w:val="{title}"/>{based_on}{following}<w:qFormat/>'
        f"<w:pPr>{of_paragraph}</w:pPr><w:rPr>{of_words}{sizes}</w:rPr></w:style>"
    )


def page_head(paper: Paper) -> str:
    """The symbol, which stands on every page but the first."""
    return (
        f'<w:hdr {DECLARED}><w:p><w:pPr><w:pStyle w:val="Header"/>{_bidi(paper)}'
        f'<w:jc w:val="end"/></w:pPr><w:r><w:t>{escape(paper.symbol)}</w:t></w:r>'
        "</w:p></w:hdr>"
    )


def page_foot(paper: Paper) -> str:
    """The page and how many there are."""
    fields = "".join(
        f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>{after}'
        for name, after in (("PAGE", "<w:r><w:t>/</w:t></w:r>"), ("NUMPAGES", ""))
    )
    return (
        f'<w:ftr {DECLARED}><w:p><w:pPr><w:pStyle w:val="Footer"/>{_bidi(paper)}'
        f'<w:jc w:val="end"/></w:pPr>{fields}</w:p></w:ftr>'
    )


def section(paper: Paper, relations: dict[str, str]) -> str:
    """A4 with margins of two centimetres; a page head from the second page on."""
    return (
        f'<w:headerReference w:type="default" r:id="{relations["header"]}"/>'
        f'<w:footerReference w:type="default" r:id="{relations["footer"]}"/>'
        f'<w:footerReference w:type="first" r:id="{relations["footer"]}"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134"'
        ' w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
        f"<w:titlePg/>{_bidi(paper)}"
    )


def _bidi(paper: Paper) -> str:
    return "<w:bidi/>" if paper.direction == "rtl" else ""
