// SPDX-License-Identifier: Apache-2.0
#include "ontology/statement_writer.h"

#include "ontology/label.h"
#include "ontology/value.h"

#include <algorithm>
#include <string>

#include <Poco/String.h>

namespace casus {

namespace {

Datatype datatypeOf(const Date& date)
{
    return static_cast<Datatype>(date.precision);
}

const rdf::Iri* nodeOf(const Graph& graph, const Target& target)
{
    return std::holds_alternative<const ConceptMapping*>(target) ? nullptr : iriOf(graph, target);
}

/// A single thing is one; a group is as many as the text tells.
std::optional<std::uint64_t> countOf(const GraphEntity& entity)
{
    const bool isOne = !entity.kind->isCounted && !entity.count.isKnown();
    return isOne ? std::optional<std::uint64_t>(1) : entity.count.best;
}

/// Of a state that a knowledge base knows; empty for all else.
std::string_view countryCodeOf(const GraphEntity& entity)
{
    const bool isState = entity.link && entity.kind->name == "Country";
    return isState ? entity.link->base->country(entity.link->number) : std::string_view();
}

} // namespace

void StatementWriter::addTypes(
    const rdf::Iri& node, const NodeTerms& terms, const std::vector<rdf::Iri>& types) const
{
    for (const rdf::Iri& type : types)
        addIri(node, terms.uses(Property::Type), type, "");
}

void StatementWriter::addText(const rdf::Iri& node, const Uses& uses, std::string_view text) const
{
    if (!uses.empty())
        addLiteral(node, uses, rdf::Literal(std::string(text)));
}

void StatementWriter::addLiteral(const rdf::Iri& node, const Uses& uses, rdf::LiteralView literal) const
{
    for (const Use& use : uses)
        if (!use.isInverse)
            sink_.add(node, use.property, literal);
}

void StatementWriter::addIri(
    const rdf::Iri& node, const Uses& uses, const rdf::Iri& value, std::string_view words) const
{
    for (const Use& use : uses)
        if (use.form == Form::Text)
            sink_.add(node, use.property, rdf::Literal(std::string(words)));
        else if (use.form == Form::Value && use.isInverse)
            sink_.add(value, use.property, node);
        else if (use.form == Form::Value)
            sink_.add(node, use.property, value);
}

void StatementWriter::addNumber(
    const rdf::Iri& node, const Uses& uses, const rdf::NumberText& number, Datatype datatype) const
{
    if (const auto& type = profile_.term(datatype))
        addLiteral(node, uses, rdf::LiteralView(number, *type));
}

void StatementWriter::addDate(const rdf::Iri& node, const Uses& uses, const Date& date) const
{
    if (uses.empty() || date.value.empty())
        return;
    if (const auto value = literal(date.value, datatypeOf(date)))
        addLiteral(node, uses, *value);
}

void StatementWriter::addDay(const rdf::Iri& node, const Uses& uses, std::chrono::year_month_day day) const
{
    if (uses.empty())
        return;
    if (const auto value = literal(lexicalDay(day), Datatype::Date))
        addLiteral(node, uses, *value);
}

void StatementWriter::addTrue(const rdf::Iri& node, const Uses& uses) const
{
    if (const auto value = literal("true", Datatype::Boolean))
        addLiteral(node, uses, *value);
}

void StatementWriter::addTerm(
    const rdf::Iri& node, const Uses& uses, const std::optional<rdf::Iri>& term, std::string_view name) const
{
    const std::string words = has(uses, Form::Text) ? wordsOfName(name) : std::string();
    if (term)
        addIri(node, uses, *term, words);
    else
        addWords(node, uses, words);
}

void StatementWriter::addWords(const rdf::Iri& node, const Uses& uses, std::string_view words) const
{
    for (const Use& use : uses)
        if (use.form == Form::Text)
            sink_.add(node, use.property, rdf::Literal(std::string(words)));
}

void StatementWriter::addTarget(const Graph& graph, const rdf::Iri& node, const Uses& uses,
    const Target& target, bool isNode, bool isOnly) const
{
    if (uses.empty())
        return;
    const rdf::Iri* value = nodeOf(graph, target);
    const std::string words = value && has(uses, Form::Text) ? nameOfTarget(graph, target) : std::string();
    if (const auto* entry = std::get_if<const ConceptMapping*>(&target))
        addTerm(node, uses, profile_.term(**entry), (*entry)->name);
    else if (value && isNode)
        addIri(node, uses, *value, words);
    else if (value)
        addWords(node, uses, words);
    else if (const auto term = object(graph, target))
        addLiteral(node, uses, std::get<rdf::Literal>(*term));
    if (const auto* entity = std::get_if<EntityNode>(&target))
        addFigures(node, uses, graph.entities[entity->index], isOnly);
}

bool StatementWriter::canAdd(const Graph& graph, const Uses& uses, const Target& target) const
{
    const auto* entity = std::get_if<EntityNode>(&target);
    return std::any_of(uses.begin(), uses.end(), [&](const Use& use) {
        return !entity || use.form == Form::Value || use.form == Form::Text
            || (use.form == Form::Count && countOf(graph.entities[entity->index]))
            || (use.form == Form::Code && !countryCodeOf(graph.entities[entity->index]).empty());
    });
}

void StatementWriter::addFigures(
    const rdf::Iri& node, const Uses& uses, const GraphEntity& entity, bool isOnly) const
{
    const auto& datatype = profile_.term(Datatype::NonNegativeInteger);
    const auto count = countOf(entity);
    for (const Use& use : uses)
        if (use.form == Form::Count && isOnly && count && datatype)
            sink_.add(node, use.property, rdf::LiteralView(rdf::NumberText::integer(*count), *datatype));
        else if (use.form == Form::Code && !countryCodeOf(entity).empty())
            sink_.add(node, use.property, rdf::Literal(Poco::toLower(std::string(countryCodeOf(entity)))));
}

std::optional<rdf::Object> StatementWriter::object(const Graph& graph, const Target& target) const
{
    const auto typed = [this](std::string_view lexical, Datatype datatype) {
        const auto value = literal(lexical, datatype);
        return value ? std::optional<rdf::Object>(*value) : std::nullopt;
    };
    if (const auto* entry = std::get_if<const ConceptMapping*>(&target))
        return profile_.term(**entry) ? std::optional<rdf::Object>(*profile_.term(**entry)) : std::nullopt;
    if (const rdf::Iri* value = nodeOf(graph, target))
        return *value;
    if (const auto* number = std::get_if<Number>(&target))
        return typed(number->text, Datatype::Decimal);
    if (const auto* date = std::get_if<Date>(&target))
        return date->value.empty() ? std::nullopt : typed(date->value, datatypeOf(*date));
    return rdf::Literal(std::get<std::string>(target));
}

std::optional<rdf::Literal> StatementWriter::literal(std::string_view lexical, Datatype datatype) const
{
    const auto& type = profile_.term(datatype);
    if (!type)
        return std::nullopt;
    std::string text(lexical);
    if (type->text().ends_with("#dateTime"))
        text += "T00:00:00Z"; // a day where a vocabulary knows only moments
    return rdf::Literal(std::move(text), *type);
}

} // namespace casus
