// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/span.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casus {
inline namespace v1 {

/// Why a mention is taken to speak of the same thing as one before it.
enum class LinkReason : std::uint8_t {
    None, ///< it is the first of its chain
    SameWords, ///< `the broken gate … the broken gate`
    SameEntity, ///< names of one entity of the document
    State, ///< `Iraq … the Iraqi government`
    Acronym, ///< `World Food Programme … WFP`
    PartOfName, ///< `Maria Lopez … Lopez`
    Apposition, ///< `Lopez, the minister`
    Copula, ///< `Lopez is the minister`
    SameHead, ///< `a broken gate … the gate`
    Kind, ///< `Lopez … the minister`: the only one of its kind nearby
    Pronoun, ///< `Lopez … she`
    Speaker ///< who says `I` or is called `you`
};

/// The reason's name in lower case: `same words`. Thread-safe.
CASUS_EXPORT std::string_view nameOf(LinkReason reason);

/// A noun phrase or pronoun of the text; such phrases nest.
struct ChainMention
{
    Span tokens; ///< indexes into Document::tokens()
    std::uint32_t head = 0; ///< token index of the word the others depend on
    LinkReason reason = LinkReason::None;
    /// What kind of thing its noun is a word for or its name names, or another of its chain: as
    /// Mention::kind, also Organization, Vehicle, MilitaryPlatform, Weapon, Document, Money, Time. Empty
    /// where nothing tells.
    std::string kind;
};

/// All mentions of one thing in text order; most things are mentioned once.
struct Chain
{
    std::vector<ChainMention> mentions;
};

} // namespace v1
} // namespace casus
