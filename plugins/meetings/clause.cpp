// SPDX-License-Identifier: Apache-2.0
#include "clause.h"

#include <string>

using namespace casus;

bool isFinite(const Document& document, std::uint32_t token)
{
    if (!document.tags().empty() && !document.tags()[token].specific.empty()) {
        const std::string& tag = document.tags()[token].specific;
        return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
    }
    const Token& word = document.tokens()[token];
    return word.wordClass == WordClass::Auxiliary || word.wordClass == WordClass::Modal
        || (word.wordClass == WordClass::Open && word.isVerb && !word.isNoun && !document.phraseAt(token));
}

bool isVerb(const Document& document, std::uint32_t token)
{
    return document.dependencies().empty() || document.tags()[token].universal.empty()
        ? isFinite(document, token)
        : document.tags()[token].universal == "VERB" && document.dependencies()[token].relation != "amod";
}

bool endsClause(const Document& document, std::uint32_t token)
{
    const Token& word = document.tokens()[token];
    return word.wordClass == WordClass::Relative || word.wordClass == WordClass::Subordinator
        || word.is({";", ":", "but", "that", "\"", "\u201C", "\u201D"})
        || (word.wordClass == WordClass::Preposition && word.value == 2);
}
