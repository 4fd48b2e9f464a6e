#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes wordnet.tsv of WordNet 3.0 (on Debian the package wordnet-base).

usage: from_wordnet.py FOLDER > wordnet.tsv

FOLDER has data.noun and the indexes. Only names of instances are taken, and none that is an ordinary word too.
"""

import collections
import pathlib
import re
import sys

HEAD = """# Casus lexicon: names of people, places, buildings and groups, as hints for the network.
# Source: WordNet 3.0, Copyright 2006 by Princeton University, all rights reserved, \
https://wordnet.princeton.edu/license-and-commercial-use; changed: only names of instances, without those that are ordinary words too.
# case: exact
name\tkind"""
PERSON, PLACES, GROUP, BUILDING = 18, (15, 17), 14, 6  # lexicographer files
LEFT_OUT = {"country", "continent", "deity", "spiritual being", "constellation", "planet", "star", "galaxy", "asteroid",
            "satellite", "Greek mythology", "mythical being", "imaginary being", "solar system", "terrestrial planet",
            "celestial body", "fictional character", "fictional animal"}


def lines(file):
    with open(file, encoding="latin1") as stream:
        return [line for line in stream if not line.startswith("  ")]


class Nouns:
    def __init__(self, folder):
        self.words, self.file, self.kinds = {}, {}, {}
        self.above = collections.defaultdict(list)
        for line in lines(folder / "data.noun"):
            fields = line.split(" | ")[0].split()
            count = int(fields[3], 16)
            self.file[fields[0]] = int(fields[1])
            self.words[fields[0]] = [fields[4 + 2 * i].replace("_", " ") for i in range(count)]
            pointers = fields[5 + 2 * count:]
            for sign, target in zip(pointers[::4], pointers[1::4]):
                if sign == "@i":
                    self.kinds.setdefault(fields[0], []).append(target)
                elif sign == "@":
                    self.above[fields[0]].append(target)
        self.ordinary = {line.split()[0].replace("_", " ")
                         for part in ("verb", "adj", "adv") for line in lines(folder / f"index.{part}")}
        self.ordinary |= {word.lower() for noun, words in self.words.items() if noun not in self.kinds for word in words}

    def all_above(self, noun):
        found, open_ = set(), list(self.kinds[noun])
        while open_:
            kind = open_.pop()
            if kind not in found:
                found.add(kind)
                open_ += self.above[kind]
        return {word for kind in found for word in self.words[kind]}


def names(nouns):
    for noun in nouns.kinds:
        above = nouns.all_above(noun)
        words = [word for word in nouns.words[noun]
                 if word[0].isupper() and len(word) > 2 and not re.search(r"\d|\(", word)]
        own = [word for word in words if word.lower() not in nouns.ordinary]
        file = nouns.file[noun]
        if above & LEFT_OUT:
            continue
        if file == PERSON:
            yield from (("Surname", word) for word in own
                        if " " not in word and any(full.endswith(" " + word) for full in words))
        elif file in PLACES:
            yield from (("Place", word) for word in own if not word.startswith("capital of"))
        elif file == GROUP and "terrorist organization" in above:
            yield from (("ArmedGroup", word) for word in own)
        elif file == BUILDING and "university" in above:
            yield from (("Organization", word) for word in words)
        elif file == BUILDING and "structure" in above:
            yield from (("Facility", word) for word in words if " " in word)


def main():
    print(HEAD)
    for kind, name in sorted(set(names(Nouns(pathlib.Path(sys.argv[1])))), key=lambda pair: (pair[1], pair[0])):
        print(f"{name}\t{kind}")


main()
