// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace casus {

/// From now on the first interrupt, or the first request to end, only makes what is returned true; a second
/// one ends the program. Writing where nobody reads fails, rather than ending it.
const std::atomic<bool>& listenForSignals();

} // namespace casus
