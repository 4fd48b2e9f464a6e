# SPDX-License-Identifier: Apache-2.0
"""Finds who does what to whom, and where, in the trees of `casus export -f conllu`."""

WITHIN = {"conj", "xcomp", "advcl", "acl", "acl:relcl"}  # clauses that share the subject of the one they stand in
ADJUNCTS = ("obl", "obl:unmarked", "nmod", "nmod:unmarked")


class Clauses:
    """The parts of clauses and of phrases, by the numbers of their head words."""

    def __init__(self, nominals):
        self.nominals, self.words = nominals, nominals.words
        self.verbs = [number for number, word in enumerate(self.words) if word.tag.startswith("VB")]

    def with_conjuncts(self, heads):
        found = []
        for head in heads:
            found += [head] + self.with_conjuncts(self.nominals.below(head, "conj"))
        return found

    def below(self, head, *relations):
        return self.with_conjuncts(self.nominals.below(head, *relations))

    def first(self, head):
        """The first of the words that are joined to this one."""
        while self.words[head].relation == "conj":
            head = self.words[head].head
        return head

    def is_passive(self, verb):
        return self.words[verb].tag == "VBN" and (self.words[verb].relation == "acl" or
                                                  bool(self.nominals.below(verb, "nsubj:pass", "aux:pass")))

    def subjects(self, verb):
        """Who acts: the subject, the agent of a passive, or the subject of the clause that the verb stands in."""
        if self.is_passive(verb):
            return self.below(verb, "obl:agent")
        return self.below(verb, "nsubj") or self.shared(verb)

    def shared(self, verb, steps=4):
        """The subject of the clause that a verb without one stands in: `they are committed to fighting it`."""
        word = self.words[verb]
        if word.relation not in WITHIN or not steps:
            return []
        if word.relation.startswith("acl"):
            return self.with_conjuncts([word.head])
        return self.below(word.head, "nsubj", "nsubj:pass") or self.shared(word.head, steps - 1)

    def objects(self, verb):
        if self.is_passive(verb) and self.words[verb].relation == "acl":
            return [self.words[verb].head]
        return self.below(verb, "nsubj:pass") or self.below(verb, "obj")

    def joined(self, head, *prepositions):
        """What prepositions join to a word."""
        found = []
        for child in self.nominals.below(head, *ADJUNCTS):
            for noun in self.with_conjuncts([child]):
                if (self.nominals.case(noun) or self.nominals.case(child)) in prepositions:
                    found.append(noun)
        return found

    def owners(self, noun):
        """Whose a noun is: `ISIL's fight`, `the U.S. strike`, `a raid by rebels`."""
        return self.below(noun, "nmod:poss", "compound") + self.joined(noun, "by")
