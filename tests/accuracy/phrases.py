# SPDX-License-Identifier: Apache-2.0
"""Finds the noun phrases that names stand in, in what `casus export -f conllu` writes."""
import bisect

from from_documents import read_documents
from words import chains, depth, head, place, read_words


class Phrases:
    """The noun phrases of a document, from its chains."""

    def __init__(self, text, words):
        place(text, words)
        self.text, self.words = text, words
        self.begins = [word.begin for word in words]
        self.chains = chains(words)
        self.by_head = {}
        for begin, end in sorted((m for chain in self.chains for m in chain), key=lambda m: m[0] - m[1]):
            self.by_head.setdefault(head(words, begin, end), (begin, end))

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

    def around(self, mention):
        """The longest noun phrase about what the mention names, or about the noun that its adjective belongs to; the
        mention itself if there is none."""
        begin, end = self.range(mention)
        named = self.head_of(mention)
        first, last = self.by_head.get(self.words[named].head if mention.get("adjective") else named, (begin, end))
        return self.mention(first, last) if first <= begin and end <= last else mention

    def until(self, mention):
        """The noun phrase about what the mention names, up to the end of the mention."""
        begin = min(self.around(mention)["begin"], mention["begin"])
        return {"begin": begin, "end": mention["end"], "text": self.text[begin:mention["end"]]}


def read_phrases(conllu, articles):
    """The noun phrases of each article."""
    words = read_words(conllu)
    return {a["id"]: Phrases(a["text"], words.get(a["id"], [])) for a in read_documents(articles)}
