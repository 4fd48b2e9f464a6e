// SPDX-License-Identifier: Apache-2.0
#include "store/graph_reader.h"

#include "pipeline/decompression.h"
#include "rdf/escapes.h"
#include "store/trig_blocks.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <utility>

namespace casus {

namespace {

/// Of a larger graph the parts are handed over, so that memory is bounded.
constexpr std::size_t largestPart = 16U << 20U;

/// What relative IRIs are resolved against, to be known again: there is nothing they could be relative to.
constexpr std::string_view nowhere = "x-casus-relative://none/";

using Parser = std::unique_ptr<raptor_parser, decltype(&raptor_free_parser)>;

std::string_view textOf(raptor_uri* uri)
{
    std::size_t size = 0;
    const unsigned char* text = raptor_uri_as_counted_string(uri, &size);
    return {reinterpret_cast<const char*>(text), size};
}

void appendIri(std::string& out, raptor_uri* uri)
{
    const std::string_view text = textOf(uri);
    if (text.starts_with(nowhere))
        throw Error("the IRI <" + std::string(text.substr(nowhere.size())) + "> is relative to nothing");
    const rdf::Iri iri {std::string(text)}; // which has no > that would end it sooner for the store
    ((out += '<') += iri.text()) += '>';
}

void appendTerm(std::string& out, const raptor_term* term)
{
    if (term->type == RAPTOR_TERM_TYPE_BLANK)
        throw Error(
            "there is a blank node, which stores name anew each time they load it, so that it cannot be "
            "replaced; give it an IRI");
    if (term->type == RAPTOR_TERM_TYPE_URI)
        return appendIri(out, term->value.uri);
    const raptor_term_literal_value& literal = term->value.literal;
    const std::string_view text(reinterpret_cast<const char*>(literal.string), literal.string_len);
    out += '"';
    if (rdf::needsEscapes(text))
        out += rdf::escaped(text);
    else
        out += text;
    out += '"';
    if (literal.language)
        (out += '@') += reinterpret_cast<const char*>(literal.language);
    else if (literal.datatype && textOf(literal.datatype) != "http://www.w3.org/2001/XMLSchema#string")
        appendIri(out += "^^", literal.datatype);
}

} // namespace

/// One document on its way through Raptor.
class GraphReader::Parse
{
public:
    Parse(GraphReader& reader, const std::filesystem::path& name, const GraphSyntax& syntax)
        : reader_(reader)
        , name_(name)
        , syntax_(syntax)
        , base_(raptor_new_uri(reader.world_.get(), reinterpret_cast<const unsigned char*>(nowhere.data())),
              &raptor_free_uri)
    {
        raptor_world_set_log_handler(reader.world_.get(), this, hear);
    }

    ~Parse() { raptor_world_set_log_handler(reader_.world_.get(), nullptr, nullptr); }
    Parse(const Parse&) = delete;
    Parse& operator=(const Parse&) = delete;

    void begin(std::size_t firstLine)
    {
        firstLine_ = firstLine;
        parser_.reset(raptor_new_parser(reader_.world_.get(), syntax_.raptorName));
        if (!parser_)
            throw std::bad_alloc();
        raptor_parser_set_statement_handler(parser_.get(), this, take);
        raptor_parser_parse_start(parser_.get(), base_.get());
    }

    void feed(std::string_view bytes, bool isLast)
    {
        raptor_parser_parse_chunk(
            parser_.get(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), isLast);
        if (thrown_)
            std::rethrow_exception(thrown_);
    }

    /// Hands over the graph that is open.
    void close()
    {
        if (!triples_.empty())
            reader_.close(std::exchange(graph_, {}), std::exchange(triples_, {}));
    }

private:
    static void take(void* self, raptor_statement* statement)
    {
        Parse& parse = *static_cast<Parse*>(self);
        if (parse.thrown_)
            return;
        try { // Raptor's C code must not be unwound
            parse.take(*statement);
        } catch (const Error& error) {
            parse.fail(error.what(), raptor_parser_get_locator(parse.parser_.get()));
        } catch (...) {
            parse.thrown_ = std::current_exception();
        }
    }

    static void hear(void* self, raptor_log_message* message)
    {
        Parse& parse = *static_cast<Parse*>(self);
        if (message->level < RAPTOR_LOG_LEVEL_ERROR || parse.thrown_)
            return;
        parse.fail(message->text ? message->text : "it is not well formed", message->locator);
    }

    /// Keeps an error with its place until Raptor has returned.
    void fail(const std::string& why, const raptor_locator* locator)
    {
        const int line = locator ? std::max(locator->line, 1) : 1;
        thrown_ = std::make_exception_ptr(Error(name_.string() + ", line "
            + std::to_string(firstLine_ + static_cast<std::size_t>(line) - 1) + ": " + why));
    }

    void take(const raptor_statement& statement)
    {
        const raptor_term* graph = statement.graph;
        if (graph && graph->type == RAPTOR_TERM_TYPE_BLANK)
            throw Error("the graph is a blank node; give it an IRI");
        if (!graph && !reader_.ownGraph_)
            throw Error(
                "the statement is in no graph, so that it could never be replaced; name one with --graph");
        const std::string_view iri = graph ? textOf(graph->value.uri) : reader_.ownGraph_->text();
        if (iri != graph_ || triples_.size() >= largestPart) {
            close();
            std::string written;
            if (graph)
                appendIri(written, graph->value.uri);
            graph_ = iri;
        }
        const std::size_t before = triples_.size();
        try {
            appendTerm(triples_, statement.subject);
            appendTerm(triples_ += ' ', statement.predicate);
            appendTerm(triples_ += ' ', statement.object);
            triples_ += " .\n";
        } catch (...) {
            triples_.resize(before);
            throw;
        }
    }

    GraphReader& reader_;
    const std::filesystem::path& name_;
    const GraphSyntax& syntax_;
    std::unique_ptr<raptor_uri, decltype(&raptor_free_uri)> base_;
    Parser parser_ {nullptr, &raptor_free_parser};
    std::size_t firstLine_ = 1;
    std::string graph_;
    std::string triples_; ///< of it
    std::exception_ptr thrown_;
};

GraphReader::GraphReader(std::optional<rdf::Iri> ownGraph, Take take)
    : world_(rdf::World::Interning::Yes)
    , ownGraph_(std::move(ownGraph))
    , take_(std::move(take))
{
}

void GraphReader::read(std::istream& stream, const std::filesystem::path& name, const GraphSyntax& syntax)
{
    Parse parse(*this, name, syntax);
    TrigBlocks blocks([&](const std::string& document, std::size_t line) {
        parse.begin(line);
        parse.feed(document, true);
        parse.close();
    });
    const bool isCut = syntax.name == "trig";
    if (!isCut)
        parse.begin(1);
    Decompressor decompressor(compressionOf(name), name.string(), [&](std::string_view bytes) {
        if (isCut)
            blocks.write(bytes);
        else
            parse.feed(bytes, false);
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
        parse.feed({}, true);
    parse.close();
}

void GraphReader::close(std::string graph, std::string triples)
{
    const bool isMore = !taken_.insert(std::hash<std::string> {}(graph)).second;
    take_({std::move(graph), std::move(triples), isMore});
}

} // namespace casus
