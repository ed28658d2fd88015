"""Where an agenda and its items stand on the page of their session's agendas."""

from django.urls import reverse

from agendas.models import AgendaItem
from meetings.models import Convening


def anchor_prefix(convening: Convening) -> str:
    """What sets the anchors of a joint session's other agendas apart from the first's.

    It goes by the order of the bodies, published or not, so that anchors stay.
    """
    first = convening.session.convenings.all()[0]
    return "" if convening.pk == first.pk else f"{convening.body.slug}-"


def agenda_anchor(convening: Convening) -> str:
    return f"{anchor_prefix(convening)}agenda"


def item_anchor(item: AgendaItem) -> str:
    """As "item-1-a", or "untoc-wg-firearms-item-1-a" on the second agenda."""
    return anchor_prefix(item.agenda.convening) + item.anchor


def item_address(item: AgendaItem) -> str:
    """Where the item is annotated; its session's bodies must have been fetched."""
    page = reverse("agendas:agenda", args=[item.agenda.convening.session.slug])
    return f"{page}#{item_anchor(item)}"
