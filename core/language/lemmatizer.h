// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/lexicon.h>

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace casus {

/// Finds dictionary forms by form and part of speech (XPOS): exceptions of the list `lemmas` first, then
/// inflected forms of the list `verbs`, then the endings of the list `endings`.
///
/// Constant after construction; safe to use from several threads.
class CASUS_EXPORT Lemmatizer
{
public:
    /// Takes the lists it knows by name out of `lexicons`. Throws Error on an ending without a tag.
    explicit Lemmatizer(std::span<const Lexicon> lexicons);

    /// The lemma of a form. Proper names keep their case, all other words are put in lower case.
    std::string lemma(std::string_view form, std::string_view tag) const;

private:
    /// A row of `endings`: what stands in the place of an ending.
    struct Ending
    {
        std::string ending;
        std::string replacement;
        bool isDoubled = false; ///< the consonant before the ending stands twice and loses one
        bool isSure = false; ///< taken also where it gives no known word
    };

    void addVerbs(const Lexicon& lexicon);
    void addDemonyms(const Lexicon& lexicon);
    void addEndings(const Lexicon& lexicon);
    /// What the endings of a tag make of a form; the form itself where none fits.
    std::string withoutEnding(const std::string& form, std::string_view tag) const;

    std::unordered_map<std::string, std::string> exceptions_; ///< by `form/TAG`, or `form/` for all tags
    std::unordered_map<std::string, std::string> verbs_; ///< inflected forms
    std::unordered_set<std::string> known_; ///< base forms
    std::unordered_map<std::string, std::vector<Ending>> endings_; ///< by tag, in the order of the list
};

} // namespace casus
