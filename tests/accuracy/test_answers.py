#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests what answers are made of an article: test_answers.py"""
import unittest

import answers
import latin_america
import nominals
import noun_phrases
import phrases
import political_classes
import re3d_relations
import to_dyads
import to_incidents
import to_labels
import words

TEXT = "Rebels bombed a school in Lima. Police shot two rebels."


def mention(words_, sentence):
    begin = TEXT.index(words_)
    return {"begin": begin, "end": begin + len(words_), "text": words_, "sentence": sentence}


def entity(number, kind, words_, sentence=1, **more):
    return dict(id=number, type=kind, name=words_, named=False, mentions=[mention(words_, sentence)], **more)


def event(kind, finer, trigger, sentence, status="Actual", **roles):
    filled = {role: [{"ref": reference, "confidence": 0.8}] for role, reference in roles.items()}
    return {"id": trigger, "type": kind, "eventType": finer, "status": status, "trigger": mention(trigger, sentence),
            "evidence": [mention(trigger, sentence)], "rule": "attack_verb", "roles": filled}


def article(*events):
    return {"id": "a", "published": "1990-02-04", "claims": [], "events": list(events), "entities": [
        entity("e0", "Group", "Rebels"), entity("e1", "Facility", "a school"),
        entity("e2", "Place", "Lima", country="e5"), entity("e3", "StateOrgan", "Police", 2),
        entity("e4", "Group", "two rebels", 2), dict(entity("e5", "Country", "Lima"), name="Peru", mentions=[])]}


def tree(*lines):
    """The noun phrases of a sentence: each word as form, number of its governor from 1, relation, tag, remarks."""
    cells = [line.split() for line in lines]
    made = [words.Word(form, int(head) - 1 if head != "0" else number, relation, "", tag, form.lower(),
                       dict(remark.split("=") for remark in remarks))
            for number, (form, head, relation, tag, *remarks) in enumerate(cells)]
    for word in made:
        word.brackets = word.remarks.get("Chain", "")
    return nominals.Nominals(phrases.Phrases(" ".join(cell[0] for cell in cells), made))


RAID = tree("Two 2 nummod CD Count=B-2 Chain=(1", "rebels 3 nsubj NNS Kind=Person Chain=1)", "attack 0 root VBP",
            "the 5 det DT Chain=(2", "village 3 obj NN Kind=Place", "of 7 case IN",
            "Kobo 5 nmod NNP Kind=Place Chain=2)(3)",
            "in 9 case IN", "May 3 obl NNP Kind=Time Date=B--05 Chain=(4)")


def parsed(text, *joints):
    """The phrases of a text of one sentence; for each word the number of the one it hangs on, and how."""
    return phrases.Phrases(text, [
        words.Word(form, head, relation, "") for form, (head, relation) in zip(text.split(), joints, strict=True)])


def told(text, kind, finer, trigger, **roles):
    """An article of one sentence with one event; who fills its roles is named by words of the sentence."""
    def span(words_):
        return {"begin": text.index(words_), "end": text.index(words_) + len(words_), "text": words_, "sentence": 1}
    entities = [dict(id=words_, type="Country", name=words_, named=True, mentions=[span(words_)])
                for fillers in roles.values() for words_ in fillers]
    filled = {role: [{"ref": words_, "confidence": 0.8} for words_ in fillers] for role, fillers in roles.items()}
    return {"id": "a", "claims": [], "entities": entities, "events": [{
        "type": kind, "eventType": finer, "status": "Actual", "trigger": span(trigger), "roles": filled}]}


def dyads(article_, tree_):
    made = to_dyads.Dyads(article_, tree_).answer
    texts = [entity_["mentions"][0]["text"] for entity_ in made.added]
    return [[event_["type"]] + [texts[i] for role in ("source", "target") for i in event_["roles"][role]]
            for event_ in made.events]


BOMBING = event("Attack", "Bombing", "bombed", 1, actor="e0", target="e1", place="e2")
SHOOTING = event("Attack", "Shooting", "shot", 2, actor="e3", killed="e4")


def incidents(told):
    """The incidents of an article, the words of which hang on nothing."""
    tags = {"bombed": "VBD", "in": "IN", "shot": "VBD", ".": ".", "a": "DT"}
    forms = TEXT.replace(".", " .").split()
    tree = [words.Word(form, at, "", "", tags.get(form, "NN")) for at, form in enumerate(forms)]
    return to_incidents.Incidents(told, noun_phrases.NounPhrases(TEXT, tree)).answer.events


