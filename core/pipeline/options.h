// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/output_format.h"

#include <casus/pipeline/options.h>

#include <filesystem>

namespace casus {

/// The format that options name; throws OptionError where there is none.
OutputFormat formatOf(const PipelineOptions& options);

/// The beginning of all IRIs; throws OptionError where it cannot be one.
const std::string& baseOf(const PipelineOptions& options);

/// The mapping of the ontology that options name, within `installation` or elsewhere; throws Error where
/// there is none.
std::filesystem::path mappingOf(const PipelineOptions& options, const std::filesystem::path& installation);

/// The number of threads, one at least.
unsigned threadsOf(const PipelineOptions& options);

} // namespace casus
