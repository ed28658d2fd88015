"""Joint items: item 3 of one agenda is item 2 of another."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from agendas.models import AgendaItem, JointItem
from meetings.models import Session


def family_of(session: Session) -> list[int]:
    """The keys of the session and of those it is part of, held during, or holds."""
    roots = {session.pk, session.part_of_id, session.held_during_id} - {None}
    near = Session.objects.filter(
        Q(pk__in=roots) | Q(part_of__in=roots) | Q(held_during__in=roots)
    )
    return list(near.order_by("pk").values_list("pk", flat=True))


def items_of_family(session: Session):
    """The items of all agendas in the family of `session`, agenda by agenda."""
    return (
        AgendaItem.objects.filter(agenda__convening__session__in=family_of(session))
        .select_related("agenda__convening__body", "agenda__convening__session")
        .order_by("agenda__convening__session__first_day", "agenda", "position", "pk")
    )


def item_key(item: AgendaItem) -> str:
    """Under which words an item is chosen: "WGFA 10: 1 (a)"."""
    convening = item.agenda.convening
    ordinal = f" {convening.ordinal}" if convening.ordinal else ""
    kind = "" if convening.session.kind == "regular" else f" {convening.session.kind}"
    return f"{convening.body.badge}{ordinal}{kind}: {item.number}"


@transaction.atomic
def link_items(*, item: AgendaItem, partner: AgendaItem) -> None:
    """Make the two one joint item, with all that each is joint with already.

    Raises ValidationError if two items of one agenda would become the same.
    """
    both = [each.joint_item_id for each in (item, partner) if each.joint_item_id]
    together = AgendaItem.objects.filter(
        Q(pk__in=[item.pk, partner.pk]) | Q(joint_item__in=both)
    )
    agendas = list(together.values_list("agenda", flat=True))
    if len(agendas) != len(set(agendas)):
        raise ValidationError(
            _("An item is joint with an item of another agenda, not of its own.")
        )
    joint = partner.joint_item or item.joint_item or JointItem.objects.create()
    for each in together:
        each.joint_item = joint
        each.save(update_fields=["joint_item"])
    JointItem.objects.filter(pk__in=both).exclude(pk=joint.pk).delete()
    item.joint_item = partner.joint_item = joint


@transaction.atomic
def unlink_item(*, item: AgendaItem) -> None:
    """Part an item from its partners; an identity with one number left goes too."""
    joint = item.joint_item
    if joint is None:
        return
    item.joint_item = None
    item.save(update_fields=["joint_item"])
    rest = list(joint.items.all())
    if len(rest) < 2:
        for each in rest:
            each.joint_item = None
            each.save(update_fields=["joint_item"])
        joint.delete()
