// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/parts.h"
#include "network/pieces.h"

#include <casus/language/token.h>

#include <string_view>
#include <vector>

namespace casus {

/// Turns the tokens of a batch into what the network knows of each in its sentence. For one thread.
class Encoder
{
public:
    Encoder(const Network::Parts& parts, std::string_view text, std::span<const Token> tokens);

    /// The rows of the batch, in bytes whose zero is 64; valid until the next call.
    Activations encode(const PieceBatch& batch);

private:
    void embed(const PieceBatch& batch);
    void run(const PieceBatch& batch, std::size_t depth, bool isReverse);
    /// What is known of a form.
    struct Form
    {
        FormRows rows;
        std::uint64_t folded;
    };
    const Form& formOf(const Token& token);

    const Network::Parts& parts_;
    std::string_view text_;
    std::span<const Token> tokens_;
    HashTable<std::uint32_t> known_; ///< index + 1 into forms_, by a hash of the form
    std::vector<Form> forms_;
    std::vector<std::uint64_t> folded_;
    std::vector<ListBits> lists_;
    std::vector<std::uint32_t> rows_;
    std::vector<std::uint8_t> input_;
    std::vector<float> inputScales_;
    std::vector<std::uint8_t> output_;
    std::vector<float> unitScales_;
    std::vector<float> sum_;
    std::vector<float> before_;
    std::vector<float> recurrent_;
    std::vector<float> cells_;
    std::vector<std::uint8_t> last_;
};

} // namespace casus
