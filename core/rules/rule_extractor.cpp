// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_extractor.h"

#include "rules/acts.h"
#include "rules/completion.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace casus {

RuleExtractor::RuleExtractor(RuleBook book)
    : book_(std::move(book))
    , patterns_(std::move(book_.patterns))
{
    for (const Rule& rule : book_.rules)
        rules_.emplace(rule.id, &rule);
}

void RuleExtractor::extract(const Document& document, Findings& findings) const
{
    std::vector<Telling> tellings;
    std::vector<std::vector<RuleMatch>> later; // of rules that facts can fill a role of, by sentence
    const auto read = [&](std::span<const RuleMatch> matches) {
        for (Telling& telling : tellingsOf(document, findings, matches, rules_, book_.yields))
            if (!completeOther(document, findings, telling, book_.completes))
                tellings.push_back(std::move(telling));
    };
    for (const Sentence& sentence : document.sentences()) {
        std::vector<RuleMatch> matches = patterns_.match(document, sentence);
        const auto overFacts = std::stable_partition(matches.begin(), matches.end(),
            [&](const RuleMatch& match) { return !rules_.find(match.rule)->second->isOverFacts; });
        if (overFacts != matches.end())
            later.emplace_back(std::make_move_iterator(overFacts), std::make_move_iterator(matches.end()));
        matches.erase(overFacts, matches.end());
        read(matches);
    }
    addActs(document, findings, std::move(tellings));
    tellings.clear();
    for (const std::vector<RuleMatch>& matches : later)
        read(matches);
    addActs(document, findings, std::move(tellings));
}

} // namespace casus
