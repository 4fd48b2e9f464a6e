// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/error.h>
#include <casus/export.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace casus {
inline namespace v1 {

/// An option that cannot be used as it is given; the sentence says what it takes.
class CASUS_EXPORT OptionError : public Error
{
public:
    explicit OptionError(const std::string& sentence);
    ~OptionError() override;
};

/// What a graph tells of the words its facts were read from.
enum class Evidence : unsigned char {
    None, ///< nothing
    Sentence, ///< the sentences of events and claims
    Full ///< the very words of everything, with their places
};

/// What stands before and after words that are marked. A plain value.
struct Marks
{
    std::string begin = "«";
    std::string end = "»";
};

/// What a pipeline does; those of `casus export`, with the same defaults. A plain value.
struct PipelineOptions
{
    /// Folders to look for plugins in before CASUS_PLUGIN_PATH, the user's folder and the installation.
    std::vector<std::filesystem::path> plugins;
    /// One that comes with Casus, or a folder with `mapping.info`.
    std::string ontology = "casus";
    /// Knowledge bases that `casus kb build` made. Named things are linked to the first one that knows the
    /// name.
    std::vector<std::filesystem::path> knowledgeBases;
    /// The knowledge base that comes with Casus is asked last; otherwise not at all.
    bool hasOwnKnowledge = true;
    /// Tables of two names, or ids of knowledge bases, in a row that are never merged nor linked; a kind may
    /// follow.
    std::vector<std::filesystem::path> notSame;
    /// nquads, ntriples, turtle, rdfxml, trig, jsonld, jsonl, csv or ftm; empty: as the ending of `output` says,
    /// else nquads.
    std::string format;
    /// Claims stand for triple terms of RDF 1.2 (rdf:reifies) rather than have rdf:subject, rdf:predicate and
    /// rdf:object; in nquads, ntriples and trig.
    bool isRdf12 = false;
    /// A further graph, `urn:casus:entities` or `{base}entities`, tells what knowledge bases know of the
    /// things that articles name: other names, what they belong to, terms of office. In formats of RDF.
    bool hasEntities = false;
    /// In formats of RDF; the others have the evidence that is theirs.
    Evidence evidence = Evidence::Full;
    /// An IRI of the output. What is written is then no graph but, for the eye, what the IRI stands for and
    /// the sentences it was read from, as `casus why` tells it; nothing of articles that do not tell it.
    std::string explained;
    /// Around the words that an explained IRI was read from.
    Marks marks;
    /// Where bytes go: a file, compressed where it ends in `.gz` or `.zst`, a folder (one file for each
    /// article) or `-` for standard output; empty: to PipelineEvents::write.
    std::string output;
    /// Remembers from run to run what is in `output`, a folder, or in a GraphTarget: articles that are
    /// unchanged, and made into graphs by the same program, plugins, knowledge and options, are passed over;
    /// of corrected ones the earlier graph is removed. A file of SQLite, made where there is none; empty:
    /// nothing is remembered. One run at a time has it open.
    std::filesystem::path state;
    /// Beginning of all IRIs, ends in `/` or `:`; empty: `urn:casus:`.
    std::string base;
    /// Publication day of articles that do not tell theirs.
    std::optional<std::chrono::year_month_day> date;
    /// Without the network of the language: word lists and surface rules alone. Several times faster; misses
    /// names that no list knows, and doers that stand far from what they do.
    bool isFast = false;
    /// That convert articles; 0: as many as there are processors. The bytes written do not depend on it.
    unsigned threads = 0;
};

} // namespace v1
} // namespace casus
