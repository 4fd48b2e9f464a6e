// SPDX-License-Identifier: Apache-2.0
#include "plugin/collection.h"

#include "catch.h"
#include "plugin/sentence.h"
#include "scratch.h"

#include <filesystem>
#include <string>
#include <vector>

using casus::Collection;
using casus::PluginState;
using casus::test::Scratch;
using Path = std::vector<std::filesystem::path>;

namespace {

void writeBundle(const Scratch& scratch, const std::string& folder, const std::string& name)
{
    scratch.write(folder + "/plugin.info",
        "name " + name + "\nversion 1\ninterface 1\nkind data\nrole data\nsummary X\n");
}

/// Names and states, for comparison.
std::vector<std::pair<std::string, PluginState>> statesOf(const Collection& collection)
{
    std::vector<std::pair<std::string, PluginState>> result;
    for (const casus::FoundPlugin& plugin : collection.plugins())
        result.emplace_back(plugin.name, plugin.state);
    return result;
}

using States = std::vector<std::pair<std::string, PluginState>>;

} // namespace

TEST_CASE("Bundles are found by name in each folder of the path")
{
    const Scratch scratch;
    writeBundle(scratch, "one/b", "b");
    writeBundle(scratch, "one/a", "a");
    writeBundle(scratch, "two/c", "c");
    scratch.write("two/README.md", "not a bundle");
    scratch.write("two/.git/config", "not a bundle");
    const Path path {scratch.folder() + "/two", scratch.folder() + "/one"};
    CHECK(statesOf(Collection::find(path))
        == States {{"c", PluginState::Used}, {"a", PluginState::Used}, {"b", PluginState::Used}});
}

TEST_CASE("A folder of the path that has a plugin.info is a bundle itself")
{
    const Scratch scratch;
    writeBundle(scratch, "one", "a");
    CHECK(statesOf(Collection::find(Path {scratch.folder() + "/one"})) == States {{"a", PluginState::Used}});
}

TEST_CASE("Of two plugins with one name the first on the path is used and the other noticed")
{
    const Scratch scratch;
    writeBundle(scratch, "one/a", "a");
    writeBundle(scratch, "two/a", "a");
    const Path path {scratch.folder() + "/one", scratch.folder() + "/two"};
    const Collection collection = Collection::find(path);
    CHECK(statesOf(collection) == States {{"a", PluginState::Used}, {"a", PluginState::Shadowed}});
    CHECK(collection.plugins().back().reason
        == "the plugin a in " + scratch.folder() + "/two/a is not used: the one in " + scratch.folder()
            + "/one/a comes earlier on the search path");
    CHECK_FALSE(collection.hasRefused());
}

TEST_CASE("A wrong bundle hides no other one")
{
    const Scratch scratch;
    scratch.write("one/a/plugin.info", "name a\n");
    writeBundle(scratch, "one/b", "b");
    writeBundle(scratch, "two/a", "a");
    const Path path {scratch.folder() + "/one", scratch.folder() + "/two"};
    const Collection collection = Collection::find(path);
    CHECK(statesOf(collection)
        == States {{"a", PluginState::Refused}, {"b", PluginState::Used}, {"a", PluginState::Used}});
    CHECK(collection.plugins().front().reason
        == scratch.folder() + "/one/a/plugin.info: the key \"version\" is missing");
    CHECK(collection.hasRefused());
}

TEST_CASE("A folder that cannot be listed is an error")
{
    CHECK(casus::test::sentenceOf([] { Collection::find(Path {"/nowhere"}); })
        == "cannot look for plugins in /nowhere: No such file or directory");
}
