// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catch.h"
#include "identity/coreference.h"
#include "language/gazetteer.h"
#include "language/layers.h"
#include "language/words.h"
#include "scratch.h"

#include <casus/fact/fact.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// How Catch writes a span.
template <>
struct Catch::StringMaker<casus::Span>
{
    static std::string convert(casus::Span span)
    {
        return std::to_string(span.begin) + "-" + std::to_string(span.end);
    }
};

namespace casus::test {

/// A lexicon from its text.
inline Lexicon lexicon(std::string name, std::string_view table)
{
    const Scratch scratch;
    return Lexicon::read(scratch.write(name + ".tsv", table), name);
}

/// A name that stands in a text, wherever it does.
struct Name
{
    std::string_view words;
    std::string kind;
    std::string country = {};
    bool isAdjective = false;
    std::string partOf = {};
};

/// English word lists, and further lexicons of a test. Outlives the documents it reads.
class Language
{
public:
    explicit Language(std::vector<Lexicon> more = {})
        : Language(withEnglish(std::move(more)), 0)
    {
    }

    const Words& words() const { return words_; }
    const Gazetteer& gazetteer() const { return gazetteer_; }

    /// All layers of a text, in the order in which the program fills them.
    Document read(std::string text, const std::vector<Name>& names = {},
        std::optional<std::chrono::year_month_day> published = std::nullopt) const
    {
        Article article;
        article.id = "test";
        article.published = published;
        article.text = std::move(text);
        Document document(std::move(article));
        Document::Layers::read(document, words_, gazetteer_);
        for (const Name& name : names)
            add(document, name);
        document.layers().settleMentions();
        groupMentions(document);
        Document::Layers::readPhrases(document);
        return document;
    }

private:
    Language(std::vector<Lexicon> all, int)
        : words_(all)
        , gazetteer_(std::move(all), words_)
    {
    }

    static std::vector<Lexicon> withEnglish(std::vector<Lexicon> more)
    {
        const std::filesystem::path folder
            = std::filesystem::path(CASUS_SOURCE_DIR) / "plugins/english/lexicon";
        for (const char* name : {"words", "abbreviations", "verbs", "adjectives", "nouns", "modality", "reference"})
            more.push_back(Lexicon::read(folder / (std::string(name) + ".tsv"), name));
        return more;
    }

    static void add(Document& document, const Name& name)
    {
        const auto size = static_cast<std::uint32_t>(document.tokens().size());
        for (std::uint32_t begin = 0; begin < size; ++begin)
            for (std::uint32_t end = begin + 1; end <= size && end < begin + 8; ++end)
                if (document.text(Span {begin, end}) == name.words)
                    document.add({{begin, end}, name.kind, std::string(name.words), name.country, name.partOf,
                        name.isAdjective, 1.0, 0});
    }

    Words words_;
    Gazetteer gazetteer_;
};

/// English and nothing else, read once.
inline const Language& english()
{
    static const Language language;
    return language;
}

/// The tokens that `words` stand on for the first time; empty where they do not.
inline Span find(const Document& document, std::string_view words)
{
    const auto size = static_cast<std::uint32_t>(document.tokens().size());
    for (std::uint32_t begin = 0; begin < size; ++begin)
        for (std::uint32_t end = begin + 1; end <= size; ++end)
            if (const std::string_view form = document.text(Span {begin, end}); form == words)
                return {begin, end};
            else if (form.size() > words.size())
                break;
    return {};
}

/// The words of spans, or of whatever has `tokens`, in their order.
template <class Spanned>
std::vector<std::string> wordsOf(const Document& document, const Spanned& list)
{
    std::vector<std::string> words;
    for (const auto& item : list)
        if constexpr (requires { item.tokens; })
            words.emplace_back(document.text(item.tokens));
        else
            words.emplace_back(document.text(item));
    return words;
}

/// A fact of the article's own voice.
inline Fact fact(std::string type, Span trigger, std::vector<Argument> arguments = {})
{
    Fact result;
    result.type = std::move(type);
    result.trigger = trigger;
    result.arguments = std::move(arguments);
    return result;
}

/// An argument that the article itself gives; it rests on the tokens `evidence`.
inline Argument argument(std::string role, Value value, Span evidence, Source source = {})
{
    return {std::move(role), std::move(value), evidence, std::move(source), 1.0};
}

using Strings = std::vector<std::string>;

} // namespace casus::test
