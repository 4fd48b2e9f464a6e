// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstdint>
#include <string_view>

namespace casus {
inline namespace v1 {

class Lexicon;

/// Why a mention is taken for its entity.
enum class MergeReason : std::uint8_t {
    None, ///< nothing was merged: the words describe what has no name
    SameName, ///< `Mark Esper`
    ListedName, ///< another name in a word list: `America`
    Adjective, ///< `Iraqi`
    Capital, ///< a capital that acts for its state: `Baghdad`
    Initials, ///< `PMF` for the Popular Mobilization Forces
    LastName, ///< `Esper`
    PartOfName, ///< `Vanguard` for the Vanguard of the Two Rivers
    Title, ///< a title and the name: `General Esper`
    OtherForm, ///< an annotator gives the name another form
    KnownName ///< another name in a knowledge base
};

/// What makes a mention one of its entity.
struct Merge
{
    MergeReason reason = MergeReason::None;
    const Lexicon* list = nullptr; ///< that tells so, where one does; outlives the document
};

/// The reason's name in lower case: `last name`. Empty for None. Thread-safe.
CASUS_EXPORT std::string_view nameOf(MergeReason reason);

} // namespace v1
} // namespace casus
