// SPDX-License-Identifier: Apache-2.0
#include "state/state.h"

#include "state/database.h"

#include <casus/error.h>

#include <Poco/Data/Statement.h>
#include <Poco/Data/TypeHandler.h>
#include <Poco/Tuple.h>

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

/// Some rows at a time, since there may be millions.
void handOn(Poco::Data::Statement& statement, const std::function<void(const GraphRecord&)>& take)
{
    using Row = Poco::Tuple<std::string, std::string, std::string, std::string, std::string, std::string,
        std::string, std::string, bool, Poco::Int64>;
    std::vector<Row> rows;
    statement, into(rows), limit(1000);
    while (!statement.done()) {
        rows.clear();
        statement.execute();
        for (const Row& row : rows)
            take({row.get<0>(), row.get<1>(), row.get<2>(), row.get<3>(), row.get<4>(), row.get<5>(),
                row.get<6>(), row.get<7>(), row.get<8>(), row.get<9>()});
    }
}

std::vector<GraphRecord> recordsOf(Poco::Data::Statement& statement)
{
    std::vector<GraphRecord> records;
    handOn(statement, [&](const GraphRecord& record) { records.push_back(record); });
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

std::vector<GraphRecord> State::latestIn(const std::string& target, std::size_t most)
{
    return database_->read([&](Session& session) {
        Poco::Data::Statement statement(session);
        statement << select + "WHERE target = ? AND isSafe = 1 ORDER BY version DESC LIMIT ?", bind(target),
            bind(static_cast<Poco::UInt64>(most));
        return recordsOf(statement);
    });
}

void State::each(const std::function<void(const GraphRecord&)>& take)
{
    database_->read([&](Session& session) {
        Poco::Data::Statement statement(session);
        statement << select + "ORDER BY target, source, place";
        handOn(statement, take);
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
