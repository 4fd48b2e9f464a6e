// SPDX-License-Identifier: Apache-2.0
#include "shapes/property_path.h"

#include "shapes/reached.h"
#include "shapes/shacl.h"

#include <casus/error.h>

#include <iterator>
#include <utility>

namespace casus {

namespace {

using Kind = PropertyPath::Kind;

/// How a syntax writes paths of one kind.
struct Brackets
{
    std::string_view before;
    std::string_view between;
    std::string_view after;
};

/// How a kind of path is told: by which property of SHACL's, and how it is written.
struct Form
{
    Kind kind;
    std::string_view property;
    Brackets sparql;
    Brackets turtle;
};

constexpr Form forms[] = {
    {Kind::Inverse, "inversePath", {"^", "", ""}, {"[ sh:inversePath ", "", " ]"}},
    {Kind::Sequence, "", {"", "/", ""}, {"( ", " ", " )"}},
    {Kind::Alternative, "alternativePath", {"", "|", ""}, {"[ sh:alternativePath ( ", " ", " ) ]"}},
    {Kind::ZeroOrMore, "zeroOrMorePath", {"", "", "*"}, {"[ sh:zeroOrMorePath ", "", " ]"}},
    {Kind::OneOrMore, "oneOrMorePath", {"", "", "+"}, {"[ sh:oneOrMorePath ", "", " ]"}},
    {Kind::ZeroOrOne, "zeroOrOnePath", {"", "", "?"}, {"[ sh:zeroOrOnePath ", "", " ]"}},
};

class PathReader
{
public:
    explicit PathReader(const DataGraph& shapes)
        : shapes_(shapes)
    {
    }

    PropertyPath read(TermId node, int depth = 0)
    {
        if (depth > deepest)
            throw Error("a path leads back into itself or is too deep");
        if (shapes_.terms().at(node).isIri())
            return {Kind::Predicate, node, {}};
        if (shapes_.list(node)) // first, whatever else the node has
            return {Kind::Sequence, 0, members(node, depth)};
        for (const Form& form : forms)
            if (const auto inner = objectOf(node, form.property))
                return {form.kind, 0,
                    form.kind == Kind::Alternative ? members(*inner, depth)
                                                   : std::vector {read(*inner, depth + 1)}};
        throw Error(noPath);
    }

private:
    static constexpr int deepest = 50;
    static constexpr const char* noPath = "a path is neither an IRI, a list of two or more, nor a node with "
                                          "sh:inversePath, sh:alternativePath, "
                                          "sh:zeroOrMorePath, sh:oneOrMorePath or sh:zeroOrOnePath";

    std::optional<TermId> objectOf(TermId node, std::string_view property) const
    {
        for (const Triple& triple : shapes_.about(node))
            if (!property.empty() && shapes_.terms().at(triple.predicate).text == shacl(property))
                return triple.object;
        return std::nullopt;
    }

    std::vector<PropertyPath> members(TermId head, int depth)
    {
        const auto nodes = shapes_.list(head);
        if (!nodes || nodes->size() < 2)
            throw Error(noPath);
        std::vector<PropertyPath> paths;
        for (const TermId node : *nodes)
            paths.push_back(read(node, depth + 1));
        return paths;
    }

    const DataGraph& shapes_;
};

/// What the path leads to in one direction or the other.
std::vector<TermId> walk(const PropertyPath& path, const DataGraph& graph, TermId node, bool isBackward)
{
    std::vector<TermId> found;
    const auto step = [&](const PropertyPath& part) {
        return [&](TermId from) { return walk(part, graph, from, isBackward); };
    };
    switch (path.kind) {
    case Kind::Predicate:
        return isBackward ? graph.subjects(path.predicate, node) : graph.objects(node, path.predicate);
    case Kind::Inverse:
        return walk(path.parts.front(), graph, node, !isBackward);
    case Kind::Alternative:
        for (const PropertyPath& part : path.parts)
            std::ranges::copy(step(part)(node), std::back_inserter(found));
        break;
    case Kind::Sequence:
        found = {node};
        for (std::size_t i = 0; i < path.parts.size(); ++i) {
            std::vector<TermId> next;
            for (const TermId from : found)
                std::ranges::copy(step(path.parts[isBackward ? path.parts.size() - 1 - i : i])(from),
                    std::back_inserter(next));
            makeSet(next);
            found = std::move(next);
        }
        break;
    case Kind::ZeroOrMore:
        found = reached({node}, step(path.parts.front()));
        break;
    case Kind::OneOrMore:
        found = reached(step(path.parts.front())(node), step(path.parts.front()));
        break;
    case Kind::ZeroOrOne:
        found = step(path.parts.front())(node);
        found.push_back(node);
        break;
    }
    makeSet(found);
    return found;
}

} // namespace

PropertyPath readPath(const DataGraph& shapes, TermId node)
{
    return PathReader(shapes).read(node);
}

std::vector<TermId> follow(const PropertyPath& path, const DataGraph& graph, TermId node)
{
    return walk(path, graph, node, false);
}

std::string pathText(
    const PropertyPath& path, PathSyntax syntax, const std::function<std::string(TermId)>& write)
{
    if (path.kind == Kind::Predicate)
        return write(path.predicate);
    const Form& form = *std::ranges::find(forms, path.kind, &Form::kind);
    const Brackets& brackets = syntax == PathSyntax::Sparql ? form.sparql : form.turtle;
    std::string text;
    for (const PropertyPath& part : path.parts) {
        const std::string inner = pathText(part, syntax, write);
        text += (text.empty() ? "" : brackets.between);
        text += part.kind == Kind::Predicate || syntax == PathSyntax::Turtle ? inner : '(' + inner + ')';
    }
    return std::string(brackets.before).append(text).append(brackets.after);
}

} // namespace casus
