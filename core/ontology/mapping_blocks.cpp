// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapping_blocks.h"

namespace casus {

void passOver(const Settings& block)
{
    for (const auto& [key, inner] : block.blocks())
        passOver(inner);
}

void passOver(const Settings& block, std::span<const std::string_view> keys)
{
    for (const std::string_view key : keys)
        if (block.has(key))
            passOver(block.block(key));
}

Settings entryOf(const Settings& block, std::string_view name)
{
    const std::string_view key = block.has(name) || !block.has(allNames) ? name : allNames;
    block.require(key);
    return block.block(key);
}

} // namespace casus
