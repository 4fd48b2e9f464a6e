#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes answers about who does what to whom, in the classes of CAMEO.

usage: to_dyads.py OUTPUT.jsonl > ANSWERS.jsonl
       to_dyads.py OUTPUT.jsonl OUTPUT.conllu ARTICLES.jsonl > ANSWERS.jsonl

OUTPUT.jsonl is what `casus export -f jsonl` writes. With what -f conllu writes of the same ARTICLES, who acts and whom
it is done to is told by whole noun phrases. What parties do to each other has each of them as source and as target.
"""
import itertools
import sys

from answers import Answer, fillers, read_articles
from phrases import read_phrases
from political_classes import political_class

DONE_TO = ("target", "recipient", "killed", "wounded")
MUTUAL = ("Clash", "Meeting")


def mention(entity, event):
    """Where the entity is spoken of as the event is told: near its first words, in their sentence if it is there."""
    told = event["trigger"]
    return min(entity["mentions"], default=None,
               key=lambda m: (m["sentence"] != told["sentence"], abs(m["begin"] - told["begin"])))


def pairs(event):
    parties = fillers(event, "actor", "target")
    if event["type"] in MUTUAL and len(parties) > 1:
        return itertools.permutations(parties, 2)
    return itertools.product(fillers(event, "actor") or [None], fillers(event, *DONE_TO) or [None])


def answer(article, phrases):
    made = Answer(article)

    def place(filler, event):
        entity = made.entities.get(filler["ref"]) if filler else None
        found = mention(entity, event) if entity else None
        return made.add(entity["id"], "Actor", [phrases.around(found) if phrases else found]) if found else None

    for event in article["events"]:
        kind = political_class(event)
        if kind is None:
            continue
        for source, target in pairs(event):
            roles = {"source": place(source, event), "target": place(target, event)}
            made.events.append({"type": kind, "roles": {role: [at] for role, at in roles.items() if at is not None}})
    return made


def main(output, *trees):
    phrases = read_phrases(*trees) if trees else {}
    for article in read_articles(output):
        answer(article, phrases.get(article["id"])).print()


if __name__ == "__main__":
    if len(sys.argv) not in (2, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
