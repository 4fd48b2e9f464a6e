// SPDX-License-Identifier: Apache-2.0
#include "ontology/linking.h"

#include "identity/family.h"
#include "knowledge/name_key.h"

#include <utility>

namespace casus {

namespace {

/// How well a known thing fits what an article tells.
struct Fit
{
    bool hasKind = false; ///< the same, not a broader or narrower one
    bool hasCountry = false; ///< the same, not an unknown one

    friend bool operator==(const Fit&, const Fit&) = default;
    bool isBetter(const Fit& other) const
    {
        return *this != other && hasKind >= other.hasKind && hasCountry >= other.hasCountry;
    }
};

/// Whether one kind is a case of the other; but a state is more than the place of its name, and acts.
bool areCompatible(const KindMapping& a, const KindMapping& b, const Mapping& mapping)
{
    const KindMapping* agent = mapping.kind("Agent");
    const bool isAlike = !agent || a.broader.test(agent->number) == b.broader.test(agent->number);
    return a.family == b.family && isAlike && (a.broader.test(b.number) || b.broader.test(a.number));
}

std::optional<Fit> fitOf(
    const KnowledgeBase& base, std::uint32_t number, const Named& named, const Mapping& mapping)
{
    const KindMapping* kind = mapping.kind(base.kind(number));
    const std::string_view country = base.country(number);
    // Places have namesakes all over the world, and most of them are in no knowledge base.
    const bool mayBeUnknown = named.country.empty() && familyOf(named.kind.name) != "place";
    const bool isElsewhere = !country.empty() && country != named.country && !mayBeUnknown;
    if (!kind || isElsewhere || !areCompatible(named.kind, *kind, mapping))
        return std::nullopt;
    return Fit {kind == &named.kind, !country.empty() && country == named.country};
}

} // namespace

std::string Link::text() const
{
    std::string text(base->id(number));
    return (text += " in ") += base->fileName();
}

Linking::Linking(std::vector<KnowledgeBase> bases, NotSame notSame)
    : bases_(std::move(bases))
    , notSame_(std::move(notSame))
{
}

std::optional<Link> Linking::find(const Named& named, const Mapping& mapping) const
{
    if (bases_.empty())
        return std::nullopt;
    const std::string key = nameKey(named.slug);
    for (const KnowledgeBase& base : bases_) {
        std::optional<std::uint32_t> best;
        Fit bestFit;
        bool isAmbiguous = false;
        for (const std::uint32_t number : base.named(key)) {
            const std::optional<Fit> fit = fitOf(base, number, named, mapping);
            if (!fit || isApart(named, base, number))
                continue;
            if (!best || fit->isBetter(bestFit)) {
                best = number;
                bestFit = *fit;
                isAmbiguous = false;
            } else if (!bestFit.isBetter(*fit)) {
                isAmbiguous = true;
            }
        }
        if (best)
            return isAmbiguous ? std::nullopt : std::optional(Link {&base, *best});
    }
    return std::nullopt;
}

bool Linking::isAnother(const Named& named) const
{
    if (notSame_.isEmpty())
        return false;
    const std::string key = nameKey(named.slug);
    for (const KnowledgeBase& base : bases_)
        for (const std::uint32_t number : base.named(key))
            if (base.id(number) == named.slug && isApart(named, base, number))
                return true;
    return false;
}

bool Linking::isApart(const Named& named, const KnowledgeBase& base, std::uint32_t number) const
{
    return areApart(named.name, base.id(number), named.kind.name)
        || areApart(named.name, base.name(number), named.kind.name);
}

} // namespace casus
