// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/pipeline/options.h>

namespace casus {

/// Writes all that knowledge bases know as one graph. Goes by the options `knowledgeBases`,
/// `hasOwnKnowledge`, `ontology`, `format`, `isRdf12`, `output` and `base`.
///
/// Throws OptionError where an option cannot be used, Error where a file cannot be read or written.
CASUS_EXPORT void exportKnowledge(const PipelineOptions& options);

} // namespace casus
