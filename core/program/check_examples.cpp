// SPDX-License-Identifier: Apache-2.0
#include "examples/example.h"
#include "examples/outcome.h"
#include "extraction/assembly.h"
#include "extraction/extraction.h"
#include "plugin/collection.h"
#include "plugin/preparation.h"
#include "program/commands.h"
#include "program/telling.h"

#include <casus/error.h>

#include <algorithm>
#include <iostream>

namespace casus {

namespace {

/// Whether an example holds; prints what differs where it does not.
bool holds(const Extraction& extraction, const TextExample& example)
{
    const Extract extract = extraction.read(example.article);
    const Outcome outcome = outcomeOf(extract);
    std::vector<std::string> wrong = extract.warnings;
    const std::vector<std::string> differing = differences(example, outcome);
    wrong.insert(wrong.end(), differing.begin(), differing.end());
    if (wrong.empty())
        return true;
    std::cout << '"' << example.article.text << "\"\n";
    for (const std::string& sentence : wrong)
        std::cout << "  " << sentence << '\n';
    std::cout << "  found:\n" << describe(outcome) << '\n';
    return false;
}

} // namespace

int checkExamples(const std::string& plugin, std::span<const std::filesystem::path> path)
{
    Collection collection = Collection::find(path);
    const std::vector<Plugin> plugins = preparePlugins(collection);
    const auto checked = std::ranges::find_if(collection.plugins(), [&](const FoundPlugin& found) {
        return found.name == plugin && found.state != PluginState::Shadowed;
    });
    if (checked == collection.plugins().end())
        throw Error(
            "there is no plugin \"" + plugin + "\"; casus plugins lists them, --plugins adds a folder");
    if (checked->state == PluginState::Refused)
        throw Error(checked->reason);
    const std::vector<TextExample> examples = readExamples(checked->folder / "examples.info");
    const Extraction extraction = makeExtraction(plugins, NetworkUse::AsNeeded, warn);
    const auto held = std::ranges::count_if(
        examples, [&](const TextExample& example) { return holds(extraction, example); });
    std::cout << held << " of " << examples.size() << " examples hold\n";
    return held == std::ssize(examples) ? allDone : someFailed;
}

} // namespace casus
