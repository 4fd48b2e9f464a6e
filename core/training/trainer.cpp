// SPDX-License-Identifier: Apache-2.0
#include "training/trainer.h"

#include "identity/sha256.h"

#include <casus/error.h>

#include <fstream>

namespace casus {

namespace {

std::size_t batchesOf(std::size_t sentences, const Recipe& recipe)
{
    return (sentences + recipe.batch - 1) / recipe.batch;
}

} // namespace

Trainer::Trainer(const TrainingData& data, const Dimensions& dimensions, const Recipe& recipe)
    : data_(data)
    , dimensions_(dimensions)
    , recipe_(recipe)
    , network_(dimensions, data.vocabulary().rows(), data.labels(), data.wordCounts(), recipe.seed)
    , optimizer_(network_, recipe, recipe.epochs * batchesOf(data.sentencesPerEpoch(), recipe))
{
}

Losses Trainer::learnEpoch()
{
    const std::deque<Example> examples = data_.epoch(recipe_.seed, epoch_);
    std::vector<const Example*> order;
    for (const Example& example : examples)
        order.push_back(&example);
    Random random(recipe_.seed, epoch_, 3);
    random.shuffle(order);
    Losses sum;
    for (std::size_t begin = 0; begin < order.size(); begin += recipe_.batch) {
        const std::size_t end = std::min(begin + recipe_.batch, order.size());
        const Batch batch({order.begin() + static_cast<std::ptrdiff_t>(begin),
            order.begin() + static_cast<std::ptrdiff_t>(end)});
        const Losses losses = network_.learn(batch, recipe_, random);
        optimizer_.step();
        sum.tags += losses.tags;
        sum.arcs += losses.arcs;
        sum.relations += losses.relations;
        sum.names += losses.names;
    }
    ++epoch_;
    const auto batches = static_cast<float>(batchesOf(order.size(), recipe_));
    return {sum.tags / batches, sum.arcs / batches, sum.relations / batches, sum.names / batches};
}

FloatNetwork& Trainer::network()
{
    optimizer_.settle();
    return network_;
}

std::string Trainer::fingerprint() const
{
    std::string all = data_.manifest();
    for (const std::size_t number :
        {dimensions_.embedding, dimensions_.hidden, dimensions_.arc, dimensions_.relation, dimensions_.name,
            recipe_.epochs, recipe_.batch, static_cast<std::size_t>(recipe_.seed)})
        all += std::to_string(number) + " ";
    return sha256(all);
}

void Trainer::save(const std::filesystem::path& checkpoint)
{
    const std::filesystem::path fresh = checkpoint.string() + ".part";
    {
        std::ofstream stream(fresh, std::ios::binary);
        const std::uint64_t epoch = epoch_;
        stream << fingerprint();
        stream.write(reinterpret_cast<const char*>(&epoch), sizeof epoch);
        optimizer_.save(stream);
        if (!stream.flush())
            throw Error("cannot write the checkpoint " + fresh.string() + "; is the disk full?");
    }
    std::filesystem::rename(fresh, checkpoint);
}

void Trainer::resume(const std::filesystem::path& checkpoint)
{
    std::ifstream stream(checkpoint, std::ios::binary);
    if (!stream)
        return;
    std::string found(fingerprint().size(), ' ');
    std::uint64_t epoch = 0;
    stream.read(found.data(), static_cast<std::streamsize>(found.size()));
    stream.read(reinterpret_cast<char*>(&epoch), sizeof epoch);
    if (found != fingerprint())
        throw Error("the checkpoint " + checkpoint.string()
            + " is of other data or another recipe; remove it to begin anew");
    if (!optimizer_.load(stream))
        throw Error("the checkpoint " + checkpoint.string() + " is damaged; remove it to begin anew");
    epoch_ = epoch;
}

} // namespace casus
