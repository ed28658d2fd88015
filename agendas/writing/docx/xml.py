"""WordprocessingML of paragraphs and runs, as strings.

<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Annex</w:t></w:r></w:p>
"""

from html import escape

from agendas.writing.blocks import Paper, Run, Runs, direction, language_of, merged

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DECLARED = f'xmlns:w="{NAMESPACE}"'
_LEFT_TO_RIGHT_MARK = "\u200e"
# As Word names the languages of its spelling checkers.
WORD_LANGUAGES = {
    "en": "en-GB",
    "fr": "fr-FR",
    "es": "es-ES",
    "ru": "ru-RU",
    "zh": "zh-CN",
    "ar": "ar-SA",
}


def run(each: Run, paper: Paper) -> str:
    """One run; a footnote's mark is counted by Word."""
    if each.note.isdigit():
        reference = f'<w:footnoteReference w:id="{each.note}"/>'
        style = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        return f"<w:r>{style}{reference}</w:r>"
    language = each.language or paper.language
    is_right_to_left = direction(language) == "rtl" and not each.is_code
    kinds = ""
    if each.is_bold:
        kinds += "<w:b/><w:bCs/>"
    if each.is_italic:
        kinds += "<w:i/><w:iCs/>"
    kinds += "<w:rtl/>" if is_right_to_left else ""
    kinds += _language(language)
    text = escape(each.text or each.note, quote=False)
    if paper.direction == "rtl" and not is_right_to_left:
        # Else the full stop of an English sentence would stand before it.
        text += _LEFT_TO_RIGHT_MARK
    return f'<w:r><w:rPr>{kinds}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _language(language: str) -> str:
    """Word keeps one language for each kind of script."""
    kind = {"zh": "eastAsia", "ar": "bidi"}.get(language, "val")
    return f'<w:lang w:{kind}="{WORD_LANGUAGES[language]}"/>'


def paragraph(
    runs: Runs, paper: Paper, style: str, *, numbered: str = "", extra: str = ""
) -> str:
    """A paragraph, which goes from right to left if its words do.

    `numbered` is its place in a list, `extra` more properties, in the schema's order.
    """
    is_right_to_left = direction(language_of(runs, paper)) == "rtl"
    if numbered:
        # The number is the paper's, whatever the language of the title after it.
        is_right_to_left = paper.direction == "rtl"
    bidi = "<w:bidi/>" if is_right_to_left else '<w:bidi w:val="0"/>'
    properties = f'<w:pStyle w:val="{style}"/>{numbered}{bidi}{extra}'
    words = "".join(run(each, paper) for each in merged(runs))
    return f"<w:p><w:pPr>{properties}</w:pPr>{words}</w:p>"
