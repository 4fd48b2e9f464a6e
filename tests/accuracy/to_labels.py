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
from political_classes import penta, political_class, told_first

# Sorts of attack as databases of terrorism have them; other attacks are armed assaults.
ATTACKS = {
    "Bombing": "bombing", "SuicideAttack": "bombing", "RocketAttack": "bombing", "MissileAttack": "bombing",
    "Shelling": "bombing", "AirStrike": "bombing", "DroneStrike": "bombing", "Abduction": "kidnapping",
    "Arson": "other", "CyberAttack": "other"}

# Names and words of police, sorts of deeds that are theirs where nobody else is told, and what counts as done.
POLICE = ("police", "policemen", "cops", "constable", "srp", "rapid action", "crpf", "inspector", "security forces")
BY_POLICE = ("Arrest", "Crackdown", "Policing", "Mobilization")
DEEDS = ("Actual", "Claimed", "Attempted", "Habitual", "Ordered", "Planned")
TOLD = ("Actual", "Claimed", "Attempted")


def political_labels(article, phrases):
    """Of what is told highest in the tree. There is one label."""
    return [penta(political_class(event)) for event in told_first(article, phrases)[:1]]


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
    """What police do. Whoever arrests, fires tear gas or breaks up a crowd without being named is police."""
    entities, labels = {entity["id"]: entity for entity in article["entities"]}, set()
    for event in article["events"]:
        actors = [entities[f["ref"]]["name"].lower() for f in fillers(event, "actor") if f["ref"] in entities]
        sort = event.get("eventType")
        told = event["trigger"]["text"].lower()
        is_police = any(word in name for word in POLICE for name in actors + [told])
        if (sort == "Inaction" and (is_police or not actors)) or (is_police and status(event) == "Negated"):
            labels.add("fail-to-act")
        elif event["type"] != "Statement" and status(event) in DEEDS and (
                is_police or (not actors and sort in BY_POLICE)):
            labels.add("any-action")
            labels.update({"Arrest": ["arrest"], "Crackdown": ["force"]}.get(sort, []))
            labels.update({"Attack": ["force"], "Clash": ["force"]}.get(event["type"], []))
            if fillers(event, "killed"):
                labels.update(["kill", "force"])
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
