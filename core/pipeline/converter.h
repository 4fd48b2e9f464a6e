// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extraction/extraction.h"
#include "ontology/graph.h"
#include "ontology/known_graph.h"
#include "ontology/linking.h"
#include "ontology/profile.h"
#include "output/csv_tables.h"
#include "output/records.h"
#include "rdf/context.h"

#include <casus/export.h>
#include <casus/pipeline/diagnostic.h>
#include <casus/pipeline/options.h>
#include <casus/rdf/statement.h>

#include <string>
#include <vector>

namespace casus {

/// How an article's graph is handed to the writer.
enum class Rendering {
    Quads, ///< finished lines of N-Quads
    Triples, ///< finished lines of N-Triples
    Trig, ///< a finished block of TriG
    JsonLd, ///< a finished graph of JSON-LD
    Json, ///< a finished line of JSON
    Tables, ///< finished lines of CSV
    Ftm, ///< finished entities of FollowTheMoney
    Rows, ///< finished rows of events in CSV
    RowLines, ///< finished rows of events in JSON
    Conllu, ///< finished lines of CoNLL-U
    Table, ///< tables of words, for the eye
    Explanation, ///< finished lines that tell where an IRI was read from
    Statements ///< statements, for a serializer that keeps state between articles
};

/// An article as it is written.
struct Converted
{
    std::string id;
    std::string source; ///< sourceOf() the article
    std::string graph; ///< its IRI
    std::string content; ///< contentHash() of the article
    std::string hash; ///< of the text, in hexadecimal
    std::size_t size = 0; ///< of the text, in bytes
    std::string bytes; ///< finished output, unless it is rendered as statements
    CsvTables tables; ///< of Rendering::Tables, instead of `bytes`
    std::vector<rdf::Statement> statements;
    std::vector<Link> links; ///< to known things that it names, where the options ask for these
    std::vector<Diagnostic> diagnostics;
    bool isFailed = false; ///< it is lost, or a plugin failed on it
    bool isLost = false; ///< nothing can be written of it
};

/// Takes an article from text to output: extraction, graph, rendering. Safe to use from several threads.
class CASUS_EXPORT Converter
{
public:
    /// `extraction`, `profile` and `linking` must outlive the converter. Of the options it goes by `base`,
    /// `isRdf12`, `evidence`, `hasEntities`, `explained` and `marks`.
    Converter(const Extraction& extraction, const Profile& profile, const Linking& linking,
        Rendering rendering, PipelineOptions options = {});

    /// Never throws for what is wrong with an article: that becomes a diagnostic.
    Converted convert(Article article) const;
    /// The graph of known things as the articles are written, in a rendering of RDF.
    Converted convert(const KnownGraph& graph) const;

private:
    void render(Article article, Converted& result) const;
    void render(const Graph& graph, const Minting& minting, Converted& result) const;
    void renderRecords(const Records& records, Converted& result) const;

    const Extraction& extraction_;
    const Profile& profile_;
    const Linking& linking_;
    Rendering rendering_;
    PipelineOptions options_;
    rdf::Context context_; ///< of JSON-LD; empty in other renderings
};

} // namespace casus
