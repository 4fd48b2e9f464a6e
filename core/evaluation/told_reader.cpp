// SPDX-License-Identifier: Apache-2.0
#include "evaluation/told_reader.h"

#include "evaluation/json_node.h"

#include <casus/error.h>

#include <rapidjson/error/en.h>

#include <functional>
#include <utility>

namespace casus {

namespace {

using Kind = ToldReference::Kind;

ToldPassage passageOf(const JsonNode& node)
{
    if (node.isText())
        return {{}, node.text(), {}};
    ToldPassage passage;
    passage.text = node.textOf("text");
    if (const auto sentence = node.find("sentence"))
        passage.sentence = sentence->number();
    const auto begin = node.find("begin");
    const auto end = node.find("end");
    if (begin.has_value() != end.has_value())
        node.complain("has one of begin and end; it takes both or none");
    if (begin)
        passage.codePoints = Span {begin->offset(), end->offset()};
    if (begin && passage.codePoints->begin >= passage.codePoints->end)
        node.complain("ends before it begins");
    return passage;
}

std::string entityName(const JsonNode& node)
{
    std::string name = node.textOf("name");
    node.forEachIn("mentions", [&](const JsonNode& mention) {
        if (name.empty())
            name = passageOf(mention).text;
    });
    if (name.empty())
        node.complain("has neither a name nor a mention with a text");
    return name;
}

/// Reads one line. Ids come first, since what refers may stand before what it refers to.
class ArticleReader
{
public:
    explicit ArticleReader(const JsonNode& line)
        : line_(line)
    {
        article_.id = line.neededTextOf("id");
        collectIds("entities", Kind::Entity);
        collectIds("events", Kind::Event);
        collectIds("claims", Kind::Claim);
    }

    ToldArticle read()
    {
        article_.hasEntities = line_.forEachIn(
            "entities", [&](const JsonNode& node) { article_.entities.push_back(entityOf(node)); });
        article_.hasEvents = line_.forEachIn(
            "events", [&](const JsonNode& node) { article_.events.push_back(eventOf(node)); });
        article_.hasClaims = line_.forEachIn(
            "claims", [&](const JsonNode& node) { article_.claims.push_back(claimOf(node)); });
        return std::move(article_);
    }

private:
    void collectIds(const char* list, Kind kind)
    {
        std::size_t index = 0;
        line_.forEachIn(list, [&](const JsonNode& node) {
            std::string id = node.textOf("id");
            if (id.empty() && kind == Kind::Entity)
                id = entityName(node);
            if (!id.empty() && !ids_.emplace(id, ToldReference {kind, index, {}}).second)
                node.complain("has the id \"" + id + "\" of something before it");
            ++index;
        });
    }

    ToldReference referenceOf(const JsonNode& node) const
    {
        const std::string id = node.text();
        const auto found = ids_.find(id);
        if (found == ids_.end())
            node.complain("is \"" + id + "\", which is no id of an entity, event or claim here");
        return found->second;
    }

    ToldEntity entityOf(const JsonNode& node) const
    {
        ToldEntity entity;
        entity.type = node.textOf("type");
        entity.name = entityName(node);
        entity.isNamed = node.truthOf("named", true);
        entity.isOptional = node.truthOf("optional", false);
        node.forEachIn(
            "mentions", [&](const JsonNode& mention) { entity.mentions.push_back(passageOf(mention)); });
        for (const char* name : {"country", "partOf", "memberOf", "officeOf"})
            if (const auto other = node.find(name))
                entity.attributes[name] = referenceOf(*other);
        for (const char* name : {"rank", "role", "condition", "memberType"})
            if (const auto words = node.find(name))
                entity.attributes[name].words = words->text();
        for (const char* name : {"count", "minCount", "maxCount"})
            if (const auto number = node.find(name))
                entity.attributes[name].words = std::to_string(number->number());
        return entity;
    }

    ToldVoice voiceOf(const JsonNode& node) const
    {
        ToldVoice voice;
        voice.stance = node.textOf("stance");
        std::vector<ToldReference> claimants;
        if (node.forEachIn(
                "claimants", [&](const JsonNode& claimant) { claimants.push_back(referenceOf(claimant)); }))
            voice.claimants = std::move(claimants);
        return voice;
    }

    ToldFiller fillerOf(const JsonNode& node) const
    {
        if (node.isText())
            return {referenceOf(node), {}, false};
        const auto who = node.find("ref");
        if (!who)
            node.complain("has no ref");
        return {referenceOf(*who), voiceOf(node), node.truthOf("optional", false)};
    }

    ToldEvent eventOf(const JsonNode& node) const
    {
        ToldEvent event;
        event.type = node.neededTextOf("type");
        event.eventType = node.textOf("eventType");
        event.status = node.textOf("status");
        event.isOptional = node.truthOf("optional", false);
        if (const auto date = node.find("date"))
            event.date = date->isText() ? date->text() : date->neededTextOf("value");
        if (const auto trigger = node.find("trigger"))
            event.trigger = passageOf(*trigger);
        node.forEachIn(
            "evidence", [&](const JsonNode& passage) { event.evidence.push_back(passageOf(passage)); });
        if (const auto source = node.find("source"))
            event.source = voiceOf(*source);
        if (const auto attributes = node.find("attributes"))
            attributes->forEachMember([&](std::string_view name, const JsonNode& words) {
                event.attributes[std::string(name)] = words.text();
            });
        if (const auto roles = node.find("roles")) {
            event.hasRoles = true;
            roles->forEachMember([&](std::string_view name, const JsonNode& fillers) {
                std::vector<ToldFiller>& role = event.roles[std::string(name)];
                if (fillers.isArray())
                    fillers.forEachItem([&](const JsonNode& filler) { role.push_back(fillerOf(filler)); });
                else
                    role.push_back(fillerOf(fillers));
            });
        }
        return event;
    }

    ToldClaim claimOf(const JsonNode& node) const
    {
        ToldClaim claim;
        claim.predicate = node.neededTextOf("predicate");
        const auto subject = node.find("subject");
        const auto object = node.find("object");
        if (!subject || !object)
            node.complain(subject ? "has no object" : "has no subject");
        claim.subject = referenceOf(*subject);
        if (object->isObject())
            claim.object.words = object->neededTextOf("value");
        else
            claim.object = referenceOf(*object);
        claim.voice = voiceOf(node);
        claim.isOptional = node.truthOf("optional", false);
        for (const char* name : {"date", "from", "until", "role"})
            if (const auto words = node.find(name))
                claim.qualifiers[name] = words->text();
        return claim;
    }

    const JsonNode& line_;
    std::map<std::string, ToldReference, std::less<>> ids_;
    ToldArticle article_;
};

} // namespace

ToldArticle readToldArticle(std::string_view json)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size()); // nesting costs no stack
    if (document.HasParseError()) {
        std::string_view why = rapidjson::GetParseError_En(document.GetParseError());
        why.remove_suffix(why.ends_with('.') ? 1 : 0);
        throw Error("this is no JSON: " + std::string(why) + " at byte "
            + std::to_string(document.GetErrorOffset() + 1));
    }
    if (!document.IsObject())
        throw Error("this is JSON but no object; an article is {\"id\": …, \"events\": […]}");
    const JsonNode line(document);
    return ArticleReader(line).read();
}

} // namespace casus
