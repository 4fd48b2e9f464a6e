// SPDX-License-Identifier: Apache-2.0
#include "knowledge/importing.h"
#include "knowledge/json_walk.h"
#include "source/json_values.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <utility>

namespace casus {

namespace {

/// What the schemas of Follow the Money are here; things of others are passed over.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kindOfSchema {{
    {"Company", "Company"},
    {"LegalEntity", "Organization"},
    {"Organization", "Organization"},
    {"Person", "Person"},
    {"Position", "Office"},
    {"PublicBody", "StateOrgan"},
}};

/// One line: what is asked of it.
struct Thing
{
    std::string id, caption, schema;
    std::set<std::string> countries, wikidata;
    std::vector<std::string> names;
};

void take(Thing& thing, const JsonPath& path, std::string_view text)
{
    if (path.size() == 1) {
        std::string* member = path[0] == "id" ? &thing.id
            : path[0] == "caption"            ? &thing.caption
            : path[0] == "schema"             ? &thing.schema
                                              : nullptr;
        if (member)
            *member = text;
    } else if (path.size() == 2 && path[0] == "properties") {
        const std::string& property = path[1];
        if (property == "name" || property == "alias" || property == "previousName")
            thing.names.emplace_back(text);
        else if (property == "wikidataId")
            thing.wikidata.emplace(text);
        else if (property == "country" || property == "jurisdiction" || property == "citizenship"
            || property == "nationality")
            thing.countries.emplace(text);
    }
}

bool isWikidataNumber(std::string_view id)
{
    return id.size() > 1 && id.front() == 'Q'
        && std::all_of(id.begin() + 1, id.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

KnownEntity entryOf(Thing thing, std::string_view kind)
{
    KnownEntity entry;
    entry.kind = kind;
    entry.name = thing.caption;
    entry.aliases = std::move(thing.names);
    // Of several countries, or one without a code of two letters, none is the one it belongs to.
    if (thing.countries.size() == 1 && thing.countries.begin()->size() == 2)
        entry.country = *thing.countries.begin();
    if (isWikidataNumber(thing.id))
        thing.wikidata.insert(thing.id);
    for (const std::string& number : thing.wikidata)
        if (isWikidataNumber(number))
            entry.sameAs.push_back("http://www.wikidata.org/entity/" + number);
    if (thing.id.empty())
        throw Error("it has no id");
    entry.sameAs.push_back("https://www.opensanctions.org/entities/" + thing.id + '/');
    return entry;
}

void importOne(const std::string& json, const std::string& place, const Import& import)
{
    Thing thing;
    std::istringstream stream(json);
    Bytes bytes(stream);
    walkJson(bytes,
        {[&](const JsonPath& path, std::string_view text) { take(thing, path, text); },
            [](const JsonPath&, std::size_t) {}});
    const auto kind = std::find_if(kindOfSchema.begin(), kindOfSchema.end(),
        [&](const auto& entry) { return entry.first == thing.schema; });
    if (thing.schema.empty())
        throw Error("it has no schema, so this is no entity of Follow the Money");
    if (kind != kindOfSchema.end())
        import.add(entryOf(std::move(thing), kind->second), place);
}

} // namespace

void importOpenSanctions(Bytes& bytes, const Import& import)
{
    JsonValues lines(bytes, Content::JsonLines);
    while (const std::optional<JsonValue> line = lines.next()) {
        const std::string place = std::to_string(line->number);
        try {
            if (!line->fault.empty())
                throw Error(line->fault);
            importOne(line->bytes, place, import);
        } catch (const Error& error) {
            import.leaveOut(place, error.what());
        }
    }
}

} // namespace casus
