// SPDX-License-Identifier: Apache-2.0
#include "pipeline/extractor_hash.h"

#include "pipeline/options.h"
#include "state/fingerprint.h"

#include <dlfcn.h>

namespace casus {

namespace {

/// The file of this library, which tells more of it than a version.
std::filesystem::path thisLibrary()
{
    Dl_info library {};
    dladdr(reinterpret_cast<const void*>(&extractorHash), &library);
    return library.dli_fname;
}

void addOptions(const PipelineOptions& options, Fingerprint& fingerprint)
{
    fingerprint.add("base", options.base);
    fingerprint.add("evidence", std::to_string(static_cast<int>(options.evidence)));
    fingerprint.add("rdf12", options.isRdf12 ? "yes" : "no");
    fingerprint.add("fast", options.isFast ? "yes" : "no");
}

void addKnowledge(
    const PipelineOptions& options, const std::filesystem::path& installation, Fingerprint& fingerprint)
{
    for (const std::filesystem::path& file : options.knowledgeBases)
        fingerprint.addFile("knowledge", file);
    if (const std::filesystem::path own = ownKnowledge(installation);
        options.hasOwnKnowledge && std::filesystem::exists(own))
        fingerprint.addFile("own knowledge", own);
    for (const std::filesystem::path& file : options.notSame)
        fingerprint.addFile("not same", file);
}

} // namespace

std::string extractorHash(const PipelineOptions& options, const OutputFormat& format,
    std::span<const Plugin> plugins, const std::filesystem::path& installation)
{
    Fingerprint fingerprint;
    fingerprint.addFile("library", thisLibrary());
    fingerprint.add("format", format.name);
    addOptions(options, fingerprint);
    for (const Plugin& plugin : plugins)
        fingerprint.addFolder("plugin " + plugin.manifest.name, plugin.manifest.folder);
    fingerprint.addFolder("ontology", mappingOf(options, installation).parent_path());
    fingerprint.addFolder("facts", factsOf(options, installation).parent_path());
    addKnowledge(options, installation, fingerprint);
    return fingerprint.hash();
}

} // namespace casus
