// SPDX-License-Identifier: Apache-2.0
#include "collection.h"

#include <casus/error.h>

#include <algorithm>
#include <system_error>

namespace casus {
namespace {

/// The folders in `folder`, sorted, without hidden ones.
std::vector<std::filesystem::path> foldersIn(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entries(folder, error);
    if (error)
        throw Error("cannot look for plugins in " + folder.string() + ": " + error.message());
    std::vector<std::filesystem::path> result;
    for (const auto& entry : entries)
        if (entry.is_directory() && !entry.path().filename().string().starts_with('.'))
            result.push_back(entry.path());
    std::ranges::sort(result);
    return result;
}

} // namespace

Collection Collection::find(std::span<const std::filesystem::path> path)
{
    Collection collection;
    for (const std::filesystem::path& folder : path) {
        if (std::filesystem::exists(folder / "plugin.info")) {
            collection.add(folder);
            continue;
        }
        for (const std::filesystem::path& bundle : foldersIn(folder))
            collection.add(bundle);
    }
    return collection;
}

void Collection::add(const std::filesystem::path& folder)
{
    FoundPlugin found {folder.filename().string(), folder, PluginState::Used, {}, {}};
    try {
        found.manifest = Manifest::read(folder);
        found.name = found.manifest->name;
    } catch (const Error& error) {
        found.state = PluginState::Refused;
        found.reason = error.what();
        plugins_.push_back(std::move(found));
        return;
    }
    const auto earlier = std::ranges::find_if(plugins_, [&](const FoundPlugin& other) {
        return other.state == PluginState::Used && other.name == found.name;
    });
    if (earlier != plugins_.end()) {
        found.state = PluginState::Shadowed;
        found.reason = "the plugin " + found.name + " in " + folder.string() + " is not used: the one in "
            + earlier->folder.string() + " comes earlier on the search path";
    }
    plugins_.push_back(std::move(found));
}

bool Collection::hasRefused() const
{
    return std::ranges::any_of(
        plugins_, [](const FoundPlugin& plugin) { return plugin.state == PluginState::Refused; });
}

void Collection::refuse(std::size_t index, std::string reason)
{
    FoundPlugin& plugin = plugins_.at(index);
    plugin.state = PluginState::Refused;
    plugin.reason = std::move(reason);
}

} // namespace casus
