// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told_file.h"
#include "program/options.h"

#include <string_view>

namespace casus {

/// Two files of facts that are to be compared.
struct FactFiles
{
    ToldArticles first;
    ToldArticles second;
    bool isWhole = true; ///< no line had to be left out
};

/// Reads the two operands of a command, `usage` being how messages call them: `casus diff takes two files, A
/// and B`. Lines that are left out are told on standard error. Throws UsageError and Error.
FactFiles readFactFiles(const CommandLine& line, std::string_view usage);

} // namespace casus
