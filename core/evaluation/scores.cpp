// SPDX-License-Identifier: Apache-2.0
#include "evaluation/scores.h"

#include "evaluation/alignment.h"
#include "evaluation/likeness.h"

#include <algorithm>

namespace casus {

namespace {

using Kind = ToldReference::Kind;

/// Counts one article into rows, as far as types count.
class Counter
{
public:
    Counter(const ToldArticle& gold, const ToldArticle& output,
        std::function<bool(const std::string&)> counts, Scores::Rows& rows)
        : gold_(gold)
        , output_(output)
        , alignment_(gold, output)
        , counts_(std::move(counts))
        , rows_(rows)
    {
    }

    void run()
    {
        if (gold_.hasEntities)
            countEntities();
        if (gold_.hasEvents)
            countEvents();
        if (gold_.hasClaims)
            countClaims();
    }

private:
    /// The row is made where a type first counts.
    void add(Scored scored, const std::string& type, const std::string& row, Tally tally)
    {
        if (counts_(type))
            rows_[{scored, row}] += tally;
    }

    static bool isAskedFor(const ToldEntity& entity)
    {
        return entity.isNamed && !entity.type.empty() && !entity.isOptional;
    }

    void countEntities()
    {
        for (std::size_t i = 0; i < gold_.entities.size(); ++i) {
            const ToldEntity& entity = gold_.entities[i];
            if (!isAskedFor(entity))
                continue;
            const auto found = alignment_.entities().outputOf(i);
            const bool isRight = found && output_.entities[*found].type == entity.type;
            add(Scored::Entity, entity.type, entity.type, {1, 0, isRight});
        }
        for (std::size_t i = 0; i < output_.entities.size(); ++i) {
            const ToldEntity& entity = output_.entities[i];
            const auto wanted = alignment_.entities().goldOf(i);
            if (wanted ? isAskedFor(gold_.entities[*wanted]) : entity.isNamed)
                add(Scored::Entity, entity.type, entity.type, {0, 1, 0});
        }
    }

    void countEvents()
    {
        for (std::size_t i = 0; i < gold_.events.size(); ++i) {
            const ToldEvent& event = gold_.events[i];
            if (event.isOptional)
                continue;
            const auto found = alignment_.events().outputOf(i);
            add(Scored::Event, event.type, event.type, {1, found.has_value(), found.has_value()});
            if (!found)
                continue;
            countProperties(event, output_.events[*found]);
            if (event.hasRoles)
                countRoles(event, output_.events[*found]);
        }
        for (std::size_t i = 0; i < output_.events.size(); ++i)
            if (!alignment_.events().goldOf(i))
                add(Scored::Event, output_.events[i].type, output_.events[i].type, {0, 1, 0});
    }

    void countProperty(
        const ToldEvent& event, const std::string& name, const std::string& gold, const std::string& output)
    {
        if (!gold.empty())
            add(Scored::Role, event.type, event.type + " " + name,
                {1, !output.empty(), comparable(gold) == comparable(output)});
    }

    void countProperties(const ToldEvent& gold, const ToldEvent& output)
    {
        countProperty(gold, "eventType", gold.eventType, output.eventType);
        countProperty(gold, "status", gold.status, output.status);
        countProperty(gold, "date", gold.date, output.date);
        for (const auto& [name, words] : gold.attributes) {
            const auto found = output.attributes.find(name);
            countProperty(gold, name, words, found == output.attributes.end() ? "" : found->second);
        }
        if (gold.source)
            add(Scored::Role, gold.type, gold.type + " source",
                {1, output.source.has_value(),
                    output.source && alignment_.isSame(*gold.source, *output.source)});
    }

    void countRoles(const ToldEvent& gold, const ToldEvent& output)
    {
        static const std::vector<ToldFiller> none;
        for (const auto& [role, fillers] : gold.roles) {
            const auto found = output.roles.find(role);
            countFillers(gold.type, role, fillers, found == output.roles.end() ? none : found->second);
        }
        for (const auto& [role, fillers] : output.roles)
            if (!gold.roles.contains(role))
                countFillers(gold.type, role, none, fillers);
    }

    void countFillers(const std::string& type, const std::string& role, const std::vector<ToldFiller>& golds,
        const std::vector<ToldFiller>& outputs)
    {
        std::vector<bool> isUsed(outputs.size(), false);
        Tally tally;
        for (const bool isOptional : {false, true}) // what must be found has the first choice
            for (const ToldFiller& gold : golds) {
                if (gold.isOptional != isOptional || gold.who.kind == Kind::Claim)
                    continue;
                std::size_t i = 0;
                while (i < outputs.size() && (isUsed[i] || !alignment_.isSame(gold, outputs[i])))
                    ++i;
                if (i < outputs.size())
                    isUsed[i] = true;
                if (!isOptional)
                    tally += {1, i < outputs.size(), i < outputs.size()};
            }
        for (std::size_t i = 0; i < outputs.size(); ++i)
            if (!isUsed[i] && outputs[i].who.kind != Kind::Claim && !isRepeated(golds, outputs[i]))
                ++tally.output;
        if (tally.gold + tally.output > 0)
            add(Scored::Role, type, type + " " + role, tally);
    }

    /// Whether gold has it as well: somebody says again what somebody has said.
    template <typename Told>
    bool isRepeated(const std::vector<Told>& golds, const Told& output) const
    {
        return std::any_of(
            golds.begin(), golds.end(), [&](const Told& gold) { return alignment_.isSame(gold, output); });
    }

    void countClaims()
    {
        for (std::size_t i = 0; i < gold_.claims.size(); ++i) {
            const ToldClaim& claim = gold_.claims[i];
            const bool isFound = alignment_.claims().outputOf(i).has_value();
            if (claim.subject.kind == Kind::Entity && !claim.isOptional)
                add(Scored::Claim, claim.predicate, claim.predicate, {1, isFound, isFound});
        }
        for (const ToldClaim& claim : output_.claims)
            if (claim.subject.kind == Kind::Entity && !isRepeated(gold_.claims, claim))
                add(Scored::Claim, claim.predicate, claim.predicate, {0, 1, 0});
    }

    const ToldArticle& gold_;
    const ToldArticle& output_;
    Alignment alignment_;
    std::function<bool(const std::string&)> counts_;
    Scores::Rows& rows_;
};

} // namespace

Tally& Tally::operator+=(const Tally& other)
{
    gold += other.gold;
    output += other.output;
    right += other.right;
    return *this;
}

double Tally::f1() const
{
    return gold + output == 0 ? 1.0 : 2.0 * static_cast<double>(right) / static_cast<double>(gold + output);
}

Scores::Scores(std::set<std::string, std::less<>> only)
    : only_(std::move(only))
{
}

void Scores::add(const ToldArticle& gold, const ToldArticle& output)
{
    const auto counts = [this](const std::string& type) { return only_.empty() || only_.contains(type); };
    Counter(gold, output, counts, rows_).run();
}

Tally Scores::sum() const
{
    Tally sum;
    for (const auto& [row, tally] : rows_)
        sum += tally;
    return sum;
}

} // namespace casus
