// SPDX-License-Identifier: Apache-2.0
#include "knowledge/importing.h"
#include "knowledge/rows.h"

#include <casus/error.h>

#include <algorithm>
#include <array>

namespace casus {

namespace {

/// The last one is of word lists for armed groups; a knowledge base does not hold it.
constexpr std::array<std::string_view, 12> columns {"id", "kind", "name", "aliases", "country", "sameAs",
    "part_of", "office", "from", "until", "source", "backer"};

/// What the columns of a table are, by number in `columns`.
std::vector<std::size_t> headerOf(const Line& line)
{
    std::vector<std::size_t> header;
    for (const std::string& cell : partsOf(line.bytes, '\t')) {
        const auto column = std::find(columns.begin(), columns.end(), cell);
        if (column == columns.end())
            throw Error("line " + std::to_string(line.number) + ": there is no column \"" + cell
                + "\"; the first row names some of id, kind, name, aliases, country, sameAs, part_of, "
                  "office, "
                  "from, until, source");
        header.push_back(static_cast<std::size_t>(column - columns.begin()));
    }
    return header;
}

KnownEntity entryOf(const std::vector<std::string>& cells, const std::vector<std::size_t>& header)
{
    std::array<std::string, columns.size()> row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        row[header[i]] = cells[i];
    KnownEntity entry {
        row[0], row[1], row[2], itemsOf(row[3], '|'), row[4], itemsOf(row[5], '|'), {}, row[6]};
    if (!row[7].empty() || !row[8].empty() || !row[9].empty())
        entry.terms.push_back({row[7], row[8], row[9], row[10]});
    return entry;
}

} // namespace

void importTsv(Bytes& bytes, const Import& import)
{
    std::vector<std::size_t> header;
    while (const std::optional<Line> line = nextLine(bytes)) {
        const std::string place = std::to_string(line->number);
        if (line->bytes.empty() || line->bytes.starts_with('#'))
            continue;
        if (header.empty()) {
            header = headerOf(*line);
            continue;
        }
        const std::vector<std::string> cells = partsOf(line->bytes, '\t');
        if (line->isTooLong)
            import.leaveOut(place, "the row is longer than 1 MiB");
        else if (cells.size() != header.size())
            import.leaveOut(place,
                "the row has " + std::to_string(cells.size()) + " cells, the first row "
                    + std::to_string(header.size()));
        else
            import.add(entryOf(cells, header), place);
    }
    if (header.empty())
        throw Error("the table has no row that names its columns");
}

} // namespace casus
