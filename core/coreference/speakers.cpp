// SPDX-License-Identifier: Apache-2.0
#include "coreference/quotations.h"
#include "coreference/sieves.h"

#include <map>
#include <tuple>
#include <vector>

namespace casus {

namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

bool isSpeechVerb(const Document& document, std::uint32_t token)
{
    return document.matchFrom(token, "speech_verbs") != nullptr;
}

/// Within a paragraph one speaks on.
void passOn(const Document& document, const std::vector<std::uint32_t>& quotations,
    std::vector<std::size_t>& speakers)
{
    std::uint32_t last = 0;
    std::uint32_t paragraph = 0;
    for (const Sentence& sentence : document.sentences())
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
            const std::uint32_t quotation = quotations[token];
            if (!quotation || quotation == last)
                continue;
            if (last && speakers[quotation] == nobody && paragraph == sentence.paragraph)
                speakers[quotation] = speakers[last];
            last = quotation;
            paragraph = sentence.paragraph;
        }
}

/// For each quotation the nominal that is subject of the verb of speech beside it.
std::vector<std::size_t> speakersOf(const Document& document, const Tree& tree, const Links& links,
    const std::vector<std::uint32_t>& quotations)
{
    std::vector<std::size_t> speakers(quotations.size() + 1, nobody);
    const std::vector<Nominal>& nominals = links.nominals();
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const std::uint32_t head = nominals[i].head;
        const std::uint32_t verb = tree.head(head);
        if (quotations[head] || quotations[verb] || tree.broadRelation(head) != "nsubj"
            || !isSpeechVerb(document, verb))
            continue;
        const Span sentence = document.sentenceOf(head).tokens;
        // The nearest quotation of the sentence, before the verb or after it.
        for (std::uint32_t distance = 1; distance < sentence.size(); ++distance) {
            std::uint32_t quotation = 0;
            if (verb >= sentence.begin + distance)
                quotation = quotations[verb - distance];
            if (!quotation && verb + distance < sentence.end)
                quotation = quotations[verb + distance];
            if (!quotation)
                continue;
            if (speakers[quotation] == nobody)
                speakers[quotation] = i;
            break;
        }
        // A quotation goes on after the words that tell who speaks.
        for (std::uint32_t token = verb; token < sentence.end; ++token)
            if (quotations[token] && speakers[quotations[token]] == nobody)
                speakers[quotations[token]] = i;
    }
    passOn(document, quotations, speakers);
    return speakers;
}

} // namespace

void linkSpeakers(const Document& document, const Tree& tree, Links& links)
{
    const std::vector<std::uint32_t> quotations = findQuotations(document);
    const std::vector<std::size_t> speakers = speakersOf(document, tree, links, quotations);
    // By who speaks where that is known, else by quotation.
    std::map<std::tuple<std::size_t, std::size_t, int, bool>, std::size_t> lasts;
    std::vector<std::size_t> voices(speakers);
    for (std::size_t& voice : voices)
        if (voice != nobody)
            voice = links.chainOf(voice);
    const std::vector<Nominal>& nominals = links.nominals();
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const Nominal& pronoun = nominals[i];
        if (pronoun.form != Form::Pronoun || (pronoun.person != 1 && pronoun.person != 2))
            continue;
        const bool isPlural = pronoun.person == 1 && pronoun.features.number == Number::Plural;
        const std::uint32_t quotation = quotations[pronoun.head];
        const auto [place, isNew] = lasts.try_emplace(
            {voices[quotation], voices[quotation] == nobody ? quotation : 0, pronoun.person, isPlural}, i);
        if (!isNew)
            links.link(place->second, i, LinkReason::Speaker);
        else if (pronoun.person == 1 && !isPlural && quotation && speakers[quotation] != nobody)
            links.link(speakers[quotation], i, LinkReason::Speaker);
        place->second = i;
    }
}

} // namespace casus
