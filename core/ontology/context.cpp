// SPDX-License-Identifier: Apache-2.0
#include "ontology/context.h"

namespace casus {

namespace {

constexpr Property nodes[] {Property::Evidence, Property::ExtractedBy, Property::SameAs, Property::Subject,
    Property::Claimant, Property::Via, Property::DerivedFrom, Property::ReferenceContext, Property::Url};

constexpr Property concepts[] {Property::MemberType, Property::Status, Property::Predicate, Property::Stance};

/// Texts, and what may be one thing or the other.
constexpr Property others[] {Property::Label, Property::AltLabel, Property::Rule, Property::AnchorOf,
    Property::Sha256, Property::Headline, Property::InLanguage, Property::Object, Property::Date};

struct TypedProperty
{
    Property property;
    Datatype datatype;
};

constexpr TypedProperty values[] {{Property::Confidence, Datatype::Decimal},
    {Property::Count, Datatype::NonNegativeInteger}, {Property::MinCount, Datatype::NonNegativeInteger},
    {Property::MaxCount, Datatype::NonNegativeInteger}, {Property::BeginIndex, Datatype::NonNegativeInteger},
    {Property::EndIndex, Datatype::NonNegativeInteger}, {Property::Sentence, Datatype::PositiveInteger},
    {Property::Approximate, Datatype::Boolean}, {Property::Earliest, Datatype::Date},
    {Property::Latest, Datatype::Date}, {Property::From, Datatype::Date}, {Property::Until, Datatype::Date},
    {Property::DatePublished, Datatype::Date}, {Property::ReferenceDate, Datatype::Date}};

/// What all values of a range are; nothing where they differ.
std::string_view coercionOf(const Range& range, const Mapping& mapping)
{
    const bool hasNodes = range.kinds.any() || range.hasEvents || range.hasClaims;
    // Dates have several datatypes.
    if (range.hasTexts || range.hasDates || hasNodes + range.hasConcepts + range.hasNumbers != 1)
        return {};
    return hasNodes         ? rdf::Context::iris
        : range.hasConcepts ? rdf::Context::words
                            : std::string_view(mapping.datatype(Datatype::Decimal).text());
}

} // namespace

rdf::Context contextOf(const Mapping& mapping)
{
    rdf::Context context;
    for (const Property property : nodes)
        context.add(mapping.property(property), rdf::Context::iris);
    for (const Property property : concepts)
        context.add(mapping.property(property), rdf::Context::words);
    for (const TypedProperty& value : values)
        context.add(mapping.property(value.property), mapping.datatype(value.datatype).text());
    for (const Property property : others)
        context.add(mapping.property(property));
    for (const auto& [name, role] : mapping.roles())
        context.add(role.property, coercionOf(role.range, mapping));
    for (const auto& [name, relation] : mapping.relations())
        context.add(relation.property, coercionOf(relation.objects, mapping));
    for (std::size_t sort = 0; sort < sortNames.size(); ++sort)
        context.add(mapping.sort(static_cast<Sort>(sort)));
    for (const auto& [name, kind] : mapping.kinds())
        context.add(kind.type);
    for (const auto& [name, event] : mapping.events())
        context.add(event.type);
    for (std::size_t status = 0; status < statusNames.size(); ++status)
        context.add(mapping.status(static_cast<Status>(status)));
    for (std::size_t stance = 0; stance < stanceNames.size(); ++stance)
        context.add(mapping.stance(static_cast<Stance>(stance)));
    for (const auto& [name, entry] : mapping.concepts())
        context.add(entry.iri);
    return context;
}

} // namespace casus
