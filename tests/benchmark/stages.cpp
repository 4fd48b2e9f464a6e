// SPDX-License-Identifier: Apache-2.0
// What each stage of an export costs: benchmark-stages ARTICLES.jsonl
#include "articles.h"
#include "built_plugins.h"
#include "clock.h"

#include "article/identity.h"
#include "fact/attribution.h"
#include "identity/coreference.h"
#include "language/layers.h"
#include "ontology/graph.h"
#include "ontology/mapper.h"
#include "rdf/lines.h"

#include <cstdio>
#include <map>

using namespace casus;

namespace {

constexpr std::size_t leastBytes = 10'000'000; // of text; the input is repeated up to it

/// Seconds by stage, in the order in which the stages first run.
class Stages
{
public:
    template <typename Work>
    void time(const std::string& name, Work work)
    {
        const double start = processorSeconds();
        work();
        if (seconds_.try_emplace(name, 0).second)
            names_.push_back(name);
        seconds_[name] += processorSeconds() - start;
    }

    void print(std::size_t bytes, std::size_t tokens) const
    {
        double sum = 0;
        for (const std::string& name : names_)
            sum += seconds_.at(name);
        std::printf("%-24s %10s %10s\n", "stage", "ns/token", "MB/s");
        for (const std::string& name : names_)
            row(name, seconds_.at(name), bytes, tokens);
        row("all", sum, bytes, tokens);
    }

private:
    static void row(const std::string& name, double seconds, std::size_t bytes, std::size_t tokens)
    {
        std::printf("%-24s %10.1f %10.1f\n", name.c_str(), seconds * 1e9 / static_cast<double>(tokens),
            static_cast<double>(bytes) / 1e6 / seconds);
    }

    std::map<std::string, double> seconds_;
    std::vector<std::string> names_;
};

} // namespace

int main(int count, char** arguments)
{
    const bool isFast = count == 3 && std::string_view(arguments[2]) == "--fast";
    if (count != 2 && !isFast) {
        std::fputs("usage: benchmark-stages ARTICLES.jsonl [--fast]\n", stderr);
        return 2;
    }
    const std::vector<Article> articles = readArticles(arguments[1]);
    if (articles.empty())
        return 1;
    const std::vector<Plugin> plugins = builtPlugins();
    std::vector<Lexicon> lexicons = readLexicons(plugins);
    const Syntax syntax = builtSyntax(plugins, lexicons);
    const SyntaxDemand demand = demandOf(plugins, isFast ? NetworkUse::None : NetworkUse::AsNeeded);
    const Words words(lexicons);
    const Gazetteer gazetteer(std::move(lexicons), words);
    const Mapping mapping
        = Mapping::read(std::filesystem::path(CASUS_SOURCE_DIR) / "ontologies/casus/mapping.info");
    const Profile profile = Profile::read(mapping.folder() / "mapping.info", mapping);

    Stages stages;
    std::size_t bytes = 0;
    std::size_t tokens = 0;
    for (std::size_t i = 0; bytes < leastBytes; ++i) {
        Document document(articles[i % articles.size()]);
        bytes += document.text().size();
        stages.time("words", [&] { Document::Layers::read(document, words, gazetteer); });
        tokens += document.tokens().size();
        Document::Layers& layers = document.layers();
        if (!demand.isForNothing())
            stages.time("names, trees", [&] { syntax.read(layers, demand); });
        for (const Plugin& plugin : plugins)
            if (plugin.annotator)
                stages.time(plugin.manifest.name, [&] {
                    plugin.annotator->annotate(document);
                    layers.settleMentions();
                });
        stages.time("entities", [&] { groupMentions(document); });
        stages.time("phrases", [&] { Document::Layers::readPhrases(document); });
        Findings findings(document);
        for (const Plugin& plugin : plugins)
            if (plugin.extractor)
                stages.time(plugin.manifest.name, [&] { plugin.extractor->extract(document, findings); });
        stages.time("attribution", [&] { attribute(findings); });
        std::string hash;
        stages.time("hash", [&] { hash = articleHash(document.text()); });
        Minting minting(articleIri(hash, ""), "");
        std::optional<Graph> graph;
        stages.time("graph", [&] { graph = buildGraph(document, findings, mapping, minting, hash); });
        stages.time("statements as lines", [&] {
            std::string text;
            rdf::LineWriter lines(text, &graph->article);
            mapGraph(*graph, profile, minting, lines);
        });
    }
    stages.print(bytes, tokens);
}
