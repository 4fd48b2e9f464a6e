// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/profile.h"
#include "pipeline/converter.h"

#include <string>

namespace casus {

/// What makes one document of articles that workers have finished.
struct Frame
{
    std::string begin; ///< before the first one
    std::string between; ///< two of them
    std::string end; ///< behind the last one
};

/// The frame of a rendering; empty for those of which each part is a document. Safe from any thread.
Frame frameOf(Rendering rendering, const Profile& profile);

} // namespace casus
