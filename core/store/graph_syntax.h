// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <filesystem>
#include <string_view>

namespace casus {

/// A syntax that graphs are read from.
struct GraphSyntax
{
    std::string_view name; ///< as `--format` has it
    std::string_view extension; ///< of files, with the dot
    const char* raptorName; ///< of Raptor's parser
    bool hasGraphs; ///< whether it says which graph a statement is in
};

/// The syntax called `name`. Throws Error, which lists those there are.
CASUS_EXPORT const GraphSyntax& graphSyntaxNamed(std::string_view name);

/// The syntax of a file, by its ending before that of a compression; null where it tells none.
CASUS_EXPORT const GraphSyntax* graphSyntaxOf(const std::filesystem::path& file);

} // namespace casus
