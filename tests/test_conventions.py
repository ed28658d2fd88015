"""The rules of the house that a machine can check, for every module to come."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
PACKAGES = ["uncrime", "meetings", "agendas"]
MAY_NOT_IMPORT = {"meetings": {"agendas", "uncrime"}, "agendas": {"uncrime"}}
# Standard library, and what is named.
PURE = {
    "meetings/dates": set(),
    "meetings/ordinals": set(),
    "meetings/ical": {"icalendar"},
    "meetings/search.py": set(),
    "meetings/sentences.py": set(),
    "meetings/feed_codes.py": set(),
    "meetings/calendars.py": set(),
    "meetings/practice.py": set(),
    "agendas/symbols.py": set(),
    "agendas/pick_codes.py": set(),
    "agendas/changes/differences.py": set(),
    "agendas/checks": set(),
    "agendas/reading": {"pypdfium2"},
    "agendas/reviews": set(),
    "agendas/writing": {"docx", "weasyprint", "markdown_it"},
}
THIRD_PARTY = {
    *("django", "icalendar", "modeltranslation", "simple_history", "adminsortable2"),
    *("markdown_it", "nh3", "yaml", "environ", "csp", "axes", "django_otp", "qrcode"),
    *("django_filters", "psycopg", "gunicorn", "whitenoise"),
    *("docx", "weasyprint", "ninja", "brotli", "redis", "pydantic"),
}
# The rooms of the reader of documents: each imports only itself and those before it.
ROOMS_OF_READING = [
    *("sentences", "results", "collector", "languages", "lines", "times", "bodies"),
    *("pages", "tables", "programmes", "side_events", "meetings", "sources", "parts"),
    *("breaks", "mastheads", "agendas", "reading"),
]
# The one module that may call text safe, after the allow-list of HTML.
SANITIZER = "meetings/markdown.py"
MAX_LINES, MAX_FUNCTION, MAX_TEMPLATE = 400, 30, 120
# Top and bottom mirror nowhere, but one family of properties is enough.
PHYSICAL = re.compile(
    r"(?<![\w-])(?:"
    r"(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b"
    r"|(?:left|right|top|bottom)\s*:"
    r"|(?:text-align|float|clear)\s*:\s*(?:left|right)\b"
    r"|border-(?:top|bottom)-(?:left|right)-radius\b)"
)


def modules(*packages: str) -> Iterator[tuple[str, str]]:
    """Name and source of each module of our own; migrations are Django's."""
    for package in packages:
        path = ROOT / package
        found = [path] if path.is_file() else sorted(path.rglob("*.py"))
        for module in found:
            if "migrations" not in module.parts and module.is_file():
                yield str(module.relative_to(ROOT)), module.read_text()


def templates() -> Iterator[tuple[str, str]]:
    for path in sorted(ROOT.glob("**/templates/**/*.*")):
        if ".venv" not in path.parts and path.suffix in {".html", ".txt", ".xml"}:
            yield str(path.relative_to(ROOT)), path.read_text()


def imported(source: str) -> set[str]:
    """The modules that `source` imports, by their full names."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def top(names: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("package", MAY_NOT_IMPORT)
def test_packages_import_only_what_is_below_them(package):
    wrong = {
        name: found
        for name, source in modules(package)
        if (found := top(imported(source)) & MAY_NOT_IMPORT[package])
    }

    assert wrong == {}


@pytest.mark.parametrize("place", PURE)
def test_pure_modules_import_neither_django_nor_our_models(place):
    impure = (THIRD_PARTY - PURE[place]) | {"uncrime"}
    wrong = {}
    assert (ROOT / place).exists()

    for name, source in modules(place):
        names = imported(source)
        ours = {n for n in names if top({n}) <= {"meetings", "agendas"}}
        strangers = {n for n in ours if not _is_pure(n)} | (top(names) & impure)
        if strangers:
            wrong[name] = strangers

    assert wrong == {}


def test_rooms_of_the_reader_import_only_those_before_them():
    wrong = {}

    for name, source in modules("agendas/reading"):
        room = Path(name).parts[2].removesuffix(".py")
        if room == "__init__":
            continue
        known = ROOMS_OF_READING[: ROOMS_OF_READING.index(room) + 1]
        names = [n for n in imported(source) if n.startswith("agendas.reading.")]
        if later := [n for n in names if n.split(".")[2] not in known]:
            wrong[name] = later

    assert wrong == {}


def _is_pure(module: str) -> bool:
    path = module.replace(".", "/")
    return any(f"{path}/".startswith(p.removesuffix(".py") + "/") for p in PURE)


def functions(source: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_the_clock_is_asked_at_the_edge_only():
    """Models, actions and pure modules are told the time; `auto_now` is Django's."""
    inner = ["meetings/models", "agendas/models", "agendas/actions.py", *PURE]
    clocks = {"now", "today", "localdate", "utcnow"}
    wrong = [
        f"{name}:{node.lineno}"
        for name, source in modules(*inner)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in clocks
    ]

    assert wrong == []


