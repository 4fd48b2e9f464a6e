# SPDX-License-Identifier: Apache-2.0
"""The classes of political events, after the roots of CAMEO, that the events of Casus belong to."""
from answers import status

CLASSES = {
    "Attack": "fight", "Clash": "fight", "Detention": "coerce", "Meeting": "consult", "Statement": "statement",
    "Sanction": "reduce", "Regulation": None, "Appointment": None, "Order": "demand", "Event": None}

# Where the finer sort belongs elsewhere; the codebook's numbers behind it.
FINER = {
    "Bombing": "assault",              # 183
    "SuicideAttack": "assault",        # 1831
    "VehicleAttack": "assault",
    "Stabbing": "assault",             # 182
    "Assassination": "assault",        # 186
    "Abduction": "assault",            # 181
    "Arson": "coerce",                 # 171
    "CyberAttack": "coerce",           # 176
    "Authorization": "approve",
    "Command": "demand",
    "Accusation": "accuse",            # 112
    "Condemnation": "accuse",          # 111
    "Warning": "threaten",             # 130
    "Demand": "demand",                # 10; appeals, 02, are not told apart from them
    "Denial": "reject",                # 12
    "Disclosure": "statement",         # 01
    "ResponsibilityClaim": "statement",  # 015
    "Delisting": "yield",              # 085
    "Ban": "coerce"}                   # 172

PENTA = {
    "statement": ("statement",),
    "verbal-cooperation": ("appeal", "intend", "consult", "approve"),
    "material-cooperation": ("cooperate", "aid", "yield"),
    "verbal-conflict": ("investigate", "demand", "accuse", "reject", "threaten"),
    "material-conflict": ("protest", "posture", "reduce", "coerce", "assault", "fight", "mass-violence")}


def political_class(event):
    """The class of an event, or None: what is only planned or threatened is a threat, and what was not done is none."""
    kind = FINER.get(event.get("eventType"), CLASSES[event["type"]])
    if status(event) == "Negated":
        return None
    if kind in PENTA["material-conflict"] and status(event) in ("Planned", "Threatened"):
        return "threaten"
    return kind


def penta(kind):
    """Which of the five classes above the classes it is."""
    return next(name for name, kinds in PENTA.items() if kind in kinds)
