// SPDX-License-Identifier: Apache-2.0
#include "output/json_lines.h"

#include "ontology/label.h"
#include "ontology/value.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>
#include <set>

namespace casus {

namespace {

std::string entityId(EntityNode node)
{
    return std::string("e").append(std::to_string(node.index));
}
std::string eventId(EventNode node)
{
    return std::string("f").append(std::to_string(node.index));
}

/// Writes one graph as one JSON object. Lives as long as appendJsonLine() runs.
class LineWriter
{
public:
    explicit LineWriter(const Graph& graph)
        : graph_(graph)
        , json_(buffer_)
    {
        json_.SetMaxDecimalPlaces(2);
    }

    void run(std::string& out)
    {
        const Article& article = graph_.document->article();
        json_.StartObject();
        text("id", article.id);
        text("article", graph_.article.text());
        text("sha256", graph_.sha256);
        textIfAny("url", article.url);
        textIfAny("title", article.title);
        if (article.published)
            text("published", lexicalDay(*article.published));
        list("entities", graph_.entities,
            [&](const GraphEntity& entity, std::uint32_t index) { write(entity, index); });
        list("events", graph_.events,
            [&](const GraphEvent& event, std::uint32_t index) { write(event, index); });
        list("claims", graph_.claims, [&](const GraphClaim& claim, std::uint32_t) {
            if (!claim.isRole())
                write(claim);
        });
        json_.EndObject();
        out.append(buffer_.GetString(), buffer_.GetSize());
        out += '\n';
    }

private:
    void key(std::string_view name) { json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
    void string(std::string_view value)
    {
        json_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    }
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        string(value);
    }
    void textIfAny(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            text(name, value);
    }

    template <typename Items, typename Write>
    void list(std::string_view name, const Items& items, Write writeItem)
    {
        key(name);
        json_.StartArray();
        std::uint32_t index = 0;
        for (const auto& item : items)
            writeItem(item, index++);
        json_.EndArray();
    }

    void passageMembers(const Passage& passage)
    {
        key("begin");
        json_.Uint(passage.codePoints.begin);
        key("end");
        json_.Uint(passage.codePoints.end);
        text("text", textOf(*graph_.document, passage));
        key("sentence");
        json_.Uint(passage.sentence);
    }

    void write(const Passage& passage)
    {
        json_.StartObject();
        passageMembers(passage);
        json_.EndObject();
    }

    void passages(std::string_view name, const std::vector<Passage>& items)
    {
        list(name, items, [&](const Passage& passage, std::uint32_t) { write(passage); });
    }

    void count(std::string_view name, const std::optional<std::uint64_t>& number)
    {
        if (!number)
            return;
        key(name);
        json_.Uint64(*number);
    }

    void write(const GraphEntity& entity, std::uint32_t index)
    {
        json_.StartObject();
        text("id", entityId({index}));
        text("iri", entity.iri.text());
        text("type", entity.kind->name);
        text("name", entity.label);
        key("named");
        json_.Bool(entity.isNamed);
        count("count", entity.count.best);
        count("minCount", entity.count.minimum);
        count("maxCount", entity.count.maximum);
        if (entity.count.isApproximate) {
            key("approximate");
            json_.Bool(true);
        }
        if (entity.memberKind)
            text("memberType", entity.memberKind->name);
        if (!entity.sameAs.empty())
            list("sameAs", entity.sameAs, [&](const rdf::Iri& iri, std::uint32_t) { string(iri.text()); });
        std::set<const RelationMapping*> written; // one value a key; the graph has them all
        for (const Attribute& attribute : entity.attributes)
            if (written.insert(attribute.relation).second)
                text(attribute.relation->name, referenceOf(attribute.target));
        list("mentions", entity.mentions, [&](const Passage& passage, std::uint32_t number) {
            json_.StartObject();
            passageMembers(passage);
            if (entity.merges[number].reason == MergeReason::Adjective) {
                key("adjective");
                json_.Bool(true);
            }
            if (entity.isNamed)
                write(entity.merges[number]);
            json_.EndObject();
        });
        json_.EndObject();
    }

    /// Why a mention is one of its entity, where that takes telling.
    void write(const Merge& merge)
    {
        if (merge.reason != MergeReason::SameName)
            textIfAny("reason", nameOf(merge.reason));
        if (merge.list)
            text("list", merge.list->name());
    }

    /// An id, or the words of a text, concept or date.
    std::string referenceOf(const Target& target) const
    {
        if (const auto* entity = std::get_if<EntityNode>(&target))
            return entityId(*entity);
        if (const auto* event = std::get_if<EventNode>(&target))
            return eventId(*event);
        if (const auto* claim = std::get_if<ClaimNode>(&target))
            return graph_.claims[claim->index].iri.text();
        return textOfValue(target);
    }

