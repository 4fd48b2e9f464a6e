// SPDX-License-Identifier: Apache-2.0
#include "ontology/context.h"

#include <optional>
#include <vector>

namespace casus {

namespace {

constexpr Property links[] {Property::Evidence, Property::Source, Property::ExtractedBy, Property::SameAs,
    Property::Mentioned, Property::Statement, Property::Subject, Property::Claimant, Property::Via,
    Property::DerivedFrom, Property::ReferenceContext, Property::Url};

constexpr Property concepts[] {Property::MemberType, Property::Status, Property::Predicate, Property::Stance};

/// Texts, and what may be one thing or the other.
constexpr Property others[] {Property::Label, Property::AltLabel, Property::Rule, Property::AnchorOf,
    Property::Sha256, Property::Headline, Property::InLanguage, Property::MemberRole, Property::Object,
    Property::Date};

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
std::string_view coercionOf(const Range& range, const Profile& profile)
{
    const bool hasNodes = range.kinds.any() || range.hasEvents || range.hasClaims;
    // Dates have several datatypes.
    if (range.hasTexts || range.hasDates || hasNodes + range.hasConcepts + range.hasNumbers != 1)
        return {};
    return hasNodes                       ? rdf::Context::iris
        : range.hasConcepts               ? rdf::Context::words
        : profile.term(Datatype::Decimal) ? std::string_view(profile.term(Datatype::Decimal)->text())
                                          : std::string_view();
}

/// The properties of all nodes, each sort of which may use others.
std::vector<const NodeTerms*> nodesOf(const Profile& profile)
{
    const Mapping& mapping = profile.mapping();
    std::vector<const NodeTerms*> all {&profile.article(), &profile.mention()};
    const auto addNodes = [&](const Profile::Statement& statement) {
        for (const std::optional<NodeTerms>& node : statement.nodes)
            if (node)
                all.push_back(&*node);
    };
    addNodes(profile.statusClaim());
    for (const auto& [name, kind] : mapping.kinds()) {
        all.push_back(&profile.kind(kind));
        for (const auto& [other, relation] : mapping.relations())
            addNodes(profile.relation(kind, relation));
    }
    for (const auto& [name, event] : mapping.events()) {
        all.push_back(&profile.event(event));
        for (const auto& [other, role] : mapping.roles())
            addNodes(profile.role(event, role));
    }
    return all;
}

void add(rdf::Context& context, const Uses& uses, std::string_view coercion = {})
{
    for (const Use& use : uses)
        context.add(use.property, use.form == Form::Value ? coercion : std::string_view());
}

void add(rdf::Context& context, const std::optional<rdf::Iri>& term)
{
    if (term)
        context.add(*term);
}

} // namespace

rdf::Context contextOf(const Profile& profile)
{
    const Mapping& mapping = profile.mapping();
    const std::vector<const NodeTerms*> all = nodesOf(profile);
    rdf::Context context;
    const auto addAll = [&](Property property, std::string_view coercion = {}) {
        for (const NodeTerms* node : all)
            add(context, node->uses(property), coercion);
    };
    for (const Property property : links)
        addAll(property, rdf::Context::iris);
    for (const Property property : concepts)
        addAll(property, rdf::Context::words);
    for (const TypedProperty& value : values)
        if (const auto& datatype = profile.term(value.datatype))
            addAll(value.property, datatype->text());
    for (const Property property : others)
        addAll(property);
    for (const auto& [name, role] : mapping.roles())
        for (const auto& [other, event] : mapping.events())
            add(context, profile.role(event, role).uses, coercionOf(role.range, profile));
    for (const auto& [name, relation] : mapping.relations())
        for (const auto& [other, kind] : mapping.kinds())
            add(context, profile.relation(kind, relation).uses, coercionOf(relation.objects, profile));
    for (const NodeTerms* node : all)
        for (const rdf::Iri& type : node->types)
            context.add(type);
    for (std::size_t status = 0; status < statusNames.size(); ++status)
        add(context, profile.term(static_cast<Status>(status)));
    for (std::size_t stance = 0; stance < stanceNames.size(); ++stance)
        add(context, profile.term(static_cast<Stance>(stance)));
    for (const auto& [name, entry] : mapping.concepts()) {
        add(context, profile.term(entry));
        for (const rdf::Iri& type : profile.classes(entry))
            context.add(type);
    }
    return context;
}

} // namespace casus