class Answers(unittest.TestCase):
    def test_whom_it_is_done_to_is_told_by_the_whole_phrase(self):
        text = "Rebels bombed a school of Lima"
        joints = ((1, "nsubj"), (1, "root"), (3, "det"), (1, "obj"), (5, "case"), (3, "nmod"))
        bombing = told(text, "Attack", "Bombing", "bombed", actor=["Rebels"], target=["school"])
        made = dyads(bombing, parsed(text, *joints))
        self.assertEqual(made, [["assault", "Rebels", "a school of Lima"]])

    def test_what_parties_do_to_each_other_has_each_as_source_and_target(self):
        text = "Chad and Mali signed a treaty"
        joints = ((3, "nsubj"), (2, "cc"), (0, "conj"), (3, "root"), (5, "det"), (3, "obj"))
        made = dyads(told(text, "Event", "Agreement", "signed", actor=["Chad", "Mali"]), parsed(text, *joints))
        self.assertEqual(made, [["approve", "Chad and Mali", "Chad and Mali"]] * 2)

    def test_who_is_missing_is_read_off_the_tree(self):
        text = "Freedonia sent aid to Sylvania"
        joints = ((1, "nsubj"), (1, "root"), (1, "obj"), (4, "case"), (2, "nmod"))
        made = dyads(told(text, "Event", "Aid", "sent"), parsed(text, *joints))
        self.assertEqual(made, [["aid", "Freedonia", "Sylvania"]])

    def test_what_was_since_when_is_not_told_first(self):
        text = "Chad left after rebels attacked"
        joints = ((1, "nsubj"), (1, "root"), (4, "mark"), (4, "nsubj"), (1, "advcl"))
        self.assertEqual(dyads(told(text, "Attack", None, "attacked", actor=["rebels"]), parsed(text, *joints)), [])

    def test_the_sort_of_an_event_tells_its_class_by_its_code(self):
        self.assertEqual(political_classes.SORTS["Veto"], "reject")
        self.assertEqual(political_classes.SORTS["Bombing"], "assault")

    def test_what_is_good_and_only_planned_is_an_intention(self):
        aid = event("Event", "Aid", "bombed", 1, "Planned")
        self.assertEqual(political_classes.political_class(aid), "intend")

    def test_not_to_do_what_is_good_is_to_refuse_it(self):
        aid = event("Event", "Aid", "bombed", 1, "Negated")
        self.assertEqual(political_classes.political_class(aid), "reject")

    def test_a_threatened_attack_is_a_threat(self):
        self.assertEqual(political_classes.political_class(dict(BOMBING, status="Threatened")), "threaten")

    def test_an_event_is_of_the_sort_that_somebody_claims(self):
        made = article({key: value for key, value in BOMBING.items() if key != "eventType"} | {"id": "f0"})
        claim = {"subject": "f0", "predicate": "eventType", "object": {"value": "Bombing"}, "stance": "Reported"}
        made = answers.complete(dict(made, claims=[claim]))
        self.assertEqual(made["events"][0]["eventType"], "Bombing")

    def test_a_month_lasts_to_its_last_day(self):
        self.assertEqual(answers.date("2020-02")["latest"], "2020-02-29")
        self.assertEqual(answers.date("--03-11"), {"value": "--03-11", "precision": "month-day"})

    def test_what_was_not_done_has_no_class(self):
        self.assertIsNone(political_classes.political_class(dict(BOMBING, status="Negated")))

    def test_a_sentence_has_the_label_of_what_is_told_highest_in_its_tree(self):
        text = "Lima condemned the attack"
        joints = ((1, "nsubj"), (1, "root"), (3, "det"), (1, "obj"))
        events = [dict(event("Attack", "Bombing", "a", 1), trigger={"begin": 19, "end": 25}),
                  dict(event("Statement", "Condemnation", "a", 1), trigger={"begin": 5, "end": 14})]
        self.assertEqual(to_labels.political_labels(article(*events), parsed(text, *joints)), ["verbal-conflict"])

    def test_a_report_has_the_labels_of_all_its_attacks(self):
        self.assertEqual(to_labels.attack_labels(article(BOMBING, SHOOTING)), ["armed-assault", "bombing"])

    def test_police_who_kill_use_force(self):
        self.assertEqual(to_labels.police_labels(article(BOMBING, SHOOTING)), ["any-action", "force", "kill"])

    def test_a_release_of_tear_gas_by_nobody_is_the_deed_of_police(self):
        gas = event("Event", "Crackdown", "shot", 2)
        self.assertEqual(to_labels.police_labels(article(gas)), ["any-action", "force"])

    def test_inaction_is_a_failure(self):
        self.assertEqual(to_labels.police_labels(article(event("Event", "Inaction", "shot", 2))), ["fail-to-act"])

    def test_an_undated_incident_is_news_of_the_last_days(self):
        made = incidents(article(BOMBING))[0]
        self.assertEqual((made["type"], made["date"], made["place"]), ("bombing", ("1990-02-02", "1990-02-04"), "Peru"))
        self.assertEqual(made["roles"]["PerpInd"], [{"entity": 0, "status": "fact"}])
        self.assertEqual(made["roles"]["Target"], [1])

    def test_old_incidents_are_not_asked_for(self):
        date = {"value": "1985", "precision": "year", "earliest": "1985-01-01", "latest": "1985-12-31"}
        self.assertEqual(incidents(article(dict(BOMBING, date=date))), [])

    def test_who_kills_rebels_does_no_terrorism(self):
        self.assertEqual(incidents(article(SHOOTING)), [])

    def test_tellings_of_one_act_are_one_incident(self):
        self.assertEqual(len(incidents(article(BOMBING, dict(BOMBING, id="again")))), 1)

    def test_an_armed_group_named_near_a_blast_is_suspected_of_it(self):
        news = article(event("Attack", "Bombing", "bombed", 1, target="e1", place="e2"))
        news["entities"].append(dict(entity("e6", "ArmedGroup", "rebels", 2), named=True, name="Red Band"))
        roles = incidents(news)[0]["roles"]
        self.assertEqual(len(roles["PerpOrg"]), 1)
        self.assertNotIn("status", roles["PerpOrg"][0])

    def test_a_blast_of_which_little_is_told_in_news_from_afar_is_no_incident(self):
        news = article(event("Attack", "Bombing", "bombed", 1, target="e1"))
        self.assertEqual(len(incidents(news)), 1)
        news["entities"].append(dict(entity("e6", "Country", "Lima"), name="Cuba"))
        self.assertEqual(incidents(news), [])

    def test_a_weapon_is_its_whole_word(self):
        text = "a car-bomb"
        tree = [("a", 3, "det", "DT"), ("car", 3, "compound", "NN"), ("-", 1, "punct", "HYPH"), ("bomb", 3, "root", "NN")]
        tree = [words.Word(form, head, relation, "", tag) for form, head, relation, tag in tree]
        made = noun_phrases.NounPhrases(text, tree).noun({"begin": 2, "end": 10, "text": "car-bomb"})
        self.assertEqual(made["text"], "car-bomb")

    def test_a_filler_is_a_noun_with_whose_and_what_it_is(self):
        text = "the mayor's offices of the Liberal Party"
        tree = [("the", 1, "det", "DT"), ("mayor", 3, "nmod:poss", "NN"), ("'s", 1, "case", "POS"),
                ("offices", 3, "root", "NNS"), ("of", 7, "case", "IN"), ("the", 7, "det", "DT"),
                ("Liberal", 7, "amod", "JJ"), ("Party", 3, "nmod", "NNP")]
        tree = [words.Word(form, head, relation, "", tag) for form, head, relation, tag in tree]
        made = noun_phrases.NounPhrases(text, tree).noun({"begin": 12, "end": 19, "text": "offices"})
        self.assertEqual(made["text"], "mayor's offices of the Liberal Party")

    def test_the_lists_of_casus_know_the_country_of_a_town(self):
        self.assertEqual(latin_america.country_of_town("Medell\u00edn"), "Colombia")
        self.assertEqual(latin_america.country_of_town("Bogota"), "Colombia")
        self.assertIsNone(latin_america.country_of_town("Paris"))

    def test_a_core_reaches_over_what_of_joins_and_leaves_out_what_counts_it(self):
        self.assertEqual([(n.begin, n.end) for n in RAID.things], [(1, 2), (3, 7), (6, 7)])
        self.assertEqual([(n.begin, n.end) for n in RAID.numbers], [(0, 1)])
        self.assertEqual([(n.begin, n.end) for n in RAID.times], [(8, 9)])

    def test_who_attacks_something_fights_against_it(self):
        found = re3d_relations.Relations(RAID, {1: "Organisation", 4: "Location", 6: "Location"}).found
        self.assertEqual(list(found), [("FightingAgainst", 1, 4)])

    def test_words_stand_in_the_chains_that_their_brackets_open(self):
        found = [words.Word("its", 1, "nmod:poss", "(6(5)"), words.Word("embassy", 1, "root", "6)")]
        self.assertEqual(words.chains(found), [[(0, 1)], [(0, 2)]])
        self.assertEqual(words.head(found, 0, 2), 1)


if __name__ == "__main__":
    unittest.main()
