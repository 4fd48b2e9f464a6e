// SPDX-License-Identifier: Apache-2.0
#include "state/database.h"

#include <casus/error.h>

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/SQLite/SQLiteException.h>

#include <utility>

namespace casus {

using namespace Poco::Data::Keywords;

namespace {

constexpr std::size_t secondsToWait = 2; // for another process that may be about to end

void useSqlite()
{
    static const bool isRegistered = [] {
        Poco::Data::SQLite::Connector::registerConnector();
        return true;
    }();
    static_cast<void>(isRegistered);
}

} // namespace

Database::Database(std::filesystem::path file, const Schema& schema, bool isTrial)
    : file_(std::move(file))
    , isTrial_(isTrial)
{
    useSqlite();
    try {
        open(schema);
    } catch (const Poco::Exception& exception) {
        fail(exception);
    }
}

Database::~Database()
{
    try {
        if (hasBegun_)
            execute("ROLLBACK");
    } catch (const Poco::Exception&) {
        // SQLite drops what is not committed in any case.
    }
}

void Database::commit()
{
    if (!hasBegun_ || isTrial_)
        return;
    read([](Poco::Data::Session& session) { session << "COMMIT", now; });
    hasBegun_ = false;
}

void Database::open(const Schema& schema)
{
    const bool isInMemory = isTrial_ && !std::filesystem::exists(file_);
    session_ = std::make_unique<Poco::Data::Session>(
        "SQLite", isInMemory ? ":memory:" : std::filesystem::absolute(file_).string(), secondsToWait);
    // Kept until the end, so that no two runs work on one state; and without a file of shared memory.
    execute("PRAGMA locking_mode = EXCLUSIVE");
    execute("BEGIN EXCLUSIVE");
    const bool isNew
        = ask("SELECT count(*) FROM sqlite_master") == "0" && ask("PRAGMA application_id") == "0";
    execute("COMMIT");
    if (!isNew)
        check(schema);
    if (!isTrial_)
        ask("PRAGMA journal_mode = WAL");
    if (!isNew)
        return;
    execute("BEGIN");
    for (Poco::Data::Statement statement = (*session_ << schema.statements); !statement.done();)
        statement.execute();
    execute("PRAGMA application_id = " + std::to_string(schema.application));
    execute("PRAGMA user_version = " + std::to_string(schema.version));
    execute("COMMIT");
}

void Database::check(const Schema& schema)
{
    if (ask("PRAGMA application_id") != std::to_string(schema.application))
        refuse("it is a file of another program; name another one");
    if (const std::string version = ask("PRAGMA user_version"); version != std::to_string(schema.version))
        refuse("it is of version " + version + ", and this Casus reads version "
            + std::to_string(schema.version) + "; name another one, or use the Casus that made it");
    if (const std::string fault = ask("PRAGMA quick_check(1)"); fault != "ok")
        refuse("it is damaged (" + fault
            + "); put a copy in its place, or move it away: all is then done anew, and what was withdrawn "
              "stays in the target");
}

void Database::begin()
{
    if (std::exchange(hasBegun_, true))
        return;
    read([](Poco::Data::Session& session) { session << "BEGIN", now; });
}

void Database::execute(const std::string& sql)
{
    *session_ << sql, now;
}

/// The first value of what a statement gives.
std::string Database::ask(const std::string& sql)
{
    std::string value;
    *session_ << sql, into(value), limit(1), now;
    return value;
}

void Database::fail(const Poco::Exception& exception) const
{
    using namespace Poco::Data::SQLite;
    const auto is = [&](auto* type) { return dynamic_cast<decltype(type)>(&exception) != nullptr; };
    if (is(static_cast<const DBLockedException*>(nullptr)))
        refuse("another run uses it; wait until that one has ended, or name another one");
    if (is(static_cast<const CorruptImageException*>(nullptr)))
        refuse("it is damaged, or no SQLite file at all; name another one");
    if (is(static_cast<const ReadOnlyException*>(nullptr))
        || is(static_cast<const CantOpenDBFileException*>(nullptr))
        || is(static_cast<const Poco::Data::ConnectionFailedException*>(nullptr)))
        refuse("it cannot be opened and written; may it and its folder be written?");
    refuse(exception.displayText() + "; is there room on its disk, and may it and its folder be written?");
}

void Database::refuse(const std::string& reason) const
{
    throw Error("cannot use the state " + file_.string() + ": " + reason);
}

} // namespace casus
