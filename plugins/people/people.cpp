// SPDX-License-Identifier: Apache-2.0
#include <casus/language/fold.h>
#include <casus/plugin/plugin.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using casus::Document;
using casus::Match;
using casus::Mention;
using casus::Span;
using casus::Token;
using casus::WordClass;

constexpr std::ptrdiff_t longestName = 5; // capitalized words

/// A run of capitalized words without titles, offices and names of other kinds.
struct Candidate
{
    Span tokens;
    bool isAfterTitle = false;
};

/// Names persons: after titles and offices, by given names and surnames, and by their last names once
/// introduced.
class People : public casus::Annotator
{
public:
    void annotate(Document& document) const override
    {
        std::unordered_map<std::uint64_t, std::string> fullNames; // by the folded last word
        std::vector<Candidate> short_;
        for (const Mention& mention : document.mentions())
            if (mention.kind == "Person" && mention.tokens.size() > 1)
                fullNames.try_emplace(lastWord(mention.name), mention.name);
        for (const Span& name : document.names())
            for (const Candidate& candidate : candidatesOf(document, name)) {
                if (!isPerson(document, candidate)) {
                    short_.push_back(candidate);
                    continue;
                }
                const std::string text(document.text(candidate.tokens));
                if (candidate.tokens.size() == 1) {
                    short_.push_back(candidate);
                    continue;
                }
                add(document, candidate.tokens, text, 0.9);
                fullNames.try_emplace(lastWord(text), text);
            }
        for (const Candidate& candidate : short_) {
            const std::string text(document.text(candidate.tokens));
            const auto full = fullNames.find(casus::foldedHash(text));
            if (full != fullNames.end())
                add(document, candidate.tokens, full->second, 0.9);
            else if (candidate.isAfterTitle)
                add(document, candidate.tokens, text, 0.7);
        }
        addKnownLastNames(document, fullNames);
        addParts(document);
    }

private:
    /// `Rodriguez Porth` is the Jose Antonio Rodriguez Porth of the same text: where the
    /// words of a name stand together in one longer name alone, and are no mere given name of it.
    static void addParts(Document& document)
    {
        std::map<std::string, std::string> names; // by their folded form
        for (const Mention& mention : document.mentions())
            if (mention.kind == "Person")
                names.emplace(casus::fold(mention.name), mention.name);
        std::map<std::string, std::string> wholes; // by the folded parts
        for (const auto& [part, name] : names) {
            const auto isWhole = [&part = part](const auto& other) { return isPart(part, other.first); };
            const auto whole = std::find_if(names.begin(), names.end(), isWhole);
            if (whole != names.end() && std::none_of(std::next(whole), names.end(), isWhole))
                wholes.emplace(part, whole->second);
        }
        std::vector<std::pair<Span, std::string>> parts;
        for (const Mention& mention : document.mentions())
            if (const auto whole = wholes.find(casus::fold(mention.name));
                whole != wholes.end() && mention.kind == "Person")
                parts.emplace_back(mention.tokens, whole->second);
        for (const auto& [tokens, name] : parts)
            add(document, tokens, name, 0.95);
    }

    static bool isPart(const std::string& part, const std::string& whole)
    {
        const std::size_t begin = (' ' + whole + ' ').find(' ' + part + ' ');
        const auto spaces = std::count(whole.begin(), whole.end(), ' ');
        if (begin == std::string::npos || part.size() == whole.size() || spaces < 2)
            return false;
        return part.find(' ') != std::string::npos
            || std::count(whole.begin() + std::ptrdiff_t(begin), whole.end(), ' ') == 1;
    }

    static std::uint64_t lastWord(const std::string& name)
    {
        std::string_view word = std::string_view(name).substr(name.rfind(' ') + 1);
        if (word.starts_with("al-") || word.starts_with("el-"))
            word.remove_prefix(3); // runs of names begin with a capital: the Zawahiri of "al-Zawahiri"
        return casus::foldedHash(word);
    }

    static void add(Document& document, Span tokens, const std::string& name, double confidence)
    {
        document.add({tokens, "Person", name, {}, {}, false, confidence, 0});
    }

