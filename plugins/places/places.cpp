// SPDX-License-Identifier: Apache-2.0
#include <casus/language/annotate.h>
#include <casus/language/fold.h>
#include <casus/plugin/plugin.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace {

using casus::Document;
using casus::Match;
using casus::Mention;
using casus::Span;
using casus::Token;
using casus::WordClass;

bool isCapital(const Token& token)
{
    return token.shape == casus::Shape::Capitalized || token.shape == casus::Shape::Upper
        || token.shape == casus::Shape::Mixed;
}

/// Whether a word blames, warns or urges whoever stands behind it.
bool isTold(const Document& document, std::uint32_t token)
{
    for (const Match& match : document.matchesAt(token))
        if (match.isFrom("speech_verbs") && match.tokens.end == token + 1
            && (match.is("blame") || match.is("condemn") || match.is("demand") || match.is("warn")))
            return true;
    return false;
}

/// Whether a capital stands for its government: subject of a verb, behind no preposition of place
/// (`Washington blamed Tehran`, `sanctioned by Washington`).
bool actsAsState(const Document& document, Span tokens)
{
    const auto all = document.tokens();
    const Span sentence = document.sentenceOf(tokens.begin).tokens;
    if (tokens.end >= sentence.end)
        return false;
    if (tokens.begin > sentence.begin) {
        const Token& before = all[tokens.begin - 1];
        if (isTold(document, tokens.begin - 1) || before.is("by"))
            return !isCapital(before);
        const bool isThat = before.is("that");
        if (before.wordClass == WordClass::Preposition
            || (before.wordClass == WordClass::Determiner && !isThat) || isCapital(before))
            return false;
    }
    const Token& next = all[tokens.end];
    const bool isVerb = next.wordClass == WordClass::Open && next.isVerb && !next.isNoun
        && next.shape == casus::Shape::Lower;
    return isVerb
        || (next.wordClass == WordClass::Auxiliary && !next.is({"is", "was"}));
}

/// Names countries, their peoples and capitals, cities, regions and facilities.
class Places : public casus::Annotator
{
public:
    void annotate(Document& document) const override
    {
        casus::annotateMatches(document, "former_states");
        for (const Match& match : document.matches())
            if (match.isFrom("countries"))
                addCountry(document, match);
        const std::set<std::string_view> teams = teamsOf(document);
        addTowns(document, "regions", teams);
        addTowns(document, "cities", teams);
        addFacilities(document);
        addUnknown(document);
    }

private:
    static bool isTown(const Match& match) { return match.isFrom("regions") || match.isFrom("cities"); }

    /// In a sports report a town that nothing is in or at stands for its team: `Liverpool beat Barcelona`.
    static std::set<std::string_view> teamsOf(const Document& document)
    {
        constexpr std::ptrdiff_t least = 5; // words of sport that make a sports report
        const auto count = [&](casus::Label wordClass) {
            return std::count_if(document.matches().begin(), document.matches().end(),
                [&](const Match& match) { return match.isFrom("context") && match.is(wordClass); });
        };
        std::set<std::string_view> teams;
        const std::ptrdiff_t sport = count("sport");
        if (sport < least || sport < 2 * (count("violence") + count("outlaw")))
            return teams;
        for (const Match& match : document.matches())
            if (isTown(match))
                teams.insert(match.name());
        for (const Match& match : document.matches())
            if (isTown(match) && isWhere(document, match.tokens.begin))
                teams.erase(match.name());
        return teams;
    }

    static bool isWhere(const Document& document, std::uint32_t token)
    {
        return token > document.sentenceOf(token).tokens.begin
            && (isWord(document, token - 1, "in") || isWord(document, token - 1, "at")
                || isWord(document, token - 1, "near"));
    }

    static bool isWhereOrWhither(const Document& document, std::uint32_t token)
    {
        return token > document.sentenceOf(token).tokens.begin
            && document.tokens()[token - 1].is(
                {"in", "at", "near", "to", "into", "from", "around", "outside", "through"});
    }

    static void addTowns(Document& document, casus::Label lexicon, const std::set<std::string_view>& teams)
    {
        for (const Match& match : document.matches())
            if (match.isFrom(lexicon)) {
                const std::string kind(teams.contains(match.name()) ? "Organization" : match.value("kind"));
                document.add({match.tokens, kind, std::string(match.name()),
                    std::string(match.value("country")), {}, false, 1.0, 0});
            }
    }

