// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace casus {

/// A hash of many things, each under a name: it differs where one of them does. For one thread.
class CASUS_EXPORT Fingerprint
{
public:
    void add(std::string_view name, std::string_view value);
    /// What is in a file. Throws Error where it cannot be read.
    void addFile(std::string_view name, const std::filesystem::path& file);
    /// The names of the files in a folder and in those below, and what is in them. Throws Error where one
    /// cannot be read.
    void addFolder(std::string_view name, const std::filesystem::path& folder);

    /// The SHA-256 of all that was added, in that order, in hexadecimal.
    std::string hash() const;

private:
    std::string added_;
};

} // namespace casus
