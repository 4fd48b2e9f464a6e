// SPDX-License-Identifier: Apache-2.0
#include "circumstances.h"
#include "tellings.h"

#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>
#include <initializer_list>

namespace {

using namespace casus;

constexpr std::uint32_t memory = 4; // sentences after which "the talks" are others
constexpr std::size_t recent = 64; // meetings among which a telling may find its own
constexpr unsigned sportsPage = 3; // sentences about sport that make a text a report of it

/// One meeting and what tells it.
struct Act
{
    std::vector<Telling> tellings;
    std::vector<Part> actors;
    std::string type;
    Status status = Status::Actual;
    const DateMention* date = nullptr;
};

bool fitsType(std::string_view a, std::string_view b)
{
    const auto isBoth = [&](std::initializer_list<std::string_view> pair) {
        return std::find(pair.begin(), pair.end(), a) != pair.end()
            && std::find(pair.begin(), pair.end(), b) != pair.end();
    };
    return a == b || a.empty() || b.empty() || isBoth({"Talks", "Visit"}) || isBoth({"Talks", "Summit"});
}

bool fitsDate(const DateMention* a, const DateMention* b)
{
    return !a || !b || mayCoincide(a->date, b->date);
}

std::size_t common(const std::vector<Part>& a, const std::vector<Part>& b)
{
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const Part& part) {
        return std::any_of(
            b.begin(), b.end(), [&](const Part& other) { return other.entity == part.entity; });
    }));
}

/// Whether a telling with participants of its own tells a known meeting once more.
bool isOf(const Act& act, const Telling& telling)
{
    const bool isAim = telling.isBehindFor && act.tellings.back().sentence == telling.sentence;
    return common(act.actors, telling.actors) >= 2 && (isAim || act.status == telling.status)
        && fitsType(act.type, telling.type) && fitsDate(act.date, telling.date);
}

/// Whether a noun without participants of its own takes up a known meeting: `for talks`, `the talks`.
bool takesUp(const Act& act, const Telling& telling)
{
    const std::uint32_t last = act.tellings.back().sentence;
    if (!telling.isNoun() || !fitsType(act.type, telling.type) || !fitsDate(act.date, telling.date)
        || common(act.actors, telling.actors) < telling.actors.size())
        return false;
    if (telling.sentence == last)
        return telling.isBehindFor;
    return telling.isDefinite && telling.sentence <= last + memory;
}

void merge(Act& act, Telling telling)
{
    if (act.type.empty())
        act.type = telling.type;
    if (!act.date)
        act.date = telling.date;
    if (act.status == Status::Planned && telling.status == Status::Negated)
        act.status = telling.status; // "the talks were cancelled"
    for (const Part& part : telling.actors)
        addPart(act.actors, part);
    act.tellings.push_back(std::move(telling));
}

/// Finds meetings: talks, visits, calls and summits, each with two who take part at least.
class Meetings : public Extractor
{
public:
    void configure(const Bundle& bundle) override
    {
        rules_ = RuleSet::read(bundle.folder / "meetings.rules");
    }

    void extract(const Document& document, Findings& findings) const override
    {
        const auto sport = std::count_if(document.sentences().begin(), document.sentences().end(),
            [&](const Sentence& sentence) { return tellsSport(document, sentence.tokens); });
        if (sport >= sportsPage)
            return;
        std::vector<Act> acts;
        for (const Sentence& sentence : document.sentences())
            if (!tellsSport(document, sentence.tokens))
                for (Telling& telling : findTellings(document, findings, sentence, rules_))
                    add(acts, std::move(telling));
        for (const Act& act : acts)
            findings.add(factOf(document, act));
    }

private:
    static void add(std::vector<Act>& acts, Telling telling)
    {
        const bool isWhole = telling.actors.size() >= 2;
        for (std::size_t i = acts.size(); i-- > 0 && i + recent >= acts.size();) {
            const bool isKnown
                = isWhole ? isOf(acts[i], telling) : i + 1 == acts.size() && takesUp(acts[i], telling);
            if (isKnown)
                return merge(acts[i], std::move(telling));
        }
        if (!isWhole)
            return;
        Act act;
        act.status = telling.status;
        merge(act, std::move(telling));
        acts.push_back(std::move(act));
    }

    static Fact factOf(const Document& document, const Act& act)
    {
        const Telling& first = act.tellings.front();
        Fact fact;
        fact.type = "Meeting";
        fact.trigger = first.trigger;
        fact.status = act.status;
        fact.confidence = 0.8;
        fact.rule = first.rule;
        if (!act.type.empty())
            fact.arguments.push_back({"eventType", Concept {act.type}, first.trigger, {}, 0.8, fact.rule});
        for (const Part& actor : act.actors)
            fact.arguments.push_back(
                {"actor", EntityReference {actor.entity}, actor.evidence, {}, 0.8, std::string(actor.rule)});
        std::vector<Part> places;
        for (const Telling& telling : act.tellings)
            for (const Part& place : telling.places)
                addPart(places, place);
        for (const Part& place : places)
            fact.arguments.push_back(
                {"place", EntityReference {place.entity}, place.evidence, {}, 0.8, std::string(place.rule)});
        if (act.date)
            fact.arguments.push_back({"date", act.date->date, act.date->tokens, {}, 0.8});
        for (const Telling& telling : act.tellings) {
            if (!(telling.trigger == first.trigger))
                fact.evidence.push_back(telling.trigger);
            if (!telling.topic.isEmpty() && !fact.argument("topic"))
                fact.arguments.push_back(
                    {"topic", std::string(document.text(telling.topic)), telling.topic, {}, 0.8});
        }
        return fact;
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Meetings)
