// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_set>

namespace casus {

/// Pairs of names that look like those of one thing and are not: they are neither merged nor linked.
///
/// Constant after reading; safe to read from several threads.
class CASUS_EXPORT NotSame
{
public:
    /// Adds the pairs of a table: two names, or ids of knowledge bases, and, where the pair is of one kind
    /// alone, that kind, with a tab between. Throws Error, with file and line, where it is malformed.
    void read(const std::filesystem::path& file);

    bool isEmpty() const { return pairs_.empty(); }
    /// Whether two names, in any form, are of two things, where both are of that kind.
    bool has(std::string_view a, std::string_view b, std::string_view kind) const;

private:
    std::unordered_set<std::string> pairs_; ///< keys, and the kind, of both orders
};

} // namespace casus
