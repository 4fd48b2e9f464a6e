// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casus {

/// A cell as RFC 4180 has it, in quotes where it needs them; one that a spreadsheet would take for a formula
/// gets an apostrophe before it. Safe from any thread.
std::string csvCell(std::string_view text);

/// Appends one row, cell by cell, to a text that must outlive it. For one thread.
class CsvRow
{
public:
    explicit CsvRow(std::string& out);
    /// Ends the line.
    ~CsvRow();
    CsvRow(const CsvRow&) = delete;
    CsvRow& operator=(const CsvRow&) = delete;

    CsvRow& add(std::string_view cell);

private:
    std::string& out_;
    bool isFirst_ = true;
};

} // namespace casus
