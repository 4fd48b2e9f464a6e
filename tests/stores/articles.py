# SPDX-License-Identifier: Apache-2.0
"""Short made-up articles, the same ones every time, and what becomes of them: some are corrected, some withdrawn."""
import itertools
import json
import random

COUNT = 2000
PLACES = ("Kabul", "Baghdad", "Kirkuk", "Mosul", "Aleppo", "Damascus", "Sanaa", "Peshawar", "Maiduguri", "Mogadishu")
WEAPONS = ("car bomb", "rocket", "suicide bomber", "roadside bomb")
VICTIMS = ("policemen", "soldiers", "civilians", "contractors")
# Headlines reach the graph as they stand: all that a serializer or a store may stumble over.
HEADLINES = ('Blast in {place} "kills {killed}"', "Blast in {place}: C:\\new\\table", "انفجار في {place}",
             "{place} 💥 {killed}", "O'Neil’s view: <{place}> & more", "Explosión\tin {place}",
             "{killed} dead – {place}?", "{place} {{?s ?p ?o}} # $1")


def articles(killed_more=0):
    """All articles; each text differs from all others. With killed_more the dead are more, as in a correction."""
    facts = list(itertools.product(PLACES, WEAPONS, VICTIMS, range(2, 42)))
    random.Random(1).shuffle(facts)
    for number, (place, weapon, victims, killed) in enumerate(facts[:COUNT]):
        killed += killed_more
        yield {
            "id": f"article-{number}",
            "url": f"https://news.example/{number}",
            "title": HEADLINES[number % len(HEADLINES)].format(place=place, killed=killed),
            "published": f"2020-{number % 12 + 1:02}-{number % 28 + 1:02}",
            "text": f"A {weapon} killed {killed} {victims} in {place} on Monday.",
        }


def is_corrected(article):
    """Whether a later version of the article comes: one in ten."""
    return number_of(article) % 10 == 0


def is_withdrawn(article):
    """Whether the article is taken back: one in twenty, half of them corrected before."""
    return number_of(article) % 40 in (0, 7)


def number_of(article):
    return int(article["id"].split("-")[1])


def write(path, chosen):
    """Writes articles as lines of JSON."""
    with open(path, "w", encoding="utf-8") as file:
        for article in chosen:
            print(json.dumps(article, ensure_ascii=False), file=file)
