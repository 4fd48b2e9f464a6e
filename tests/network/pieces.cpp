// SPDX-License-Identifier: Apache-2.0
#include "network/pieces.h"
#include "catch.h"

#include <algorithm>

using namespace casus;

namespace {

std::vector<Span> piecesOf(std::uint32_t words, std::uint32_t mark)
{
    std::vector<Token> tokens(words);
    tokens[mark].shape = Shape::Punctuation;
    const std::vector<Sentence> sentences {{{0, words}, 0, false}};
    std::vector<Span> pieces;
    for (const PieceBatch& batch : cutIntoBatches(tokens, sentences))
        pieces.insert(pieces.end(), batch.pieces.begin(), batch.pieces.end());
    std::sort(pieces.begin(), pieces.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return pieces;
}

} // namespace

TEST_CASE("A very long sentence is cut behind a mark, and without one where it gets too long")
{
    CHECK(piecesOf(200, 150) == std::vector<Span> {{0, 200}});
    CHECK(piecesOf(300, 150) == std::vector<Span> {{0, 151}, {151, 300}});
    CHECK(piecesOf(300, 20) == std::vector<Span> {{0, 200}, {200, 300}});
}

TEST_CASE("Batches are bounded, and each token is in one")
{
    const std::vector<Token> tokens(10'000);
    const std::vector<Sentence> sentences {{{0, 10'000}, 0, false}};
    std::size_t rows = 0;
    for (const PieceBatch& batch : cutIntoBatches(tokens, sentences)) {
        CHECK(batch.rows() <= 1024);
        rows += batch.rows();
    }
    CHECK(rows == 10'000);
}
