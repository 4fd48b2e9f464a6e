// SPDX-License-Identifier: Apache-2.0
#include "search_path.h"

#include <casus/error.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <system_error>

#include <dlfcn.h>

namespace casus {
namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// The folder that libcasus is installed in: the nearest above it that holds data of Casus. Empty where there
/// is none.
///
/// Relative to the library, so that an installation can be moved and any program finds it. The library lies
/// in `lib`, or, on Debian, in a folder of `lib` named for the machine.
std::filesystem::path installationOfThisLibrary()
{
    Dl_info library {};
    if (dladdr(reinterpret_cast<const void*>(&installationOfThisLibrary), &library) == 0)
        return {};
    std::error_code error;
    const std::filesystem::path file = std::filesystem::canonical(library.dli_fname, error);
    for (std::filesystem::path folder = file.parent_path(); folder.has_relative_path();
         folder = folder.parent_path())
        if (std::filesystem::is_directory(folder / "share/casus", error))
            return folder;
    return {};
}

/// Appends `folder` unless it is absent or, under whatever name, there already.
void append(std::vector<std::filesystem::path>& path, const std::filesystem::path& folder)
{
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        return;
    const std::filesystem::path absolute = std::filesystem::canonical(folder, error);
    if (!error && std::ranges::find(path, absolute) == path.end())
        path.push_back(absolute);
}

} // namespace

Surroundings Surroundings::ofThisProcess()
{
    return {variable("CASUS_PLUGIN_PATH"), variable("XDG_DATA_HOME"), variable("HOME"),
        installationOfThisLibrary()};
}

std::vector<std::filesystem::path> pluginSearchPath(
    std::span<const std::filesystem::path> chosen, const Surroundings& surroundings)
{
    std::vector<std::filesystem::path> path;
    for (const std::filesystem::path& folder : chosen) {
        if (!std::filesystem::is_directory(folder))
            throw Error("cannot look for plugins in " + folder.string()
                + ": there is no such folder; correct the option --plugins");
        append(path, folder);
    }
    for (std::string_view rest = surroundings.pluginPath; !rest.empty();) {
        const std::size_t end = std::min(rest.find(':'), rest.size());
        append(path, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (!surroundings.dataHome.empty())
        append(path, std::filesystem::path(surroundings.dataHome) / "casus/plugins");
    else if (!surroundings.home.empty())
        append(path, std::filesystem::path(surroundings.home) / ".local/share/casus/plugins");
    if (!surroundings.installation.empty())
        append(path, surroundings.installation / "lib/casus/plugins");
    return path;
}

} // namespace casus
