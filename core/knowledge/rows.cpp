// SPDX-License-Identifier: Apache-2.0
#include "knowledge/rows.h"

namespace casus {

namespace {

constexpr std::size_t longestLine = 1U << 20U;

} // namespace

std::vector<std::string> partsOf(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(separator, begin);
        parts.emplace_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

std::vector<std::string> itemsOf(std::string_view text, char separator)
{
    std::vector<std::string> parts = partsOf(text, separator);
    std::erase_if(parts, [](const std::string& part) { return part.empty(); });
    return parts;
}

std::optional<Line> nextLine(Bytes& bytes)
{
    const int first = bytes.next();
    if (first == Bytes::none)
        return std::nullopt;
    bytes.putBack(std::string(1, static_cast<char>(first)));
    Line line {{}, bytes.line()};
    bytes.readLine(line.bytes, longestLine);
    line.isTooLong = line.bytes.size() > longestLine;
    if (line.bytes.ends_with('\r'))
        line.bytes.pop_back();
    return line;
}

} // namespace casus
