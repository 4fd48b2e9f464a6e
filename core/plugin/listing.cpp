// SPDX-License-Identifier: Apache-2.0
#include "listing.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <vector>

namespace casus {
namespace {

using Row = std::array<std::string, 6>;

std::string_view text(PluginState state)
{
    static constexpr std::string_view words[] = {"used", "shadowed", "refused"};
    return words[static_cast<std::size_t>(state)];
}

/// Sorted by name; of one name as they were found.
std::vector<const FoundPlugin*> byName(const Collection& collection)
{
    std::vector<const FoundPlugin*> result;
    for (const FoundPlugin& plugin : collection.plugins())
        result.push_back(&plugin);
    std::ranges::stable_sort(
        result, {}, [](const FoundPlugin* plugin) -> const std::string& { return plugin->name; });
    return result;
}

Row row(const FoundPlugin& plugin)
{
    if (!plugin.manifest)
        return {plugin.name, "-", "-", std::string(text(plugin.state)), "-", plugin.folder.string()};
    const Manifest& manifest = *plugin.manifest;
    return {plugin.name, manifest.version, std::string(text(manifest.role)), std::string(text(plugin.state)),
        manifest.summary, plugin.folder.string()};
}

/// Columns that the eye sees: bytes without those that continue a code point.
std::size_t width(std::string_view cell)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cell, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string table(const std::vector<Row>& rows)
{
    std::array<std::size_t, std::tuple_size_v<Row>> widths {};
    for (const Row& cells : rows)
        for (std::size_t column = 0; column < cells.size(); ++column)
            widths[column] = std::max(widths[column], width(cells[column]));
    std::string result;
    for (const Row& cells : rows) {
        for (std::size_t column = 0; column + 1 < cells.size(); ++column)
            result += cells[column] + std::string(widths[column] - width(cells[column]) + 2, ' ');
        result += cells.back() + "\n";
    }
    return result;
}

std::string line(std::string_view key, std::string_view value)
{
    return std::string(key) + std::string(11 - key.size(), ' ') + std::string(value) + "\n";
}

/// A line with `key` for the first entry, lines without it for the others.
template <class Entry, class Text>
std::string lines(std::string_view key, const std::vector<Entry>& entries, Text textOf)
{
    std::string result;
    for (const Entry& entry : entries)
        result += line(result.empty() ? key : "", textOf(entry));
    return result;
}

std::string describe(const FoundPlugin& plugin)
{
    std::string result = line("name", plugin.name) + line("state", text(plugin.state));
    if (!plugin.reason.empty())
        result += line("reason", plugin.reason);
    result += line("folder", plugin.folder.string());
    if (!plugin.manifest)
        return result;
    const Manifest& manifest = *plugin.manifest;
    const auto productText = [](const Product& product) { return text(product); };
    result += line("version", manifest.version) + line("role", text(manifest.role))
        + line("summary", manifest.summary);
    result += lines("languages", manifest.languages, [](const std::string& language) { return language; });
    result += lines("needs", manifest.needs, productText) + lines("emits", manifest.emits, productText);
    result += lines("lexicons", manifest.lexicons, [](const LexiconFile& lexicon) { return lexicon.name; });
    result += lines("settings", manifest.settings, [](const SettingDeclaration& setting) {
        return setting.key + " = " + setting.defaultValue + " (" + setting.description + ")";
    });
    return result;
}

} // namespace

std::string listPlugins(const Collection& collection)
{
    if (collection.plugins().empty())
        return "no plugins are installed\n";
    std::vector<Row> rows {{"NAME", "VERSION", "ROLE", "STATE", "SUMMARY", "FOLDER"}};
    std::string reasons;
    for (const FoundPlugin* plugin : byName(collection)) {
        rows.push_back(row(*plugin));
        if (!plugin->reason.empty())
            reasons += std::string(text(plugin->state)) + ": " + plugin->reason + "\n";
    }
    return table(rows) + (reasons.empty() ? "" : "\n" + reasons);
}

std::string describePlugin(const Collection& collection, std::string_view name)
{
    std::string result;
    std::string names;
    for (const FoundPlugin* plugin : byName(collection)) {
        names.append(names.empty() ? "" : ", ").append(plugin->name);
        if (plugin->name == name)
            result.append(result.empty() ? "" : "\n").append(describe(*plugin));
    }
    if (result.empty())
        throw Error("there is no plugin " + std::string(name) + "; installed are "
            + (names.empty() ? "none" : names));
    return result;
}

} // namespace casus
