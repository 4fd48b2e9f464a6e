// SPDX-License-Identifier: Apache-2.0
#include "measure.h"
#include "taken_off.h"

#include <casus/fact/reference.h>
#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace casus;

/// Finds sanctions: designations, freezes, bans and embargoes, laid, lifted or threatened.
class Sanctions : public Extractor
{
public:
    void configure(const Bundle& bundle) override
    {
        rules_ = RuleSet::read(bundle.folder / "sanctions.rules");
    }

    void extract(const Document& document, Findings& findings) const override
    {
        const bool isAboutSanctions
            = std::any_of(document.matches().begin(), document.matches().end(), [](const Match& match) {
                  return match.isFrom("sanction_terms") && match.value("strength") == "strong";
              });
        std::optional<FactIndex> last;
        for (const Sentence& sentence : document.sentences())
            for (Measure& measure : measuresOf(document, findings, sentence)) {
                if (!isMeasure(findings, measure, isAboutSanctions)) {
                    if (last && measure.isStrong)
                        findings.fact(*last).evidence.push_back(measure.trigger);
                    continue;
                }
                if (measure.actors.empty() && last) // "He was sanctioned again": by the same authority
                    for (const Argument& argument : findings.facts()[*last].arguments)
                        if (argument.role == "actor")
                            measure.actors.emplace_back(
                                std::get<EntityReference>(argument.value).index, measure.trigger);
                if (measure.actors.empty())
                    continue;
                last = add(document, findings, measure, last);
                if (measure.isVerb)
                    addTakenOff(document, findings, *last);
            }
    }

private:
    std::vector<Measure> measuresOf(
        const Document& document, Findings& findings, const Sentence& sentence) const
    {
        std::vector<Measure> measures = measuresIn(document, sentence);
        const std::vector<RuleMatch> matches = rules_.match(document, sentence);
        for (const RuleMatch& match : matches) {
            const Capture* trigger = match.capture("trigger");
            const auto measure
                = std::find_if(measures.begin(), measures.end(), [&](const Measure& candidate) {
                      return trigger && candidate.trigger.overlaps(trigger->tokens);
                  });
            if (measure != measures.end())
                fill(document, findings, match, *measure);
        }
        shareTargets(measures);
        for (const RuleMatch& match : matches)
            if (const Capture* group = match.capture("group"))
                addMembers(document, findings, match, *group, measures);
        for (Measure& measure : measures) {
            addOwner(document, measure);
            addSubject(document, findings, sentence.tokens, measure);
        }
        for (const RuleMatch& match : matches)
            if (match.rule.starts_with("linked"))
                addLink(document, findings, match, measures);
        return measures;
    }

    /// "12 officials, among them X and Y": those of a target that have a name.
    static void addMembers(const Document& document, Findings& findings, const RuleMatch& match,
        const Capture& group, std::vector<Measure>& measures)
    {
        for (Measure& measure : measures) {
            const bool isTarget = std::any_of(measure.targets.begin(), measure.targets.end(),
                [&](const auto& target) { return target.second.overlaps(group.tokens); });
            for (const Capture& capture : match.captures)
                if (isTarget && capture.role == "member" && isAgent(document, capture.tokens))
                    if (const auto member = refer(document, findings, capture.tokens))
                        addOnce(measure.targets, *member, capture.tokens);
        }
    }

    /// What is told of those whom an authority lists is its reason, and so its claim.
    static Source sourceOf(const std::vector<Measure>& measures, EntityIndex listed)
    {
        Source source;
        for (const Measure& measure : measures)
            if (measure.wordClass == "sanction_verb" && measure.type != "Delisting"
                && source.claimants.empty()
                && std::any_of(measure.targets.begin(), measure.targets.end(),
                    [&](const auto& target) { return target.first == listed; }))
                for (const auto& [actor, evidence] : measure.actors)
                    source.claimants.push_back(actor);
        return source;
    }

    static void addLink(const Document& document, Findings& findings, const RuleMatch& match,
        const std::vector<Measure>& measures)
    {
        const auto subject = refer(document, findings, match.capture("target")->tokens);
        const auto object = refer(document, findings, match.capture("linked")->tokens);
        if (!subject || !object || !isAgent(document, match.capture("target")->tokens)
            || !isAgent(document, match.capture("linked")->tokens))
            return;
        Fact link;
        link.type = "linkedTo";
        link.rule = match.rule;
        link.trigger = match.tokens;
        link.confidence = 0.8;
        link.arguments.push_back({"subject", EntityReference {*subject}, match.tokens, {}, 0.8});
        link.arguments.push_back(
            {"object", EntityReference {*object}, match.tokens, sourceOf(measures, *subject), 0.8});
        findings.add(std::move(link));
    }

