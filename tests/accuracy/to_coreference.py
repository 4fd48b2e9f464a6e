#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns the mentions and chains of `casus export -f conllu` into answers for a scorer of coreference.

usage: to_coreference.py OUTPUT.conllu DOCUMENTS.jsonl[.xz] > ANSWERS.jsonl

Each document of DOCUMENTS has `id` and `text`; OUTPUT has the same documents in whatever order. An answer has
an entity for each chain, its mentions with `begin` and `end` in code points of the text.
"""

import json
import lzma
import re
import sys


def read_documents(path):
    opened = lzma.open if path.endswith(".xz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_tokens(path):
    """For each document its tokens as form and bracket."""
    documents, tokens = {}, None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                tokens = documents.setdefault(line[len("# newdoc id = "):], [])
            elif line and not line.startswith("#"):
                cells = line.split("\t")
                chain = re.search(r"(?:^|\|)Chain=([^|]*)", cells[9])
                tokens.append((cells[1], chain.group(1) if chain else ""))
    return documents


def entities(text, tokens):
    chains, opened, at = {}, [], 0
    for form, brackets in tokens:
        begin = text.find(form, at)
        if begin < 0:
            sys.exit(f"cannot find the word {form!r} after the place {at} of the text; are these the same documents?")
        at = begin + len(form)
        for opening, number, closing in re.findall(r"(\()?(\d+)(\))?", brackets):
            if opening:
                opened.append((number, begin))
            if closing:
                place = max(i for i, (other, _) in enumerate(opened) if other == number)
                start = opened.pop(place)[1]
                chains.setdefault(number, []).append({"begin": start, "end": at, "text": text[start:at]})
    return [{"type": "", "mentions": chains[number]} for number in sorted(chains, key=int)]


def main(output, documents):
    found = read_tokens(output)
    for document in read_documents(documents):
        tokens = found.get(document["id"], [])
        print(json.dumps({"id": document["id"], "entities": entities(document["text"], tokens)}, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
