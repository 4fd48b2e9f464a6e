// SPDX-License-Identifier: Apache-2.0
#include "authority.h"
#include "regulation.h"

#include <casus/fact/reference.h>
#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace casus;

/// Finds orders and authorizations with what they order, and rules that are made.
class Orders : public Extractor
{
public:
    void configure(const Bundle& bundle) override { rules_ = RuleSet::read(bundle.folder / "orders.rules"); }

    void extract(const Document& document, Findings& findings) const override
    {
        std::optional<FactIndex> last;
        for (const Sentence& sentence : document.sentences()) {
            std::vector<std::uint32_t> taken;
            for (const RuleMatch& match : rules_.match(document, sentence)) {
                const Capture* trigger = match.capture("trigger");
                const Capture* ban = match.capture("ban");
                const std::uint32_t at = (trigger ? trigger : ban)->tokens.begin;
                const Capture* actor = match.capture("actor");
                if (std::find(taken.begin(), taken.end(), at) != taken.end()
                    || !(isAgent(document, actor->tokens)
                        || document.phraseAt(actor->tokens.begin)->isPronoun))
                    continue;
                const auto giver = refer(document, findings, actor->tokens);
                if (!giver || !hasPower(findings, *giver))
                    continue;
                taken.push_back(at);
                if (!trigger)
                    addBan(document, findings, *ban, *giver);
                else if (const auto order = addOrder(document, findings, match, *giver, sentence.tokens))
                    last = order;
            }
            if (last)
                addLaterDate(document, sentence.tokens, findings.fact(*last));
            addRuleChanges(document, findings, sentence.tokens);
        }
    }

private:
    static std::optional<FactIndex> addOrder(const Document& document, Findings& findings,
        const RuleMatch& match, EntityIndex giver, Span sentence)
    {
        const Capture& trigger = *match.capture("trigger");
        const bool isPassive = match.rule == "passive" || match.rule == "relative" || match.rule == "behest";
        const std::optional<FactIndex> content = isPassive
            ? orderedBefore(document, findings, match, sentence)
            : contentOf(document, findings, match, sentence);
        if (!content)
            return std::nullopt;
        Fact order;
        order.type = "Order";
        order.rule = match.rule;
        order.trigger = trigger.tokens;
        order.status = statusAt(document, trigger.tokens.begin);
        order.confidence = 0.8;
        const std::string type(match.rule == "signs" ? "Command" : trigger.match->value("type"));
        if (!type.empty())
            order.arguments.push_back({"eventType", Concept {type}, trigger.tokens, {}, 0.8});
        order.arguments.push_back({"actor", EntityReference {giver}, match.tokens, {}, 0.8});
        if (const Capture* recipient = match.capture("recipient"))
            if (const auto entity = refer(document, findings, recipient->tokens))
                order.arguments.push_back(
                    {"recipient", EntityReference {*entity}, recipient->tokens, {}, 0.8});
        order.arguments.push_back({"content", FactReference {*content}, match.tokens, {}, 0.8});
        const std::uint32_t told = findings.facts()[*content].trigger.begin;
        const bool hasRecipient
            = match.capture("recipient") && told > trigger.tokens.end && told < sentence.end;
        Span words = isPassive ? findings.facts()[*content].trigger
                               : clauseBehind(document, hasRecipient ? told : trigger.tokens.end, sentence);
        if (!isPassive && !words.isEmpty() && document.tokens()[words.begin].is("to"))
            ++words.begin;
        if (!words.isEmpty())
            order.arguments.push_back({"topic", std::string(document.text(words)), words, {}, 0.8});
        if (const DateMention* date = isPassive ? nullptr : dateOfEvent(document, trigger.tokens);
            date && !words.contains(date->tokens))
            order.arguments.push_back({"date", date->date, date->tokens, {}, 0.8});
        return findings.add(std::move(order));
    }

    /// "the strike, which was approved by": the event told before the verb, or one made of its subject.
    static std::optional<FactIndex> orderedBefore(
        const Document& document, Findings& findings, const RuleMatch& match, Span sentence)
    {
        const std::optional<FactIndex> known
            = eventIn(findings, {sentence.begin, match.capture("trigger")->tokens.begin});
        const Capture* subject = match.capture("content");
        if (known || !subject || isAgent(document, subject->tokens)
            || document.phraseAt(subject->tokens.begin)->mention)
            return known;
        return findings.add(orderedEvent(subject->tokens, match.rule));
    }

