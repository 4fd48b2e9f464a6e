// SPDX-License-Identifier: Apache-2.0
// Joins the names of iso-codes with our table of demonyms and capitals: the lexicon of countries, at build
// time.
#include <rapidjson/document.h>
#include <rapidjson/istreamwrapper.h>

#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells(1);
    for (const char byte : line) {
        if (byte == '\t')
            cells.emplace_back();
        else
            cells.back() += byte;
    }
    return cells;
}

void writeRow(std::ostream& out, const std::string& forms, const char* wordClass, const std::string& code,
    const std::string& state)
{
    if (forms.empty())
        return;
    const std::size_t bar = forms.find('|');
    out << forms.substr(0, bar) << '\t' << wordClass << "\tCountry\t" << code << '\t' << state << '\t'
        << (bar == std::string::npos ? "" : forms.substr(bar + 1)) << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "usage: make_countries iso_3166-1.json demonyms.tsv countries.tsv\n";
        return 2;
    }
    std::ifstream codes(argv[1]);
    rapidjson::IStreamWrapper stream(codes);
    rapidjson::Document json;
    if (json.ParseStream(stream).HasParseError() || !json.IsObject() || !json.HasMember("3166-1")) {
        std::cerr << argv[1] << ": not the country table of iso-codes\n";
        return 1;
    }
    std::map<std::string, std::string> officialNames;
    for (const auto& country : json["3166-1"].GetArray()) {
        std::string forms;
        for (const char* key : {"name", "common_name", "official_name"})
            if (country.HasMember(key)
                && std::string(country[key].GetString()).find(',') == std::string::npos)
                forms += std::string("|") + country[key].GetString();
        officialNames[country["alpha_2"].GetString()] = forms;
    }
    std::ifstream table(argv[2]);
    std::ofstream out(argv[3]);
    out << "# Casus lexicon: countries, demonyms and capitals.\n"
           "# Source: the package iso-codes joined with demonyms.tsv by the build.\n"
           "# case: exact\n"
           "name\tclass\tkind\tcountry\tstate\taliases\n";
    bool isHeader = true;
    for (std::string line; std::getline(table, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        const std::vector<std::string> cells = cellsOf(line);
        if (isHeader || cells.size() != 5) {
            isHeader = false;
            continue;
        }
        const std::string& state = cells[0];
        const auto official = officialNames.find(cells[1]);
        const std::string aliases = cells[2].empty() ? "" : "|" + cells[2];
        writeRow(out, state + aliases + (official == officialNames.end() ? "" : official->second), "country",
            cells[1], state);
        writeRow(out, cells[3], "demonym", cells[1], state);
        writeRow(out, cells[4], "capital", cells[1], state);
    }
    return out.good() ? 0 : 1;
}
