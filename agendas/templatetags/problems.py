"""The problems of a review in the language of the interface."""

from django import template

from agendas.told import problem_words

register = template.Library()
register.filter(problem_words)
