#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes incidents of terrorism, as MUC-4 asks for them, of attacks: to_incidents.py OUTPUT.jsonl > ANSWERS.jsonl

OUTPUT.jsonl is what `casus export -f jsonl` writes. Asked for are acts of the last two months against others than
armed forces and groups. One without a date was before the day of the report.
"""
import datetime
import sys

from answers import BODIES, Answer, fillers, read_articles, status

TYPES = {"Bombing": "bombing", "SuicideAttack": "bombing", "Abduction": "kidnapping", "Arson": "arson"}
STAGES = {"Actual": "accomplished", "Claimed": "accomplished", "Attempted": "attempted", "Threatened": "threatened"}
STANCES = {"Admitted": "claimed", "Alleged": "accused", "Reported": "accused", "Supposed": "possible",
           "Doubted": "possible", "Denied": "acquitted", "Asserted": "accused"}
PEOPLE = {"Person", "Group", "Agent"}
DOERS = BODIES | {"Country"}
ARMED = {"ArmedForce", "ArmedGroup"}
OLD = datetime.timedelta(days=62)


def best_first(entity):
    """The mentions of an entity, the fullest first."""
    return sorted(entity["mentions"], key=lambda m: (-len(m["text"]), m["begin"]))


class Incidents:
    """The incidents of an article."""

    def __init__(self, article):
        self.answer = Answer(article)
        self.published = article.get("published")
        self.entities = self.answer.entities
        for event in article["events"]:
            if self.is_asked_for(event):
                self.answer.events.append(self.incident(event))

    def known(self, event, *roles):
        return [f for f in fillers(event, *roles) if self.entities.get(f["ref"], {}).get("mentions")]

    def type_of(self, filler):
        return self.entities[filler["ref"]]["type"]

    def is_asked_for(self, event):
        if event["type"] not in ("Attack", "Clash") or status(event) not in STAGES:
            return False
        hit = [self.type_of(f) for f in self.known(event, "target", "killed", "wounded")]
        if hit and ARMED.issuperset(hit) or event["type"] == "Clash" and not hit:
            return False
        latest = event.get("date", {}).get("latest")
        return not (latest and self.published
                    and datetime.date.fromisoformat(latest) + OLD < datetime.date.fromisoformat(self.published))

    def place_of(self, filler):
        entity = self.entities[filler["ref"]]
        return self.answer.add(entity["id"], entity["type"], best_first(entity), named=entity["named"])

    def perpetrator(self, filler, event):
        source = filler if "stance" in filler else event.get("source")
        return {"entity": self.place_of(filler), "status": STANCES[source["stance"]] if source else "fact"}

    def date(self, event):
        date = event.get("date", {})
        if "earliest" in date:
            return f"{date['earliest']}/{date['latest']}"
        return f"/{self.published}" if self.published else None

    def country(self, event):
        """Of the place; else of whom it hits."""
        for filler in self.known(event, "place", "target", "killed", "wounded"):
            entity = self.entities[filler["ref"]]
            country = entity if entity["type"] == "Country" else self.entities.get(entity.get("country"))
            if country:
                return country["name"]
        return None

    def incident(self, event):
        actors, targets = self.known(event, "actor"), self.known(event, "target")
        victims = self.known(event, "killed", "wounded") + [f for f in targets if self.type_of(f) in PEOPLE]
        roles = {
            "PerpInd": [self.perpetrator(f, event) for f in actors if self.type_of(f) in PEOPLE],
            "PerpOrg": [self.perpetrator(f, event) for f in actors if self.type_of(f) in DOERS],
            "Target": [self.place_of(f) for f in targets if self.type_of(f) not in PEOPLE],
            "Victim": sorted({self.place_of(f) for f in victims}),
            "Weapon": [self.place_of(f) for f in self.known(event, "weapon")]}
        made = {"type": TYPES.get(event.get("eventType"), "attack"), "stage": STAGES[status(event)], "roles": roles}
        for member, value in (("date", self.date(event)), ("place", self.country(event))):
            if value:
                made[member] = value
        return made


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for article in read_articles(sys.argv[1]):
        Incidents(article).answer.print()


if __name__ == "__main__":
    main()