def test_modules_are_short():
    long = [
        f"{name}: {len(source.splitlines())} lines"
        for name, source in modules(*PACKAGES, "tests", "benchmarks")
        if len(source.splitlines()) > MAX_LINES
    ]

    assert long == []


def test_functions_are_short():
    """Without the docstring, which may tell as much as it needs."""
    long = [
        f"{name}: {function.name}, {lines} lines"
        for name, source in modules(*PACKAGES, "benchmarks")
        for function in functions(source)
        if (lines := body_lines(function)) > MAX_FUNCTION
    ]

    assert long == []


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    documented = ast.get_docstring(function) is not None
    docstring = first.end_lineno - first.lineno + 1 if documented else 0
    return function.end_lineno - function.lineno + 1 - docstring


def test_modules_have_no_catch_all_names():
    names = {"utils", "helpers", "common", "services", "base", "managers", "signals"}
    wrong = [name for name, _source in modules(*PACKAGES) if Path(name).stem in names]

    assert wrong == []


def test_text_is_called_safe_in_one_module_only():
    unsafe = re.compile(
        r"\bmark_safe\b|\bSafeString\((?!\"\"\))|\bformat_html\((?!\s*[\"'])"
    )
    in_python = [
        name
        for name, source in modules(*PACKAGES)
        if name != SANITIZER and unsafe.search(source)
    ]
    in_templates = [
        name
        for name, source in templates()
        if re.search(r"\|\s*safe\b|\{%\s*autoescape\s+off", source)
    ]

    assert (in_python, in_templates) == ([], [])


def test_templates_hold_no_inline_script_style_or_handler():
    """The Content-Security-Policy forbids them, so they would not work."""
    inline = re.compile(
        r"<style\b|\sstyle\s*=|<script(?![^>]*\ssrc=)(?![^>]*application/(?:ld\+)?json)"
        r"|\son[a-z]+\s*=\s*[\"']|javascript:"
    )
    wrong = [
        f"{name}:{number}"
        for name, source in templates()
        if name.endswith(".html")
        for number, line in enumerate(source.splitlines(), start=1)
        if inline.search(line)
    ]

    assert wrong == []


def test_templates_ask_no_other_site_for_anything():
    """Links may lead away; scripts, styles, images and frames are our own."""
    foreign = re.compile(
        r"<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc=[\"'](?:https?:)?//"
        r"|<link\b[^>]*\shref=[\"'](?:https?:)?//"
    )
    wrong = [name for name, source in templates() if foreign.search(source)]

    assert wrong == []


def test_templates_are_short():
    long = [
        f"{name}: {len(source.splitlines())} lines"
        for name, source in templates()
        if len(source.splitlines()) > MAX_TEMPLATE
    ]

    assert long == []


def physical_properties(css: str) -> list[str]:
    """The lines that speak of left and right, which Arabic swaps."""
    bare = re.sub(
        r"/\*.*?\*/", lambda found: "\n" * found[0].count("\n"), css, flags=re.S
    )
    return [line.strip() for line in bare.splitlines() if PHYSICAL.search(line)]


def test_style_sheets_use_logical_properties():
    wrong = {
        str(path.relative_to(ROOT)): lines
        for path in sorted((ROOT / "static").rglob("*.css"))
        if (lines := physical_properties(path.read_text()))
    }

    assert wrong == {}


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("a { margin-left: 1em }", True),
        ("a { text-align: right }", True),
        ("a { float:left }", True),
        ("a { left: 0 }", True),
        ("a { border-top-left-radius: 2px }", True),
        ("a { margin-inline-start: 1em; text-align: start; inset-inline: 0 }", False),
        ("a { width: 3em; height: 2em }", False),
        ("/* margin-left: 1em */ a { color: red }", False),
        ("@media (max-width: 30em) { a { inset-block-start: 0 } }", False),
    ],
)
def test_physical_properties_finds_what_arabic_would_mirror(css, found):
    assert bool(physical_properties(css)) == found
