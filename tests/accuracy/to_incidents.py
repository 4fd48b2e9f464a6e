#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes incidents of terrorism, as MUC-4 asks for them, of attacks.

usage: to_incidents.py OUTPUT.jsonl OUTPUT.conllu ARTICLES.jsonl > ANSWERS.jsonl

OUTPUT is what `casus export` writes of the ARTICLES with -f jsonl and -f conllu. Asked for are acts of the last two
months in nine countries that hit something or somebody that is not armed; blasts, fires and abductions also where only
their day or weapon is known. What is told of acts of one sort that can be one is one incident. An act without a date is
news of the last days, one without a place is of the country that the article speaks of most.
"""
import collections
import csv
import datetime
import pathlib
import sys

from answers import BODIES, Answer, fillers, read_articles, status
from from_documents import read_documents
from latin_america import COUNTRIES, country_of_town
from noun_phrases import ARTICLES, NounPhrases, is_number
from words import read_words

TYPES = {"Bombing": "bombing", "SuicideAttack": "bombing", "Abduction": "kidnapping", "Arson": "arson"}
STAGES = {"Actual": "accomplished", "Claimed": "accomplished", "Attempted": "attempted", "Threatened": "threatened",
          "Planned": "threatened"}
STANCES = {"Admitted": "claimed", "Alleged": "accused", "Reported": "accused", "Supposed": "possible",
           "Doubted": "possible", "Denied": "acquitted", "Asserted": "accused"}
PEOPLE = {"Person", "Agent"}
ARMED = {"ArmedForce", "ArmedGroup"}
SITES = BODIES - ARMED | {"Facility"}
STATE = {"StateOrgan", "ArmedForce", "Country"}
MOST = 300  # victims; more are those of years
OLD = datetime.timedelta(days=62)
NEAR = 3  # sentences
DATELINE = 50  # characters
RECENT = datetime.timedelta(days=2)


def read_word_classes(path):
    with open(path, encoding="utf-8") as lines:
        rows = csv.DictReader((line for line in lines if line[0] != "#"), delimiter="\t")
        return {row["class"]: set(row["words"].split()) for row in rows}


WORDS = read_word_classes(pathlib.Path(__file__).resolve().parent / "incident_words.tsv")


def entity_of(filler):
    return filler["entity"] if isinstance(filler, dict) else filler


def hits(made):
    """What and whom an incident hits."""
    return {filler for role in ("Target", "Victim") for filler in made["roles"][role]}


def is_same(a, b):
    """Whether two incidents can be one: of one sort and stage, in one country, at a time, and on the same."""
    dates = a["date"], b["date"]
    if hits(a) and hits(b) and not hits(a) & hits(b):
        return False
    return all(a[member] == b[member] for member in ("type", "stage", "place")) and (
        None in dates or dates[0][0] <= dates[1][1] and dates[1][0] <= dates[0][1])


class Incidents:
    """The incidents of an article."""

    def __init__(self, article, phrases):
        self.answer, self.phrases = Answer(article), phrases
        self.published = article.get("published")
        self.entities = self.answer.entities
        self.home = self.home_of(article)
        self.groups = [e for e in article["entities"] if e["type"] == "ArmedGroup" and e["named"]
                       and any("list" in m or m["text"] != e["name"] for m in e["mentions"])]  # known to a list
        self.group = max(self.groups, key=lambda e: len(e["mentions"]), default=None)
        self.force = max((e for e in article["entities"] if e["type"] == "ArmedForce" and e["named"]),
                         key=lambda e: len(e["mentions"]), default=None)
        self.claimants = {f["ref"] for e in article["events"] if e.get("eventType") == "ResponsibilityClaim"
                          for f in e["roles"].get("actor", [])}
        self.is_from_afar = self.comes_from_afar(article)
        self.told = []  # what each incident is made of
        for event in article["events"]:
            if self.is_asked_for(event):
                made = self.incident(event)
                if self.is_specific(made, event) and made["place"] in {None, *COUNTRIES}:
                    self.join(made, event)
        self.answer.events = [made for made, told in zip(self.answer.events, self.told) if self.says_enough(made, told)]

    def comes_from_afar(self, article):
        """Whether its dateline has an article come from another country, or from the rebels' own stations."""
        first = [e for e in article["entities"] if any(m["begin"] < DATELINE for m in e["mentions"])]
        is_foreign = any(e["type"] == "Country" and e["name"] not in COUNTRIES for e in first)
        return is_foreign or self.phrases.text[:DATELINE].lstrip().startswith("CLANDESTINE")

    def says_enough(self, made, told):
        """Whether so much is told of an incident that it is news of one, and no talk of violence or a fight."""
        roles, added = made["roles"], self.answer.added
        words = {word for f in roles["PerpInd"] for word in added[f["entity"]]["mentions"][0]["text"].lower().split()}
        is_named = [added[victim]["named"] for victim in roles["Victim"]]
        is_habit = told[0].get("rule") == "attack_noun" and all(e["trigger"]["text"].endswith("S") for e in told)
        signs = (any(is_named), any(is_named), not all(is_named), roles["Target"], roles["Weapon"],
                 any("date" in e for e in told), any("place" in e["roles"] for e in told), words & WORDS["outlaw"])
        doubts = (self.is_from_afar, is_habit, *[all(e["type"] == "Clash" for e in told)] * 2)
        return sum(map(bool, signs)) > sum(doubts)

    def is_specific(self, made, event):
        """Whether it is known what or who was hit, or of a blast, fire or abduction at least the weapon or day."""
        if self.hit(event):
            return True
        is_of_state = any(self.kind(f) in STATE for f in self.known(event, "actor"))
        return event.get("eventType") in TYPES and not is_of_state and bool(made["roles"]["Weapon"] or "date" in event)

    def known(self, event, *roles):
        return [f for f in fillers(event, *roles) if self.entities.get(f["ref"], {}).get("mentions")]

    def kind(self, filler):
        entity = self.entities[filler["ref"]]
        return entity.get("memberType", "Group") if entity["type"] == "Group" else entity["type"]

    def best(self, entity):
        """The fullest mention, if there is one outside of an editor's remark: `FMLN [Farabundo Marti …]`."""
        return min(entity["mentions"], key=lambda m: (self.is_remark(m), -len(m["text"]), m["begin"]))

    def is_remark(self, mention):
        return self.phrases.text[:mention["begin"]].rstrip().endswith("[")

    def head(self, filler):
        mention = self.best(self.entities[filler["ref"]])
        words = self.phrases.words
        return words[self.phrases.head_within(*self.phrases.range(mention))].form.lower()

    def is_armed(self, filler):
        entity = self.entities[filler["ref"]]
        whole = self.entities.get(entity.get("memberOf"), {})
        words = set(self.best(entity)["text"].lower().split())
        return (self.kind(filler) in ARMED or self.head(filler) in WORDS["fighter"]
                or whole.get("type") == "ArmedGroup" or not entity["named"] and bool(words & WORDS["military"]))

    def is_hit(self, filler):
        """Whether what an act hits is somebody or something unarmed and more than a number or place."""
        head, entity = self.head(filler), self.entities[filler["ref"]]
        least = entity.get("count", entity.get("minCount", 2))
        is_vague = head in WORDS["anybody"] and "count" not in entity and least <= 2 or least > MOST
        return not (self.is_armed(filler) or self.is_half_named(filler) or is_vague or is_number(head)
                    or head in WORDS["place"] | WORDS["amount"])

    def is_half_named(self, filler):
        """Whether a person is told by one name only: as a rule no person, or one that is known and not news."""
        entity = self.entities[filler["ref"]]
        return entity["named"] and entity["type"] == "Person" and len(self.best(entity)["text"].split()) == 1

    def country_of(self, entity):
        if entity["type"] == "Country":
            return entity["name"]
        country = self.entities.get(entity.get("country"), {}).get("name")
        return country or (country_of_town(entity["name"]) if entity["type"] == "Place" else None)

    def home_of(self, article):
        """The country that an article speaks of most."""
        names = collections.Counter()
        for entity in article["entities"]:
            country = self.country_of(entity)
            if country in COUNTRIES:
                names[country] += len(entity["mentions"])
        return max(names, key=names.get, default=None)

    def is_asked_for(self, event):
        if event["type"] not in ("Attack", "Clash") or status(event) not in STAGES:
            return False
        latest = event.get("date", {}).get("latest")
        return not (latest and self.published
                    and datetime.date.fromisoformat(latest) + OLD < datetime.date.fromisoformat(self.published))

    def add(self, filler, **form):
        entity = self.entities[filler["ref"]]
        mention = self.best(entity)
        if not entity["named"]:
            mention = self.phrases.noun(mention, **form)
        elif entity["type"] == "ArmedGroup":
            mention = self.phrases.without_last(mention, WORDS["rebel"] | WORDS["member"])
        return self.answer.add(entity["id"], entity["type"], [mention], named=entity["named"])

    def stance(self, filler, event):
        source = filler if "stance" in filler else event.get("source")
        if source:
            return STANCES[source["stance"]]
        if filler["ref"] in self.claimants:
            return "claimed"
        return "accused" if self.phrases.is_hedged(self.best(self.entities[filler["ref"]])) else "fact"

    def is_body(self, filler):
        """Whether somebody is an organization: one with a name if it is armed, one without if its noun tells enough."""
        if self.entities[filler["ref"]]["named"]:
            return self.kind(filler) in BODIES | STATE
        return self.kind(filler) in BODIES | STATE and self.head(filler) in WORDS["body"]

    def does_act(self, filler):
        """Whether somebody can be told as doer: of bodies with names those that are armed."""
        is_other = self.entities[filler["ref"]]["named"] and self.kind(filler) in (BODIES | STATE) - ARMED
        is_any = self.best(self.entities[filler["ref"]])["text"].lower().startswith("any ")
        return not (is_other or is_any or self.is_half_named(filler) or self.head(filler) in WORDS["no_doer"])

    def person(self, filler):
        """A person or persons, with what they are of where their noun alone tells little."""
        is_whole = self.head(filler) in WORDS["member"]
        return self.add(filler, keeps_names=is_whole, is_whole=is_whole)

    def actors(self, event):
        """Who did it, unless they deny it or are but an adjective; of a fight between rebels and a state the rebels."""
        actors = [f for f in self.known(event, "actor") if f.get("stance") != "Denied" and self.does_act(f)]
        if any(self.kind(f) == "ArmedGroup" for f in actors):
            return [f for f in actors if self.kind(f) not in STATE]
        return [f for f in actors if not self.best(self.entities[f["ref"]]).get("adjective")]

    def perpetrators(self, event):
        """Persons, in one description of those without a name, and the bodies that did it or that they belong to."""
        persons, bodies, described = {}, {}, 0
        actors = self.actors(event)
        for filler in actors:
            entity, stance = self.entities[filler["ref"]], self.stance(filler, event)
            whole = self.entities.get(entity.get("memberOf"))
            if whole and whole["mentions"]:
                bodies.setdefault(self.add({"ref": whole["id"]}), stance)
            if self.is_body(filler):
                bodies.setdefault(self.add(filler), stance)
            elif entity["named"] or not described:
                persons.setdefault(self.person(filler), stance)
                described += not entity["named"]
        for whole, parts in ((self.group, "rebel"), (self.force, "soldier")):
            members = [f for f in actors if self.head(f) in WORDS[parts]]
            if members and not bodies and whole:
                bodies[self.add({"ref": whole["id"]})] = self.stance(members[0], event)
        suspect = self.suspect(event) if not bodies else None
        if suspect:
            bodies[self.add({"ref": suspect["id"]})] = "claimed" if suspect["id"] in self.claimants else None
        return [[{"entity": e} | ({"status": s} if s else {}) for e, s in found.items()] for found in (persons, bodies)]

    def suspect(self, event):
        """The armed group that the text around a blast, fire or abduction names: as a rule it is told for its sake."""
        is_told_for_it = event.get("eventType") in TYPES
        places = [evidence["sentence"] for evidence in event["evidence"]]
        near = {}
        for group in self.groups:
            distance = min(abs(mention["sentence"] - place) for mention in group["mentions"] for place in places)
            if distance <= NEAR and (is_told_for_it or group["id"] in self.claimants):
                near.setdefault((distance, -len(group["mentions"])), group)
        return near[min(near)] if near else None

    def date(self, event):
        date = event.get("date", {})
        if "earliest" in date and not (self.published and date["earliest"] < self.published < date["latest"]):
            return date["earliest"], date["latest"]  # "this year" tells no more than the day of the news
        if not self.published:
            return None
        return (datetime.date.fromisoformat(self.published) - RECENT).isoformat(), self.published

    def country(self, event):
        """That of the nine where it happens or whom it hits is of, else that which the article speaks of most."""
        others = None
        for filler in self.known(event, "place", "target", "killed", "wounded"):
            country = self.country_of(self.entities[filler["ref"]])
            if country in COUNTRIES:
                return country
            others = others or country
        return self.home or others

    def hit(self, event):
        """Whom and what an act hits that is asked for."""
        return [f for f in self.known(event, "target", "killed", "wounded")
                if self.kind(f) in PEOPLE | SITES and self.is_hit(f)]

    def weapons(self, event):
        """What an act is done with, each sort once, as its fullest words have it."""
        used = [f for f in self.known(event, "weapon") if self.head(f) not in WORDS["no_weapon"]]
        sorts = {}
        for filler in sorted(used, key=lambda f: -len(self.best(self.entities[f["ref"]])["text"])):
            sorts.setdefault(self.head(filler).rstrip("s"), filler)
        return [f for f in used if f in sorts.values()]

    def type(self, event):
        """Of an act that its words do not tell more of the weapon does."""
        explodes = any(self.head(f) in WORDS["explosive"] for f in self.weapons(event))
        return TYPES.get(event.get("eventType"), "bombing" if explodes and "eventType" not in event else "attack")

    def incident(self, event):
        hit = self.without_titles(self.hit(event))
        persons, bodies = self.perpetrators(event)
        roles = {
            "PerpInd": persons, "PerpOrg": bodies,
            "Target": [self.add(f, keeps_numbers=False)
                       for f in hit if self.kind(f) in SITES],
            "Victim": [self.add(f) for f in hit if self.kind(f) in PEOPLE],
            "Weapon": [self.add(f, keeps_numbers=False) for f in self.weapons(event)]}
        return {"type": self.type(event), "stage": STAGES[status(event)], "roles": roles,
                "date": self.date(event), "place": self.country(event)}

    def without_titles(self, hit):
        """Whom an act hits, without those who have a name elsewhere: `the senator`, and beside names `senator`."""
        is_named = any(self.entities[f["ref"]]["named"] and self.kind(f) in PEOPLE for f in hit)
        return [f for f in hit if not self.is_title(f, is_named)]

    def is_title(self, filler, is_beside_name):
        entity = self.entities[filler["ref"]]
        if entity["named"] or self.kind(filler) not in PEOPLE:
            return False
        first = self.best(entity)["text"].lower().split()[0]
        is_bare = first not in ARTICLES and "count" not in entity and entity.get("minCount", 1) <= 2
        return entity["type"] == "Person" and first in ("the", "this", "that") or is_bare and is_beside_name

    def join(self, made, event):
        """Adds an incident, or joins it to one that it can be."""
        number = next((i for i, other in enumerate(self.answer.events) if is_same(other, made)), None)
        if number is None:
            self.answer.events.append(made)
            self.told.append([event])
            return
        known = self.answer.events[number]
        self.told[number].append(event)
        for role, filled in made["roles"].items():
            told = [entity_of(f) for f in known["roles"][role]]
            known["roles"][role] += [f for f in filled if entity_of(f) not in told]


def without_gaps(made):
    """An incident as answers have it."""
    made = {key: value for key, value in made.items() if value}
    if "date" in made:
        made["date"] = "/".join(made["date"])
    return made


def main(output, conllu, articles):
    words = read_words(conllu)
    texts = {article["id"]: article["text"] for article in read_documents(articles)}
    for article in read_articles(output):
        phrases = NounPhrases(texts[article["id"]], words.get(article["id"], []))
        answer = Incidents(article, phrases).answer
        answer.events = [without_gaps(made) for made in answer.events]
        answer.print()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
