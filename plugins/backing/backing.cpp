// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/reference.h>
#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>
#include <array>
#include <optional>

namespace {

using namespace casus;

/// Finds who backs which group, `Iran-backed militia`, `funded by Iran`, `Iran backs the fighters`, and who
/// leads which: `the Saudi-led coalition`.
class Backing : public Extractor
{
public:
    void configure(const Bundle& bundle) override { rules_ = RuleSet::read(bundle.folder / "backing.rules"); }

    void extract(const Document& document, Findings& findings) const override
    {
        for (const Match& match : document.matches())
            if (match.is("backed_participle"))
                addHyphened(document, findings, match, "backedBy");
            else if (match.is("led_participle"))
                addHyphened(document, findings, match, "linkedTo");
        for (const Sentence& sentence : document.sentences())
            for (const RuleMatch& match : rules_.match(document, sentence))
                addByRule(document, findings, match);
    }

private:
    /// `Iran-backed militia`: the name before the hyphen backs what the phrase speaks of.
    static void addHyphened(
        const Document& document, Findings& findings, const Match& match, std::string_view type)
    {
        const std::uint32_t participle = match.tokens.begin;
        if (participle < 2 || document.text(document.tokens()[participle - 1]) != "-"
            || document.tokens()[participle].spaceBefore)
            return;
        const Mention* backer = document.mentionAt(participle - 2);
        const Phrase* phrase = document.phraseAt(participle);
        if (!backer || !phrase || phrase->head <= participle || !isAgent(document, phrase->tokens))
            return;
        const auto group = refer(document, findings, phrase->tokens);
        if (group && (type == "backedBy" || isBody(findings, *group)))
            add(findings, *group, backer->entity, {backer->tokens.begin, phrase->tokens.end}, {}, "hyphen",
                phrase->mention.has_value(), type);
    }

    static void addByRule(const Document& document, Findings& findings, const RuleMatch& match)
    {
        for (const Capture& group : match.captures)
            for (const Capture& backer : match.captures) {
                if (group.role != "group" || backer.role != "backer" || !canBe(document, group.tokens)
                    || !isAgent(document, backer.tokens))
                    continue;
                const auto subject = refer(document, findings, group.tokens);
                const auto object = refer(document, findings, backer.tokens);
                if (!subject || !object || *subject == *object || !isBackable(findings, *subject)
                    || !isBacker(findings, *object))
                    continue;
                if (const auto source = sourceOf(document, findings, match, *object))
                    add(findings, *subject, *object, match.tokens, *source, match.rule);
            }
    }

    /// Whether a phrase can stand for a group; "it" does for one.
    static bool canBe(const Document& document, Span tokens)
    {
        const Phrase* phrase = document.phraseAt(tokens.begin);
        return isAgent(document, tokens) || (phrase && phrase->isPronoun);
    }

    /// Who says so, and how; nothing where nobody can be found who accuses.
    static std::optional<Source> sourceOf(
        const Document& document, Findings& findings, const RuleMatch& match, EntityIndex backer)
    {
        if (match.rule.starts_with("denied"))
            return Source {{backer}, std::nullopt, Stance::Denied};
        Source source;
        if (const Capture* claimant = match.capture("claimant")) {
            const auto accuser = isAgent(document, claimant->tokens)
                ? refer(document, findings, claimant->tokens)
                : std::nullopt;
            return accuser ? std::optional(Source {{*accuser}, std::nullopt, Stance::Alleged}) : std::nullopt;
        }
        const Capture* trigger = match.capture("trigger");
        source.stance = match.rule == "accusing"
            ? Stance::Alleged
            : stanceOf(statusAt(document, trigger ? trigger->tokens.begin : match.tokens.begin));
        return source;
    }

    static bool isBackable(const Findings& findings, EntityIndex index)
    {
        const Entity& entity = findings.entities()[index];
        return entity.kind == "ArmedGroup" || entity.kind == "ArmedForce" || entity.kind == "Organization"
            || (entity.kind == "Group" && !entity.isNamed);
    }

    /// What can be led: "the US-led coalition", but not its soldiers.
    static bool isBody(const Findings& findings, EntityIndex index)
    {
        const std::string& kind = findings.entities()[index].kind;
        return kind == "Organization" || kind == "ArmedForce" || kind == "ArmedGroup"
            || kind == "IntergovernmentalOrganization";
    }

    static bool isBacker(const Findings& findings, EntityIndex index)
    {
        constexpr std::array kinds {"Country", "StateOrgan", "ArmedForce", "ArmedGroup"};
        return std::find(kinds.begin(), kinds.end(), findings.entities()[index].kind) != kinds.end();
    }

    static Stance stanceOf(Status status)
    {
        return status == Status::Negated ? Stance::Denied
            : status == Status::Possible ? Stance::Supposed
                                         : Stance::Asserted;
    }

    /// Two rules may read one clause.
    static bool isKnown(
        const Findings& findings, EntityIndex group, EntityIndex backer, Span evidence, std::string_view type)
    {
        const auto known = findings.relationsOf(group, type);
        return std::any_of(known.begin(), known.end(), [&](FactIndex index) {
            const Fact& fact = findings.facts()[index];
            return fact.trigger.overlaps(evidence)
                && fact.argument("object")->value == Value(EntityReference {backer});
        });
    }

    /// `isEpithet`: what a name bears, "the Iran-backed Houthis", the article says itself, whoever speaks of
    /// them.
    static void add(Findings& findings, EntityIndex group, EntityIndex backer, Span evidence,
        const Source& source, std::string_view rule, bool isEpithet = false,
        std::string_view type = "backedBy")
    {
        if (isKnown(findings, group, backer, evidence, type))
            return;
        const Span said = isEpithet ? Span() : evidence;
        Fact fact;
        fact.type = type;
        fact.trigger = evidence;
        fact.confidence = 0.85;
        fact.rule = rule;
        fact.arguments.push_back({"subject", EntityReference {group}, evidence, {}, 0.85});
        fact.arguments.push_back({"object", EntityReference {backer}, said, source, 0.85});
        findings.add(std::move(fact));
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Backing)
