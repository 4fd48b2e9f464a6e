// SPDX-License-Identifier: Apache-2.0
#include "edges.h"

#include <casus/language/fold.h>
#include <casus/plugin/plugin.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using casus::Document;
using casus::Recognition;
using casus::Shape;
using casus::Span;
using casus::Token;

constexpr double confidence = 0.75; // below names of lists and what words around a name tell, above guesses

bool isOneOf(std::string_view kind, std::initializer_list<std::string_view> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Names what the network of the language reads as a name, before lists and rules, which go before it where
/// they know better.
class Names : public casus::Annotator
{
public:
    void annotate(Document& document) const override
    {
        const std::vector<Recognition> names = namesOf(document);
        const auto kinds = kindsOf(document, names);
        const Witnesses witnesses = witnessesOf(document, names);
        for (const Recognition& name : names) {
            const std::string_view text = document.text(name.tokens);
            const std::string& kind = kinds.at(casus::fold(text));
            if (!isDoubtful(document, {name.tokens, kind}, witnesses))
                document.add({name.tokens, kind, std::string(text), countryOf(document, name.tokens), {},
                    false, confidence, 0});
        }
    }

private:
    /// The state of what a name begins with: `Saudi-led coalition`, `Abha airport`.
    static std::string countryOf(const Document& document, Span name)
    {
        for (const casus::Match& match : document.matchesAt(name.begin))
            if (match.tokens.end < name.end
                && (match.isFrom("countries") || match.isFrom("cities") || match.isFrom("regions")))
                return std::string(match.value("country"));
        return {};
    }

    /// The kind that most places give a name; of equals the one that comes first in the text.
    static std::map<std::string, std::string> kindsOf(
        const Document& document, const std::vector<Recognition>& names)
    {
        std::map<std::string, std::vector<std::pair<std::string, unsigned>>> votes;
        for (const Recognition& name : names) {
            auto& kinds = votes[casus::fold(document.text(name.tokens))];
            const auto known = std::find_if(
                kinds.begin(), kinds.end(), [&](const auto& vote) { return vote.first == name.kind; });
            if (known == kinds.end())
                kinds.emplace_back(name.kind, 1);
            else
                ++known->second;
        }
        std::map<std::string, std::string> kinds;
        for (const auto& [name, counts] : votes)
            kinds[name] = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
                return a.second < b.second;
            })->first;
        return kinds;
    }

    /// What else in a text tells that a single word is a name.
    struct Witnesses
    {
        std::set<std::string>
            parts; ///< first and last words of longer names: what `the Vanguard` may be short for
        std::set<std::string> inside; ///< single words that are read as names inside of sentences
    };

    static Witnesses witnessesOf(const Document& document, const std::vector<Recognition>& names)
    {
        Witnesses witnesses;
        for (const Recognition& name : names) {
            const Span words = name.tokens;
            if (words.size() == 1 && document.sentenceOf(words.begin).tokens.begin != words.begin)
                witnesses.inside.insert(casus::fold(document.text(words)));
            else if (words.size() > 1)
                for (const std::uint32_t token : {words.begin, words.end - 1})
                    witnesses.parts.insert(casus::fold(document.text(Span {token, token + 1})));
        }
        return witnesses;
    }

    /// Whether a single word is an initial, a number, an adjective, a common last name read as something
    /// else, or a common word or the first of its sentence without a witness.
    static bool isDoubtful(const Document& document, const Recognition& name, const Witnesses& witnesses)
    {
        const std::uint32_t first = name.tokens.begin;
        const Token& token = document.tokens()[first];
        if (name.tokens.size() > 1)
            return false;
        const bool isInitial
            = token.bytes.size() == 1 || (token.bytes.size() == 2 && document.text(token)[1] == '.');
        if (isInitial || token.shape == Shape::Number)
            return true;
        if (token.shape != Shape::Capitalized && !document.sentenceOf(first).isUpper)
            return false;
        if (document.matchFrom(first, "surnames") && !isOneOf(name.kind, {"Person", "Place"}))
            return true;
        const std::string word = casus::fold(document.text(token));
        const bool isCommon = token.isNoun || token.isVerb || token.wordClass != casus::WordClass::Open;
        const bool isFirst
            = document.sentenceOf(first).tokens.begin == first && !document.matchFrom(first, "surnames");
        return token.isAdjective || (isCommon && !witnesses.parts.contains(word))
            || (isFirst && !witnesses.parts.contains(word) && !witnesses.inside.contains(word));
    }
};

} // namespace

CASUS_ANNOTATOR(Names)
