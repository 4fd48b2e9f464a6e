// SPDX-License-Identifier: Apache-2.0
#include "plugin/listing.h"

#include "catch.h"
#include "plugin/sentence.h"
#include "scratch.h"

#include <filesystem>
#include <string>
#include <vector>

using casus::Collection;

namespace {

const std::string bundles = CASUS_BINARY_DIR "/tests/bundles/";

Collection find(const std::vector<std::filesystem::path>& path)
{
    return Collection::find(path);
}

/// `text` with `to` for each `from`.
std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

TEST_CASE("Plugins are listed by name with what became of them")
{
    const casus::test::Scratch scratch;
    const std::string& folder = scratch.folder();
    scratch.write("stray/notes.txt", "not a bundle");
    scratch.write("cafe/plugin.info",
        "name cafe\nversion 10.0.0\ninterface 1\nkind data\nrole data\nsummary \"Words of cafés\"\n");
    const std::string expected //
        = "NAME   VERSION  ROLE       STATE    SUMMARY            FOLDER\n"
          "cafe   10.0.0   data       used     Words of cafés     FOUND/cafe\n"
          "fine   1.0.0    extractor  used     Has nothing wrong  BUNDLES/fine\n"
          "stray  -        -          refused  -                  FOUND/stray\n"
          "\n"
          "refused: the folder FOUND/stray is no plugin: it has no plugin.info; add one or move it away\n";
    CHECK(replaced(replaced(casus::listPlugins(find({folder, bundles + "fine"})), folder + "/", "FOUND/"),
              bundles, "BUNDLES/")
        == expected);
}

TEST_CASE("That no plugin is installed is said")
{
    CHECK(casus::listPlugins(find({})) == "no plugins are installed\n");
}

TEST_CASE("A plugin is described by its manifest")
{
    CHECK(casus::describePlugin(find({bundles + "fine"}), "fine")
        == "name       fine\n"
           "state      used\n"
           "folder     "
            + bundles
            + "fine\n"
              "version    1.0.0\n"
              "role       extractor\n"
              "summary    Has nothing wrong\n"
              "languages  en\n"
              "needs      layer tokens\n"
              "emits      fact Greeting\n"
              "lexicons   greetings\n"
              "settings   limit = 3 (Most greetings to report)\n");
}

TEST_CASE("A plugin that is not installed cannot be described")
{
    CHECK(casus::test::sentenceOf([] { casus::describePlugin(find({bundles + "fine"}), "fin"); })
        == "there is no plugin fin; installed are fine");
}
