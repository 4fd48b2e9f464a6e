// SPDX-License-Identifier: Apache-2.0
#include "store/graph_reader.h"

#include "pipeline/decompression.h"
#include "rdf/escapes.h"
#include "rdf/names.h"
#include "rdf/parser.h"
#include "store/trig_blocks.h"

#include <casus/error.h>

#include <array>
#include <utility>

namespace casus {

namespace {

/// Of a larger graph the parts are handed over, so that memory is bounded.
constexpr std::size_t largestPart = 16U << 20U;

void appendIri(std::string& out, const std::string& text)
{
    if (text.starts_with(rdf::relativeBase))
        throw Error("the IRI <" + text.substr(rdf::relativeBase.size()) + "> is relative to nothing");
    const rdf::Iri iri(text); // which has no > that would end it sooner for the store
    ((out += '<') += iri.text()) += '>';
}

void appendNode(std::string& out, const rdf::Node& node)
{
    if (node.isBlank())
        throw Error(
            "there is a blank node, which stores name anew each time they load it, so that it cannot be "
            "replaced; give it an IRI");
    if (node.isIri())
        return appendIri(out, node.text);
    out += '"';
    if (rdf::needsEscapes(node.text))
        out += rdf::escaped(node.text);
    else
        out += node.text;
    out += '"';
    if (!node.language.empty())
        (out += '@') += node.language;
    else if (node.datatype != rdf::stringDatatype)
        appendIri(out += "^^", node.datatype);
}

} // namespace

/// One document on its way through a parser, and the graph that is open in it.
class GraphReader::Document
{
public:
    Document(GraphReader& reader, const std::filesystem::path& name, const GraphSyntax& syntax)
        : reader_(reader)
        , name_(name)
        , syntax_(syntax)
    {
    }

    void begin(std::size_t firstLine)
    {
        parser_.emplace(
            reader_.world_, syntax_.raptorName, name_.string(), [this](const rdf::Quad& quad) { take(quad); },
            firstLine, rdf::Warnings::PassedOver);
    }
    void feed(std::string_view bytes) { parser_->parse(bytes); }
    /// Hands over the graph that is open, too.
    void end()
    {
        parser_->finish();
        close();
    }

private:
    void take(const rdf::Quad& quad)
    {
        try {
            add(quad);
        } catch (const Error& error) {
            throw Error(parser_->place() + ": " + error.what());
        }
    }

    void add(const rdf::Quad& quad)
    {
        const bool hasGraph = !quad.graph.text.empty();
        if (quad.graph.isBlank())
            throw Error("the graph is a blank node; give it an IRI");
        if (!hasGraph && !reader_.ownGraph_)
            throw Error(
                "the statement is in no graph, so that it could never be replaced; name one with --graph");
        const std::string& iri = hasGraph ? quad.graph.text : reader_.ownGraph_->text();
        if (iri != graph_ || triples_.size() >= largestPart) {
            close();
            std::string written;
            if (hasGraph)
                appendIri(written, iri);
            graph_ = iri;
        }
        appendNode(triples_, quad.subject);
        appendNode(triples_ += ' ', quad.predicate);
        appendNode(triples_ += ' ', quad.object);
        triples_ += " .\n";
    }

    void close()
    {
        if (!triples_.empty())
            reader_.close(std::exchange(graph_, {}), std::exchange(triples_, {}));
    }

    GraphReader& reader_;
    const std::filesystem::path& name_;
    const GraphSyntax& syntax_;
    std::optional<rdf::Parser> parser_;
    std::string graph_;
    std::string triples_; ///< of it
};

GraphReader::GraphReader(std::optional<rdf::Iri> ownGraph, Take take)
    : world_(rdf::World::Interning::Yes)
    , ownGraph_(std::move(ownGraph))
    , take_(std::move(take))
{
}

void GraphReader::read(std::istream& stream, const std::filesystem::path& name, const GraphSyntax& syntax)
{
    Document document(*this, name, syntax);
    TrigBlocks blocks([&](const std::string& block, std::size_t line) {
        document.begin(line);
        document.feed(block);
        document.end();
    });
    const bool isCut = syntax.name == "trig";
    if (!isCut)
        document.begin(1);
    Decompressor decompressor(compressionOf(name), name.string(), [&](std::string_view bytes) {
        if (isCut)
            blocks.write(bytes);
        else
            document.feed(bytes);
    });
    std::array<char, 64U << 10U> block;
    while (stream.read(block.data(), block.size()), stream.gcount() > 0)
        decompressor.write({block.data(), static_cast<std::size_t>(stream.gcount())});
    if (stream.bad())
        throw Error("cannot read " + name.string() + " to its end");
    decompressor.finish();
    if (isCut)
        blocks.finish();
    else
        document.end();
}

void GraphReader::close(std::string graph, std::string triples)
{
    const bool isMore = !taken_.insert(std::hash<std::string> {}(graph)).second;
    take_({std::move(graph), std::move(triples), isMore});
}

} // namespace casus
