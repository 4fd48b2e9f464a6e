// SPDX-License-Identifier: Apache-2.0
#include "unnamed.h"

#include "office.h"

#include <casus/fact/reference.h>

#include <optional>

using namespace casus;

namespace {

/// Whether a verb stands at a token.
bool isVerbAt(const Document& document, std::uint32_t token)
{
    if (token >= document.tokens().size())
        return false;
    if (document.tags().empty())
        return document.tokens()[token].wordClass == WordClass::Auxiliary || document.tokens()[token].isVerb;
    const std::string& tag = document.tags()[token].universal;
    return tag == "VERB" || tag == "AUX";
}

/// Whether an office belongs to a body with a name of its own; countries have too many who speak for them.
bool isOfNamedBody(const Document& document, const Office& office)
{
    const Mention* owner = office.owner ? document.mentionAt(office.owner->begin) : nullptr;
    return owner && owner->tokens == *office.owner && isBody(*owner) && owner->kind != "Country"
        && office.words.end == owner->tokens.end;
}

} // namespace

std::vector<Incumbent> unnamedIncumbents(const Document& document, Findings& findings)
{
    std::vector<Incumbent> incumbents;
    for (const Match& match : document.matches()) {
        const Phrase* phrase = match.isFrom("offices") ? document.phraseAt(match.tokens.begin) : nullptr;
        if (!phrase || phrase->mention || !document.tokens()[phrase->tokens.begin].is("the")
            || phrase->head + 1 != match.tokens.end)
            continue;
        const Office office = officeWithOwner(document, match);
        if (office.isFormer || !isOfNamedBody(document, office) || !isVerbAt(document, office.words.end))
            continue;
        const auto person = refer(document, findings, phrase->tokens);
        if (person && findings.entities()[*person].kind == "Person" && !findings.entities()[*person].isNamed)
            incumbents.push_back({*person, phrase->tokens, office, "unnamed"});
    }
    return incumbents;
}
