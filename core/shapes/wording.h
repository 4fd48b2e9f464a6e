// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/data_shape.h"

#include <casus/export.h>

#include <map>
#include <string>
#include <string_view>

namespace casus {

/// Writes terms for people, with prefixes in place of namespaces. For one thread.
class CASUS_EXPORT Wording
{
public:
    /// Takes further namespaces, by prefix; those of prefixes that it has stay.
    void add(std::map<std::string, std::string> prefixes) { prefixes_.merge(prefixes); }

    /// `cas:status`, or `<urn:casus:place:taji>` where no prefix fits.
    std::string iri(std::string_view iri) const;
    /// A term as Turtle has it: `"a"`, `1.5`, `"2020-03-11"^^xsd:date`.
    std::string term(const rdf::Node& term) const;
    /// A path with whole IRIs in brackets.
    std::string path(std::string_view path) const;
    /// What is wrong where the constraint is not met.
    std::string message(const Constraint& constraint, const TermTable& terms) const;

private:
    std::map<std::string, std::string> prefixes_;
};

} // namespace casus
