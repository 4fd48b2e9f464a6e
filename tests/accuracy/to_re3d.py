#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes entities and relations as the re3d set has them.

usage: to_re3d.py OUTPUT.jsonl OUTPUT.conllu ARTICLES.jsonl > ANSWERS.jsonl

OUTPUT is what `casus export` writes of the ARTICLES with -f jsonl and -f conllu. Each phrase is an entity of its own,
which relations speak of; those of one chain are an entity once more. Attacks and backers are facts of the jsonl, the
other relations are read off the trees.
"""
import re
import sys

from answers import Answer, fillers, read_articles, status
from nominals import PLACES, Nominals
from phrases import read_phrases
from re3d_relations import FIGHTERS, WHERE, Relations

TYPES = {"Person": "Person", "Time": "Temporal", "Document": "DocumentReference", **dict.fromkeys(PLACES, "Location"),
         **{kind: kind for kind in ("MilitaryPlatform", "Money", "Quantity", "Vehicle", "Weapon")}}
STATES = {"country", "nation", "state"}
POINTING = {"it", "them", "this", "that", "these", "those", "you"}
GROUPS = {"they", "us", "we"}
COORDINATES = re.compile(r"\d[\d.]*°[\d.′″]*[NS] \d[\d.]*°[\d.′″]*[EW]|-?\d+\.\d+; -?\d+\.\d+")
WHEREABOUTS = WHERE + ("for", "from", "into", "of", "outside", "through", "to", "towards")


class Report:
    """The answer for an article."""

    def __init__(self, article, phrases):
        self.answer, self.article, self.phrases = Answer(article), article, phrases
        self.nominals = Nominals(phrases)
        self.words = self.nominals.words
        things = {n.head: n for n in self.nominals.numbers + self.nominals.times + self.nominals.things}
        typed = {head: self.kind(nominal) for head, nominal in things.items()}
        self.types = {head: kind for head, kind in typed.items() if kind}
        self.places = {head: self.place([things[head]]) for head in self.types}
        self.add_chains(things)
        for found in COORDINATES.finditer(phrases.text):
            mention = {"begin": found.start(), "end": found.end(), "text": found.group()}
            self.answer.add("coordinates", "Location", [mention])
        self.tell_relations()

    def kind(self, nominal):
        """The type of a phrase; None where it is of none."""
        word, kind = self.words[nominal.head], nominal.kind
        form = word.form.lower()
        if word.tag == "PRP$" or form in POINTING:
            return None
        if form in GROUPS:
            return "Organisation"
        is_bare = nominal.end - nominal.begin == 1 and word.tag == "NN" and word.form == form
        if not kind or (kind == "Organization" and is_bare):  # "command and control"
            return None
        if kind == "Person" and word.tag in ("NNS", "NNPS"):
            return "Organisation"
        if (kind == "Country" or word.lemma in STATES) and self.acts(nominal.head):
            return "Organisation"
        return TYPES.get(kind, "Organisation")

    def acts(self, head):
        """Whether a country is spoken of as one that acts, and not as where something is."""
        while self.words[head].relation == "conj":
            head = self.words[head].head
        case = self.nominals.case(head)
        return self.words[head].relation.split(":")[0] in ("nsubj", "obj", "iobj", "compound") or \
            self.words[head].relation == "nmod:poss" or (case != "" and case not in WHEREABOUTS)

    def place(self, nominals):
        """The place of an entity with these phrases in the answer."""
        mentions = [dict(self.phrases.mention(n.begin, n.end), type=self.types[n.head]) for n in nominals]
        return self.answer.add(tuple(n.head for n in nominals), mentions[0]["type"], mentions)

    def add_chains(self, things):
        chains = {}
        for head in sorted(self.types):
            if things[head].chain >= 0:
                chains.setdefault(things[head].chain, []).append(things[head])
        for nominals in chains.values():
            if len(nominals) > 1:
                self.place(nominals)

    def relate(self, kind, source, target):
        relation = {"type": kind, "source": self.places[source], "target": self.places[target]}
        if relation not in self.answer.relations:
            self.answer.relations.append(relation)

    def tell_relations(self):
        for number in self.nominals.numbers:
            if self.words[number.head].head in self.places:
                self.relate("HasAttrOf", self.words[number.head].head, number.head)
        for kind, source, target in Relations(self.nominals, self.types).found:
            self.relate(kind, source, target)
        for event in self.article["events"]:
            if event["type"] in ("Attack", "Clash") and status(event) != "Negated":
                for actor in fillers(event, "actor"):
                    for victim in fillers(event, "target", "killed", "wounded"):
                        self.tell_fact("FightingAgainst", actor["ref"], victim["ref"])
        for claim in self.article["claims"]:
            if claim["predicate"] == "backedBy" and claim["stance"] not in ("Denied", "Doubted"):
                self.tell_fact("AlliesOf", claim["subject"], claim["object"])

    def tell_fact(self, kind, source, target):
        """Relates two entities of the jsonl where one sentence speaks of both."""
        sources, targets = self.heads(source), self.heads(target)
        for sentence in sources.keys() & targets.keys():
            if self.types[sources[sentence]] in FIGHTERS and sources[sentence] != targets[sentence]:
                self.relate(kind, sources[sentence], targets[sentence])

    def heads(self, reference):
        """The first phrase of each sentence that speaks of an entity."""
        found = {}
        for mention in self.answer.entities.get(reference, {"mentions": []})["mentions"]:
            head = self.phrases.head_of(mention)
            if head in self.types:
                found.setdefault(mention["sentence"], head)
        return found


def main(output, *trees):
    phrases = read_phrases(*trees)
    for article in read_articles(output):
        Report(article, phrases[article["id"]]).answer.print()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
