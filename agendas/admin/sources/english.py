"""The English title of each item, beside a document in another language."""

from agendas.admin.sources.choosing import Decision, decide
from agendas.admin.sources.sheets import Sheet
from agendas.models import AgendaItem, SourceText


def add_english(source: SourceText, sheet: Sheet) -> bool:
    """Put the English titles beside the rows of a page; whether there are any.

    The items are those of the session that the document goes to, matched by number: a
    second language fills in their translations.
    """
    cites_items = {"number", "item"} & {
        *sheet.part.form.base_fields,
        *(sheet.part.child_form.base_fields if sheet.part.child_form else []),
    }
    if source.review["facts"]["language"] == "en" or not cites_items:
        return False
    titles = _titles(decide(source))
    for each in sheet.every:
        row = each.form.row or {}
        number = row.get("number") or row.get("item")
        each.english = titles.get((row.get("agenda"), number), "")
    return bool(titles)


def _titles(decision: Decision) -> dict[tuple[int, str], str]:
    found: dict[tuple[int, str], str] = {}
    main = decision.choices.session
    for key, choice in zip(decision.agendas, decision.choices.agendas, strict=True):
        session = choice.session or (main if isinstance(main, int) else None)
        if session and choice.body:
            items = AgendaItem.objects.filter(
                agenda__convening__session=session, agenda__convening__body=choice.body
            )
            for number, title in items.values_list("number", "title_en"):
                found[key, number] = title or ""
    return found
