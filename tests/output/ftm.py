#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks lines of `casus export -f ftm` with the package followthemoney.

usage: ftm.py ENTITIES.ftm

Every schema and property exists, every value is valid as it stands, what a schema requires is there, and entities point
to entities of the right schema.
"""
import json
import sys

from followthemoney import model


def faults_of(entity, schema):
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub:
            yield f"{schema.name} has no {name}"
            continue
        for value in values:
            if not prop.type.validate(value):
                yield f"{schema.name}:{name} cannot be {value!r}"
    schema.validate(entity)


def main(file):
    with open(file, encoding="utf-8") as lines:
        entities = [json.loads(line) for line in lines]
    assert entities, f"{file} is empty"
    faults = []
    merged = {}
    for entity in entities:
        faults += faults_of(entity, model.get(entity["schema"]))
        proxy = model.get_proxy(entity)
        merged[proxy.id] = merged[proxy.id].merge(proxy) if proxy.id in merged else proxy
    for proxy in merged.values():
        for prop, value in proxy.itervalues():
            if prop.type.name != "entity":
                continue
            if value not in merged:
                faults.append(f"{prop.qname} of {proxy.id} points nowhere: {value}")
            elif not merged[value].schema.is_a(prop.range):
                faults.append(f"{prop.qname} of {proxy.id} points to a {merged[value].schema.name}")
    assert not faults, "\n".join(faults)
    print(f"{len(merged)} entities")


main(sys.argv[1])
