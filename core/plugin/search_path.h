// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace casus {

/// What the search path depends on outside the command line. Unset variables are empty.
struct Surroundings
{
    std::string pluginPath; ///< CASUS_PLUGIN_PATH: folders separated by colons
    std::string dataHome; ///< XDG_DATA_HOME
    std::string home; ///< HOME
    std::filesystem::path installation; ///< holds `lib/casus/plugins` and `share/casus/ontologies`

    /// Those of the running process; the installation is the one that libcasus lies in, whatever program uses
    /// it. Not to be called while another thread changes the environment.
    CASUS_EXPORT static Surroundings ofThisProcess();
};

/// The folders that plugins are looked for in, the most important first, each once: `chosen` on the command
/// line, CASUS_PLUGIN_PATH, the user's, and those of the installation.
///
/// Leaves out what does not exist. Throws Error where a chosen one does not.
CASUS_EXPORT std::vector<std::filesystem::path> pluginSearchPath(
    std::span<const std::filesystem::path> chosen, const Surroundings& surroundings);

} // namespace casus
