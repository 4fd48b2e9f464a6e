// SPDX-License-Identifier: Apache-2.0
#include "knowledge/importing.h"
#include "knowledge/json_walk.h"
#include "knowledge/rows.h"

#include <casus/error.h>

#include <map>

namespace casus {

namespace {

constexpr std::string_view itemPrefix = "http://www.wikidata.org/entity/";

/// The values of one result, by variable.
using Row = std::map<std::string, std::string, std::less<>>;

/// The value of the first of these variables that has one.
std::string valueOf(const Row& row, std::initializer_list<std::string_view> variables)
{
    for (const std::string_view variable : variables)
        if (const auto found = row.find(variable); found != row.end() && !found->second.empty())
            return found->second;
    return {};
}

/// The day of a point in time such as `2017-01-20T00:00:00Z`.
std::string dayOf(const std::string& time)
{
    return time.substr(0, time.find('T'));
}

KnownEntity entryOf(const Row& row)
{
    const std::string item = valueOf(row, {"item"});
    if (!item.starts_with(itemPrefix))
        throw Error("the variable ?item has no item of Wikidata");
    KnownEntity entry;
    entry.kind = valueOf(row, {"kind"});
    entry.name = valueOf(row, {"itemLabel", "name"});
    // The label service gives the number of an item that has no label.
    if (entry.name.empty() || item.ends_with('/' + entry.name))
        throw Error("the item " + item + " has no label");
    entry.aliases = itemsOf(valueOf(row, {"itemAltLabel"}), ',');
    entry.aliases.push_back(valueOf(row, {"alias"}));
    entry.country = valueOf(row, {"country"});
    entry.partOf = valueOf(row, {"partOfLabel"});
    entry.sameAs.push_back(item);
    if (const std::string same = valueOf(row, {"sameAs"}); !same.empty())
        entry.sameAs.push_back(same);
    if (const std::string office = valueOf(row, {"officeLabel", "office"}); !office.empty())
        entry.terms.push_back(
            {office, dayOf(valueOf(row, {"start", "from"})), dayOf(valueOf(row, {"end", "until"})), item});
    return entry;
}

} // namespace

void importWikidata(Bytes& bytes, const Import& import)
{
    const JsonPath results {"results", "bindings"};
    Row row;
    bool hasResults = false;
    JsonEvents events;
    events.text = [&](const JsonPath& path, std::string_view text) {
        if (path.size() == 4 && path[0] == results[0] && path[1] == results[1] && path[3] == "value")
            row[path[2]] = text;
    };
    events.end = [&](const JsonPath& path, std::size_t line) {
        hasResults = hasResults || path == JsonPath {results[0]};
        if (path != results)
            return;
        const std::string place = std::to_string(line);
        try {
            import.add(entryOf(row), place);
        } catch (const Error& error) {
            import.leaveOut(place, error.what());
        }
        row.clear();
    };
    try {
        walkJson(bytes, events);
    } catch (const Error& error) {
        return import.complain(import.name + ": " + error.what() + "; what follows is left out");
    }
    if (!hasResults)
        throw Error("this JSON holds no results of a SPARQL query");
}

} // namespace casus
