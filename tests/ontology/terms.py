#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that graphs have only terms of vocabularies, no blank node, and no statement twice.

usage: terms.py GRAPHS.nq VOCABULARY.ttl…

Every property must be declared as one, every class of a node as a class; IRIs of nodes begin with urn:casus:.
"""
import re
import subprocess
import sys

RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
TYPES = {RDF_TYPE, "http://www.wikidata.org/prop/direct/P31", "https://w3id.org/casus/plover#event"}
LINE = re.compile(r"<([^>]*)> <([^>]*)> (?:<([^>]*)>|(\".*\"\S*)) <([^>]*)> \.")


def declared(files):
    """The classes, properties and other terms that Turtle files declare."""
    classes, properties, others = set(), set(), set()
    for file in files:
        lines = subprocess.run(["rapper", "-q", "-i", "turtle", "-o", "ntriples", file], check=True, capture_output=True, text=True)
        for term, sort in re.findall(rf"^<([^>]*)> <{re.escape(RDF_TYPE)}> <([^>]*)>", lines.stdout, re.M):
            others.add(term)
            name = sort.split("#")[-1]
            if name == "Class":
                classes.add(term)
            elif name.endswith("Property"):
                properties.add(term)
    return classes, properties, others


def main(graphs, *vocabularies):
    classes, properties, others = declared(vocabularies)
    with open(graphs, encoding="utf-8") as lines:
        quads = lines.read().splitlines()
    assert quads, f"{graphs} is empty"
    assert len(quads) == len(set(quads)), "a statement comes twice"
    foreign = set()
    for quad in quads:
        match = LINE.fullmatch(quad)
        assert match, f"this has a blank node or is no quad: {quad}"
        _, predicate, iri, _, _ = match.groups()
        if predicate not in properties:
            foreign.add(f"property {predicate}")
        if predicate in TYPES and iri not in classes:
            foreign.add(f"class {iri}")
        if iri and not iri.startswith("urn:casus:") and "#" in iri and iri not in others | classes | properties:
            foreign.add(f"term {iri}")
    assert not foreign, f"no vocabulary has {', '.join(sorted(foreign))}"
    print(f"{len(quads)} quads, {len({LINE.fullmatch(quad).group(2) for quad in quads})} properties")


main(*sys.argv[1:])
