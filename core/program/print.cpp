// SPDX-License-Identifier: Apache-2.0
#include "program/print.h"

#include <casus/error.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace casus {

void print(std::string_view data)
{
    if (std::fwrite(data.data(), 1, data.size(), stdout) == data.size() && std::fflush(stdout) == 0)
        return;
    if (errno != EPIPE)
        throw Error(std::string("cannot write standard output: ") + std::strerror(errno));
}

} // namespace casus
