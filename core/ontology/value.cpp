// SPDX-License-Identifier: Apache-2.0
#include "ontology/value.h"

#include "ontology/graph.h"
#include "rdf/number.h"

#include <algorithm>
#include <cmath>

namespace casus {

namespace {

std::string padded(unsigned number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

} // namespace

std::string lexicalDay(std::chrono::year_month_day day)
{
    return padded(static_cast<unsigned>(int(day.year())), 4) + '-' + padded(unsigned(day.month()), 2) + '-'
        + padded(unsigned(day.day()), 2);
}

rdf::Literal dayLiteral(const Mapping& mapping, std::chrono::year_month_day day)
{
    return rdf::Literal(lexicalDay(day), mapping.datatype(Datatype::Date));
}

rdf::Literal dateLiteral(const Mapping& mapping, const Date& date)
{
    return rdf::Literal(date.value, mapping.datatype(static_cast<Datatype>(date.precision)));
}

rdf::NumberText confidenceText(double confidence)
{
    return rdf::NumberText::hundredths(
        static_cast<std::uint64_t>(std::lround(std::clamp(confidence, 0.0, 1.0) * 100)));
}

const rdf::Iri* iriOf(const Graph& graph, const Target& target)
{
    if (const auto* entity = std::get_if<EntityNode>(&target))
        return &graph.entities[entity->index].iri;
    if (const auto* event = std::get_if<EventNode>(&target))
        return &graph.events[event->index].iri;
    if (const auto* claim = std::get_if<ClaimNode>(&target))
        return &graph.claims[claim->index].iri;
    const auto* entry = std::get_if<const ConceptMapping*>(&target);
    return entry ? &(*entry)->iri : nullptr;
}

std::optional<rdf::Object> termOf(const Graph& graph, const Mapping& mapping, const Target& target)
{
    if (const rdf::Iri* iri = iriOf(graph, target))
        return *iri;
    if (const auto* number = std::get_if<Number>(&target))
        return rdf::Literal(number->text, mapping.datatype(Datatype::Decimal));
    if (const auto* date = std::get_if<Date>(&target))
        return date->value.empty() ? std::nullopt : std::optional<rdf::Object>(dateLiteral(mapping, *date));
    return rdf::Literal(std::get<std::string>(target));
}

} // namespace casus
