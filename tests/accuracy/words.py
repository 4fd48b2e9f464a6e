# SPDX-License-Identifier: Apache-2.0
"""Reads the words, trees and chains of `casus export -f conllu`, with their places in the text."""
import dataclasses
import re
import sys


@dataclasses.dataclass
class Word:
    """A word of a sentence; head is its governor's number in `words`, its own for a root."""
    form: str
    head: int
    relation: str
    brackets: str
    tag: str = ""
    lemma: str = ""
    remarks: dict = dataclasses.field(default_factory=dict)
    begin: int = 0
    end: int = 0

    @property
    def is_named(self):
        """Whether it is in a name."""
        return "Name" in self.remarks


def read_words(path):
    """For each document its words, still without places."""
    documents, words, first = {}, [], 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                words = documents.setdefault(line[len("# newdoc id = "):], [])
            elif not line:
                first = len(words)
            elif not line.startswith("#"):
                cells = line.split("\t")
                if cells[0] == "1":
                    first = len(words)
                remarks = dict(remark.split("=", 1) for remark in cells[9].split("|") if "=" in remark)
                head = first + int(cells[6]) - 1 if cells[6] not in ("0", "_") else len(words)
                words.append(Word(cells[1], head, cells[7], remarks.get("Chain", ""), cells[4], cells[2], remarks))
    return documents


def place(text, words):
    """Finds the words in the text."""
    at = 0
    for word in words:
        word.begin = text.find(word.form, at)
        if word.begin < 0:
            sys.exit(f"cannot find the word {word.form!r} after place {at} of the text; are these the same documents?")
        at = word.end = word.begin + len(word.form)


def chains(words):
    """The mentions of each chain as ranges of words."""
    found, opened = {}, []
    for i, word in enumerate(words):
        for opening, number, closing in re.findall(r"(\()?(\d+)(\))?", word.brackets):
            if opening:
                opened.append((number, i))
            if closing:
                at = max(k for k, (other, _) in enumerate(opened) if other == number)
                found.setdefault(int(number), []).append((opened.pop(at)[1], i + 1))
    return [found[number] for number in sorted(found)]


def head(words, begin, end):
    """The word of a range that the others hang on."""
    return next((i for i in range(begin, end) if not begin <= words[i].head < end or words[i].head == i), begin)


def depth(words, number):
    """How many words a word hangs below the root of its tree."""
    steps = 0
    while words[number].head != number and steps < len(words):
        number, steps = words[number].head, steps + 1
    return steps
