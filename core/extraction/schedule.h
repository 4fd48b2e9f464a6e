// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plugin/manifest.h"

#include <casus/export.h>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace casus {

/// A plugin that cannot run with the others.
struct Unscheduled
{
    std::size_t plugin = 0; ///< index into what was scheduled
    std::string reason; ///< a sentence
};

/// In which order plugins run.
struct Schedule
{
    std::vector<std::size_t> order; ///< indexes into what was scheduled: data, annotators, extractors
    std::vector<Unscheduled> refused; ///< by name
};

/// Derives the order from what the plugins need and emit: makers before users, annotators before extractors,
/// by name where nothing else decides.
///
/// Refuses plugins that need what nobody makes, and those that need these. Throws Error where plugins need
/// each other in a circle. Safe to call from several threads.
CASUS_EXPORT Schedule makeSchedule(std::span<const Manifest* const> plugins);

} // namespace casus
