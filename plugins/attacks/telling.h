// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "belief.h"

#include <casus/fact/fact.h>
#include <casus/fact/findings.h>
#include <casus/language/document.h>
#include <casus/language/participants.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A filled role of a telling, before it is known which event is told.
struct Part
{
    std::string role;
    casus::EntityIndex entity = 0;
    casus::Span evidence;
    bool isByTree = false; ///< the tree of the sentence says so
    bool isAlleged = false; ///< nobody says that it is known
    std::string_view rule = {}; ///< that tells it; empty where the plugin itself looked
};

/// One place that tells an act of violence: a noun or verb with what the sentence says about it.
struct Telling
{
    casus::Span trigger;
    std::uint32_t sentence = 0;
    std::string_view wordClass; ///< of the word that tells it; lives as long as the lexicon
    std::string type; ///< of the ontology's event types; empty where the word does not tell
    bool isStrong = false; ///< can hardly be anything but violence
    bool isFaint = false; ///< violence only by its doer
    std::optional<casus::Span> victim; ///< what a verb is done to that is violence by it: `bombed a bank`
    bool isByViolent = false; ///< a verb that is violence by its doer or the text around
    bool isNoun = false;
    bool isHarm = false; ///< killing or wounding: the outcome of an act told elsewhere, or the act itself
    bool isMurder = false; ///< a word for a killing by hand: no blast or abduction told elsewhere
    bool isReference = false; ///< `the crime`: any deed, but one told before; never an act of its own
    bool isOutcome = false; ///< tells victims alone: `Six soldiers died`; never an act of its own
    bool isDefinite = false; ///< `the attack`: told before
    bool isNew = false; ///< `another`, `a similar`, `earlier`: not the one told before
    bool isBackground = false; ///< told to set the time of something else
    bool isPart = false; ///< `the second explosion`: one of several of one act
    bool isPlural = false;
    bool isMain = false; ///< `the latest attack`: the one the article is about
    casus::Status status = casus::Status::Actual;
    std::optional<casus::Date> date;
    casus::Span dateTokens;
    std::vector<Part> parts;
};

/// How many tokens lie between two spans.
std::uint32_t distance(casus::Span a, casus::Span b);

/// The telling that a rule's trigger is part of, else the nearest.
Telling& tellingOf(std::vector<Telling>& tellings, casus::Span place);

/// Fills a role of a telling, once with each entity.
void add(Telling& telling, std::string_view role, casus::EntityIndex entity, casus::Span evidence,
    bool isByTree = false, bool isAlleged = false);

/// What a phrase is to an act by the tree; nothing where it takes no part.
std::optional<casus::Participant::Part> partOf(
    const casus::Document& document, const Telling& telling, casus::Span phrase);

/// Whether a verb of speech stands in a stretch of text.
bool hasSpeech(const casus::Document& document, casus::Span tokens);

/// What a sentence without tellings says of the victims of an act told before.
std::optional<Telling> findOutcome(
    const casus::Document& document, const casus::Sentence& sentence, const Genre& genre);

/// The phrase that ends with a body right before a word: `police firing`; or null.
const casus::Phrase* bodyBefore(const casus::Document& document, casus::Span word);

/// Finds the tellings of a sentence; figurative, sporting and accidental uses are left out.
std::vector<Telling> findTellings(
    const casus::Document& document, const casus::Sentence& sentence, const Genre& genre);
