// SPDX-License-Identifier: Apache-2.0
#include "shapes/graph_file.h"

#include "shapes/quad_file.h"

#include <casus/error.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_set>
#include <utility>

namespace casus {

namespace {

/// Gathers statements by graph. Lives as long as readGraphs() runs.
class Gathering
{
public:
    Gathering(const std::filesystem::path& file, GraphOrder order, const std::string& scope, TermTable& terms,
        const GraphTaker& take)
        : file_(file)
        , order_(order)
        , scope_(scope)
        , terms_(terms)
        , take_(take)
    {
    }

    void add(const rdf::Quad& quad)
    {
        if (!current_ || !isCurrent(quad.graph))
            begin(nameOf(quad.graph));
        graphs_[*current_].push_back({add(quad.subject), add(quad.predicate), add(quad.object)});
    }

    /// Hands on what is gathered.
    void finish()
    {
        for (auto& [name, triples] : std::exchange(graphs_, {}))
            take_(name, std::move(triples));
    }

private:
    bool isCurrent(const rdf::Node& graph) const
    {
        return graph.isBlank() ? nameOf(graph) == *current_ : graph.text == *current_;
    }

    std::string nameOf(const rdf::Node& graph) const
    {
        return graph.isBlank() ? "_:" + scope_ + graph.text : graph.text;
    }

    void begin(std::string name)
    {
        if (order_ == GraphOrder::Together)
            finish();
        // Hashes, since a file may have a million graphs.
        if (order_ == GraphOrder::Together && !begun_.insert(std::hash<std::string>()(name)).second)
            throw Error("cannot check " + file_.string() + " graph by graph: <" + name
                + "> goes on after other graphs; use --scattered, which holds the whole file, or --union");
        current_ = std::move(name);
    }

    TermId add(const rdf::Node& term)
    {
        if (!term.isBlank() || scope_.empty())
            return terms_.add(term);
        rdf::Node scoped = term;
        scoped.text.insert(0, scope_);
        return terms_.add(scoped);
    }

    const std::filesystem::path& file_;
    GraphOrder order_;
    const std::string& scope_;
    TermTable& terms_;
    const GraphTaker& take_;
    std::optional<std::string> current_;
    std::map<std::string, std::vector<Triple>> graphs_;
    std::unordered_set<std::size_t> begun_;
};

} // namespace

std::map<std::string, std::string> readGraphs(const std::filesystem::path& file, std::istream& standardInput,
    GraphOrder order, const std::string& scope, TermTable& terms, const GraphTaker& take)
{
    Gathering gathering(file, order, scope, terms, take);
    auto prefixes = readQuads(file, standardInput, [&](const rdf::Quad& quad) { gathering.add(quad); });
    gathering.finish();
    return prefixes;
}

} // namespace casus
