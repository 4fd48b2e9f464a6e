// SPDX-License-Identifier: Apache-2.0
#include "evaluation/fact_lines.h"

#include <algorithm>

namespace casus {

namespace {

using Kind = ToldReference::Kind;
using Sort = FactLine::Sort;

/// Writes the lines of one article, in any order.
class FactWriter
{
public:
    explicit FactWriter(const ToldArticle& article)
        : article_(article)
    {
    }

    std::vector<FactLine> run()
    {
        for (const ToldEntity& entity : article_.entities)
            write(entity);
        for (const ToldEvent& event : article_.events)
            write(event);
        for (const ToldClaim& claim : article_.claims)
            write(claim);
        return std::move(lines_);
    }

private:
    void write(const ToldEntity& entity)
    {
        if (entity.isNamed)
            add(Sort::Entity, 0, entity.type.empty() ? entity.name : entity.type + " " + entity.name);
        for (const auto& [name, value] : entity.attributes)
            add(Sort::Entity, 0, entity.name + ": " + name + " " + nameOf(value));
    }

    void write(const ToldEvent& event)
    {
        addTo(event, "");
        for (const auto& [name, value] : {std::pair<std::string, std::string> {"eventType", event.eventType},
                 {"status", event.status}, {"date", event.date}})
            if (!value.empty())
                addTo(event, ": " + name + " " + value);
        if (event.source)
            addTo(event, ": source" + voiceOf(*event.source));
        for (const auto& [name, words] : event.attributes)
            addTo(event, ": " + name + " " + words);
        for (const auto& [role, fillers] : event.roles)
            for (const ToldFiller& filler : fillers)
                addTo(event, ": " + role + " " + nameOf(filler.who) + voiceOf(filler.voice));
    }

    /// A claim about an event reads as the role that it repeats, so that it stands there once.
    void write(const ToldClaim& claim)
    {
        const std::string words
            = claim.predicate + " " + nameOf(claim.object) + qualifiersOf(claim) + voiceOf(claim.voice);
        if (claim.subject.kind == Kind::Event)
            addTo(article_.events[claim.subject.index], ": " + words);
        else
            add(Sort::Claim, 0, nameOf(claim.subject) + " " + words);
    }

    void addTo(const ToldEvent& event, const std::string& words)
    {
        const std::uint32_t position = event.trigger.codePoints ? event.trigger.codePoints->begin : 0;
        add(Sort::Event, position, nameOf(event) + words);
    }

    void add(Sort sort, std::uint32_t position, std::string text)
    {
        lines_.push_back({sort, position, std::move(text)});
    }

    static std::string nameOf(const ToldEvent& event)
    {
        std::string name = event.type;
        if (!event.trigger.text.empty())
            name += " \"" + event.trigger.text + "\"";
        if (event.trigger.sentence)
            name += " (sentence " + std::to_string(*event.trigger.sentence) + ")";
        return name;
    }

    std::string nameOf(const ToldReference& reference) const
    {
        switch (reference.kind) {
        case Kind::Entity:
            return article_.entities[reference.index].name;
        case Kind::Event:
            return nameOf(article_.events[reference.index]);
        case Kind::Claim:
            return nameOf(article_.claims[reference.index]);
        case Kind::Words:
            break;
        }
        return reference.words;
    }

    /// Claims may be about claims, in circles too; they are told one deep.
    std::string nameOf(const ToldClaim& claim) const
    {
        const auto part = [&](const ToldReference& reference) {
            return reference.kind == Kind::Claim ? std::string("a claim") : nameOf(reference);
        };
        return "that " + part(claim.subject) + " " + claim.predicate + " " + part(claim.object);
    }

    static std::string qualifiersOf(const ToldClaim& claim)
    {
        std::string words;
        for (const auto& [name, value] : claim.qualifiers)
            words += ", " + name + " " + value;
        return words;
    }

    /// ` (Alleged by United States)`; nothing where the article says so itself.
    std::string voiceOf(const ToldVoice& voice) const
    {
        const bool isClaimed = voice.claimants && !voice.claimants->empty();
        if (!isClaimed && (voice.stance.empty() || voice.stance == "Asserted"))
            return "";
        std::vector<std::string> names;
        if (isClaimed)
            for (const ToldReference& claimant : *voice.claimants)
                names.push_back(nameOf(claimant));
        std::sort(names.begin(), names.end());
        std::string words = " (" + (voice.stance.empty() ? "told" : voice.stance);
        for (std::size_t i = 0; i < names.size(); ++i)
            words += (i == 0 ? " by " : ", ") + names[i];
        return words + ")";
    }

    const ToldArticle& article_;
    std::vector<FactLine> lines_;
};

} // namespace

std::vector<FactLine> factLines(const ToldArticle& article)
{
    std::vector<FactLine> lines = FactWriter(article).run();
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

} // namespace casus
