// SPDX-License-Identifier: Apache-2.0
#include "pipeline/knowledge_export.h"

#include "ontology/context.h"
#include "ontology/known_graph.h"
#include "pipeline/options.h"
#include "pipeline/output.h"
#include "pipeline/rendering.h"
#include "plugin/search_path.h"

namespace casus {

void exportKnowledge(const PipelineOptions& options)
{
    const OutputFormat format = formatOf(checked(options));
    if (!format.isRdf())
        throw OptionError("the format " + std::string(format.name)
            + " is for articles; knowledge bases are written in a format of RDF, such as nquads");
    const std::filesystem::path installation = Surroundings::ofThisProcess().installation;
    const Mapping mapping = Mapping::read(factsOf(options, installation));
    const Profile profile = Profile::read(mappingOf(options, installation), mapping);
    const rdf::Context context = contextOf(profile);
    const Linking linking(knowledgeOf(options, installation), {});
    KnownGraph graph(linking, profile, options.base);
    graph.addAll();
    rdf::World world;
    const std::unique_ptr<Output> output = openOutput(options.output, format, profile, world);
    const auto tripleTerms = options.isRdf12 ? rdf::TripleTerms::Yes : rdf::TripleTerms::No;
    output->write(GraphRendering {format.rendering, tripleTerms, profile, context}.render(graph));
    output->finish();
}

} // namespace casus
