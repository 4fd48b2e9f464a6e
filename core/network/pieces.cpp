// SPDX-License-Identifier: Apache-2.0
#include "network/pieces.h"

#include <algorithm>

namespace casus {

namespace {

constexpr std::uint32_t longestPiece = 200; // tokens; trees take cubic time
constexpr std::size_t batchPieces = 32;
constexpr std::size_t batchTokens = 1024;

/// Where a piece that begins at `begin` of a sentence ends.
std::uint32_t endOfPiece(std::span<const Token> tokens, std::uint32_t begin, std::uint32_t sentenceEnd)
{
    if (sentenceEnd - begin <= longestPiece)
        return sentenceEnd;
    for (std::uint32_t end = begin + longestPiece; end > begin + longestPiece / 2; --end)
        if (tokens[end - 1].shape == Shape::Punctuation)
            return end;
    return begin + longestPiece;
}

} // namespace

std::vector<PieceBatch> cutIntoBatches(std::span<const Token> tokens, std::span<const Sentence> sentences)
{
    std::vector<Span> pieces;
    pieces.reserve(sentences.size());
    for (const Sentence& sentence : sentences)
        for (std::uint32_t begin = sentence.tokens.begin; begin < sentence.tokens.end;) {
            const std::uint32_t end = endOfPiece(tokens, begin, sentence.tokens.end);
            pieces.push_back({begin, end});
            begin = end;
        }
    std::stable_sort(pieces.begin(), pieces.end(), [](Span a, Span b) { return a.size() > b.size(); });
    std::vector<PieceBatch> batches;
    for (const Span piece : pieces) {
        const bool isFull = batches.empty() || batches.back().pieces.size() == batchPieces
            || batches.back().rows() + piece.size() > batchTokens;
        if (isFull)
            batches.push_back({{}, {0}});
        batches.back().pieces.push_back(piece);
        batches.back().begins.push_back(batches.back().rows() + piece.size());
    }
    return batches;
}

} // namespace casus
