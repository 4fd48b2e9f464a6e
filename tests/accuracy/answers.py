# SPDX-License-Identifier: Apache-2.0
"""Reads what `casus export -f jsonl` writes, and makes answers for scorers from it: one JSON line for an article."""
import calendar
import json

BODIES = {"Organization", "IntergovernmentalOrganization", "StateOrgan", "ArmedForce", "ArmedGroup", "Company", "Media"}


def date(value):
    """A date of an event as the events have it, without a year only its value."""
    precision = {4: "year", 7: "month", 10: "day"}.get(len(value) if value[0] != "-" else None, "month-day")
    if precision == "month-day":
        return {"value": value, "precision": precision}
    year, month, day = (int(part) for part in (value + "-00-00")[:10].split("-"))
    last = calendar.monthrange(year, month or 12)[1]
    return {"value": value, "precision": precision, "earliest": f"{year:04}-{month or 1:02}-{day or 1:02}",
            "latest": f"{year:04}-{month or 12:02}-{day or last:02}"}


def complete(article):
    """Gives events the sort and date that somebody claims where the article itself tells none."""
    events = {event["id"]: event for event in article["events"]}
    for claim in article["claims"]:
        if claim["subject"] in events and claim["stance"] not in ("Denied", "Doubted"):
            event = events[claim["subject"]]
            if claim["predicate"] == "eventType":
                event.setdefault("eventType", claim["object"]["value"])
            elif claim["predicate"] == "date":
                event.setdefault("date", date(claim["object"]["value"]))
    return article


def read_articles(path):
    with open(path, encoding="utf-8") as lines:
        return [complete(json.loads(line)) for line in lines]


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