    static bool isNode(const Target& target)
    {
        return std::holds_alternative<EntityNode>(target) || std::holds_alternative<EventNode>(target)
            || std::holds_alternative<ClaimNode>(target);
    }

    void confidence(double value)
    {
        key("confidence");
        json_.Double(std::round(value * 100) / 100);
    }

    /// Claimants and stance, left out where the article says it as a fact.
    void voice(const Voice& voice)
    {
        if (voice.isOwn())
            return;
        list("claimants", voice.claimants,
            [&](EntityNode claimant, std::uint32_t) { string(entityId(claimant)); });
        if (voice.via)
            text("via", entityId(*voice.via));
        text("stance", nameOf(stanceNames, voice.stance));
    }

    void write(const GraphEvent& event, std::uint32_t index)
    {
        json_.StartObject();
        text("id", eventId({index}));
        text("iri", event.iri.text());
        text("type", event.type->name);
        for (const RoleValue& value : event.roles)
            if (value.role->name == "eventType" && value.isAsserted) {
                text("eventType", referenceOf(value.target));
                break;
            }
        text("status", nameOf(statusNames, event.status()));
        text("label", event.label);
        key("trigger");
        write(event.trigger);
        writeDate(event);
        writeRoles(event);
        writeAttributes(event);
        if (!event.voice.isOwn()) {
            key("source");
            json_.StartObject();
            voice(event.voice);
            text("status", nameOf(statusNames, event.told));
            json_.EndObject();
        }
        passages("evidence", event.evidence);
        confidence(event.confidence);
        text("extractor", event.extractor);
        textIfAny("rule", event.rule);
        json_.EndObject();
    }

    void writeDate(const GraphEvent& event)
    {
        for (const RoleValue& value : event.roles) {
            const auto* date = std::get_if<Date>(&value.target);
            if (!date || date->value.empty() || !value.isAsserted)
                continue;
            key("date");
            json_.StartObject();
            text("value", date->value);
            text("precision", nameOf(precisionNames, date->precision));
            if (date->earliest && date->latest) {
                text("earliest", lexicalDay(*date->earliest));
                text("latest", lexicalDay(*date->latest));
            }
            json_.EndObject();
            return;
        }
    }

    void writeRoles(const GraphEvent& event)
    {
        key("roles");
        json_.StartObject();
        const RoleMapping* open = nullptr;
        for (const RoleValue& value : event.roles) {
            if (!isNode(value.target))
                continue;
            if (value.role != open) {
                if (open)
                    json_.EndArray();
                key(value.role->name);
                json_.StartArray();
                open = value.role;
            }
            json_.StartObject();
            text("ref", referenceOf(value.target));
            if (!value.isAsserted)
                voice(value.voice);
            confidence(value.confidence);
            json_.EndObject();
        }
        if (open)
            json_.EndArray();
        json_.EndObject();
    }

    void writeAttributes(const GraphEvent& event)
    {
        key("attributes");
        json_.StartObject();
        const RoleMapping* last = nullptr;
        for (const RoleValue& value : event.roles) {
            const bool isText = std::holds_alternative<std::string>(value.target)
                || std::holds_alternative<Number>(value.target);
            if (!isText || !value.isAsserted || value.role == last)
                continue;
            last = value.role;
            text(value.role->name, referenceOf(value.target));
        }
        json_.EndObject();
    }

    void write(const GraphClaim& claim)
    {
        json_.StartObject();
        text("id", claim.iri.text());
        const auto* entity = std::get_if<EntityNode>(&claim.subject);
        text("subject", entity ? entityId(*entity) : eventId(std::get<EventNode>(claim.subject)));
        text("predicate", claim.predicate);
        if (isNode(claim.object)) {
            text("object", referenceOf(claim.object));
        } else {
            key("object");
            json_.StartObject();
            text("value", referenceOf(claim.object));
            json_.EndObject();
        }
        list("claimants", claim.voice.claimants,
            [&](EntityNode claimant, std::uint32_t) { string(entityId(claimant)); });
        if (claim.voice.via)
            text("via", entityId(*claim.voice.via));
        text("stance", nameOf(stanceNames, claim.voice.stance));
        if (claim.date)
            text("date", claim.date->value);
        if (claim.from)
            text("from", lexicalDay(*claim.from));
        if (claim.until)
            text("until", lexicalDay(*claim.until));
        textIfAny("role", claim.role);
        passages("evidence", claim.evidence);
        confidence(claim.confidence);
        text("extractor", claim.extractor);
        textIfAny("rule", claim.rule);
        json_.EndObject();
    }

    const Graph& graph_;
    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> json_;
};

} // namespace

void appendJsonLine(const Graph& graph, std::string& out)
{
    LineWriter(graph).run(out);
}

} // namespace casus
