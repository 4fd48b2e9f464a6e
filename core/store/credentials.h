// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <filesystem>
#include <string>

namespace casus {

/// By what a server lets somebody in; all empty: by nothing. A plain value.
struct Credentials
{
    std::string user; ///< sent with `password`, as Basic or Digest
    std::string password;
    std::string token; ///< sent as Bearer, before any user

    bool areEmpty() const { return user.empty() && token.empty(); }
};

/// The first line of a file, which holds a secret. Throws Error where there is none; a message never tells
/// what the file holds.
CASUS_EXPORT std::string readSecret(const std::filesystem::path& file);

} // namespace casus
