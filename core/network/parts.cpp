// SPDX-License-Identifier: Apache-2.0
#include "network/parts.h"

#include "network/distance.h"

#include <algorithm>

namespace casus {

namespace {

constexpr std::int32_t middle = 64; // the zero of numbers that may be negative

std::vector<Network::TagName> tagsOf(const SectionFile& file)
{
    std::vector<Network::TagName> tags;
    for (const std::string& line : file.lines("tags")) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos)
            file.fail("its tag \"" + line + "\" is no pair");
        tags.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    if (tags.empty() || tags.size() > 60000)
        file.fail("it has " + std::to_string(tags.size()) + " tags");
    return tags;
}

std::vector<std::string> labelsOf(const SectionFile& file, std::string_view section, std::size_t most)
{
    std::vector<std::string> labels = file.lines(section);
    if (labels.empty() || labels.size() > most)
        file.fail("it has " + std::to_string(labels.size()) + " " + std::string(section));
    return labels;
}

Vocabulary vocabularyOf(const SectionFile& file)
{
    const auto copy = [](auto span) { return std::vector(span.begin(), span.end()); };
    Vocabulary::Tables tables;
    tables.exact = copy(file.numbers<std::uint64_t>("words.exact"));
    tables.folded = copy(file.numbers<std::uint64_t>("words.folded"));
    tables.listed = copy(file.numbers<std::uint32_t>("names.hashes"));
    tables.lists = copy(file.numbers<std::uint16_t>("names.lists", tables.listed.size()));
    const auto isZero = [](std::uint64_t hash) { return hash == 0; };
    if (std::ranges::any_of(tables.exact, isZero) || std::ranges::any_of(tables.folded, isZero)
        || std::ranges::any_of(tables.listed, isZero))
        file.fail("it has a word of no hash");
    tables.datasets = file.numbers<std::uint32_t>("datasets", 1)[0];
    if (tables.datasets > 1000)
        file.fail("it has too many datasets");
    return Vocabulary(std::move(tables));
}

} // namespace

std::size_t Network::Parts::width(std::string_view what) const
{
    constexpr std::array<std::string_view, 5> names {"embedding", "hidden", "arc", "relation", "name"};
    const auto widths = file.numbers<std::uint32_t>("widths", names.size());
    const auto number = static_cast<std::size_t>(std::find(names.begin(), names.end(), what) - names.begin());
    // An embedding is half and half in its bytes.
    const std::size_t unit = what == "embedding" ? 2 * lanes : lanes;
    if (widths[number] == 0 || widths[number] % unit != 0 || widths[number] > 1024)
        file.fail("its layer \"" + std::string(what) + "\" has the width " + std::to_string(widths[number]));
    return widths[number];
}

Network::Parts::Parts(SectionFile model, const Kernels& chosen)
    : file(std::move(model))
    , kernels(&chosen)
    , tags(tagsOf(file))
    , relations(labelsOf(file, "relations", 255))
    , types(labelsOf(file, "types", 31))
    , vocabulary(vocabularyOf(file))
    , embedding(width("embedding"))
    , hidden(width("hidden"))
    , arc(width("arc"))
    , relation(width("relation"))
    , name(width("name"))
    , rows {embedding, file.numbers<std::uint8_t>("rows", vocabulary.rows() * embedding / 2).data(),
          file.numbers<float>("rows.scale", vocabulary.rows()).data()}
{
    const std::size_t encoded = 2 * hidden;
    const auto layer = [&](const std::string& section, std::size_t in, std::size_t out, std::int32_t zero) {
        return DenseLayer(file, section, in, out, zero, chosen);
    };
    inputs = {layer("lstm1", embedding, 8 * hidden, middle), layer("lstm2", encoded, 8 * hidden, middle)};
    for (std::size_t depth = 0; depth < 2; ++depth)
        for (std::size_t direction = 0; direction < 2; ++direction)
            recurrent[depth][direction]
                = layer("lstm" + std::to_string(depth + 1) + (direction ? ".backward" : ".forward"), hidden,
                    4 * hidden, middle);
    tag = layer("tag", encoded, tags.size(), middle);
    arcDependent = layer("arc.dependent", encoded, arc, middle);
    arcHead = layer("arc.head", encoded, arc, middle);
    arcProduct = layer("arc.product", arc, arc, middle);
    arcHeadScore = file.numbers<float>("arc.headscore", arc);
    arcDistance = file.numbers<float>("arc.distance", distances);
    arcRoot = file.numbers<float>("arc.root", arc);
    relationDependent = layer("relation.dependent", encoded, relation, middle);
    relationHead = layer("relation.head", encoded, relation, middle);
    relationRoot = file.numbers<float>("relation.root", relation);
    relationOutput = layer("relation.output", relation, relations.size(), 0);
    nameHidden = layer("name.hidden", encoded, name, middle);
    nameOutput = layer("name.output", name, 1 + 2 * types.size(), 0);
}

} // namespace casus
