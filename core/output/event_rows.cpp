// SPDX-License-Identifier: Apache-2.0
#include "output/event_rows.h"

#include "output/csv_row.h"
#include "rdf/json_text.h"

#include <algorithm>

namespace casus {

namespace {

constexpr std::string_view idField = "id";

bool isRow(const Record& record, const RowFormat& format)
{
    return std::all_of(format.needs.begin(), format.needs.end(),
        [&](const std::string& field) { return !record.values(field).empty(); });
}

void join(std::string& cell, std::string_view value)
{
    (cell += cell.empty() ? "" : "; ") += value;
}

/// `source.actor_text` is that of all nodes that `source` points to.
std::string cellOf(const Records& records, const Record& record, std::string_view column)
{
    if (column == idField)
        return record.iri;
    const std::size_t dot = column.find('.');
    std::string cell;
    for (const RecordValue& value : record.values(column.substr(0, dot))) {
        const Record* node = value.isNode ? records.find(value.text) : nullptr;
        if (dot == std::string_view::npos || !node)
            join(cell, value.isNode ? localName(value.text) : value.text);
        else
            for (const RecordValue& inner : node->values(column.substr(dot + 1)))
                join(cell, inner.text);
    }
    return cell;
}

/// Writes rows as JSON. For one thread.
class JsonRow
{
public:
    JsonRow(const Records& records, const RowFormat& format, std::string& out)
        : records_(records)
        , format_(format)
        , out_(out)
    {
    }

    void write(const Record& record)
    {
        writeRecord(record, true);
        out_ += '\n';
    }

private:
    void writeRecord(const Record& record, bool isOuter)
    {
        out_ += '{';
        std::string_view between;
        if (isOuter) {
            out_ += jsonText(idField) + ':' + jsonText(record.iri);
            between = ",";
        }
        for (const auto& [field, values] : record.fields) {
            ((out_ += between) += jsonText(field)) += ':';
            between = ",";
            writeValues(field, values, isOuter);
        }
        out_ += '}';
    }

    void writeValues(const std::string& field, const std::vector<RecordValue>& values, bool isOuter)
    {
        const bool isSingle
            = std::find(format_.singles.begin(), format_.singles.end(), field) != format_.singles.end();
        if (isSingle)
            return writeValue(values.front(), isOuter);
        out_ += '[';
        std::string_view between;
        for (const RecordValue& value : values) {
            out_ += between;
            between = ",";
            writeValue(value, isOuter);
        }
        out_ += ']';
    }

    void writeValue(const RecordValue& value, bool isOuter)
    {
        const Record* node = value.isNode && isOuter ? records_.find(value.text) : nullptr;
        if (node)
            writeRecord(*node, false);
        else if (value.isNumber)
            out_ += value.text;
        else
            out_ += jsonText(value.isNode ? localName(value.text) : std::string_view(value.text));
    }

    const Records& records_;
    const RowFormat& format_;
    std::string& out_;
};

} // namespace

std::string rowHeader(const RowFormat& format)
{
    std::string line;
    {
        CsvRow row(line);
        for (const std::string& column : format.columns)
            row.add(column);
    }
    return line;
}

void appendRows(const Records& records, const RowFormat& format, std::string& out)
{
    for (const Record& record : records.all()) {
        if (!isRow(record, format))
            continue;
        CsvRow row(out);
        for (const std::string& column : format.columns)
            row.add(cellOf(records, record, column));
    }
}

void appendRowLines(const Records& records, const RowFormat& format, std::string& out)
{
    JsonRow row(records, format, out);
    for (const Record& record : records.all())
        if (isRow(record, format))
            row.write(record);
}

} // namespace casus
