# SPDX-License-Identifier: Apache-2.0
"""Finds what noun phrases speak of and how far their cores reach, in what `casus export -f conllu` writes."""
import dataclasses
import re

PLACES = {"Place", "Country", "Facility"}
WHOLE = {"Time", "Quantity", "Money", "Document"}  # a number before it is part of it, and does not count it
NAMES = {"flat", "compound", "fixed", "goeswith"}
VAGUE = {"many", "several", "any", "most", "few", "each", "every", "no", "much", "more", "various"}
HEDGES = {"IN", "RB", "DT"}
COUNTED = {"NN", "NNS", "NNP", "NNPS", "JJ", "VBN", "VBG"}
YEAR = re.compile(r"(19|20)\d\d")
CURRENCIES = {"$", "£", "€", "US$"}


@dataclasses.dataclass(frozen=True)
class Nominal:
    """A noun phrase without what is told of it behind its head but `of` something; [begin, end) counts words."""
    head: int
    begin: int
    end: int
    kind: str
    chain: int = -1


class Nominals:
    """The noun phrases of a document, each once by its head: things, times, sums and the numbers of things."""

    def __init__(self, phrases):
        self.phrases, self.words = phrases, phrases.words
        found = [self.nominal(top) for top in sorted(phrases.by_head)]
        self.numbers = self.find_numbers()
        self.times = self.find_times([nominal for nominal in found if nominal.kind == "Time"])
        self.things = self.with_names([nominal for nominal in found if nominal.kind != "Time"]) + self.find_sums()

    def remark(self, number, name):
        return self.words[number].remarks.get(name, "")

    def below(self, head, *relations):
        """The words that hang on a word by some relation."""
        return [child for child in self.phrases.children.get(head, []) if self.words[child].relation in relations]

    def case(self, head):
        """The preposition of a noun."""
        return next((self.words[child].form.lower() for child in self.below(head, "case")), "")

    def is_number(self, number):
        return bool(self.remark(number, "Count")) or self.words[number].tag == "CD"

    def end_of_name(self, head):
        end = head + 1
        for child in self.phrases.children.get(head, []):
            if child >= end and self.words[child].relation.split(":")[0] in NAMES:
                end = self.end_of_name(child)
        if self.remark(head, "Name"):
            while end < len(self.words) and self.remark(end, "Name").startswith("I-"):
                end += 1
        return end

    def end(self, head):
        """Where the core of a phrase ends: `the people of Mosul`, `Palmyra, Syria`, but only `members`."""
        end = self.end_of_name(head)
        for child in self.phrases.children.get(head, []):
            if child < end or child not in self.phrases.by_head or self.phrases.by_head[child][0] != end + 1:
                continue
            is_of = self.words[child].relation == "nmod" and self.case(child) == "of" and \
                self.remark(head, "Kind") != "Quantity" and self.words[head].lemma != "member"
            is_where = self.words[end].form == "," and self.words[child].relation in ("nmod:unmarked", "appos") and \
                {self.remark(head, "Kind"), self.remark(child, "Kind")} <= PLACES
            if is_of or is_where:
                return self.end(child)
        return end

    def nominal(self, head):
        begin, kind = self.phrases.by_head[head][0], self.remark(head, "Kind")
        while begin < head and self.words[begin].form.lower() in VAGUE:
            begin += 1
        if kind not in WHOLE:
            first = next((at for at in range(begin, head) if self.is_number(at)), head)
            while first < head and self.is_number(first):
                first, begin = first + 1, first + 1
        while kind == "Quantity" and begin < head and self.words[begin].tag in HEDGES:
            begin += 1
        return Nominal(head, begin, self.end(head), kind, self.phrases.chain_of[head])

    def find_numbers(self):
        """The numbers that count things, without `about`, `over` and the like."""
        found, at = [], 0
        while at < len(self.words):
            end = at + 1
            if self.is_number(at) and not self.remark(at, "Date") and not self.remark(at, "Name"):
                while end < len(self.words) and self.is_number(end) and self.remark(end, "Count")[:1] != "B":
                    end += 1
                begin = at + (end - at == 2 and self.words[at].tag in HEDGES)
                if end < len(self.words) and self.words[end].tag in COUNTED and not self.remark(end, "Date") and \
                        self.remark(self.words[end - 1].head, "Kind") not in WHOLE:
                    found.append(Nominal(end - 1, begin, end, "Quantity"))
            at = end
        return found

    def find_sums(self):
        """Numbers behind the sign of a currency."""
        found = []
        for at, word in enumerate(self.words[:-1]):
            if word.form in CURRENCIES and self.words[at + 1].tag == "CD":
                end = next((i for i in range(at + 1, len(self.words)) if self.words[i].tag != "CD"), len(self.words))
                found.append(Nominal(at, at, end, "Money"))
        return found

    def find_times(self, nominals):
        """Dates and what else tells when, those beside each other as one."""
        told = [(nominal.begin, nominal.end) for nominal in nominals]
        for at, word in enumerate(self.words):
            if self.remark(at, "Date") or (YEAR.fullmatch(word.form) and word.relation != "nummod"):
                told.append((at, at + 1))
        joined = []
        for begin, end in sorted(told):
            last = joined[-1][1] if joined else -2
            if begin <= last or (begin == last + 1 and self.words[last].form == ","):
                joined[-1] = joined[-1][0], max(last, end)
            else:
                joined.append((begin, end))
        return [Nominal(end - 1, begin, end, "Time") for begin, end in joined]

    def with_names(self, nominals):
        """A description right before a name is one phrase with it: `the Swedish citizen Mohamed Moumou`."""
        by_begin = {nominal.begin: nominal for nominal in nominals}
        taken, found = set(), []
        for nominal in nominals:
            name = by_begin.get(nominal.end)
            if name and name.kind == nominal.kind != "" and \
                    (self.words[name.head].head == nominal.head or self.words[nominal.head].head == name.head):
                nominal = dataclasses.replace(nominal, end=name.end)
                taken.add(name.head)
            found.append(nominal)
        return [nominal for nominal in found if nominal.head not in taken]
