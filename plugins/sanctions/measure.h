// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/rules/rules.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Somebody who takes part in a measure, and the words that say so.
using Party = std::pair<casus::EntityIndex, casus::Span>;

/// What a sentence says of one measure.
struct Measure
{
    casus::Span trigger;
    std::string type;
    std::string_view wordClass; ///< of the trigger
    bool isStrong = false;
    bool isVerb = false;
    std::optional<std::string> way; // class of the verb that goes with a noun
    std::string_view rule; ///< that first told who takes part
    std::vector<Party> actors;
    std::vector<Party> targets;
};

/// Whether an entity can lay a sanction.
bool isAuthority(const casus::Findings& findings, casus::EntityIndex index);

/// Adds somebody who is not there yet.
void addOnce(std::vector<Party>& parties, casus::EntityIndex entity, casus::Span tokens);

/// The measures that words of a sentence tell, without those who take part.
std::vector<Measure> measuresIn(const casus::Document& document, const casus::Sentence& sentence);

/// Adds to a measure those whom a rule captures.
void fill(const casus::Document& document, casus::Findings& findings, const casus::RuleMatch& match,
    Measure& measure);

/// "imposed a travel ban and an asset freeze on": what is told of the last of joined nouns is told of all.
void shareTargets(std::vector<Measure>& measures);

/// `US sanctions`, `the EU's travel ban`: the authority inside or before the phrase of a noun.
void addOwner(const casus::Document& document, Measure& measure);

/// The nearest authority before a measure that still lacks one: "The government labelled him … and levied
/// sanctions".
void addSubject(
    const casus::Document& document, casus::Findings& findings, casus::Span sentence, Measure& measure);
