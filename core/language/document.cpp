// SPDX-License-Identifier: Apache-2.0
#include "language/dates.h"
#include "language/layers.h"
#include "language/names.h"
#include "language/phrases.h"
#include "language/quantities.h"
#include "language/tokenizer.h"

#include <casus/language/fold.h>

#include <algorithm>

namespace casus {
inline namespace v1 {

Document::Document(Article article)
    : layers_(std::make_unique<Layers>())
{
    layers_->article = std::move(article);
}

Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

const Article& Document::article() const
{
    return layers_->article;
}
std::span<const Sentence> Document::sentences() const
{
    return layers_->sentences;
}
std::span<const Token> Document::tokens() const
{
    return layers_->tokens;
}
std::span<const Match> Document::matches() const
{
    return layers_->matches;
}
std::span<const DateMention> Document::dates() const
{
    return layers_->dates;
}
std::span<const Quantity> Document::quantities() const
{
    return layers_->quantities;
}
std::span<const Mention> Document::mentions() const
{
    return layers_->mentions;
}
std::span<const Span> Document::names() const
{
    return layers_->names;
}
std::span<const Entity> Document::entities() const
{
    return layers_->entities;
}
std::span<const Phrase> Document::phrases() const
{
    return layers_->phrases;
}
std::span<const Tag> Document::tags() const
{
    return layers_->tags;
}
std::span<const Dependency> Document::dependencies() const
{
    return layers_->dependencies;
}
std::span<const Recognition> Document::recognitions() const
{
    return layers_->recognitions;
}
std::span<const Chain> Document::chains() const
{
    return layers_->chains;
}
Document::Layers& Document::layers()
{
    return *layers_;
}
const Document::Layers& Document::layers() const
{
    return *layers_;
}

std::string_view Document::text(Span tokens) const
{
    if (tokens.isEmpty())
        return {};
    const std::uint32_t begin = layers_->tokens[tokens.begin].bytes.begin;
    return text().substr(begin, layers_->tokens[tokens.end - 1].bytes.end - begin);
}

std::string_view Document::text(const Token& token) const
{
    return text().substr(token.bytes.begin, token.bytes.size());
}

Span Document::codePoints(Span tokens) const
{
    return {layers_->tokens[tokens.begin].codePoints.begin, layers_->tokens[tokens.end - 1].codePoints.end};
}

std::string Document::lemma(std::uint32_t token) const
{
    return layers_->tags.empty() || layers_->tags[token].lemma.empty() ? fold(text(layers_->tokens[token]))
                                                                       : layers_->tags[token].lemma;
}

bool Document::isPossessive(std::uint32_t token) const
{
    if (token >= tokens().size())
        return false;
    const std::string_view form = text(tokens()[token]);
    return form == "'s" || form == "\u2019s";
}

const Mention* Document::mentionAt(std::uint32_t token) const
{
    return layers_->mentionAt(token);
}
const Recognition* Document::recognitionAt(std::uint32_t token) const
{
    return layers_->recognitionAt(token);
}
const Phrase* Document::phraseAt(std::uint32_t token) const
{
    return layers_->phraseAt(token);
}

std::span<const Phrase> Document::phrasesIn(Span tokens) const
{
    const auto begins = [](const Phrase& phrase, std::uint32_t token) { return phrase.tokens.begin < token; };
    const auto first
        = std::lower_bound(layers_->phrases.begin(), layers_->phrases.end(), tokens.begin, begins);
    const auto last = std::lower_bound(first, layers_->phrases.end(), tokens.end, begins);
    return {first, last};
}

std::span<const Match> Document::matchesIn(Span tokens) const
{
    return layers_->matchesIn(tokens);
}
std::span<const Match> Document::matchesAt(std::uint32_t token) const
{
    return layers_->matchesAt(token);
}

const Match* Document::matchAt(std::uint32_t token, Label wordClass) const
{
    for (const Match& match : matchesAt(token))
        if (match.wordClass == wordClass)
            return &match;
    return nullptr;
}

const Match* Document::matchFrom(std::uint32_t token, Label lexicon) const
{
    for (const Match& match : matchesAt(token))
        if (match.isFrom(lexicon))
            return &match;
    return nullptr;
}

const DateMention* Document::dateAt(std::uint32_t token) const
{
    return layers_->dateAt(token);
}

namespace {

/// For each token the number, from 1, of the span that covers it; 0 for none.
template <typename Spanned>
std::vector<std::uint32_t> coverOf(const std::vector<Spanned>& spans, std::size_t tokens)
{
    std::vector<std::uint32_t> cover(tokens, 0);
    for (std::uint32_t number = 0; number < spans.size(); ++number)
        for (std::uint32_t token = spans[number].tokens.begin; token < spans[number].tokens.end; ++token)
            cover[token] = number + 1;
    return cover;
}

/// Empties a mention that a longer one replaces; settleMentions() then removes it.
void drop(Mention& mention, std::vector<std::uint32_t>& index)
{
    for (std::uint32_t token = mention.tokens.begin; token < mention.tokens.end; ++token)
        index[token] = 0;
    mention.tokens.end = mention.tokens.begin;
}

} // namespace

void Document::add(Mention mention)
{
    auto& mentions = layers_->mentions;
    auto& index = layers_->mentionOfToken;
    index.resize(layers_->tokens.size());
    for (std::uint32_t token = mention.tokens.begin; token < mention.tokens.end; ++token)
        if (index[token]) {
            const Mention& other = mentions[index[token] - 1];
            const bool isSurer = other.tokens == mention.tokens && other.confidence < mention.confidence;
            if (other.tokens.size() >= mention.tokens.size() && !isSurer)
                return;
        }
    for (std::uint32_t token = mention.tokens.begin; token < mention.tokens.end; ++token)
        if (index[token])
            drop(mentions[index[token] - 1], index);
    for (std::uint32_t token = mention.tokens.begin; token < mention.tokens.end; ++token)
        index[token] = static_cast<std::uint32_t>(mentions.size()) + 1;
    mentions.push_back(std::move(mention));
}

void Document::Layers::settleMentions()
{
    const auto comesBefore
        = [](const Mention& a, const Mention& b) { return a.tokens.begin < b.tokens.begin; };
    const auto isDropped = [](const Mention& mention) { return mention.tokens.isEmpty(); };
    if (std::is_sorted(mentions.begin(), mentions.end(), comesBefore)
        && std::none_of(mentions.begin(), mentions.end(), isDropped))
        return;
    // The index tells their order already.
    std::vector<Mention> settled;
    settled.reserve(mentions.size());
    for (std::size_t token = 0; token < mentionOfToken.size();) {
        const std::uint32_t number = mentionOfToken[token];
        if (number == 0) {
            ++token;
            continue;
        }
        settled.push_back(std::move(mentions[number - 1]));
        for (const Span covered = settled.back().tokens; token < covered.end; ++token)
            mentionOfToken[token] = static_cast<std::uint32_t>(settled.size());
    }
    mentions = std::move(settled);
}

void Document::Layers::read(Document& document, const Words& words, const Gazetteer& gazetteer)
{
    Layers& layers = document.layers();
    const std::string_view text = document.text();
    layers.tokens = tokenize(text, words);
    layers.sentences = splitSentences(text, words, layers.tokens);
    layers.matches = gazetteer.match(text, layers.tokens);
    layers.dropFalseAcronyms();
    layers.indexMatches();
    layers.dates = findDates(text, layers.tokens, layers.sentences, layers.article.published);
    layers.dateOfToken = coverOf(layers.dates, layers.tokens.size());
    layers.quantities = findQuantities(text, layers.tokens, layers.sentences, layers.dates);
    layers.mentionOfToken.assign(layers.tokens.size(), 0);
    layers.names = findNames(document);
}

void Document::Layers::indexRecognitions()
{
    recognitionOfToken = coverOf(recognitions, tokens.size());
}

void Document::Layers::dropFalseAcronyms()
{
    constexpr std::uint32_t longest = 4; // letters
    std::erase_if(matches, [this](const Match& match) {
        const Token& token = tokens[match.tokens.begin];
        return match.tokens.size() == 1 && token.isKnown() && token.bytes.size() <= longest
            && match.lexicon->isCaseExact() && sentences[token.sentence].isUpper;
    });
}

void Document::Layers::indexMatches()
{
    const auto none = static_cast<std::uint32_t>(matches.size());
    firstMatch.assign(tokens.size() + 1, none);
    for (std::uint32_t i = none; i-- > 0;)
        firstMatch[matches[i].tokens.begin] = i;
    for (std::size_t token = tokens.size(); token-- > 0;)
        firstMatch[token] = std::min(firstMatch[token], firstMatch[token + 1]);
}

void Document::Layers::readPhrases(Document& document)
{
    Layers& layers = document.layers();
    layers.phrases = findPhrases(document);
    layers.phraseOfToken = coverOf(layers.phrases, layers.tokens.size());
}

} // namespace v1
} // namespace casus
