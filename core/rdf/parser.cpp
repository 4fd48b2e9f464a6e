// SPDX-License-Identifier: Apache-2.0
#include "rdf/parser.h"

#include "rdf/names.h"

#include <casus/error.h>

#include <algorithm>
#include <new>
#include <utility>

#include <Poco/String.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#endif

namespace casus::rdf {

namespace {

std::string_view textOf(raptor_uri* uri)
{
    std::size_t size = 0;
    const unsigned char* text = raptor_uri_as_counted_string(uri, &size);
    return {reinterpret_cast<const char*>(text), size};
}

void read(const raptor_term* term, Node& node)
{
    node.datatype.clear();
    node.language.clear();
    if (term->type == RAPTOR_TERM_TYPE_URI) {
        node.kind = Node::Kind::Iri;
        node.text = textOf(term->value.uri);
    } else if (term->type == RAPTOR_TERM_TYPE_BLANK) {
        node.kind = Node::Kind::Blank;
        node.text.assign(
            reinterpret_cast<const char*>(term->value.blank.string), term->value.blank.string_len);
    } else {
        const raptor_term_literal_value& literal = term->value.literal;
        node.kind = Node::Kind::Literal;
        node.text.assign(reinterpret_cast<const char*>(literal.string), literal.string_len);
        if (literal.language)
            node.language.assign(reinterpret_cast<const char*>(literal.language), literal.language_len);
        Poco::toLowerInPlace(node.language);
        node.datatype = literal.language ? languageDatatype
            : literal.datatype           ? textOf(literal.datatype)
                                         : stringDatatype;
    }
}

} // namespace

Parser::Parser(World& world, const char* syntax, std::string opening, QuadTaker taker, std::size_t firstLine,
    Warnings warnings)
    : world_(world)
    , opening_(std::move(opening))
    , taker_(std::move(taker))
    , linesBefore_(firstLine - 1)
    , warnings_(warnings)
    , parser_(raptor_new_parser(world.get(), syntax))
{
    const std::unique_ptr<raptor_uri, decltype(&raptor_free_uri)> base(
        raptor_new_uri(world.get(), reinterpret_cast<const unsigned char*>(relativeBase.data())),
        &raptor_free_uri);
    if (!parser_ || !base)
        throw std::bad_alloc();
    raptor_world_set_log_handler(world.get(), this, complain);
    raptor_parser_set_option(parser_.get(), RAPTOR_OPTION_NO_NET, nullptr, 1);
    raptor_parser_set_option(parser_.get(), RAPTOR_OPTION_NO_FILE, nullptr, 1);
    raptor_parser_set_statement_handler(parser_.get(), this, take);
    raptor_parser_set_namespace_handler(parser_.get(), this, declare);
    raptor_parser_parse_start(parser_.get(), base.get());
}

Parser::~Parser()
{
    raptor_world_set_log_handler(world_.get(), nullptr, nullptr);
}

void Parser::parse(std::string_view block)
{
    parse(block, false);
}

void Parser::finish()
{
    parse({}, true);
}

void Parser::parse(std::string_view block, bool isLast)
{
#if defined(__SANITIZE_ADDRESS__)
    const __lsan::ScopedDisabler noLeakCheck; // Raptor's parser of N-Quads leaks references to datatypes
#endif
    const int error = raptor_parser_parse_chunk(
        parser_.get(), reinterpret_cast<const unsigned char*>(block.data()), block.size(), isLast ? 1 : 0);
    if (failure_)
        std::rethrow_exception(failure_);
    if (!complaint_.empty() || error != 0)
        throw Error(complaint_.empty() ? opening_ + ": Raptor tells no reason" : complaint_);
}

void Parser::complain(void* self, raptor_log_message* message)
{
    auto& parser = *static_cast<Parser*>(self);
    const auto least = parser.warnings_ == Warnings::Refused ? RAPTOR_LOG_LEVEL_WARN : RAPTOR_LOG_LEVEL_ERROR;
    if (message->level < least || parser.failure_ || !parser.complaint_.empty())
        return;
    try {
        parser.complaint_
            = parser.placeAt(message->locator) + ": " + (message->text ? message->text : "no reason");
        parser.stop();
    } catch (...) {
        parser.failure_ = std::current_exception();
    }
}

void Parser::take(void* self, raptor_statement* statement)
{
    auto& parser = *static_cast<Parser*>(self);
    if (parser.failure_ || !parser.complaint_.empty())
        return;
    try {
        Quad& quad = parser.quad_;
        read(statement->subject, quad.subject);
        read(statement->predicate, quad.predicate);
        read(statement->object, quad.object);
        if (statement->graph)
            read(statement->graph, quad.graph);
        else
            quad.graph = {};
        parser.taker_(quad);
    } catch (...) {
        parser.failure_ = std::current_exception();
        parser.stop();
    }
}

void Parser::declare(void* self, raptor_namespace* declared)
{
    auto& parser = *static_cast<Parser*>(self);
    try {
        const unsigned char* prefix = raptor_namespace_get_prefix(declared);
        if (raptor_uri* uri = raptor_namespace_get_uri(declared))
            parser.prefixes_[prefix ? reinterpret_cast<const char*>(prefix) : ""] = textOf(uri);
    } catch (...) {
        parser.failure_ = std::current_exception();
    }
}

std::string Parser::place() const
{
    return placeAt(raptor_parser_get_locator(parser_.get()));
}

std::string Parser::placeAt(const raptor_locator* locator) const
{
    const int line = locator ? std::max(locator->line, 1) : 1;
    return opening_ + ", line " + std::to_string(linesBefore_ + static_cast<std::size_t>(line));
}

void Parser::stop() noexcept
{
    raptor_parser_parse_abort(parser_.get());
}

} // namespace casus::rdf
