// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/article/article.h>
#include <casus/export.h>
#include <casus/language/coreference.h>
#include <casus/language/date.h>
#include <casus/language/entity.h>
#include <casus/language/lexicon.h>
#include <casus/language/mention.h>
#include <casus/language/phrase.h>
#include <casus/language/quantity.h>
#include <casus/language/sentence.h>
#include <casus/language/syntax.h>
#include <casus/language/token.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace casus {
inline namespace v1 {

/// An article with its layers. Layers are filled in the order the schedule gives; a layer that nobody needs
/// is empty.
///
/// Opaque, so that layers can be added without breaking plugins. Not to be changed by two threads at once.
class CASUS_EXPORT Document
{
public:
    explicit Document(Article article);
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    const Article& article() const;
    /// The article's text; byte offsets of all layers count from its begin.
    std::string_view text() const { return article().text; }

    std::span<const Sentence> sentences() const;
    std::span<const Token> tokens() const;
    /// All lexicon matches by begin, then the longer first; found in one pass for all lexicons of a run.
    std::span<const Match> matches() const;
    std::span<const DateMention> dates() const;
    std::span<const Quantity> quantities() const;
    /// Names in text order; they do not overlap.
    std::span<const Mention> mentions() const;
    /// Runs of capitalized words of whatever kind, in text order: where annotators look for unknown names.
    std::span<const Span> names() const;
    /// The things that the mentions name.
    std::span<const Entity> entities() const;
    /// Base noun phrases in text order; they do not overlap.
    std::span<const Phrase> phrases() const;
    /// One for each token, or empty where no tagger ran.
    std::span<const Tag> tags() const;
    /// One for each token, or empty where no parser ran.
    std::span<const Dependency> dependencies() const;
    /// Names as the network of the language reads them, in text order; they do not overlap. Empty where no
    /// network ran.
    std::span<const Recognition> recognitions() const;
    /// What noun phrases and pronouns speak of the same thing, by the first mention; empty where nobody
    /// looked.
    std::span<const Chain> chains() const;

    /// The text of a range of tokens, white space inside kept.
    std::string_view text(Span tokens) const;
    std::string_view text(const Token& token) const;
    /// The range of code points that a range of tokens covers. Requires a range that is not empty.
    Span codePoints(Span tokens) const;
    /// The lemma of a token; its text in lower case where no lemmatizer ran.
    std::string lemma(std::uint32_t token) const;
    /// Whether a token is the 's of an owner; false behind the end of the text.
    bool isPossessive(std::uint32_t token) const;
    /// The mention that covers a token, or null.
    const Mention* mentionAt(std::uint32_t token) const;
    /// The recognition that covers a token, or null.
    const Recognition* recognitionAt(std::uint32_t token) const;
    /// The phrase that covers a token, or null.
    const Phrase* phraseAt(std::uint32_t token) const;

    /// The base noun phrases that begin in a range of tokens.
    std::span<const Phrase> phrasesIn(Span tokens) const;
    /// The lexicon matches that begin in a range of tokens.
    std::span<const Match> matchesIn(Span tokens) const;
    /// The lexicon matches that begin at a token, the longer first.
    std::span<const Match> matchesAt(std::uint32_t token) const;
    /// The match of a class that begins at a token, the longest; or null.
    const Match* matchAt(std::uint32_t token, Label wordClass) const;
    /// The match from a lexicon that begins at a token, the longest; or null.
    const Match* matchFrom(std::uint32_t token, Label lexicon) const;
    /// The temporal expression that covers a token, or null.
    const DateMention* dateAt(std::uint32_t token) const;
    /// The sentence that a token belongs to.
    const Sentence& sentenceOf(std::uint32_t token) const { return sentences()[tokens()[token].sentence]; }

    /// Adds a mention, for annotators: of two that overlap the longer one stays, of equals the surer, then
    /// the earlier. mentionAt() knows it at once; mentions() has it in text order after the annotator is
    /// done.
    void add(Mention mention);

    /// The layers themselves, for the program alone.
    struct Layers;
    Layers& layers();
    const Layers& layers() const;

private:
    std::unique_ptr<Layers> layers_;
};

} // namespace v1
} // namespace casus
