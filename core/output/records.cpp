// SPDX-License-Identifier: Apache-2.0
#include "output/records.h"

#include "rdf/names.h"

#include <algorithm>

namespace casus {

namespace {

void addValue(Record& record, std::string_view field, RecordValue value)
{
    auto found = std::find_if(
        record.fields.begin(), record.fields.end(), [&](const auto& entry) { return entry.first == field; });
    if (found == record.fields.end())
        found = record.fields.insert(found, {std::string(field), {}});
    std::vector<RecordValue>& values = found->second;
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(std::move(value));
}

} // namespace

std::string_view localName(std::string_view term)
{
    return term.substr(term.find_last_of("#/:") + 1);
}

const std::vector<RecordValue>& Record::values(std::string_view field) const
{
    static const std::vector<RecordValue> none;
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const auto& entry) { return entry.first == field; });
    return found == fields.end() ? none : found->second;
}

Record& Records::recordOf(const rdf::Iri& subject)
{
    const auto [place, isNew] = positions_.emplace(subject.text(), records_.size());
    if (isNew)
        records_.push_back({subject.text(), {}, {}});
    return records_[place->second];
}

void Records::add(const rdf::Iri& subject, const rdf::Iri& predicate, const rdf::Iri& object)
{
    Record& record = recordOf(subject);
    if (predicate.text() == rdf::typeProperty)
        record.types.emplace_back(localName(object.text()));
    else
        addValue(record, localName(predicate.text()), {object.text(), true});
}

void Records::add(const rdf::Iri& subject, const rdf::Iri& predicate, rdf::LiteralView object)
{
    const std::string_view datatype = localName(object.datatype());
    const bool isNumber = datatype == "decimal" || datatype.ends_with("nteger");
    addValue(recordOf(subject), localName(predicate.text()), {std::string(object.text()), false, isNumber});
}

const Record* Records::find(std::string_view iri) const
{
    const auto found = positions_.find(iri);
    return found == positions_.end() ? nullptr : &records_[found->second];
}

} // namespace casus
