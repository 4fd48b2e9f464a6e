// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/span.h>

#include <cstdint>
#include <string>

namespace casus {
inline namespace v1 {

/// Part of speech and dictionary form of one token.
struct Tag
{
    std::string universal; ///< UPOS of Universal Dependencies
    std::string specific; ///< XPOS, Penn Treebank
    std::string lemma;
};

/// The edge from a token to the one it depends on.
struct Dependency
{
    std::uint32_t head = 0; ///< token index; the token itself at the root
    std::string relation; ///< of Universal Dependencies, with subtype
};

/// A name that the network of the language reads in the text.
struct Recognition
{
    Span tokens; ///< indexes into Document::tokens()
    std::string kind; ///< as Mention::kind; also Office, Demonym, Weapon
};

} // namespace v1
} // namespace casus