    static Fact orderedEvent(Span content, std::string_view rule)
    {
        Fact ordered;
        ordered.type = "Event";
        ordered.trigger = content;
        ordered.status = Status::Ordered;
        ordered.confidence = 0.7;
        ordered.rule = rule;
        return ordered;
    }

    /// `to do what is needed`, `to act`: words that name no act.
    static bool isAnyAct(const Document& document, std::uint32_t verb, Span sentence)
    {
        const std::string lemma = document.lemma(verb);
        const bool isEnd = verb + 1 >= sentence.end
            || (!document.phraseAt(verb + 1) && document.tokens()[verb + 1].wordClass != WordClass::Open);
        return lemma == "do"
            ? verb + 1 < sentence.end && document.tokens()[verb + 1].is({"what", "whatever", "so"})
            : lemma == "act" && isEnd;
    }

    /// The act that was ordered last before a token.
    static std::optional<FactIndex> lastOrdered(const Findings& findings, std::uint32_t token)
    {
        const auto last = findings.factBefore(token, "Event");
        return last && findings.facts()[*last].status == Status::Ordered ? last : std::nullopt;
    }

    /// What is ordered: an event that the object names, or one made of the verb or noun that does.
    static std::optional<FactIndex> contentOf(
        const Document& document, Findings& findings, const RuleMatch& match, Span sentence)
    {
        std::uint32_t at = match.capture("trigger")->tokens.end;
        if (const Capture* recipient = match.capture("recipient"))
            at = std::max(at, recipient->tokens.end);
        if (at + 1 < sentence.end && document.tokens()[at].wordClass == WordClass::Preposition
            && document.dateAt(at + 1))
            at = document.dateAt(at + 1)->tokens.end; // "ordered the army on Monday to …"
        else if (at < sentence.end && document.dateAt(at))
            at = document.dateAt(at)->tokens.end;
        const bool isInfinitive = at < sentence.end && document.text(document.tokens()[at]) == "to";
        const bool isNoun = match.rule == "signs" || match.rule == "grants";
        if (isInfinitive)
            ++at;
        const bool isGerund = at < sentence.end && !document.phraseAt(at) && document.tokens()[at].isVerb
            && document.text(document.tokens()[at]).ends_with("ing");
        const bool isVerb = isInfinitive || isGerund;
        if (isNoun && !isVerb)
            return std::nullopt;
        const Phrase* object = isVerb || at >= sentence.end ? nullptr : document.phraseAt(at);
        const bool isTime = !object && at + 1 < sentence.end
            && document.tokens()[at].wordClass == WordClass::Number; // "three days of mourning"
        const bool isThing = object ? !object->isPronoun && !isAgent(document, object->tokens) : isTime;
        if (at >= sentence.end || (!isVerb && !isThing))
            return std::nullopt;
        const Span content = isVerb ? Span {at, at + 1} : object ? object->tokens : Span {at, at + 2};
        if (const auto known = eventIn(findings, content))
            return known;
        if (const auto known
            = isVerb && isAnyAct(document, at, sentence) ? lastOrdered(findings, at) : std::nullopt)
            return known;
        Fact ordered = orderedEvent(content, match.rule);
        if (const Capture* recipient = match.capture("recipient"))
            if (const auto entity = refer(document, findings, recipient->tokens))
                ordered.arguments.push_back({"actor", EntityReference {*entity}, recipient->tokens, {}, 0.7});
        const std::string verb = document.lemma(at);
        if (const auto cause = eventIn(findings, clauseBehind(document, at, sentence));
            cause && (verb == "respond" || verb == "retaliate"))
            ordered.arguments.push_back({"inResponseTo", FactReference {*cause}, content, {}, 0.7});
        return findings.add(std::move(ordered));
    }

    /// "The order came on March 12": the date of the order told before.
    static void addLaterDate(const Document& document, Span sentence, Fact& order)
    {
        if (order.argument("date") || sentence.contains(order.trigger))
            return;
        for (std::uint32_t token = sentence.begin; token < sentence.end && token < sentence.begin + 6;
             ++token)
            for (const Match& match : document.matchesAt(token)) {
                const Phrase* phrase = document.phraseAt(token);
                const DateMention* date = dateOfEvent(document, match.tokens);
                if (!match.is("order_noun") || !phrase || !phrase->isDefinite || !date)
                    continue;
                order.arguments.push_back({"date", date->date, date->tokens, {}, 0.7});
                order.evidence.push_back(phrase->tokens);
                return;
            }
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Orders)
