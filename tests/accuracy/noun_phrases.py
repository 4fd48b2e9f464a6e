# SPDX-License-Identifier: Apache-2.0
"""Says what is meant by a mention as answer keys do: the noun with what stands before it and what it is of."""
from phrases import Phrases

# What a noun may have before it, by its relation to it.
BEFORE = {"amod", "compound", "flat", "nummod", "nmod:poss", "case", "punct", "nmod", "nmod:unmarked", "advmod", "det",
          "cc", "conj", "fixed", "goeswith"}
ARTICLES = {"the", "a", "an", "this", "these", "those", "that", "its", "his", "her", "their", "our", "my", "whose", "some", "no",
            "another", "same"}
HEDGES = {"alleged", "suspected", "presumed", "supposed", "so-called"}
NUMBERS = set("one two three four five six seven eight nine ten eleven twelve".split())
QUALITIES = set("powerful large small big strong modest empty new heavy huge entire sized kg lb caliber mm".split())
AMOUNTS = set("several various many numerous over about approximately at least more than".split())
MARKS = {"'s", "'", "-", "/", "."}


def is_number(form):
    return form.lower() in NUMBERS or form[0].isdigit()


class NounPhrases(Phrases):
    """The noun phrases of a document, as answer keys have them."""

    def head_within(self, begin, end):
        """The noun of a range: its last, as phrases go; verbs that stand around it are none of it."""
        nouns = [i for i in range(begin, end) if self.words[i].tag.startswith("NN")]
        return nouns[-1] if nouns else end - 1

    def begin_of(self, number, least):
        """Where what stands before a noun begins, at most at `least`."""
        begin = number
        while begin > least:
            if begin > least + 1 and self.words[begin - 1].form == "-":
                begin -= 2  # "a car-bomb"
            elif self.words[begin - 1].relation in BEFORE and begin - 1 < self.words[begin - 1].head <= number:
                begin -= 1
            else:
                break
        return begin

    def possessor_of(self, number, begin):
        """Where whose a noun is begins: `the mayor's office`; else `begin`."""
        for child in self.children.get(number, []):
            if self.words[child].relation == "nmod:poss" and self.words[child].form.lower() not in ARTICLES:
                return min([begin, *(i for i in [child, *self.children.get(child, [])] if i < begin)])
        return begin

    def end_of(self, number):
        """Where what a noun is of ends: `members of the union`."""
        for child in self.children.get(number, []):
            cases = [i for i in self.children.get(child, []) if self.words[i].relation == "case"]
            if child > number and self.words[child].relation == "nmod" and cases \
                    and cases[0] == number + 1 and self.words[cases[0]].form.lower() == "of":
                return self.end_of_name(self.end_of(child))
        end = number + 1
        while end < len(self.words) and self.words[end].relation in ("flat", "appos", "compound") \
                and number <= self.words[end].head < end:
            end += 1  # "the newspaper El Siglo"
        return end

    def end_of_name(self, end):
        """Where the name that a phrase goes on with ends: `offices of the opposition | Liberal Party`."""
        while end < len(self.words):
            part = "I-" if self.words[end - 1].is_named else "B-"
            if not self.words[end].remarks.get("Name", "").startswith(part):
                break
            end += 1
        return end

    def noun(self, mention, keeps_numbers=True, keeps_names=True, is_whole=True):
        """The words of a mention without articles, hedges and amounts, and without small numbers and the names before
        its noun unless those are kept; whole with what it is of."""
        begin, end = self.range(mention)
        head = self.head_within(begin, end)
        begin = self.begin_of(head, begin)
        end = self.end_of(head) if is_whole else head + 1
        begin = self.possessor_of(head, begin) if is_whole else begin
        while begin < head and self.is_left_out(self.words[begin], keeps_numbers, keeps_names):
            begin += 1
        return self.mention(begin, end)

    def without_last(self, mention, nouns):
        """A mention without such nouns at its end: `Shining Path guerrillas`; the mention itself if it is all of them."""
        begin, end = self.range(mention)
        last = end
        while last > begin and self.words[last - 1].form.lower() in nouns:
            last -= 1
        return self.mention(begin, last) if begin < last < end else mention

    @staticmethod
    def is_left_out(word, keeps_numbers, keeps_names):
        form = word.form.lower()
        return (form in ARTICLES | HEDGES | QUALITIES | AMOUNTS | MARKS or word.relation == "case" or form[0].isdigit()
                or form in NUMBERS and not keeps_numbers or word.is_named and not keeps_names)

    def is_hedged(self, mention):
        begin, end = self.range(mention)
        return any(self.words[i].form.lower() in HEDGES for i in range(max(begin - 2, 0), end))
