// SPDX-License-Identifier: Apache-2.0
#include "shapes/data_graph.h"

#include "rdf/names.h"
#include "shapes/reached.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace casus {

namespace {

auto fromBehind(const Triple& triple)
{
    return std::tuple(triple.object, triple.predicate, triple.subject);
}

} // namespace

DataGraph::DataGraph(TermTable& terms, std::vector<Triple> triples)
    : terms_(&terms)
    , type_(terms.addIri(rdf::typeProperty))
    , subclass_(terms.addIri(rdf::subclassProperty))
    , first_(terms.addIri(rdf::firstProperty))
    , rest_(terms.addIri(rdf::restProperty))
    , nil_(terms.addIri(rdf::emptyList))
    , triples_(std::move(triples))
{
    std::ranges::sort(triples_);
    triples_.erase(std::ranges::unique(triples_).begin(), triples_.end());
    backward_ = triples_;
    std::ranges::sort(backward_, {}, fromBehind);
}

std::span<const Triple> DataGraph::about(TermId subject) const
{
    const auto found = std::ranges::equal_range(triples_, subject, {}, &Triple::subject);
    return {found.begin(), found.end()};
}

std::vector<TermId> DataGraph::objects(TermId subject, TermId predicate) const
{
    const auto found = std::ranges::equal_range(triples_, std::pair(subject, predicate), {},
        [](const Triple& triple) { return std::pair(triple.subject, triple.predicate); });
    std::vector<TermId> objects;
    std::ranges::transform(found, std::back_inserter(objects), &Triple::object);
    return objects;
}

std::vector<TermId> DataGraph::subjects(TermId predicate, TermId object) const
{
    const auto found = std::ranges::equal_range(backward_, std::pair(object, predicate), {},
        [](const Triple& triple) { return std::pair(triple.object, triple.predicate); });
    std::vector<TermId> subjects;
    std::ranges::transform(found, std::back_inserter(subjects), &Triple::subject);
    return subjects;
}

std::optional<TermId> DataGraph::object(TermId subject, TermId predicate) const
{
    const std::vector<TermId> all = objects(subject, predicate);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

bool DataGraph::has(const Triple& triple) const
{
    return std::ranges::binary_search(triples_, triple);
}

bool DataGraph::isInstance(TermId node, TermId type) const
{
    for (const TermId own : objects(node, type_)) {
        const std::vector<TermId> classes
            = reached({own}, [this](TermId below) { return objects(below, subclass_); });
        if (std::ranges::find(classes, type) != classes.end())
            return true;
    }
    return false;
}

std::vector<TermId> DataGraph::instances(TermId type) const
{
    std::vector<TermId> nodes;
    for (const TermId below : reached({type}, [this](TermId above) { return subjects(subclass_, above); }))
        std::ranges::copy(subjects(type_, below), std::back_inserter(nodes));
    makeSet(nodes);
    return nodes;
}

std::optional<std::vector<TermId>> DataGraph::list(TermId head) const
{
    std::vector<TermId> members;
    for (TermId cell = head; cell != nil_;) {
        const auto member = object(cell, first_);
        const auto next = object(cell, rest_);
        if (!member || !next || members.size() > triples_.size())
            return std::nullopt;
        members.push_back(*member);
        cell = *next;
    }
    return members;
}

} // namespace casus
