// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/kernels.h"

#include <casus/export.h>
#include <casus/language/sentence.h>
#include <casus/language/token.h>

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {

/// What the network says of one token, in numbers of Network's tables.
struct Analysis
{
    std::uint32_t head = 0; ///< index of the token it depends on; the token itself at the root
    std::uint16_t tag = 0; ///< of Network::tags()
    std::uint8_t relation = 0; ///< of Network::relations()
    std::uint8_t name = 0; ///< 0 in no name; 1 + 2·type begins one, 2 + 2·type goes on with it

    friend bool operator==(const Analysis&, const Analysis&) = default;
};

/// The trained network of a language: tags, trees and names of sentences.
///
/// Constant after construction: several threads may use one. All kernels give the same analyses.
class CASUS_EXPORT Network
{
public:
    /// Part of speech, UPOS and XPOS.
    struct TagName
    {
        std::string universal;
        std::string specific;
    };

    /// Reads a model file. Throws Error, in one sentence, where it cannot be used.
    static Network read(const std::filesystem::path& file, const Kernels& kernels = bestKernels());
    Network(Network&&) noexcept;
    Network& operator=(Network&&) noexcept;
    ~Network();

    /// What is asked of a sentence; names alone take two thirds of the time.
    enum class Depth { Names, All };

    /// One analysis for each token; empty ones for tokens of no sentence. A sentence of more than 200 tokens
    /// is cut at a mark and its parts are analysed one by one. Linear in the size of the text.
    std::vector<Analysis> analyse(std::string_view text, std::span<const Token> tokens,
        std::span<const Sentence> sentences, Depth depth = Depth::All) const;

    const std::vector<TagName>& tags() const;
    const std::vector<std::string>& relations() const;
    /// The types of names: that of a label other than 0 is number (label - 1) / 2.
    const std::vector<std::string>& types() const;
    /// What the file says of itself: training files, scores, licence.
    std::string_view about() const;

    /// The network itself, for its own parts alone.
    struct Parts;

private:
    explicit Network(std::unique_ptr<const Parts> parts);

    std::unique_ptr<const Parts> parts_;
};

} // namespace casus
