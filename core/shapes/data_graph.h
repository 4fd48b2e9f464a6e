// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/term_table.h"

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace casus {

/// A statement by the numbers of its terms.
struct Triple
{
    TermId subject;
    TermId predicate;
    TermId object;

    friend auto operator<=>(const Triple&, const Triple&) = default;
};

/// A set of statements that is looked at from all sides. For one thread.
class DataGraph
{
public:
    /// `terms` has the terms of the statements and must outlive the graph.
    DataGraph(TermTable& terms, std::vector<Triple> triples);

    const TermTable& terms() const { return *terms_; }
    /// All of them, in order.
    std::span<const Triple> triples() const { return triples_; }
    std::span<const Triple> about(TermId subject) const;
    /// The objects of a subject's property, in order.
    std::vector<TermId> objects(TermId subject, TermId predicate) const;
    /// The subjects that have `object` as a property, in order.
    std::vector<TermId> subjects(TermId predicate, TermId object) const;
    /// The one object, if there is one at least.
    std::optional<TermId> object(TermId subject, TermId predicate) const;
    bool has(const Triple& triple) const;

    /// Whether the node is of the class or of one below it.
    bool isInstance(TermId node, TermId type) const;
    /// The nodes of the class and of all below it, in order.
    std::vector<TermId> instances(TermId type) const;
    /// The members of an RDF list; nothing where it is none.
    std::optional<std::vector<TermId>> list(TermId head) const;

private:
    const TermTable* terms_;
    TermId type_;
    TermId subclass_;
    TermId first_;
    TermId rest_;
    TermId nil_;
    std::vector<Triple> triples_; // by subject, predicate, object
    std::vector<Triple> backward_; // by object, predicate, subject
};

} // namespace casus
