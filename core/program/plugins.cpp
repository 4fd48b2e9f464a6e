// SPDX-License-Identifier: Apache-2.0
#include "plugin/collection.h"
#include "plugin/listing.h"
#include "plugin/preparation.h"
#include "plugin/search_path.h"
#include "program/commands.h"
#include "program/options.h"

#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus plugins: what is installed, used, shadowed, refused and why

  casus plugins                     all of them
  casus plugins attacks             what one needs, emits and can be set to
  casus plugins --plugins my/       with those of a folder of yours
  casus plugins check attacks       whether the facts of its examples.info are found

usage: casus plugins [NAME] [--plugins DIR]…
       casus plugins check NAME [--plugins DIR]…

Plugins are looked for in the folders of --plugins, CASUS_PLUGIN_PATH, the user's and the installation's.

exit codes: 0 all usable, 1 could not run, 2 wrong usage, 3 some are refused, or examples do not
hold
)";

constexpr Option options[] = {{0, "plugins", true}, {'h', "help", false}};

} // namespace

int listInstalledPlugins(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    const bool isCheck = !line.operands.empty() && line.operands.front() == "check";
    if (line.operands.size() > 1 + isCheck || (isCheck && line.operands.size() < 2))
        throw UsageError("casus plugins takes one name at most, casus plugins check takes one");
    const std::vector<std::filesystem::path> chosen(line.all("plugins").begin(), line.all("plugins").end());
    const auto path = pluginSearchPath(chosen, Surroundings::ofThisProcess());
    if (isCheck)
        return checkExamples(line.operands.back(), path);
    Collection collection = Collection::find(path);
    preparePlugins(collection);
    std::cout << (line.operands.empty() ? listPlugins(collection)
                                        : describePlugin(collection, line.operands.front()));
    return collection.hasRefused() ? someFailed : allDone;
}

} // namespace casus
