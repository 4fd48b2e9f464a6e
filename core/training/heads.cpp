// SPDX-License-Identifier: Apache-2.0
#include "training/heads.h"

#include "network/distance.h"
#include "training/float_kernels.h"

namespace casus {

TagHead::TagHead(std::size_t inputs, std::size_t tags, Random& random)
    : output(inputs, tags, false, random)
{
}

float TagHead::learn(const Batch& batch, const Matrix& encoded, float weight, Matrix& encodedGradient)
{
    Matrix logits;
    output.forward(encoded, logits);
    float loss = 0;
    for (std::size_t s = 0; s < batch.sentences.size(); ++s)
        for (std::size_t i = 0; i < batch.sentences[s]->size(); ++i) {
            float* row = logits.row(batch.begins[s] + i);
            const std::int32_t tag = batch.sentences[s]->tags[i];
            if (tag < 0)
                std::fill_n(row, logits.columns, 0.F);
            else
                loss += learnChoice(row, logits.columns, weight,
                    [&](std::size_t j) { return static_cast<std::int32_t>(j) == tag; });
        }
    Matrix unused;
    output.backward(encoded, unused, logits, encodedGradient);
    return loss;
}

NameHead::NameHead(std::size_t inputs, std::size_t size, std::size_t labels, Random& random)
    : hidden(inputs, size, true, random)
    , output(size, labels, false, random)
{
}

float NameHead::learn(const Batch& batch, const Matrix& encoded, float weight, Matrix& encodedGradient)
{
    Matrix middle;
    Matrix logits;
    hidden.forward(encoded, middle);
    output.forward(middle, logits);
    float loss = 0;
    for (std::size_t s = 0; s < batch.sentences.size(); ++s)
        for (std::size_t i = 0; i < batch.sentences[s]->size(); ++i) {
            float* row = logits.row(batch.begins[s] + i);
            const std::uint64_t names = batch.sentences[s]->names[i];
            if (names == 0)
                std::fill_n(row, logits.columns, 0.F);
            else
                loss += learnChoice(row, logits.columns, weight * batch.sentences[s]->nameWeight,
                    [&](std::size_t j) { return (names >> j & 1U) != 0; });
        }
    Matrix middleGradient;
    Matrix unused;
    middleGradient.clear(middle.rows, middle.columns);
    output.backward(middle, unused, logits, middleGradient);
    hidden.backward(encoded, middle, middleGradient, encodedGradient);
    return loss;
}

ArcHead::ArcHead(std::size_t inputs, std::size_t size, Random& random)
    : dependent(inputs, size, true, random)
    , head(inputs, size, true, random)
    , product(Tensor::dense(size, size, random))
    , headScore(1, size, 0, random)
    , distance(1, distances, 0, random)
    , root(1, size, 0.5F, random)
{
}

float ArcHead::learn(const Batch& batch, const Matrix& encoded, float weight, Matrix& encodedGradient)
{
    dependent.forward(encoded, dependents_);
    head.forward(encoded, heads_);
    dependentGradient_.clear(dependents_.rows, dependents_.columns);
    headGradient_.clear(heads_.rows, heads_.columns);
    float loss = 0;
    for (std::size_t s = 0; s < batch.sentences.size(); ++s)
        if (!batch.sentences[s]->heads.empty())
            loss += learnSentence(*batch.sentences[s], batch.begins[s], weight);
    dependent.backward(encoded, dependents_, dependentGradient_, encodedGradient);
    head.backward(encoded, heads_, headGradient_, encodedGradient);
    return loss;
}

float ArcHead::learnSentence(const Example& sentence, std::size_t begin, float weight)
{
    const FloatKernels& kernels = floatKernels();
    const std::size_t size = product.rows;
    const std::size_t words = sentence.size();
    const std::size_t candidates = words + 1;
    const float* dependents = dependents_.row(begin);
    Matrix heads;
    heads.clear(candidates, size);
    std::copy(root.weight.begin(), root.weight.end(), heads.values.begin());
    std::copy_n(heads_.row(begin), words * size, heads.row(1));
    Matrix mapped; // U·h
    mapped.clear(candidates, size);
    kernels.multiply(candidates, size, size, {heads.values.data(), size, 1}, product.weight.data(), size,
        mapped.values.data(), size, false);
    Matrix turned;
    turned.clear(size, candidates);
    for (std::size_t j = 0; j < candidates; ++j)
        for (std::size_t k = 0; k < size; ++k)
            turned.row(k)[j] = mapped.row(j)[k];
    Matrix scores;
    scores.clear(words, candidates);
    for (std::size_t j = 0; j < candidates; ++j) {
        float score = 0;
        for (std::size_t k = 0; k < size; ++k)
            score += headScore.weight[k] * heads.row(j)[k];
        for (std::size_t i = 0; i < words; ++i)
            scores.row(i)[j] = j == i + 1 ? -1e9F : score + distance.weight[distanceOf(i + 1, j)];
    }
    kernels.multiply(words, candidates, size, {dependents, size, 1}, turned.values.data(), candidates,
        scores.values.data(), candidates, true);
    float loss = 0;
    for (std::size_t i = 0; i < words; ++i)
        loss += learnChoice(
            scores.row(i), candidates, weight, [&](std::size_t j) { return j == sentence.heads[i]; });

    kernels.multiply(words, size, candidates, {scores.values.data(), candidates, 1}, mapped.values.data(),
        size, dependentGradient_.row(begin), size, true);
    Matrix mappedGradient;
    mappedGradient.clear(candidates, size);
    kernels.multiply(candidates, size, words, {scores.values.data(), 1, candidates}, dependents, size,
        mappedGradient.values.data(), size, false);
    kernels.multiply(size, size, candidates, {heads.values.data(), 1, size}, mappedGradient.values.data(),
        size, product.gradient.data(), size, true);
    std::vector<float> productTurned(size * size);
    for (std::size_t a = 0; a < size; ++a)
        for (std::size_t b = 0; b < size; ++b)
            productTurned[b * size + a] = product.weight[a * size + b];
    Matrix headsGradient;
    headsGradient.clear(candidates, size);
    kernels.multiply(candidates, size, size, {mappedGradient.values.data(), size, 1}, productTurned.data(),
        size, headsGradient.values.data(), size, false);
    for (std::size_t j = 0; j < candidates; ++j) {
        float gradient = 0;
        for (std::size_t i = 0; i < words; ++i) {
            gradient += scores.row(i)[j];
            if (j != i + 1)
                distance.gradient[distanceOf(i + 1, j)] += scores.row(i)[j];
        }
        float* target = j == 0 ? root.gradient.data() : headGradient_.row(begin + j - 1);
        for (std::size_t k = 0; k < size; ++k) {
            headScore.gradient[k] += gradient * heads.row(j)[k];
            target[k] += headsGradient.row(j)[k] + gradient * headScore.weight[k];
        }
    }
    return loss;
}

RelationHead::RelationHead(std::size_t inputs, std::size_t size, std::size_t relations, Random& random)
    : dependent(inputs, size, false, random)
    , head(inputs, size, false, random)
    , root(1, size, 0.5F, random)
    , output(size, relations, false, random)
{
}

float RelationHead::learn(const Batch& batch, const Matrix& encoded, float weight, Matrix& encodedGradient)
{
    Matrix dependents;
    Matrix heads;
    dependent.forward(encoded, dependents);
    head.forward(encoded, heads);
    const auto forEachEdge = [&batch](auto visit) {
        for (std::size_t s = 0; s < batch.sentences.size(); ++s) {
            const Example& sentence = *batch.sentences[s];
            for (std::size_t i = 0; i < sentence.heads.size(); ++i)
                visit(batch.begins[s] + i, sentence.heads[i] == 0, batch.begins[s] + sentence.heads[i] - 1,
                    sentence.relations[i]);
        }
    };
    Matrix middle;
    middle.clear(dependents.rows, dependents.columns);
    forEachEdge([&](std::size_t token, bool isRoot, std::size_t headToken, std::int32_t) {
        const float* other = isRoot ? root.weight.data() : heads.row(headToken);
        for (std::size_t k = 0; k < middle.columns; ++k)
            middle.row(token)[k] = std::max(dependents.row(token)[k] + other[k], 0.F);
    });
    Matrix logits;
    output.forward(middle, logits);
    Matrix logitGradient;
    logitGradient.clear(logits.rows, logits.columns);
    float loss = 0;
    forEachEdge([&](std::size_t token, bool, std::size_t, std::int32_t relation) {
        if (relation < 0)
            return;
        loss += learnChoice(logits.row(token), logits.columns, weight,
            [&](std::size_t j) { return static_cast<std::int32_t>(j) == relation; });
        std::copy_n(logits.row(token), logits.columns, logitGradient.row(token));
    });
    Matrix middleGradient;
    Matrix headGradient;
    Matrix unused;
    middleGradient.clear(middle.rows, middle.columns);
    headGradient.clear(heads.rows, heads.columns);
    output.backward(middle, unused, logitGradient, middleGradient);
    forEachEdge([&](std::size_t token, bool isRoot, std::size_t headToken, std::int32_t) {
        float* other = isRoot ? root.gradient.data() : headGradient.row(headToken);
        for (std::size_t k = 0; k < middle.columns; ++k) {
            float& gradient = middleGradient.row(token)[k];
            gradient = middle.row(token)[k] > 0 ? gradient : 0;
            other[k] += gradient;
        }
    });
    dependent.backward(encoded, unused, middleGradient, encodedGradient);
    head.backward(encoded, unused, headGradient, encodedGradient);
    return loss;
}

} // namespace casus
