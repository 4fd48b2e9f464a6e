// SPDX-License-Identifier: Apache-2.0
#include "state/graph_source.h"

#include <algorithm>
#include <optional>
#include <span>

namespace casus {

namespace {

// Schema.org is written with both schemes.
constexpr std::string_view url[] = {"http://schema.org/url", "https://schema.org/url"};
constexpr std::string_view headline[] = {"http://schema.org/headline", "https://schema.org/headline"};
constexpr std::string_view label[] = {"http://www.w3.org/2000/01/rdf-schema#label"};

/// The words of an IRI or of plain text; nothing of what is escaped, which names of articles hardly are.
std::optional<std::string_view> wordsOf(std::string_view object)
{
    const bool isIri = object.starts_with('<') && object.ends_with('>');
    const bool isText = object.size() > 1 && object.starts_with('"') && object.ends_with('"')
        && object.find('\\') == std::string_view::npos;
    if (!isIri && !isText)
        return std::nullopt;
    return object.substr(1, object.size() - 2);
}

/// What the graph says of itself under one of some properties.
std::optional<std::string_view> valueOf(
    const std::string& graph, std::span<const std::string_view> properties, std::string_view triples)
{
    const std::string subject = '<' + graph + "> <";
    while (!triples.empty()) {
        const std::size_t size = std::min(triples.find('\n'), triples.size());
        std::string_view line = triples.substr(0, size);
        triples.remove_prefix(std::min(size + 1, triples.size()));
        if (!line.starts_with(subject) || !line.ends_with(" ."))
            continue;
        line = line.substr(subject.size(), line.size() - subject.size() - 2);
        for (const std::string_view property : properties)
            if (line.starts_with(property) && line.substr(property.size()).starts_with("> "))
                return wordsOf(line.substr(property.size() + 2));
    }
    return std::nullopt;
}

} // namespace

std::string sourceOfGraph(const std::string& graph, std::string_view triples)
{
    if (const auto address = valueOf(graph, url, triples))
        return std::string(*address);
    constexpr std::string_view beforeId = "article ";
    const auto words = valueOf(graph, label, triples);
    if (words && words->starts_with(beforeId) && !valueOf(graph, headline, triples))
        return std::string(words->substr(beforeId.size()));
    return graph;
}

} // namespace casus
