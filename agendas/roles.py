"""Who may do what: four roles, each a group with its permissions, in one table."""

from dataclasses import dataclass, field

from django.contrib.auth.models import Group, Permission

ALL = ["view", "add", "change", "delete"]
ENTER = ["view", "add", "change"]

# What an editor enters. What is public only publishers change: the screens see to it.
PARTS = [
    "meetings.convening",
    "meetings.sideevent",
    "meetings.organizing",
    "meetings.panel",
    "agendas.sitting",
    "agendas.programmeentry",
    "agendas.agenda",
    "agendas.agendaitem",
    "agendas.annotation",
    "agendas.itemdocument",
    "agendas.document",
    "agendas.documentsymbol",
]
# What was pasted or uploaded stays as it came: nobody deletes it.
SOURCES = ["agendas.sourcetext"]
SHARED = ["meetings.room", "meetings.organizer"]
# Public as they are, so that only a publisher changes them.
FRAME = [
    "meetings.body",
    "meetings.bodyalias",
    "meetings.practice",
    "meetings.venue",
    "meetings.holiday",
]
ACCOUNTS = [
    "auth.user",
    "otp_totp.totpdevice",
    "otp_static.staticdevice",
    "otp_static.statictoken",
]


@dataclass(frozen=True)
class Role:
    """A role: which verbs on which models, and single permissions beside."""

    grants: list[tuple[list[str], list[str]]]
    also: list[str] = field(default_factory=list)

    def permissions(self) -> set[str]:
        """Names such as "meetings.change_session"."""
        names = {
            f"{model.split('.')[0]}.{verb}_{model.split('.')[1]}"
            for models, verbs in self.grants
            for model in models
            for verb in verbs
        }
        return names | set(self.also)


EDITOR = [
    (["meetings.session"], ENTER),
    (PARTS, ALL),
    ([*SHARED, *SOURCES], ENTER),
    (FRAME, ["view"]),
]
PUBLISHER = [
    (["meetings.session", *PARTS, *SHARED, *FRAME], ALL),
    (SOURCES, ENTER),
]
ROLES = {
    "viewer": Role(
        [(["meetings.session", *PARTS, *SOURCES, *SHARED, *FRAME], ["view"])]
    ),
    "editor": Role(EDITOR),
    "publisher": Role(PUBLISHER, ["meetings.publish_session"]),
    "administrator": Role(
        [*PUBLISHER, (ACCOUNTS, ALL), (["auth.group"], ["view"])],
        ["meetings.publish_session", "axes.view_accessattempt"]
        + ["axes.delete_accessattempt"],
    ),
}


def ensure_roles() -> dict[str, Group]:
    """The group of each role, with exactly the permissions of the table."""
    known = {
        f"{each.content_type.app_label}.{each.codename}": each
        for each in Permission.objects.select_related("content_type")
    }
    groups = {}
    for name, role in ROLES.items():
        groups[name], _created = Group.objects.get_or_create(name=name)
        groups[name].permissions.set(known[each] for each in role.permissions())
    return groups