    /// Whether a trigger tells a measure of its own, and not merely that there are sanctions.
    static bool isMeasure(const Findings& findings, const Measure& measure, bool isAboutSanctions)
    {
        const bool hasAuthority
            = std::any_of(measure.actors.begin(), measure.actors.end(), [&](const auto& actor) {
                  return isAuthority(findings, actor.first)
                      && findings.entities()[actor.first].kind != "Person";
              });
        if (measure.way == "label_verb" || measure.way == "list_verb")
            return hasAuthority && !measure.targets.empty();
        if (measure.isVerb)
            return measure.isStrong
                ? !measure.targets.empty() || hasAuthority
                : !measure.targets.empty() && (isAboutSanctions || (hasAuthority && !measure.type.empty()));
        if (measure.isStrong)
            return measure.way.has_value() || (hasAuthority && !measure.targets.empty());
        if (measure.type.empty() && measure.targets.empty())
            return false; // "bans on veils" are rules
        const bool isForeign = !measure.targets.empty()
            && std::any_of(measure.targets.begin(), measure.targets.end(),
                [&](const auto& target) { return findings.entities()[target.first].kind == "Country"; });
        return measure.way.has_value() && hasAuthority && (isForeign || isAboutSanctions);
    }

    static FactIndex add(
        const Document& document, Findings& findings, const Measure& measure, std::optional<FactIndex> last)
    {
        const Status status = statusAt(document, measure.trigger.begin);
        const bool isLift = measure.way == "lift_verb" || measure.type == "Delisting";
        const std::string type = isLift ? "Delisting" : measure.type.empty() ? "Designation" : measure.type;
        const DateMention* date = dateOfEvent(document, measure.trigger);
        if (last && isSame(findings.facts()[*last], measure, type, date)) {
            findings.fact(*last).evidence.push_back(measure.trigger);
            return *last;
        }
        Fact fact;
        fact.type = "Sanction";
        fact.rule = measure.rule.empty() ? measure.wordClass : measure.rule;
        fact.trigger = measure.trigger;
        fact.status
            = measure.way == "threaten_verb" && status == Status::Actual ? Status::Threatened : status;
        fact.confidence = measure.isStrong ? 0.9 : 0.7;
        fact.arguments.push_back({"eventType", Concept {type}, measure.trigger, {}, 0.8});
        for (const auto& [entity, evidence] : measure.actors)
            fact.arguments.push_back({"actor", EntityReference {entity}, evidence, {}, 0.8});
        for (const auto& [entity, evidence] : measure.targets)
            fact.arguments.push_back({"target", EntityReference {entity}, evidence, {}, 0.8});
        if (date)
            fact.arguments.push_back({"date", date->date, date->tokens, {}, 0.8});
        addClause(document, measure.trigger.end, "reason", fact);
        addClause(document, measure.trigger.end, "legal_basis", fact);
        return findings.add(std::move(fact));
    }

    static bool isSame(
        const Fact& known, const Measure& measure, const std::string& type, const DateMention* date)
    {
        const Argument* knownType = known.argument("eventType");
        const Argument* knownDate = known.argument("date");
        if (!knownType || !(knownType->value == Value(Concept {type})))
            return false;
        if (date && knownDate && std::get<Date>(knownDate->value).value != date->date.value)
            return false;
        const bool hasActor
            = std::all_of(measure.actors.begin(), measure.actors.end(), [&](const auto& actor) {
                  return std::any_of(
                      known.arguments.begin(), known.arguments.end(), [&](const Argument& argument) {
                          return argument.role == "actor"
                              && argument.value == Value(EntityReference {actor.first});
                      });
              });
        return hasActor
            && std::all_of(measure.targets.begin(), measure.targets.end(), [&](const auto& target) {
                   return std::any_of(
                       known.arguments.begin(), known.arguments.end(), [&](const Argument& argument) {
                           return argument.role == "target"
                               && argument.value == Value(EntityReference {target.first});
                       });
               });
    }

    /// The clause behind words such as `for`, `in response to` (reason) or `under` (legal basis, programme),
    /// up to the next comma.
    static void addClause(const Document& document, std::uint32_t from, Label wordClass, Fact& fact)
    {
        const Span sentence = document.sentenceOf(fact.trigger.begin).tokens;
        for (std::uint32_t token = from; token < sentence.end; ++token)
            for (const Match& match : document.matchesAt(token)) {
                if (!match.isFrom("clauses") || !match.is(wordClass))
                    continue;
                std::uint32_t end = match.tokens.end;
                while (end < sentence.end && document.text(document.tokens()[end]) != ","
                    && document.text(document.tokens()[end]) != ".")
                    ++end;
                if (end < match.tokens.end + 2)
                    continue;
                const Span words {match.tokens.end - (match.value("kept") == "2" ? 2 : 0), end};
                const bool isProgram = document.tokens()[end - 1].is({"programme", "program", "regime"});
                const std::string_view role = wordClass == Label("reason") ? "reason"
                    : isProgram                                            ? "program"
                                                                           : "legalBasis";
                fact.arguments.push_back(
                    {std::string(role), std::string(document.text(words)), words, {}, 0.7});
                return;
            }
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Sanctions)
