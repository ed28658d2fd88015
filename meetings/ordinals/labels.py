"""The name of a session or of a part of it: "Resumed eighth session"."""

import re

from meetings.dates import official_language
from meetings.ordinals.grammar import GRAMMARS, Grammar, Noun
from meetings.ordinals.numbers import Form, ordinal_words

UNITS = (
    "session",
    "meeting",
    "congress",
    "dialogue",
    "consultation",
    "training",
    "segment",
)
KINDS = (
    "regular",
    "resumed",
    "reconvened",
    "intersessional",
    "pre_sessional",
    "opening",
    "organizational",
    "special",
    "concluding",
    "expert_discussion",
    "training",
    "drawing_of_lots",
    "dialogue",
    "segment",
    "consultation",
)
# These kinds are always the same thing, whatever unit they are part of.
_OWN_NOUN = {
    "intersessional",
    "expert_discussion",
    "training",
    "dialogue",
    "consultation",
}

_RUSSIAN_ENDINGS = {Form.MASCULINE: "ый", Form.FEMININE: "ая", Form.NEUTER: "ое"}


def session_label(n: int | None, unit: str, kind: str, language: str) -> str:
    """The label of the `n`th `unit` that is of `kind`: "Fourteenth meeting".

    The number of a part is that of the session it belongs to ("Resumed eighth
    session"), except for intersessional meetings, expert discussions, trainings,
    dialogues and consultations, which are counted themselves. Without a number the
    label is general: "Intersessional meeting". Raises ValueError for an unknown
    unit, kind or language and for a number below one.
    """
    if unit not in UNITS:
        raise ValueError(f"{unit!r} is not a unit: {', '.join(UNITS)}.")
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is not a kind: {', '.join(KINDS)}.")
    language = official_language(language)
    grammar = GRAMMARS[language]
    is_own = kind in _OWN_NOUN or kind == unit
    noun = grammar.own[kind] if is_own else grammar.units[unit]
    template = _template(grammar, kind, unit, has_number=n is not None)
    ordinal = "" if n is None else ordinal_words(n, language, form=noun.form)
    fields = _fields(language, noun, n, ordinal)
    return _sentence(template.format_map({"ordinal": ordinal, **fields}))


def _template(grammar: Grammar, kind: str, unit: str, *, has_number: bool) -> str:
    """The template, with what its brackets hold if there is a number."""
    default = grammar.plain if kind == unit else grammar.templates.get(kind)
    template = grammar.templates.get(f"{kind} {unit}", default or grammar.plain)
    if kind in _OWN_NOUN:
        template = grammar.templates.get(kind, grammar.plain)
    if not has_number:
        template = grammar.bare.get(kind, template)
    kept = r"\1" if has_number else ""
    return re.sub(r"\[([^\]]*)\]", kept, template)


def _fields(language: str, noun: Noun, n: int | None, ordinal: str) -> dict[str, str]:
    """The fields beside {ordinal} that the templates of `language` use."""
    is_feminine = noun.form is Form.FEMININE
    match language:
        case "fr":
            of, to = ("de la", "à la") if is_feminine else ("du", "au")
            return {"noun": noun.text, "of": of, "to": to}
        case "es":
            of, to, o = ("de la", "a la", "a") if is_feminine else ("del", "al", "o")
            return {"noun": noun.text, "of": of, "to": to, "o": o}
        case "ru":
            form = Form.FEMININE_GENITIVE if is_feminine else Form.GENITIVE
            words = [ordinal_words(n, "ru", form=form)] if n is not None else []
            of = " ".join([*words, noun.genitive])
            return {"noun": noun.text, "of": of, "end": _RUSSIAN_ENDINGS[noun.form]}
        case "zh":
            counted = ordinal and ordinal + noun.counter
            return {"noun": noun.text, "ordinal": counted}
        case "ar":
            a = "ة" if is_feminine else ""
            the, to = f"ال{noun.text}", f"لل{noun.text}"
            after = re.sub("ون$", "ين", ordinal)
            return {"noun": noun.text, "the": the, "to": to, "a": a, "after": after}
        case _:
            return {"noun": noun.text}


def _sentence(text: str) -> str:
    """The text with single spaces and a capital at its head."""
    text = " ".join(text.split())
    return text[:1].upper() + text[1:]
