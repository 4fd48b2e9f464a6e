// SPDX-License-Identifier: Apache-2.0
#include "shapes/graph_check.h"

#include "shapes/constraint_rule.h"
#include "shapes/shacl.h"
#include "shapes/soundness.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

namespace casus {

GraphCheck::GraphCheck(CheckOptions options, Wording& wording, FaultTaker take)
    : options_(std::move(options))
    , wording_(wording)
    , take_(std::move(take))
{
    const DataGraph shapes(terms_, readBackground(options_.shapes));
    shapes_ = ShapesGraph::read(terms_, shapes);
    vocabulary_ = readBackground(options_.vocabularies);
    firstOfData_ = static_cast<TermId>(terms_.size());
}

std::vector<Triple> GraphCheck::readBackground(const std::vector<std::filesystem::path>& files)
{
    std::vector<Triple> all;
    std::istringstream nothing;
    for (const std::filesystem::path& file : files) {
        const std::string scope = std::string("b").append(std::to_string(files_++)) + '.';
        wording_.add(readGraphs(file, nothing, GraphOrder::Scattered, scope, terms_,
            [&](const std::string&, const std::vector<Triple>& triples) {
                std::ranges::copy(triples, std::back_inserter(all));
            }));
    }
    return all;
}

void GraphCheck::read(const std::filesystem::path& file, std::istream& standardInput)
{
    const std::string name = file == "-" ? "standard input" : file.string();
    const std::string scope
        = options_.isUnion ? std::string("f").append(std::to_string(files_++)) + '.' : std::string();
    const GraphOrder order = options_.isUnion ? GraphOrder::Scattered : options_.order;
    unitedFiles_ += (unitedFiles_.empty() ? "" : ", ") + name;
    readGraphs(file, standardInput, order, scope, terms_,
        [&](const std::string& graph, std::vector<Triple> triples) {
            ++totals_.graphs;
            totals_.statements += triples.size();
            if (options_.isUnion) {
                united_.insert(united_.end(), triples.begin(), triples.end());
                return;
            }
            check(name, graph, triples);
            if (order == GraphOrder::Together)
                terms_.shrinkTo(firstOfData_);
        });
    if (!options_.isUnion)
        terms_.shrinkTo(firstOfData_);
}

void GraphCheck::finish()
{
    if (options_.isUnion)
        check(unitedFiles_, {}, std::exchange(united_, {}));
}

void GraphCheck::check(const std::string& file, const std::string& name, const std::vector<Triple>& triples)
{
    Fault place;
    place.file = file;
    place.graph = name;
    place.severity = "Violation";
    tellUnsound(place, triples);
    std::vector<Triple> withVocabulary = vocabulary_;
    withVocabulary.insert(withVocabulary.end(), triples.begin(), triples.end());
    const DataGraph graph(terms_, std::move(withVocabulary));
    if (options_.areOfCasus && lacksArticle(terms_, graph, name)) {
        Fault fault = place;
        fault.focus.text = name;
        fault.constraint = "no article";
        fault.message = "there are events or mentions, and no article that they are of";
        tell(fault);
    }
    Validation validation(graph);
    for (const ValidationResult& result : validation.run(shapes_))
        tell(place, result);
    totals_.nodes += validation.visited();
}

void GraphCheck::tellUnsound(const Fault& place, const std::vector<Triple>& triples)
{
    for (const UnsoundTerm& unsound : unsoundTerms(triples, terms_, firstOfData_, options_.areOfCasus)) {
        Fault fault = place;
        fault.focus = terms_.at(unsound.where.subject);
        fault.path = fault.turtlePath = rdf::lineText(terms_.at(unsound.where.predicate));
        fault.value = terms_.at(unsound.term);
        fault.constraint = unsound.kind;
        fault.message = unsound.message;
        tell(fault);
    }
}

void GraphCheck::tell(const Fault& place, const ValidationResult& result)
{
    const DataShape& shape = *result.shape;
    const ConstraintRule& rule = *result.constraint->rule;
    const auto iriOf
        = [this](TermId id) { return terms_.at(id).isIri() ? terms_.at(id).text : std::string(); };
    Fault fault = place;
    fault.focus = terms_.at(result.focus);
    const auto path = result.property
        ? std::optional(PropertyPath {PropertyPath::Kind::Predicate, *result.property, {}})
        : shape.path;
    if (path) {
        const auto write = [&](TermId id) { return rdf::lineText(terms_.at(id)); };
        fault.path = pathText(*path, PathSyntax::Sparql, write);
        fault.turtlePath = pathText(*path, PathSyntax::Turtle, write);
    }
    if (result.value)
        fault.value = terms_.at(*result.value);
    fault.constraint = std::string("sh:").append(rule.parameter);
    fault.component = shacl(rule.component) + "ConstraintComponent";
    fault.shape = iriOf(shape.id);
    fault.severity = iriOf(shape.severity);
    if (fault.severity.starts_with(shaclNamespace))
        fault.severity.erase(0, shaclNamespace.size());
    fault.message = shape.message.empty() ? wording_.message(*result.constraint, terms_) : shape.message;
    tell(fault);
}

void GraphCheck::tell(const Fault& fault)
{
    ++totals_.faults;
    take_(fault);
}

} // namespace casus
