// SPDX-License-Identifier: Apache-2.0
#include "plugin/manifest.h"

#include "catch.h"
#include "plugin/sentence.h"
#include "scratch.h"

#include <string>

using casus::Manifest;
using casus::PluginKind;
using casus::PluginRole;
using casus::Product;

namespace {

const std::string bundles = CASUS_BINARY_DIR "/tests/bundles/";

/// A manifest with nothing wrong, and `more`.
std::string extractor(const std::string& more)
{
    return "name x\nversion 1\ninterface 1\nkind native\nrole extractor\nsummary \"X\"\n" + more;
}

std::string annotator(const std::string& more)
{
    return "name x\nversion 1\ninterface 1\nkind native\nrole annotator\nsummary \"X\"\n" + more;
}

std::string data(const std::string& more)
{
    return "name x\nversion 1\ninterface 1\nkind data\nrole data\nsummary \"X\"\n" + more;
}

/// What is wrong with a manifest; the folder is left out.
std::string sentenceFor(const std::string& text)
{
    const casus::test::Scratch scratch;
    const std::string file = scratch.write("plugin.info", text);
    std::string sentence = casus::test::sentenceOf([&] { Manifest::read(scratch.folder()); });
    for (std::size_t at; (at = sentence.find(scratch.folder() + "/")) != sentence.npos;)
        sentence.erase(at, scratch.folder().size() + 1);
    return sentence;
}

} // namespace

TEST_CASE("A manifest is read completely")
{
    const Manifest manifest = Manifest::read(bundles + "fine");
    CHECK(manifest.folder == bundles + "fine");
    CHECK(manifest.name == "fine");
    CHECK(manifest.version == "1.0.0");
    CHECK(manifest.kind == PluginKind::Native);
    CHECK(manifest.main == bundles + "fine/fine.so");
    CHECK(manifest.role == PluginRole::Extractor);
    CHECK(manifest.summary == "Has nothing wrong");
    CHECK(manifest.languages == std::vector<std::string> {"en"});
    CHECK(manifest.needs == std::vector<Product> {{Product::Sort::Layer, "tokens"}});
    CHECK(manifest.emits == std::vector<Product> {{Product::Sort::Fact, "Greeting"}});
    REQUIRE(manifest.lexicons.size() == 1);
    CHECK(manifest.lexicons.front().name == "greetings");
    CHECK(manifest.lexicons.front().file == bundles + "fine/lexicon/greetings.tsv");
    CHECK(manifest.trees == std::vector<std::string> {"greetings"});
    REQUIRE(manifest.settings.size() == 1);
    CHECK(manifest.settings.front().key == "limit");
    CHECK(manifest.settings.front().defaultValue == "3");
    CHECK(manifest.settings.front().description == "Most greetings to report");
}

TEST_CASE("A plugin may need several products of one sort and know several languages")
{
    CHECK(sentenceFor(extractor("languages \"en ar\"\nneeds { fact A  fact B  mention Person }\n")).empty());
}

TEST_CASE("A plugin of data alone has no library")
{
    CHECK(sentenceFor(data("")).empty());
    CHECK(sentenceFor(data("main x.so\n"))
        == "plugin.info: a plugin of kind data has no code; remove the key \"main\"");
}

TEST_CASE("A wrong bundle is refused with file and key")
{
    struct Example
    {
        std::string bundle;
        std::string sentence;
    };
    const Example example = GENERATE(values<Example>({
        {"no_manifest",
            "the folder " + bundles
                + "no_manifest is no plugin: it has no plugin.info; add one or move it away"},
        {"bad_manifest", bundles + "bad_manifest/plugin.info, line 10: unmatched {"},
        {"unknown_key",
            bundles
                + "unknown_key/plugin.info, line 7: unknown key \"authors\"; known are emits, interface, "
                  "kind, "
                  "languages, "
                  "lexicons, main, model, name, needs, role, settings, summary, trees, version"},
        {"bad_name",
            bundles + "bad_name/plugin.info: the name \"Bad-Name\" must be 1 to 40 of a-z, 0-9 and _"},
        {"newer_interface",
            bundles
                + "newer_interface/plugin.info: the plugin is made for interface 2, this program has "
                  "interface 1; "
                  "install the version of the plugin for this Casus"},
        {"main_outside",
            bundles
                + "main_outside/plugin.info: the file \"../fine/fine.so\" of key \"main\" must be one of the "
                  "bundle itself, without a folder"},
        {"missing_lexicon",
            bundles
                + "missing_lexicon/plugin.info, line 8, block \"lexicons\": the lexicon \"absent\" is "
                  "missing: there "
                  "is no file "
                + bundles + "missing_lexicon/lexicon/absent.tsv"},
    }));
    CHECK(casus::test::sentenceOf([&] { Manifest::read(bundles + example.bundle); }) == example.sentence);
}

