"""A plan in words, line by line, as a command prints it."""

from collections.abc import Iterator

from agendas.importing.results import Change, Plan, Row, State

# What nobody needs to read line by line.
SILENT = {State.UNCHANGED}
LONGEST = 100  # characters of a title or a value


def plan_lines(plan: Plan, *, is_done: bool) -> list[str]:
    """What is (or would be) new, changed, kept and gone; problems; and the counts."""
    return [*_lines(plan), _summary(plan, is_done=is_done)]


def _lines(plan: Plan) -> Iterator[str]:
    for label, rows in plan.groups:
        for row in rows:
            if row.state not in SILENT:
                yield f"{row.state_label}: {label}: {_short(row.label)}{_note(row)}"
                yield from (f"  {_change(each)}" for each in _told(row))
    for problem in plan.problems:
        yield f"problem: {problem}"
    for refusal in plan.refusals:
        yield f"refused: {refusal}"


def _told(row: Row) -> tuple[Change, ...]:
    """Before and after; of a new row its name says enough."""
    return () if row.state == State.NEW else row.changes


def _change(change: Change) -> str:
    before, after = _short(change.before) or "—", _short(change.after) or "—"
    if change.is_kept:
        return f"{change.label}: {before} is kept; the document has {after}"
    return f"{change.label}: {before} → {after}"


def _note(row: Row) -> str:
    return f" ({row.note})" if row.note else ""


def _summary(plan: Plan, *, is_done: bool) -> str:
    counts = ", ".join(f"{number} {state}" for state, number in plan.counts.items())
    if plan.refusals:
        return f"Nothing can be imported: {len(plan.refusals)} rows are refused."
    if not plan.writes:
        return f"Nothing to change ({counts or 'no rows'})."
    return f"{'Imported' if is_done else 'Would import'}: {counts}."


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
