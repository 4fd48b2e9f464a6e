// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/output_format.h"
#include "plugin/library.h"

#include <casus/pipeline/options.h>

#include <filesystem>
#include <span>
#include <string>

namespace casus {

/// The hash of all but the article that its output is made by: this library, plugins, ontology, knowledge and
/// options. Where it is the same, the same article gives the same bytes. Throws Error where a file cannot be
/// read.
std::string extractorHash(const PipelineOptions& options, const OutputFormat& format,
    std::span<const Plugin> plugins, const std::filesystem::path& installation);

} // namespace casus