TEST_CASE("A wrong value in a manifest is refused")
{
    struct Example
    {
        std::string text;
        std::string sentence;
    };
    const Example example = GENERATE(values<Example>({
        {"version 1\n", "plugin.info: the key \"name\" is missing"},
        {"name " + std::string(41, 'x') + "\n",
            "plugin.info: the name \"" + std::string(41, 'x') + "\" must be 1 to 40 of a-z, 0-9 and _"},
        {"name x\nversion 1\ninterface 1\nkind python\nrole data\nsummary X\n",
            "plugin.info: the kind \"python\" is none of native, rules, data"},
        {"name x\nversion 1\ninterface 1\nkind native\nrole sink\nsummary X\n",
            "plugin.info: the role \"sink\" is none of annotator, extractor, data"},
        {"name x\nversion 1\ninterface 1\nkind native\nrole data\nsummary X\n",
            "plugin.info: a plugin of kind data has the role data, and no other plugin has it"},
        {extractor("main ..\n"),
            "plugin.info: the file \"..\" of key \"main\" must be one of the bundle itself, without a "
            "folder"},
        {extractor("model x.model\n"),
            "plugin.info: only a plugin of kind data has a model; remove the key \"model\""},
        {extractor("needs { names people }\n"),
            "plugin.info, line 7, block \"needs\": unknown key \"names\"; known are fact, layer, mention"},
        {extractor("needs { layer word }\n"),
            "plugin.info, line 7, block \"needs\": there is no layer \"word\"; the layers are sentences, "
            "tokens, "
            "matches, dates, "
            "quantities, names, tags, dependencies, recognitions, mentions, entities, phrases, coreference"},
        {extractor("needs { mention \"a person\" }\n"),
            "plugin.info, line 7, block \"needs\": \"a person\" is no name of a mention; it must be letters "
            "and "
            "digits"},
        {extractor("needs { layer { tokens 1 } }\n"),
            "plugin.info, line 7, block \"needs\": there is no layer \"\"; the layers are sentences, tokens, "
            "matches, dates, "
            "quantities, names, tags, dependencies, recognitions, mentions, entities, phrases, coreference"},
        {extractor("lexicons { lexicon ../x }\n"),
            "plugin.info, line 7, block \"lexicons\": the name \"../x\" must be 1 to 40 of a-z, 0-9 and _"},
        {extractor("trees { lexicon x }\n"),
            "plugin.info, line 7, block \"trees\": the plugin has no lexicon \"x\"; name one of those of the "
            "block "
            "\"lexicons\""},
        {extractor("trees { layer x }\n"),
            "plugin.info, line 7, block \"trees\": unknown key \"layer\"; known is lexicon"},
        {extractor("lexicons { list x }\n"),
            "plugin.info, line 7, block \"lexicons\": unknown key \"list\"; known is lexicon"},
        {extractor("settings { limit 3 }\n"),
            "plugin.info, line 7, block \"settings\": write limit { default 3  describe \"what it is\" }"},
        {extractor("settings { limit { default 3 } }\n"),
            "plugin.info, line 7, block \"settings/limit\": the key \"describe\" is missing"},
        {extractor("settings { limit { default 3  describe X  unit m } }\n"),
            "plugin.info, line 7, block \"settings/limit\": unknown key \"unit\"; known are default, "
            "describe"},
        {extractor("emits { mention Person }\n"),
            "plugin.info: an extractor cannot emit mention Person; annotators emit layers and mentions, "
            "extractors emit facts"},
        {annotator("emits { fact Attack }\n"),
            "plugin.info: an annotator cannot emit fact Attack; annotators emit layers and mentions, "
            "extractors emit facts"},
        {annotator("emits { layer tokens }\n"),
            "plugin.info: a plugin cannot emit layer tokens, which the program makes itself"},
        {annotator("needs { fact Attack }\n"),
            "plugin.info: an annotator cannot need fact Attack, which is made after all annotators"},
        {annotator("needs { layer phrases }\n"),
            "plugin.info: an annotator cannot need layer phrases, which is made after all annotators"},
        {data("needs { layer tokens }\n"),
            "plugin.info: a plugin of kind data needs nothing; remove layer tokens"},
        {data("emits { mention Person }\n"),
            "plugin.info: a plugin of kind data emits nothing, but for the layers tags, dependencies and "
            "recognitions by its model; remove mention Person"},
    }));
    CHECK(sentenceFor(example.text) == example.sentence);
}
