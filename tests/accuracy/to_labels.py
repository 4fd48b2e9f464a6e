#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes labels of documents.

usage: to_labels.py attack|police OUTPUT.jsonl > ANSWERS.jsonl
       to_labels.py political OUTPUT.jsonl OUTPUT.conllu ARTICLES.jsonl > ANSWERS.jsonl

OUTPUT is what `casus export` writes of the ARTICLES with -f jsonl and -f conllu. Schemes: what sorts of attack a report
tells of, what the police do, which of the five classes of political events a sentence belongs to.
"""
import json
import sys

from answers import fillers, read_articles, status
from phrases import read_phrases
from political_classes import penta, political_class

# Sorts of attack as databases of terrorism have them; other attacks are armed assaults.
ATTACKS = {
    "Bombing": "bombing", "SuicideAttack": "bombing", "RocketAttack": "bombing", "MissileAttack": "bombing",
    "Shelling": "bombing", "AirStrike": "bombing", "DroneStrike": "bombing", "Abduction": "kidnapping",
    "Arson": "other", "CyberAttack": "other"}
TOLD = ("Actual", "Claimed", "Attempted")


def political_labels(article, phrases):
    """Of what is told highest in the tree; what is merely said counts if there is nothing else. There is one label."""
    kinds = [kind for event in sorted(article["events"], key=lambda e: phrases.depth_of(e["trigger"]))
             if (kind := political_class(event))]
    done = [kind for kind in kinds if kind != "statement"] or kinds
    return [penta(kind) for kind in done[:1]]


def attack_labels(article):
    """All sorts told of. An attack without sort and weapon is another one, if it is not one that the report tells more
    of; and so is the killing of people who were abducted."""
    attacks = [e for e in article["events"] if e["type"] in ("Attack", "Clash") and status(e) in TOLD]
    vague = [e for e in attacks if e["type"] == "Attack" and "eventType" not in e and "weapon" not in e["roles"]]
    labels = {ATTACKS.get(e.get("eventType"), "armed-assault") for e in attacks if e not in vague}
    if vague and not labels or any(e.get("eventType") == "Abduction" and fillers(e, "killed") for e in attacks):
        labels.add("other")
    return sorted(labels)


def police_labels(article):
    entities, labels = {entity["id"]: entity for entity in article["entities"]}, set()
    for event in article["events"]:
        actors = [entities[f["ref"]] for f in fillers(event, "actor") if f["ref"] in entities]
        if event["type"] == "Statement" or not any("police" in actor["name"].lower() for actor in actors):
            continue
        if status(event) == "Negated":
            labels.add("fail-to-act")
        elif status(event) in TOLD:
            labels.add("any-action")
            labels.update({"Detention": ["arrest"], "Attack": ["force"], "Clash": ["force"]}.get(event["type"], []))
            if fillers(event, "killed"):
                labels.add("kill")
    return sorted(labels)


def labels(scheme, article, phrases):
    if scheme == "political":
        return political_labels(article, phrases[article["id"]])
    return attack_labels(article) if scheme == "attack" else police_labels(article)


def main(scheme, output, *trees):
    phrases = read_phrases(*trees) if trees else {}
    for article in read_articles(output):
        print(json.dumps({"id": article["id"], "labels": labels(scheme, article, phrases)}))


if __name__ == "__main__":
    if len(sys.argv) != {"attack": 3, "police": 3, "political": 5}.get("".join(sys.argv[1:2])):
        sys.exit(__doc__)
    main(*sys.argv[1:])
