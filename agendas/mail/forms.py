"""The form on which changes are asked for by e-mail."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.encoding import punycode
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from meetings.dates import official_language
from meetings.filters import BoundedChoiceField
from meetings.models import Body
from meetings.templatetags.display import OWN_NAMES


def languages() -> list[tuple[str, str]]:
    """Each in itself, in the order of the settings: a reader looks for their own."""
    return [
        (code, OWN_NAMES[official_language(code)]) for code, _name in settings.LANGUAGES
    ]


def _has_a_name(domain: str) -> bool:
    """Whether it can be looked up: a name of other letters has one of these (IDNA)."""
    try:
        return bool(punycode(domain))
    except UnicodeError:
        return False


class AskForm(forms.Form):
    """An address, a language, and the bodies; without any, all."""

    address = forms.EmailField(
        max_length=254,
        label=_("E-mail address"),
        help_text=_("It is used for this alone, and forgotten when you stop it."),
    )
    language = forms.ChoiceField(
        choices=languages, initial=get_language, label=_("Language of the e-mails")
    )
    body = BoundedChoiceField(
        queryset=Body.objects.all(),
        to_field_name="slug",
        required=False,
        label=_("Bodies"),
        help_text=_("With everything below them. Without a choice, all."),
    )

    def clean_address(self) -> str:
        """The part after @ is written in one way; what stands before is the owner's."""
        local, _at, domain = self.cleaned_data["address"].rpartition("@")
        if not (local.isascii() and local.isprintable() and _has_a_name(domain)):
            raise ValidationError(EmailValidator.message, code="invalid")
        return f"{local}@{domain.lower()}"
