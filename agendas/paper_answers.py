"""The papers of a session as answers: Word, PDF, plain text, and the print view.

Everything that a paper says is in its record, so the record, the language and the
format name its bytes: they are the ETag, and what has been made once is kept under it.
"""

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse
from django.templatetags.static import static
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from agendas import writing
from agendas.papers import session_record
from agendas.views import of_session
from agendas.writing import Paper, PdfUnavailable
from agendas.writing.records import SessionRecord
from meetings.dates import official_language
from meetings.keeping.bounded import Bounded
from meetings.keeping.shared import recall, share
from meetings.models import Session

BUILDERS = {"agenda": writing.build_agenda, "programme": writing.build_programme}
# One PDF file takes a second of a processor: a process makes one at a time. One request
# may wait for it, but not longer than this; whoever else comes meanwhile is asked to
# come again, so that threads are left for pages and feeds.
WAIT, RETRY_AFTER = 15, 10  # seconds
_ONE_AT_A_TIME = threading.Lock()
_PLACES = threading.BoundedSemaphore(2)
# Kept under the digest of all that they say, they can never be out of date.
_MADE: Bounded[bytes] = Bounded(16 * 1024 * 1024, len)


@dataclass(frozen=True)
class Form:
    """A format: how it is written, and what the answer says that it is."""

    write: Callable[[Paper], bytes]
    content_type: str
    is_attachment: bool = False


def _print_view(paper: Paper) -> bytes:
    return writing.write_page(paper, static("agendas/paper.css"))


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMS = {
    "docx": Form(writing.write_docx, _WORD, is_attachment=True),
    "pdf": Form(writing.write_pdf, "application/pdf"),
    "txt": Form(writing.write_text, "text/plain; charset=utf-8"),
    "html": Form(_print_view, "text/html; charset=utf-8"),
}


class Busy(Exception):
    """Other PDF files are being made, and this one waited long enough."""


def public_paper(kind: str, form: str) -> Callable[..., HttpResponse]:
    """The view of one kind of paper in one format, of published sessions."""

    @require_safe
    @of_session
    def paper(request: HttpRequest, session: Session) -> HttpResponse:
        response = answer_paper(request, session, kind, form, public=True)
        response.headers.setdefault("Cache-Control", "public, max-age=60")
        return response

    return paper


def answer_paper(
    request: HttpRequest, session: Session, kind: str, form: str, *, public: bool
) -> HttpResponse:
    """The paper; Http404 where there is nothing to print, 503 where it cannot be made.

    Its bytes are not made for somebody who has them.
    """
    record = session_record(session, public=public)
    if not _has_something(record, kind):
        raise Http404
    language = official_language(get_language() or "en")
    digest = _digest(record, kind, language, form)
    etag = f'"{digest}"'
    if unchanged := get_conditional_response(request, etag=etag):
        return unchanged
    try:
        content = _content(record, kind, language, form, digest)
    except PdfUnavailable as error:
        return _unavailable(gettext("This site cannot make PDF files."), str(error))
    except Busy:
        return _unavailable(gettext("Please try again in a few seconds."))
    chosen = FORMS[form]
    response = HttpResponse(content, content_type=chosen.content_type)
    response["ETag"] = etag
    if form != "html":
        name = _file_name(record, session, kind, language, form)
        response["Content-Disposition"] = (
            content_disposition_header(chosen.is_attachment, name)
            or f'inline; filename="{name}"'
        )
    return response


def _has_something(record: SessionRecord, kind: str) -> bool:
    if kind == "agenda":
        return bool(record.agendas)
    return bool(record.sittings or record.side_events)


def _content(
    record: SessionRecord, kind: str, language: str, form: str, digest: str
) -> bytes:
    """The bytes; a PDF file is made once, by whichever process is asked first."""
    if form != "pdf":
        return FORMS[form].write(BUILDERS[kind](record, language))
    if content := _kept(digest):
        return content
    with _turn():
        # Somebody else may have waited for the same file.
        content = _kept(digest)
        if content is None:
            content = FORMS[form].write(BUILDERS[kind](record, language))
            _MADE.put(digest, content)
            share(content, "paper", digest)
        return content


@contextmanager
def _turn() -> Iterator[None]:
    """While a file is made; Busy if another one waits already, or after waiting."""
    if not _PLACES.acquire(blocking=False):
        raise Busy
    try:
        if not _ONE_AT_A_TIME.acquire(timeout=WAIT):
            raise Busy
        try:
            yield
        finally:
            _ONE_AT_A_TIME.release()
    finally:
        _PLACES.release()


def _kept(digest: str) -> bytes | None:
    if content := _MADE.get(digest):
        return content
    content = recall("paper", digest)
    return content if isinstance(content, bytes) else None


def _unavailable(*sentences: str) -> HttpResponse:
    text = " ".join(sentences) + "\n"
    response = HttpResponse(text, "text/plain; charset=utf-8", status=503)
    response["Retry-After"] = str(RETRY_AFTER)
    response["Cache-Control"] = "no-store"
    return response


def _digest(record: SessionRecord, *form: str) -> str:
    said = repr((record, form, _program()))
    return hashlib.blake2b(said.encode(), digest_size=16).hexdigest()


@lru_cache(maxsize=1)
def _program() -> str:
    """What writes the papers: another version may write other bytes."""
    found = hashlib.blake2b(digest_size=16)
    folder = Path(writing.__file__).parent
    for path in [*sorted(folder.rglob("*.py")), writing.pdf.STYLE_SHEET]:
        found.update(path.read_bytes())
    return found.hexdigest()


def _file_name(
    record: SessionRecord, session: Session, kind: str, language: str, form: str
) -> str:
    """As "CTOC-COP-WG.2-2023-1-en.docx"; without a symbol the address tells."""
    symbols = [s for agenda in record.agendas for s in agenda.symbols]
    stem = session.slug if kind == "programme" or not symbols else "-".join(symbols)
    middle = f"-{kind}" if stem == session.slug else ""
    return f"{stem.replace('/', '-')}{middle}-{language}.{form}"
