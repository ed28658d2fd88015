"""The API described by itself: OpenAPI, and the same as a page."""

from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern

from agendas.api.answers import answers
from agendas.api.endpoints import api
from agendas.api.parameters import names_of
from meetings.filters import cities
from meetings.models import Body

ROOT = "/api/v1/"
# What may change without a moment of which anything is kept: a document of no session.
UNDATED = {"list_documents", "get_document"}
# What ninja puts before the names of operations.
OURS = "agendas_api_endpoints_"
JSON = "application/json"


def operations() -> dict[str, Any]:
    """ninja's operations by the names of their addresses."""
    return {
        operation.view_func.__name__: operation
        for _prefix, router in api._routers
        for path_view in router.path_operations.values()
        for operation in path_view.operations
    }


def known_parameters() -> dict[str, set[str]]:
    """By the name of the address, what may stand after its question mark."""
    found = {}
    for name, operation in operations().items():
        query = operation.view_func.__annotations__["query"]
        found[name] = names_of(
            query.__args__[0] if hasattr(query, "__args__") else query
        )
    return found


def api_patterns() -> list[URLPattern]:
    """The addresses of ninja's operations, answering as `answers` has it."""
    known = known_parameters()
    return [
        URLPattern(
            each.pattern,
            answers(each.callback, known[each.name], dated=each.name not in UNDATED),
            each.default_args,
            each.name,
        )
        for each in api.urls[0]
        if each.name in known
    ]


def description() -> dict[str, Any]:
    """OpenAPI 3.1, with the bodies and cities that may be asked for."""
    found = api.get_openapi_schema(path_prefix=ROOT)
    choices = {
        "body": list(Body.objects.values_list("slug", flat=True)),
        "city": [name for name, _shown in cities()],
    }
    for path in found["paths"].values():
        for operation in path.values():
            operation["operationId"] = operation["operationId"].removeprefix(OURS)
            for parameter in operation.get("parameters", []):
                _tidy(parameter)
                _offer(parameter, choices)
    return found


def _tidy(parameter: dict[str, Any]) -> None:
    """A query has no null: what may be left out is not required, and no more."""
    schema = parameter["schema"]
    either = schema.pop("anyOf", []) + schema.pop("allOf", [])
    for kind in either:
        if kind != {"type": "null"}:
            schema |= kind


def _offer(parameter: dict[str, Any], choices: dict[str, list[str]]) -> None:
    offered = choices.get(parameter["name"])
    if not offered:
        return
    if parameter["name"] == "body":
        parameter["schema"]["items"] = {"type": "string", "enum": offered}
    else:
        parameter["schema"] = {"type": "string", "enum": offered}


# As a page


@dataclass(frozen=True)
class Parameter:
    name: str
    kind: str
    about: str
    choices: list[str]
    is_required: bool


@dataclass(frozen=True)
class Address:
    path: str
    name: str
    about: str
    parameters: list[Parameter]
    fields: list[Parameter]


def addresses() -> list[Address]:
    """Each address with its parameters and with the fields of what it answers."""
    whole = description()
    return [
        Address(
            path=path,
            name=operation["operationId"],
            about=operation.get("description", operation["summary"]),
            parameters=[
                _parameter(each, whole) for each in operation.get("parameters", [])
            ],
            fields=_fields(operation, whole),
        )
        for path, methods in whole["paths"].items()
        for operation in methods.values()
    ]


def _parameter(parameter: dict[str, Any], whole: dict[str, Any]) -> Parameter:
    schema = parameter["schema"]
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = whole["components"]["schemas"][name]
    return Parameter(
        name=parameter["name"],
        kind=_kind(schema),
        about=parameter.get("description", "") or schema.get("description", ""),
        choices=schema.get("enum", []) or schema.get("items", {}).get("enum", []),
        is_required=parameter.get("required", False),
    )


def _kind(schema: dict[str, Any]) -> str:
    """In a word or two: "date", "integer, 1 to 100", "list of SittingOut"."""
    if "$ref" in schema:
        return schema["$ref"].rpartition("/")[2].removesuffix("Out")
    if schema.get("type") == "array":
        return f"list of {_kind(schema['items'])}"
    either = [_kind(each) for key in ("anyOf", "allOf") for each in schema.get(key, [])]
    if either:
        return " or ".join(either)
    kind = schema.get("format") or schema.get("type", "")
    if "minimum" in schema:
        kind += f", {schema['minimum']} to {schema['maximum']}"
    return kind


def _fields(operation: dict[str, Any], whole: dict[str, Any]) -> list[Parameter]:
    schemas = whole["components"]["schemas"]
    schema = operation["responses"][200]["content"][JSON]["schema"]
    found = schemas[schema["$ref"].rpartition("/")[2]]
    if "results" in found["properties"]:
        of_page = found["properties"]["results"]["items"]
        found = schemas[of_page["$ref"].rpartition("/")[2]]
    return [
        Parameter(
            name=name,
            kind=_kind(field),
            about=field.get("description", ""),
            choices=[],
            is_required=name in found.get("required", []),
        )
        for name, field in found["properties"].items()
    ]
