# SPDX-License-Identifier: Apache-2.0
"""Finds the noun phrases that names stand in, in what `casus export -f conllu` writes."""
import bisect

from from_documents import read_documents
from words import chains, depth, head, place, read_words


BEFORE = ("after", "before", "since", "until")


class Phrases:
    """The noun phrases of a document, from its chains: of one head the shortest, which has no conjuncts."""

    def __init__(self, text, words):
        place(text, words)
        self.text, self.words = text, words
        self.begins = [word.begin for word in words]
        self.chains = chains(words)
        self.by_head, self.chain_of, self.children = {}, {}, {}
        for number, chain in enumerate(self.chains):
            for begin, end in chain:
                top = head(words, begin, end)
                if top not in self.by_head or end - begin < self.by_head[top][1] - self.by_head[top][0]:
                    self.by_head[top], self.chain_of[top] = (begin, end), number
        for number, word in enumerate(words):
            if word.head != number:
                self.children.setdefault(word.head, []).append(number)

    def range(self, mention):
        """The words of a mention."""
        begin = max(bisect.bisect_right(self.begins, mention["begin"]) - 1, 0)
        return begin, max(bisect.bisect_left(self.begins, mention["end"]), begin + 1)

    def mention(self, begin, end):
        span = self.words[begin].begin, self.words[end - 1].end
        return {"begin": span[0], "end": span[1], "text": self.text[slice(*span)]}

    def head(self, begin, end):
        """The number of the word that the others of a range hang on."""
        return head(self.words, begin, end)

    def head_of(self, mention):
        """The number of the word that the others of a mention hang on."""
        return self.head(*self.range(mention))

    def depth_of(self, mention):
        """How many words the head of a mention hangs below the root of its sentence."""
        return depth(self.words, self.head_of(mention))

    def is_background(self, mention):
        """Whether a mention stands in a clause that tells since or after when something else is."""
        number = self.head_of(mention)
        for _ in range(depth(self.words, number)):
            marks = (word.form.lower() for word in self.words if word.head == number and word.relation == "mark")
            if self.words[number].relation == "advcl" and any(mark in BEFORE for mark in marks):
                return True
            number = self.words[number].head
        return False

    def around(self, mention):
        """The noun phrase about what the mention names, or about the noun that its adjective belongs to; the mention
        itself if there is none. A description before a name belongs to it: `the Mafia boss Albert Anastasia`."""
        begin, end = self.range(mention)
        named = self.head_of(mention)
        governor = self.words[named].head
        tops = [governor] if mention.get("adjective") or self.words[named].relation == "appos" else []
        for top in tops + [named]:
            first, last = self.whole(top, end if top == named else top + 1)
            if first <= begin and end <= last:
                return self.mention(first, last)
        return mention

    def whole(self, head, end):
        """The phrase of a head, at least up to `end`; empty where it has none."""
        if head not in self.by_head:
            return head, head
        first, last = self.by_head[head]
        return self.with_hedge(first), self.with_apposition(head, self.end_of_core(head, end, last))

    def end_of_core(self, head, end, last):
        """Where a phrase ends without clauses and times behind its head, and without the sign of a possessor."""
        for child in self.children.get(head, []):
            word = self.words[child]
            is_clause = word.relation in ("acl:relcl", "advcl", "ccomp") or \
                (word.relation == "acl" and word.tag in ("VB", "VBG", "VBD"))
            if child > head and (is_clause or word.remarks.get("Kind") == "Time" or "Date" in word.remarks):
                last = min(last, self.first_of(child))
        while last > max(end, head + 1) and self.words[last - 1].tag in ("POS", ",", "-LRB-"):
            last -= 1
        return max(last, end)

    def first_of(self, head):
        """The first word of all that hang on a word."""
        return min([head] + [self.first_of(child) for child in self.children.get(head, [])])

    def with_apposition(self, head, last):
        """`the Nigerian Air Force (NAF)`, `Vladimir Putin, the Russian president`"""
        for child in self.children.get(head, []):
            if self.words[child].relation != "appos" or child not in self.by_head or child < last:
                continue
            first, end = self.by_head[child]
            between = [word.form for word in self.words[last:first]]
            if between == ["("] and end < len(self.words) and self.words[end].form == ")":
                return end + 1
            kinds = {self.words[head].remarks.get("Kind"), self.words[child].remarks.get("Kind")}
            if not between or (between == [","] and "Person" in kinds):
                return self.end_of_core(child, child + 1, end)
        return last

    def with_hedge(self, first):
        """`at least eight people`"""
        while self.words[first].remarks.get("Count", "").startswith("I-"):
            first -= 1
        return first


def read_phrases(conllu, articles):
    """The noun phrases of each article."""
    words = read_words(conllu)
    return {a["id"]: Phrases(a["text"], words.get(a["id"], [])) for a in read_documents(articles)}
