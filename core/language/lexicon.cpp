// SPDX-License-Identifier: Apache-2.0
#include <casus/error.h>
#include <casus/language/lexicon.h>

#include <algorithm>
#include <fstream>

namespace casus {

namespace {

std::vector<std::string> split(std::string_view line, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = line.find(separator, begin);
        parts.emplace_back(line.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

} // namespace

Lexicon Lexicon::read(const std::filesystem::path& file, std::string name)
{
    std::ifstream stream(file);
    if (!stream)
        throw Error("cannot read the lexicon " + file.string() + "; the bundle's manifest names it");
    Lexicon lexicon;
    lexicon.name_ = std::move(name);
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        const auto complain = [&](const std::string& why) {
            return Error(file.string() + "(" + std::to_string(number) + "): " + why);
        };
        if (line == "# case: fold")
            lexicon.isCaseExact_ = false;
        if (line.empty() || line.starts_with('#'))
            continue;
        std::vector<std::string> cells = split(line, '\t');
        if (lexicon.columns_.empty()) {
            if (cells.front() != "name")
                throw complain("the first row must name the columns, beginning with name");
            lexicon.columns_ = std::move(cells);
        } else if (cells.size() != lexicon.columns_.size()) {
            throw complain("the row has " + std::to_string(cells.size()) + " cells, the header "
                + std::to_string(lexicon.columns_.size()) + "; separate cells by one tab each");
        } else if (cells.front().empty()) {
            throw complain("the entry has no name");
        } else {
            lexicon.entries_.push_back({std::move(cells)});
        }
    }
    if (lexicon.columns_.empty())
        throw Error(file.string() + ": the lexicon has no header row; begin it with the column name");
    return lexicon;
}

std::string_view Lexicon::value(const Entry& entry, std::string_view column) const
{
    const auto found = std::find(columns_.begin(), columns_.end(), column);
    return found == columns_.end() ? std::string_view()
                                   : entry.cells[static_cast<std::size_t>(found - columns_.begin())];
}

std::vector<std::string_view> Lexicon::forms(const Entry& entry) const
{
    std::vector<std::string_view> forms {entry.cells.front()};
    const std::string_view aliases = value(entry, "aliases");
    for (std::size_t begin = 0; begin < aliases.size();) {
        const std::size_t end = std::min(aliases.find('|', begin), aliases.size());
        if (end > begin)
            forms.push_back(aliases.substr(begin, end - begin));
        begin = end + 1;
    }
    return forms;
}

} // namespace casus
