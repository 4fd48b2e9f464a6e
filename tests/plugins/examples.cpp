// SPDX-License-Identifier: Apache-2.0
// Runs the examples of a bundle with all bundles of a folder: plugin-examples FOLDER BUNDLE
#include "example.h"
#include "outcome.h"

#include "extraction/assembly.h"
#include "extraction/extraction.h"
#include "plugin/collection.h"
#include "plugin/preparation.h"

#include <casus/error.h>

#include <cstdio>
#include <filesystem>
#include <span>

using namespace casus;

namespace {

/// Whether an example holds; prints what differs where it does not.
bool holds(const Extraction& extraction, const test::Example& example)
{
    const Extract extract = extraction.read(example.article);
    const test::Outcome outcome = test::outcomeOf(extract);
    std::vector<std::string> wrong = extract.warnings;
    const std::vector<std::string> differences = test::differences(example, outcome);
    wrong.insert(wrong.end(), differences.begin(), differences.end());
    if (wrong.empty())
        return true;
    std::printf("\"%s\"\n", example.article.text.c_str());
    for (const std::string& sentence : wrong)
        std::printf("  %s\n", sentence.c_str());
    std::printf("  found:\n%s\n", test::describe(outcome).c_str());
    return false;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3) {
        std::fputs("usage: plugin-examples FOLDER BUNDLE\n", stderr);
        return 2;
    }
    try {
        const std::filesystem::path folder = arguments[1];
        Collection collection = Collection::find(std::span(&folder, 1));
        const std::vector<Plugin> plugins = preparePlugins(collection);
        const Extraction extraction = makeExtraction(
            plugins, NetworkUse::AsNeeded, [](const std::string& sentence) { throw Error(sentence); });
        const std::vector<test::Example> examples
            = test::readExamples(folder / arguments[2] / "examples.info");
        std::size_t failed = 0;
        for (const test::Example& example : examples)
            failed += !holds(extraction, example);
        std::printf("%zu of %zu examples hold\n", examples.size() - failed, examples.size());
        return failed == 0 ? 0 : 1;
    } catch (const Error& error) {
        std::fprintf(stderr, "plugin-examples: %s\n", error.what());
        return 1;
    }
}
