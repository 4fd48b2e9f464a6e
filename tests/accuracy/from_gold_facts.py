#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes articles of a folder of gold-facts files: from_gold_facts.py GOLD_DIR > articles.jsonl

One JSON line for each file, with the members that `casus export` reads.
"""
import json
import pathlib
import sys


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        article = {key: gold[key] for key in ("id", "url", "title", "published", "text") if gold.get(key)}
        print(json.dumps(article, ensure_ascii=False))


if __name__ == "__main__":
    main()
