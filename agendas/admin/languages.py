"""Texts of six languages on one page: English first, each other one folded away."""

from typing import Any

from django.db.models import Field, Model
from django.forms import Field as FormField
from django.utils.text import capfirst
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from modeltranslation.fields import TranslationField
from modeltranslation.translator import translator
from modeltranslation.utils import build_localized_fieldname

ENGLISH = "en"
OTHERS = ["fr", "es", "ru", "zh-hans", "ar"]
# Languages by their own names, as their speakers look for them.
NAMES = {
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "zh-hans": "中文",
    "ar": "العربية",
}
# What a screen reader and a browser call Chinese in simplified characters.
LANG_ATTRIBUTES = {"zh-hans": "zh-Hans"}


def translated_fields(model: type[Model]) -> list[str]:
    """The names of the fields that `model` has in six languages."""
    if model not in translator.get_registered_models():
        return []
    return list(translator.get_options_for_model(model).all_fields)


def in_each_language(*lookups: str) -> list[str]:
    """The columns to search: "body__name" is body__name_en, body__name_fr and so on."""
    return [
        build_localized_fieldname(lookup, language)
        for lookup in lookups
        for language in [ENGLISH, *OTHERS]
    ]


def language_fieldsets(model: type[Model], *, names: list[str] | None = None) -> list:
    """One folded fieldset for each language but English."""
    fields = translated_fields(model) if names is None else names
    return [
        (
            NAMES[language],
            {
                "classes": ["collapse"],
                "fields": [
                    build_localized_fieldname(name, language) for name in fields
                ],
            },
        )
        for language in OTHERS
        if fields
    ]


def dress_field(column: Field, field: FormField) -> None:
    """Give the form field of one language its label, its direction, its duty.

    English is the language that the others fall back to: where a text is required, it
    is required in English.
    """
    if not isinstance(column, TranslationField):
        return
    original, language = column.translated_field, column.language
    label = capfirst(original.verbose_name)
    if language == ENGLISH:
        field.required = not original.blank
        # Not null: rules of the database compare the English text with "".
        field.empty_value = ""
        field.label = label
    else:
        field.label = f"{label} ({NAMES[language]})"
        field.help_text = _("If left empty, the English text is shown.")
    field.widget.attrs |= _attributes(language)


def _attributes(language: str) -> dict[str, Any]:
    direction = "rtl" if get_language_info(language)["bidi"] else "ltr"
    return {"lang": LANG_ATTRIBUTES.get(language, language), "dir": direction}
