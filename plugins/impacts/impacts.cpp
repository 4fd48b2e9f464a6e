// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/reference.h>
#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace casus;

/// A weapon of an attack that is told in the plural or with a number.
struct Volley
{
    FactIndex attack = 0;
    EntityIndex weapon = 0;
    Span words;
};

/// Finds what became of some of the weapons of an attack: `18 of them landed at the base`.
class Impacts : public Extractor
{
public:
    void configure(const Bundle& bundle) override { rules_ = RuleSet::read(bundle.folder / "impacts.rules"); }

    void extract(const Document& document, Findings& findings) const override
    {
        const std::vector<Volley> volleys = volleysOf(findings);
        if (volleys.empty())
            return;
        for (const Sentence& sentence : document.sentences()) {
            std::optional<Span> last;
            for (const RuleMatch& match : rules_.match(document, sentence)) {
                const Span trigger = match.capture("trigger")->tokens;
                const Volley* volley
                    = last == trigger ? nullptr : volleyOf(document, findings, volleys, match);
                if (!volley)
                    continue;
                last = trigger;
                add(document, findings, match, *volley);
            }
        }
    }

private:
    static std::vector<Volley> volleysOf(const Findings& findings)
    {
        std::vector<Volley> volleys;
        for (FactIndex index = 0; index < findings.facts().size(); ++index)
            for (const Argument& argument : findings.facts()[index].arguments) {
                const auto* weapon
                    = argument.role == "weapon" ? std::get_if<EntityReference>(&argument.value) : nullptr;
                if (weapon && isSeveral(findings.entities()[weapon->index].count))
                    volleys.push_back({index, weapon->index, argument.evidence});
            }
        return volleys;
    }

    static bool isSeveral(const Count& count) { return count.best.value_or(count.minimum.value_or(0)) > 1; }

    /// The volley told last before some of it, not long ago, that has as many.
    static const Volley* volleyOf(const Document& document, const Findings& findings,
        const std::vector<Volley>& volleys, const RuleMatch& match)
    {
        constexpr std::uint32_t mostSentences = 2;
        const Span part = match.capture("part")->tokens;
        const Capture* whole = match.capture("whole");
        const Phrase* some = document.phraseAt(part.begin);
        const Phrase* of = whole ? document.phraseAt(whole->tokens.begin) : nullptr;
        if (!some || !some->count.best || *some->count.best == 0
            || (of && !document.matchAt(of->head, "weapon")))
            return nullptr;
        const Volley* last = nullptr;
        for (const Volley& volley : volleys) {
            const std::uint64_t most
                = findings.entities()[volley.weapon].count.best.value_or(*some->count.best);
            const bool isBefore = volley.words.end <= part.begin
                || (of && of->tokens.overlaps(volley.words)); // "two of the six rockets that were fired"
            const bool isNear = document.tokens()[part.begin].sentence
                <= document.tokens()[volley.words.begin].sentence + mostSentences;
            if (isBefore && isNear && *some->count.best <= most
                && (!last || last->words.begin < volley.words.begin))
                last = &volley;
        }
        return last;
    }

    static void add(
        const Document& document, Findings& findings, const RuleMatch& match, const Volley& volley)
    {
        const Capture& part = *match.capture("part");
        const Capture& trigger = *match.capture("trigger");
        Entity some;
        some.kind = "Weapon";
        some.mentions.push_back({part.tokens.begin, wholeEnd(document, match)});
        some.name = document.text(some.mentions.front());
        some.count = document.phraseAt(part.tokens.begin)->count;
        some.partOf = volley.weapon;
        Fact impact;
        impact.type = "Event";
        impact.rule = match.rule;
        impact.trigger = trigger.tokens;
        impact.status = statusAt(document, trigger.tokens.begin);
        impact.confidence = 0.7;
        const Span words = some.mentions.front();
        const EntityIndex weapon = findings.describe(std::move(some));
        findings.entity(weapon).mentions.front() = words; // others may have taken the number alone
        impact.arguments.push_back({"weapon", EntityReference {weapon}, words, {}, 0.7, {}});
        impact.arguments.push_back({"partOf", FactReference {volley.attack}, match.tokens, {}, 0.7, {}});
        addPlace(document, findings, trigger.tokens.end, impact);
        findings.add(std::move(impact));
    }

    /// The end of `18 of them`.
    static std::uint32_t wholeEnd(const Document& document, const RuleMatch& match)
    {
        const Capture* whole = match.capture("whole");
        return whole ? document.phraseAt(whole->tokens.begin)->tokens.end
                     : match.capture("part")->tokens.end + 2;
    }

    /// `landed at the base`, `hit the camp`.
    static void addPlace(const Document& document, Findings& findings, std::uint32_t token, Fact& impact)
    {
        const bool isBehind = token < document.tokens().size()
            && document.tokens()[token].is({"in", "at", "on", "near", "inside", "outside", "into", "within"});
        const std::uint32_t at = token + isBehind;
        const Phrase* phrase = at < document.tokens().size() ? document.phraseAt(at) : nullptr;
        if (!phrase || phrase->tokens.begin != at || phrase->isPronoun || document.dateAt(at))
            return;
        const auto place = refer(document, findings, phrase->tokens);
        const std::string kind = place ? findings.entities()[*place].kind : "";
        if (kind == "Place" || kind == "Facility" || kind == "Country")
            impact.arguments.push_back({"place", EntityReference {*place}, phrase->tokens, {}, 0.7, {}});
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Impacts)
