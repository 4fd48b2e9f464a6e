#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns the mentions and chains of `casus export -f conllu` into answers for a scorer of coreference.

usage: to_coreference.py OUTPUT.conllu ARTICLES.jsonl[.xz] > ANSWERS.jsonl

Each article has `id` and `text`; OUTPUT has the same ones in whatever order. An answer has an entity for each chain,
its mentions with `begin` and `end` in code points of the text.
"""
import json
import sys

from from_documents import read_documents
from words import chains, place, read_words


def entities(text, words):
    for chain in chains(words):
        spans = [(words[begin].begin, words[end - 1].end) for begin, end in chain]
        yield {"type": "", "mentions": [{"begin": b, "end": e, "text": text[b:e]} for b, e in spans]}


def main(output, articles):
    found = read_words(output)
    for article in read_documents(articles):
        words = found.get(article["id"], [])
        place(article["text"], words)
        print(json.dumps({"id": article["id"], "entities": list(entities(article["text"], words))}, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
