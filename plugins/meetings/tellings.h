// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/rules/rules.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Somebody who takes part in a meeting, or where it is.
struct Part
{
    casus::EntityIndex entity = 0;
    casus::Span evidence;
    std::string_view rule = {}; ///< that tells it; empty where the plugin itself looked
};

/// A word that tells a meeting, with what its sentence says about it.
struct Telling
{
    casus::Span trigger;
    std::uint32_t sentence = 0; ///< index into Document::sentences()
    std::string_view wordClass; ///< of the lexicon: `meet_verb`, `talk_noun`, …
    std::string_view rule; ///< that found the word
    std::string type; ///< `Talks`, `Visit`, …; empty for meetings of no finer type
    casus::Status status = casus::Status::Actual;
    std::vector<Part> actors;
    std::vector<Part> wishers; ///< who want, refuse or speak of the meeting: they meet, or others do
    std::vector<Part> places;
    const casus::DateMention* date = nullptr;
    casus::Span topic; ///< empty where none is told
    bool isDefinite = false; ///< takes up a meeting told before: `the talks`
    bool isBehindFor = false; ///< is what another meeting is for: `met him for talks`
    bool hasDoer = false; ///< whether it says who meets, visits or receives
    bool hasOther = false; ///< and whom
    bool isAmong = false; ///< whether it names all: `talks between …`
    bool isRefused = false; ///< speaks of something else: two teams that meet

    bool isNoun() const { return wordClass.ends_with("_noun"); }
};

/// The tellings of a sentence in text order, with as many participants as it names, be it none.
std::vector<Telling> findTellings(const casus::Document& document, casus::Findings& findings,
    const casus::Sentence& sentence, const casus::RuleSet& rules);

/// Adds a participant or place that is not in the list yet.
void addPart(std::vector<Part>& parts, Part part);
