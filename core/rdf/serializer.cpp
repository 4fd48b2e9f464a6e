// SPDX-License-Identifier: Apache-2.0
#include "rdf/serializer.h"

#include "rdf/lines.h"

#include <casus/error.h>

#include <cassert>
#include <new>
#include <utility>

namespace casus::rdf {

namespace {

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

struct FreeUri
{
    void operator()(raptor_uri* uri) const { raptor_free_uri(uri); }
};
using Uri = std::unique_ptr<raptor_uri, FreeUri>;

Uri makeUri(raptor_world* world, std::string_view text)
{
    Uri uri(raptor_new_uri_from_counted_string(world, bytesOf(text), text.size()));
    if (!uri)
        throw std::bad_alloc();
    return uri;
}

raptor_term* makeTerm(raptor_world* world, const Iri& iri)
{
    return raptor_new_term_from_counted_uri_string(world, bytesOf(iri.text()), iri.text().size());
}

raptor_term* makeTerm(raptor_world* world, const Literal& literal)
{
    const std::string& language = literal.language();
    const Uri datatype = literal.datatype().empty() ? Uri() : makeUri(world, literal.datatype());
    return raptor_new_term_from_counted_literal(world, bytesOf(literal.text()), literal.text().size(),
        datatype.get(), language.empty() ? nullptr : bytesOf(language),
        static_cast<unsigned char>(language.size()));
}

/// A statement of Raptor's with its terms.
class Triple
{
public:
    Triple(raptor_world* world, const Statement& statement)
    {
        raptor_statement_init(&triple_, world);
        triple_.subject = makeTerm(world, statement.subject);
        triple_.predicate = makeTerm(world, statement.predicate);
        triple_.object
            = std::visit([world](const auto& object) { return makeTerm(world, object); }, statement.object);
    }
    ~Triple() { raptor_statement_clear(&triple_); }
    Triple(const Triple&) = delete;
    Triple& operator=(const Triple&) = delete;

    /// Raptor crashes on a statement that lacks a term.
    bool isComplete() const { return triple_.subject && triple_.predicate && triple_.object; }
    raptor_statement* get() { return &triple_; }

private:
    raptor_statement triple_;
};

/// Whether an IRI can be split into a namespace and a name of XML: `…/ns#killed`, but not `…/123` or `…/`.
bool endsInXmlName(std::string_view iri)
{
    for (auto byte = iri.rbegin(); byte != iri.rend(); ++byte) {
        const bool isAscii = static_cast<unsigned char>(*byte) < 0x80;
        if ((*byte >= 'a' && *byte <= 'z') || (*byte >= 'A' && *byte <= 'Z') || *byte == '_' || !isAscii)
            return true;
        if ((*byte < '0' || *byte > '9') && *byte != '-' && *byte != '.')
            return false;
    }
    return false;
}

/// Length of the lines `@prefix …` at the beginning of a Turtle document, with the empty line behind them.
std::size_t headerSize(std::string_view turtle)
{
    std::size_t end = 0;
    while (turtle.substr(end).starts_with("@prefix ") || turtle.substr(end).starts_with("\n"))
        end = turtle.find('\n', end) + 1;
    return end;
}

} // namespace

Serializer::Serializer(World& world, const Format& format, std::vector<Prefix> prefixes, Sink sink)
    : world_(world)
    , format_(format)
    , prefixes_(std::move(prefixes))
    , stream_(world, std::move(sink))
{
    if (format_.portion == Portion::Document)
        document_ = begin(stream_);
}

Serializer::~Serializer() = default;

void Serializer::write(std::span<const Statement> article)
{
    if (format_.portion == Portion::Lines) {
        std::string lines;
        if (format_.hasGraphs)
            appendQuads(article, lines);
        else
            appendTriples(article, lines);
        writeLines(lines);
        return;
    }
    if (format_.portion == Portion::Article)
        writeTurtle(article);
    else
        for (const Statement& statement : article)
            add(document_, statement);
    throwIfWrong();
}

void Serializer::writeLines(std::string_view finished)
{
    assert(format_.portion == Portion::Lines);
    raptor_iostream_write_bytes(finished.data(), 1, finished.size(), stream_.get());
    throwIfWrong();
}

void Serializer::finish()
{
    if (document_)
        raptor_serializer_serialize_end(document_.get());
    document_.reset();
    throwIfWrong();
    stream_.flush();
}

Serializer::Syntax Serializer::begin(Stream& stream)
{
    Syntax syntax(raptor_new_serializer(world_.get(), format_.raptorName));
    if (!syntax)
        throw Error("cannot write " + std::string(format_.name) + ": this Raptor was built without it");
    for (const Prefix& prefix : prefixes_)
        raptor_serializer_set_namespace(
            syntax.get(), makeUri(world_.get(), prefix.iri.text()).get(), bytesOf(prefix.name));
    raptor_serializer_start_to_iostream(syntax.get(), nullptr, stream.get());
    return syntax;
}

void Serializer::add(const Syntax& syntax, const Statement& statement)
{
    const std::string& predicate = statement.predicate.text();
    if (format_.portion == Portion::Document && !endsInXmlName(predicate))
        throw Error("cannot write the property <" + predicate
            + "> as RDF/XML: it does not end in a name of XML; use another format or another property");
    Triple triple(world_.get(), statement);
    if (!triple.isComplete())
        throw std::bad_alloc();
    raptor_serializer_serialize_statement(syntax.get(), triple.get());
}

void Serializer::writeTurtle(std::span<const Statement> article)
{
    if (article.empty())
        return;
    std::string text;
    Stream oneArticle(world_, [&text](std::string_view block) { text.append(block); });
    {
        const Syntax syntax = begin(oneArticle);
        for (const Statement& statement : article)
            add(syntax, statement);
        raptor_serializer_serialize_end(syntax.get());
    }
    oneArticle.flush();
    // Raptor holds all statements until the end, so each article has a serializer and writes the prefixes
    // anew.
    const std::string_view body = std::exchange(hasHeader_, true)
        ? std::string_view(text).substr(headerSize(text))
        : std::string_view(text);
    raptor_iostream_write_bytes(body.data(), 1, body.size(), stream_.get());
}

void Serializer::throwIfWrong()
{
    world_.throwIfComplained("write " + std::string(format_.name));
    stream_.throwIfFailed();
}

} // namespace casus::rdf
