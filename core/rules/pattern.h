// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>
#include <casus/language/lexicon.h>
#include <casus/language/participants.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace casus {

/// One part of a rule, see casus/rules/rules.h.
struct Element
{
    enum class Kind {
        Word,
        Class,
        Phrase,
        Phrases,
        Date,
        Auxiliaries,
        Active,
        Passive,
        Prepositional,
        Apposition,
        Gap,
        Begin,
        Lemma,
        Tag,
        Participant
    };
    /// A step through the tree of a sentence.
    struct Step
    {
        std::string relation; ///< of Universal Dependencies; without a subtype it stands for all of them
        bool isUp = false; ///< to what the word hangs on, not to what hangs on it
    };

    Kind kind = Kind::Word;
    std::string role; ///< empty where it is not captured
    bool isOptional = false;
    bool isLexical = false; ///< of a participant: what is captured is the lexicon entry, not the phrase
    std::uint32_t reach = 0; ///< of a gap, in tokens
    Participant::Part part = Participant::Part::Beside; ///< of a participant
    std::vector<Step> path; ///< of a participant that relations lead to; empty where `part` tells
    std::vector<std::uint64_t> words; ///< or lemmas, as folded hashes; of a participant the prepositions
    std::vector<std::string> tags; ///< UPOS or XPOS
    std::vector<Label> classes; ///< lexicon classes of the element or of a phrase's head
    std::vector<std::string> kinds; ///< kinds of names that a phrase may end with
};

/// A pattern of a `.rules` file.
struct Pattern
{
    std::string name;
    std::vector<Element> elements; ///< in the order of the text
    std::vector<Element> participants; ///< of what the elements match, wherever they stand in the sentence
};

/// The hash of the folded lemma of a token, as elements ask for it.
std::uint64_t lemmaHash(const Document& document, std::uint32_t token);

/// Reads the elements of one pattern. Throws Error that says what is wrong, and not where.
Pattern readPattern(std::string name, const std::string& elements);

/// Reads the patterns of a plugin with code: an INFO file with names and patterns, several of one name where
/// there are several ways to tell it. Throws Error with file, line and name where one is malformed.
std::vector<Pattern> readPatterns(const std::filesystem::path& file);

} // namespace casus
