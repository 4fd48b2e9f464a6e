#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes articles of the documents of a set: from_documents.py DOCUMENTS.jsonl[.xz] > articles.jsonl

One JSON line for each document, with the members that `casus export` reads. The day that a set gives a document,
its `date`, is the day of publication.
"""
import json
import lzma
import sys


def read_documents(path):
    opened = lzma.open if path.endswith(".xz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for document in read_documents(sys.argv[1]):
        article = {key: document[key] for key in ("id", "url", "title", "text") if document.get(key)}
        if document.get("date"):
            article["published"] = document["date"]
        print(json.dumps(article, ensure_ascii=False))


if __name__ == "__main__":
    main()
