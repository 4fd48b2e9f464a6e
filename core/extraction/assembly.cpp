// SPDX-License-Identifier: Apache-2.0
#include "extraction/assembly.h"

#include <casus/error.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace casus {

namespace {

bool needsLayer(const std::vector<Plugin>& plugins, std::string_view layer)
{
    return std::any_of(plugins.begin(), plugins.end(), [&](const Plugin& plugin) {
        return std::any_of(
            plugin.manifest.needs.begin(), plugin.manifest.needs.end(), [&](const Product& product) {
                return product.sort == Product::Sort::Layer && product.name == layer;
            });
    });
}

bool hasChains(const std::vector<Plugin>& plugins, NetworkUse use)
{
    return use == NetworkUse::All || (use == NetworkUse::AsNeeded && needsLayer(plugins, "coreference"));
}

/// By the first plugin with a model; nothing, and a word on it, where there is none.
std::optional<Syntax> syntaxOf(const std::vector<Plugin>& plugins, const std::vector<Lexicon>& lexicons,
    const std::function<void(const std::string&)>& tell)
{
    std::string why = "no plugin in use has a model";
    for (const Plugin& plugin : plugins) {
        if (plugin.manifest.model.empty())
            continue;
        try {
            return Syntax(Network::read(plugin.manifest.model), Lemmatizer(lexicons));
        } catch (const Error& error) {
            why = error.what();
        }
    }
    tell("there are no tags, trees and names of the network: " + why);
    return std::nullopt;
}

} // namespace

std::vector<Lexicon> readLexicons(const std::vector<Plugin>& plugins)
{
    std::vector<Lexicon> lexicons;
    for (const Plugin& plugin : plugins)
        for (const LexiconFile& lexicon : plugin.manifest.lexicons)
            lexicons.push_back(Lexicon::read(lexicon.file, lexicon.name));
    return lexicons;
}

std::vector<Step> stepsOf(const std::vector<Plugin>& plugins)
{
    std::vector<Step> steps;
    for (const Plugin& plugin : plugins)
        if (plugin.annotator || plugin.extractor)
            steps.push_back({plugin.manifest.name, plugin.annotator.get(), plugin.extractor.get()});
    return steps;
}

SyntaxDemand demandOf(const std::vector<Plugin>& plugins, NetworkUse use)
{
    SyntaxDemand demand;
    if (use == NetworkUse::None)
        return demand;
    demand.hasNames = needsLayer(plugins, "recognitions");
    demand.hasAllTrees
        = hasChains(plugins, use) || needsLayer(plugins, "tags") || needsLayer(plugins, "dependencies");
    for (const Plugin& plugin : plugins)
        for (const std::string& lexicon : plugin.manifest.trees)
            demand.lexicons.push_back(Label::of(lexicon));
    return demand;
}

Extraction makeExtraction(const std::vector<Plugin>& plugins, NetworkUse use,
    const std::function<void(const std::string&)>& tell, NotSame notSame)
{
    std::vector<Lexicon> lexicons = readLexicons(plugins);
    SyntaxDemand demand = demandOf(plugins, use);
    std::optional<Syntax> syntax;
    if (!demand.isForNothing())
        syntax = syntaxOf(plugins, lexicons, tell);
    return Extraction(std::move(lexicons), stepsOf(plugins), std::move(syntax), std::move(demand),
        hasChains(plugins, use), std::move(notSame));
}

} // namespace casus
