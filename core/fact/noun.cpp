// SPDX-License-Identifier: Apache-2.0
#include "noun.h"

#include <casus/language/fold.h>

#include <algorithm>

namespace casus {

namespace {

constexpr std::string_view agentKinds[] = {"Person", "ArmedGroup", "StateOrgan", "ArmedForce", "Country",
    "Organization", "Company", "Media", "IntergovernmentalOrganization"};

} // namespace

bool isAgentKind(std::string_view kind)
{
    return std::find(std::begin(agentKinds), std::end(agentKinds), kind) != std::end(agentKinds);
}

const Match* headNoun(const Document& document, const Phrase& phrase)
{
    for (std::uint32_t token = phrase.tokens.begin; token <= phrase.head; ++token)
        for (const Match& match : document.matchesAt(token))
            if (match.isFrom("nouns") && match.tokens.end == phrase.head + 1)
                return &match;
    return nullptr;
}

std::string_view headClass(const Document& document, const Phrase& phrase)
{
    if (const Match* noun = headNoun(document, phrase))
        return noun->value("class");
    return !phrase.mention && document.matchFrom(phrase.head, "offices") ? "person" : ""; // "the head of X"
}

bool isPlural(const Document& document, const Phrase& phrase)
{
    const Token& head = document.tokens()[phrase.head];
    const std::string_view form = document.text(head);
    if (const Match* noun = headNoun(document, phrase);
        noun && noun->is("vehicle_or_site") && fold(noun->name()) == fold(document.text(noun->tokens)))
        return false; // "a bus", "the headquarters"
    return head.is({"people", "men", "women", "children", "troops", "personnel", "police"})
        || endsWith(form, "men") || (endsWith(form, "s") && !endsWith(form, "ss"));
}

} // namespace casus
