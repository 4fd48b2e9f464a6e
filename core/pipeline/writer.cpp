// SPDX-License-Identifier: Apache-2.0
#include "pipeline/writer.h"

#include <utility>
#include <vector>

namespace casus {

Writer::Writer(OutputFormat format, const Mapping& mapping, rdf::World& world, rdf::Sink sink)
    : format_(format)
    , sink_(std::move(sink))
{
    if (!format.rdf)
        return;
    std::vector<rdf::Prefix> prefixes;
    for (const auto& [name, iri] : mapping.prefixes())
        prefixes.push_back({name, rdf::Iri(iri)});
    serializer_.emplace(world, *format.rdf, std::move(prefixes), sink_);
}

void Writer::write(const Converted& article)
{
    if (!serializer_)
        sink_(article.bytes);
    else if (format_.rendering == Rendering::Statements)
        serializer_->write(article.statements);
    else
        serializer_->writeLines(article.bytes);
}

void Writer::finish()
{
    if (serializer_)
        serializer_->finish();
}

} // namespace casus
