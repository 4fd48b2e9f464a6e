// SPDX-License-Identifier: Apache-2.0
#include "query/query_results.h"

#include <algorithm>
#include <string_view>

namespace casus {

namespace {

constexpr std::size_t widestCell = 80;

bool isBegin(char byte) // of a code point
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, isBegin));
}

/// The text on one line, cut where it is too wide.
std::string cell(std::string_view text)
{
    std::string cell;
    std::size_t width = 0;
    const bool isCut = widthOf(text) > widestCell;
    for (const char byte : text) {
        width += isBegin(byte);
        if (isCut && width >= widestCell)
            return cell + "…";
        cell += static_cast<unsigned char>(byte) < ' ' || byte == 0x7F ? ' ' : byte;
    }
    return cell;
}

std::string lineOf(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths)
{
    std::string line;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        line += cells[column];
        line.append(widths[column] - widthOf(cells[column]) + 2, ' ');
    }
    return line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
}

} // namespace

std::string resultTable(const QueryResults& results)
{
    std::vector<std::vector<std::string>> lines {results.variables};
    lines.insert(lines.end(), results.rows.begin(), results.rows.end());
    std::vector<std::size_t> widths(results.variables.size());
    for (std::vector<std::string>& line : lines)
        for (std::size_t column = 0; column < widths.size(); ++column) {
            line[column] = cell(line[column]);
            widths[column] = std::max(widths[column], widthOf(line[column]));
        }
    std::string table = lineOf(lines.front(), widths);
    for (const std::size_t width : widths)
        table.append(width, '-').append("  ");
    table = table.substr(0, table.find_last_not_of(' ') + 1) + '\n';
    for (std::size_t row = 1; row < lines.size(); ++row)
        table += lineOf(lines[row], widths);
    return table;
}

} // namespace casus
