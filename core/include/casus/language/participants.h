// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <cstdint>
#include <vector>

namespace casus {
inline namespace v1 {

/// Somebody or something that takes part in what a word tells, as the tree of the sentence has it.
struct Participant
{
    enum class Part : std::uint8_t {
        Doer, ///< of a verb: subject, `by` of a passive
        Owner, ///< of a noun: `Iran's attack`, `an attack by Iran`
        Undergoer, ///< object, subject of a passive
        Beside ///< joined by a preposition
    };

    Part part = Part::Beside;
    std::uint32_t token = 0; ///< the head word
    std::uint32_t preposition = 0; ///< the word that joins it; `token` itself where there is none

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// Whether the sentence of a token was parsed.
CASUS_EXPORT bool hasTree(const Document& document, std::uint32_t token);

/// Whether a verb stands in the passive by the tree: `was met`, `troops killed by`. False where there is none.
CASUS_EXPORT bool isPassive(const Document& document, std::uint32_t verb);

/// The word of a range that the other words of it hang on; the last one where there is none. Requires a tree.
CASUS_EXPORT std::uint32_t headOf(const Document& document, Span words);

/// What takes part in what words of one sentence tell, a verb or a noun for an act; in text order.
///
/// Passives are turned round. A subject that stands with another verb is found: of verbs joined by "and", of
/// infinitives and participles, behind `who` and `which`. Of names joined by "and" each is given. Empty where
/// there is no tree. Takes time as the sentence is long.
CASUS_EXPORT std::vector<Participant> participantsOf(const Document& document, Span words);

} // namespace v1
} // namespace casus
