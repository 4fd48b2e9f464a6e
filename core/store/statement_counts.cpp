// SPDX-License-Identifier: Apache-2.0
#include "store/statement_counts.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace casus {

namespace {

std::size_t differentLines(std::string_view triples)
{
    std::vector<std::string_view> lines;
    while (!triples.empty()) {
        const std::size_t end = std::min(triples.find('\n'), triples.size() - 1) + 1;
        lines.push_back(triples.substr(0, end));
        triples.remove_prefix(end);
    }
    std::sort(lines.begin(), lines.end());
    return static_cast<std::size_t>(std::unique(lines.begin(), lines.end()) - lines.begin());
}

} // namespace

void StatementCounts::take(const GraphChange& change)
{
    if (change.kind != GraphChange::Kind::Add)
        bounds_.erase(change.graph);
    const std::size_t count = differentLines(change.triples);
    if (count == 0)
        return;
    Bounds& bounds = bounds_[change.graph];
    bounds.least = std::max(bounds.least, count);
    bounds.most += count;
}

std::string StatementCounts::mismatch(const std::string& graph, std::size_t found) const
{
    const auto known = bounds_.find(graph);
    const Bounds sent = known == bounds_.end() ? Bounds() : known->second;
    if (found >= sent.least && found <= sent.most)
        return {};
    return "the store has " + std::to_string(found) + " statements of it, " + std::to_string(sent.most)
        + " were sent";
}

} // namespace casus
