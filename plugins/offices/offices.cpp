// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/reference.h>
#include <casus/plugin/plugin.h>

#include <algorithm>
#include <optional>
#include <string>

namespace {

using namespace casus;

constexpr std::uint32_t window = 12; // tokens behind a name in which its office can stand

/// An office beside a name: its words, the body it belongs to, whether it is one of the past.
struct Found
{
    Span words;
    std::string_view wordClass; // state or body
    std::optional<Span> owner;
    bool isFormer = false;
};

bool isWord(const Document& document, std::uint32_t token, std::string_view word)
{
    return token < document.tokens().size() && document.text(document.tokens()[token]) == word;
}

bool isPossessive(const Document& document, std::uint32_t token)
{
    return isWord(document, token, "'s") || isWord(document, token, "\u2019s");
}

bool isBody(const Mention& mention)
{
    return mention.kind != "Person" && mention.kind != "Weapon" && mention.kind != "Place";
}

/// Finds who holds which office and who belongs to which body, from titles before and appositions behind names.
class Offices : public Extractor
{
public:
    void extract(const Document& document, Findings& findings) const override
    {
        for (const Mention& mention : document.mentions()) {
            if (mention.kind != "Person")
                continue;
            const std::uint32_t name = skipRanks(document, findings, mention);
            if (const auto found = before(document, name))
                add(document, findings, mention, *found);
            if (const auto found = behind(document, mention.tokens.end))
                add(document, findings, mention, *found);
        }
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
            if (!title)
                break;
            if (title->is("rank") && findings.entity(mention.entity).rank.empty())
                findings.entity(mention.entity).rank = document.text(title->tokens);
            begin = title->tokens.begin;
        }
        return begin;
    }

    /// `US Defence Secretary Mark Esper`, `chairman of the Joint Chiefs of Staff, General Mark Milley`.
    static std::optional<Found> before(const Document& document, std::uint32_t name)
    {
        const Span sentence = document.sentenceOf(name).tokens;
        if (name <= sentence.begin)
            return std::nullopt;
        if (const Match* office = matchEndingAt(document, name, "offices"))
            return withOwnerBefore(document, sentence, *office, office->tokens);
        if (isWord(document, name - 1, ",") && name > sentence.begin + 3) {
            const Mention* owner = document.mentionAt(name - 2);
            if (!owner || !isBody(*owner))
                return std::nullopt;
            std::uint32_t of = owner->tokens.begin - 1;
            if (isWord(document, of, "the"))
                --of;
            const Match* office = of > sentence.begin && isWord(document, of, "of") ? matchEndingAt(document, of, "offices") : nullptr;
            if (office)
                return Found {{office->tokens.begin, owner->tokens.end}, office->value("class"), owner->tokens, isFormer(document, sentence, office->tokens.begin)};
        }
        return std::nullopt;
    }

