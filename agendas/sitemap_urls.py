"""The addresses of the map of the site; like /robots.txt they have no language."""

from django.urls import path

from agendas import sitemaps

app_name = "sitemaps"
urlpatterns = [
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("sitemap-<slug:kind>-<int:number>.xml", sitemaps.part, name="part"),
]
