// SPDX-License-Identifier: Apache-2.0
#include "store/batch.h"

#include "pipeline/compression.h"

#include <algorithm>
#include <numeric>
#include <string_view>

#include <Poco/URI.h>

namespace casus {

namespace {

/// All that has a meaning in a form, in a query, or in an IRI.
std::string encoded(const std::string& text)
{
    std::string result;
    Poco::URI::encode(text, "!#$&'()*+,/:;=?@[]", result);
    return result;
}

std::string clear(const std::string& graph)
{
    // DROP is eight times slower in Virtuoso 7.
    return "CLEAR SILENT GRAPH <" + graph + ">;\n";
}

/// SPARQL Update of all changes. A graph is filled right after it is cleared: a store that stops in between
/// leaves one graph half done, not all.
std::string updating(const GraphBatch& batch)
{
    std::string text;
    text.reserve(bytesOf(batch) + 256 * batch.size());
    for (const GraphChange& change : batch) {
        if (change.kind != GraphChange::Kind::Add)
            text += clear(change.graph);
        if (!change.triples.empty())
            ((((text += "INSERT DATA { GRAPH <") += change.graph) += "> {\n") += change.triples) += "} };\n";
    }
    return text;
}

HttpRequest request(
    std::string method, std::string url, std::string type, std::string body, bool isCompressed)
{
    HttpRequest result {std::move(method), std::move(url), {}, std::move(body)};
    if (!type.empty())
        result.headers.emplace_back("Content-Type", std::move(type));
    if (!isCompressed || result.body.empty())
        return result;
    std::string packed;
    Compressor compressor(Compression::Gzip, [&](std::string_view bytes) { packed += bytes; });
    compressor.write(result.body);
    compressor.finish();
    result.body = std::move(packed);
    result.headers.emplace_back("Content-Encoding", "gzip");
    return result;
}

HttpRequest update(const Store& store, std::string text, bool isCompressed)
{
    if (store.profile.isForm)
        return request("POST", store.update, "application/x-www-form-urlencoded", "update=" + encoded(text),
            isCompressed);
    // Without the charset, RDF4J reads Latin-1.
    return request(
        "POST", store.update, "application/sparql-update; charset=utf-8", std::move(text), isCompressed);
}

HttpRequest graphRequest(const Store& store, const GraphChange& change, bool isCompressed)
{
    const std::string url = store.data + '?' + store.profile.graphParameter + '=' + encoded(change.graph);
    if (change.kind == GraphChange::Kind::Remove)
        return request("DELETE", url, {}, {}, false);
    return request(change.kind == GraphChange::Kind::Add ? "POST" : "PUT", url, "application/n-triples",
        change.triples, isCompressed);
}

} // namespace

std::size_t bytesOf(const GraphBatch& batch)
{
    return std::accumulate(batch.begin(), batch.end(), std::size_t {0},
        [](std::size_t sum, const GraphChange& change) { return sum + change.triples.size(); });
}

bool canBeHalved(const GraphBatch& batch)
{
    return batch.size() > 1 || batch.front().statements > 1;
}

std::pair<GraphBatch, GraphBatch> halvesOf(GraphBatch batch)
{
    if (batch.size() > 1) {
        const auto middle = batch.begin() + static_cast<std::ptrdiff_t>(batch.size() / 2);
        GraphBatch second(std::make_move_iterator(middle), std::make_move_iterator(batch.end()));
        batch.erase(middle, batch.end());
        return {std::move(batch), std::move(second)};
    }
    GraphChange& change = batch.front();
    std::size_t end = change.triples.find('\n', change.triples.size() / 2) + 1;
    if (end == change.triples.size()) // the last line is the longest
        end = change.triples.rfind('\n', end - 2) + 1;
    GraphChange rest {GraphChange::Kind::Add, change.graph, change.triples.substr(end), 0, change.isLast};
    rest.statements = static_cast<std::size_t>(std::count(rest.triples.begin(), rest.triples.end(), '\n'));
    change.triples.resize(end);
    change.statements -= rest.statements;
    change.isLast = false;
    GraphBatch second;
    second.push_back(std::move(rest));
    return {std::move(batch), std::move(second)};
}

std::vector<HttpRequest> requestsFor(
    const GraphBatch& batch, const Store& store, bool areNew, bool isCompressed)
{
    std::vector<HttpRequest> requests;
    if (store.profile.replacement == Replacement::Graphs)
        for (const GraphChange& change : batch)
            requests.push_back(graphRequest(store, change, isCompressed));
    else if (store.profile.replacement == Replacement::Quads && areNew)
        requests.push_back(request("POST", store.data, "application/n-quads", quadsOf(batch), isCompressed));
    else
        requests.push_back(update(store, updating(batch), isCompressed));
    return requests;
}

std::string quadsOf(const GraphBatch& batch)
{
    std::string quads;
    for (const GraphChange& change : batch) {
        const std::string end = " <" + change.graph + "> .\n";
        quads.reserve(quads.size() + change.triples.size() + change.statements * end.size());
        for (std::string_view rest = change.triples; !rest.empty();) {
            const std::size_t line = rest.find('\n');
            (quads += rest.substr(0, line - 2)) += end;
            rest.remove_prefix(line + 1);
        }
    }
    return quads;
}

} // namespace casus
