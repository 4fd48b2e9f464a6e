// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// The lines on which the keys of an INFO text stand, from 1, in the order of the text.
///
/// Throws Error where the INFO reader would take `text` for something else than its author meant: a `;` that
/// cuts a value, a word left over after a value, a key without a value, a brace glued to a word, an
/// `#include`. `file` is named in messages. Safe to call from several threads.
std::vector<std::size_t> linesOfKeys(std::string_view text, const std::string& file);

} // namespace casus
