#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes labels of documents: to_labels.py SCHEME OUTPUT.jsonl > ANSWERS.jsonl

OUTPUT.jsonl is what `casus export -f jsonl` writes. Schemes: political (one of the five classes of political events),
attack (what sorts of attack a report tells of), police (what the police do).
"""
import json
import sys

from answers import fillers, read_articles, status
from political_classes import penta, political_class

# Sorts of attack as databases of terrorism have them; other attacks are armed assaults.
ATTACKS = {
    "Bombing": "bombing", "SuicideAttack": "bombing", "RocketAttack": "bombing", "MissileAttack": "bombing",
    "Shelling": "bombing", "AirStrike": "bombing", "DroneStrike": "bombing", "Abduction": "kidnapping",
    "Arson": "other", "CyberAttack": "other"}
TOLD = ("Actual", "Claimed", "Attempted")


def political_labels(article):
    """Of the first thing done, or said where nothing is done: a sentence has one label."""
    kinds = [kind for event in sorted(article["events"], key=lambda e: e["trigger"]["begin"])
             if (kind := political_class(event))]
    done = [kind for kind in kinds if kind != "statement"] or kinds
    return [penta(kind) for kind in done[:1]]


def attack_label(event):
    """An attack of which neither sort nor weapon is told is another one."""
    if event["type"] == "Attack" and "eventType" not in event and "weapon" not in event["roles"]:
        return "other"
    return ATTACKS.get(event.get("eventType"), "armed-assault")


def attack_labels(article):
    return sorted({attack_label(event) for event in article["events"]
                   if event["type"] in ("Attack", "Clash") and status(event) in TOLD})


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


SCHEMES = {"political": political_labels, "attack": attack_labels, "police": police_labels}


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in SCHEMES:
        sys.exit(__doc__)
    for article in read_articles(sys.argv[2]):
        print(json.dumps({"id": article["id"], "labels": SCHEMES[sys.argv[1]](article)}))


if __name__ == "__main__":
    main()
