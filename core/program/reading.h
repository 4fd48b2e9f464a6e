// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "program/options.h"

namespace casus {

/// How a command that makes graphs of articles reads them, by its options `date`, `base`, `ontology`, `kb`,
/// `no-kb`, `not-same`, `plugins` and `fast`. Throws UsageError.
PipelineOptions readingOptions(const CommandLine& line);

} // namespace casus
