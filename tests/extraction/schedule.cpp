// SPDX-License-Identifier: Apache-2.0
#include "extraction/schedule.h"

#include "catch.h"
#include "plugin/sentence.h"

#include <string>
#include <utility>
#include <vector>

using casus::makeSchedule;
using casus::Manifest;
using casus::PluginRole;
using casus::Product;
using Products = std::vector<Product>;
using Names = std::vector<std::string>;

namespace {

Product layer(std::string name)
{
    return {Product::Sort::Layer, std::move(name)};
}

Product mention(std::string name)
{
    return {Product::Sort::Mention, std::move(name)};
}

Product fact(std::string name)
{
    return {Product::Sort::Fact, std::move(name)};
}

Manifest plugin(PluginRole role, std::string name, Products needs, Products emits)
{
    Manifest manifest;
    manifest.name = std::move(name);
    manifest.role = role;
    manifest.needs = std::move(needs);
    manifest.emits = std::move(emits);
    return manifest;
}

Manifest annotator(std::string name, Products needs, Products emits)
{
    return plugin(PluginRole::Annotator, std::move(name), std::move(needs), std::move(emits));
}

Manifest extractor(std::string name, Products needs, Products emits)
{
    return plugin(PluginRole::Extractor, std::move(name), std::move(needs), std::move(emits));
}

/// A schedule with names for numbers.
struct Named
{
    Names order;
    Names reasons;
};

Named schedule(const std::vector<Manifest>& plugins)
{
    std::vector<const Manifest*> pointers;
    for (const Manifest& manifest : plugins)
        pointers.push_back(&manifest);
    const casus::Schedule result = makeSchedule(pointers);
    Named named;
    for (const std::size_t index : result.order)
        named.order.push_back(plugins[index].name);
    for (const casus::Unscheduled& refused : result.refused)
        named.reasons.push_back(refused.reason);
    return named;
}

} // namespace

TEST_CASE("Plugins that need nothing run by name, data first, extractors last")
{
    CHECK(schedule({extractor("a", {}, {}), annotator("d", {}, {}), annotator("c", {}, {}),
                       extractor("b", {}, {}), plugin(PluginRole::Data, "e", {}, {})})
              .order
        == Names {"e", "c", "d", "a", "b"});
}

TEST_CASE("Who makes something runs before who needs it")
{
    CHECK(schedule({extractor("a", {fact("B"), fact("C")}, {}), extractor("b", {fact("C")}, {fact("B")}),
                       extractor("c", {mention("Place")}, {fact("C")}),
                       annotator("y", {mention("Country")}, {mention("Place")}),
                       annotator("z", {}, {mention("Country")})})
              .order
        == Names {"z", "y", "c", "b", "a"});
}

TEST_CASE("All makers of a product run before who needs it")
{
    CHECK(schedule({annotator("a", {mention("Person")}, {}), annotator("b", {}, {mention("Person")}),
                       annotator("c", {}, {mention("Person")})})
              .order
        == Names {"b", "c", "a"});
}

TEST_CASE("Layers that the program makes need no plugin")
{
    const std::string name = GENERATE(as<std::string> {}, "sentences", "tokens", "matches", "dates",
        "quantities", "names", "mentions", "entities", "phrases");
    CHECK(schedule({extractor("a", {layer(name)}, {})}).order == Names {"a"});
}

TEST_CASE("A layer that only a plugin can make is missing until one does")
{
    const Manifest needy = extractor("needy", {layer("tags")}, {});
    CHECK(schedule({needy}).reasons
        == Names {"plugin needy needs layer tags, which no plugin in use emits; install one that does"});
    CHECK(schedule({needy, annotator("tagger", {}, {layer("tags")})}).order == Names {"tagger", "needy"});
}

TEST_CASE("Who needs a refused plugin is refused, the others run")
{
    const Named result = schedule({extractor("a", {fact("B")}, {}),
        extractor("b", {mention("Person")}, {fact("B")}), extractor("c", {}, {fact("C")})});
    CHECK(result.order == Names {"c"});
    CHECK(result.reasons
        == Names {"plugin a needs fact B, which no plugin in use emits; install one that does",
            "plugin b needs mention Person, which no plugin in use emits; install one that does"});
}

TEST_CASE("A plugin does not provide for itself")
{
    CHECK(schedule({annotator("a", {mention("Person")}, {mention("Person")})}).reasons
        == Names {"plugin a needs mention Person, which no plugin in use emits; install one that does"});
    CHECK(schedule({annotator("a", {mention("Person")}, {mention("Person")}),
                       annotator("b", {}, {mention("Person")})})
              .order
        == Names {"b", "a"});
}

TEST_CASE("A circle is an error that tells its way and nothing else")
{
    const std::vector<Manifest> plugins {extractor("a", {fact("B")}, {}),
        extractor("b", {fact("C")}, {fact("B")}), extractor("c", {fact("D")}, {fact("C")}),
        extractor("d", {fact("B")}, {fact("D")})};
    CHECK(casus::test::sentenceOf([&] { schedule(plugins); })
        == "cannot order the plugins: b needs fact C of c, c needs fact D of d, d needs fact B of b; remove "
           "one of these "
           "plugins or of these needs");
}
