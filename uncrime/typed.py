"""What was typed into an entry screen is kept where the session has ended meanwhile.

Signed out, or signed in anew in another window: the form that was sent is shown again
with all that is in it, to be sent once more. Only a form of our own pages is; one that
another site sent is refused as before.
"""

from collections.abc import Callable, Iterator

from django.contrib import admin
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.csrf import csrf_failure

STAFF = "/admin/"
# What belongs to the sending itself and not to what was typed.
_NOT_TYPED = {"csrfmiddlewaretoken", REDIRECT_FIELD_NAME}


def keeping_typed(
    view: Callable[..., HttpResponse], has_permission: Callable[[HttpRequest], bool]
) -> Callable[..., HttpResponse]:
    """The view; what is sent to it by somebody who is signed out is shown again."""

    def kept(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if is_form_of_ours(request) and not has_permission(request):
            return typed_again(request)
        return view(request, *args, **kwargs)

    return kept


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403; what was opened before its reader signed in anew can be sent again."""
    if is_form_of_ours(request):
        return typed_again(request)
    return csrf_failure(request, reason=reason)


def is_form_of_ours(request: HttpRequest) -> bool:
    """Whether an entry screen of this site was sent, with something to keep.

    Browsers say from where a form comes, and pages cannot change what they say (Fetch
    Standard, 3.2; Fetch Metadata, 2.3). Passwords are never shown again.
    """
    if request.method != "POST" or not request.path.startswith(STAFF):
        return False
    if request.path in {reverse("admin:login"), reverse("admin:logout")}:
        return False
    origin = request.headers.get("Origin")
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    if origin != f"{request.scheme}://{request.get_host()}" or site != "same-origin":
        return False
    return not any("password" in name for name in request.POST)


def typed_again(request: HttpRequest) -> HttpResponse:
    """403, with the form that was sent, to be sent again."""
    context = admin.site.each_context(request) | {
        "address": request.get_full_path(),
        "typed": list(_typed(request)),
        "has_file": bool(request.FILES),
        "is_signed_in": request.user.is_authenticated,
    }
    return render(request, "uncrime/typed.html", context, status=403)


def _typed(request: HttpRequest) -> Iterator[tuple[str, str]]:
    for name, values in request.POST.lists():
        if name not in _NOT_TYPED:
            yield from ((name, value) for value in values)
