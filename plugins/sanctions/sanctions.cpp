// SPDX-License-Identifier: Apache-2.0
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

/// What a sentence says of one measure.
struct Measure
{
    Span trigger;
    std::string type;
    std::string_view wordClass; ///< of the trigger
    bool isStrong = false;
    bool isVerb = false;
    std::optional<std::string> way; // class of the verb that goes with a noun
    std::string_view rule; ///< that first told who takes part
    std::vector<std::pair<EntityIndex, Span>> actors;
    std::vector<std::pair<EntityIndex, Span>> targets;
};

bool isAuthority(const Findings& findings, EntityIndex index)
{
    constexpr std::array kinds {"Country", "StateOrgan", "IntergovernmentalOrganization", "Person"};
    return std::find(kinds.begin(), kinds.end(), findings.entities()[index].kind) != kinds.end();
}

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
                if (!measure.actors.empty())
                    last = add(document, findings, measure, last);
            }
    }

private:
    std::vector<Measure> measuresOf(
        const Document& document, Findings& findings, const Sentence& sentence) const
    {
        std::vector<Measure> measures = triggersOf(document, sentence);
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

    static std::vector<Measure> triggersOf(const Document& document, const Sentence& sentence)
    {
        std::vector<Measure> measures;
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
            for (const Match& match : document.matchesAt(token)) {
                if (!match.isFrom("sanction_terms"))
                    continue;
                const bool isVerb = match.is("sanction_verb");
                if (match.tokens.size() == 1 && isVerb != isUsedAsVerb(document, token))
                    continue; // "sanctions", "freeze": noun and verb have the same form
                if ((!isVerb && !match.is("sanction_noun") && !match.is("sanction_label"))
                    || (!measures.empty() && measures.back().trigger.end > token)
                    || isName(document, match.tokens))
                    continue;
                Measure measure;
                measure.trigger = match.tokens;
                measure.type = match.value("type");
                measure.wordClass = match.value("class");
                measure.isStrong = match.value("strength") == "strong";
                measure.isVerb = isVerb;
                measures.push_back(std::move(measure));
            }
        return measures;
    }

    static bool isUsedAsVerb(const Document& document, std::uint32_t token)
    {
        if (!document.tags().empty() && !document.tags()[token].universal.empty())
            return document.tags()[token].universal == "VERB";
        const Phrase* phrase = document.phraseAt(token);
        return !phrase || phrase->head != token;
    }

    /// Whether a trigger is a name or part of one; "EU sanctions" only begins with one.
    static bool isName(const Document& document, Span trigger)
    {
        const Mention* mention = document.mentionAt(trigger.begin);
        return mention && !(trigger.contains(mention->tokens) && mention->tokens.size() < trigger.size());
    }

    static void fill(const Document& document, Findings& findings, const RuleMatch& match, Measure& measure)
    {
        for (const Capture& capture : match.captures) {
            if (capture.role == "way" && capture.match && !measure.way)
                measure.way = capture.match->value("class");
            if (capture.role != "actor" && capture.role != "target")
                continue;
            const Phrase* phrase = document.phraseAt(capture.tokens.begin);
            if (!phrase || phrase->tokens.overlaps(measure.trigger))
                continue;
            const bool isActor = capture.role == "actor";
            if (isActor && (!isAgent(document, capture.tokens) || !measure.actors.empty()))
                continue;
            const bool isTarget = isAgent(document, capture.tokens) || phrase->mention;
            if (!isActor && !isTarget)
                continue;
            const auto entity = refer(document, findings, capture.tokens);
            if (!entity || (isActor && !isAuthority(findings, *entity)))
                continue;
            if (measure.rule.empty())
                measure.rule = capture.rule;
            addOnce(isActor ? measure.actors : measure.targets, *entity, capture.tokens);
        }
    }

    /// "imposed a travel ban and an asset freeze on": what is told of the last of joined nouns is told of
    /// all.
    static void shareTargets(std::vector<Measure>& measures)
    {
        constexpr std::uint32_t reach = 3;
        for (std::size_t i = measures.size(); i-- > 1;) {
            Measure& before = measures[i - 1];
            const Measure& next = measures[i];
            if (before.targets.empty() && !before.isVerb && !next.isVerb
                && next.trigger.begin <= before.trigger.end + reach)
                before.targets = next.targets;
        }
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

    static void addOnce(std::vector<std::pair<EntityIndex, Span>>& list, EntityIndex entity, Span tokens)
    {
        const bool isKnown
            = std::any_of(list.begin(), list.end(), [&](const auto& other) { return other.first == entity; });
        if (!isKnown)
            list.emplace_back(entity, tokens);
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

    /// `US sanctions`, `the EU's travel ban`: the authority inside or before the phrase of a noun.
    static void addOwner(const Document& document, Measure& measure)
    {
        const Phrase* phrase = document.phraseAt(measure.trigger.begin);
        if (!measure.actors.empty() || measure.isVerb || !phrase)
            return;
        const std::uint32_t begin = phrase->tokens.begin >= 2
                && document.text(document.tokens()[phrase->tokens.begin - 1]).ends_with("s")
                && document.tokens()[phrase->tokens.begin - 1].bytes.size() <= 4
            ? phrase->tokens.begin - 2
            : phrase->tokens.begin;
        for (std::uint32_t token = begin; token < measure.trigger.end; ++token) {
            const Mention* mention = document.mentionAt(token);
            if (!mention)
                continue;
            if (mention->kind == "Country" || mention->kind == "IntergovernmentalOrganization"
                || mention->kind == "StateOrgan")
                measure.actors.emplace_back(mention->entity, mention->tokens);
            token = mention->tokens.end - 1;
        }
    }

    /// The nearest authority before a measure that still lacks one: "The government labelled him … and levied
    /// sanctions".
    static void addSubject(const Document& document, Findings& findings, Span sentence, Measure& measure)
    {
        if (!measure.actors.empty()
            || (measure.isVerb && !measure.targets.empty()
                && measure.targets.front().second.begin < measure.trigger.begin))
            return;
        for (std::uint32_t token = measure.trigger.begin; token-- > sentence.begin;) {
            const Phrase* phrase = document.phraseAt(token);
            if (!phrase || phrase->tokens.begin != token || phrase->isPronoun)
                continue;
            const bool isObject
                = token > sentence.begin && document.tokens()[token - 1].wordClass == WordClass::Preposition;
            const auto entity = isObject || !isAgent(document, phrase->tokens)
                ? std::nullopt
                : refer(document, findings, phrase->tokens);
            if (!entity || !isAuthority(findings, *entity) || findings.entities()[*entity].kind == "Person")
                continue;
            measure.actors.emplace_back(*entity, phrase->tokens);
            return;
        }
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
                const Span words {match.tokens.end, end};
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
