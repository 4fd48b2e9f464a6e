#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes answers about who does what to whom, in the classes of CAMEO.

usage: to_dyads.py OUTPUT.jsonl OUTPUT.conllu ARTICLES.jsonl > ANSWERS.jsonl

OUTPUT is what `casus export` writes of the ARTICLES with -f jsonl and -f conllu. Of each article the event that is told
highest in the trees is answered, who acts and whom it is done to by whole noun phrases; where the event does not tell
them, those that the tree joins to its verb. What parties do to each other has each of them as source and as target.
"""
import itertools
import sys

from answers import Answer, fillers, read_articles
from parties import Parties
from phrases import read_phrases
from political_classes import political_class, told_first

DONE_TO = ("target", "recipient", "killed", "wounded")
MUTUAL = (
    "Accord", "Agreement", "BreakOfRelations", "Ceasefire", "CeasefireViolation", "Commitment", "Cooperation",
    "Fighting", "IntelligenceSharing", "MilitaryCooperation", "Normalization", "Recognition", "Rejection",
    "Suspension", "Talks")


def mentions(entity, event):
    """Where the entity is spoken of, those in the sentence that tells the event first, and near its first words."""
    told = event["trigger"]
    return sorted(
        entity["mentions"], key=lambda m: (m["sentence"] != told["sentence"], abs(m["begin"] - told["begin"])))


class Dyads:
    """The answer for the event of an article that is told first."""

    def __init__(self, article, phrases):
        self.answer, self.parties = Answer(article), Parties(phrases)
        for event in told_first(article, phrases)[:1]:
            self.event, self.kind = event, political_class(event)
            self.tell()

    def tell(self):
        doers = self.parties.with_joined(self.named("actor"))
        done_to = next(filter(None, (self.named(role, doers) for role in DONE_TO)), [])
        trigger = self.event["trigger"]
        if not done_to and (self.event["type"] == "Meeting" or self.event.get("eventType") in MUTUAL):
            doers = doers or self.parties.doers(trigger)
            if doers and self.tell_each_other(doers):
                return
        doers = doers or self.parties.doers(trigger)
        done_to = self.parties.with_joined(done_to) or self.named("place", doers)[:1] or self.parties.done_to(trigger)
        for source, target in itertools.product(doers or [None], done_to or [None]):
            self.add(source, None if target in doers else target)

    def tell_each_other(self, doers):
        """Whether there are several parties, and what each does to each; a list of them is one phrase."""
        sides, is_list = self.parties.sides(doers), self.parties.are_listed(doers)
        for source, target in itertools.permutations(sides, 2):
            self.add(*(doers[0], doers[0], True) if is_list else (source, target))
        return len(sides) > 1

    def named(self, role, others=()):
        """The phrases that fill a role, but for those of others."""
        found = []
        for filler in fillers(self.event, role):
            entity = self.answer.entities.get(filler["ref"])
            places = mentions(entity, self.event) if entity else []
            free = [head for head in (self.parties.around(place, self.event["trigger"]) for place in places)
                    if head not in others]
            found += [head for head in free[:1] if head not in found]
        return found

    def add(self, source, target, is_whole=False):
        roles = {role: [] if head is None else [
            self.answer.add(str(head), "Actor", [self.parties.phrase(head, is_whole)])]
            for role, head in (("source", source), ("target", target))}
        self.answer.events.append({"type": self.kind, "roles": roles})


def main(output, *trees):
    phrases = read_phrases(*trees)
    for article in read_articles(output):
        Dyads(article, phrases[article["id"]]).answer.print()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
