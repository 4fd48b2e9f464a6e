// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/term.h>

#include <string>

namespace casus::rdf {

/// A term as somebody else wrote it. Unlike Iri and Literal it may be of any kind and of any form.
struct Node
{
    enum class Kind : unsigned char { Iri, Blank, Literal };

    Kind kind = Kind::Iri;
    std::string text; ///< without brackets, quotes and escapes; of a blank node its label without `_:`
    std::string datatype; ///< of a literal, never empty there
    std::string language; ///< in lower case

    bool isIri() const { return kind == Kind::Iri; }
    bool isBlank() const { return kind == Kind::Blank; }
    bool isLiteral() const { return kind == Kind::Literal; }
    friend bool operator==(const Node&, const Node&) = default;
};

/// A statement as somebody else wrote it.
struct Quad
{
    Node subject;
    Node predicate;
    Node object;
    Node graph; ///< its text is empty for a statement of no named graph
};

/// The node as N-Quads have it.
std::string lineText(const Node& node);

} // namespace casus::rdf
