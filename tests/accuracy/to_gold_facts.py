#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes answers for the gold-facts scorer: to_gold_facts.py ARTICLES.jsonl OUT_DIR

ARTICLES.jsonl is what `casus export -f jsonl` writes; OUT_DIR gets one <id>.json for each article.
"""
import json
import pathlib
import sys

from answers import read_articles

ENTITY_TYPES = {
    "Person": "Person", "ArmedGroup": "ArmedGroup", "StateOrgan": "StateOrgan", "Country": "State",
    "IntergovernmentalOrganization": "IntergovernmentalOrganization", "Organization": "Organization",
    "Company": "Organization", "Media": "MediaOrganization", "Place": "Place", "Facility": "Facility",
    "Weapon": "Weapon", "ArmedForce": "MilitaryUnit"}
SUBTYPES = {
    "RocketAttack": "rocket_or_artillery", "MissileAttack": "rocket_or_artillery", "Shelling": "rocket_or_artillery",
    "AirStrike": "airstrike", "DroneStrike": "drone_strike", "Bombing": "bombing", "SuicideAttack": "suicide_bombing",
    "Shooting": "shooting", "Assassination": "assassination", "Abduction": "kidnapping", "Arson": "arson",
    "Stabbing": "stabbing", "VehicleAttack": "vehicle", "CyberAttack": "cyber"}
ACTIONS = {
    "Designation": "designate", "Delisting": "delist", "AssetFreeze": "asset_freeze", "TravelBan": "travel_ban",
    "ArmsEmbargo": "embargo", "TradeRestriction": "embargo"}
MODALITIES = {
    "Actual": "happened", "Claimed": "happened", "Habitual": "happened", "Attempted": "foiled", "Planned": "planned",
    "Ordered": "planned", "Threatened": "threatened", "Possible": "hypothetical", "Negated": "denied"}
KINDS = {"Accusation": "blame", "ResponsibilityClaim": "claim_responsibility", "Denial": "deny"}


def span(mention):
    return [mention["begin"], mention["end"]]


class Article:
    def __init__(self, source):
        self.source = source
        self.entities = {entity["id"]: entity for entity in source["entities"]}
        self.events = {event["id"]: event for event in source["events"]}

    def is_named(self, reference):
        entity = self.entities.get(reference)
        return bool(entity and entity["named"] and entity["type"] in ENTITY_TYPES)

    def reference(self, reference):
        """An entity's id where it is named, else its words."""
        if self.is_named(reference):
            return reference
        entity = self.entities.get(reference)
        return {"description": entity["name"] if entity else reference}

    def names(self):
        for entity in self.entities.values():
            if not self.is_named(entity["id"]):
                continue
            answer = {"id": entity["id"], "type": ENTITY_TYPES[entity["type"]], "name": entity["name"],
                      "mentions": [span(m) for m in entity["mentions"]], "nominal": []}
            if entity["type"] == "Country" and all(m.get("adjective") for m in entity["mentions"]):
                answer["adjectival_only"] = True
            yield answer

    def fillers(self, event, role):
        return event["roles"].get(role, [])

    def status(self, filler, event):
        """How a doer is said to be one."""
        stance = filler.get("stance") or event.get("source", {}).get("stance", "Asserted")
        claimants = filler.get("claimants") or event.get("source", {}).get("claimants", [])
        if stance == "Denied":
            return "denied"
        if stance == "Admitted":
            return "claimed"
        if stance == "Supposed":
            return "suspected"
        return "alleged" if claimants or stance != "Asserted" else "stated"

    def victims(self, event):
        for role in ("killed", "wounded"):
            for filler in self.fillers(event, role):
                entity = self.entities[filler["ref"]]
                count, qualifier = entity.get("count"), "exact"
                if count is None and entity.get("minCount") is not None:
                    count, qualifier = entity["minCount"], "at_least"
                    if entity["mentions"] and "more than" in entity["name"] or "over " in entity["name"]:
                        count -= 1  # the gold has the number of the text, the graph an inclusive bound
                elif count is None and entity.get("maxCount") is not None:
                    count, qualifier = entity["maxCount"], "up_to"
                elif count is None:
                    count = 1
                if entity.get("approximate"):
                    qualifier = "about"
                if not entity["named"] and entity["type"] == "Group" and entity.get("count") is None \
                        and not any(c.isdigit() for c in entity["name"]) and entity.get("minCount") == 2:
                    count = None  # a bare plural
                victim = {"description": entity["name"], "killed": None, "wounded": None, "qualifier": qualifier}
                victim[role] = count
                if self.is_named(entity["id"]):
                    victim["entity"] = entity["id"]
                yield victim

    def common(self, event, kind):
        fact = {"type": kind, "id": event["id"], "trigger": span(event["trigger"]),
                "evidence": span(event["trigger"]), "evidence_more": [span(m) for m in event["evidence"]],
                "modality": MODALITIES[event.get("source", {}).get("status", event["status"])]}
        date = event.get("date")
        if date and date["precision"] in ("day", "month", "year"):
            fact["date"] = {"value": date["value"], "precision": date["precision"]}
        return fact

    def attack(self, event):
        fact = self.common(event, "Attack")
        clash = event["type"] == "Clash"
        fact["subtype"] = "armed_clash" if clash else SUBTYPES.get(event.get("eventType"), "other")
        fact["place"] = [self.reference(f["ref"]) for f in self.fillers(event, "place")]
        fact["targets"] = [self.reference(f["ref"]) for f in self.fillers(event, "target")]
        fact["perpetrators"] = []
        for filler in self.fillers(event, "actor"):
            doer = {"status": self.status(filler, event)}
            if self.is_named(filler["ref"]):
                doer["entity"] = filler["ref"]
            else:
                doer["description"] = self.entities[filler["ref"]]["name"]
            fact["perpetrators"].append(doer)
        fact["victims"] = list(self.victims(event))
        fact["weapons"] = [self.reference(f["ref"]) for f in self.fillers(event, "weapon")]
        told = any(fact[key] for key in ("perpetrators", "targets", "victims", "place"))
        fact["generic"] = event.get("source", {}).get("status", event["status"]) == "Habitual" or clash and not told
        return fact

    def sanction(self, event):
        fact = self.common(event, "Sanction")
        fact["action"] = ACTIONS.get(event.get("eventType"), "other")
        fact["authority"] = [self.reference(f["ref"]) for f in self.fillers(event, "actor")]
        fact["targets"] = [self.reference(f["ref"]) for f in self.fillers(event, "target")]
        counts = [self.entities[f["ref"]].get("count") for f in self.fillers(event, "target")]
        fact["target_count"] = next((c for c in counts if c), len(counts) or None)
        fact["programme"] = event["attributes"].get("program")
        fact["reason"] = event["attributes"].get("reason")
        return fact

    def order(self, event):
        fact = self.common(event, "Order")
        actor = self.fillers(event, "actor")
        fact["by"] = self.reference(actor[0]["ref"]) if actor else None
        fact["content"] = event["attributes"].get("topic", "")
        return fact

    def regulation(self, event):
        fact = self.common(event, "Regulation")
        actor = self.fillers(event, "actor")
        fact["by"] = self.reference(actor[0]["ref"]) if actor else None
        attributes = event["attributes"]
        fact["content"] = attributes.get("topic", attributes.get("parameter", event["trigger"]["text"]))
        unit = "%" if attributes.get("unit") == "percent" else ""
        short = lambda value: value[:-2] if value.endswith(".0") else value
        if "oldValue" in attributes:
            fact["changes"] = [{"parameter": attributes.get("parameter"), "from": short(attributes["oldValue"]) + unit,
                                "to": short(attributes["newValue"]) + unit}]
        return fact

    def statements(self, event):
        for actor in self.fillers(event, "actor"):
            targets = self.fillers(event, "target") or [None]
            for target in targets:
                yield {"type": "Attribution", "id": event["id"], "source": self.reference(actor["ref"]),
                       "kind": KINDS.get(event.get("eventType"), "say"),
                       "about": event["attributes"].get("quote", event["trigger"]["text"]),
                       "target": self.reference(target["ref"]) if target else None,
                       "evidence": span(event["trigger"])}

    def blames(self, event):
        """Who says that somebody did it: the claims on the doers of an attack."""
        for filler in self.fillers(event, "actor"):
            source = filler if filler.get("claimants") else event.get("source", {})
            if source.get("stance") == "Doubted":
                continue
            kind = {"Admitted": "claim_responsibility", "Denied": "deny"}.get(source.get("stance"), "blame")
            for claimant in source.get("claimants", []):
                yield {"type": "Attribution", "id": event["id"], "source": self.reference(claimant), "kind": kind,
                       "about": event["id"], "target": self.reference(filler["ref"]) if kind == "blame" else None,
                       "evidence": span(event["trigger"])}

    def place_of(self, office):
        """The place in the words of an office, "mayor of Lyon": the gold has it as organ, the graph in the title."""
        begin, end = span(office["mentions"][0])
        for entity in self.entities.values():
            if entity["type"] == "Place" and any(begin < m["begin"] and m["end"] <= end for m in entity["mentions"]):
                return entity["id"]
        return None

    def relation(self, claim):
        evidence = span(claim["evidence"][0]) if claim["evidence"] else None
        fact = {"id": claim["id"], "evidence": evidence}
        subject, target = claim["subject"], claim["object"]
        status = "denied" if claim["stance"] == "Denied" else \
            "alleged" if claim["claimants"] or claim["stance"] != "Asserted" else "stated"
        if claim["predicate"] == "holdsOffice":
            if not self.entities[subject]["named"]:
                return None  # the set lists the offices of those with a name
            office = self.entities[target]
            organ = office.get("officeOf") or self.place_of(office)
            return dict(fact, type="Position", person=self.reference(subject), title=office["name"],
                        organ=self.reference(organ) if organ else None, former=claim.get("role") == "former")
        if claim["predicate"] == "memberOf":
            return dict(fact, type="Membership", person=self.reference(subject), organisation=self.reference(target),
                        role=claim.get("role", ""))
        if claim["predicate"] == "backedBy":
            return dict(fact, type="Backing", group=self.reference(subject), backer=self.reference(target), status=status)
        if claim["predicate"] == "partOf":
            return dict(fact, type="PartOf", part=self.reference(subject), whole=self.reference(target))
        return None

    def facts(self):
        makers = {"Attack": self.attack, "Clash": self.attack, "Sanction": self.sanction, "Order": self.order,
                  "Regulation": self.regulation}
        told = set()
        for event in self.events.values():
            # The set tells of each measure on whom it is; whom a text takes off that is cut off nobody can tell.
            if event.get("eventType") == "Delisting" and not self.fillers(event, "target"):
                continue
            if event["type"] in makers:
                yield makers[event["type"]](event)
            elif event["type"] == "Statement":
                for fact in self.statements(event):
                    told.add((str(fact["source"]), fact["kind"], str(fact["target"])))
                    yield fact
        for event in self.events.values():
            if event["type"] in ("Attack", "Clash"):
                for fact in self.blames(event):
                    if (str(fact["source"]), fact["kind"], str(fact["target"])) not in told:
                        yield fact
        for claim in self.source["claims"]:
            if isinstance(claim["object"], str):
                fact = self.relation(claim)
                if fact:
                    yield fact


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for source in read_articles(sys.argv[1]):
        article = Article(source)
        answer = {"id": source["id"], "entities": list(article.names()), "facts": list(article.facts())}
        name = source["id"].replace("/", "_") + ".json"
        (folder / name).write_text(json.dumps(answer, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
