// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace casus {
inline namespace v1 {

/// A named part of what a rule matched.
struct Capture
{
    std::string_view role; ///< as the rule names it; lives as long as the rules
    Span tokens;
    const Match* match = nullptr; ///< the lexicon match, where one was captured
    std::string_view rule = {}; ///< whose capture it is; lives as long as the rules
};

/// A rule that fits, and what its parts stand for.
struct RuleMatch
{
    std::string_view rule; ///< name; lives as long as the rules
    Span tokens;
    std::vector<Capture> captures;

    /// The first capture in `role`, or null.
    const Capture* capture(std::string_view role) const
    {
        for (const Capture& candidate : captures)
            if (candidate.role == role)
                return &candidate;
        return nullptr;
    }
};

/// Patterns over words, lexicon classes, names, noun phrases and trees, read from a `.rules` file.
///
/// An INFO file; one rule a line: `name  "element element …"`. Elements:
///   `word|word`       one of these words (folded)
///   `<class|class>`   a lexicon entry of one of these classes
///   `lemma:give|hand` a form of one of these words, where the sentence is tagged
///   `tag:VBN|NOUN`    a word of one of these parts of speech, XPOS or UPOS
///   `{np}` `{nps}`    a noun phrase; several joined by commas and "and"
///   `{np:a|B}`        a noun phrase whose head is of lexicon class `a` or a name of kind `B`
///                     (at the begin of a rule never the object of a preposition such as "in" or "of", of one
///                     with `ACT*` never the object of a verb)
///   `{date}`          a temporal expression
///   `AUX*`            auxiliaries, modals, negations and adverbs, none or more
///   `ACT*` `PASS`     the same before a verb in the active voice; at least one, before a passive participle
///   `PP*`             prepositional phrases, dates and an editor's remarks in square brackets, none or more
///   `APP?`            an apposition between commas or in brackets, or none
///   `~N`              at most N tokens, none of them a semicolon
///   `^`               the begin of the sentence
///   `@doer` `@done`   who does what the elements before it match, a verb, and to whom or what, by the tree
///   of the sentence
///   `@owner`          whose act a noun tells: `Iran's attack`, `an attack by Iran`
///   `@on|against`     what such a preposition joins to it
///   `@/obj/nmod`      what hangs on it by these relations, one after the other; `^xcomp` goes up the tree,
///   and a dot parts a subtype: `acl.relcl`. All of these may go on with `:a|B` as `{np}` does
///                     (wherever they stand in the sentence; of several each is captured), or with
///                     `<class|class>` to capture a lexicon entry
/// `role=` before an element captures it, `?` after it makes it optional.
/// Constant after reading; safe to use from several threads.
class CASUS_EXPORT RuleSet
{
public:
    /// Throws Error with file, line and rule where one is malformed.
    static RuleSet read(const std::filesystem::path& file);

    RuleSet();
    RuleSet(RuleSet&&) noexcept;
    RuleSet& operator=(RuleSet&&) noexcept;
    ~RuleSet();

    /// All matches in a sentence, at most one for each rule and begin, by rule and begin.
    std::vector<RuleMatch> match(const Document& document, const Sentence& sentence) const;

private:
    struct Contents;
    std::unique_ptr<Contents> contents_;
};

} // namespace v1
} // namespace casus
