// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>

namespace casus {

/// A C stream that is closed at the end. For one thread.
class File
{
public:
    /// Writes to `standard`, which stays open.
    explicit File(std::FILE* standard);
    /// Writes to `path`; messages call it `name`. Throws as write() does.
    File(const std::filesystem::path& path, std::string name);
    File(File&& other) noexcept;
    ~File();

    /// Throws Error where the bytes cannot be written, ReaderGone where nobody reads them.
    void write(std::string_view bytes);
    /// Writes what is buffered, and closes what is not `standard`. Throws as write() does.
    void close();

private:
    [[noreturn]] void fail() const;

    std::FILE* file_;
    std::string name_;
    bool isOwned_;
};

} // namespace casus
