#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes entities and relations as the re3d set has them.

usage: to_re3d.py OUTPUT.jsonl OUTPUT.conllu ARTICLES.jsonl > ANSWERS.jsonl

OUTPUT is what `casus export` writes of the ARTICLES with -f jsonl and -f conllu. An entity is spoken of by whole noun
phrases and by whatever its chain holds besides: descriptions and pronouns.
"""
import itertools
import sys

from answers import BODIES, Answer, fillers, read_articles, status
from phrases import read_phrases
from words import head

TYPES = {"Person": "Person", "Place": "Location", "Facility": "Location", "Country": "Location", "Weapon": "Weapon",
         "Group": "Organisation", "Agent": "Organisation", **dict.fromkeys(BODIES, "Organisation")}
SUBJECTS = {"nsubj", "nsubj:pass", "obl:agent"}
RELATIONS = {"memberOf": "BelongsTo", "partOf": "BelongsTo", "backedBy": "AlliesOf"}
DENIED = ("Denied", "Doubted")


class Report:
    """The answer for an article."""

    def __init__(self, article, phrases):
        self.answer, self.article, self.phrases = Answer(article), article, phrases
        self.entities = self.answer.entities
        self.names = {phrases.head_of(m): e["id"] for e in article["entities"] for m in e["mentions"]}
        self.sentences = {e["id"]: {m["sentence"] for m in e["mentions"]} for e in article["entities"]}
        self.also = {}
        for chain in phrases.chains:
            self.share(chain)
        for entity in article["entities"]:
            self.place(entity["id"])
        self.tell_relations()

    def share(self, chain):
        """Gives the first name of a chain, as the head of a phrase, the mentions without one."""
        named = {span: self.names.get(head(self.phrases.words, *span)) for span in chain}
        owner = next(filter(None, named.values()), None)
        self.also.setdefault(owner, []).extend(span for span in chain if not named[span])

    def kind(self, entity, mention):
        """A country acts where it is a subject, and is a nationality as an adjective."""
        if mention.get("adjective"):
            return "Nationality"
        if entity["type"] == "Country" and self.phrases.words[self.phrases.head_of(mention)].relation in SUBJECTS:
            return "Organisation"
        return TYPES[entity["type"]]

    def place(self, reference):
        entity = self.entities.get(reference)
        if not entity or entity["type"] not in TYPES:
            return None
        kind = TYPES[entity["type"]]
        mentions = [dict(m if m.get("adjective") else self.phrases.until(m), type=self.kind(entity, m))
                    for m in entity["mentions"]]
        mentions += [dict(self.phrases.mention(*span), type=kind) for span in self.also.get(reference, [])]
        return self.answer.add(reference, kind, mentions)

    def relate(self, kind, source, target):
        """Relates what one sentence speaks of."""
        if not self.sentences.get(source, set()) & self.sentences.get(target, set()):
            return
        ends = self.place(source), self.place(target)
        if None not in ends and ends[0] != ends[1]:
            relation = {"type": kind, "source": ends[0], "target": ends[1]}
            if relation not in self.answer.relations:
                self.answer.relations.append(relation)

    def tell_relations(self):
        for claim in self.article["claims"]:
            if isinstance(claim["object"], str) and claim["stance"] not in DENIED:
                if claim["predicate"] == "holdsOffice":
                    self.relate("InChargeOf", claim["subject"], self.entities[claim["object"]].get("officeOf"))
                elif claim["predicate"] in RELATIONS:
                    self.relate(RELATIONS[claim["predicate"]], claim["subject"], claim["object"])
        for entity in self.article["entities"]:
            self.relate("BelongsTo", entity["id"], entity.get("memberOf"))
            if entity["type"] in ("Place", "Facility"):
                for whole in (entity.get("partOf"), entity.get("country")):
                    self.relate("CoLocated", entity["id"], whole)
        for event in self.article["events"]:
            if status(event) != "Negated":
                self.tell_event(event)

    def tell_event(self, event):
        def pairs(*roles):
            return [(f["ref"], g["ref"]) for f in fillers(event, "actor") for g in fillers(event, *roles)]

        actors = [f["ref"] for f in fillers(event, "actor")]
        if event["type"] in ("Attack", "Clash"):
            among = itertools.combinations(actors, 2) if event["type"] == "Clash" else []
            for pair in itertools.chain(pairs("target", "killed", "wounded"), among):
                self.relate("FightingAgainst", *pair)
            for weapon in fillers(event, "weapon"):
                for actor in actors:
                    self.relate("InChargeOf", actor, weapon["ref"])
        elif event["type"] == "Meeting":
            for pair in itertools.combinations(actors, 2):
                self.relate("CommWith", *pair)
        elif event["type"] == "Statement":
            for pair in pairs("recipient"):
                self.relate("CommWith", *pair)
            if event.get("eventType") in ("Accusation", "Condemnation"):
                for pair in pairs("target"):
                    self.relate("Dislikes", *pair)
        if event["type"] != "Statement":
            for where in fillers(event, "place"):
                for who in fillers(event, "actor", "target", "killed", "wounded", "weapon"):
                    self.relate("CoLocated", who["ref"], where["ref"])


def main(output, *trees):
    phrases = read_phrases(*trees)
    for article in read_articles(output):
        Report(article, phrases[article["id"]]).answer.print()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
