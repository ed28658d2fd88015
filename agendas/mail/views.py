"""Pages for changes by e-mail: ask, confirm, stop.

They take forms from people who are not signed in, without a cookie, and so without
Django's token against forged forms. It would protect nothing: that token keeps another
site from using what a browser is signed in to, and here nobody is. What counts is the
signed link in the letter; and what another site could send from its visitors' browsers,
a program could send as well. Browsers still say whence a form comes, and forms of other
sites are refused.
"""

from collections.abc import Callable
from functools import wraps

from axes.helpers import get_client_ip_address
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from agendas.mail import subscribing
from agendas.mail.forms import AskForm
from agendas.mail.tokens import confirmed_id, stopped_id
from agendas.models import Subscriber
from meetings.answers import public_page
from meetings.lists import body_tree
from meetings.models import Body

View = Callable[..., HttpResponse]
RETRY_AFTER = 3600  # seconds


def form_page(view: View) -> View:
    """A page with a form; kept by nobody, found by no search engine."""

    @wraps(view)
    def answer(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not settings.EMAIL_FROM:
            raise Http404
        response = view(request, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex"
        return response

    kept_by_nobody = cache_control(no_store=True)(answer)
    return csrf_exempt(require_http_methods(["GET", "HEAD", "POST"])(kept_by_nobody))


def is_from_another_site(request: HttpRequest) -> bool:
    """Whether a browser says so: Sec-Fetch-Site (Fetch Metadata), else Origin."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    return origin is not None and origin.partition("://")[2] != request.get_host()


def _refusal() -> HttpResponse:
    return HttpResponseForbidden(
        "This form was sent from another site.\n",
        content_type="text/plain; charset=utf-8",
    )


@form_page
def changes_by_email(request: HttpRequest) -> HttpResponse:
    """Ask to be told of changes; the answer is the same whoever is told already."""
    if request.method != "POST":
        form = AskForm(initial={"body": request.GET.getlist("body")})
        return _form_answer(request, form, status=200)
    if is_from_another_site(request):
        return _refusal()
    form = AskForm(request.POST)
    if not form.is_valid():
        return _form_answer(request, form, status=400)
    asked = form.cleaned_data
    try:
        subscribing.ask(
            address=asked["address"],
            language=asked["language"],
            bodies=asked["body"],
            network=subscribing.network_of(get_client_ip_address(request)),
            at=timezone.now(),
        )
    except subscribing.TooManyQuestions:
        form.add_error(None, _("Too many people are asking. Try again in an hour."))
        response = _form_answer(request, form, status=503)
        response["Retry-After"] = str(RETRY_AFTER)
        return response
    response = redirect("agendas:changes_asked")
    response.status_code = 303
    return response


@public_page
def changes_asked(request: HttpRequest) -> HttpResponse:
    """What one sees after asking, whether or not a letter was sent."""
    if not settings.EMAIL_FROM:
        raise Http404
    return TemplateResponse(request, "agendas/mail/asked.html", {})


@form_page
def changes_confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Shown by the link in the letter; confirmed by a button.

    Programs that look for harmful links follow them, and press no buttons.
    """
    public_id = confirmed_id(token)
    if request.method == "POST":
        if is_from_another_site(request):
            return _refusal()
        if public_id and subscribing.confirm(public_id, at=timezone.now()):
            return _step(request, "confirmed")
        return _step(request, "void", status=404)
    asked = Subscriber.objects.filter(public_id=public_id or "")
    subscriber = asked.prefetch_related("bodies").first()
    if subscriber is None:
        return _step(request, "void", status=404)
    return _step(request, "confirm", bodies=list(subscriber.bodies.all()))


@form_page
def changes_stop(request: HttpRequest, token: str) -> HttpResponse:
    """One button; or one click in the reader's mail program (RFC 8058), which posts.

    It comes from wherever that program is: the link itself says who may.
    """
    public_id = stopped_id(token)
    if public_id is None:
        return _step(request, "void", status=404)
    if request.method == "POST":
        subscribing.stop(public_id)
        return _step(request, "stopped")
    return _step(request, "stop")


def _step(
    request: HttpRequest, step: str, *, status: int = 200, **context
) -> HttpResponse:
    context["step"] = step
    return TemplateResponse(request, "agendas/mail/step.html", context, status=status)


def _form_answer(request: HttpRequest, form: AskForm, *, status: int) -> HttpResponse:
    context = {
        "form": form,
        "trees": body_tree(Body.objects.all()),
        "chosen_bodies": form["body"].value() or [],
    }
    return TemplateResponse(request, "agendas/mail/ask.html", context, status=status)
