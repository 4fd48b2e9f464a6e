// SPDX-License-Identifier: Apache-2.0
#include "reason.h"

#include "cues.h"

#include <casus/language/participants.h>

#include <algorithm>
#include <string_view>

using namespace casus;

namespace {

constexpr std::uint32_t reach = 16; // tokens behind a word in which its reason begins

std::uint32_t reasonEnd(const Document& document, std::uint32_t begin, std::uint32_t end)
{
    std::uint32_t token = begin;
    for (; token < end; ++token) {
        const std::string_view form = document.text(document.tokens()[token]);
        if (form == "," || form == ";" || form == "." || form == ":" || form == "(" || form == ")"
            || form == "\u2014" || form == "--")
            break;
        const bool isDated = document.dateAt(token) && token > begin;
        if (isDated || (token > begin && cueAt(document, token, "reason_end")))
            break;
    }
    while (token > begin && document.tokens()[token - 1].wordClass == WordClass::Preposition)
        --token; // "for spying on Monday"
    return token;
}

/// Whether "for" and the like speak of an act and not of something told beside it: by the tree no other verb
/// stands between, and it is no part of a name: "the Centre for Justice".
bool isOfAct(const Document& document, Span trigger, std::uint32_t cue)
{
    const auto isCapital = [&](std::uint32_t token) {
        const Shape shape = document.tokens()[token].shape;
        return shape == Shape::Capitalized || shape == Shape::Upper;
    };
    const Mention* before = document.mentionAt(cue - 1);
    const Mention* name = document.mentionAt(cue);
    if (name || (isCapital(cue - 1) && isCapital(cue + 1) && !(before && before->kind != "Organization")))
        return false;
    if (!hasTree(document, cue))
        return true;
    constexpr unsigned farthest = 6;
    std::uint32_t token = document.dependencies()[cue].head;
    for (unsigned steps = 0; steps < farthest; ++steps) {
        const std::uint32_t head = document.dependencies()[token].head;
        if (trigger.contains(token) || trigger.contains(head))
            return true;
        if (head == token || document.tags()[head].universal == "VERB")
            return false;
        token = head;
    }
    return false;
}

} // namespace

Span reasonBehind(const Document& document, Span sentence, Span trigger)
{
    const std::uint32_t from = trigger.end;
    const std::uint32_t last = std::min(sentence.end, from + reach);
    for (std::uint32_t token = from; token < last; ++token) {
        if (document.text(document.tokens()[token]) == ";" || document.matchFrom(token, "speech_verbs")
            || (token > from
                && (document.matchAt(token, "detention_verb") || document.matchAt(token, "detention_noun"))))
            break;
        if (const Match* charge = cueAt(document, token, "charge");
            charge && isOfAct(document, trigger, token))
            return {token + 1, reasonEnd(document, charge->tokens.end, sentence.end)};
        const Match* cue = cueAt(document, token, "reason");
        const std::uint32_t begin = cue && cue->tokens.end < sentence.end && isOfAct(document, trigger, token)
            ? cue->tokens.end
            : sentence.end;
        if (begin >= sentence.end || document.dateAt(begin) || cueAt(document, begin, "no_reason")
            || document.tokens()[begin].shape == Shape::Number
            || document.tokens()[begin].wordClass == WordClass::Number)
            continue;
        const Span words {begin, reasonEnd(document, begin, sentence.end)};
        const Mention* name = document.mentionAt(begin);
        if (words.size() > 0 && !(name && name->tokens == words)) // "arrested for Iran"
            return words;
    }
    return {};
}
