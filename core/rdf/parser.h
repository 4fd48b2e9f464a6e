// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/node.h"
#include "rdf/world.h"

#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include <raptor2.h>

namespace casus::rdf {

/// Relative IRIs are resolved against it: what they become begins so, and names nothing that exists.
inline constexpr std::string_view relativeBase = "relative:///";

/// Takes a statement that was read, which is there until it returns; may throw.
using QuadTaker = std::function<void(const Quad& quad)>;

/// What becomes of a document of which Raptor tells a warning: where it goes on, but may have left something
/// out.
enum class Warnings : bool { Refused, PassedOver };

/// Reads statements out of a document, block by block, with a parser of Raptor's. For one thread.
class Parser
{
public:
    /// `syntax` is Raptor's name of it, as in `nquads`; messages begin with `opening`, as in `cannot read
    /// facts.nq`, and count lines from `firstLine`. `world` interns, has no other parser at the time, and
    /// must outlive this one.
    Parser(World& world, const char* syntax, std::string opening, QuadTaker taker, std::size_t firstLine = 1,
        Warnings warnings = Warnings::Refused);
    ~Parser();
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// Throws Error with the line where the document is wrong, and what the taker throws. What stands before
    /// is taken.
    void parse(std::string_view block);
    /// Tells the parser that the document is at its end. Throws as parse() does.
    void finish();

    /// Where the statement stands that was read last, as messages begin: `cannot read facts.nq, line 7`.
    std::string place() const;
    /// The namespaces that the document declares, by prefix.
    const std::map<std::string, std::string>& prefixes() const { return prefixes_; }

private:
    struct Free
    {
        void operator()(raptor_parser* parser) const { raptor_free_parser(parser); }
    };

    static void complain(void* self, raptor_log_message* message);
    static void take(void* self, raptor_statement* statement);
    static void declare(void* self, raptor_namespace* declared);

    void parse(std::string_view block, bool isLast);
    std::string placeAt(const raptor_locator* locator) const;
    void stop() noexcept;

    World& world_;
    std::string opening_;
    QuadTaker taker_;
    std::size_t linesBefore_;
    Warnings warnings_;
    Quad quad_; // the last one, whose memory the next one takes over
    std::map<std::string, std::string> prefixes_;
    std::string complaint_;
    std::exception_ptr failure_;
    std::unique_ptr<raptor_parser, Free> parser_;
};

} // namespace casus::rdf
