// SPDX-License-Identifier: Apache-2.0
#include "output/explanation.h"

#include "ontology/label.h"
#include "ontology/value.h"
#include "output/marked_sentence.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace casus {

namespace {

/// Explains one graph. Lives as long as appendExplanation() runs.
class Explainer
{
public:
    Explainer(const Graph& graph, const Minting& minting, const Marks& marks, std::string& out)
        : graph_(graph)
        , document_(*graph.document)
        , minting_(minting)
        , marks_(marks)
        , out_(out)
    {
    }

    void run(std::string_view iri)
    {
        for (const GraphEntity& entity : graph_.entities)
            if (entity.iri.text() == iri)
                explain(entity);
        for (const GraphEvent& event : graph_.events)
            if (event.iri.text() == iri)
                explain(event);
        for (const GraphClaim& claim : graph_.claims)
            if (claim.iri.text() == iri)
                explain(claim);
        if (iri.starts_with(graph_.article.text()))
            explainMention(iri);
    }

private:
    void explain(const GraphEntity& entity)
    {
        line("", entity.kind->name, entity.label);
        if (entity.link)
            line("  ", "known as", entity.link->text());
        for (const rdf::Iri& iri : entity.sameAs)
            line("  ", "same as", iri.text());
        for (std::size_t i = 0; i < entity.mentions.size(); ++i)
            place("  ", entity.mentions[i].sentence, {entity.mentions[i]},
                entity.isNamed ? reasonOf(entity.merges[i]) : std::string());
        for (const GraphTaking& taking : graph_.takings)
            if (&graph_.entities[taking.entity.index] == &entity)
                place("  ", taking.words.sentence, {taking.words}, taking.reason);
    }

    void explain(const GraphEvent& event)
    {
        line("", event.type->name, event.label);
        line("  ", "status", nameOf(statusNames, event.status()));
        provenance(event.extractor, event.rule, event.confidence);
        places("  ", event.evidence);
        if (!event.voice.isOwn())
            claimants(event.voice, event.evidence);
        for (const RoleValue& value : event.roles) {
            const std::string voice = value.isAsserted ? "" : ", " + voiceLabel(graph_, value.voice);
            line("  ", value.role->name, described(value.target) + voice + originOf(event, value));
            places("    ", value.evidence);
        }
    }

    /// Who fills a role so, where that is not what tells the event.
    static std::string originOf(const GraphEvent& event, const RoleValue& value)
    {
        std::string origin = value.extractor == event.extractor ? "" : "plugin " + value.extractor;
        if (!value.rule.empty() && (value.rule != event.rule || !origin.empty()))
            origin += (origin.empty() ? "rule " : ", rule ") + value.rule;
        return origin.empty() ? "" : " (" + origin + ")";
    }

    void explain(const GraphClaim& claim)
    {
        line("", "Claim", claim.label);
        const auto* entity = std::get_if<EntityNode>(&claim.subject);
        line("  ", "subject",
            described(entity ? Target(*entity) : Target(std::get<EventNode>(claim.subject))));
        line("  ", claim.predicate, described(claim.object));
        provenance(claim.extractor, claim.rule, claim.confidence);
        places("  ", claim.evidence);
        claimants(claim.voice, claim.evidence);
    }

    /// A mention is told by what rests on it, and so is a whole sentence (Evidence::Sentence).
    void explainMention(std::string_view iri)
    {
        bool isTold = false;
        const auto tell
            = [&](const std::vector<Passage>& passages, std::string_view sort, const Target& node) {
                  for (const Passage& passage : passages)
                      for (const Passage& range : {passage, sentenceOf(document_, passage)}) {
                          if (minting_.mention(range.codePoints).text() != iri)
                              continue;
                          if (!std::exchange(isTold, true)) {
                              line("", "Mention", labelOf(textOf(document_, range)));
                              places("  ", {range});
                          }
                          return line("  ", sort, described(node));
                      }
              };
        for (std::uint32_t i = 0; i < graph_.entities.size(); ++i)
            tell(graph_.entities[i].mentions, "entity", EntityNode {i});
        for (std::uint32_t i = 0; i < graph_.events.size(); ++i)
            tell(graph_.events[i].evidence, "event", EventNode {i});
        for (std::uint32_t i = 0; i < graph_.claims.size(); ++i)
            tell(graph_.claims[i].evidence, "claim", ClaimNode {i});
    }

    /// What makes a mention one of its entity: `listed name in countries`.
    static std::string reasonOf(const Merge& merge)
    {
        std::string reason(nameOf(merge.reason));
        return merge.list ? reason + " in " + merge.list->name() : reason;
    }

    void provenance(const std::string& plugin, const std::string& rule, double confidence)
    {
        line("  ", "plugin", plugin);
        if (!rule.empty())
            line("  ", "rule", rule);
        line("  ", "confidence", confidenceText(confidence).text());
    }

    /// Who answers for what `evidence` tells, and where they are named: in its sentences, else last before.
    void claimants(const Voice& voice, const std::vector<Passage>& evidence)
    {
        line("  ", "stance", nameOf(stanceNames, voice.stance));
        if (voice.claimants.empty())
            line("  ", "claimed by", "the article itself");
        for (const EntityNode claimant : voice.claimants)
            speaker("claimed by", claimant, evidence);
        if (voice.via)
            speaker("told by", *voice.via, evidence);
    }

    void speaker(std::string_view name, EntityNode node, const std::vector<Passage>& evidence)
    {
        line("  ", name, described(node));
        std::vector<Passage> beside;
        std::optional<Passage> before;
        for (const Passage& mention : graph_.entities[node.index].mentions) {
            const bool isBeside = std::any_of(evidence.begin(), evidence.end(),
                [&](const Passage& passage) { return passage.sentence == mention.sentence; });
            if (isBeside)
                beside.push_back(mention);
            else if (!before || (!evidence.empty() && mention < evidence.front()))
                before = mention;
        }
        if (beside.empty() && before)
            beside.push_back(*before);
        places("    ", beside);
    }

    /// `a label <its IRI>`.
    std::string described(const Target& target) const
    {
        std::string words = nameOfTarget(graph_, target);
        if (const auto* event = std::get_if<EventNode>(&target))
            words = graph_.events[event->index].label;
        if (const auto* claim = std::get_if<ClaimNode>(&target))
            words = graph_.claims[claim->index].label;
        const rdf::Iri* iri = iriOf(graph_, target);
        return iri ? words + " <" + iri->text() + '>' : words;
    }

    void line(std::string_view indent, std::string_view name, std::string_view value)
    {
        (((out_ += indent) += name) += ": ") += value;
        out_ += '\n';
    }

    /// One line for each sentence that has some of the passages.
    void places(std::string_view indent, const std::vector<Passage>& passages)
    {
        std::set<std::uint32_t> sentences;
        for (const Passage& passage : passages)
            if (sentences.insert(passage.sentence).second)
                place(indent, passage.sentence, passages, {});
    }

    void place(std::string_view indent, std::uint32_t sentence, const std::vector<Passage>& passages,
        std::string_view remark)
    {
        std::string name = document_.article().id + ", sentence " + std::to_string(sentence);
        if (!remark.empty())
            ((name += " (") += remark) += ')';
        line(indent, name, markedSentence(document_, sentence, passages, marks_));
    }

    const Graph& graph_;
    const Document& document_;
    const Minting& minting_;
    const Marks& marks_;
    std::string& out_;
};

} // namespace

void appendExplanation(
    const Graph& graph, const Minting& minting, std::string_view iri, const Marks& marks, std::string& out)
{
    Explainer(graph, minting, marks, out).run(iri);
}

} // namespace casus
