// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/statement_sink.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {

/// What stands behind the prefix of a term: `entity` of
/// `https://schema.followthemoney.tech/#Sanction:entity`.
std::string_view localName(std::string_view term);

/// A value of a record, each once.
struct RecordValue
{
    std::string text;
    bool isNode = false; ///< the IRI of a node
    bool isNumber = false;
    friend bool operator==(const RecordValue&, const RecordValue&) = default;
};

/// All that is stated of one node, in the order in which it came.
struct Record
{
    std::string iri;
    std::vector<std::string> types; ///< names of classes
    std::vector<std::pair<std::string, std::vector<RecordValue>>> fields; ///< by names of properties

    /// The values of a property; none where it has none.
    const std::vector<RecordValue>& values(std::string_view field) const;
};

/// Gathers the statements of an article into records, for formats that know no graphs. For one thread.
class Records : public rdf::StatementSink
{
public:
    void add(const rdf::Iri& subject, const rdf::Iri& predicate, const rdf::Iri& object) override;
    void add(const rdf::Iri& subject, const rdf::Iri& predicate, rdf::LiteralView object) override;

    const std::vector<Record>& all() const { return records_; }
    /// The record of a node, or null.
    const Record* find(std::string_view iri) const;

private:
    Record& recordOf(const rdf::Iri& subject);

    std::vector<Record> records_;
    std::map<std::string, std::size_t, std::less<>> positions_; // by IRI
};

} // namespace casus
