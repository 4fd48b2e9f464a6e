// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/graph.h"

#include <string>
#include <string_view>

namespace casus {

/// Text as a label: line breaks become spaces, long text is cut at a word.
std::string labelOf(std::string_view text);

/// The name of a type, role or concept as words: `RocketAttack` gives `rocket attack`.
std::string wordsOfName(std::string_view name);

/// A value that is no node, as text: the name of a concept, a date, a number, words.
std::string textOfValue(const Target& target);

/// A few words for a value: the label of an entity, the type of an event, the text of a number.
std::string nameOfTarget(const Graph& graph, const Target& target);

/// A name for an event from its type and roles: `rocket attack against Taji camp in Iraq, 2020-03-11`. Where
/// the type alone says too little, it begins with the text of the trigger: `withdrawal by Turkey`.
std::string eventLabel(const Graph& graph, const GraphEvent& event, std::string_view trigger);

/// `alleged by officials`.
std::string voiceLabel(const Graph& graph, const Voice& voice);

/// A name for a claim: `actor: Kataib Hezbollah (alleged by officials)`.
std::string claimLabel(const Graph& graph, const GraphClaim& claim);

} // namespace casus
