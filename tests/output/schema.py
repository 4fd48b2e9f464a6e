#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks lines of `casus export -f jsonl` against their JSON Schema, and that the schema sees faults.

usage: schema.py article.schema.json mapping.info LINES.jsonl
"""
import copy
import json
import re
import sys

import jsonschema


def without_repetition(pairs):
    members = dict(pairs)
    assert len(members) == len(pairs), f"a key comes twice in {[key for key, _ in pairs]}"
    return members


def names_in(mapping, section):
    """Names that the mapping has of a section, as `kind Person {…}` or as lines of `statuses {…}`."""
    block = re.search(rf"^{section} {{(.*?)^}}", mapping, re.M | re.S)
    return set(re.findall(r"^ +(\w+)", block.group(1), re.M) if block else re.findall(rf"^{section} (\w+)", mapping, re.M))


def check_names(schema, mapping):
    """The schema knows what the ontology knows, no more and no less."""
    define = schema["definitions"]
    roles, relations = names_in(mapping, "role"), names_in(mapping, "relation")
    for what, told, known in [
        ("kinds", set(define["kind"]["enum"]), names_in(mapping, "kind")),
        ("statuses", set(define["status"]["enum"]), names_in(mapping, "statuses")),
        ("stances", set(define["stance"]["enum"]), names_in(mapping, "stances")),
        ("events", set(define["event"]["properties"]["type"]["enum"]), names_in(mapping, "event")),
        ("predicates", set(define["claim"]["properties"]["predicate"]["enum"]), roles | relations | {"status"}),
        ("roles", set(define["roles"]["properties"]) | set(define["attributes"]["properties"]) | {"eventType", "date"}, roles),
    ]:
        assert told == known, f"schema and mapping differ in their {what}: {sorted(told ^ known)}"


def seed(lines, part, has, change):
    """A copy of the first line with an entity, event or claim that has the member, one fault in it."""
    for line in lines:
        for index, item in enumerate(line[part]):
            if has is None or item.get(has):
                faulty = copy.deepcopy(line)
                change(faulty[part][index])
                assert faulty != line, "the fault changes nothing; mend this test"
                return faulty
    raise AssertionError(f"none of the {part} has the member {has}; take other lines")


def faults(lines):
    yield "a line without its hash", {key: value for key, value in lines[0].items() if key != "sha256"}
    yield "an unknown member of a line", {**lines[0], "text": "Rockets fell."}
    yield "a day in words", {**lines[0], "published": "13 March 2020"}
    for name, part, has, change in [
        ("an unknown member of an entity", "entities", None, lambda entity: entity.update(nickname="x")),
        ("an unknown kind", "entities", None, lambda entity: entity.update(type="Planet")),
        ("an id of something else", "entities", None, lambda entity: entity.update(id="f0")),
        ("a country in words", "entities", "country", lambda entity: entity.update(country="Iraq")),
        ("an offset before the text", "entities", "mentions", lambda entity: entity["mentions"][0].update(begin=-1)),
        ("a sentence 0", "entities", "mentions", lambda entity: entity["mentions"][0].update(sentence=0)),
        ("a mention without its words", "entities", "mentions", lambda entity: entity["mentions"][0].pop("text")),
        ("an event without status", "events", None, lambda event: event.pop("status")),
        ("an unknown status", "events", None, lambda event: event.update(status="Maybe")),
        ("a fact without evidence", "events", None, lambda event: event.update(evidence=[])),
        ("a confidence above 1", "events", None, lambda event: event.update(confidence=1.5)),
        ("an unknown role", "events", "roles", lambda event: event["roles"].update(cook=[])),
        ("a filler without a reference", "events", "roles", lambda event: next(iter(event["roles"].values()))[0].pop("ref")),
        ("a bound that is no day", "events", "date", lambda event: event["date"].update(earliest="2020-03-01", latest=None)),
        ("a claim without stance", "claims", None, lambda claim: claim.pop("stance")),
        ("a claim about a word", "claims", None, lambda claim: claim.update(subject="Iraq")),
        ("an unknown predicate", "claims", None, lambda claim: claim.update(predicate="likes")),
    ]:
        yield name, seed(lines, part, has, change)


def main(schema_file, mapping_file, lines_file):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file, object_pairs_hook=without_repetition)
    jsonschema.Draft7Validator.check_schema(schema)
    with open(mapping_file, encoding="utf-8") as file:
        check_names(schema, file.read())
    with open(lines_file, encoding="utf-8") as file:
        lines = [json.loads(line, object_pairs_hook=without_repetition) for line in file]
    assert lines, "there is no line"
    validator = jsonschema.Draft7Validator(schema)
    for line in lines:
        for error in validator.iter_errors(line):
            sys.exit(f"{line['id']}: {error.json_path}: {error.message}")
    for name, line in faults(lines):
        if validator.is_valid(line):
            sys.exit(f"the schema does not see: {name}")
    print(f"{len(lines)} lines conform, and all seeded faults are found")


if __name__ == "__main__":
    main(*sys.argv[1:])
