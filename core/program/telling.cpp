// SPDX-License-Identifier: Apache-2.0
#include "program/telling.h"

#include <cstdio>

namespace casus {

void warn(const std::string& sentence)
{
    std::fprintf(stderr, "casus: warning: %s\n", sentence.c_str());
}

std::string counted(std::size_t number, std::string_view one, std::string_view many)
{
    return std::to_string(number) + ' ' + std::string(number == 1 ? one : many);
}

} // namespace casus
