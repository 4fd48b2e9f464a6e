// SPDX-License-Identifier: Apache-2.0
#include "network/network.h"

#include "network/decoder.h"
#include "network/encoder.h"

namespace casus {

Network::Network(std::unique_ptr<const Parts> parts)
    : parts_(std::move(parts))
{
}

Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;
Network::~Network() = default;

Network Network::read(const std::filesystem::path& file, const Kernels& kernels)
{
    return Network(std::make_unique<const Parts>(SectionFile::map(file, modelSort), kernels));
}

std::vector<Analysis> Network::analyse(std::string_view text, std::span<const Token> tokens,
    std::span<const Sentence> sentences, Depth depth) const
{
    std::vector<Analysis> analyses(tokens.size());
    Encoder encoder(*parts_, text, tokens);
    Decoder decoder(*parts_);
    for (const PieceBatch& batch : cutIntoBatches(tokens, sentences))
        decoder.decode(batch, encoder.encode(batch), depth, analyses);
    return analyses;
}

const std::vector<Network::TagName>& Network::tags() const
{
    return parts_->tags;
}
const std::vector<std::string>& Network::relations() const
{
    return parts_->relations;
}
const std::vector<std::string>& Network::types() const
{
    return parts_->types;
}
std::string_view Network::about() const
{
    return parts_->file.section("about");
}

} // namespace casus
