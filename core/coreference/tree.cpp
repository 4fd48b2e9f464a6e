// SPDX-License-Identifier: Apache-2.0
#include "coreference/tree.h"

#include <algorithm>

namespace casus {

Tree::Tree(const Document& document)
    : document_(document)
    , firsts_(document.dependencies().size() + 1)
    , children_(document.dependencies().size())
    , reaches_(document.dependencies().size())
{
    const auto size = static_cast<std::uint32_t>(reaches_.size());
    for (std::uint32_t token = 0; token < size; ++token)
        if (!isRoot(token))
            ++firsts_[head(token) + 1];
    for (std::uint32_t token = 0; token < size; ++token)
        firsts_[token + 1] += firsts_[token];
    std::vector<std::uint32_t> ends(firsts_);
    for (std::uint32_t token = 0; token < size; ++token) {
        reaches_[token] = {token, token + 1};
        if (!isRoot(token))
            children_[ends[head(token)]++] = token;
    }
    // From each token upwards: as many steps as the tree is deep. A damaged tree may have a circle.
    for (std::uint32_t token = 0; token < size; ++token) {
        std::uint32_t above = token;
        for (std::uint32_t steps = 0; !isRoot(above) && steps < size; ++steps) {
            above = head(above);
            Span& reach = reaches_[above];
            if (reach.contains(token))
                break;
            reach = {std::min(reach.begin, token), std::max(reach.end, token + 1)};
        }
    }
}

std::span<const std::uint32_t> Tree::children(std::uint32_t token) const
{
    return std::span(children_).subspan(firsts_[token], firsts_[token + 1] - firsts_[token]);
}

const std::uint32_t* Tree::child(std::uint32_t token, std::string_view wanted) const
{
    for (const std::uint32_t& child : children(token))
        if (relation(child) == wanted || broadRelation(child) == wanted)
            return &child;
    return nullptr;
}

std::string_view Tree::broadRelation(std::uint32_t token) const
{
    const std::string_view whole = relation(token);
    return whole.substr(0, whole.find(':'));
}

} // namespace casus
