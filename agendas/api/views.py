"""The description of the API for programs and for people."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from agendas.api.answers import refusal
from agendas.api.description import addresses, description
from meetings.answers import public_page


def root(request: HttpRequest) -> HttpResponse:
    """The address that people are told: it leads to what describes all others."""
    return redirect("api:openapi")


def openapi(request: HttpRequest) -> HttpResponse:
    """OpenAPI; the same for every language."""
    return JsonResponse(description())


def nothing(request: HttpRequest, rest: str) -> HttpResponse:
    """What is at no address, said in JSON."""
    return refusal("There is nothing at this address.", 404)


@public_page
def documentation(request: HttpRequest) -> HttpResponse:
    """The API on one page, made of its description."""
    context = {"addresses": addresses()}
    return TemplateResponse(request, "agendas/api.html", context)
