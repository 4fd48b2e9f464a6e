// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {
inline namespace v1 {

/// A strict view of one block of a configuration file: keys in order, values as written.
///
/// Hides the library that reads the file. Every read marks its key; refuseUnread() then finds spelling
/// mistakes. Not to be used from two threads at once.
class CASUS_EXPORT Settings
{
public:
    /// Reads an INFO file. Throws Error with file and line where it is not well formed.
    static Settings read(const std::filesystem::path& file);
    /// Settings that stand in no file; `origin` takes the file's place in messages.
    static Settings make(std::string origin, std::vector<std::pair<std::string, std::string>> entries);

    Settings(Settings&&) noexcept;
    Settings& operator=(Settings&&) noexcept;
    ~Settings();

    /// The value of `key`. Throws Error, naming file, line and key, where it is missing or stands twice.
    std::string require(std::string_view key) const;
    /// The value of `key`, or `otherwise`.
    std::string get(std::string_view key, std::string_view otherwise) const;
    /// The number of `key`, or `otherwise`. Throws Error, naming file, key and value, where it is no number.
    double getNumber(std::string_view key, double otherwise) const;
    long getInteger(std::string_view key, long otherwise) const;
    /// `yes` or `no`; anything else throws.
    bool getFlag(std::string_view key, bool otherwise) const;
    bool has(std::string_view key) const;
    /// The block under `key`; an empty one where there is none.
    Settings block(std::string_view key) const;
    /// All entries in order, keys as often as they stand, each with its value.
    std::vector<std::pair<std::string, std::string>> entries() const;
    /// All entries in order, each with the block under it.
    std::vector<std::pair<std::string, Settings>> blocks() const;
    /// The value that stands beside the block's own key: `fact Attack { … }` has `Attack`.
    const std::string& value() const;
    /// Throws Error naming the first key that nobody read and the keys that are known.
    void refuseUnread() const;
    /// An error message with file, line and block in front.
    std::string complain(std::string_view sentence) const;

private:
    struct Node;
    explicit Settings(std::shared_ptr<Node> node);
    std::shared_ptr<Node> node_;
};

} // namespace v1
} // namespace casus
