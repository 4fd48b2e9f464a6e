# SPDX-License-Identifier: Apache-2.0
"""Reads off trees how things of a sentence are related, in the terms of the re3d set."""
from clauses import Clauses

WHERE = ("in", "at", "near", "inside", "across", "within", "on", "around", "throughout")
FIGHT = {"attack", "bomb", "combat", "counter", "defeat", "degrade", "destroy", "eliminate", "engage", "expel", "fight",
         "hit", "isolate", "kill", "murder", "oust", "raid", "repel", "shell", "strike", "suppress", "target", "wound"}
ALLY = {"aid", "assist", "back", "help", "support"}
MEET = {"brief", "call", "discuss", "meet", "speak", "talk", "tell", "update"}
GATHER = MEET | {"agree", "attend"}
HOLD = {"build", "command", "control", "govern", "have", "head", "hold", "lead", "maintain", "occupy", "operate", "own",
        "run", "seize", "use"}
HELD = {"Weapon", "MilitaryPlatform", "Vehicle", "Location", "Organisation"}
LEADERS = {"chairman", "chief", "commander", "director", "founder", "general", "head", "leader", "minister",
           "president", "secretary"}
TALKS = {"agreement", "dialogue", "meeting", "summit", "talk"}
PARTIES = {"Organisation", "Person"}
FIGHTERS = PARTIES | {"MilitaryPlatform"}


class Relations:
    """The relations between phrases, as (type, head, head); `types` has the type of each phrase by its head."""

    def __init__(self, nominals, types):
        self.nominals, self.words, self.types = nominals, nominals.words, types
        self.clauses = Clauses(nominals)
        self.found = {}
        for head in types:
            self.tell_phrase(head)
        for number, word in enumerate(self.words):
            if word.tag in ("NN", "NNS") and number not in types:
                self.tell_act(number)
        for verb in self.clauses.verbs:
            self.tell_clause(verb)

    def fight(self, sources, targets):
        self.relate("FightingAgainst", self.of(FIGHTERS | {"Weapon"}, sources), targets)

    def relate(self, kind, sources, targets):
        for source in sources:
            for target in targets:
                if source != target and source in self.types and target in self.types:
                    self.found[kind, source, target] = None

    def of(self, types, heads):
        return [head for head in heads if self.types.get(head) in types]

    def include(self, parts, whole):
        """A place has places in it, a body members."""
        if whole not in self.types:
            return
        places = self.of({"Location"}, parts) if self.types[whole] == "Location" else []
        self.relate("CoLocated", places, [whole])
        self.relate("BelongsTo", [part for part in parts if part not in places], [whole])

    def tell_phrase(self, head):
        joined, below, own = self.clauses.joined, self.clauses.below, self.types[head]
        lemma, relation = self.words[head].lemma, self.words[head].relation
        self.relate("CoLocated", [head], self.of({"Location"}, joined(head, "from", *WHERE)))
        for whole in (joined(head, "of") if own == "Quantity" else [head])[:1]:
            self.include(joined(head, "including"), whole)
        if own in FIGHTERS:
            self.relate("BelongsTo", [head], self.of({"Organisation"}, joined(head, "from")))
        if own == "Location":
            self.relate("CoLocated", [head], self.of({"Location"}, below(head, "nmod:poss")))
        if own == "Quantity":
            self.relate("HasAttrOf", joined(head, "of"), [head])
        if lemma == "member":
            self.relate("BelongsTo", [head], self.of({"Organisation"}, joined(head, "of")))
        if lemma in LEADERS and relation == "appos":
            bodies = joined(head, "of", "for") + below(head, "nmod:poss", "compound")
            self.relate("InChargeOf", [self.words[head].head], self.of({"Organisation"}, bodies))
        self.relate("IsSynonymOf", [head], self.of({own}, below(head, "appos")))

    def tell_act(self, noun):
        """`ISIL's attack on Kobane`, `talks between Iraq and Turkey`"""
        self.fight(self.clauses.owners(noun), self.clauses.joined(noun, "against"))
        if self.words[noun].lemma in TALKS:
            between = self.clauses.joined(noun, "between")
            self.relate("CommWith", between[:1], between[1:])

    def tell_clause(self, verb):
        joined, lemma = self.clauses.joined, self.words[verb].lemma.lower()
        subjects, objects = self.clauses.subjects(verb), self.clauses.objects(verb)
        where = self.of({"Location"}, joined(verb, "into", *WHERE))
        self.relate("CoLocated", subjects + objects, where)
        if self.clauses.first(verb) != verb:
            self.relate("CoLocated", objects, self.of({"Location"}, joined(self.clauses.first(verb), *WHERE)))
        for act in [verb] + self.clauses.below(verb, "obj", "obl", "nsubj:pass"):
            owners = self.of({"Organisation"}, self.clauses.owners(act)) if act != verb else []
            self.fight(owners or self.doers(subjects), joined(act, "against"))
        if lemma in FIGHT:
            self.fight(self.doers(subjects), objects)
        if lemma in ALLY:
            allies = [ally for ally in self.of({"Organisation"}, objects) if self.words[ally].lemma != "people"]
            self.relate("AlliesOf", self.of({"Organisation"}, subjects), allies)
        for role in joined(verb, "in", "as"):
            if self.words[role].lemma in ("coordination", "cooperation", "support"):
                self.relate("AlliesOf", subjects, joined(role, "of", "with"))
            elif self.words[role].lemma == "part":
                self.relate("BelongsTo", subjects, joined(role, "of"))
        if lemma in ("comprise", "include"):
            for whole in subjects:
                self.include(objects, whole)
        if lemma in HOLD:
            self.relate("InChargeOf", self.of(PARTIES, subjects), self.of(HELD, objects))
        if lemma in GATHER:
            parties = self.of(PARTIES, subjects)
            self.relate("CommWith", parties[:1], parties[1:])
            if lemma in MEET:
                self.relate("CommWith", parties, self.of(PARTIES, objects + joined(verb, "to", "with")))

    def doers(self, subjects):
        """Who acts, also through what is theirs: `U.S. airstrikes killed`."""
        found = []
        for subject in subjects:
            is_other = subject not in self.types and self.words[subject].tag.startswith("NN")
            found += self.of({"Organisation"}, self.clauses.owners(subject)) if is_other else [subject]
        return found
