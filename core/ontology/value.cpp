// SPDX-License-Identifier: Apache-2.0
#include "ontology/value.h"

#include "ontology/graph.h"
#include "rdf/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace casus {

namespace {

std::string padded(unsigned number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// The datatypes that claims are known by, in whatever ones they are written.
rdf::Iri ownDatatype(std::string_view name)
{
    return rdf::Iri(std::string("http://www.w3.org/2001/XMLSchema#").append(name));
}

/// In the order of Precision.
constexpr std::array<std::string_view, 5> ownDateTypes {"date", "gYearMonth", "gYear", "gMonthDay", "gMonth"};

} // namespace

std::string lexicalDay(std::chrono::year_month_day day)
{
    return padded(static_cast<unsigned>(int(day.year())), 4) + '-' + padded(unsigned(day.month()), 2) + '-'
        + padded(unsigned(day.day()), 2);
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

std::optional<rdf::Object> termOf(const Graph& graph, const Target& target)
{
    if (const rdf::Iri* iri = iriOf(graph, target))
        return *iri;
    if (const auto* number = std::get_if<Number>(&target))
        return rdf::Literal(number->text, ownDatatype("decimal"));
    if (const auto* date = std::get_if<Date>(&target); date && date->value.empty())
        return std::nullopt;
    if (const auto* date = std::get_if<Date>(&target))
        return rdf::Literal(
            date->value, ownDatatype(ownDateTypes[static_cast<std::size_t>(date->precision)]));
    return rdf::Literal(std::get<std::string>(target));
}

} // namespace casus
