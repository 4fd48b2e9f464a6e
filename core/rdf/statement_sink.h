// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/number.h"

#include <casus/rdf/statement.h>

#include <string_view>

namespace casus::rdf {

/// A literal that is looked at and not kept; as valid as what it is taken from.
class LiteralView
{
public:
    LiteralView(const Literal& literal) // NOLINT: implicit, so that both can be handed on
        : text_(literal.text())
        , datatype_(literal.datatype())
        , language_(literal.language())
    {
    }
    /// `number` in a datatype of integers or, if it has a point, of decimals.
    LiteralView(const NumberText& number, const Iri& datatype)
        : text_(number.text())
        , datatype_(datatype.text())
    {
    }

    std::string_view text() const { return text_; }
    /// As in Literal: empty for plain text and text in a language.
    std::string_view datatype() const { return datatype_; }
    std::string_view language() const { return language_; }

private:
    std::string_view text_;
    std::string_view datatype_;
    std::string_view language_;
};

/// What a reifier has to the triple term it stands for, in RDF 1.2.
inline constexpr std::string_view reifiesProperty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies";

/// Whether statements can be terms of others.
enum class TripleTerms : bool { No, Yes };

/// Takes the statements of one graph, one by one; whoever writes millions of them need not build each.
class StatementSink
{
public:
    virtual ~StatementSink() = default;
    virtual void add(const Iri& subject, const Iri& predicate, const Iri& object) = 0;
    virtual void add(const Iri& subject, const Iri& predicate, LiteralView object) = 0;
    /// Takes the statement that `reifier` stands for as a triple term of RDF 1.2, without stating it. False,
    /// and nothing is taken, where RDF 1.1 is written.
    virtual bool reify(
        const Iri& /*reifier*/, const Iri& /*subject*/, const Iri& /*predicate*/, const Object& /*object*/)
    {
        return false;
    }
};

} // namespace casus::rdf
