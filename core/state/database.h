// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Poco/Data/Session.h>
#include <Poco/Exception.h>

#include <filesystem>
#include <memory>
#include <string>

namespace casus {

/// An SQLite file of one program, which one process at a time has open. Whatever goes wrong with it is told
/// as an Error. For one thread.
class Database
{
public:
    /// What the tables of a file are, and how they are made.
    struct Schema
    {
        int application; ///< tells the files of this program from all others
        int version;
        const char* statements; ///< of SQL
    };

    /// Opens the file, or makes one; with `isTrial` nothing of what is changed lasts, and none is made.
    ///
    /// Throws Error where the file cannot be used: damaged, foreign, of another version, in use, read-only.
    Database(std::filesystem::path file, const Schema& schema, bool isTrial);
    /// Drops changes that are not committed.
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Calls `work` with the session and returns what it returns.
    template <typename Work>
    auto read(const Work& work)
    {
        try {
            return work(*session_);
        } catch (const Poco::Exception& exception) {
            fail(exception);
        }
    }
    /// The same; what `work` changes lasts when commit() is called.
    template <typename Work>
    auto change(const Work& work)
    {
        begin();
        return read(work);
    }
    /// Makes all changes last at once.
    void commit();

private:
    void open(const Schema& schema);
    void check(const Schema& schema);
    void begin();
    void execute(const std::string& sql);
    std::string ask(const std::string& pragma);
    [[noreturn]] void fail(const Poco::Exception& exception) const;
    [[noreturn]] void refuse(const std::string& reason) const;

    std::filesystem::path file_;
    bool isTrial_;
    bool hasBegun_ = false;
    std::unique_ptr<Poco::Data::Session> session_;
};

} // namespace casus
