// SPDX-License-Identifier: Apache-2.0
#include "state/state.h"

#include "state/database.h"

#include <casus/error.h>

#include <Poco/Data/RecordSet.h>
#include <Poco/Data/Statement.h>

namespace casus {

using namespace Poco::Data::Keywords;
using Poco::Data::Session;

namespace {

// "Casu" in ASCII.
constexpr Database::Schema schema {0x43617375, 1, R"(
CREATE TABLE graph (
    target TEXT NOT NULL,
    source TEXT NOT NULL,
    place TEXT NOT NULL,
    id TEXT NOT NULL,
    graph TEXT NOT NULL,
    content TEXT NOT NULL,
    statements TEXT NOT NULL,
    extractor TEXT NOT NULL,
    isSafe INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (target, source, place)
) WITHOUT ROWID;
CREATE INDEX graphPlace ON graph (target, place);
CREATE INDEX graphId ON graph (target, id);
CREATE INDEX graphIri ON graph (target, graph);
CREATE INDEX graphVersion ON graph (version);
)"};

const std::string select = "SELECT target, source, place, id, graph, content, statements, extractor, isSafe, "
                           "version FROM graph ";

std::vector<GraphRecord> recordsOf(Poco::Data::Statement& statement)
{
    statement.execute();
    Poco::Data::RecordSet rows(statement);
    std::vector<GraphRecord> records;
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const auto text = [&](std::size_t column) { return rows.value<std::string>(column, row, false); };
        records.push_back({text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7),
            rows.value<Poco::Int64>(8, row, false) != 0, rows.value<Poco::Int64>(9, row, false)});
    }
    return records;
}

} // namespace

State::State(const std::filesystem::path& file, Access access)
{
    if (access == Access::Open && !std::filesystem::exists(file))
        throw Error("there is no state " + file.string() + "; is the path right?");
    database_ = std::make_unique<Database>(file, schema, access == Access::Trial);
}

State::~State() = default;
State::State(State&&) noexcept = default;

std::vector<GraphRecord> State::ofSource(const std::string& target, const std::string& source)
{
    return database_->read([&](Session& session) {
        Poco::Data::Statement statement(session);
        statement << select + "WHERE target = ? AND source = ? ORDER BY place", bind(target), bind(source);
        return recordsOf(statement);
    });
}

std::vector<GraphRecord> State::named(const std::string& target, const std::string& name)
{
    return database_->read([&](Session& session) {
        Poco::Data::Statement statement(session);
        statement << select
                + "WHERE target = ? AND (source = ? OR id = ? OR place = ? OR graph = ?) "
                  "ORDER BY source, place",
            bind(target), bind(name), bind(name), bind(name), bind(name);
        return recordsOf(statement);
    });
}

std::vector<GraphRecord> State::all()
{
    return database_->read([](Session& session) {
        Poco::Data::Statement statement(session);
        statement << select + "ORDER BY target, source, place";
        return recordsOf(statement);
    });
}

std::int64_t State::latest()
{
    return database_->read([](Session& session) {
        Poco::Int64 version = 0;
        session << "SELECT ifnull(max(version), 0) FROM graph", into(version), now;
        return version;
    });
}

bool State::isShared(const GraphRecord& record)
{
    return database_->read([&](Session& session) {
        Poco::Int64 count = 0;
        session << "SELECT count(*) FROM graph WHERE target = ? AND place = ? AND source <> ?",
            bind(record.target), bind(record.place), bind(record.source), into(count), now;
        return count > 0;
    });
}

void State::begin(GraphRecord& record)
{
    record.version = latest() + 1;
    database_->change([&](Session& session) {
        session << "INSERT OR REPLACE INTO graph VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)", bind(record.target),
            bind(record.source), bind(record.place), bind(record.id), bind(record.graph),
            bind(record.content), bind(record.statements), bind(record.extractor), bind(record.version), now;
    });
    record.isSafe = false;
}

void State::settle(const GraphRecord& record)
{
    database_->change([&](Session& session) {
        session << "UPDATE graph SET isSafe = 1, content = ?, extractor = ? "
                   "WHERE target = ? AND source = ? AND place = ? AND version = ?",
            bind(record.content), bind(record.extractor), bind(record.target), bind(record.source),
            bind(record.place), bind(record.version), now;
    });
}

void State::forget(const GraphRecord& record)
{
    database_->change([&](Session& session) {
        session << "DELETE FROM graph WHERE target = ? AND source = ? AND place = ? AND version = ?",
            bind(record.target), bind(record.source), bind(record.place), bind(record.version), now;
    });
}

void State::doubtOthers(const GraphRecord& record)
{
    database_->change([&](Session& session) {
        session << "UPDATE graph SET isSafe = 0 "
                   "WHERE target = ? AND place = ? AND source <> ? AND version < ?",
            bind(record.target), bind(record.place), bind(record.source), bind(record.version), now;
    });
}

void State::commit()
{
    database_->commit();
}

} // namespace casus
