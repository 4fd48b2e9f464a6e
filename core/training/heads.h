// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/layers.h"

namespace casus {

/// Lets the logits of one choice know which of them are right: returns the loss and puts the gradient, times
/// `weight`, in the place of the logits. Where several are right their probability counts together.
template <typename IsRight>
float learnChoice(float* logits, std::size_t count, float weight, IsRight isRight)
{
    const float largest = *std::max_element(logits, logits + count);
    float sum = 0;
    float right = 0;
    for (std::size_t j = 0; j < count; ++j) {
        logits[j] = std::exp(logits[j] - largest);
        sum += logits[j];
        right += isRight(j) ? logits[j] : 0;
    }
    right = std::max(right, 1e-20F);
    for (std::size_t j = 0; j < count; ++j)
        logits[j] = weight * (logits[j] / sum - (isRight(j) ? logits[j] / right : 0));
    return -weight * std::log(right / sum);
}

/// Tells which word each word depends on: dᵢ·U·hⱼ + u·hⱼ + the kind of distance, see distanceOf().
class ArcHead
{
public:
    ArcHead() = default;
    ArcHead(std::size_t inputs, std::size_t size, Random& random);

    /// Learns from the sentences with trees; returns the loss, each word of weight `weight`.
    float learn(const Batch& batch, const Matrix& encoded, float weight, Matrix& encodedGradient);

    Linear dependent;
    Linear head;
    Tensor product;
    Tensor headScore;
    Tensor distance;
    Tensor root;

private:
    float learnSentence(const Example& sentence, std::size_t begin, float weight);

    Matrix dependents_;
    Matrix heads_;
    Matrix dependentGradient_;
    Matrix headGradient_;
};

/// Tells the relation between a word and its head.
class RelationHead
{
public:
    RelationHead() = default;
    RelationHead(std::size_t inputs, std::size_t size, std::size_t relations, Random& random);

    float learn(const Batch& batch, const Matrix& encoded, float weight, Matrix& encodedGradient);

    Linear dependent;
    Linear head;
    Tensor root;
    Linear output;
};

/// Tells the tag of each word.
class TagHead
{
public:
    TagHead() = default;
    TagHead(std::size_t inputs, std::size_t tags, Random& random);

    float learn(const Batch& batch, const Matrix& encoded, float weight, Matrix& encodedGradient);

    Linear output;
};

/// Tells the name label of each word.
class NameHead
{
public:
    NameHead() = default;
    NameHead(std::size_t inputs, std::size_t size, std::size_t labels, Random& random);

    float learn(const Batch& batch, const Matrix& encoded, float weight, Matrix& encodedGradient);

    Linear hidden;
    Linear output;
};

} // namespace casus
