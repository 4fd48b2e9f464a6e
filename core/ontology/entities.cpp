// SPDX-License-Identifier: Apache-2.0
#include "ontology/entities.h"

#include "ontology/label.h"

#include <algorithm>
#include <array>
#include <utility>

namespace casus {

namespace {

constexpr std::array<std::pair<const char*, std::optional<EntityIndex> Entity::*>, 4> links {
    {{"country", &Entity::country}, {"partOf", &Entity::partOf}, {"memberOf", &Entity::memberOf},
        {"officeOf", &Entity::officeOf}}};
constexpr std::array<std::pair<const char*, std::string Entity::*>, 3> texts {
    {{"rank", &Entity::rank}, {"role", &Entity::role}, {"condition", &Entity::condition}}};

/// Adds the entities of one article. Lives as long as addEntities() runs.
class EntityBuilder
{
public:
    EntityBuilder(const Document& document, const Findings& findings, const Mapping& mapping,
        Minting& minting, std::span<const Resolved> resolved, std::span<const Admitted> admitted,
        Graph& graph)
        : document_(document)
        , findings_(findings)
        , mapping_(mapping)
        , minting_(minting)
        , resolved_(resolved)
        , admitted_(admitted)
        , graph_(graph)
        , nodes_(resolved.size(), noNode)
    {
        std::transform(links.begin(), links.end(), links_.begin(),
            [&](const auto& link) { return mapping.relation(link.first); });
        std::transform(texts.begin(), texts.end(), texts_.begin(),
            [&](const auto& text) { return mapping.relation(text.first); });
    }

    std::vector<std::uint32_t> run()
    {
        const std::vector<bool> isUsed = used();
        for (EntityIndex index = 0; index < resolved_.size(); ++index) {
            const EntityIndex first = resolved_[index].first;
            if (!resolved_[index].kind || !isUsed[first])
                continue;
            if (nodes_[first] == noNode) {
                nodes_[first] = static_cast<std::uint32_t>(graph_.entities.size());
                graph_.entities.push_back(newEntity(first));
            }
            nodes_[index] = nodes_[first];
            addMentions(index, graph_.entities[nodes_[index]]);
        }
        for (EntityIndex index = 0; index < resolved_.size(); ++index)
            if (nodes_[index] != noNode)
                addAttributes(index);
        return std::move(nodes_);
    }

private:
    void use(EntityIndex index, std::vector<bool>& used) const { used[resolved_[index].first] = true; }

    void use(const Source& source, std::vector<bool>& used) const
    {
        for (const EntityIndex claimant : source.claimants)
            use(claimant, used);
        if (source.via)
            use(*source.via, used);
    }

    void use(const Argument& argument, std::vector<bool>& used) const
    {
        if (const auto* entity = std::get_if<EntityReference>(&argument.value))
            use(entity->index, used);
        use(argument.source, used);
    }

    /// Named things are written because they are mentioned, described ones where they take part in something
    /// or are a part of those who do: `five of them`.
    std::vector<bool> used() const
    {
        std::vector<bool> used(resolved_.size(), false);
        for (EntityIndex index = 0; index < document_.entities().size(); ++index)
            if (resolved_[index].kind)
                use(index, used);
        for (std::size_t index = 0; index < admitted_.size(); ++index) {
            const Admitted& entry = admitted_[index];
            if (!entry.isKept())
                continue;
            use(findings_.facts()[index].source, used);
            for (const auto& [role, argument] : entry.roles)
                use(*argument, used);
            for (const Argument* argument : {entry.subject, entry.object})
                if (argument)
                    use(*argument, used);
        }
        for (EntityIndex index = 0; index < resolved_.size(); ++index) {
            const Entity& entity = findings_.entities()[index];
            const bool isPartOfUsed = entity.partOf && *entity.partOf < resolved_.size()
                && used[resolved_[*entity.partOf].first] && !findings_.entities()[*entity.partOf].isNamed;
            if (isPartOfUsed && resolved_[index].kind)
                use(index, used);
            for (const auto& other : {entity.country, entity.partOf, entity.memberOf, entity.officeOf})
                if (used[resolved_[index].first] && other && *other < resolved_.size()
                    && resolved_[*other].kind)
                    use(*other, used);
        }
        return used;
    }

