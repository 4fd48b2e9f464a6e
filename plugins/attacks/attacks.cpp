// SPDX-License-Identifier: Apache-2.0
#include "events.h"
#include "parts.h"
#include "telling.h"

#include <casus/fact/reference.h>
#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>

namespace {

using namespace casus;

constexpr std::size_t mostArguments
    = 256; // of an act; a text that tells more is no news, and looking for known ones takes its time

/// Finds attacks and clashes: what tells them, which tellings are of one act, and who, whom, where, when,
/// with what.
class Attacks : public Extractor
{
public:
    void configure(const Bundle& bundle) override { rules_ = RuleSet::read(bundle.folder / "attacks.rules"); }

    void extract(const Document& document, Findings& findings) const override
    {
        const Genre genre = genreOf(document);
        std::vector<Telling> all;
        for (const Sentence& sentence : document.sentences()) {
            std::vector<Telling> tellings = findTellings(document, sentence, genre);
            for (Telling& telling : tellings)
                if (!all.empty() && telling.isNoun && telling.isDefinite
                    && (telling.status == Status::Negated || telling.status == Status::Possible))
                    telling.status
                        = Status::Actual; // "may not be linked to the attack": what is known to have happened
            if (tellings.empty() && !all.empty())
                if (auto outcome = findOutcome(document, sentence, genre))
                    tellings.push_back(std::move(*outcome));
            if (tellings.empty())
                continue;
            addParts(document, sentence, rules_, findings, tellings);
            std::move(tellings.begin(), tellings.end(), std::back_inserter(all));
        }
        for (const Act& act : groupTellings(findings, document, std::move(all)))
            findings.add(factOf(document, findings, act));
    }

private:
    static Fact factOf(const Document& document, const Findings& findings, const Act& act)
    {
        const Telling& first = act.tellings.front();
        Fact fact;
        fact.type = act.type == "Clash" ? "Clash" : "Attack";
        fact.trigger = first.trigger;
        fact.status = isSeries(act) ? Status::Habitual : first.status;
        fact.confidence = first.isStrong ? 0.9 : 0.7;
        fact.rule = first.wordClass;
        if (!act.type.empty() && act.type != "Clash")
            fact.arguments.push_back({"eventType", Concept {act.type}, first.trigger, {}, fact.confidence});
        addDate(fact, act);
        for (const Telling& telling : act.tellings) {
            if (!(telling.trigger == first.trigger))
                fact.evidence.push_back(telling.trigger);
            for (const Part& part : telling.parts)
                if (part.role == "actor" ? !isVictim(act, part.entity) : !isDoer(telling, part.entity))
                    addPart(document, findings, fact, part);
        }
        return fact;
    }

    /// Attacks in the plural, without a day or a victim, are a habit and no single act.
    static bool isSeries(const Act& act)
    {
        const auto isOutcome
            = [](const Part& part) { return part.role == "killed" || part.role == "wounded"; };
        return !act.date && act.tellings.front().status == Status::Actual
            && std::all_of(act.tellings.begin(), act.tellings.end(), [&](const Telling& telling) {
                   return telling.isPlural
                       && std::none_of(telling.parts.begin(), telling.parts.end(), isOutcome);
               });
    }

    /// Nobody is doer and victim in one telling.
    static bool isDoer(const Telling& telling, EntityIndex entity)
    {
        return std::any_of(telling.parts.begin(), telling.parts.end(),
            [&](const Part& part) { return part.role == "actor" && part.entity == entity; });
    }

    /// Whether the tree of a sentence has somebody killed or wounded in the act; who is so, did not do it.
    static bool isVictim(const Act& act, EntityIndex entity)
    {
        return std::any_of(act.tellings.begin(), act.tellings.end(), [&](const Telling& telling) {
            return std::any_of(telling.parts.begin(), telling.parts.end(), [&](const Part& part) {
                return part.isByTree && part.entity == entity
                    && (part.role == "killed" || part.role == "wounded");
            });
        });
    }

    static void addDate(Fact& fact, const Act& act)
    {
        const auto dated
            = std::find_if(act.tellings.begin(), act.tellings.end(), [&](const Telling& telling) {
                  return act.date && telling.date && telling.date->value == act.date->value;
              });
        if (dated != act.tellings.end())
            fact.arguments.push_back({"date", *dated->date, dated->dateTokens, {}, 0.8});
    }

    /// `the men who planted it`: whoever speaks of them so, the article lets it stand.
    static bool isPresupposed(const Document& document, const Part& part)
    {
        const Phrase* phrase = document.phraseAt(part.evidence.begin);
        return part.role == "actor" && phrase && phrase->isDefinite && !part.isAlleged
            && phrase->tokens.end < document.tokens().size()
            && document.tokens()[phrase->tokens.end].is({"who", "which"});
    }

    static void addPart(const Document& document, const Findings& findings, Fact& fact, const Part& part)
    {
        if (fact.arguments.size() >= mostArguments)
            return;
        if (fact.has(part.role, EntityReference {part.entity}))
            return;
        Source source;
        source.stance = part.isAlleged ? Stance::Alleged : Stance::Asserted;
        const Span said = isPresupposed(document, part) ? Span() : part.evidence;
        fact.arguments.push_back(
            {part.role, EntityReference {part.entity}, said, std::move(source), 0.8, std::string(part.rule)});
        const std::string& kind = findings.entities()[part.entity].kind;
        if (part.role == "target" && (kind == "Facility" || kind == "Place")
            && findings.entities()[part.entity].isNamed)
            fact.arguments.push_back(
                {"place", EntityReference {part.entity}, part.evidence, {}, 0.8, std::string(part.rule)});
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Attacks)
