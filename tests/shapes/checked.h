// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scratch.h"

#include "shapes/graph_check.h"

#include <sstream>
#include <string>
#include <vector>

namespace casus::test {

inline const std::string prefixes = R"(
    @prefix sh: <http://www.w3.org/ns/shacl#> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix : <http://example.org/> .
)";

/// Files of shapes, a vocabulary and data, and what the data are found to be.
class Checked
{
public:
    Checked(const std::string& shapes, const std::string& name, const std::string& data,
        CheckOptions options = {}, const std::string& vocabulary = "")
    {
        options.shapes = {scratch_.write("shapes.ttl", prefixes + shapes)};
        options.vocabularies = {scratch_.write("vocabulary.ttl", prefixes + vocabulary)};
        GraphCheck check(options, wording_, [this](const Fault& fault) { faults_.push_back(fault); });
        const std::string file = scratch_.write(name, name.ends_with(".nq") ? data : prefixes + data);
        std::istringstream standardInput;
        check.read(file, standardInput);
        check.finish();
        totals_ = check.totals();
    }

    const std::vector<Fault>& faults() const { return faults_; }
    const GraphCheck::Totals& totals() const { return totals_; }
    /// Each fault as `:node :path value minCount`.
    std::vector<std::string> lines() const
    {
        std::vector<std::string> lines;
        for (const Fault& fault : faults_) {
            std::string line = wording_.term(fault.focus) + ' ';
            line += fault.path.empty() ? "" : wording_.path(fault.path) + ' ';
            line += fault.value ? wording_.term(*fault.value) + ' ' : "";
            lines.push_back(line + (fault.component.empty() ? fault.constraint : fault.constraint.substr(3)));
        }
        return lines;
    }

private:
    Scratch scratch_;
    Wording wording_;
    std::vector<Fault> faults_;
    GraphCheck::Totals totals_;
};

/// What is wrong with data, both in Turtle with `prefixes`, by shapes of anybody.
inline std::vector<std::string> faults(const std::string& shapes, const std::string& data)
{
    CheckOptions options;
    options.areOfCasus = false;
    return Checked(shapes, "data.ttl", data, options).lines();
}

using Lines = std::vector<std::string>;

} // namespace casus::test
