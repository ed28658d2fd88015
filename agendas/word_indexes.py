"""Which texts have an index of words for `DocumentQuerySet.matching`."""

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh_hans")

DOCUMENT_WORDS = {
    "symbol_words": ("agendas_documentsymbol", "upper(symbol)"),
    **{
        f"document_words_{language}": ("agendas_document", f"upper(title_{language})")
        for language in LANGUAGES
    },
}
