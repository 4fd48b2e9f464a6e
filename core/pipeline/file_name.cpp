// SPDX-License-Identifier: Apache-2.0
#include "pipeline/file_name.h"

namespace casus {

std::string fileNameOf(const std::string& id)
{
    std::string name;
    for (const char byte : id.substr(0, 120)) {
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' || (byte == '.' && !name.empty());
        name += isPlain ? byte : '_';
    }
    return name.empty() ? "article" : name;
}

} // namespace casus
