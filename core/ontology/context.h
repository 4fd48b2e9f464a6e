// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/profile.h"
#include "rdf/context.h"

namespace casus {

/// The words of JSON-LD for all that a profile writes. Safe from any thread.
rdf::Context contextOf(const Profile& profile);

} // namespace casus
