# SPDX-License-Identifier: Apache-2.0
"""Finds the noun phrases of those who take part in an event, in the trees that `casus export -f conllu` writes."""

# What belongs to a noun phrase besides "of", and what does not although it hangs on its head.
INSIDE = ("nmod:poss", "compound", "amod", "appos", "flat", "nummod", "det")
OUTSIDE = ("acl", "acl:relcl", "advcl", "parataxis", "conj", "cc", "case", "mark", "cop", "punct", "nsubj", "aux")
TOWARDS = (
    "to", "with", "against", "on", "from", "at", "into", "toward", "towards", "for", "in", "over", "between", "by")
PRONOUNS = ("he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "him", "her", "them", "us", "this")
FARTHEST = 6  # words that who acts may stand above the one that tells it


class Parties:
    """The phrases of one document. Words are known by their numbers, phrases by those of their heads."""

    def __init__(self, phrases):
        self.phrases, self.words = phrases, phrases.words
        self.children = {}
        for number, word in enumerate(self.words):
            if word.head != number:
                self.children.setdefault(word.head, []).append(number)

    def hanging(self, number, *relations):
        """The words that hang on another one by one of the relations, in the order of these."""
        return [child for relation in relations for child in self.children.get(number, ())
                if self.words[child].relation == relation]

    def first(self, number, *relations):
        return next(iter(self.hanging(number, *relations)), None)

    def form(self, number):
        return self.words[number].form.lower()

    def is_time(self, number):
        """Whether a phrase tells when; "with" and "to" join no time, whatever the tree says."""
        return self.words[number].remarks.get("Kind") == "Time" and self.preposition(number) not in ("with", "to")

    def preposition(self, number):
        case = self.first(number, "case")
        return self.form(case) if case is not None else ""

    def parts(self, number, outside):
        """The words of a noun phrase without its clauses and times."""
        found = [number]
        for child in self.children.get(number, ()):
            if self.words[child].relation not in outside and not self.is_time(child):
                found += self.parts(child, ("acl:relcl", "parataxis", "punct"))
        return found

    def phrase(self, number, is_whole=False):
        """The mention of the noun phrase about a word; a whole one has what "and" joins to it as well."""
        parts = self.parts(number, [how for how in OUTSIDE if not (is_whole and how in ("conj", "cc"))])
        first, end = min(parts), max(parts) + 1
        forms = [word.form for word in self.words[first:end + 1]]
        is_open = forms[:end - first].count("(") > forms[:end - first].count(")")
        return self.phrases.mention(first, end + (is_open and forms[-1] == ")"))

    def around(self, mention, trigger):
        """The longest noun phrase with a mention that takes part in what the trigger tells."""
        number, told = self.phrases.head_of(mention), self.phrases.head_of(trigger)
        while self.words[number].head != told and (self.words[number].relation in INSIDE or (
                self.words[number].relation == "nmod" and self.preposition(number) == "of")):
            number = self.words[number].head
        return number

    def with_joined(self, numbers):
        """The phrases and what "and" joins to them."""
        found = []
        for number in numbers:
            first = self.words[number].head if self.words[number].relation == "conj" else number
            listed = [number] if self.has_clause(first) else [first, *(
                child for child in self.hanging(first, "conj") if not self.has_clause(child))]
            found += [one for one in listed if one not in found]
        return found

    def has_clause(self, number):
        return self.first(number, "nsubj", "nsubj:pass", "mark", "obj") is not None

    def sides(self, numbers):
        """The phrases; of a single one such as "the rivals Iran and Iraq" its parts."""
        inner = self.hanging(numbers[0], "appos", "flat", "compound") if len(numbers) == 1 else []
        return next((parts for parts in (self.with_joined([one]) for one in inner) if len(parts) > 1), numbers)

    def are_listed(self, numbers):
        return all(self.words[number].head == numbers[0] and self.words[number].relation == "conj"
                   for number in numbers[1:])

    def doers(self, trigger):
        """The subjects of the verb that tells it, or of the one above that has some; for "he" those who say it."""
        number, is_pronoun = self.phrases.head_of(trigger), False
        for _ in range(FARTHEST):
            subject = self.first(number, "nsubj", "obl:agent")
            if subject is not None and self.form(subject) not in PRONOUNS:
                return self.with_joined([subject])
            is_pronoun = is_pronoun or subject is not None
            above = self.words[number]
            if above.head == number or (above.relation in ("ccomp", "parataxis") and not is_pronoun):
                break
            number = above.head
        return []

    def beside(self, number):
        """What a preposition joins to a word, but for times and what is "of" it."""
        return next((child for child in self.children.get(number, ())
                     if self.words[child].relation in ("nmod", "obl") and self.preposition(child) in TOWARDS
                     and not self.is_time(child)), None)

    def verb_of(self, trigger):
        """The verb that a noun which tells an event is the object of, or the verb itself; of one that has nothing
        beside it the verb behind it: "promised to send"."""
        number = self.phrases.head_of(trigger)
        for _ in range(3):
            if self.words[number].relation in ("compound", "conj", "obj", "amod") and not self.hanging(number, "nmod"):
                number = self.words[number].head
        if self.first(number, "obj", "nsubj:pass", "obl", "nmod") is None:
            number = next(iter(self.hanging(number, "xcomp", "ccomp")), number)
        return number

    def done_to(self, trigger):
        """Whom it is done to, or else what: of "sent aid to Chad" Chad."""
        verb = self.verb_of(trigger)
        thing = found = self.first(verb, "iobj", "obj", "nsubj:pass")
        for _ in range(4):
            inner = self.beside(verb if found is None else found)
            if inner is None and found is not None and found == thing:
                inner = self.beside(verb)
            if inner is None:
                break
            found = inner
        return self.with_joined([found]) if found is not None else []
