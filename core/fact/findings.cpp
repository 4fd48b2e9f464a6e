// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/findings.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace casus {
inline namespace v1 {

struct Findings::Contents
{
    std::vector<Entity> entities;
    std::vector<Fact> facts;
    std::vector<SpeechScope> scopes;
    std::vector<Taking> takings;
    std::set<std::pair<std::uint32_t, EntityIndex>> taken; ///< first token and entity of each taking
    std::string extractor;
    std::map<std::pair<std::string, std::uint32_t>, EntityIndex> described; ///< by kind and first token
    std::vector<std::uint32_t> scopeOfToken; ///< index + 1 of the innermost one, 0 for none
    using Places = std::set<std::tuple<std::uint32_t, std::uint32_t, FactIndex>>;
    std::map<std::string, Places, std::less<>> told; ///< by type: begin and end of what tells each fact
    std::map<std::string, std::map<EntityIndex, std::vector<FactIndex>>, std::less<>>
        relations; ///< by type and subject
};

Findings::Findings(const Document& document)
    : contents_(std::make_unique<Contents>())
{
    contents_->entities.assign(document.entities().begin(), document.entities().end());
    contents_->scopeOfToken.resize(document.tokens().size());
}

Findings::Findings(Findings&&) noexcept = default;
Findings& Findings::operator=(Findings&&) noexcept = default;
Findings::~Findings() = default;

std::span<const Entity> Findings::entities() const
{
    return contents_->entities;
}
std::span<const Fact> Findings::facts() const
{
    return contents_->facts;
}
std::span<const SpeechScope> Findings::scopes() const
{
    return contents_->scopes;
}

std::span<const Taking> Findings::takings() const
{
    return contents_->takings;
}

void Findings::take(const Taking& taking)
{
    if (contents_->taken.emplace(taking.phrase.begin, taking.entity).second)
        contents_->takings.push_back(taking);
}

EntityIndex Findings::describe(Entity entity)
{
    auto& entities = contents_->entities;
    const auto next = static_cast<EntityIndex>(entities.size());
    if (!entity.mentions.empty()) {
        const auto key = std::pair(entity.kind, entity.mentions.front().begin);
        const auto [place, isNew] = contents_->described.try_emplace(key, next);
        if (!isNew)
            return place->second;
    }
    entities.push_back(std::move(entity));
    return next;
}

Entity& Findings::entity(EntityIndex index)
{
    return contents_->entities.at(index);
}
Fact& Findings::fact(FactIndex index)
{
    return contents_->facts.at(index);
}

void Findings::fill(FactIndex index, Argument argument)
{
    Fact& filled = fact(index);
    if (filled.extractor != contents_->extractor)
        argument.extractor = contents_->extractor;
    filled.arguments.push_back(std::move(argument));
}

FactIndex Findings::add(Fact fact)
{
    fact.extractor = contents_->extractor;
    const auto index = static_cast<FactIndex>(contents_->facts.size());
    Contents::Places& places = contents_->told[fact.type];
    places.emplace(fact.trigger.begin, fact.trigger.end, index);
    for (const Span place : fact.evidence)
        places.emplace(place.begin, place.end, index);
    if (const Argument* subject = fact.argument("subject"))
        if (const auto* entity = std::get_if<EntityReference>(&subject->value))
            contents_->relations[fact.type][entity->index].push_back(index);
    contents_->facts.push_back(std::move(fact));
    return index;
}

std::span<const FactIndex> Findings::relationsOf(EntityIndex subject, std::string_view type) const
{
    const auto relations = contents_->relations.find(type);
    if (relations == contents_->relations.end())
        return {};
    const auto known = relations->second.find(subject);
    return known == relations->second.end() ? std::span<const FactIndex>() : known->second;
}

std::vector<FactIndex> Findings::factsIn(Span tokens, std::string_view type) const
{
    std::vector<FactIndex> found;
    const auto places = contents_->told.find(type);
    if (places == contents_->told.end())
        return found;
    for (auto place = places->second.lower_bound({tokens.begin, 0, 0}); place != places->second.end();
         ++place) {
        const auto [begin, end, index] = *place;
        if (begin >= tokens.end)
            break;
        if (end <= tokens.end)
            found.push_back(index);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::optional<FactIndex> Findings::factBefore(std::uint32_t token, std::string_view type) const
{
    const auto places = contents_->told.find(type);
    if (places == contents_->told.end())
        return std::nullopt;
    for (auto place = places->second.lower_bound({token, 0, 0}); place != places->second.begin();) {
        const auto [begin, end, index] = *--place;
        if (end <= token)
            return index;
    }
    return std::nullopt;
}

void Findings::add(SpeechScope scope)
{
    auto& scopes = contents_->scopes;
    scopes.push_back(std::move(scope));
    const Span tokens = scopes.back().tokens;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
        std::uint32_t& innermost = contents_->scopeOfToken[token];
        if (innermost == 0 || tokens.size() <= scopes[innermost - 1].tokens.size())
            innermost = static_cast<std::uint32_t>(scopes.size());
    }
}

const SpeechScope* Findings::scopeAt(std::uint32_t token) const
{
    const std::uint32_t number = contents_->scopeOfToken[token];
    return number ? &contents_->scopes[number - 1] : nullptr;
}

void Findings::setExtractor(std::string name)
{
    contents_->extractor = std::move(name);
}

} // namespace v1
} // namespace casus
