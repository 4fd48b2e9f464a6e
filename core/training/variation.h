// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/words.h"
#include "training/annotated.h"
#include "training/random.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// Names by what they name: an entity type, GivenName or Surname.
using NamesByType = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Names and words that hint at them.
struct NameLists
{
    NamesByType all;
    NamesByType
        proper; ///< those of lists in which capitals count, which can stand in the place of another name

    /// Adds those of a lexicon file to a type: of a file with a column `kind` only the rows of that kind,
    /// with a column `adjectives` these for Demonym. Throws Error where the file cannot be read.
    void add(const std::string& type, const std::filesystem::path& file);
};

/// How a copy of a sentence is written.
enum class Casing { Upper, Lower, Title };

/// The same sentence in other letters; Latin, Greek and Cyrillic beyond Latin Extended-A stay as they are.
AnnotatedSentence inCase(AnnotatedSentence sentence, Casing casing);

/// Puts other names in the place of a sentence's names.
class NameSwap
{
public:
    /// `corpus` gives its own names to swap too, beside the proper ones of `lists`. All outlive the swap.
    NameSwap(const NamesByType& lists, const AnnotatedSentences& corpus, const Words& words);

    /// The sentence with each name changed with the given probability.
    AnnotatedSentence change(const AnnotatedSentence& sentence, float probability, Random& random) const;

private:
    using Tokens = std::vector<AnnotatedToken>;
    std::string other(const std::string& type, std::size_t words, Random& random) const;

    const NamesByType& lists_;
    NamesByType seen_; ///< names of the corpus by type
    const Words& words_;
};

} // namespace casus
