// SPDX-License-Identifier: Apache-2.0
#include "store/credentials.h"

#include <casus/error.h>

#include <fstream>

namespace casus {

std::string readSecret(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::string secret;
    if (!stream || std::filesystem::is_directory(file))
        throw Error("cannot read the password file " + file.string() + "; is the path right?");
    std::getline(stream, secret);
    if (secret.ends_with('\r'))
        secret.pop_back();
    if (secret.empty())
        throw Error("the first line of the password file " + file.string()
            + " is empty; it holds the password and nothing else");
    return secret;
}

} // namespace casus
