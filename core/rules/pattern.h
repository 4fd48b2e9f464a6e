// SPDX-License-Identifier: Apache-2.0
#pragma once

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
        Participant
    };

    Kind kind = Kind::Word;
    std::string role; ///< empty where it is not captured
    bool isOptional = false;
    bool isLexical = false; ///< of a participant: what is captured is the lexicon entry, not the phrase
    std::uint32_t reach = 0; ///< of a gap, in tokens
    Participant::Part part = Participant::Part::Beside; ///< of a participant
    std::vector<std::uint64_t> words; ///< folded hashes; of a participant the prepositions
    std::vector<Label> classes; ///< lexicon classes of the element or of a phrase's head
    std::vector<std::string> kinds; ///< kinds of names that a phrase may end with
};

/// A line of a `.rules` file.
struct Pattern
{
    std::string name;
    std::vector<Element> elements; ///< in the order of the text
    std::vector<Element> participants; ///< of what the elements match, wherever they stand in the sentence
};

/// Reads a `.rules` file. Throws Error with file and line where a rule is malformed.
std::vector<Pattern> readPatterns(const std::filesystem::path& file);

} // namespace casus
