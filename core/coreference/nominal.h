// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/span.h>

#include <cstdint>
#include <string>
#include <vector>

namespace casus {

/// How a nominal speaks of its thing.
/// Several are joined by a conjunction, `Iran and Iraq`, and a mention only where something takes them up.
enum class Form : std::uint8_t { Name, Noun, Pronoun, Several };
/// Neither, where nothing tells.
enum class Number : std::uint8_t { Unknown, Singular, Plural };
enum class Gender : std::uint8_t { Unknown, Masculine, Feminine, Neuter };
/// What sort of thing is spoken of; only what agreement asks for. Measures are times and
/// bare numbers.
enum class Sort : std::uint8_t { Unknown, Person, Body, Place, Thing, Measure };

/// What a chain's mentions must agree in.
struct Features
{
    Number number = Number::Unknown;
    Gender gender = Gender::Unknown;
    Sort sort = Sort::Unknown;
};

/// A noun phrase or pronoun, with what the sieves ask of it.
struct Nominal
{
    Span tokens; ///< indexes into Document::tokens()
    std::uint32_t head = 0;
    std::uint32_t sentence = 0;
    Form form = Form::Noun;
    bool isDefinite = false; ///< the, this, these, a possessive
    bool isIndefinite = false; ///< a, some, no, another
    bool isDemonstrative = false; ///< of pronouns as well
    bool isPossessive = false; ///< `his` before a noun
    bool isReflexive = false;
    std::uint8_t person = 3; ///< of pronouns: 1, 2 or 3; 0 for those that take nothing up
    Features features;
    std::string words; ///< folded, without determiner
    std::string kind; ///< as ChainMention::kind, by itself alone
    std::string lemma; ///< of the head, folded
    std::vector<std::string>
        modifiers; ///< folded adjectives, nouns, numbers and names about the head, sorted
};

/// Whether two may speak of one thing.
bool agree(const Features& one, const Features& other);

} // namespace casus
