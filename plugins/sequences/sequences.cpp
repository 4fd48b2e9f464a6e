// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "births.h"
#include "bounds.h"
#include "distance.h"
#include "relative_dates.h"

#include <casus/fact/reference.h>
#include <casus/plugin/plugin.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace casus;

/// Finds which events of a sentence answer, cause or follow which: `the strike in retaliation for the
/// bombing`.
class Sequences : public Extractor
{
public:
    void extract(const Document& document, Findings& findings) const override
    {
        std::vector<Place> places = placesOf(findings);
        auto next = places.begin();
        for (const Sentence& sentence : document.sentences()) {
            const auto first = std::find_if(next, places.end(),
                [&](const Place& place) { return place.tokens.begin >= sentence.tokens.begin; });
            next = std::find_if(first, places.end(),
                [&](const Place& place) { return place.tokens.begin >= sentence.tokens.end; });
            const std::span<const Place> told(first, next);
            const std::span<const Place> before(std::as_const(places).begin(), first);
            for (const Match& match : document.matchesIn(sentence.tokens))
                if (isFollowing(document, match)
                    || (match.is("answer")
                        && document.matchesAt(match.tokens.begin).front().tokens == match.tokens))
                    answer(document, findings, match, told, before);
                else if (match.is("shift"))
                    addRelativeDate(document, findings, match, places, told);
                else if (match.isFrom("sequence_terms") && !match.is("awaited") && told.size() > 0)
                    join(document, findings, match, sentence.tokens, told);
        }
        for (const Sentence& sentence : document.sentences())
            addBirths(document, findings, sentence);
        for (FactIndex index = 0; index < findings.facts().size(); ++index)
            joinOrder(findings, index);
        addAwaited(document, findings);
        addBounds(document, findings);
    }

private:
    static bool isEvent(const Fact& fact) { return !fact.argument("subject") && fact.type != "Statement"; }

    static std::vector<Place> placesOf(const Findings& findings)
    {
        std::vector<Place> places;
        for (FactIndex index = 0; index < findings.facts().size(); ++index) {
            const Fact& fact = findings.facts()[index];
            if (!isEvent(fact))
                continue;
            places.push_back({fact.trigger, index});
            for (const Span place : fact.evidence)
                places.push_back({place, index});
        }
        std::stable_sort(places.begin(), places.end(),
            [](const Place& a, const Place& b) { return a.tokens.begin < b.tokens.begin; });
        return places;
    }

    /// `the unrest that followed`: what came before is told in a sentence before.
    static bool isFollowing(const Document& document, const Match& words)
    {
        const std::uint32_t verb = words.tokens.begin;
        const Phrase* object
            = words.tokens.end < document.tokens().size() ? document.phraseAt(words.tokens.end) : nullptr;
        return words.isFrom("sequence_terms") && document.tokens()[verb].is("followed")
            && document.tokens()[verb - (verb > 0)].is({"that", "which"}) && words.tokens.size() == 1
            && !(object && object->tokens.begin == words.tokens.end);
    }

    /// `a retaliatory strike`, `it shelled them in response`: to the event told last in the sentences before.
    static void answer(const Document& document, Findings& findings, const Match& words,
        std::span<const Place> told, std::span<const Place> before)
    {
        const Phrase* phrase = document.phraseAt(words.tokens.begin);
        const auto isQualified = [&](const Place& place) {
            return place.tokens.end <= words.tokens.begin
                || (phrase && phrase->tokens.overlaps(place.tokens));
        };
        const auto main = std::find_if(told.rbegin(), told.rend(), isQualified);
        if (main != told.rend() && !before.empty() && main->fact != before.back().fact)
            add(findings, main->fact, before.back().fact, words);
    }

    /// What was ordered and happened comes from the order.
    static void joinOrder(Findings& findings, FactIndex index)
    {
        const Fact& order = findings.facts()[index];
        const Argument* content = order.type == "Order" ? order.argument("content") : nullptr;
        const auto* ordered = content ? std::get_if<FactReference>(&content->value) : nullptr;
        if (ordered && order.status == Status::Actual
            && findings.facts()[ordered->index].status == Status::Actual)
            findings.fill(
                ordered->index, {"causedBy", FactReference {index}, content->evidence, {}, 0.7, "ordered"});
    }

    /// Joins the events on both sides of the words; of words that open a sentence those behind, the first of
    /// which goes with the words.
    static void join(const Document& document, Findings& findings, const Match& words, Span sentence,
        std::span<const Place> places)
    {
        const Place* before = nullptr;
        const Place* behind = nullptr;
        const Place* third = nullptr;
        for (const Place& place : places)
            if (place.tokens.end <= words.tokens.begin)
                before = &place;
            else if (place.tokens.begin < words.tokens.end)
                return; // a word of the event itself
            else if (!behind)
                behind = &place;
            else if (!third && place.fact != behind->fact)
                third = &place;
        const bool isOpening = words.tokens.begin <= sentence.begin + 1;
        const Place* main = isOpening ? third : before;
        if (!main || !behind || main->fact == behind->fact || !goesWith(document, words, *behind))
            return;
        const bool isForward = words.is("forward");
        const FactIndex other = saidBehind(findings, words, *behind).value_or(behind->fact);
        const FactIndex later = isForward ? main->fact : other;
        const FactIndex earlier = isForward ? other : main->fact;
        add(findings, later, earlier, words);
        if (words.value("role") == "after")
            addDate(document, findings, later, earlier, words, isForward);
    }

    /// `came after the ministry said that the attack …`: the saying, and not what is said.
    static std::optional<FactIndex> saidBehind(
        const Findings& findings, const Match& words, const Place& behind)
    {
        const auto said = findings.factsIn({words.tokens.end, behind.tokens.begin}, "Statement");
        return said.empty() ? std::nullopt : std::optional(said.front());
    }

    /// Nothing stands between the words and the event that ends a clause.
    static bool goesWith(const Document& document, const Match& words, const Place& behind)
    {
        for (std::uint32_t token = words.tokens.end; token < behind.tokens.begin; ++token) {
            const std::string_view form = document.text(document.tokens()[token]);
            if (form == ";" || form == ":" || form == ",")
                return false;
        }
        return true;
    }

    static void add(Findings& findings, FactIndex later, FactIndex earlier, const Match& words)
    {
        const std::string role(words.value("role"));
        if (findings.facts()[later].has(FactReference {earlier})
            || findings.facts()[earlier].has(FactReference {later}))
            return; // joined already, or the other way round: an order and what it commands
        findings.fill(
            later, {role, FactReference {earlier}, words.tokens, {}, 0.7, std::string(words.name())});
    }

    /// `two days after the attack`: the day of what has none.
    static void addDate(const Document& document, Findings& findings, FactIndex later, FactIndex earlier,
        const Match& words, bool isForward)
    {
        const auto distance = distanceBefore(document, words.tokens.begin);
        const FactIndex known = isForward ? earlier : later;
        const FactIndex open = isForward ? later : earlier;
        const auto day = dayOf(findings.facts()[known]);
        if (!distance || !day || findings.facts()[open].date())
            return;
        const int days = isForward ? distance->days : -distance->days;
        findings.fill(open,
            {"date", dateOf(*day + std::chrono::days(days)), distance->tokens, {}, 0.7,
                std::string(words.name())});
    }
};

} // namespace

CASUS_EXTRACTOR(Sequences)
