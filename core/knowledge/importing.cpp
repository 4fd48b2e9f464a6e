// SPDX-License-Identifier: Apache-2.0
#include "knowledge/importing.h"

#include "knowledge/vetting.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <utility>

namespace casus {

namespace {

constexpr std::size_t looked = 4096; // bytes that tell a format
constexpr std::ptrdiff_t geoNamesTabs = 18;

struct Importer
{
    std::string_view name;
    KnowledgeFormat format;
    void (*run)(Bytes&, const Import&);
};

constexpr std::array<Importer, 4> importers {{
    {"wikidata", KnowledgeFormat::Wikidata, importWikidata},
    {"opensanctions", KnowledgeFormat::OpenSanctions, importOpenSanctions},
    {"geonames", KnowledgeFormat::GeoNames, importGeoNames},
    {"tsv", KnowledgeFormat::Tsv, importTsv},
}};

} // namespace

std::optional<KnowledgeFormat> knowledgeFormatNamed(std::string_view name)
{
    const auto found = std::find_if(
        importers.begin(), importers.end(), [&](const Importer& importer) { return importer.name == name; });
    return found == importers.end() ? std::nullopt : std::optional(found->format);
}

KnowledgeFormat knowledgeFormatOf(Bytes& bytes)
{
    std::string begin;
    bytes.read(begin, looked);
    bytes.putBack(begin);
    const auto has = [&](std::string_view words) { return begin.find(words) != std::string::npos; };
    const std::string line = begin.substr(0, begin.find('\n'));
    if (begin.find_first_not_of(" \t\r\n") == begin.find('{') && has("{")) {
        if (has("\"head\"") || has("\"results\""))
            return KnowledgeFormat::Wikidata;
        if (has("\"schema\""))
            return KnowledgeFormat::OpenSanctions;
    } else if (std::count(line.begin(), line.end(), '\t') == geoNamesTabs && line.front() >= '0'
        && line.front() <= '9') {
        return KnowledgeFormat::GeoNames;
    } else if (has("\t")) {
        return KnowledgeFormat::Tsv;
    }
    throw Error("its first bytes do not tell its format; name it with --format: wikidata, opensanctions, "
                "geonames or tsv");
}

void Import::add(KnownEntity entry, const std::string& place) const
{
    if (entry.kind.empty())
        entry.kind = kind;
    try {
        take(vetted(std::move(entry)));
    } catch (const Error& error) {
        leaveOut(place, error.what());
    }
}

void Import::leaveOut(const std::string& place, const std::string& why) const
{
    complain(name + '(' + place + "): " + why + "; it is left out");
}

void importKnowledge(Bytes& bytes, KnowledgeFormat format, const Import& import)
{
    for (const Importer& importer : importers)
        if (importer.format == format)
            importer.run(bytes, import);
}

} // namespace casus
