// SPDX-License-Identifier: Apache-2.0
#include "shapes/shapes_reader.h"

#include "shapes/constraint_rule.h"
#include "shapes/reached.h"
#include "shapes/shacl.h"

#include <casus/error.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace casus {

namespace {

/// What says how a shape is told, found and read, and asks nothing of nodes.
constexpr std::string_view otherWords[] = {"path", "targetNode", "targetClass", "targetSubjectsOf",
    "targetObjectsOf", "message", "severity", "deactivated", "name", "description", "order", "group",
    "defaultValue", "flags", "ignoredProperties", "qualifiedValueShape", "qualifiedValueShapesDisjoint"};

/// What makes constraints, targets or graphs of one's own, and would be passed over by who only looks at
/// shapes.
constexpr std::string_view extensions[]
    = {"parameter", "validator", "nodeValidator", "propertyValidator", "entailment"};

constexpr std::size_t deepest = 100; // that shapes stand in one another

constexpr std::pair<std::string_view, ShapeTarget::Kind> targetWords[] = {
    {"targetNode", ShapeTarget::Kind::Node}, {"targetClass", ShapeTarget::Kind::Class},
    {"targetSubjectsOf", ShapeTarget::Kind::SubjectsOf}, {"targetObjectsOf", ShapeTarget::Kind::ObjectsOf}};

/// Classes whose instances are targets of the class itself, where it is a shape too.
constexpr std::string_view classes[]
    = {"http://www.w3.org/2000/01/rdf-schema#Class", "http://www.w3.org/2002/07/owl#Class"};

} // namespace

ShapesGraph ShapesGraph::read(TermTable& terms, const DataGraph& graph)
{
    ShapesGraph shapes;
    ShapesReader(terms, graph, shapes).readAll();
    return shapes;
}

ShapesReader::ShapesReader(TermTable& terms, const DataGraph& graph, ShapesGraph& shapes)
    : terms_(terms)
    , graph_(graph)
    , shapes_(shapes)
{
}

TermId ShapesReader::word(std::string_view word)
{
    return terms_.addIri(shacl(word));
}

void ShapesReader::readAll()
{
    refuseExtensions();
    std::vector<TermId> nodes = graph_.instances(word("NodeShape"));
    std::ranges::copy(graph_.instances(word("PropertyShape")), std::back_inserter(nodes));
    for (const Triple& triple : graph_.triples())
        for (const auto& [name, kind] : targetWords)
            if (triple.predicate == word(name))
                nodes.push_back(triple.subject);
    makeSet(nodes);
    try {
        for (const TermId node : nodes)
            if (const DataShape& read = shape(node); !read.targets.empty())
                shapes_.targeting_.push_back(&read);
    } catch (const Error& error) {
        throw Error("cannot use " + beingReadName() + ": " + error.what());
    }
}

const DataShape& ShapesReader::shape(TermId node)
{
    if (std::ranges::find(beingRead_, node) != beingRead_.end())
        throw Error("it refers to itself, which is not supported");
    if (beingRead_.size() > deepest)
        throw Error("shapes stand in one another more than " + std::to_string(deepest) + " deep");
    const auto [place, isNew] = shapes_.shapes_.try_emplace(node);
    if (isNew) {
        beingRead_.push_back(node);
        place->second.id = node;
        read(place->second);
        beingRead_.pop_back();
    }
    return place->second;
}

std::vector<TermId> ShapesReader::list(TermId head) const
{
    if (auto members = graph_.list(head))
        return *members;
    throw Error("there is " + rdf::lineText(at(head)) + " where a list is wanted, as in ( … )");
}

void ShapesReader::read(DataShape& shape)
{
    shape.severity = graph_.object(shape.id, word("severity")).value_or(word("Violation"));
    for (const TermId path : graph_.objects(shape.id, word("path"))) {
        if (shape.path)
            throw Error("it has more than one sh:path");
        shape.path = readPath(graph_, path);
    }
    for (const TermId message : graph_.objects(shape.id, word("message")))
        if (shape.message.empty() || at(message).language == "en")
            shape.message = at(message).text;
    for (const TermId value : graph_.objects(shape.id, word("deactivated")))
        shape.isDeactivated = at(value).text == "true";
    readTargets(shape);
    for (const Triple& triple : graph_.about(shape.id))
        if (at(triple.predicate).text.starts_with(shaclNamespace))
            readParameter(std::string_view(at(triple.predicate).text).substr(shaclNamespace.size()),
                triple.object, shape);
}

void ShapesReader::readTargets(DataShape& shape)
{
    for (const auto& [name, kind] : targetWords)
        for (const TermId term : graph_.objects(shape.id, word(name)))
            shape.targets.push_back({kind, term});
    for (const std::string_view type : classes)
        if (graph_.isInstance(shape.id, terms_.addIri(type)))
            shape.targets.push_back({ShapeTarget::Kind::Class, shape.id});
}

void ShapesReader::readParameter(std::string_view name, TermId value, DataShape& shape)
{
    const ConstraintRule* rule = constraintRule(name);
    if (!rule) {
        if (std::ranges::find(otherWords, name) == std::end(otherWords))
            throw Error("it has sh:" + std::string(name)
                + ", which is not supported; casus check knows the constraints of SHACL Core");
        return;
    }
    if (rule->needsPath && !shape.path)
        throw Error("it has sh:" + std::string(name) + " and no sh:path");
    if (auto constraint = rule->read(*this, shape.id, value)) {
        constraint->rule = rule;
        shape.constraints.push_back(std::move(*constraint));
    }
}

void ShapesReader::refuseExtensions() const
{
    for (const Triple& triple : graph_.triples())
        for (const std::string_view extension : extensions)
            if (at(triple.predicate).text == shacl(extension))
                throw Error("sh:" + std::string(extension)
                    + " is not supported; casus check knows the constraints of SHACL Core");
}

std::string ShapesReader::beingReadName() const
{
    const auto named
        = std::find_if(beingRead_.rbegin(), beingRead_.rend(), [&](TermId id) { return at(id).isIri(); });
    if (named == beingRead_.rend())
        return "a shape without a name";
    const std::string name = "the shape " + rdf::lineText(at(*named));
    return named == beingRead_.rbegin() ? name : "a part of " + name;
}

} // namespace casus
