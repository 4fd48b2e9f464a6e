# SPDX-License-Identifier: Apache-2.0
"""The classes of political events, after the roots of CAMEO, that the events of Casus belong to."""
import pathlib
import re

from answers import status

# In the order of the roots, 01 to 20.
ROOTS = (
    "statement", "appeal", "intend", "consult", "approve", "cooperate", "aid", "yield", "investigate", "demand",
    "accuse", "reject", "threaten", "protest", "posture", "reduce", "coerce", "assault", "fight", "mass-violence")

# Of events without a finer sort that has a code.
CLASSES = {
    "Attack": "fight", "Clash": "fight", "Detention": "coerce", "Meeting": "consult", "Statement": "statement",
    "Sanction": "reduce", "Order": "demand"}

# Sorts that have no code in the codebook, and relations that are taken up again: WEIS, the older scheme, has them
# among the grants and rewards, CAMEO only where it is unspecific.
FINER = {"VehicleAttack": "assault", "Stabbing": "assault", "Authorization": "approve", "Normalization": "cooperate"}

# Types that tell how something is said or ruled.
WORDS = ("Statement", "Regulation", "Order")

# As the sets have it, roots 02 and 16 are with the words, not with the deeds.
PENTA = {
    "statement": ("statement", "appeal"),
    "verbal-cooperation": ("intend", "consult", "approve"),
    "material-cooperation": ("cooperate", "aid", "yield"),
    "verbal-conflict": ("investigate", "demand", "accuse", "reject", "threaten", "reduce"),
    "material-conflict": ("protest", "posture", "coerce", "assault", "fight", "mass-violence")}


def read_codes():
    """The class of each sort of event, by the code that the ontology gives it."""
    ontology = pathlib.Path(__file__).resolve().parent.parent.parent / "ontologies/casus/casus.ttl"
    codes = re.findall(r'^cas:(\w+) a cas:EventType [^.]*?"(\d\d)\d*"\^\^cas:cameo',
                       ontology.read_text(encoding="utf-8"), re.MULTILINE)
    return {sort: ROOTS[int(root) - 1] for sort, root in codes}


SORTS = read_codes() | FINER


def penta(kind):
    """Which of the five classes above the classes it is."""
    return next(name for name, kinds in PENTA.items() if kind in kinds)


def political_class(event):
    """The class of an event, or None. To will what is good is to intend, to will what is bad is to threaten; not to do
    what is good is to refuse it, and what is bad and was not done is no event."""
    kind = SORTS.get(event.get("eventType"), CLASSES.get(event["type"]))
    if kind is None:
        return None
    is_good = penta(kind) in ("verbal-cooperation", "material-cooperation")
    if status(event) == "Negated":
        return "reject" if is_good else None
    if status(event) in ("Planned", "Threatened"):
        return {"material-cooperation": "intend", "material-conflict": "threaten"}.get(penta(kind), kind)
    return kind


def told_first(article, phrases):
    """The events that have a class, those told highest in the trees first; of two that the same words tell, how it is
    said and ruled does not count."""
    events = [event for event in article["events"] if political_class(event)]
    deeds = [event["trigger"] for event in events if event["type"] not in WORDS]
    told = [event for event in events if event["type"] not in WORDS or not any(
        event["trigger"]["begin"] < deed["end"] and deed["begin"] < event["trigger"]["end"] for deed in deeds)]
    told = [event for event in told if not phrases.is_background(event["trigger"])]
    return sorted(told, key=lambda e: (phrases.depth_of(e["trigger"]), e["trigger"]["begin"]))
