// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/fact/fact.h>
#include <casus/language/document.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {
inline namespace v1 {

/// A stretch of text that somebody other than the article answers for: `…, officials said`.
struct SpeechScope
{
    Span tokens; ///< what is said, without the words that say who says it
    Source source;
    Span cue; ///< the words that introduce it
};

/// Words without a name that are taken for an entity: `he`, `the group`.
struct Taking
{
    Span phrase; ///< tokens
    EntityIndex entity = 0;
    std::string_view reason; ///< a few words; lives as long as the program
};

/// Where extractors put facts and read those of the extractors before them. Used by one thread at a time.
class CASUS_EXPORT Findings
{
public:
    explicit Findings(const Document& document);
    Findings(Findings&&) noexcept;
    Findings& operator=(Findings&&) noexcept;
    ~Findings();

    /// The document's entities, then the described ones.
    std::span<const Entity> entities() const;
    std::span<const Fact> facts() const;
    std::span<const SpeechScope> scopes() const;

    /// Words that were taken for entities, each once with each, in the order in which they were asked for.
    std::span<const Taking> takings() const;
    /// Notes that words are taken for an entity, and why.
    void take(const Taking& taking);

    /// Adds an entity that has no name in the text; one with the same first mention is not added twice.
    EntityIndex describe(Entity entity);
    /// Changes what is known of an entity.
    Entity& entity(EntityIndex index);
    FactIndex add(Fact fact);
    Fact& fact(FactIndex index);
    /// Adds an argument to a fact, whoever found that; the output tells who did.
    void fill(FactIndex index, Argument argument);
    void add(SpeechScope scope);

    /// The facts of a type that a range of tokens tells: whose trigger, or evidence they were added with,
    /// lies in it. In the order in which they were added.
    std::vector<FactIndex> factsIn(Span tokens, std::string_view type) const;
    /// The fact of one of some types that a range of tokens tells, in the sense of factsIn(); the one that
    /// was added first.
    template <typename Types>
    std::optional<FactIndex> firstIn(Span tokens, const Types& types) const
    {
        std::optional<FactIndex> first;
        for (const auto& type : types)
            if (const std::vector<FactIndex> told = factsIn(tokens, type); !told.empty())
                first = std::min(told.front(), first.value_or(told.front()));
        return first;
    }
    /// The fact of a type that is told last before a token.
    std::optional<FactIndex> factBefore(std::uint32_t token, std::string_view type) const;

    /// The relations of a type whose argument `subject` is this entity, in the order in which they were
    /// added.
    std::span<const FactIndex> relationsOf(EntityIndex subject, std::string_view type) const;

    /// The innermost scope that covers a token, or null where the article itself speaks.
    const SpeechScope* scopeAt(std::uint32_t token) const;

    /// Name of the extractor that adds from now on; for the host alone.
    void setExtractor(std::string name);

private:
    struct Contents;
    std::unique_ptr<Contents> contents_;
};

} // namespace v1
} // namespace casus
