// SPDX-License-Identifier: Apache-2.0
#include "identity/merging.h"

#include "identity/short_forms.h"

#include <casus/language/fold.h>

namespace casus {

namespace {

/// The entry of a word list that gives the words of a mention its name, or null.
const Match* listing(const Document& document, const Mention& mention)
{
    for (const Match& match : document.matchesAt(mention.tokens.begin))
        if (match.tokens == mention.tokens
            && (match.name() == mention.name || match.value("state") == mention.name))
            return &match;
    return nullptr;
}

bool isTitle(const Document& document, std::uint32_t token)
{
    return document.matchFrom(token, "titles") != nullptr;
}

bool endsWithWords(std::string_view text, std::string_view words)
{
    return text.ends_with(words)
        && (text.size() == words.size() || text[text.size() - words.size() - 1] == ' ');
}

bool hasWords(std::string_view text, std::string_view words)
{
    return (' ' + std::string(text) + ' ').find(' ' + std::string(words) + ' ') != std::string::npos;
}

} // namespace

Merge mergeOf(const Document& document, const Mention& mention, std::string_view entityName)
{
    const std::string_view words = document.text(mention.tokens);
    if (words == entityName && !mention.isAdjective)
        return {MergeReason::SameName};
    const Match* match = listing(document, mention);
    const Lexicon* list = match ? match->lexicon : nullptr;
    if (mention.isAdjective)
        return {MergeReason::Adjective, list};
    const std::string written = fold(words);
    const std::string whole = fold(entityName);
    if (written == whole)
        return {MergeReason::SameName};
    if (match)
        return {match->is("capital") ? MergeReason::Capital : MergeReason::ListedName, list};
    if (written == initials(entityName))
        return {MergeReason::Initials};
    if (mention.kind == "Person" && endsWithWords(whole, written))
        return {MergeReason::LastName};
    if (hasWords(whole, written))
        return {MergeReason::PartOfName};
    if (mention.tokens.size() > 1 && isTitle(document, mention.tokens.begin))
        return {MergeReason::Title};
    return {MergeReason::OtherForm};
}

} // namespace casus
