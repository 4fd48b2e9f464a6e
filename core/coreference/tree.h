// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace casus {

/// The dependency trees of a document, read from the top. The document outlives it. Constant; safe to use
/// from several threads.
class CASUS_EXPORT Tree
{
public:
    /// Requires tags and dependencies.
    explicit Tree(const Document& document);

    /// What depends on a token, in text order.
    std::span<const std::uint32_t> children(std::uint32_t token) const;
    /// The first child with that relation, subtypes included unless one is named; or null.
    const std::uint32_t* child(std::uint32_t token, std::string_view relation) const;
    std::uint32_t head(std::uint32_t token) const { return document_.dependencies()[token].head; }
    /// The relation to the head, with subtype.
    std::string_view relation(std::uint32_t token) const { return document_.dependencies()[token].relation; }
    /// The relation without subtype.
    std::string_view broadRelation(std::uint32_t token) const;
    bool isRoot(std::uint32_t token) const { return head(token) == token; }
    /// The first and last token of all that depends on a token, directly or not.
    Span reach(std::uint32_t token) const { return reaches_[token]; }

private:
    const Document& document_;
    std::vector<std::uint32_t> firsts_; ///< for each token and one beyond: where its children begin
    std::vector<std::uint32_t> children_;
    std::vector<Span> reaches_;
};

} // namespace casus