    /// `Mike Pompeo, the Secretary of State`, `Zalmay Khalilzad, a US peace envoy`, `X was the commander of the Y`.
    static std::optional<Found> behind(const Document& document, std::uint32_t end)
    {
        if (end >= document.tokens().size())
            return std::nullopt;
        const Span sentence = document.sentenceOf(end - 1).tokens;
        const bool isCopula = isWord(document, end, "is") || isWord(document, end, "was");
        if (end + 1 >= sentence.end || !(isWord(document, end, ",") || isCopula))
            return std::nullopt;
        for (std::uint32_t token = end + 1; token < sentence.end && token < end + window; ++token) {
            for (const Match& match : document.matchesAt(token))
                if (match.isFrom("offices"))
                    return withOwnerBehind(document, sentence, match);
            const Token& word = document.tokens()[token];
            const bool isInside = word.wordClass == WordClass::Determiner || word.wordClass == WordClass::Possessive
                || word.wordClass == WordClass::Ordinal || document.mentionAt(token) || isPossessive(document, token)
                || (word.wordClass == WordClass::Open && (word.isAdjective || word.isNoun || !word.isVerb) && word.shape != Shape::Punctuation)
                || isWord(document, token, "-") || isWord(document, token, "then");
            if (!isInside || (document.mentionAt(token) && document.mentionAt(token)->kind == "Person"))
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// The body right before an office: `US`, `Iranian`, `Iran's`, `White House`, `Taliban`.
    static Found withOwnerBefore(const Document& document, Span sentence, const Match& office, Span words)
    {
        Found found {words, office.value("class"), std::nullopt, isFormer(document, sentence, office.tokens.begin)};
        std::uint32_t begin = office.tokens.begin;
        while (begin > sentence.begin && document.tokens()[begin - 1].isAdjective && !document.mentionAt(begin - 1)
            && !isTime(document, begin - 1))
            --begin;
        if (begin > sentence.begin && isTime(document, begin - 1))
            --begin;
        if (begin > sentence.begin + 1 && isPossessive(document, begin - 1))
            --begin;
        if (begin > sentence.begin)
            if (const Mention* owner = document.mentionAt(begin - 1); owner && isBody(*owner))
                found.owner = owner->tokens;
        return found;
    }

    static Found withOwnerBehind(const Document& document, Span sentence, const Match& office)
    {
        Found found = withOwnerBefore(document, sentence, office, office.tokens);
        std::uint32_t at = office.tokens.end;
        if (!(isWord(document, at, "of") || isWord(document, at, "for") || isWord(document, at, "at") || isWord(document, at, "in")
                || isWord(document, at, "to")))
            return found;
        ++at;
        if (isWord(document, at, "the") || isWord(document, at, "a") || isWord(document, at, "an"))
            ++at;
        if (at >= sentence.end)
            return found;
        const Mention* owner = document.mentionAt(at);
        const Phrase* phrase = document.phraseAt(at);
        if (owner && owner->tokens.end < sentence.end && isPossessive(document, owner->tokens.end))
            if (const Mention* owned = document.mentionAt(owner->tokens.end + 1); owned && isBody(*owned))
                owner = owned; // "head of Iran's Quds Force"
        if (owner && isBody(*owner)) {
            found.owner = owner->tokens;
            found.words = {office.tokens.begin, owner->tokens.end};
        } else if (phrase && phrase->tokens.end <= sentence.end) {
            found.words = {office.tokens.begin, phrase->tokens.end}; // "Secretary of Transportation"
            if (!found.owner && isAgent(document, phrase->tokens))
                found.owner = phrase->tokens;
        }
        return found;
    }

    static bool isTime(const Document& document, std::uint32_t token)
    {
        for (const Match& match : document.matchesAt(token))
            if (match.is("former_word"))
                return true;
        return false;
    }

    static bool isFormer(const Document& document, Span sentence, std::uint32_t office)
    {
        for (std::uint32_t back = 1; back <= 4 && sentence.begin + back <= office; ++back)
            if (isTime(document, office - back))
                return true;
        return false;
    }

    static void add(const Document& document, Findings& findings, const Mention& person, const Found& found)
    {
        std::optional<EntityIndex> owner;
        if (found.owner) {
            const Mention* mention = document.mentionAt(found.owner->begin);
            owner = mention ? std::optional(mention->entity) : refer(document, findings, *found.owner);
        }
        if (!owner && found.wordClass != "state")
            return;
        const Span evidence {std::min(found.words.begin, person.tokens.begin), std::max(found.words.end, person.tokens.end)};
        const std::string kind = owner ? findings.entities()[*owner].kind : "";
        const bool isMember = kind == "ArmedGroup" || kind == "Organization" || kind == "Company" || kind == "Media";
        Fact fact;
        fact.type = isMember ? "memberOf" : "holdsOffice";
        fact.trigger = evidence;
        fact.confidence = 0.9;
        fact.arguments.push_back({"subject", EntityReference {person.entity}, evidence, {}, 0.9});
        fact.arguments.push_back({"object", EntityReference {isMember ? *owner : officeOf(document, findings, found, owner)}, evidence, {}, 0.9});
        if (isMember)
            fact.arguments.push_back({"role", std::string(document.text(titleOf(document, found))), evidence, {}, 0.9});
        else if (found.isFormer)
            fact.arguments.push_back({"role", std::string("former"), evidence, {}, 0.9});
        const auto& published = document.article().published;
        if (published && !found.isFormer && !document.sentenceOf(evidence.begin).isTruncated)
            fact.arguments.push_back({"date", dayOf(*published), evidence, {}, 0.9});
        findings.add(std::move(fact));
    }

    /// The words of an office without the body behind it.
    static Span titleOf(const Document& document, const Found& found)
    {
        if (!found.owner || found.owner->begin < found.words.begin)
            return found.words;
        for (std::uint32_t token = found.words.begin; token < found.words.end; ++token)
            if (isWord(document, token, "of") || isWord(document, token, "for") || isWord(document, token, "at")
                || isWord(document, token, "in") || isWord(document, token, "to"))
                return {found.words.begin, token};
        return found.words;
    }

    static EntityIndex officeOf(const Document& document, Findings& findings, const Found& found, std::optional<EntityIndex> owner)
    {
        Entity office;
        office.kind = "Office";
        office.name = document.text(titleOf(document, found));
        office.mentions.push_back(titleOf(document, found));
        office.officeOf = owner;
        return findings.describe(std::move(office));
    }

    static Date dayOf(std::chrono::year_month_day day)
    {
        const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        return {std::to_string(int(day.year())) + "-" + two(unsigned(day.month())) + "-" + two(unsigned(day.day())), Precision::Day, day, day};
    }
};

} // namespace

CASUS_EXTRACTOR(Offices)
