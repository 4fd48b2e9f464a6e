// SPDX-License-Identifier: Apache-2.0
#include "network/decoder.h"

#include "network/distance.h"

#include <algorithm>

namespace casus {

namespace {

std::size_t largest(const float* numbers, std::size_t count)
{
    return static_cast<std::size_t>(std::max_element(numbers, numbers + count) - numbers);
}

} // namespace

Decoder::Decoder(const Network::Parts& parts)
    : parts_(parts)
    , trees_(*parts.kernels)
{
}

void Decoder::decode(const PieceBatch& batch, const Activations& encoded, Network::Depth depth,
    std::vector<Analysis>& analyses)
{
    name(batch, encoded, analyses);
    if (depth == Network::Depth::Names)
        return;
    tag(batch, encoded, analyses);
    parse(batch, encoded);
    relate(batch, encoded, analyses);
}

const std::vector<float>& Decoder::run(
    const DenseLayer& layer, std::size_t rows, const Activations& input, std::vector<float>& output) const
{
    output.resize(rows * layer.width());
    parts_.kernels->multiply(rows, input, layer.weights(), output.data(), layer.width());
    return output;
}

Activations Decoder::rectify(const std::vector<float>& numbers, std::size_t rows, std::size_t width)
{
    bytes_.resize(rows * width);
    scales_.resize(rows);
    for (std::size_t row = 0; row < rows; ++row)
        scales_[row] = parts_.kernels->quantizePositive(
            numbers.data() + row * width, width, bytes_.data() + row * width);
    return {bytes_.data(), width, scales_.data()};
}

void Decoder::tag(const PieceBatch& batch, const Activations& encoded, std::vector<Analysis>& analyses)
{
    run(parts_.tag, batch.rows(), encoded, first_);
    for (std::size_t p = 0; p < batch.pieces.size(); ++p)
        for (std::uint32_t i = 0; i < batch.pieces[p].size(); ++i)
            analyses[batch.pieces[p].begin + i].tag = static_cast<std::uint16_t>(
                largest(first_.data() + (batch.begins[p] + i) * parts_.tag.width(), parts_.tags.size()));
}

void Decoder::name(const PieceBatch& batch, const Activations& encoded, std::vector<Analysis>& analyses)
{
    run(parts_.nameHidden, batch.rows(), encoded, first_);
    run(parts_.nameOutput, batch.rows(), rectify(first_, batch.rows(), parts_.nameHidden.width()), second_);
    const std::size_t width = parts_.nameOutput.width();
    for (std::size_t p = 0; p < batch.pieces.size(); ++p) {
        const Span piece = batch.pieces[p];
        names_.resize(piece.size());
        labels_.labels(second_.data() + batch.begins[p] * width, width, piece.size(),
            1 + 2 * parts_.types.size(), names_.data());
        for (std::uint32_t i = 0; i < piece.size(); ++i)
            analyses[piece.begin + i].name = names_[i];
    }
}

void Decoder::parse(const PieceBatch& batch, const Activations& encoded)
{
    heads_.resize(batch.rows());
    run(parts_.arcDependent, batch.rows(), encoded, first_);
    rectify(first_, batch.rows(), parts_.arc);
    run(parts_.arcHead, batch.rows(), encoded, second_);
    for (float& number : second_)
        number = number > 0 ? number : 0;
    for (std::size_t p = 0; p < batch.pieces.size(); ++p)
        parsePiece(batch.begins[p], batch.pieces[p].size());
}

void Decoder::parsePiece(std::size_t begin, std::size_t words)
{
    const std::size_t size = parts_.arc;
    const std::size_t candidates = words + 1;
    const std::size_t width = filledUp(candidates);
    headNumbers_.assign(parts_.arcRoot.begin(), parts_.arcRoot.end());
    headNumbers_.insert(headNumbers_.end(), second_.begin() + static_cast<std::ptrdiff_t>(begin * size),
        second_.begin() + static_cast<std::ptrdiff_t>((begin + words) * size));
    headBytes_.resize(candidates * size);
    headScales_.resize(candidates);
    headScores_.assign(width, 0);
    for (std::size_t j = 0; j < candidates; ++j) {
        const float* head = headNumbers_.data() + j * size;
        headScales_[j] = parts_.kernels->quantize(head, size, headBytes_.data() + j * size);
        for (std::size_t k = 0; k < size; ++k)
            headScores_[j] += head[k] * parts_.arcHeadScore[k];
    }
    run(parts_.arcProduct, candidates, {headBytes_.data(), size, headScales_.data()}, mapped_);
    mappedBytes_.resize(candidates * size);
    mappedScales_.assign(width, 0);
    for (std::size_t j = 0; j < candidates; ++j)
        mappedScales_[j]
            = parts_.kernels->quantizeSigned(mapped_.data() + j * size, size, mappedBytes_.data() + j * size);
    mappedPacked_.resize(width * size);
    DenseLayer::pack(mappedBytes_.data(), size, candidates, width, mappedPacked_.data());
    if (parts_.kernels->needsWide) {
        mappedWide_.assign(width * size, 0);
        std::copy(mappedBytes_.begin(), mappedBytes_.end(), mappedWide_.begin());
    }
    noCorrection_.assign(width, 0);
    scores_.resize(words * width);
    const Weights mapped {size, width, mappedPacked_.data(), mappedWide_.data(), mappedScales_.data(),
        headScores_.data(), noCorrection_.data()};
    parts_.kernels->multiply(
        words, {bytes_.data() + begin * size, size, scales_.data() + begin}, mapped, scores_.data(), width);
    for (std::size_t i = 0; i < words; ++i)
        for (std::size_t j = 0; j < candidates; ++j)
            scores_[i * width + j] += parts_.arcDistance[distanceOf(i + 1, j)];
    trees_.heads(scores_.data(), width, words, heads_.data() + begin);
}

void Decoder::relate(const PieceBatch& batch, const Activations& encoded, std::vector<Analysis>& analyses)
{
    const std::size_t size = parts_.relation;
    run(parts_.relationDependent, batch.rows(), encoded, first_);
    run(parts_.relationHead, batch.rows(), encoded, second_);
    for (std::size_t p = 0; p < batch.pieces.size(); ++p)
        for (std::uint32_t i = 0; i < batch.pieces[p].size(); ++i) {
            const std::size_t row = batch.begins[p] + i;
            const std::uint32_t head = heads_[row];
            const float* other = head == 0 ? parts_.relationRoot.data()
                                           : second_.data() + (batch.begins[p] + head - 1) * size;
            for (std::size_t k = 0; k < size; ++k)
                first_[row * size + k] += other[k];
            analyses[batch.pieces[p].begin + i].head = batch.pieces[p].begin + (head == 0 ? i : head - 1);
        }
    run(parts_.relationOutput, batch.rows(), rectify(first_, batch.rows(), size), third_);
    const std::size_t width = parts_.relationOutput.width();
    for (std::size_t p = 0; p < batch.pieces.size(); ++p)
        for (std::uint32_t i = 0; i < batch.pieces[p].size(); ++i)
            analyses[batch.pieces[p].begin + i].relation = static_cast<std::uint8_t>(
                largest(third_.data() + (batch.begins[p] + i) * width, parts_.relations.size()));
}

} // namespace casus
