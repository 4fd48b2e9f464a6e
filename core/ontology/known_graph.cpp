// SPDX-License-Identifier: Apache-2.0
#include "ontology/known_graph.h"

#include "identity/family.h"
#include "identity/slug.h"
#include "knowledge/name_key.h"
#include "ontology/distinct_sink.h"
#include "ontology/label.h"
#include "source/day.h"

#include <algorithm>

namespace casus {

namespace {

rdf::Iri graphIri(std::string_view base)
{
    std::string text(base.empty() ? "urn:casus:" : base);
    return rdf::Iri(text += "entities");
}

/// What tells of a term that names no source.
rdf::Iri sourceOf(const KnowledgeBase& base)
{
    return rdf::Iri::encode("urn:casus:knowledge:" + base.fileName());
}

/// The last day of a day, month or year: what ended in 2019 was over then, though nobody knows when it began.
std::optional<std::chrono::year_month_day> lastDayOf(const std::string& time)
{
    if (time.size() == std::string_view("2019").size())
        return readDay(time + "-12-31");
    if (time.size() != std::string_view("2019-02").size())
        return readDay(time);
    const auto first = readDay(time + "-01");
    return first ? std::optional(first->year() / first->month() / std::chrono::last) : std::nullopt;
}

/// The bases, the own one of a thing first.
std::vector<const KnowledgeBase*> order(const std::vector<KnowledgeBase>& bases, const KnowledgeBase* own)
{
    std::vector<const KnowledgeBase*> order {own};
    for (const KnowledgeBase& base : bases)
        if (&base != own)
            order.push_back(&base);
    return order;
}

} // namespace

KnownGraph::KnownGraph(const Linking& linking, const Profile& profile, std::string_view base)
    : linking_(linking)
    , profile_(profile)
    , mapping_(profile.mapping())
    , held_(mapping_.relation("holdsOffice"))
    , minting_(graphIri(base), base)
{
    for (const KnowledgeBase& known : linking.bases())
        for (std::uint32_t number = 0; number < known.size(); ++number)
            if (known.kind(number) == "Country" && !known.country(number).empty())
                states_.emplace(std::pair(&known, std::string(known.country(number))), number);
}

void KnownGraph::add(const Link& link)
{
    std::vector<Link> open {link};
    while (!open.empty()) {
        const Link next = open.back();
        open.pop_back();
        if (!kindOf(next) || !things_.emplace(iriOf(next), next).second)
            continue;
        const KnownEntity entity = next.base->entity(next.number);
        for (const std::optional<Link>& other : {stateOf(next), wholeOf(next, entity)})
            if (other)
                open.push_back(*other);
        for (const Term& term : entity.terms)
            if (const std::optional<Link> office = officeOf(next, term, entity.country))
                open.push_back(*office);
            else
                offices_.emplace(minting_.global("office", slug(term.office)), term.office);
    }
}

void KnownGraph::addAll()
{
    for (const KnowledgeBase& base : linking_.bases())
        for (std::uint32_t number = 0; number < base.size(); ++number)
            add({&base, number});
}

const KindMapping* KnownGraph::kindOf(const Link& link) const
{
    const KindMapping* kind = mapping_.kind(link.base->kind(link.number));
    return kind && !kind->family.empty() && !profile_.kind(*kind).isOmitted ? kind : nullptr;
}

rdf::Iri KnownGraph::iriOf(const Link& link) const
{
    return minting_.global(kindOf(link)->family, link.base->id(link.number));
}

/// The only thing of that name that fits; of several, the only one of the country.
template <typename Fits>
std::optional<Link> KnownGraph::find(
    const Link& near, std::string_view name, std::string_view country, const Fits& fits) const
{
    const std::string key = nameKey(slug(name));
    for (const KnowledgeBase* base : order(linking_.bases(), near.base)) {
        std::vector<Link> found;
        for (const std::uint32_t number : base->named(key))
            if (const Link link {base, number}; kindOf(link) && fits(*kindOf(link)))
                found.push_back(link);
        if (found.size() > 1)
            std::erase_if(
                found, [&](const Link& link) { return link.base->country(link.number) != country; });
        if (found.size() == 1)
            return found.front();
    }
    return std::nullopt;
}

std::optional<Link> KnownGraph::stateOf(const Link& link) const
{
    const std::string code(link.base->country(link.number));
    if (code.empty() || link.base->kind(link.number) == "Country")
        return std::nullopt;
    for (const KnowledgeBase* base : order(linking_.bases(), link.base))
        if (const auto state = states_.find({base, code});
            state != states_.end() && kindOf({base, state->second}))
            return Link {base, state->second};
    return std::nullopt;
}

std::optional<Link> KnownGraph::wholeOf(const Link& link, const KnownEntity& entity) const
{
    const RelationMapping* relation = mapping_.relation(entity.kind == "Office" ? "officeOf" : "partOf");
    if (entity.partOf.empty() || !relation)
        return std::nullopt;
    return find(link, entity.partOf, entity.country, [&](const KindMapping& kind) {
        return relation->objects.kinds.test(kind.number)
            && (entity.kind == "Office" || familyOf(kind.name) == familyOf(entity.kind));
    });
}

std::optional<Link> KnownGraph::officeOf(const Link& holder, const Term& term, std::string_view country) const
{
    return find(holder, term.office, country, [](const KindMapping& kind) { return kind.name == "Office"; });
}

void KnownGraph::write(rdf::StatementSink& sink) const
{
    if (!profile_.mayRepeat())
        return writeAll(sink);
    DistinctSink distinct(sink);
    writeAll(distinct);
}

void KnownGraph::writeAll(rdf::StatementSink& sink) const
{
    const StatementWriter writer(profile_, sink);
    for (const auto& [iri, link] : things_)
        writeThing(iri, link, writer);
    writeOffices(writer);
    for (const auto& [iri, link] : things_)
        for (const auto& [claim, tenure] : tenuresOf(iri, link))
            writeTenure(claim, iri, tenure, writer, sink);
}

void KnownGraph::writeOffices(const StatementWriter& writer) const
{
    const KindMapping* office = mapping_.kind("Office");
    if (!office || profile_.kind(*office).isOmitted)
        return;
    const NodeTerms& terms = profile_.kind(*office);
    for (const auto& [iri, name] : offices_)
        if (!things_.contains(iri)) {
            writer.addTypes(iri, terms, terms.types);
            writer.addText(iri, terms.uses(Property::Label), labelOf(name));
        }
}

void KnownGraph::writeThing(const rdf::Iri& iri, const Link& link, const StatementWriter& writer) const
{
    const KnownEntity entity = link.base->entity(link.number);
    const KindMapping& kind = *kindOf(link);
    const NodeTerms& terms = profile_.kind(kind);
    writer.addTypes(iri, terms, terms.types);
    writer.addText(iri, terms.uses(Property::Label), labelOf(entity.name));
    for (const std::string& alias : entity.aliases)
        writer.addText(iri, terms.uses(Property::AltLabel), alias);
    for (const std::string& same : entity.sameAs)
        writer.addIri(iri, terms.uses(Property::SameAs), rdf::Iri(same), same);
    const auto relate = [&](const RelationMapping* relation, const std::optional<Link>& other) {
        if (relation && other)
            writer.addIri(iri, profile_.relation(kind, *relation).uses, iriOf(*other),
                other->base->name(other->number));
    };
    relate(mapping_.relation("country"), stateOf(link));
    relate(mapping_.relation(entity.kind == "Office" ? "officeOf" : "partOf"), wholeOf(link, entity));
    std::set<rdf::Iri> offices;
    for (const auto& [claim, tenure] : tenuresOf(iri, link))
        if (offices.insert(tenure.office).second)
            writer.addIri(iri, profile_.relation(kind, *held_).uses, tenure.office, tenure.label);
}

std::map<rdf::Iri, KnownGraph::Tenure> KnownGraph::tenuresOf(const rdf::Iri& holder, const Link& link) const
{
    std::map<rdf::Iri, Tenure> tenures;
    const KnownEntity entity = link.base->entity(link.number);
    if (!held_ || !held_->subjects.test(kindOf(link)->number))
        return tenures;
    for (const Term& term : entity.terms) {
        const std::optional<Link> known = officeOf(link, term, entity.country);
        Tenure tenure {known ? iriOf(*known) : minting_.global("office", slug(term.office)),
            known ? std::string(known->base->name(known->number)) : term.office, term, {}};
        const rdf::Iri claim = minting_.claim({holder, held_->iri, tenure.office,
            mapping_.stance(Stance::Asserted), {iri()}, {}, term.from + '/' + term.until});
        tenures.emplace(claim, std::move(tenure))
            .first->second.sources.insert(term.source.empty() ? sourceOf(*link.base) : rdf::Iri(term.source));
    }
    return tenures;
}

void KnownGraph::writeTenure(const rdf::Iri& claim, const rdf::Iri& holder, const Tenure& tenure,
    const StatementWriter& writer, rdf::StatementSink& sink) const
{
    const Link& link = things_.at(holder);
    const Profile::Statement& statement = profile_.relation(*kindOf(link), *held_);
    const std::optional<NodeTerms>& terms = statement.nodes[static_cast<std::size_t>(Maker::Own)];
    const KindMapping* office = mapping_.kind("Office");
    if (!terms || !office || profile_.kind(*office).isOmitted)
        return;
    const std::string label = labelOf(held_->name + ": " + tenure.label + " (asserted)");
    writer.addTypes(claim, *terms, terms->types);
    writer.addText(claim, terms->uses(Property::Label), label);
    const bool isReified = terms->uses(Property::Statement).empty() && statement.predicate
        && !terms->uses(Property::Predicate).empty();
    if (!isReified || !sink.reify(claim, holder, *statement.predicate, tenure.office)) {
        writer.addIri(holder, terms->uses(Property::Statement), claim, label);
        writer.addIri(claim, terms->uses(Property::Subject), holder, link.base->name(link.number));
        writer.addTerm(claim, terms->uses(Property::Predicate), statement.predicate, held_->name);
        writer.addIri(claim, terms->uses(Property::Object), tenure.office, tenure.label);
    }
    writer.addTerm(claim, terms->uses(Property::Stance), profile_.term(Stance::Asserted),
        nameOf(stanceNames, Stance::Asserted));
    writer.addIri(claim, terms->uses(Property::Claimant), iri(), "");
    if (const auto day = readDay(tenure.term.from))
        writer.addDay(claim, terms->uses(Property::From), *day);
    if (const auto day = lastDayOf(tenure.term.until))
        writer.addDay(claim, terms->uses(Property::Until), *day);
    for (const rdf::Iri& source : tenure.sources)
        writer.addIri(claim, terms->uses(Property::DerivedFrom), source, source.text());
}

} // namespace casus
