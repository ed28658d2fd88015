"""Public pages of bodies and of the calendar."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone

from meetings.answers import page_of, public_list, public_page
from meetings.calendars import neighbours
from meetings.expectations import expected_if_asked
from meetings.filters import SessionFilter, chosen
from meetings.lists import NearestFirst, body_tree, by_year
from meetings.models import Body, Session
from meetings.pages import (
    body_page,
    calendar_form,
    home_page,
    month_page,
    year_page,
)


@public_page
def home(request: HttpRequest) -> HttpResponse:
    """What is on now, what is next, and the months ahead."""
    context = home_page(today=timezone.localdate())
    return TemplateResponse(request, "meetings/home.html", context)


@public_list
def calendar(request: HttpRequest) -> HttpResponse:
    """The sessions of all bodies, narrowed by the query string."""
    found = SessionFilter(request.GET, Session.objects.published())
    query = chosen(request.GET)
    number = query.pop("page", [""])[-1]
    today = timezone.localdate()
    context = calendar_form(found.form, query, today=today)
    if not found.is_valid():
        return TemplateResponse(request, "meetings/calendar.html", context, status=400)
    page = page_of(NearestFirst(found.qs, today), number)
    context |= {"page": page, "groups": by_year(page)}
    if page.number == 1:
        asked = found.form.cleaned_data
        context["expected"] = expected_if_asked(asked, today=today)
    return TemplateResponse(request, "meetings/calendar.html", context)


@public_page
def year(request: HttpRequest, year: int) -> HttpResponse:
    """The year at a glance: months by bodies."""
    context = year_page(year, today=timezone.localdate())
    return TemplateResponse(request, "meetings/year.html", context)


@public_page
def month(request: HttpRequest, year: int, month: int) -> HttpResponse:
    """One month, day by day."""
    context = month_page(year, month, today=timezone.localdate())
    context["previous"], context["next"] = neighbours(year, month)
    return TemplateResponse(request, "meetings/month.html", context)


@public_page
def body_list(request: HttpRequest) -> HttpResponse:
    """All bodies, each below its parent."""
    context = {"trees": body_tree(Body.objects.all())}
    return TemplateResponse(request, "meetings/body_list.html", context)


@public_list
def body_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """One body: what it is, its sessions by year, what practice leads to expect."""
    body = get_object_or_404(Body.objects.select_related("parent", "venue"), slug=slug)
    number = request.GET.get("page", "")
    context = body_page(body, number, today=timezone.localdate())
    return TemplateResponse(request, "meetings/body_detail.html", context)
