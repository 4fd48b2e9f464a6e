// SPDX-License-Identifier: Apache-2.0
#include "plugin/search_path.h"

#include "catch.h"
#include "plugin/sentence.h"
#include "scratch.h"

#include <filesystem>
#include <string>
#include <vector>

using casus::pluginSearchPath;
using casus::Surroundings;
using Path = std::vector<std::filesystem::path>;

namespace {

/// Folders that a search path may consist of.
class Folders
{
public:
    Folders()
    {
        for (const char* folder :
            {"a", "b", "data/casus/plugins", "home/.local/share/casus/plugins", "lib/casus/plugins"})
            std::filesystem::create_directories(at(folder));
    }

    std::filesystem::path at(const std::string& folder) const
    {
        return std::filesystem::canonical(scratch_.folder()) / folder;
    }

private:
    casus::test::Scratch scratch_;
};

} // namespace

TEST_CASE("Chosen folders come first, then the variable's, the user's, the installation's")
{
    const Folders folders;
    const Path chosen {folders.at("b")};
    const Surroundings surroundings {folders.at("a"), folders.at("data"), folders.at("home"), folders.at("")};
    CHECK(pluginSearchPath(chosen, surroundings)
        == Path {folders.at("b"), folders.at("a"), folders.at("data/casus/plugins"),
            folders.at("lib/casus/plugins")});
}

TEST_CASE("The user's plugins lie in the home folder where no data folder is set")
{
    const Folders folders;
    CHECK(pluginSearchPath({}, {"", "", folders.at("home"), ""})
        == Path {folders.at("home/.local/share/casus/plugins")});
}

TEST_CASE("The variable may name several folders, and empty or absent ones are skipped")
{
    const Folders folders;
    const std::string variable
        = ":" + folders.at("b").string() + "::/nowhere:" + folders.at("a").string() + ":";
    CHECK(pluginSearchPath({}, {variable, "", "", ""}) == Path {folders.at("b"), folders.at("a")});
}

TEST_CASE("A folder that is named twice is searched once")
{
    const Folders folders;
    const Path chosen {folders.at("a"), folders.at("b") / "../a"};
    CHECK(pluginSearchPath(chosen, {folders.at("a"), "", "", ""}) == Path {folders.at("a")});
}

TEST_CASE("A chosen folder that does not exist is refused")
{
    CHECK(casus::test::sentenceOf([] { pluginSearchPath(Path {"/nowhere"}, {}); })
        == "cannot look for plugins in /nowhere: there is no such folder; correct the option --plugins");
}

TEST_CASE("The installation is the one that the library lies in")
{
    CHECK(Surroundings::ofThisProcess().installation == std::filesystem::canonical(CASUS_BINARY_DIR));
}
