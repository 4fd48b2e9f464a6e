// SPDX-License-Identifier: Apache-2.0
#include "hearsay.h"

#include "quotations.h"

#include <array>
#include <utility>

using namespace casus;

namespace {

/// "the rockets said to have been fired": of what the phrase before tells nobody vouches either.
std::uint32_t heardFrom(const Document& document, Span words)
{
    const Phrase* phrase = words.begin > 0 ? document.phraseAt(words.begin - 1) : nullptr;
    const bool isAbout = phrase && document.tokens()[words.begin].is("said")
        && words.end < document.tokens().size() && document.tokens()[words.end].is("been")
        && document.tokens()[words.begin - 1].sentence == document.tokens()[words.begin].sentence;
    return isAbout ? phrase->tokens.begin : words.begin;
}

} // namespace

Stance stanceNamed(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Stance>, 7> stances {{{"Asserted", Stance::Asserted},
        {"Reported", Stance::Reported}, {"Alleged", Stance::Alleged}, {"Admitted", Stance::Admitted},
        {"Supposed", Stance::Supposed}, {"Doubted", Stance::Doubted}, {"Denied", Stance::Denied}}};
    for (const auto& [text, stance] : stances)
        if (text == name)
            return stance;
    return Stance::Asserted;
}

void addHearsay(
    const Document& document, Findings& findings, Span sentence, const std::vector<Span>& quotations)
{
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
        for (const Match& match : document.matchesAt(token)) {
            if (!match.isFrom("hearsay") || isQuoted(quotations, token))
                continue;
            std::uint32_t end = match.tokens.end;
            while (end < sentence.end && document.text(document.tokens()[end]) != ","
                && document.text(document.tokens()[end]) != ";")
                ++end;
            Source source;
            source.stance = stanceNamed(match.value("stance"));
            const Span heard {heardFrom(document, match.tokens), end};
            if (heard.size() > 1)
                findings.add(SpeechScope {heard, source, match.tokens});
        }
}
