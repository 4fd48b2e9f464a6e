// SPDX-License-Identifier: Apache-2.0
#include "pipeline/writer.h"

#include <string>
#include <utility>
#include <vector>

namespace casus {

Writer::Writer(OutputFormat format, const Profile& profile, rdf::World& world, rdf::Sink sink)
    : format_(format)
    , sink_(std::move(sink))
    , frame_(frameOf(format.rendering, profile))
{
    if (!format.rdf)
        return;
    std::vector<rdf::Prefix> prefixes;
    for (const auto& [name, iri] : profile.prefixes())
        prefixes.push_back({name, rdf::Iri(iri)});
    serializer_.emplace(world, *format.rdf, std::move(prefixes), sink_);
}

void Writer::write(const Converted& article)
{
    if (!serializer_)
        writeFramed(article);
    else if (format_.rendering == Rendering::Statements)
        serializer_->write(article.statements);
    else
        serializer_->writeLines(article.bytes);
}

void Writer::finish()
{
    if (serializer_)
        return serializer_->finish();
    const std::string rest = (hasBegun_ ? std::string() : frame_.begin) + frame_.end;
    if (!rest.empty())
        sink_(rest);
}

void Writer::writeFramed(const Converted& article)
{
    const std::string& before = std::exchange(hasBegun_, true) ? frame_.between : frame_.begin;
    if (before.empty())
        sink_(article.bytes);
    else
        sink_(before + article.bytes);
}

} // namespace casus
