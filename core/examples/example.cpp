// SPDX-License-Identifier: Apache-2.0
#include "examples/example.h"

#include "source/day.h"

#include <casus/error.h>
#include <casus/settings.h>

namespace casus {

namespace {

bool isVoice(const std::string& key)
{
    return key == "claimant" || key == "via" || key == "stance";
}

ExampleFact readFact(const Settings& fact)
{
    ExampleFact telling {fact.value(), fact.get("status", "Actual"), {}, {}};
    for (const auto& [key, block] : fact.blocks()) {
        if (key == "status")
            continue;
        if (isVoice(key))
            telling.voice.emplace_back(key, block.value());
        else
            telling.fillers.push_back({key, {block.value()}, block.entries()});
    }
    return telling;
}

TextExample readExample(const Settings& settings)
{
    TextExample example;
    example.article.id = "example";
    example.article.text = settings.require("text");
    if (settings.has("published")) {
        example.article.published = readDay(settings.require("published"));
        if (!example.article.published)
            throw Error(settings.complain("\"published\" takes a day such as 2020-03-13"));
    }
    for (const auto& [key, block] : settings.blocks()) {
        if (key == "fact")
            example.facts.push_back(readFact(block));
        else if (key == "names")
            example.names = block.entries();
        else if (key == "entity")
            example.entities.push_back(
                {std::string(), std::vector<std::string> {block.value()}, block.entries()});
        else if (key == "none")
            example.none.push_back(block.value());
        else if (key != "text" && key != "published")
            throw Error(settings.complain("there is no key \"" + key
                + "\"; an example has text, published, fact, names, entity, none"));
    }
    if (example.facts.empty() && example.names.empty() && example.entities.empty() && example.none.empty())
        throw Error(settings.complain("an example says what must be found, or not be found, in its text"));
    return example;
}

} // namespace

std::vector<TextExample> readExamples(const std::filesystem::path& file)
{
    const Settings settings = Settings::read(file);
    std::vector<TextExample> examples;
    for (const auto& [key, block] : settings.blocks()) {
        if (key != "example")
            throw Error(
                settings.complain("there is no key \"" + key + "\"; the file is a list of example blocks"));
        examples.push_back(readExample(block));
    }
    if (examples.empty())
        throw Error(file.string() + ": there are no examples");
    return examples;
}

} // namespace casus
