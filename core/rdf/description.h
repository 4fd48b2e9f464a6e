// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/term.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace casus::rdf {

/// What one subject has under one property, all as their syntax writes them.
struct DescribedProperty
{
    std::string property;
    std::vector<std::string> objects;
};

/// All that is said of one subject.
struct Description
{
    Iri subject;
    std::vector<DescribedProperty> properties;
};

/// Brings the statements of one graph together by subject and property, for syntaxes that name these once.
/// Everything stays in the order in which it first came. For one thread.
class Descriptions
{
public:
    void add(const Iri& subject, std::string property, std::string object);
    const std::vector<Description>& all() const { return descriptions_; }

private:
    std::vector<Description> descriptions_;
    std::unordered_map<std::string, std::size_t> positions_; // of subjects
};

} // namespace casus::rdf