    GraphEntity newEntity(EntityIndex index)
    {
        const Entity& entity = findings_.entities()[index];
        const Resolved& resolved = resolved_[index];
        const Span place = !entity.mentions.empty() && isInside(document_, entity.mentions.front())
            ? document_.codePoints(entity.mentions.front())
            : Span {};
        GraphEntity node {resolved.kind,
            resolved.slug.empty() ? minting_.local(resolved.kind->name, place)
                                  : minting_.global(resolved.kind->family, resolved.slug),
            labelOf(entity.name.empty() ? resolved.kind->name : entity.name), entity.isNamed, entity.count,
            nullptr, {}, {}, {}, {}, resolved.link};
        if (node.link)
            for (const std::string_view iri : node.link->base->sameAs(node.link->number))
                node.sameAs.emplace_back(std::string(iri));
        if (resolved.kind->isCounted && !node.count.isKnown())
            node.count.minimum = 2;
        node.memberKind = mapping_.kind(entity.memberKind);
        return node;
    }

    void addMentions(EntityIndex index, GraphEntity& node) const
    {
        for (const Span tokens : findings_.entities()[index].mentions) {
            if (!isInside(document_, tokens))
                continue;
            const Mention* mention = document_.mentionAt(tokens.begin);
            node.mentions.push_back(passageOf(document_, tokens));
            node.merges.push_back(mention && mention->tokens == tokens ? mention->merge : Merge {});
            if (resolved_[index].isRenamed && node.merges.back().reason == MergeReason::SameName)
                node.merges.back().reason = MergeReason::KnownName;
        }
    }

    void addAttributes(EntityIndex index)
    {
        const Entity& entity = findings_.entities()[index];
        GraphEntity& node = graph_.entities[nodes_[index]];
        for (std::size_t i = 0; i < links.size(); ++i) {
            const RelationMapping* relation = links_[i];
            const std::optional<EntityIndex>& other = entity.*links[i].second;
            if (!relation || !other || *other >= resolved_.size() || nodes_[*other] == noNode
                || nodes_[*other] == nodes_[index])
                continue;
            const bool fits = relation->subjects.test(node.kind->number)
                && relation->objects.kinds.test(resolved_[*other].kind->number);
            if (fits)
                addAttribute(node, {relation, EntityNode {nodes_[*other]}});
        }
        for (std::size_t i = 0; i < texts.size(); ++i)
            if (const std::string& text = entity.*texts[i].second; texts_[i] && !text.empty())
                addAttribute(node, {texts_[i], text});
    }

    static void addAttribute(GraphEntity& node, Attribute attribute)
    {
        const bool isKnown
            = std::any_of(node.attributes.begin(), node.attributes.end(), [&](const Attribute& other) {
                  return other.relation == attribute.relation && other.target == attribute.target;
              });
        if (!isKnown)
            node.attributes.push_back(std::move(attribute));
    }

    const Document& document_;
    const Findings& findings_;
    const Mapping& mapping_;
    Minting& minting_;
    std::span<const Resolved> resolved_;
    std::span<const Admitted> admitted_;
    Graph& graph_;
    std::vector<std::uint32_t> nodes_;
    std::array<const RelationMapping*, links.size()> links_;
    std::array<const RelationMapping*, texts.size()> texts_;
};

} // namespace

std::vector<std::uint32_t> addEntities(const Document& document, const Findings& findings,
    const Mapping& mapping, Minting& minting, std::span<const Resolved> resolved,
    std::span<const Admitted> admitted, Graph& graph)
{
    return EntityBuilder(document, findings, mapping, minting, resolved, admitted, graph).run();
}

} // namespace casus
