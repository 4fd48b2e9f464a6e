// SPDX-License-Identifier: Apache-2.0
#include <casus/pipeline/graph_target.h>

namespace casus {

GraphTarget::~GraphTarget() = default;

} // namespace casus
