// SPDX-License-Identifier: Apache-2.0
#include "fact/sequence.h"

#include "fact/told.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace casus {

namespace {

bool names(const Fact& fact, FactIndex other)
{
    return std::any_of(fact.arguments.begin(), fact.arguments.end(),
        [&](const Argument& argument) { return argument.value == Value(FactReference {other}); });
}

void link(Findings& findings, std::optional<FactIndex> later, const char* role,
    std::optional<FactIndex> earlier, Span evidence)
{
    if (!later || !earlier || *later == *earlier || names(findings.facts()[*later], *earlier)
        || names(findings.facts()[*earlier], *later))
        return;
    findings.fact(*later).arguments.push_back({role, FactReference {*earlier}, evidence, {}, 0.7});
}

void linkBy(const Document& document, Findings& findings, const std::vector<Told>& all, const Match& word)
{
    const Span sentence = document.sentenceOf(word.tokens.begin).tokens;
    const Span clause = clauseFrom(document, sentence, word.tokens.end);
    const auto before = lastIn(all, {sentence.begin, word.tokens.begin});
    const auto behind = firstIn(all, clause);
    if (word.is("cause"))
        return link(findings, behind, "causedBy", before, word.tokens);
    if (word.is("follows"))
        return link(findings, before, "after", behind, word.tokens);
    if (word.is("answer")) {
        const Phrase* phrase = document.phraseAt(word.tokens.begin);
        const auto answer = phrase ? lastIn(all, phrase->tokens) : before;
        return link(findings, answer, "inResponseTo", lastIn(all, {0, sentence.begin}), word.tokens);
    }
    if (behind
        && findings.scopeAt(findings.facts()[*behind].trigger.begin) != findings.scopeAt(word.tokens.begin))
        return; // "after the ministry said that …"
    const auto later = before ? before : firstIn(all, {clause.end, sentence.end}); // "After the raid, …"
    link(findings, later, word.is("response") ? "inResponseTo" : "after", behind, word.tokens);
}

} // namespace

void linkEvents(const Document& document, Findings& findings)
{
    const std::vector<Told> all = allTold(findings);
    if (all.empty())
        return;
    for (const Match& match : document.matches())
        if (match.isFrom("sequence"))
            linkBy(document, findings, all, match);
    for (FactIndex index = 0; index < findings.facts().size(); ++index) {
        const Fact& order = findings.facts()[index];
        const Argument* content = order.type == "Order" ? order.argument("content") : nullptr;
        const auto* ordered = content ? std::get_if<FactReference>(&content->value) : nullptr;
        if (ordered && order.status == Status::Actual
            && findings.facts()[ordered->index].status == Status::Actual)
            findings.fact(ordered->index)
                .arguments.push_back({"causedBy", FactReference {index}, content->evidence, {}, 0.7});
    }
}

} // namespace casus
