// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/kernels.h"

#include <casus/export.h>

#include <cstdint>
#include <vector>

namespace casus {

/// The best projective tree with one root of a sentence (Eisner 1996), in cubic time; in less where the best
/// head of each word makes one already, as in most sentences.
///
/// Keeps its tables from sentence to sentence; for one thread.
class CASUS_EXPORT TreeSearch
{
public:
    explicit TreeSearch(const Kernels& kernels)
        : kernels_(&kernels)
    {
    }

    /// `scores` has for each word, number 1 first, a row of `stride` numbers: the score of each head, 0 for
    /// the root. Gives the head of each word, from 1; 0 at the root. Of trees of one score the choice is
    /// fixed.
    void heads(const float* scores, std::size_t stride, std::size_t words, std::uint32_t* heads);

private:
    float& at(std::vector<float>& table, std::size_t row, std::size_t column)
    {
        return table[row * words_ + column];
    }
    /// Gives each word its best head; whether that makes a projective tree with one root.
    static bool takeBest(const float* scores, std::size_t stride, std::size_t words, std::uint32_t* heads);
    void fill(const float* scores, std::size_t stride);
    void trace(std::size_t root, std::uint32_t* heads);
    std::size_t best(const float* a, const float* b, std::size_t count, float sum) const;

    const Kernels* kernels_;
    std::size_t words_ = 0;
    // Spans by their ends; what is read along a column is kept transposed as well.
    std::vector<float> rightward_; ///< [s][t]: s heads all of s to t
    std::vector<float> rightwardTurned_; ///< [t][s]
    std::vector<float> leftward_; ///< [s][t]: t heads all of s to t
    std::vector<float> leftwardTurned_; ///< [t][s]
    std::vector<float> rightEdge_; ///< [s][t]: as rightward_, with the edge from s to t
    std::vector<float> leftEdgeTurned_; ///< [t][s]: as leftward_, with the edge from t to s
};

} // namespace casus
