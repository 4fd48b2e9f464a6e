// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest.h"

#include <casus/export.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// What became of a bundle.
enum class PluginState {
    Used,
    Shadowed, ///< another one of its name comes earlier on the search path
    Refused
};

/// A bundle that was found.
struct FoundPlugin
{
    std::string name; ///< the folder's where there is no readable manifest
    std::filesystem::path folder;
    PluginState state = PluginState::Used;
    std::string reason; ///< a sentence, unless the plugin is used
    std::optional<Manifest> manifest; ///< absent where it cannot be read
};

/// All bundles of a search path, and what became of them. One wrong bundle never hides another.
class CASUS_EXPORT Collection
{
public:
    /// Looks at the folders in `path` one after the other, at the bundles in each by name. A folder with a
    /// plugin.info of its own is taken for a bundle itself. Throws Error where a folder cannot be listed.
    static Collection find(std::span<const std::filesystem::path> path);

    /// In the order they were found.
    std::span<const FoundPlugin> plugins() const { return plugins_; }
    /// Whether any bundle is refused: the run then ends with code 3.
    bool hasRefused() const;
    /// Notes that the plugin at `index`, used so far, cannot be used. `reason` is a sentence.
    void refuse(std::size_t index, std::string reason);

private:
    void add(const std::filesystem::path& folder);

    std::vector<FoundPlugin> plugins_;
};

} // namespace casus
