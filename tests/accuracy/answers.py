# SPDX-License-Identifier: Apache-2.0
"""Reads what `casus export -f jsonl` writes, and makes answers for scorers from it: one JSON line for an article."""
import json

BODIES = {"Organization", "IntergovernmentalOrganization", "StateOrgan", "ArmedForce", "ArmedGroup", "Company", "Media"}


def read_articles(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def status(event):
    """Whether it happened, in the voice of whoever tells it."""
    return event.get("source", {}).get("status", event["status"])


def fillers(event, *roles):
    """Who fills the roles, each once."""
    found = {}
    for role in roles:
        for filler in event["roles"].get(role, []):
            found.setdefault(filler["ref"], filler)
    return list(found.values())


def span(mention):
    return {key: mention[key] for key in ("begin", "end", "text", "type") if key in mention}


class Answer:
    """The answer for an article. Entities are added as they are needed and known by their place in the answer."""

    def __init__(self, article):
        self.article = article
        self.entities = {entity["id"]: entity for entity in article["entities"]}
        self.added, self.places = [], {}
        self.relations, self.events = [], []

    def add(self, reference, kind, mentions, **more):
        """Adds an entity if that has not been done, and tells its place; None without mentions."""
        key = (reference, kind, tuple((m["begin"], m["end"]) for m in mentions))
        if not mentions:
            return None
        if key not in self.places:
            self.places[key] = len(self.added)
            self.added.append(dict(type=kind, mentions=[span(m) for m in mentions], **more))
        return self.places[key]

    def print(self):
        answer = {"id": self.article["id"], "entities": self.added, "relations": self.relations, "events": self.events}
        print(json.dumps(answer, ensure_ascii=False))
