"""Meals on wheels, a social service of its own: what came to whose door."""

import json
import os
from pathlib import Path

import uvicorn
from ariadne import graphql
from ariadne.contrib.federation import FederatedObjectType, make_federated_schema
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from trust import Refused, Trust, load_keys

HERE = Path(__file__).parent
NAME, CATEGORY, MOST_BYTES = "meals-on-wheels", "social-support", 1_000_000
SDL = (HERE / "schema.graphql").read_text()
LIST_SIZE = """directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
  requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION"""

trust = Trust(NAME, load_keys(os.environ["CAREWEAVE_KEYS"]))
own_organization = os.environ.get("ORGANIZATION")  # the graph's id of this service's organisation, once it has one
data = Path(os.environ.get("MEALS_DATA", HERE))
person = FederatedObjectType("Person")


def read(name: str) -> dict:
    return json.loads((data / name).read_text())


@person.reference_resolver
def resolve_person(_, info, reference: dict):
    """A person comes with a grant for this caller; whoever has none is refused, alone among those who were asked for."""
    try:
        grant = trust.grant(reference.get("grant"), reference.get("id"), info.context["caller"])
        return {"id": reference["id"], "grant": grant}
    except Refused as refused:
        return refused


def opens(grant: dict) -> bool:
    """All that is here is of one category and no more confidential than usual (N); to heed the levels alone is safe."""
    level = grant["categories"].get(CATEGORY, "NONE")
    own = own_organization is not None and grant["organization"] == own_organization and grant.get("basis") != "MANDATE"
    return level == "ALL" or (level == "OWN_ORGANISATION" and own)


@person.field("mealDeliveries")
def resolve_deliveries(represented: dict, info, first: int = 14, after: str | None = None):
    """A client whom the caller may not see looks like somebody who is no client."""
    grant = represented["grant"]
    client = read("clients.json").get(grant["person"]) if opens(grant) else None
    deliveries = read("deliveries.json").get(client)
    if deliveries is None:
        return None
    start = next((at + 1 for at, each in enumerate(deliveries) if each["id"] == after), 0)
    page = deliveries[start : start + max(0, min(first, 100))]
    report(info.context["access"], grant, [each["id"] for each in page])
    more = start + len(page) < len(deliveries)
    return {"nodes": page, "pageInfo": {"hasNextPage": more, "endCursor": page[-1]["id"] if page else None}}


def report(access: dict, grant: dict, ids: list[str]) -> None:
    """What left this service, for the platform's trail."""
    records = {"type": "MealDelivery", "category": CATEGORY, "organization": own_organization, "ids": ids}
    by = {key: grant[key] for key in ("policy", "breakGlass", "basis") if key in grant}
    access["persons"].append({"person": grant["person"], "seen": True, "grant": by, "records": [records]})


def format_error(error, debug: bool = False) -> dict:
    """Words of a refusal may leave; those of a fault of this service stay here."""
    fault = error.original_error is not None and not isinstance(error.original_error, Refused)
    words = {"message": "Something went wrong here.", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}
    return {**error.formatted, **words} if fault else error.formatted


async def answer(request: Request) -> JSONResponse:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return JSONResponse({"errors": [{"message": "Too much at once."}]}, 413)
    try:
        caller = trust.caller(request.headers.get("authorization", ""), body)
    except Refused as refused:
        return JSONResponse({"errors": [{"message": str(refused), "extensions": refused.extensions}]}, 401)
    context = {"caller": caller, "access": {"persons": [], "changes": [], "reason": None}}
    try:
        asked = json.loads(body)
    except ValueError:
        return JSONResponse({"errors": [{"message": "Expected JSON.", "extensions": {"code": "BAD_REQUEST"}}]}, 400)
    _, result = await graphql(schema, asked, context_value=context, introspection=False, error_formatter=format_error)
    return JSONResponse({**result, "extensions": {"access": context["access"]}})


async def health(_: Request) -> JSONResponse:
    try:
        read("deliveries.json"), read("clients.json")
        return JSONResponse({"subgraph": NAME, "status": "up"})
    except (OSError, ValueError):
        return JSONResponse({"subgraph": NAME, "status": "down"}, 503)


schema = make_federated_schema([SDL, LIST_SIZE], person)
schema.query_type.fields["_service"].resolve = lambda *_: {"sdl": SDL}  # the library leaves out @listSize
app = Starlette(routes=[Route("/graphql", answer, methods=["POST"]), Route("/health", health)])

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "4100")), log_level="warning")
