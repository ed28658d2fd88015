"""The fixed words of papers: WORDS["fr"].annex is "Annexe"."""

from agendas.writing.words.latin import EN, ES, FR
from agendas.writing.words.others import AR, RU, ZH
from agendas.writing.words.vocabulary import Words

WORDS = {"en": EN, "fr": FR, "es": ES, "ru": RU, "zh": ZH, "ar": AR}

__all__ = ["WORDS", "Words"]
