// SPDX-License-Identifier: Apache-2.0
#include "plugin/preparation.h"

#include "catch.h"
#include "plugin/sentence.h"

#include <filesystem>
#include <string>
#include <vector>

using casus::Collection;
using casus::preparePlugins;

namespace {

Collection find(const std::vector<std::string>& names)
{
    std::vector<std::filesystem::path> path;
    for (const std::string& name : names)
        path.push_back(CASUS_BINARY_DIR "/tests/bundles/" + name);
    return Collection::find(path);
}

} // namespace

TEST_CASE("One wrong plugin does not stop the others")
{
    Collection collection
        = find({"throws_in_configure", "needs_missing", "not_a_library", "fine", "bad_name"});
    const std::vector<casus::Plugin> plugins = preparePlugins(collection);
    REQUIRE(plugins.size() == 1);
    CHECK(plugins.front().manifest.name == "fine");
    std::size_t refused = 0;
    for (const casus::FoundPlugin& plugin : collection.plugins())
        refused += plugin.state == casus::PluginState::Refused;
    CHECK(refused == 4);
}

TEST_CASE("A plugin that needs what nobody makes is refused by name")
{
    Collection collection = find({"needs_missing"});
    CHECK(preparePlugins(collection).empty());
    CHECK(collection.plugins().front().reason
        == "plugin needs_missing needs layer tags, which no plugin in use emits; install one that does");
}

TEST_CASE("Plugins that need each other are an error that names them")
{
    Collection collection = find({"cycle_a", "cycle_b"});
    CHECK(casus::test::sentenceOf([&] { preparePlugins(collection); })
        == "cannot order the plugins: cycle_a needs fact Beta of cycle_b, cycle_b needs fact Alpha of "
           "cycle_a; remove "
           "one of these plugins or of these needs");
}
