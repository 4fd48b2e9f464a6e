// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/node.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casus {

/// A term by its place in a TermTable.
using TermId = std::uint32_t;

/// Numbers terms in the order in which they are first seen, so that they are compared as numbers. For one
/// thread.
class TermTable
{
public:
    /// The number of a term, a new one where it has none.
    TermId add(const rdf::Node& term);
    TermId addIri(std::string_view iri);
    const rdf::Node& at(TermId id) const { return *terms_[id]; }

    std::size_t size() const { return terms_.size(); }
    /// Forgets all terms but the first `size`.
    void shrinkTo(std::size_t size);

private:
    struct Hash
    {
        std::size_t operator()(const rdf::Node& term) const;
    };

    std::unordered_map<rdf::Node, TermId, Hash> ids_;
    std::vector<const rdf::Node*> terms_;
};

} // namespace casus
