// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/gazetteer.h"

#include <casus/language/document.h>

#include <memory>
#include <vector>

namespace casus {
inline namespace v1 {

/// What a document holds. The gazetteer whose matches it has outlives it.
struct Document::Layers
{
    Article article;
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
    std::vector<Match> matches;
    std::vector<std::uint32_t>
        firstMatch; ///< for each token and one beyond: index of the first match from it on
    std::vector<DateMention> dates;
    std::vector<std::uint32_t> dateOfToken; ///< index + 1, 0 for none
    std::vector<Quantity> quantities;
    std::vector<Span> names;
    std::vector<Mention> mentions;
    std::vector<std::uint32_t> mentionOfToken; ///< index + 1, 0 for none
    std::vector<Entity> entities;
    std::vector<Phrase> phrases;
    std::vector<std::uint32_t> phraseOfToken; ///< index + 1, 0 for none
    std::vector<Tag> tags;
    std::vector<Dependency> dependencies;
    std::vector<Recognition> recognitions;
    std::vector<std::uint32_t> recognitionOfToken; ///< index + 1, 0 for none
    std::vector<Chain> chains;

    // What Document's accessors of these names do, for the loops of the program itself.
    const Mention* mentionAt(std::uint32_t token) const { return at(mentions, mentionOfToken, token); }
    const Recognition* recognitionAt(std::uint32_t token) const
    {
        return at(recognitions, recognitionOfToken, token);
    }
    const Phrase* phraseAt(std::uint32_t token) const { return at(phrases, phraseOfToken, token); }
    const DateMention* dateAt(std::uint32_t token) const { return at(dates, dateOfToken, token); }
    std::span<const Match> matchesIn(Span span) const
    {
        if (span.end >= firstMatch.size())
            return {};
        return std::span(matches).subspan(
            firstMatch[span.begin], firstMatch[span.end] - firstMatch[span.begin]);
    }
    std::span<const Match> matchesAt(std::uint32_t token) const { return matchesIn({token, token + 1}); }

    /// Makes the layers of words, counts and lexicon matches from the article's text.
    static void read(Document& document, const Words& words, const Gazetteer& gazetteer);
    /// Where all is in capitals, `IS` and `LET` are words and no acronyms of lists.
    void dropFalseAcronyms();
    void indexMatches();
    void indexRecognitions();
    /// Makes the layer of noun phrases, which needs the mentions.
    static void readPhrases(Document& document);
    /// Brings mentions into text order after an annotator and drops those that longer ones replaced.
    void settleMentions();

private:
    /// What covers a token, by an index of numbers from 1.
    template <typename Spanned>
    static const Spanned* at(
        const std::vector<Spanned>& spans, const std::vector<std::uint32_t>& index, std::uint32_t token)
    {
        return token < index.size() && index[token] ? &spans[index[token] - 1] : nullptr;
    }
};

} // namespace v1
} // namespace casus