    /// Cuts a run at titles, offices, given kinds of names; what is left may name a person.
    static std::vector<Candidate> candidatesOf(const Document& document, Span name)
    {
        std::vector<Candidate> found;
        std::uint32_t begin = std::max(endOfOfficeAround(document, name), endOfPersonNoun(document, name));
        bool isAfterTitle = begin > name.begin
            || (name.begin > 0 && document.tokens()[name.begin].spaceBefore
                && isTitleBefore(document, name.begin));
        const auto close = [&](std::uint32_t end) {
            begin = beginOfRead(document, {begin, end});
            if (end > begin)
                found.push_back({{begin, end}, isAfterTitle});
        };
        for (std::uint32_t i = begin; i < name.end;) {
            const Mention* mention = document.mentionAt(i);
            const Match* title = i == begin ? titleAt(document, i) : nullptr;
            const bool isTitle = title && title->tokens.end < name.end
                && (!mention || mention->tokens.size() < title->tokens.size());
            const bool isSurname = i > begin && document.text(document.tokens()[i - 1]) == "-"
                && document.matchFrom(begin, "given_names");
            if (isTitle) {
                isAfterTitle = true;
                begin = i = title->tokens.end;
            } else if (mention && !isGuess(*mention) && !isSurname
                && !startsPersonName(document, *mention, name)
                && !endsPersonName(document, *mention, {{begin, name.end}, isAfterTitle})) {
                close(i);
                isAfterTitle = false;
                begin = i = std::max(i + 1, mention->tokens.end);
            } else {
                ++i;
            }
        }
        close(name.end);
        return found;
    }

    /// Where the network reads a person in a run: behind words that are no names, else the run's begin.
    static std::uint32_t beginOfRead(const Document& document, Span run)
    {
        for (std::uint32_t token = run.begin; token < run.end; ++token) {
            const Mention* mention = document.mentionAt(token);
            if (mention && mention->kind == "Person")
                return token;
            if (mention || document.matchFrom(token, "given_names") || document.matchFrom(token, "surnames"))
                break;
        }
        return run.begin;
    }

    /// A person or place that no list knows: a run of names may tell more of it.
    static bool isGuess(const Mention& mention)
    {
        return mention.confidence < 0.8 && (mention.kind == "Person" || mention.kind == "Place");
    }

    /// `Secretary of State Antony Blinken`: where an office that begins before a run ends inside it, else the
    /// run's begin.
    static std::uint32_t endOfOfficeAround(const Document& document, Span name)
    {
        const Span sentence = document.sentenceOf(name.begin).tokens;
        for (std::uint32_t back = 1; back <= 3 && sentence.begin + back <= name.begin; ++back)
            if (const Match* office = document.matchFrom(name.begin - back, "offices");
                office && office->tokens.end > name.begin && office->tokens.end <= name.end)
                return office->tokens.end;
        return name.begin;
    }

    /// A city or country that is a given name before a further name: `Jordan Smith`, `Paris Hilton`.
    static bool startsPersonName(const Document& document, const Mention& mention, Span name)
    {
        return mention.tokens.size() == 1 && !mention.isAdjective && mention.tokens.begin == name.begin
            && name.size() == 2 && (mention.kind == "Place" || mention.kind == "Country")
            && document.matchFrom(mention.tokens.begin, "given_names")
            && document.matchFrom(name.begin + 1, "surnames");
    }

    /// A city that is a surname behind a given name, a title, or in a name that the text introduces:
    /// `Baltasar Garzón`.
    static bool endsPersonName(const Document& document, const Mention& mention, const Candidate& candidate)
    {
        const Span name = candidate.tokens;
        return mention.tokens.size() == 1 && mention.kind == "Place" && mention.tokens.end == name.end
            && mention.tokens.begin > name.begin
            && (candidate.isAfterTitle || document.matchFrom(name.begin, "given_names")
                || isIntroduced(document, name.end));
    }

    /// Whether `, a commander of …` or `, the Iraqi president` stands behind a name.
    static bool isIntroduced(const Document& document, std::uint32_t end)
    {
        const auto tokens = document.tokens();
        const std::uint32_t last = document.sentenceOf(end - 1).tokens.end;
        if (end + 2 >= last || document.text(tokens[end]) != ","
            || tokens[end + 1].wordClass != WordClass::Determiner)
            return false;
        for (std::uint32_t token = end + 2; token < std::min(end + 7, last); ++token) {
            for (const Match& match : document.matchesAt(token)) {
                const bool isHead = match.tokens.end >= last || !tokens[match.tokens.end].isNoun;
                if (isHead && (match.isFrom("offices") || match.is("person")))
                    return true;
            }
            if (tokens[token].wordClass != WordClass::Open
                || tokens[token].shape == casus::Shape::Punctuation)
                return false;
        }
        return false;
    }

