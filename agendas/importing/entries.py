"""What each sitting takes up: items by their numbers.

"(continued)" is stored only where no item is known from which it would follow.
"""

from typing import Any

from django.utils.translation import gettext as _

from agendas.importing.ledger import Ledger, Wanted
from agendas.importing.numbers import item_number
from agendas.importing.results import Kind
from agendas.importing.sittings import Placed, Sittings
from agendas.importing.targets import Part, Target
from agendas.importing.values import column
from agendas.models import AgendaItem, ProgrammeEntry, Sitting
from agendas.reading.languages import without_continued
from agendas.reading.lines.likeness import same_title
from agendas.reading.results import Entry
from agendas.writing.words import WORDS


class Entries:
    """The rows of the sittings of one import."""

    def __init__(self, ledger: Ledger, target: Target, sittings: Sittings) -> None:
        self.ledger, self.target = ledger, target
        self.placed, self.language = sittings.placed, sittings.reading.language
        self.listed = {
            (place, item_number(read.label)): read.title
            for place, part in target.parts.items()
            for read in part.read.items
        }
        rows = [placed.row.pk for placed in self.placed if placed.row.pk]
        there = ProgrammeEntry.objects.filter(sitting__in=rows)
        self.there: dict[int, list[ProgrammeEntry]] = {}
        for row in there.select_related("item", "sitting") if rows else []:
            self.there.setdefault(row.sitting_id, []).append(row)
        known = {row.pk for there in self.there.values() for row in there}
        ledger.memory.also(Kind.ENTRY, known)

    def put(self) -> None:
        for placed in self.placed:
            there = self.there.get(placed.row.pk, []) if placed.row.pk else []
            pool = {row.pk: row for row in there}
            counts: dict[str, int] = {}
            for position, entry in enumerate(placed.read.entries):
                self._put(placed, entry, position, pool, counts)
            self.ledger.leave(
                Kind.ENTRY,
                there,
                key=lambda row, at=placed.key: f"entry:{at}:{row.position}:{row.pk}",
                label=_label,
            )

    def _put(
        self,
        placed: Placed,
        entry: Entry,
        position: int,
        pool: dict[int, ProgrammeEntry],
        counts: dict[str, int],
    ) -> None:
        part, item = self._item(entry)
        title = self._printed_title(entry, item)
        if item is None and not title:
            return
        name = f"{part.slug}:{item_number(entry.item)}" if item is not None else "-"
        counts[name] = counts.get(name, 0) + 1
        key = f"entry:{placed.key}:{name}:{counts[name]}"
        natural = self._natural(pool, item, entry)
        found = self.ledger.find(Kind.ENTRY, key, placed.session, pool, natural)
        words = column("printed_title", self.language)
        values, fill = {"item": item, words: title, "position": position}, frozenset()
        if item is None and self.language != "en":
            # The constraint asks for English words where there is no item; these
            # stand in until the English document comes.
            fill = frozenset({column("printed_title", "en")})
            values |= dict.fromkeys(fill, title)
        self.ledger.put(_wanted(placed, entry, key, found, values, fill))

    def _item(self, entry: Entry) -> tuple[Part | None, AgendaItem | None]:
        """The item that is meant; one that is on no agenda is reported, not made."""
        part = self.target.parts.get(entry.agenda)
        if part is None or not entry.item:
            return part, None
        item = part.items.get(item_number(entry.item))
        if item is None:
            sentence = _("Item {number} is on no agenda; it is entered by its title.")
            self.ledger.report(entry.line, sentence.format(number=entry.item))
        return part, item

    def _printed_title(self, entry: Entry, item: AgendaItem | None) -> str:
        """The title where it differs from the item's; else the item says it.

        As the document's own list words it, so that a correction of the item makes no
        title of its own, before or after it is imported; or as the item does now.
        """
        if item is None:
            # With its number, which would be lost where it is on no agenda.
            words = " ".join(filter(None, [entry.item, entry.title]))
            is_again = words and entry.continued
            return words + WORDS[self.language].continued if is_again else words
        number, name = item_number(entry.item), column("title", self.language)
        key = f"item:{self.target.parts[entry.agenda].slug}:{number}"
        titles = [
            getattr(item, name) or "",
            self.listed.get((entry.agenda, number), ""),
            self.ledger.as_read.get((key, name)) or "",
        ]
        if not entry.title or any(same_title(t, entry.title) for t in titles):
            return ""
        return entry.title

    def _natural(
        self, pool: dict[int, ProgrammeEntry], item: AgendaItem | None, entry: Entry
    ) -> ProgrammeEntry | None:
        """The first row of the same item; or one with these words and no item yet."""
        unseen = [
            row for row in pool.values() if not self.ledger.is_seen(Kind.ENTRY, row.pk)
        ]
        if item is not None and item.pk:
            same = [row for row in unseen if row.item_id == item.pk]
            if same:
                return same[0]
        words = column("printed_title", self.language)
        bare = [row for row in unseen if row.item_id is None]
        if item is None and not any(getattr(row, words) for row in bare):
            # In a language version the rows without items come in the same order.
            return bare[0] if bare else None
        title = without_continued(self._printed_title(entry, None))
        return next(
            (
                row
                for row in bare
                if same_title(without_continued(getattr(row, words) or ""), title)
            ),
            None,
        )


def _wanted(
    placed: Placed,
    entry: Entry,
    key: str,
    found: ProgrammeEntry | None,
    values: dict[str, Any],
    fill: frozenset[str],
) -> Wanted:
    return Wanted(
        kind=Kind.ENTRY,
        key=key,
        label=f"{_start(placed.row)}: {entry.item or ''} {entry.title}",
        model=ProgrammeEntry,
        session=placed.session,
        found=found,
        make={"sitting": placed.row},
        values=values,
        fill=fill,
        line=entry.line,
    )


def _label(row: ProgrammeEntry) -> str:
    return f"{_start(row.sitting)}: {row}"


def _start(sitting: Sitting) -> str:
    return f"{sitting.starts_at.astimezone(sitting.zone):%Y-%m-%d %H:%M}"
