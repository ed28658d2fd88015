"""A small reader of iCalendar bytes that shares no line with the writer."""

import re
from dataclasses import dataclass, field

_PARAMETER = re.compile(
    r';([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)'
)
_NAME = re.compile(r"[A-Za-z0-9-]+")


@dataclass
class Line:
    """One unfolded content line; `number` counts physical lines from 1."""

    number: int
    name: str
    parameters: dict[str, str]
    value: str


@dataclass
class Component:
    name: str
    number: int
    lines: list[Line] = field(default_factory=list)
    children: list["Component"] = field(default_factory=list)

    def all(self, name: str) -> list[Line]:
        return [line for line in self.lines if line.name == name]

    def first(self, name: str) -> Line | None:
        return next(iter(self.all(name)), None)

    def value(self, name: str) -> str | None:
        line = self.first(name)
        return line.value if line else None

    def named(self, name: str) -> list["Component"]:
        return [child for child in self.children if child.name == name]


def unfold(text: str) -> list[tuple[int, str]]:
    """Return the logical lines with the number of their first physical line."""
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if line[:1] in (" ", "\t") and lines:
            lines[-1] = (lines[-1][0], lines[-1][1] + line[1:])
        elif line:
            lines.append((number, line))
    return lines


def read_line(number: int, text: str) -> Line | None:
    """Return the parts of a content line, or None where it is none."""
    name = _NAME.match(text)
    if not name:
        return None
    at, parameters = name.end(), {}
    while match := _PARAMETER.match(text, at):
        if match[1].upper() in parameters:
            return None
        parameters[match[1].upper()] = match[2].strip('"')
        at = match.end()
    if text[at : at + 1] != ":":
        return None
    return Line(number, name[0].upper(), parameters, text[at + 1 :])


def read_calendar(text: str) -> tuple[Component | None, list[str]]:
    """Return the one component of the text, and what is wrong with its grammar."""
    top = Component("", 0)
    stack, problems = [top], []
    for number, words in unfold(text):
        line = read_line(number, words)
        if line is None:
            problems.append(f"line {number} is no content line")
        elif line.name == "BEGIN":
            stack.append(Component(line.value, number))
            stack[-2].children.append(stack[-1])
        elif line.name == "END":
            if stack[-1].name != line.value:
                return None, [*problems, f"line {number} ends no open {line.value}"]
            stack.pop()
        elif len(stack) == 1:
            problems.append(f"line {number} stands outside the calendar")
        else:
            stack[-1].lines.append(line)
    if len(stack) > 1:
        problems.append(f"{stack[-1].name} has no end")
    if [child.name for child in top.children] != ["VCALENDAR"]:
        return None, [*problems, "not one VCALENDAR"]
    return top.children[0], problems


def unescape(value: str) -> str:
    """Return a TEXT value as plain text (RFC 5545 3.3.11)."""
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)
