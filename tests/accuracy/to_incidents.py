#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes incidents of terrorism, as MUC-4 asks for them, of attacks.

usage: to_incidents.py OUTPUT.jsonl OUTPUT.conllu ARTICLES.jsonl > ANSWERS.jsonl

OUTPUT is what `casus export` writes of the ARTICLES with -f jsonl and -f conllu. Asked for are acts of the last two
months in nine countries that hit something or somebody that is not armed. What is told of acts of one sort that can be
one is one incident.
"""
import collections
import csv
import datetime
import pathlib
import sys
import unicodedata

from answers import BODIES, Answer, fillers, read_articles, status
from from_documents import read_documents
from noun_phrases import NounPhrases, is_number
from words import read_words

COUNTRIES = {"AR": "Argentina", "BO": "Bolivia", "CL": "Chile", "CO": "Colombia", "EC": "Ecuador", "SV": "El Salvador",
             "GT": "Guatemala", "HN": "Honduras", "PE": "Peru"}
TYPES = {"Bombing": "bombing", "SuicideAttack": "bombing", "Abduction": "kidnapping", "Arson": "arson"}
STAGES = {"Actual": "accomplished", "Claimed": "accomplished", "Attempted": "attempted", "Threatened": "threatened"}
STANCES = {"Admitted": "claimed", "Alleged": "accused", "Reported": "accused", "Supposed": "possible",
           "Doubted": "possible", "Denied": "acquitted", "Asserted": "accused"}
PEOPLE = {"Person", "Agent"}
ARMED = {"ArmedForce", "ArmedGroup"}
SITES = BODIES - ARMED | {"Facility"}
STATE = {"StateOrgan", "ArmedForce", "Country"}
# Who or what fights, and to hit is no terrorism: the last word, and any word.
FIGHTERS = set("soldier soldiers troop troops guerrilla guerrillas guerilla guerillas rebel rebels insurgent insurgents "
               "terrorist terrorists subversive subversives combatant combatants fighter fighters trafficker "
               "traffickers baron barons criminal criminals enemy garrison garrisons barracks patrol patrols battalion "
               "brigade unit units regiment position positions assailants attackers".split())
ARMY = set("military army guerrilla rebel enemy armored combat tank tanks battalion brigade convoy antiaircraft sergeant "
           "sergeants lieutenant lieutenants".split())
# What is a place rather than a target, who is nobody in particular unless counted, and what only tells how many.
PLACES = set("city cities town towns village villages neighborhood neighborhoods area areas zone zones region street "
             "streets avenue department departments place places sector camp".split())
ANYBODY = set("people persons population populations civilians leaders members citizens officers officials "
              "colombians salvadorans peruvians chileans guatemalans hondurans".split())
AMOUNTS = set("hostage hostages deaths injuries wounds losses more others casualties casualty dead wounded injured hundreds thousands dozens several many".split())
# Nouns for bodies that are known by them; other bodies without a name are like persons: `a group`, `two columns`.
BODY_NOUNS = set("government regime army military police cartel cartels mafia mafias dictatorship junta navy "
                 "movement party front".split())
# Who belongs to the armed group that an article names most.
REBELS = set("guerrilla guerrillas guerilla guerillas rebel rebels insurgent insurgents subversive subversives terrorists "
             "commandos commandoes members column columns sappers fighters combatants".split())
# Persons that are known by what they are of.
MEMBERS = set("member members group groups personnel band bands".split())
MOST = 300  # victims; more are those of years
LEXICONS = pathlib.Path(__file__).resolve().parents[2] / "plugins/places/lexicon"
# What does not tell what was used: carriers of weapons, and words for any.
NO_WEAPONS = set("weapon weapons arms ammunition bullet bullets carriers vehicle vehicles helicopters gunship gunships "
                 "launchers tank tanks".split())
OLD = datetime.timedelta(days=62)
RECENT = datetime.timedelta(days=2)


def fold(name):
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def towns():
    """The country of each town of the nine that the lists of Casus know."""
    found = {"bogota": "Colombia", "guatemala city": "Guatemala", "santiago": "Chile"}
    for name in ("cities", "regions"):
        with open(LEXICONS / f"{name}.tsv", encoding="utf-8") as lines:
            for row in csv.DictReader((line for line in lines if line[0] != "#"), delimiter="\t"):
                if row["country"] in COUNTRIES:
                    for form in [row["name"], *filter(None, (row["aliases"] or "").split("|"))]:
                        found.setdefault(fold(form), COUNTRIES[row["country"]])
    return found


def hits(made):
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

    def __init__(self, article, phrases, known_towns):
        self.towns = known_towns
        self.answer, self.phrases = Answer(article), phrases
        self.published = article.get("published")
        self.entities = self.answer.entities
        self.home = self.home_of(article)
        groups = [e for e in article["entities"] if e["type"] == "ArmedGroup" and e["named"]]
        self.group = max(groups, key=lambda e: len(e["mentions"]), default=None)
        for event in article["events"]:
            if self.is_asked_for(event):
                made = self.incident(event)
                roles = made["roles"]
                is_specific = roles["Target"] or roles["Victim"] or made["type"] != "attack" and (
                    roles["Weapon"] or "date" in event) and not self.is_of_state(event)
                if is_specific and made["place"] in {None, *COUNTRIES.values()}:
                    self.join(made)

    def is_of_state(self, event):
        return any(self.kind(f) in STATE for f in self.known(event, "actor"))

    def known(self, event, *roles):
        return [f for f in fillers(event, *roles) if self.entities.get(f["ref"], {}).get("mentions")]

    def kind(self, filler):
        entity = self.entities[filler["ref"]]
        return entity.get("memberType", "Group") if entity["type"] == "Group" else entity["type"]

    def best(self, entity):
        """The fullest mention."""
        return min(entity["mentions"], key=lambda m: (-len(m["text"]), m["begin"]))

    def head(self, filler):
        mention = self.best(self.entities[filler["ref"]])
        words = self.phrases.words
        return words[self.phrases.head_within(*self.phrases.range(mention))].form.lower()

    def is_armed(self, filler):
        entity = self.entities[filler["ref"]]
        whole = self.entities.get(entity.get("memberOf"), {})
        words = set(self.best(entity)["text"].lower().split())
        return self.kind(filler) in ARMED or self.head(filler) in FIGHTERS or whole.get("type") == "ArmedGroup" \
            or not entity["named"] and bool(words & ARMY)

    def is_hit(self, filler):
        """Whether what an act hits is somebody or something unarmed and more than a number or place."""
        head, entity = self.head(filler), self.entities[filler["ref"]]
        least = entity.get("count", entity.get("minCount", 2))
        is_vague = head in ANYBODY and "count" not in entity and least <= 2 or least > MOST
        return not (self.is_armed(filler) or is_vague or head in PLACES or head in AMOUNTS or is_number(head))

    def country_of(self, entity):
        if entity["type"] == "Country":
            return entity["name"]
        country = self.entities.get(entity.get("country"), {}).get("name")
        return country or (self.towns.get(fold(entity["name"])) if entity["type"] == "Place" else None)

    def home_of(self, article):
        """The country that an article speaks of most."""
        names = collections.Counter()
        for entity in article["entities"]:
            country = self.country_of(entity)
            if country in COUNTRIES.values():
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
        return self.answer.add(entity["id"], entity["type"], [mention], named=entity["named"])

    def stance(self, filler, event):
        source = filler if "stance" in filler else event.get("source")
        if source:
            return STANCES[source["stance"]]
        return "accused" if self.phrases.is_hedged(self.best(self.entities[filler["ref"]])) else "fact"

    def is_body(self, filler):
        kind = self.kind(filler)
        return kind in STATE or kind in BODIES and (
            self.entities[filler["ref"]]["named"] or self.head(filler) in BODY_NOUNS)

    def person(self, filler):
        """A person or persons; one description of them for each act."""
        if self.entities[filler["ref"]]["named"]:
            return self.add(filler)
        return self.add(filler, keeps_names=self.head(filler) in MEMBERS, is_whole=self.head(filler) in MEMBERS)

    def perpetrators(self, event):
        """Persons, and the bodies that did it or that they belong to."""
        persons, bodies, described = {}, {}, 0
        actors = [f for f in self.known(event, "actor") if f.get("stance") != "Denied"]
        if any(self.kind(f) == "ArmedGroup" for f in actors):
            actors = [f for f in actors if self.kind(f) not in STATE]
        actors = [f for f in actors if self.kind(f) != "Country" or not self.best(self.entities[f["ref"]]).get("adjective")]
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
        rebels = [f for f in actors if self.head(f) in REBELS]
        if rebels and not bodies and self.group:
            bodies[self.add({"ref": self.group["id"]})] = self.stance(rebels[0], event)
        return [[{"entity": e, "status": s} for e, s in found.items()] for found in (persons, bodies)]

    def date(self, event):
        date = event.get("date", {})
        if "earliest" in date:
            return date["earliest"], date["latest"]
        if not self.published:
            return None
        return (datetime.date.fromisoformat(self.published) - RECENT).isoformat(), self.published

    def country(self, event):
        """That of the nine where it happens or whom it hits is of, else that which the article speaks of most."""
        others = None
        for filler in self.known(event, "place", "target", "killed", "wounded"):
            country = self.country_of(self.entities[filler["ref"]])
            if country in COUNTRIES.values():
                return country
            others = others or country
        return self.home or others

    def incident(self, event):
        hit = [f for f in self.known(event, "target", "killed", "wounded") if self.is_hit(f)]
        persons, bodies = self.perpetrators(event)
        roles = {
            "PerpInd": persons, "PerpOrg": bodies,
            "Target": [self.add(f, keeps_numbers=False) for f in hit if self.kind(f) in SITES],
            "Victim": [self.add(f) for f in hit if self.kind(f) in PEOPLE],
            "Weapon": [self.add(f, keeps_numbers=False) for f in self.known(event, "weapon")
                       if self.head(f) not in NO_WEAPONS]}
        made = {"type": TYPES.get(event.get("eventType"), "attack"), "stage": STAGES[status(event)], "roles": roles,
                "date": self.date(event), "place": self.country(event)}
        return made

    def join(self, made):
        """Adds an incident, or joins it to one that it can be."""
        known = next((other for other in self.answer.events if is_same(other, made)), None)
        if not known:
            self.answer.events.append(made)
            return
        for role, filled in made["roles"].items():
            known["roles"][role] += [f for f in filled if f not in known["roles"][role]]


def text_of(made):
    made = {key: value for key, value in made.items() if value}
    if "date" in made:
        made["date"] = "/".join(made["date"])
    return made


def main(output, conllu, articles):
    words = read_words(conllu)
    texts = {article["id"]: article["text"] for article in read_documents(articles)}
    known_towns = towns()
    for article in read_articles(output):
        phrases = NounPhrases(texts[article["id"]], words.get(article["id"], []))
        answer = Incidents(article, phrases, known_towns).answer
        answer.events = [text_of(made) for made in answer.events]
        answer.print()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
