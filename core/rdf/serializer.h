// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/format.h"
#include "rdf/stream.h"
#include "rdf/world.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus::rdf {

/// A short name for the beginning of IRIs.
struct Prefix
{
    std::string name; ///< without the colon
    Iri iri;
};

/// Turns the statements of a run into text, through Raptor. Used by one thread at a time.
///
/// Whatever Raptor logs, and whatever the sink throws, is thrown by the call that caused it or by a later
/// one. After that the output is not complete and nothing more can be written.
class Serializer
{
public:
    /// `world` and `format` must outlive the serializer. Formats of lines leave `prefixes` unused.
    Serializer(World& world, const Format& format, std::vector<Prefix> prefixes, Sink sink);
    /// Drops what is not written yet; call finish() before.
    ~Serializer();
    Serializer(const Serializer&) = delete;
    Serializer& operator=(const Serializer&) = delete;

    /// Writes the statements of one article. A format without graphs drops their graph.
    ///
    /// Throws Error where the format cannot express a statement.
    void write(std::span<const Statement> article);
    /// Writes lines that rdf/lines.h has made; only for formats of lines.
    void writeLines(std::string_view finished);
    /// Closes the document and hands on all output. To be called once, last.
    void finish();

private:
    struct Free
    {
        void operator()(raptor_serializer* serializer) const { raptor_free_serializer(serializer); }
    };
    using Syntax = std::unique_ptr<raptor_serializer, Free>;

    Syntax begin(Stream& stream);
    void add(const Syntax& syntax, const Statement& statement);
    void writeTurtle(std::span<const Statement> article);
    void throwIfWrong();

    World& world_;
    const Format& format_;
    std::vector<Prefix> prefixes_;
    Stream stream_;
    Syntax document_;
    bool hasHeader_ = false;
};

} // namespace casus::rdf
