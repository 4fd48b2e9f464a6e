// SPDX-License-Identifier: Apache-2.0
#include "state/graph_hash.h"

#include "identity/sha256.h"

#include <algorithm>
#include <vector>

namespace casus {

std::string graphHash(std::string_view lines)
{
    std::vector<std::string_view> sorted;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        sorted.push_back(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::string text;
    for (const std::string_view line : sorted)
        (text += line) += '\n';
    return sha256(text);
}

} // namespace casus
