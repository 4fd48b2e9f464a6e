// SPDX-License-Identifier: Apache-2.0
#include "pipeline/options.h"

#include "pipeline/compression.h"

#include <casus/rdf/term.h>
#include <casus/settings.h>

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

std::filesystem::path mappingOf(const std::string& name, const std::filesystem::path& installation)
{
    const std::filesystem::path installed = installation / "share/casus/ontologies" / name;
    for (const std::filesystem::path& folder : {installed, std::filesystem::path(name)})
        if (std::filesystem::is_regular_file(folder / "mapping.info"))
            return folder / "mapping.info";
    throw Error("cannot find the ontology " + name + ": there is no mapping.info in " + installed.string()
        + " or " + name + "; name one with --ontology");
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

OutputFormat formatOf(const PipelineOptions& options, const Profile& profile)
{
    const OutputFormat format = profile.rows() ? formatOf(options).ofRows() : formatOf(options);
    if (format.rendering == Rendering::Tables && (options.output.empty() || options.output == "-"))
        throw OptionError(
            "the format csv is three files, entities.csv, events.csv and claims.csv; name a folder "
            "for them, as in -o tables/");
    return format;
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
    if (!options.base.empty())
        checkBase(options.base);
    return options;
}

std::filesystem::path mappingOf(const PipelineOptions& options, const std::filesystem::path& installation)
{
    const bool isUsual = options.ontology == PipelineOptions().ontology;
    const bool isFtm = formatOf(options).rendering == Rendering::Ftm;
    return mappingOf(isUsual && isFtm ? "followthemoney" : options.ontology, installation);
}

std::filesystem::path factsOf(const PipelineOptions& options, const std::filesystem::path& installation)
{
    const std::filesystem::path file = mappingOf(options, installation);
    const Settings settings = Settings::read(file);
    return settings.has("extends") ? mappingOf(settings.require("extends"), installation) : file;
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
