// SPDX-License-Identifier: Apache-2.0
#include "identity/not_same.h"

#include "identity/slug.h"
#include "knowledge/name_key.h"
#include "knowledge/rows.h"

#include <casus/error.h>

#include <fstream>

namespace casus {

namespace {

std::string pairOf(std::string_view a, std::string_view b, std::string_view kind)
{
    return nameKey(slug(a)) + '\t' + nameKey(slug(b)) + '\t' + std::string(kind);
}

} // namespace

void NotSame::read(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    if (!stream)
        throw Error("cannot read " + file.string() + ", a list of names that are not the same");
    Bytes bytes(stream);
    while (const std::optional<Line> line = nextLine(bytes)) {
        if (line->bytes.empty() || line->bytes.starts_with('#'))
            continue;
        const auto complain = [&](const std::string& why) {
            return Error(file.string() + '(' + std::to_string(line->number) + "): " + why);
        };
        std::vector<std::string> cells = partsOf(line->bytes, '\t');
        if (line->isTooLong || cells.size() < 2 || cells.size() > 3)
            throw complain("a line has two names and, maybe, a kind such as Person, with a tab between");
        cells.resize(3);
        if (nameKey(slug(cells[0])).empty() || nameKey(slug(cells[1])).empty())
            throw complain("a name has neither letter nor digit");
        pairs_.insert(pairOf(cells[0], cells[1], cells[2]));
        pairs_.insert(pairOf(cells[1], cells[0], cells[2]));
    }
}

bool NotSame::has(std::string_view a, std::string_view b, std::string_view kind) const
{
    return !isEmpty() && (pairs_.contains(pairOf(a, b, {})) || pairs_.contains(pairOf(a, b, kind)));
}

} // namespace casus
