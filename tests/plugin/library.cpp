// SPDX-License-Identifier: Apache-2.0
#include "plugin/library.h"

#include "catch.h"
#include "plugin/sentence.h"
#include "plugin/thrown.h"

#include <casus/fact/findings.h>
#include <casus/language/document.h>
#include <casus/plugin/abi.h>

#include <string>

using casus::Document;
using casus::Findings;
using casus::loadPlugin;
using casus::Manifest;
using casus::Plugin;

namespace {

const std::string bundles = CASUS_BINARY_DIR "/tests/bundles/";

Plugin load(const std::string& bundle)
{
    return loadPlugin(Manifest::read(bundles + bundle));
}

/// What `action` throws, as the program says it.
template <class Action>
std::string thrownBy(const Action& action)
{
    try {
        action();
        return {};
    } catch (...) {
        return casus::describeThrown();
    }
}

} // namespace

TEST_CASE("A plugin is loaded, configured and runs")
{
    const Plugin plugin = load("fine");
    REQUIRE(plugin.extractor);
    CHECK_FALSE(plugin.annotator);
    const Document document({});
    Findings findings(document);
    plugin.extractor->extract(document, findings);
    CHECK(findings.facts().size() == 3);
}

TEST_CASE("A plugin can be loaded twice")
{
    const Plugin first = load("fine");
    const Plugin second = load("fine");
    CHECK(first.extractor != second.extractor);
}

TEST_CASE("A library that cannot be a plugin of this program is refused with its own sentence")
{
    struct Example
    {
        std::string bundle;
        std::string sentence;
    };
    const Example example = GENERATE(values<Example>({
        {"missing_main", "there is no such file; build it, or correct the key \"main\" of its plugin.info"},
        {"not_a_library", "it is no shared library; correct the key \"main\" of its plugin.info"},
        {"not_a_plugin",
            "it is a library but no plugin of Casus; end its source with CASUS_ANNOTATOR or CASUS_EXTRACTOR"},
        {"other_handshake",
            "its symbol casus_plugin_abi is no handshake of Casus; rebuild it against this Casus"},
        {"other_interface",
            "it has interface 2, this program has interface 1; rebuild it against this Casus"},
        {"undefined_symbol",
            "its symbol defined_nowhere is defined nowhere; link it with the library that has it, or rebuild "
            "it "
            "against this Casus"},
    }));
    CHECK(casus::test::sentenceOf([&] { load(example.bundle); })
        == "cannot load plugin " + example.bundle + " (" + bundles + example.bundle + "/" + example.bundle
            + ".so): " + example.sentence);
}

TEST_CASE("A plugin that is built in another way or is none of its role is refused with its compiler")
{
    const std::string library(casus::abi::standardLibrary);
    const auto poco = [](unsigned minor) {
        return "Poco " + std::to_string(casus::abi::handshake().pocoMajor) + "." + std::to_string(minor);
    };
    const unsigned minor = casus::abi::handshake().pocoMinor;
    struct Example
    {
        std::string bundle;
        std::string sentence;
    };
    const Example example = GENERATE_COPY(values<Example>({
        {"other_library",
            "it uses libstdc++ cxx03, this program uses " + library + "; rebuild it against this Casus"},
        {"other_poco",
            "it uses " + poco(minor + 1) + ", this program uses " + poco(minor)
                + "; rebuild it against this Casus"},
        {"other_layout",
            "its documents and facts are laid out in another way than this program's; rebuild it against "
            "this Casus"},
        {"no_class",
            "it holds no extractor; end its source with CASUS_EXTRACTOR or correct the key \"role\" of its "
            "plugin.info"},
        {"other_role",
            "it holds no extractor; end its source with CASUS_EXTRACTOR or correct the key \"role\" of its "
            "plugin.info"},
        {"two_classes", "it holds 2 classes; a plugin is one"},
    }));
    CHECK(casus::test::sentenceOf([&] { load(example.bundle); })
        == "cannot load plugin " + example.bundle + " (" + bundles + example.bundle + "/" + example.bundle
            + ".so, built with " + std::string(casus::abi::compiler) + "): " + example.sentence);
}

TEST_CASE("A plugin that fails while it is set up is refused with what it says")
{
    struct Example
    {
        std::string bundle;
        std::string sentence;
    };
    const Example example = GENERATE(values<Example>({
        {"throws_in_constructor", "its constructor failed: out of luck"},
        {"throws_in_configure", "the rules of throws_in_configure are lost"},
        {"unused_setting", "settings of plugin unused_setting: unknown key \"limit\"; none is known here"},
    }));
    CHECK(casus::test::sentenceOf([&] { load(example.bundle); })
        == "cannot set up plugin " + example.bundle + " (" + bundles + example.bundle + "/" + example.bundle
            + ".so, built with " + std::string(casus::abi::compiler) + "): " + example.sentence);
}

TEST_CASE("Whatever a plugin throws on an article has words")
{
    Document document({});
    Findings findings(document);
    const Plugin annotator = load("throws_in_annotate");
    CHECK(thrownBy([&] { annotator.annotator->annotate(document); }) == "the article is too hard");
    const Plugin extractor = load("throws_foreign");
    CHECK(thrownBy([&] { extractor.extractor->extract(document, findings); })
        == "it threw something that is no exception");
}

TEST_CASE("An exception outlives the plugin that threw it")
{
    std::exception_ptr kept;
    {
        Document document({});
        const Plugin plugin = load("throws_in_annotate");
        try {
            plugin.annotator->annotate(document);
        } catch (...) {
            kept = std::current_exception();
        }
    }
    CHECK(thrownBy([&] { std::rethrow_exception(kept); }) == "the article is too hard");
}

TEST_CASE("A plugin of data alone needs no loading")
{
    Manifest manifest;
    manifest.role = casus::PluginRole::Data;
    const Plugin plugin = loadPlugin(manifest);
    CHECK_FALSE(plugin.annotator);
    CHECK_FALSE(plugin.extractor);
}
