// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pattern.h"

#include <casus/language/document.h>
#include <casus/rules/rules.h>

#include <span>
#include <vector>

namespace casus {

/// Whether a phrase ends with a noun of the classes, or a name of the kinds, that an element asks for.
bool hasHead(const Document& document, const Element& element, const Phrase& phrase);

/// Finds who takes part in what rules match in one sentence, by its tree. What many rules ask of one word is
/// worked out once.
class Fillers
{
public:
    explicit Fillers(const Document& document)
        : document_(document)
    {
    }

    /// Adds who takes part in a match. False where somebody is missing whom the rule demands.
    bool add(std::span<const Element> wanted, RuleMatch& match);

private:
    /// Who takes part in what words tell.
    struct Known
    {
        Span words;
        std::vector<Participant> participants;
    };

    const std::vector<Participant>& participantsIn(Span words);

    const Document& document_;
    std::vector<Known> known_; // of the sentence
};

} // namespace casus
