// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/identity.h"
#include "document.h"
#include "ontology/graph.h"
#include "ontology/mapper.h"

#include <casus/fact/findings.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace casus::test {

/// The ontology that comes with Casus, read once.
inline const Mapping& mapping()
{
    static const Mapping read
        = Mapping::read(std::filesystem::path(CASUS_SOURCE_DIR) / "ontologies/casus/mapping.info");
    return read;
}

/// The graph of a document and its findings, and what is written of it.
class Written
{
public:
    Written(const Document& document, const Findings& findings, const Linking& linking = {},
        Evidence evidence = Evidence::Full)
        : minting_(articleIri(articleHash(document.text()), ""), "")
        , graph_(buildGraph(document, findings, mapping(), minting_, articleHash(document.text()), linking))
    {
        for (const rdf::Statement& statement : mapGraph(graph_, mapping(), minting_, evidence))
            lines_.push_back(shorten(statement.subject.text()) + " " + shorten(statement.predicate.text())
                + " " + std::visit([this](const auto& object) { return shorten(object); }, statement.object));
    }

    const Graph& graph() const { return graph_; }
    /// Statements as `#attack_1_2 cas:actor org:a`, in the order they are written.
    const std::vector<std::string>& lines() const { return lines_; }
    bool has(const std::string& line) const
    {
        return std::find(lines_.begin(), lines_.end(), line) != lines_.end();
    }
    /// The subject of the first line that ends so; empty where none does.
    std::string subjectOf(const std::string& end) const
    {
        const auto found = std::find_if(
            lines_.begin(), lines_.end(), [&](const std::string& line) { return line.ends_with(" " + end); });
        return found == lines_.end() ? std::string() : found->substr(0, found->find(' '));
    }

private:
    std::string shorten(const rdf::Literal& literal) const
    {
        const std::string text = '"' + literal.text() + '"';
        return literal.datatype().empty() ? text : text + "^^" + shorten(literal.datatype());
    }
    std::string shorten(const rdf::Iri& iri) const { return shorten(iri.text()); }
    std::string shorten(const std::string& iri) const
    {
        const std::pair<std::string, std::string> prefixes[] = {{minting_.article().text() + "#", "#"},
            {minting_.article().text(), "article"}, {"urn:casus:", ""},
            {"https://w3id.org/casus/ns#", "cas:"}, {"http://www.w3.org/2001/XMLSchema#", "xsd:"},
            {"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"},
            {"http://www.w3.org/2000/01/rdf-schema#", "rdfs:"}, {"http://www.w3.org/2002/07/owl#", "owl:"},
            {"http://schema.org/", "schema:"},
            {"http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", "nif:"}};
        for (const auto& [whole, prefix] : prefixes)
            if (iri.starts_with(whole))
                return prefix + iri.substr(whole.size());
        return iri;
    }

    Minting minting_;
    Graph graph_;
    std::vector<std::string> lines_;
};

} // namespace casus::test
