// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/section_file.h"

#include <cstdint>
#include <string_view>

namespace casus {

/// The file of a knowledge base. All texts are in one section, each once, in the order of their bytes; the
/// others hold numbers of texts. What an entity has several of ends, in a section of its own, where that of
/// the next begins.
inline constexpr FileSort knowledgeSort {
    "CASUS_KB", 2, "knowledge base", "make it anew with casus kb build or take the one that came with Casus"};

/// The hash of a name's key: FNV-1a. Files rest on it.
constexpr std::uint64_t keyHash(std::string_view key)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : key)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x00000100000001B3U;
    return hash ^ (hash >> 32U);
}

} // namespace casus
