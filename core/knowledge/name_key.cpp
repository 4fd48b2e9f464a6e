// SPDX-License-Identifier: Apache-2.0
#include "knowledge/name_key.h"

namespace casus {

std::string nameKey(std::string_view slug)
{
    std::string key;
    key.reserve(slug.size());
    while (!slug.empty()) {
        const std::string_view word = slug.substr(0, slug.find('-'));
        slug.remove_prefix(word.size() < slug.size() ? word.size() + 1 : slug.size());
        if (word != "the")
            (key += key.empty() ? "" : "-") += word;
    }
    return key;
}

} // namespace casus
