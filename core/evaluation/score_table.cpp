// SPDX-License-Identifier: Apache-2.0
#include "evaluation/score_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <vector>

namespace casus {

namespace {

constexpr std::array<std::string_view, 4> scoredNames {"entity", "event", "role", "claim"};
constexpr std::string_view heads[] = {"gold", "output", "right", "precision", "recall", "F1"};

/// One line: a name and what stands in its columns.
struct Line
{
    std::string name;
    std::vector<std::string> cells;
};

/// With three digits; a dash where nothing is divided by nothing.
std::string ratio(std::size_t part, std::size_t whole)
{
    if (whole == 0)
        return "-";
    char digits[16];
    const double share = static_cast<double>(part) / static_cast<double>(whole);
    const auto end = std::to_chars(digits, digits + sizeof digits, share, std::chars_format::fixed, 3).ptr;
    return {digits, end};
}

Line lineOf(std::string name, const Tally& tally)
{
    return {std::move(name),
        {std::to_string(tally.gold), std::to_string(tally.output), std::to_string(tally.right),
            ratio(tally.right, tally.output), ratio(tally.right, tally.gold),
            ratio(2 * tally.right, tally.gold + tally.output)}};
}

void append(std::string& text, const Line& line, std::size_t nameWidth)
{
    text += line.name;
    text.append(nameWidth - line.name.size(), ' ');
    for (const std::string& cell : line.cells) {
        text.append(11 - std::min<std::size_t>(cell.size(), 10), ' ');
        text += cell;
    }
    text += '\n';
}

} // namespace

std::string scoreTable(const Scores& scores)
{
    std::vector<Line> lines {{"", {std::begin(heads), std::end(heads)}}};
    const Scores::Rows& rows = scores.rows();
    for (auto row = rows.begin(); row != rows.end();) {
        const Scored scored = row->first.first;
        const std::string name(scoredNames[static_cast<std::size_t>(scored)]);
        Tally sum;
        for (; row != rows.end() && row->first.first == scored; ++row) {
            lines.push_back(lineOf(name + " " + row->first.second, row->second));
            sum += row->second;
        }
        lines.push_back(lineOf(name + " all", sum));
    }
    lines.push_back(lineOf("all", scores.sum()));

    const auto longest = std::max_element(lines.begin(), lines.end(),
        [](const Line& a, const Line& b) { return a.name.size() < b.name.size(); });
    std::string table;
    for (const Line& line : lines)
        append(table, line, longest->name.size());
    return table;
}

} // namespace casus
