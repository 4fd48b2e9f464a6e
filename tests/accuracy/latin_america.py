# SPDX-License-Identifier: Apache-2.0
"""Knows the nine countries that MUC-4 is about, and their towns by the lists of Casus."""
import csv
import functools
import pathlib
import unicodedata

CODES = {"AR": "Argentina", "BO": "Bolivia", "CL": "Chile", "CO": "Colombia", "EC": "Ecuador", "SV": "El Salvador",
         "GT": "Guatemala", "HN": "Honduras", "PE": "Peru"}
COUNTRIES = set(CODES.values())
LEXICONS = pathlib.Path(__file__).resolve().parents[2] / "plugins/places/lexicon"


def fold(name):
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def rows(name):
    with open(LEXICONS / f"{name}.tsv", encoding="utf-8") as lines:
        yield from csv.DictReader((line for line in lines if line[0] != "#"), delimiter="\t")


@functools.cache
def towns():
    """The country of each town and region."""
    found = {fold(row["capital"]): CODES[row["iso"]] for row in rows("demonyms") if row["iso"] in CODES}
    for name in ("cities", "regions"):
        for row in rows(name):
            if row["country"] in CODES:
                for form in (row["name"], *(row["aliases"] or "").split("|")):
                    found.setdefault(fold(form), CODES[row["country"]])
    return found


def country_of_town(name):
    """None where no list has the town."""
    return towns().get(fold(name))
