// SPDX-License-Identifier: Apache-2.0
#include "output/event_rows.h"
#include "catch.h"

using namespace casus;

namespace {

const RowFormat format {
    {"id", "date", "source.name", "event", "dead"}, {"event", "source"}, {"date", "name", "dead"}};

rdf::Iri term(const std::string& name)
{
    return rdf::Iri("https://example.org/rows#" + name);
}

/// An attack by two.
Records records()
{
    const rdf::Iri event("urn:x:event"), first("urn:x:first"), second("urn:x:second");
    Records records;
    records.add(event, term("event"), term("ASSAULT"));
    records.add(event, term("source"), first);
    records.add(event, term("source"), second);
    records.add(event, term("date"), rdf::Literal("2020-03-11"));
    const rdf::Iri number("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
    records.add(event, term("dead"), rdf::Literal("3", number));
    records.add(first, term("name"), rdf::Literal("=A; B"));
    records.add(first, term("ally"), second);
    records.add(second, term("name"), rdf::Literal("C, D"));
    return records;
}

} // namespace

TEST_CASE("A table of events has a line for each, with the columns of its profile")
{
    std::string lines;
    appendRows(records(), format, lines);
    CHECK(rowHeader(format) == "id,date,source.name,event,dead\r\n");
    CHECK(lines == "urn:x:event,2020-03-11,\"'=A; B; C, D\",ASSAULT,3\r\n");
}

TEST_CASE("A line of JSON has the nodes that an event points to, and no further ones")
{
    std::string lines;
    appendRowLines(records(), format, lines);
    CHECK(lines
        == "{\"id\":\"urn:x:event\",\"event\":[\"ASSAULT\"],\"source\":[{\"name\":\"=A; "
           "B\",\"ally\":[\"second\"]},"
           "{\"name\":\"C, D\"}],\"date\":\"2020-03-11\",\"dead\":3}\n");
}

TEST_CASE("An event that lacks what a row needs is none")
{
    Records records;
    records.add(rdf::Iri("urn:x:event"), term("event"), term("ASSAULT"));
    std::string lines;
    appendRows(records, format, lines);
    appendRowLines(records, format, lines);
    CHECK(lines.empty());
}
