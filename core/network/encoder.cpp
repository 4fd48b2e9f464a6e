// SPDX-License-Identifier: Apache-2.0
#include "network/encoder.h"

#include <algorithm>

namespace casus {

Encoder::Encoder(const Network::Parts& parts, std::string_view text, std::span<const Token> tokens)
    : parts_(parts)
    , text_(text)
    , tokens_(tokens)
{
}

const Encoder::Form& Encoder::formOf(const Token& token)
{
    const std::string_view form = text_.substr(token.bytes.begin, token.bytes.size());
    // The same form can be another word to the lists, by the words around it.
    const std::uint64_t seen = static_cast<std::uint64_t>(token.wordClass) << 8U
        | static_cast<std::uint64_t>(token.abbreviation) << 4U | (token.isVerb ? 4U : 0U)
        | (token.isNoun ? 2U : 0U) | (token.isAdjective ? 1U : 0U);
    std::uint32_t& index = known_[Vocabulary::hashOf(form, seen << 16U)];
    if (index == 0) {
        forms_.push_back(
            {parts_.vocabulary.rowsOf(form, token), Vocabulary::hashOf(Vocabulary::foldedForm(form))});
        index = static_cast<std::uint32_t>(forms_.size());
    }
    return forms_[index - 1];
}

void Encoder::embed(const PieceBatch& batch)
{
    input_.resize(batch.rows() * std::max(parts_.embedding, 2 * parts_.hidden));
    inputScales_.resize(batch.rows());
    sum_.resize(parts_.embedding);
    for (std::size_t p = 0; p < batch.pieces.size(); ++p) {
        const std::span<const Token> piece = tokens_.subspan(batch.pieces[p].begin, batch.pieces[p].size());
        folded_.clear();
        for (const Token& token : piece)
            folded_.push_back(formOf(token).folded);
        parts_.vocabulary.matchLists(folded_, lists_);
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const FormRows& form = formOf(piece[i]).rows;
            rows_.assign(form.begin(), form.end());
            rows_.push_back(parts_.vocabulary.placeRow(i == 0, i + 1 == piece.size(), piece[i].spaceBefore));
            rows_.push_back(parts_.vocabulary.datasetRow(0));
            parts_.vocabulary.forEachListRow(lists_[i], [this](std::uint32_t row) { rows_.push_back(row); });
            const std::size_t row = batch.begins[p] + i;
            parts_.kernels->addRows(parts_.rows, rows_, sum_.data());
            inputScales_[row] = parts_.kernels->quantize(
                sum_.data(), parts_.embedding, input_.data() + row * parts_.embedding);
        }
    }
}

void Encoder::run(const PieceBatch& batch, std::size_t depth, bool isReverse)
{
    const std::size_t hidden = parts_.hidden;
    const Weights weights = parts_.recurrent[depth][isReverse].weights();
    const auto rowOf = [&](std::size_t piece, std::size_t step) {
        return isReverse ? batch.begins[piece + 1] - 1 - step : batch.begins[piece] + step;
    };
    const std::size_t pieces = batch.pieces.size();
    cells_.assign(pieces * hidden, 0);
    last_.resize(pieces * hidden);
    recurrent_.assign(pieces * 4 * hidden, 0);
    const std::size_t steps = batch.pieces.front().size();
    for (std::size_t step = 0; step < steps; ++step) {
        const std::size_t active = batch.active(step);
        if (step > 0)
            parts_.kernels->multiply(
                active, {last_.data(), hidden, unitScales_.data()}, weights, recurrent_.data(), 4 * hidden);
        for (std::size_t piece = 0; piece < active; ++piece) {
            const std::size_t row = rowOf(piece, step);
            std::uint8_t* output = last_.data() + piece * hidden;
            parts_.kernels->step(hidden,
                {before_.data() + (2 * row + isReverse) * 4 * hidden, recurrent_.data() + piece * 4 * hidden,
                    cells_.data() + piece * hidden, output});
            std::copy_n(output, hidden, output_.data() + (2 * row + isReverse) * hidden);
        }
    }
}

Activations Encoder::encode(const PieceBatch& batch)
{
    const std::size_t encoded = 2 * parts_.hidden;
    embed(batch);
    unitScales_.assign(batch.rows(), 1 / stepsOfUnit);
    output_.resize(batch.rows() * encoded);
    before_.resize(batch.rows() * 4 * encoded);
    for (std::size_t depth = 0; depth < 2; ++depth) {
        const std::size_t width = depth == 0 ? parts_.embedding : encoded;
        const float* scales = depth == 0 ? inputScales_.data() : unitScales_.data();
        parts_.kernels->multiply(batch.rows(), {input_.data(), width, scales}, parts_.inputs[depth].weights(),
            before_.data(), 4 * encoded);
        run(batch, depth, false);
        run(batch, depth, true);
        if (depth == 0)
            input_.swap(output_);
        output_.resize(batch.rows() * encoded);
    }
    return {output_.data(), encoded, unitScales_.data()};
}

} // namespace casus
