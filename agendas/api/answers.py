"""What every address of the API answers with, whatever was asked and however."""

import datetime as dt
import hashlib
from collections.abc import Callable
from functools import wraps

from django.db.models import Max
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.utils.http import http_date
from django.utils.translation import override
from django.views.decorators.csrf import csrf_exempt

from agendas.models import LastSeen
from meetings.dates import LANGUAGES
from meetings.models import FeedRecord

METHODS = "GET, HEAD, OPTIONS"
MAX_AGE = 60  # seconds, as a public page
View = Callable[..., HttpResponse]


class BadValue(Exception):
    """A parameter with a value that nothing has; the message is one sentence."""


def refusal(sentence: str, status: int) -> JsonResponse:
    return JsonResponse({"detail": sentence}, status=status)


def answers(view: View, known: set[str] | None, *, dated: bool) -> View:
    """`view` by the rules of this module.

    `known` are its parameters; where there is nothing, none is looked at. What is not
    `dated` may change without a moment of which anything is kept: it has an ETag alone.
    """

    @csrf_exempt
    @wraps(view)
    def answer(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if refused := _refused(request, known):
            return refused
        method, request.method = request.method, "GET"
        lang = request.GET.get("lang", "en")
        language = lang if lang in LANGUAGES else "en"
        with override("zh-hans" if language == "zh" else language):
            response = view(request, *args, **kwargs)
        request.method = method
        return _validated(response, language, dated=dated)

    return answer


def _refused(request: HttpRequest, known: set[str] | None) -> HttpResponse | None:
    if request.method not in ("GET", "HEAD"):
        response = refusal("This API is read: ask with GET or HEAD.", 405)
        response["Allow"] = METHODS
        return response
    if not request.accepts("application/json"):
        return refusal("Answers are application/json only.", 406)
    if known is not None and (unknown := sorted(set(request.GET) - known)):
        return refusal(f"{unknown[0]}: there is no such parameter here.", 400)
    return None


def _validated(response: HttpResponse, language: str, *, dated: bool) -> HttpResponse:
    response["Cache-Control"] = f"public, max-age={MAX_AGE}"
    if response.status_code == 200:
        response["Content-Language"] = language
        digest = hashlib.sha256(response.content).hexdigest()
        response["ETag"] = f'"{digest[:32]}"'
        changed = last_change() if dated else None
        # After several changes within a second it may be a moment ahead.
        if changed and changed <= timezone.now():
            response["Last-Modified"] = http_date(changed.timestamp())
    return response


def last_change() -> dt.datetime | None:
    """When anything public last changed in any language; it never goes back."""
    moments = [
        FeedRecord.objects.aggregate(last=Max("changed_at"))["last"],
        LastSeen.objects.aggregate(last=Max("changed_at"))["last"],
    ]
    return max(filter(None, moments), default=None)
