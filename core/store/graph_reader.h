// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/world.h"
#include "store/graph_content.h"
#include "store/graph_syntax.h"

#include <casus/export.h>
#include <casus/rdf/term.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <unordered_set>

namespace casus {

/// Reads graphs, one after the other, from files of RDF. Of a graph that is large, or whose statements
/// stand apart, the parts come one by one; memory is bounded, but for some bytes for each graph that was
/// read. For one thread.
class CASUS_EXPORT GraphReader
{
public:
    using Take = std::function<void(GraphContent graph)>;

    /// Statements of no graph are put into `ownGraph`; without one they are an error. Throws Error where
    /// Raptor cannot start.
    GraphReader(std::optional<rdf::Iri> ownGraph, Take take);

    /// Reads a document. Throws Error, naming `name` and line, where it is not well formed, or holds a
    /// blank node or a statement of no graph; what came before that graph has been taken. Throws what `take`
    /// throws.
    void read(std::istream& stream, const std::filesystem::path& name, const GraphSyntax& syntax);

private:
    class Document;

    void close(std::string graph, std::string triples);

    rdf::World world_;
    std::optional<rdf::Iri> ownGraph_;
    Take take_;
    /// Hashes of the graphs of which something was handed over: of a million graphs, no two in ten million
    /// runs have the same.
    std::unordered_set<std::size_t> taken_;
};

} // namespace casus
