// SPDX-License-Identifier: Apache-2.0
#include "pipeline/options.h"

#include "pipeline/compression.h"

#include <casus/rdf/term.h>

#include <algorithm>
#include <thread>

namespace casus {

namespace {

void checkBase(const std::string& base)
{
    try {
        rdf::Iri(base + "article");
    } catch (const Error& error) {
        throw OptionError("cannot use the base \"" + base + "\": " + error.what());
    }
    // The parts of an article take the fragment, and an IRI has only one.
    if (base.find('#') != std::string::npos || (!base.ends_with('/') && !base.ends_with(':')))
        throw OptionError(
            "the base is an IRI without # that ends in / or :, such as https://news.example/, not \"" + base
            + "\"");
}

} // namespace

OptionError::OptionError(const std::string& sentence)
    : Error(sentence)
{
}

OptionError::~OptionError() = default;

OutputFormat formatOf(const PipelineOptions& options)
{
    if (!options.explained.empty())
        return {"explanation", ".txt", Rendering::Explanation};
    if (!options.format.empty()) {
        if (const auto format = OutputFormat::named(options.format))
            return *format;
        throw OptionError("unknown format \"" + options.format + "\"; there are " + OutputFormat::names());
    }
    const std::string extension = withoutCompression(options.output).extension().string();
    return OutputFormat::withExtension(extension).value_or(OutputFormat::usual());
}

const PipelineOptions& checked(const PipelineOptions& options)
{
    const OutputFormat format = formatOf(options);
    if (options.evidence != Evidence::Full && !format.isRdf())
        throw OptionError("the format " + std::string(format.name)
            + " has its own evidence; other amounts are for formats of RDF, such as nquads");
    if (options.hasEntities && !format.isRdf())
        throw OptionError("the format " + std::string(format.name)
            + " has no graph of known entities; use a format of RDF, such as nquads, for that");
    if (options.isRdf12 && !format.hasTripleTerms())
        throw OptionError("the format " + std::string(format.name)
            + " is not written in RDF 1.2; use nquads, ntriples or trig for that");
    if (format.rendering == Rendering::Tables && (options.output.empty() || options.output == "-"))
        throw OptionError(
            "the format csv is three files, entities.csv, events.csv and claims.csv; name a folder "
            "for them, as in -o tables/");
    if (!options.base.empty())
        checkBase(options.base);
    return options;
}

std::filesystem::path mappingOf(const PipelineOptions& options, const std::filesystem::path& installation)
{
    const std::string& name = options.ontology;
    const std::filesystem::path installed = installation / "share/casus/ontologies" / name;
    for (const std::filesystem::path& folder : {installed, std::filesystem::path(name)})
        if (std::filesystem::is_regular_file(folder / "mapping.info"))
            return folder / "mapping.info";
    throw Error("cannot find the ontology " + name + ": there is no mapping.info in " + installed.string()
        + " or " + name + "; name one with --ontology");
}

std::filesystem::path ownKnowledge(const std::filesystem::path& installation)
{
    return installation / "share/casus/knowledge/casus.kb";
}

std::vector<KnowledgeBase> knowledgeOf(
    const PipelineOptions& options, const std::filesystem::path& installation)
{
    std::vector<KnowledgeBase> bases;
    for (const std::filesystem::path& file : options.knowledgeBases)
        bases.push_back(KnowledgeBase::map(file));
    const std::filesystem::path own = ownKnowledge(installation);
    if (options.hasOwnKnowledge && std::filesystem::exists(own))
        bases.push_back(KnowledgeBase::map(own));
    return bases;
}

NotSame notSameOf(const PipelineOptions& options)
{
    NotSame notSame;
    for (const std::filesystem::path& file : options.notSame)
        notSame.read(file);
    return notSame;
}

unsigned threadsOf(const PipelineOptions& options)
{
    return options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
}

} // namespace casus
