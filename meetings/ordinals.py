from dataclasses import dataclass


@dataclass(frozen=True)
class TitlePart:
    label: str
    body_name: str


def compose_title(parts, language, *, joint):
    return " – ".join(f"{p.label} of the {p.body_name}" for p in parts)


def session_label(n, unit, kind, language):
    return f"{n} {unit} {kind}"
