// SPDX-License-Identifier: Apache-2.0
#include "appointments.h"
#include "office.h"

#include <casus/language/fold.h>
#include <casus/plugin/plugin.h>

#include <algorithm>
#include <optional>
#include <string>

namespace {

using namespace casus;

constexpr std::uint32_t window = 12; // tokens behind a name in which its office can stand

/// Finds who holds which office and who belongs to which body, from titles before and appositions behind
/// names, and who is put into an office.
class Offices : public Extractor
{
public:
    void configure(const Bundle& bundle) override { rules_ = RuleSet::read(bundle.folder / "offices.rules"); }

    void extract(const Document& document, Findings& findings) const override
    {
        for (const Mention& mention : document.mentions()) {
            if (mention.kind != "Person")
                continue;
            const std::uint32_t name = skipRanks(document, findings, mention);
            if (const auto office = before(document, name))
                add(document, findings, {mention.entity, mention.tokens, *office});
            if (const auto office = behind(document, mention.tokens.end))
                add(document, findings, {mention.entity, mention.tokens, *office});
        }
        for (const Incumbent& incumbent : addAppointments(document, findings, rules_))
            add(document, findings, incumbent);
    }

private:
    static const Match* matchEndingAt(const Document& document, std::uint32_t end, Label lexicon)
    {
        const Span sentence = document.sentenceOf(end - 1).tokens;
        for (std::uint32_t begin = end > sentence.begin + 6 ? end - 6 : sentence.begin; begin < end; ++begin)
            for (const Match& match : document.matchesAt(begin))
                if (match.tokens.end == end && match.isFrom(lexicon))
                    return &match;
        return nullptr;
    }

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
                findings.entity(mention.entity).rank = document.text(title->tokens);
            begin = title->tokens.begin;
        }
        return begin;
    }

    /// `US Defence Secretary Mark Esper`, `chairman of the Joint Chiefs of Staff, General Mark Milley`.
    static std::optional<Office> before(const Document& document, std::uint32_t name)
    {
        const Span sentence = document.sentenceOf(name).tokens;
        if (name <= sentence.begin)
            return std::nullopt;
        if (const Match* office = matchEndingAt(document, name, "offices"))
            return officeWithOwnerBefore(document, *office);
        if (isWord(document, name - 1, ",") && name > sentence.begin + 2)
            if (const Match* match = matchEndingAt(document, name - 1, "offices")) {
                const Office office
                    = officeWithOwnerBefore(document, *match); // "Hungary's prime minister, Viktor Orban"
                const WordClass before = match->tokens.begin > sentence.begin
                    ? document.tokens()[match->tokens.begin - 1].wordClass
                    : WordClass::Open;
                const std::uint32_t back
                    = match->tokens.begin > sentence.begin ? match->tokens.begin - 1 : match->tokens.begin;
                const bool isOwned = isPossessive(document, back);
                const bool isPhrase = office.owner || isOwned || before == WordClass::Determiner
                    || before == WordClass::Possessive;
                return isPhrase ? std::optional(office)
                                : std::nullopt; // "Mr. President, Senator Baker" are two
            }
        const bool isApart = isWord(document, name - 1, ",");
        const std::uint32_t last
            = isApart ? name - 2 : name - 1; // "US Special Representative for Iran Brian Hook"
        const Mention* owner = name > sentence.begin + 3 ? document.mentionAt(last) : nullptr;
        if (!owner || owner->kind == "Person")
            return std::nullopt;
        std::uint32_t of = owner->tokens.begin - 1;
        if (of > sentence.begin && isWord(document, of, "the"))
            --of;
        const Match* office = of > sentence.begin && (document.tokens()[of].is({"of", "for", "to"}))
            ? matchEndingAt(document, of, "offices")
            : nullptr;
        return office ? std::optional(officeWithOwner(document, *office)) : std::nullopt;
    }

    /// `Mike Pompeo, the Secretary of State`, `Zalmay Khalilzad, a US peace envoy`, `X was the commander of
    /// the Y`.
    static std::optional<Office> behind(const Document& document, std::uint32_t end)
    {
        if (end >= document.tokens().size())
            return std::nullopt;
        const Span sentence = document.sentenceOf(end - 1).tokens;
        const bool isRelative
            = isWord(document, end, ",") && isWord(document, end + 1, "who") && isCopula(document, end + 2);
        if (end + 1 >= sentence.end || !(isWord(document, end, ",") || isCopula(document, end))
            || isWord(document, end + 1, "and"))
            return std::nullopt;
        for (std::uint32_t token = end + (isRelative ? 3 : 1); token < sentence.end && token < end + window;
             ++token) {
            for (const Match& match : document.matchesAt(token))
                if (match.isFrom("offices")) {
                    const Mention* next = document.mentionAt(match.tokens.end);
                    if (next && next->kind == "Person" && match.tokens.end < sentence.end)
                        return std::nullopt; // "Mondale, Senator Baker"
                    const Office office = officeWithOwner(document, match);
                    if (office.owner || office.wordClass == "state"
                        || !isWord(document, office.words.end, "and"))
                        return office; // not yet at "an analyst and editor of Le Monde"
                }
            if (!isInside(document, token)
                || (document.mentionAt(token) && document.mentionAt(token)->kind == "Person"))
                return std::nullopt;
        }
        return std::nullopt;
    }

    static bool isCopula(const Document& document, std::uint32_t token)
    {
        return isWord(document, token, "is") || isWord(document, token, "was");
    }

    /// Whether a word can stand between a name and its office.
    static bool isInside(const Document& document, std::uint32_t token)
    {
        const Token& word = document.tokens()[token];
        const bool isNominal = word.wordClass == WordClass::Open
            && (word.isAdjective || word.isNoun || !word.isVerb) && word.shape != Shape::Punctuation;
        return isNominal || word.wordClass == WordClass::Determiner || word.wordClass == WordClass::Possessive
            || word.wordClass == WordClass::Ordinal || document.mentionAt(token)
            || isWord(document, token, "'s") || isWord(document, token, "\u2019s")
            || isWord(document, token, "-") || isWord(document, token, "then")
            || isWord(document, token, "and");
    }

    static void add(const Document& document, Findings& findings, const Incumbent& incumbent)
    {
        const Office& office = incumbent.office;
        const std::optional<EntityIndex> owner = ownerOf(document, findings, office);
        if (!owner && office.wordClass != "state")
            return;
        const Span evidence {std::min(office.words.begin, incumbent.tokens.begin),
            std::max(office.words.end, incumbent.tokens.end)};
        const bool isMember = owner && isOrganization(findings, *owner, office);
        if (!isMember && isKnown(document, findings, incumbent, owner, evidence))
            return;
        Fact fact;
        fact.type = isMember ? "memberOf" : "holdsOffice";
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
    /// government.
    static bool isOrganization(const Findings& findings, EntityIndex owner, const Office& office)
    {
        const Entity& entity = findings.entities()[owner];
        return entity.kind == "ArmedGroup" || entity.kind == "Company" || entity.kind == "Media"
            || (entity.kind == "Organization" && (entity.isNamed || office.wordClass != "state"));
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
};

} // namespace

CASUS_EXTRACTOR(Offices)