    static void addCountry(Document& document, const Match& match)
    {
        const std::string country(match.value("country"));
        const casus::Recognition* read = document.recognitionAt(match.tokens.begin);
        const bool isRead = read && read->tokens == match.tokens;
        const bool isState = isRead
            ? read->kind == "Country" && !isWhereOrWhither(document, match.tokens.begin)
            : actsAsState(document, match.tokens);
        if (match.is("capital") && !isState)
            document.add({match.tokens, "Place", std::string(match.name()), country, {}, false, 1.0, 0});
        else
            document.add({match.tokens, "Country", std::string(match.value("state")), country, {},
                match.is("demonym"), 1.0, 0});
    }

    /// `Taji military camp`, `Baghdad International Airport`, `the US Embassy`: a name before a head word.
    static void addFacilities(Document& document)
    {
        const auto tokens = document.tokens();
        for (const Match& match : document.matches()) {
            if (!match.isFrom("facilities"))
                continue;
            const std::uint32_t head = match.tokens.begin;
            const bool isCapitalized = isCapital(tokens[head]);
            const Span sentence = document.sentenceOf(head).tokens;
            std::uint32_t begin = head;
            while (begin > sentence.begin && isNamePart(document, begin - 1))
                --begin;
            if (begin == head)
                continue;
            const Mention* first = document.mentionAt(begin);
            const bool isOnlyDemonym = first && first->isAdjective && first->tokens.end == head;
            if (isOnlyDemonym && !isCapitalized && match.name() != "embassy" && match.name() != "consulate")
                continue;
            document.add({{begin, match.tokens.end}, "Facility",
                std::string(document.text(Span {begin, match.tokens.end})),
                first ? first->country : std::string(), {}, false, 0.8, 0});
        }
    }

    static bool isNamePart(const Document& document, std::uint32_t token)
    {
        const Token& part = document.tokens()[token];
        const bool isHyphen = document.text(part) == "-" && !part.spaceBefore;
        const bool isCommon = document.sentenceOf(token).isUpper && part.isKnown();
        return (isCapital(part) && part.wordClass == WordClass::Open && !isCommon)
            || document.mentionAt(token) || isHyphen;
    }

    /// A capitalized name after `in` or `near`, or before or behind a word such as `province` or `town of`.
    static void addUnknown(Document& document)
    {
        for (const Span& name : document.names()) {
            if (name.size() > 4 || document.dateAt(name.begin) || isSure(document.mentionAt(name.begin))
                || isSure(document.mentionAt(name.end - 1)))
                continue;
            const Span sentence = document.sentenceOf(name.begin).tokens;
            const bool isBefore = name.end < sentence.end && isRegionWord(document, name.end);
            if (hasGivenName(document, name) && !isBefore)
                continue; // "Ben Aknoun district" is a place all the same
            const bool isBehind = name.begin >= sentence.begin + 2 && isWord(document, name.begin - 1, "of")
                && isRegionWord(document, name.begin - 2);
            const bool isInside = name.begin > sentence.begin
                && (isWord(document, name.begin - 1, "in") || isWord(document, name.begin - 1, "near"));
            const bool isPossessor = name.end < sentence.end
                && document.text(document.tokens()[name.end]).ends_with("s")
                && document.tokens()[name.end].bytes.size() <= 4 && !document.tokens()[name.end].spaceBefore;
            const Token* next = name.end < sentence.end ? &document.tokens()[name.end] : nullptr;
            const bool isModifier = next && next->wordClass == WordClass::Open
                && next->shape == casus::Shape::Lower && !(next->isVerb && !next->isNoun)
                && isAdjectival(document.text(name)); // "in European football"
            // Where the network ran, it has named the places already that it takes for such.
            if (isBefore || isBehind)
                document.add({name, "Place", std::string(document.text(name)), {}, {}, false, 0.8, 0});
            else if (document.recognitions().empty() && isInside && !isPossessor && !isModifier
                && name.size() <= 3)
                document.add({name, "Place", std::string(document.text(name)), {}, {}, false, 0.6, 0});
        }
    }

    /// Whether something better than a guess is known of a name.
    static bool isSure(const Mention* mention) { return mention && mention->confidence >= 0.8; }

    static bool isWord(const Document& document, std::uint32_t token, std::string_view word)
    {
        return document.tokens()[token].folded == casus::foldedHash(word);
    }

    static bool isAdjectival(std::string_view name)
    {
        return name.ends_with("an") || name.ends_with("ic") || name.ends_with("ish") || name.ends_with("ese");
    }

    static bool isRegionWord(const Document& document, std::uint32_t token)
    {
        return document.matchFrom(token, "place_words") != nullptr;
    }

    static bool hasGivenName(const Document& document, Span name)
    {
        return name.size() > 1 && document.matchFrom(name.begin, "given_names");
    }
};

} // namespace

CASUS_ANNOTATOR(Places)
