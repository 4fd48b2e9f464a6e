// SPDX-License-Identifier: Apache-2.0
#include "training/float_network.h"

namespace casus {

namespace {

void addTo(float* sum, const float* numbers, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k)
        sum[k] += numbers[k];
}

} // namespace

FloatNetwork::FloatNetwork(const Dimensions& dimensions, std::size_t rows, const Labels& labels,
    std::vector<std::uint32_t> counts, std::uint64_t seed)
    : counts_(std::move(counts))
    , isTouched_(rows)
{
    Random random(seed, 0, 1);
    embedding = Tensor(rows, dimensions.embedding, 0.15F, random);
    const std::size_t encoded = 2 * dimensions.hidden;
    encoder = {
        Bilstm(dimensions.embedding, dimensions.hidden, random), Bilstm(encoded, dimensions.hidden, random)};
    tags = TagHead(encoded, labels.tags.size(), random);
    arcs = ArcHead(encoded, dimensions.arc, random);
    relations = RelationHead(encoded, dimensions.relation, labels.relations.size(), random);
    names = NameHead(encoded, dimensions.name, labels.names(), random);
}

std::vector<Tensor*> FloatNetwork::tensors()
{
    std::vector<Tensor*> all;
    const auto add = [&all](Linear& linear) { all.insert(all.end(), {&linear.weight, &linear.bias}); };
    for (Bilstm& layer : encoder) {
        add(layer.input);
        all.insert(all.end(), {&layer.recurrent[0], &layer.recurrent[1]});
    }
    add(tags.output);
    add(arcs.dependent);
    add(arcs.head);
    all.insert(all.end(), {&arcs.product, &arcs.headScore, &arcs.distance, &arcs.root});
    add(relations.dependent);
    add(relations.head);
    all.push_back(&relations.root);
    add(relations.output);
    add(names.hidden);
    add(names.output);
    return all;
}

void FloatNetwork::chooseRows(const Batch& batch, const Recipe& recipe, Random& random)
{
    rows_.resize(batch.tokens());
    const auto isUnknown = [&](std::uint32_t row) {
        const std::uint32_t count = counts_[row];
        return count > 0
            && random.happens(recipe.wordDropout / (recipe.wordDropout + static_cast<float>(count)));
    };
    for (std::size_t s = 0; s < batch.sentences.size(); ++s) {
        const Example& sentence = *batch.sentences[s];
        const bool hasLists = !random.happens(recipe.nameListDropout);
        const std::uint32_t dataset = random.happens(recipe.datasetDropout) ? 0 : sentence.dataset;
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            Rows& rows = rows_[batch.begins[s] + i];
            rows.clear();
            FormRows form = sentence.rows[i];
            auto& exact = form[static_cast<std::size_t>(FormFeature::Exact)];
            auto& folded = form[static_cast<std::size_t>(FormFeature::Folded)];
            const bool isFoldedUnknown = isUnknown(folded);
            if (isFoldedUnknown)
                folded = sentence.unknown[i].second;
            if (isFoldedUnknown || isUnknown(exact))
                exact = sentence.unknown[i].first;
            for (const std::uint32_t row : form)
                if (!random.happens(recipe.featureDropout))
                    rows.push_back(row);
            for (const std::uint32_t row : sentence.listRows[i])
                if (hasLists && !random.happens(recipe.featureDropout))
                    rows.push_back(row);
            rows.push_back(sentence.placeRows[i]);
            rows.push_back(sentence.datasetRow + dataset);
        }
    }
}

Losses FloatNetwork::learn(const Batch& batch, const Recipe& recipe, Random& random)
{
    const std::size_t sentences = batch.sentences.size();
    std::array<Matrix, 3> masks;
    std::array<Matrix, 3> layers;
    chooseRows(batch, recipe, random);
    layers[0].clear(batch.tokens(), embedding.columns);
    for (std::size_t i = 0; i < batch.tokens(); ++i)
        for (const std::uint32_t row : rows_[i])
            addTo(layers[0].row(i), embedding.row(row), embedding.columns);
    for (std::size_t depth = 0; depth < 3; ++depth) {
        if (depth > 0)
            encoder[depth - 1].forward(
                batch, layers[depth - 1], recipe.recurrentDropout, random, layers[depth]);
        masks[depth].clear(sentences, layers[depth].columns);
        drawMask(masks[depth], recipe.dropout, random);
        applyMask(batch, masks[depth], layers[depth]);
    }

    Matrix gradient;
    gradient.clear(batch.tokens(), layers[2].columns);
    const float word = 1 / static_cast<float>(batch.tokens());
    Losses losses;
    losses.tags = tags.learn(batch, layers[2], recipe.tagWeight * word, gradient);
    losses.arcs = arcs.learn(batch, layers[2], recipe.arcWeight * word, gradient);
    losses.relations = relations.learn(batch, layers[2], recipe.relationWeight * word, gradient);
    losses.names = names.learn(batch, layers[2], recipe.nameWeight * word, gradient);

    for (std::size_t depth = 3; depth-- > 0;) {
        applyMask(batch, masks[depth], gradient);
        if (depth == 0)
            break;
        Matrix below;
        encoder[depth - 1].backward(batch, layers[depth - 1], gradient, below);
        gradient = std::move(below);
    }
    for (std::size_t i = 0; i < batch.tokens(); ++i)
        for (const std::uint32_t row : rows_[i]) {
            if (!isTouched_[row])
                touched.push_back(row);
            isTouched_[row] = 1;
            addTo(embedding.gradientRow(row), gradient.row(i), embedding.columns);
        }
    for (const std::uint32_t row : touched)
        isTouched_[row] = 0;
    return losses;
}

} // namespace casus
