// SPDX-License-Identifier: Apache-2.0
#include "training/export.h"

#include "network/model_sort.h"

namespace casus {

namespace {

/// Adds a matrix of inputs by outputs as signed bytes by output, each output with a scale.
void addLayer(
    SectionWriter& file, const std::string& name, const Tensor& weight, const std::vector<float>& bias)
{
    std::vector<std::int8_t> bytes(weight.rows * weight.columns);
    std::vector<float> scales(weight.columns);
    for (std::size_t output = 0; output < weight.columns; ++output) {
        float largest = 0;
        for (std::size_t input = 0; input < weight.rows; ++input)
            largest = std::max(largest, std::abs(weight.average[input * weight.columns + output]));
        scales[output] = largest / 127;
        for (std::size_t input = 0; input < weight.rows && largest > 0; ++input)
            bytes[output * weight.rows + input] = static_cast<std::int8_t>(
                std::lround(weight.average[input * weight.columns + output] / scales[output]));
    }
    file.add(name, bytes);
    file.add(name + ".scale", scales);
    file.add(name + ".bias", bias);
}

void addLayer(SectionWriter& file, const std::string& name, const Linear& linear)
{
    addLayer(file, name, linear.weight, linear.bias.average);
}

void addLayer(SectionWriter& file, const std::string& name, const Tensor& weight)
{
    addLayer(file, name, weight, std::vector<float>(weight.columns));
}

float error(const float* row, std::size_t width, float scale)
{
    float sum = 0;
    for (std::size_t k = 0; k < width; ++k) {
        const float rest = row[k] - scale * std::clamp(std::round(row[k] / scale), -7.F, 7.F);
        sum += rest * rest;
    }
    return sum;
}

/// The scale from -7 to 7 of a row of which least is lost. The largest numbers may be cut.
float bestScale(const float* row, std::size_t width)
{
    float largest = 0;
    for (std::size_t k = 0; k < width; ++k)
        largest = std::max(largest, std::abs(row[k]));
    if (largest == 0)
        return 1;
    float best = largest / 7;
    float least = error(row, width, best);
    for (int part = 19; part >= 10; --part) {
        const float scale = largest / 7 * static_cast<float>(part) / 20;
        if (const float loss = error(row, width, scale); loss < least) {
            best = scale;
            least = loss;
        }
    }
    return best;
}

void addRows(SectionWriter& file, const Tensor& embedding)
{
    const std::size_t half = embedding.columns / 2;
    std::vector<std::uint8_t> bytes(embedding.rows * half);
    std::vector<float> scales(embedding.rows);
    for (std::size_t row = 0; row < embedding.rows; ++row) {
        const float* numbers = embedding.average.data() + row * embedding.columns;
        scales[row] = bestScale(numbers, embedding.columns);
        const auto nibble = [&](std::size_t k) {
            return static_cast<unsigned>(8 + std::lround(std::clamp(numbers[k] / scales[row], -7.F, 7.F)));
        };
        for (std::size_t k = 0; k < half; ++k)
            bytes[row * half + k] = static_cast<std::uint8_t>(nibble(k) | nibble(half + k) << 4U);
    }
    file.add("rows", bytes);
    file.add("rows.scale", scales);
}

void addVocabulary(SectionWriter& file, const Vocabulary::Tables& tables)
{
    file.add("words.exact", tables.exact);
    file.add("words.folded", tables.folded);
    file.add("names.hashes", tables.listed);
    file.add("names.lists", tables.lists);
    file.add("datasets", std::vector<std::uint32_t> {tables.datasets});
}

std::string linesOf(const std::vector<std::string>& items)
{
    std::string text;
    for (const std::string& item : items)
        text += item + "\n";
    return text;
}

} // namespace

std::string exportModel(FloatNetwork& network, const Dimensions& dimensions, const Labels& labels,
    const Vocabulary& vocabulary, const std::string& about)
{
    SectionWriter file(modelSort);
    file.add("about", about);
    std::vector<std::uint32_t> widths;
    for (const std::size_t width :
        {dimensions.embedding, dimensions.hidden, dimensions.arc, dimensions.relation, dimensions.name})
        widths.push_back(static_cast<std::uint32_t>(width));
    file.add("widths", widths);
    std::vector<std::string> tags;
    for (const auto& [universal, specific] : labels.tags)
        tags.push_back(universal + "\t" + specific);
    file.add("tags", linesOf(tags));
    file.add("relations", linesOf(labels.relations));
    file.add("types", linesOf(labels.types));
    addVocabulary(file, vocabulary.tables());
    addRows(file, network.embedding);
    for (std::size_t depth = 0; depth < 2; ++depth) {
        const std::string name = "lstm" + std::to_string(depth + 1);
        addLayer(file, name, network.encoder[depth].input);
        addLayer(file, name + ".forward", network.encoder[depth].recurrent[0]);
        addLayer(file, name + ".backward", network.encoder[depth].recurrent[1]);
    }
    addLayer(file, "tag", network.tags.output);
    addLayer(file, "arc.dependent", network.arcs.dependent);
    addLayer(file, "arc.head", network.arcs.head);
    addLayer(file, "arc.product", network.arcs.product);
    file.add("arc.headscore", network.arcs.headScore.average);
    file.add("arc.distance", network.arcs.distance.average);
    file.add("arc.root", network.arcs.root.average);
    addLayer(file, "relation.dependent", network.relations.dependent);
    addLayer(file, "relation.head", network.relations.head);
    file.add("relation.root", network.relations.root.average);
    addLayer(file, "relation.output", network.relations.output);
    addLayer(file, "name.hidden", network.names.hidden);
    addLayer(file, "name.output", network.names.output);
    return file.bytes();
}

} // namespace casus
