// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "parts.h"
#include "telling.h"

#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace casus;

constexpr std::size_t mostArguments = 256; // of an act; a text that tells more is no news

/// Finds arrests, imprisonments and releases: what tells them, which tellings are of one act, who holds whom.
class Detentions : public Extractor
{
public:
    void configure(const Bundle& bundle) override
    {
        rules_ = RuleSet::read(bundle.folder / "detentions.rules");
    }

    void extract(const Document& document, Findings& findings) const override
    {
        std::vector<Telling> all;
        for (const Sentence& sentence : document.sentences()) {
            std::vector<Telling> tellings = findTellings(document, sentence);
            if (tellings.empty())
                continue;
            addParts(document, sentence, rules_, findings, tellings);
            std::move(tellings.begin(), tellings.end(), std::back_inserter(all));
        }
        for (const Act& act : groupTellings(document, findings, std::move(all)))
            findings.add(factOf(document, findings, act));
    }

private:
    static Fact factOf(const Document& document, const Findings& findings, const Act& act)
    {
        const Telling& first = act.tellings.front();
        Fact fact;
        fact.type = "Detention";
        fact.trigger = first.trigger;
        fact.status = first.status;
        fact.rule = first.wordClass;
        fact.confidence = first.needs.empty() ? 0.9 : 0.7;
        fact.arguments.push_back({"eventType", Concept {first.type}, first.trigger, {}, fact.confidence});
        addDate(fact, act);
        std::vector<Part> known;
        for (const Telling& telling : act.tellings) {
            if (!(telling.trigger == first.trigger))
                fact.evidence.push_back(telling.trigger);
            for (const Part& part : telling.parts) {
                const bool isToldBefore = std::any_of(known.begin(), known.end(), [&](const Part& other) {
                    return other.role == part.role && takesUp(document, findings, part, other);
                });
                if (!isToldBefore)
                    addPart(fact, part);
            }
            known.insert(known.end(), telling.parts.begin(), telling.parts.end());
        }
        addReason(document, fact, act);
        return fact;
    }

    static void addDate(Fact& fact, const Act& act)
    {
        const auto dated = std::find_if(act.tellings.begin(), act.tellings.end(),
            [&](const Telling& telling) { return telling.date.has_value(); });
        if (dated != act.tellings.end())
            fact.arguments.push_back({"date", *dated->date, dated->dateTokens, {}, 0.8});
    }

    static void addReason(const Document& document, Fact& fact, const Act& act)
    {
        const auto told = std::find_if(act.tellings.begin(), act.tellings.end(),
            [](const Telling& telling) { return !telling.reason.isEmpty(); });
        if (told != act.tellings.end())
            fact.arguments.push_back(
                {"reason", std::string(document.text(told->reason)), told->reason, {}, 0.7});
    }

    static void addPart(Fact& fact, const Part& part)
    {
        if (!fact.has(EntityReference {part.entity}) && fact.arguments.size() < mostArguments)
            fact.arguments.push_back(
                {part.role, EntityReference {part.entity}, part.evidence, {}, 0.8, std::string(part.rule)});
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Detentions)
