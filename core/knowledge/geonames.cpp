// SPDX-License-Identifier: Apache-2.0
#include "knowledge/importing.h"
#include "knowledge/rows.h"

#include <algorithm>

namespace casus {

namespace {

// Columns of the main table, as the readme of the dump tells them.
enum Column : std::size_t { Id, Name, AsciiName, AlternateNames, FeatureClass = 6, FeatureCode, Country };
constexpr std::size_t columnCount = 19;

std::string kindOf(const std::string& featureClass, const std::string& featureCode)
{
    if (featureClass == "A" && featureCode.starts_with("PCL"))
        return "Country";
    return featureClass == "S" ? "Facility" : "Place";
}

bool isNumber(const std::string& text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

} // namespace

void importGeoNames(Bytes& bytes, const Import& import)
{
    while (const std::optional<Line> line = nextLine(bytes)) {
        const std::string place = std::to_string(line->number);
        const std::vector<std::string> cells = partsOf(line->bytes, '\t');
        if (line->isTooLong || cells.size() != columnCount || !isNumber(cells[Id])) {
            import.leaveOut(
                place, "this is no row of 19 cells that begins with a number, as GeoNames has them");
            continue;
        }
        KnownEntity entry {{}, kindOf(cells[FeatureClass], cells[FeatureCode]), cells[Name],
            itemsOf(cells[AlternateNames], ','), cells[Country],
            {"https://sws.geonames.org/" + cells[Id] + '/'}, {}};
        if (!cells[AsciiName].empty())
            entry.aliases.push_back(cells[AsciiName]);
        import.add(std::move(entry), place);
    }
}

} // namespace casus
