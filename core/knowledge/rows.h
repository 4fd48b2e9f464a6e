// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// The parts of a text between separators; one more than there are of these.
std::vector<std::string> partsOf(std::string_view text, char separator);

/// The parts that are not empty.
std::vector<std::string> itemsOf(std::string_view text, char separator);

/// A line of an input.
struct Line
{
    std::string bytes; ///< without its end
    std::size_t number = 0;
    bool isTooLong = false; ///< a part of it is missing
};

/// The next line; nothing at the end of the input. A table has no line of more than 1 MiB.
std::optional<Line> nextLine(Bytes& bytes);

} // namespace casus
