// SPDX-License-Identifier: Apache-2.0
#include "output/csv_row.h"

#include <utility>

namespace casus {

std::string csvCell(std::string_view text)
{
    constexpr std::string_view formulaBegins = "=+-@\t\r\n";
    // Spreadsheets of many countries cut at semicolons and tabs.
    constexpr std::string_view quoted = "\",;\t\r\n";
    std::string cell;
    if (!text.empty() && formulaBegins.find(text[0]) != std::string_view::npos)
        cell = "'";
    cell += text;
    if (cell.find_first_of(quoted) == std::string::npos)
        return cell;
    for (std::size_t quote = cell.find('"'); quote != std::string::npos; quote = cell.find('"', quote + 2))
        cell.insert(quote, 1, '"');
    return '"' + cell + '"';
}

CsvRow::CsvRow(std::string& out)
    : out_(out)
{
}

CsvRow::~CsvRow()
{
    out_ += "\r\n";
}

CsvRow& CsvRow::add(std::string_view cell)
{
    if (!std::exchange(isFirst_, false))
        out_ += ',';
    out_ += csvCell(cell);
    return *this;
}

} // namespace casus
