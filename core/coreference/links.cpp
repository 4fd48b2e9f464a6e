// SPDX-License-Identifier: Apache-2.0
#include "coreference/links.h"

#include <algorithm>
#include <utility>

namespace casus {
inline namespace v1 {

std::string_view nameOf(LinkReason reason)
{
    constexpr std::string_view names[] = {"none", "same words", "same entity", "state", "acronym",
        "part of name", "apposition", "copula", "same head", "kind", "pronoun", "speaker"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace v1

namespace {

/// Whether a mention is a pronoun or the same name once more. What something is said to be, `a threat`, is
/// another kind of thing.
bool repeats(const ChainMention& mention)
{
    return mention.reason != LinkReason::None && mention.reason != LinkReason::Apposition
        && mention.reason != LinkReason::Copula && mention.reason != LinkReason::SameHead
        && mention.reason != LinkReason::Kind;
}

/// Gives mentions without a kind the first that their chain has.
void shareKind(Chain& chain)
{
    const auto known = std::find_if(chain.mentions.begin(), chain.mentions.end(),
        [](const ChainMention& mention) { return !mention.kind.empty(); });
    if (known == chain.mentions.end())
        return;
    const std::string kind = known->kind;
    for (ChainMention& mention : chain.mentions)
        if (mention.kind.empty() && repeats(mention))
            mention.kind = kind;
}

} // namespace

Links::Links(std::vector<Nominal> nominals)
    : nominals_(std::move(nominals))
    , reasons_(nominals_.size(), LinkReason::None)
    , chains_(nominals_.size())
{
    for (std::size_t i = 0; i < chains_.size(); ++i)
        chains_[i] = {i, 1, nominals_[i].features};
}

std::size_t Links::find(std::size_t nominal) const
{
    // The larger chain takes in the smaller, so the way up is short.
    while (chains_[nominal].parent != nominal)
        nominal = chains_[nominal].parent;
    return nominal;
}

void Links::link(std::size_t earlier, std::size_t later, LinkReason reason)
{
    std::size_t into = find(earlier);
    std::size_t from = find(later);
    if (into == from)
        return;
    if (reasons_[later] == LinkReason::None)
        reasons_[later] = reason;
    const Features first = chains_[into].features;
    const Features second = chains_[from].features;
    if (chains_[into].size < chains_[from].size)
        std::swap(into, from);
    chains_[from].parent = into;
    chains_[into].size += chains_[from].size;
    const auto known = [](auto a, auto b) { return a == decltype(a) {} ? b : a; };
    chains_[into].features = {known(first.number, second.number), known(first.gender, second.gender),
        known(first.sort, second.sort)};
}

std::vector<Chain> Links::chains() const
{
    std::vector<std::size_t> order(nominals_.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Span one = nominals_[a].tokens;
        const Span other = nominals_[b].tokens;
        return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
    });
    std::vector<std::size_t> numbers(nominals_.size(), nominals_.size());
    std::vector<Chain> chains;
    for (const std::size_t i : order) {
        if (nominals_[i].form == Form::Several && size(i) == 1)
            continue;
        std::size_t& number = numbers[find(i)];
        if (number == nominals_.size()) {
            number = chains.size();
            chains.emplace_back();
        }
        chains[number].mentions.push_back(
            {nominals_[i].tokens, nominals_[i].head, reasons_[i], nominals_[i].kind});
    }
    // Where a phrase begins before what it was linked to, as in "his friend Lopez": the first gives its
    // reason.
    for (Chain& chain : chains) {
        for (ChainMention& mention : chain.mentions)
            if (mention.reason == LinkReason::None)
                std::swap(mention.reason, chain.mentions.front().reason);
        chain.mentions.front().reason = LinkReason::None;
        shareKind(chain);
    }
    return chains;
}

} // namespace casus
