"""Paste or upload: one form, from the list of sessions or from a session's page."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agendas.admin.entry import errors_of
from agendas.admin.keys import is_key
from agendas.admin.sources.frame import address
from agendas.models import SourceText
from agendas.reading import MAX_BYTES, Unreadable
from agendas.sources import keep_source, text_of
from agendas.told import told
from meetings.models import Session

ENDINGS = ["txt", "md", "docx", "pdf"]
MEGABYTES = MAX_BYTES // 1_000_000


class PastedField(forms.CharField):
    """Text as it was pasted, whatever characters are in it."""

    widget = forms.Textarea(attrs={"rows": 14, "cols": 80, "dir": "auto"})

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, strip=False, **kwargs)
        # NUL too is kept as it came; the lines that are read go without.
        self.validators = []


class UploadForm(forms.Form):
    """A document: pasted or a file, not both."""

    text = PastedField(
        label=gettext_lazy("Paste the text"),
        help_text=gettext_lazy(
            "The whole document, as you copy it from Word, a PDF file or a web page."
            " Tables may come along."
        ),
    )
    file = forms.FileField(
        label=gettext_lazy("or choose a file"),
        required=False,
        max_length=255,
        widget=forms.FileInput(
            attrs={"accept": ",".join(f".{each}" for each in ENDINGS)}
        ),
        validators=[
            FileExtensionValidator(
                ENDINGS,
                gettext_lazy("Choose a file that ends in .docx, .pdf, .txt or .md."),
            )
        ],
        help_text=gettext_lazy("Word (.docx), PDF, .txt or .md, at most 5 MB."),
    )
    year = forms.IntegerField(
        label=gettext_lazy("Year"),
        required=False,
        min_value=1945,
        max_value=2100,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "size": 6}),
        help_text=gettext_lazy(
            "Only if the document names none, for example 2027. It is taken for days"
            " without a year."
        ),
    )

    def clean_text(self) -> str:
        typed = self.cleaned_data["text"]
        if len(typed.encode(errors="replace")) > MAX_BYTES:
            raise ValidationError(_("The text is over %d MB.") % MEGABYTES)
        return typed

    def clean_file(self) -> tuple[str, bytes, str] | None:
        """Name, octets and lines of the file."""
        file = self.cleaned_data["file"]
        if not file:
            return None
        if file.size > MAX_BYTES:
            raise ValidationError(_("The file is over %d MB.") % MEGABYTES)
        content = file.read()
        try:
            return file.name, content, text_of(file.name, content)
        except Unreadable as error:
            raise ValidationError(told(error)) from error

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        pasted, file = cleaned.get("text", "").strip(), cleaned.get("file")
        if pasted and file:
            self.add_error("file", _("Paste the text or choose a file, not both."))
        if not pasted and not file and not self.errors:
            self.add_error("text", _("Paste the text, or choose a file below."))
        return cleaned

    def kept(self) -> dict[str, Any]:
        """What is to be kept of it, as `keep_source` takes it."""
        found = {"year": self.cleaned_data["year"]}
        if self.cleaned_data["file"]:
            name, content, text = self.cleaned_data["file"]
        else:
            name, text = "", self.cleaned_data["text"]
            content = text.encode(errors="replace")
        return found | {"file_name": name, "content": content, "text": text}


@permission_required("agendas.add_sourcetext", raise_exception=True)
def upload(request: HttpRequest) -> HttpResponse:
    """Keep a document, then read it."""
    session = _session_asked_for(request)
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        source = keep_source(
            **form.kept(), session=session, by=request.user, at=timezone.now()
        )
        return redirect(address("read", source))
    context = admin.site.each_context(request) | {
        "title": _("Paste or upload a document"),
        "opts": SourceText._meta,
        "session": session,
        "form": form,
        "error_summary": errors_of(form),
    }
    return TemplateResponse(request, "admin/sources/upload.html", context)


def _session_asked_for(request: HttpRequest) -> Session | None:
    """From ?session=<key>, as on the page of a session."""
    key = request.GET.get("session", "")
    sessions = Session.objects.with_bodies()
    return sessions.filter(pk=key).first() if is_key(key) else None
