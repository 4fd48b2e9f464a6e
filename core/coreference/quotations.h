// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <cstdint>
#include <vector>

namespace casus {

/// For each token the number of the quotation it stands in, from 1; 0 outside. Quotation marks pair within a
/// paragraph; one that is never closed ends with it. Thread-safe.
std::vector<std::uint32_t> findQuotations(const Document& document);

} // namespace casus
