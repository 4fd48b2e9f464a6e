// SPDX-License-Identifier: Apache-2.0
#include "output/csv_tables.h"

#include "ontology/label.h"
#include "ontology/value.h"
#include "output/csv_row.h"
#include "output/marked_sentence.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace casus {

namespace {

std::vector<const RoleMapping*> rolesOf(const Mapping& mapping)
{
    std::vector<const RoleMapping*> roles;
    for (const auto& [name, role] : mapping.roles())
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(),
        [](const RoleMapping* left, const RoleMapping* right) { return left->number < right->number; });
    return roles;
}

/// Values of one cell.
class Join
{
public:
    void add(std::string_view value)
    {
        if (!value.empty())
            (text_ += text_.empty() ? "" : "; ") += value;
    }
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

std::string text(const std::optional<std::uint64_t>& number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string text(const std::optional<std::chrono::year_month_day>& day)
{
    return day ? lexicalDay(*day) : std::string();
}

void appendRow(std::string& out, const std::vector<std::string_view>& cells)
{
    CsvRow row(out);
    for (const std::string_view cell : cells)
        row.add(cell);
}

/// Writes one graph. Lives as long as appendCsv() runs.
class TableWriter
{
public:
    TableWriter(const Graph& graph, const Mapping& mapping, const Marks& marks, CsvTables& out)
        : graph_(graph)
        , roles_(rolesOf(mapping))
        , marks_(marks)
        , out_(out)
    {
    }

    void run()
    {
        for (const GraphEntity& entity : graph_.entities)
            write(entity);
        for (const GraphEvent& event : graph_.events)
            write(event);
        for (const GraphClaim& claim : graph_.claims)
            if (!claim.isRole())
                write(claim);
    }

private:
    const std::string& articleId() const { return graph_.document->article().id; }

    void write(const GraphEntity& entity)
    {
        Join attributes, sameAs;
        for (const Attribute& attribute : entity.attributes)
            attributes.add(attribute.relation->name + ": " + labelOf(attribute.target));
        for (const rdf::Iri& iri : entity.sameAs)
            sameAs.add(iri.text());
        CsvRow(out_[0])
            .add(articleId())
            .add(entity.iri.text())
            .add(entity.kind->name)
            .add(entity.label)
            .add(entity.isNamed ? "yes" : "no")
            .add(text(entity.count.best))
            .add(text(entity.count.minimum))
            .add(text(entity.count.maximum))
            .add(entity.memberKind ? entity.memberKind->name : std::string())
            .add(attributes.text())
            .add(sameAs.text())
            .add(std::to_string(entity.mentions.size()));
    }

    void write(const GraphEvent& event)
    {
        CsvRow row(out_[1]);
        row.add(articleId()).add(event.iri.text()).add(event.type->name).add(event.label);
        row.add(nameOf(statusNames, event.status()));
        const Date* date = nullptr;
        for (const RoleMapping* role : roles_) {
            Join values;
            for (const RoleValue& value : event.roles) {
                if (value.role != role || !value.isAsserted)
                    continue;
                values.add(labelOf(value.target));
                if (!date)
                    date = std::get_if<Date>(&value.target);
            }
            row.add(values.text());
        }
        row.add(date ? text(date->earliest) : std::string()).add(date ? text(date->latest) : std::string());
        addVoice(row, event.voice);
        addOrigin(row, event.confidence, event.extractor, event.rule, event.evidence);
    }

    void write(const GraphClaim& claim)
    {
        const auto* entity = std::get_if<EntityNode>(&claim.subject);
        const rdf::Iri* object = iriOf(graph_, claim.object);
        CsvRow row(out_[2]);
        row.add(articleId()).add(claim.iri.text());
        row.add(entity ? graph_.entities[entity->index].label
                       : graph_.events[std::get<EventNode>(claim.subject).index].label);
        row.add(claim.predicate).add(labelOf(claim.object));
        row.add(subjectOf(graph_, claim).text()).add(object ? object->text() : std::string());
        row.add(claim.isAsserted ? "yes" : "no");
        row.add(claim.date ? claim.date->value : std::string()).add(text(claim.from)).add(text(claim.until));
        row.add(claim.role);
        addVoice(row, claim.voice);
        addOrigin(row, claim.confidence, claim.extractor, claim.rule, claim.evidence);
    }

    void addVoice(CsvRow& row, const Voice& voice) const
    {
        Join claimants;
        for (const EntityNode claimant : voice.claimants)
            claimants.add(graph_.entities[claimant.index].label);
        row.add(claimants.text()).add(voice.via ? graph_.entities[voice.via->index].label : std::string());
        row.add(nameOf(stanceNames, voice.stance));
    }

    void addOrigin(CsvRow& row, double confidence, const std::string& extractor, const std::string& rule,
        const std::vector<Passage>& evidence) const
    {
        row.add(confidenceText(confidence).text()).add(extractor).add(rule);
        row.add(evidence.empty()
                ? std::string()
                : markedSentence(*graph_.document, evidence.front().sentence, evidence, marks_));
    }

    std::string labelOf(const Target& target) const
    {
        if (const auto* entity = std::get_if<EntityNode>(&target))
            return graph_.entities[entity->index].label;
        if (const auto* event = std::get_if<EventNode>(&target))
            return graph_.events[event->index].label;
        if (const auto* claim = std::get_if<ClaimNode>(&target))
            return graph_.claims[claim->index].label;
        return textOfValue(target);
    }

    const Graph& graph_;
    std::vector<const RoleMapping*> roles_;
    const Marks& marks_;
    CsvTables& out_;
};

} // namespace

CsvTables csvHeaders(const Mapping& mapping)
{
    std::vector<std::string_view> events {"article", "iri", "type", "label", "status"};
    for (const RoleMapping* role : rolesOf(mapping))
        events.push_back(role->name);
    events.insert(events.end(), {"earliest", "latest"});
    std::vector<std::string_view> claims {"article", "iri", "subject", "predicate", "object", "subjectIri",
        "objectIri", "asserted", "date", "from", "until", "role"};
    for (std::vector<std::string_view>* table : {&events, &claims})
        table->insert(
            table->end(), {"claimants", "via", "stance", "confidence", "extractor", "rule", "sentence"});
    CsvTables out;
    appendRow(out[0],
        {"article", "iri", "type", "name", "named", "count", "minCount", "maxCount", "memberType",
            "attributes", "sameAs", "mentions"});
    appendRow(out[1], events);
    appendRow(out[2], claims);
    return out;
}

void appendCsv(const Graph& graph, const Mapping& mapping, const Marks& marks, CsvTables& out)
{
    TableWriter(graph, mapping, marks, out).run();
}

} // namespace casus
