// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/identity.h"
#include "document.h"
#include "ontology/graph.h"
#include "ontology/mapper.h"

#include <casus/fact/findings.h>

#include <algorithm>
#include <map>
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

/// The terms of the ontology that comes with Casus, read once.
inline const Profile& profile()
{
    static const Profile read
        = Profile::read(std::filesystem::path(CASUS_SOURCE_DIR) / "ontologies/casus/mapping.info", mapping());
    return read;
}

/// Another profile that comes with Casus.
inline Profile shippedProfile(const std::string& name)
{
    return Profile::read(
        std::filesystem::path(CASUS_SOURCE_DIR) / "ontologies" / name / "mapping.info", mapping());
}

/// The graph of a document and its findings, and what is written of it.
class Written
{
public:
    Written(const Document& document, const Findings& findings, const Linking& linking = {},
        Evidence evidence = Evidence::Full, const Profile& terms = profile())
        : prefixes_(terms.prefixes())
        , minting_(articleIri(articleHash(document.text()), ""), "")
        , graph_(buildGraph(document, findings, mapping(), minting_, articleHash(document.text()), linking))
    {
        for (const rdf::Statement& statement : mapGraph(graph_, terms, minting_, evidence))
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
        std::map<std::string, std::string> names {{minting_.article().text() + "#", "#"},
            {minting_.article().text(), "article"}, {"urn:casus:", ""}};
        for (const auto& [prefix, begin] : prefixes_)
            names.emplace(begin, prefix + ":");
        const std::pair<const std::string, std::string>* longest = nullptr;
        for (const auto& entry : names)
            if (iri.starts_with(entry.first) && (!longest || entry.first.size() > longest->first.size()))
                longest = &entry;
        return longest ? longest->second + iri.substr(longest->first.size()) : iri;
    }

    std::map<std::string, std::string, std::less<>> prefixes_;
    Minting minting_;
    Graph graph_;
    std::vector<std::string> lines_;
};

} // namespace casus::test
