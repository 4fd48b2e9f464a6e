// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/term.h>

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace casus::rdf {

/// A short word of JSON-LD.
struct ContextTerm
{
    std::string name;
    std::string coercion; ///< what its values are: a datatype, `@id`, `@vocab`, or nothing in particular
};

/// The words that stand for IRIs in JSON-LD. Constant once all are added; then safe from any thread.
///
/// There are no prefixes, and each word is defined as an object: an IRI of whatever scheme, `date:x`, is
/// never taken for a word with something behind it.
class Context
{
public:
    /// Values that are IRIs, written whole.
    static constexpr std::string_view iris = "@id";
    /// Values that are IRIs, written as words of the context where they are some.
    static constexpr std::string_view words = "@vocab";

    /// Makes the last part of `iri` a word. Of two IRIs that end alike the first has it, the other stays
    /// whole.
    void add(const Iri& iri, std::string_view coercion = {});
    /// The word of an IRI, or null.
    const ContextTerm* term(const Iri& iri) const;
    /// As an object of JSON, a line for each word.
    std::string json() const;

private:
    std::map<std::string, ContextTerm> terms_; // by IRI
    std::set<std::string, std::less<>> names_;
};

} // namespace casus::rdf
