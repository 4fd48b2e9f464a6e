// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/vocabulary.h"

#include <casus/rdf/term.h>

#include <algorithm>
#include <array>
#include <vector>

namespace casus {

/// What is written of a value.
enum class Form : unsigned char {
    Value, ///< its IRI or literal
    Text, ///< its words: the label of a thing, the sentence of a mention
    Count, ///< how many a thing is, where it is the only one
    Code ///< the ISO 3166 code of a country in two small letters, where a knowledge base has it
};

/// One statement that a fact becomes.
struct Use
{
    rdf::Iri property;
    Form form = Form::Value;
    bool isInverse = false; ///< from the value to the node; for values that are IRIs
};

/// The statements that a fact becomes; none where a vocabulary leaves it out.
using Uses = std::vector<Use>;

/// Whether any of them writes this of a value.
inline bool has(const Uses& uses, Form form)
{
    return std::any_of(uses.begin(), uses.end(), [form](const Use& use) { return use.form == form; });
}

/// The terms in which nodes of one sort, kind or type are written.
struct NodeTerms
{
    bool isOmitted = false; ///< they are left out, with all that points to them
    std::vector<rdf::Iri> types; ///< its own first
    bool hasOwnType = false; ///< beside that of its sort
    std::array<Uses, propertyNames.size()> properties;

    const Uses& uses(Property property) const { return properties[static_cast<std::size_t>(property)]; }
};

} // namespace casus
