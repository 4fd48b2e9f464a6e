// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/not_same.h"
#include "knowledge/knowledge_base.h"
#include "ontology/profile.h"
#include "pipeline/output_format.h"

#include <casus/export.h>
#include <casus/pipeline/options.h>

#include <filesystem>
#include <vector>

namespace casus {

/// The format that options name; throws OptionError where there is none.
OutputFormat formatOf(const PipelineOptions& options);

/// The same for a profile, which may make rows of what else would be facts. Throws OptionError where the
/// format has no place at the output.
OutputFormat formatOf(const PipelineOptions& options, const Profile& profile);

/// The options, which throws OptionError where the base cannot be the beginning of IRIs, or where one does
/// not go with the format.
const PipelineOptions& checked(const PipelineOptions& options);

/// The mapping of the ontology that options name, within `installation` or elsewhere; throws Error where
/// there is none.
std::filesystem::path mappingOf(const PipelineOptions& options, const std::filesystem::path& installation);

/// The mapping that tells which facts there are: that one, or the one it extends. Throws as mappingOf().
std::filesystem::path factsOf(const PipelineOptions& options, const std::filesystem::path& installation);

/// Where the knowledge base that comes with Casus is, if it is there.
CASUS_EXPORT std::filesystem::path ownKnowledge(const std::filesystem::path& installation);

/// The knowledge bases that options name, then that of `installation`; throws Error where one cannot be used.
std::vector<KnowledgeBase> knowledgeOf(
    const PipelineOptions& options, const std::filesystem::path& installation);

/// The names that options keep apart; throws Error where a list cannot be read.
NotSame notSameOf(const PipelineOptions& options);

/// The number of threads, one at least.
unsigned threadsOf(const PipelineOptions& options);

} // namespace casus
