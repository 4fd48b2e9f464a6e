// SPDX-License-Identifier: Apache-2.0
#include "appointments.h"
#include "beside_name.h"
#include "description.h"
#include "leaders.h"
#include "office.h"
#include "parts.h"
#include "trait.h"
#include "unnamed.h"

#include <casus/language/fold.h>
#include <casus/plugin/plugin.h>

#include <algorithm>
#include <optional>
#include <string>

namespace {

using namespace casus;

/// Finds who holds which office and who belongs to which body, from titles before and appositions behind
/// names, who is put into an office or leaves it, and which body is part of which.
class Offices : public Extractor
{
public:
    void configure(const Bundle& bundle) override
    {
        rules_ = RuleSet::read(bundle.folder / "offices.rules");
        partRules_ = RuleSet::read(bundle.folder / "parts.rules");
        leaderRules_ = RuleSet::read(bundle.folder / "leaders.rules");
    }

    void extract(const Document& document, Findings& findings) const override
    {
        addParts(document, findings, partRules_);
        addLeaders(document, findings, leaderRules_);
        for (const Mention& mention : document.mentions()) {
            if (mention.kind != "Person")
                continue;
            const std::uint32_t name = skipRanks(document, findings, mention);
            addDescription(document, findings, mention, name);
            if (const auto office = officeBefore(document, name))
                add(document, findings, {mention.entity, mention.tokens, *office, "before_name"});
            for (const Office& office : officesBehind(document, mention.tokens.end))
                add(document, findings, {mention.entity, mention.tokens, office, "behind_name"});
        }
        for (const Incumbent& incumbent : addAppointments(document, findings, rules_))
            add(document, findings, incumbent);
        for (const Incumbent& incumbent : unnamedIncumbents(document, findings))
            add(document, findings, incumbent);
    }

private:
    /// Steps back over ranks and honorifics before a name and keeps the rank; returns where they begin.
    static std::uint32_t skipRanks(const Document& document, Findings& findings, const Mention& mention)
    {
        std::uint32_t begin = mention.tokens.begin;
        const std::uint32_t first = document.sentenceOf(begin).tokens.begin;
        while (begin > first) {
            const Match* title = matchEndingAt(document, begin, "titles");
            const Match* office = title ? matchEndingAt(document, begin, "offices") : nullptr;
            if (!title
                || (office
                    && office->tokens.size() > title->tokens.size())) // the Secretary-General is no general
                break;
            if (title->is("rank") && findings.entity(mention.entity).rank.empty())
                addRank(document, findings, mention, title->tokens);
            begin = title->tokens.begin;
        }
        return begin;
    }

    /// `US Army General Ana Ruiz`: a rank, and the force that it is one of.
    static void addRank(const Document& document, Findings& findings, const Mention& person, Span rank)
    {
        const Mention* inside = document.mentionAt(rank.begin);
        const Mention* force = inside || rank.begin == 0 ? inside : document.mentionAt(rank.begin - 1);
        const bool isForce = force && force->kind == "ArmedForce" && force->tokens.end < rank.end;
        if (isForce)
            rank.begin = force->tokens.end;
        findings.entity(person.entity).rank = document.text(rank);
        addTrait(findings, "rank", person.entity, std::string(document.text(rank)),
            {rank.begin, person.tokens.end}, "before_name");
        if (isForce)
            addTrait(findings, "memberOf", person.entity, EntityReference {force->entity},
                {force->tokens.begin, person.tokens.end}, "before_name");
    }

    /// Where an office begins, with the owner that stands before it: `Iran's foreign minister`.
    static std::uint32_t beginOf(const Office& office)
    {
        const bool isOwned = office.owner && office.owner->end <= office.words.begin
            && office.words.begin - office.owner->end <= 1;
        return isOwned ? office.owner->begin : office.words.begin;
    }

    static void add(const Document& document, Findings& findings, const Incumbent& incumbent)
    {
        const Office& office = incumbent.office;
        const std::optional<EntityIndex> owner = ownerOf(document, findings, office);
        if (!owner && office.wordClass != "state")
            return;
        const Span evidence {std::min(beginOf(office), incumbent.tokens.begin),
            std::max(office.words.end, incumbent.tokens.end)};
        const bool isMember = owner && isOrganization(findings, *owner, office);
        if (!isMember && isKnown(document, findings, incumbent, owner, evidence))
            return;
        Fact fact;
        fact.type = isMember ? "memberOf" : "holdsOffice";
        fact.rule = incumbent.rule;
        fact.trigger = evidence;
        fact.confidence = 0.9;
        fact.arguments.push_back({"subject", EntityReference {incumbent.person}, evidence, {}, 0.9});
        fact.arguments.push_back(
            {"object", EntityReference {isMember ? *owner : entityOf(document, findings, office, owner)},
                evidence, {}, 0.9});
        if (isMember)
            fact.arguments.push_back({"role", std::string(document.text(office.title)), evidence, {}, 0.9});
        else if (office.isFormer)
            fact.arguments.push_back({"role", std::string("former"), evidence, {}, 0.9});
        const auto& published = document.article().published;
        if (published && !office.isFormer && !document.sentenceOf(evidence.begin).isTruncated)
            fact.arguments.push_back({"date", dayOf(*published), evidence, {}, 0.9});
        findings.add(std::move(fact));
    }

    /// Whether a body has members rather than offices. An unnamed one with an office of state is a
    /// government, and a part of a state organ has offices.
    static bool isOrganization(const Findings& findings, EntityIndex owner, const Office& office)
    {
        const Entity& entity = findings.entities()[owner];
        if (entity.kind != "Organization")
            return entity.kind == "ArmedGroup" || entity.kind == "Company" || entity.kind == "Media";
        return (entity.isNamed || office.wordClass != "state") && !isPartOfState(findings, owner);
    }

    static bool isPartOfState(const Findings& findings, EntityIndex body)
    {
        const auto parts = findings.relationsOf(body, "partOf");
        return std::any_of(parts.begin(), parts.end(), [&](FactIndex part) {
            const Argument& whole = *findings.facts()[part].argument("object");
            return findings.entities()[std::get<EntityReference>(whole.value).index].kind == "StateOrgan";
        });
    }

    /// Whether the person is known to hold the office: `President Macron` after `Emmanuel Macron, the
    /// president of France`. What only the new place tells of the office is added.
    static bool isKnown(const Document& document, Findings& findings, const Incumbent& incumbent,
        std::optional<EntityIndex> owner, Span evidence)
    {
        const std::string title = fold(document.text(incumbent.office.title));
        for (const FactIndex index : findings.relationsOf(incumbent.person, "holdsOffice")) {
            const Fact& fact = findings.facts()[index];
            if ((fact.argument("role") != nullptr) != incumbent.office.isFormer)
                continue;
            Entity& known = findings.entity(std::get<EntityReference>(fact.argument("object")->value).index);
            if (fold(known.name) != title || (owner && known.officeOf && *owner != *known.officeOf))
                continue;
            if (owner)
                known.officeOf = owner;
            findings.fact(index).evidence.push_back(evidence);
            return true;
        }
        return false;
    }

    static Date dayOf(std::chrono::year_month_day day)
    {
        const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        return {std::to_string(int(day.year())) + "-" + two(unsigned(day.month())) + "-"
                + two(unsigned(day.day())),
            Precision::Day, day, day};
    }

    RuleSet rules_;
    RuleSet partRules_;
    RuleSet leaderRules_;
};

} // namespace

CASUS_EXTRACTOR(Offices)
