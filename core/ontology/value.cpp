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

rdf::Literal integerLiteral(const Mapping& mapping, std::uint64_t number, Datatype datatype)
{
    return rdf::Literal(std::to_string(number), mapping.datatype(datatype));
}

rdf::Literal confidenceLiteral(const Mapping& mapping, double confidence)
{
    const auto hundredths = static_cast<unsigned>(std::lround(std::clamp(confidence, 0.0, 1.0) * 100));
    std::string text = std::to_string(hundredths / 100) + '.' + padded(hundredths % 100, 2);
    if (text.back() == '0')
        text.pop_back();
    return rdf::Literal(text, mapping.datatype(Datatype::Decimal));
}

std::optional<rdf::Object> termOf(const Graph& graph, const Mapping& mapping, const Target& target)
{
    if (const auto* entity = std::get_if<EntityNode>(&target))
        return graph.entities[entity->index].iri;
    if (const auto* event = std::get_if<EventNode>(&target))
        return graph.events[event->index].iri;
    if (const auto* claim = std::get_if<ClaimNode>(&target))
        return graph.claims[claim->index].iri;
    if (const auto* entry = std::get_if<const ConceptMapping*>(&target))
        return (*entry)->iri;
    if (const auto* number = std::get_if<Number>(&target))
        return rdf::Literal(number->text, mapping.datatype(Datatype::Decimal));
    if (const auto* date = std::get_if<Date>(&target))
        return date->value.empty() ? std::nullopt : std::optional<rdf::Object>(dateLiteral(mapping, *date));
    return rdf::Literal(std::get<std::string>(target));
}

} // namespace casus