    /// `Goalkeeper Marc-André …` at the begin of a sentence: where a common noun for a person ends, else the
    /// run's begin.
    static std::uint32_t endOfPersonNoun(const Document& document, Span name)
    {
        if (name.begin != document.sentenceOf(name.begin).tokens.begin
            || document.matchFrom(name.begin, "given_names") || document.matchFrom(name.begin, "surnames"))
            return name.begin;
        const Match* noun = document.matchFrom(name.begin, "nouns");
        return noun && noun->is("person") && noun->tokens.end < name.end ? noun->tokens.end : name.begin;
    }

    static const Match* titleAt(const Document& document, std::uint32_t token)
    {
        const Match* title = document.matchFrom(token, "titles");
        const Match* office = document.matchFrom(token, "offices");
        if (title && office)
            return title->tokens.size() >= office->tokens.size() ? title : office;
        return title ? title : office;
    }

    /// Whether a title or office in lower case ends right before a token: `spokesman David Martinon`.
    static bool isTitleBefore(const Document& document, std::uint32_t token)
    {
        const Span sentence = document.sentenceOf(token).tokens;
        for (std::uint32_t back = 1; back <= 4 && sentence.begin + back <= token; ++back)
            for (const Match& match : document.matchesAt(token - back))
                if (match.tokens.end == token
                    && (match.isFrom("titles") || match.isFrom("offices") || match.is("person")))
                    return true;
        return false;
    }

    static bool isPerson(const Document& document, const Candidate& candidate)
    {
        const Span name = candidate.tokens;
        const auto words = document.tokens().subspan(name.begin, name.size());
        if (std::count_if(words.begin(), words.end(),
                [](const Token& word) { return word.shape == casus::Shape::Capitalized; })
            > longestName)
            return false;
        if (candidate.isAfterTitle)
            return true;
        const bool hasGiven = document.matchFrom(name.begin, "given_names") != nullptr;
        if (name.size() == 1 || document.matchFrom(name.end - 1, "place_words")) // "Salah ad Din Province"
            return false;
        if (hasGiven || document.matchFrom(name.end - 1, "surnames"))
            return !hasCommonWord(document, name);
        if (isIntroduced(document, name.end))
            return name.size() <= 4 && !hasCommonWord(document, name);
        if (!document.recognitions().empty())
            return isRecognized(document, name); // the network knows better than what follows
        const bool isPlural
            = document.text(document.tokens()[name.end - 1]).ends_with('s') && hasCommonWord(document, name);
        return name.size() <= 4 && !isPlural && !hasCommonWord(document, name)
            && !isAfterPlaceWord(document, name.begin);
    }

    /// Whether the network reads a person in a run, and nothing else.
    static bool isRecognized(const Document& document, Span name)
    {
        const Mention* mention = document.mentionAt(name.begin);
        for (std::uint32_t token = name.begin; token < name.end; ++token)
            if (const Mention* other = document.mentionAt(token); other && other->kind != "Person")
                return false;
        return mention != nullptr;
    }

    static bool hasCommonWord(const Document& document, Span name)
    {
        const bool isUpper = document.sentenceOf(name.begin).isUpper;
        for (std::uint32_t i = name.begin; i < name.end; ++i) {
            const Token& token = document.tokens()[i];
            const bool isCommon = token.isNoun || token.isAdjective || (token.isVerb && i + 1 != name.end);
            const bool isSurname = i > name.begin && i + 1 == name.end
                && document.matchFrom(name.begin, "given_names"); // "Javier SOLANA"
            if ((isCommon && !document.matchFrom(i, "given_names") && !document.matchFrom(i, "surnames"))
                || (!isSurname && !isUpper && token.shape == casus::Shape::Upper && token.bytes.size() > 2
                    && document.text(token).back() != '.'))
                return true;
        }
        return false;
    }

    static bool isAfterPlaceWord(const Document& document, std::uint32_t token)
    {
        if (token == document.sentenceOf(token).tokens.begin)
            return false;
        return document.tokens()[token - 1].is({"in", "at", "near", "the", "from"});
    }

    /// Last names stand alone, also where a title or the begin of a sentence kept them out of the runs.
    static void addKnownLastNames(
        Document& document, const std::unordered_map<std::uint64_t, std::string>& fullNames)
    {
        for (const Span& name : document.names()) {
            const Mention* known = document.mentionAt(name.end - 1);
            if (known && (known->confidence >= 0.8 || known->tokens.size() > 1))
                continue;
            const std::string_view text = document.text(Span {name.end - 1, name.end});
            if (const auto full = fullNames.find(casus::foldedHash(text)); full != fullNames.end())
                add(document, {name.end - 1, name.end}, full->second, 0.9);
        }
    }
};

} // namespace

CASUS_ANNOTATOR(People)
