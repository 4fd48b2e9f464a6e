// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/node.h"

#include <optional>
#include <string>

namespace casus {

/// Something that is wrong in a graph, told without reference to it.
struct Fault
{
    std::string file;
    std::string graph; ///< its IRI; empty for statements of no named graph and for all graphs together
    rdf::Node focus; ///< the node that is wrong
    std::string
        path; ///< from the node to its values, as SPARQL writes it with whole IRIs; empty for the node itself
    std::string turtlePath; ///< the same as Turtle with the prefix `sh`
    std::optional<rdf::Node> value; ///< the value that is wrong, if it is one
    std::string constraint; ///< as in `sh:minCount`, or `bad literal` and the like
    std::string component; ///< IRI of SHACL's for the constraint; empty where it is none of SHACL's
    std::string shape; ///< its IRI; empty where it has none
    std::string severity; ///< `Violation`, `Warning`, `Info` or an IRI
    std::string message; ///< what is wrong, for people
};

} // namespace casus
